import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(b), 14(2)(c) and 16: the right to have wrong data put right. */
export const rule = defineDisclosure({
  id: 'right-to-rectification',
  legal: [
    { ref: 'GDPR Art. 13(2)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 16', celex: '32016R0679' },
  ],
  // Owed in every policy, whatever the processing rests on (DUTIES A10).
  severity: { missing: 'error' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not mention the right to have wrong data corrected.',
        da: 'Politikken nævner ikke retten til at få forkerte oplysninger rettet.',
      },
      why: {
        en: 'The reader must be told that inaccurate or incomplete data can be corrected.',
        da: 'Læseren skal have at vide, at forkerte eller ufuldstændige oplysninger kan blive rettet.',
      },
      fix: {
        en: 'Add e.g. "You have the right to have inaccurate data about you corrected."',
        da: 'Tilføj fx "Du har ret til at få urigtige oplysninger om dig selv rettet."',
      },
    },
  },
  phrases: { da, en },
});
