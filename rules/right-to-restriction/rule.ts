import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(b), 14(2)(c) and 18: the right to have processing restricted. */
export const rule = defineDisclosure({
  id: 'right-to-restriction',
  legal: [
    { ref: 'GDPR Art. 13(2)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 18', celex: '32016R0679' },
  ],
  // Owed in every policy, whatever the processing rests on (DUTIES A10).
  severity: { missing: 'error' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not mention the right to have processing restricted.',
        da: 'Politikken nævner ikke retten til begrænsning af behandling.',
      },
      why: {
        en: 'The reader must be told that processing can be put on hold, for example while a dispute about the data is settled.',
        da: 'Læseren skal have at vide, at behandlingen kan sættes på pause, fx mens en uenighed om oplysningerne afklares.',
      },
      fix: {
        en: 'Add e.g. "In certain cases you have the right to have the processing of your data restricted."',
        da: 'Tilføj fx "I visse tilfælde har du ret til at få behandlingen af dine personoplysninger begrænset."',
      },
    },
  },
  phrases: { da, en },
});
