import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(b), 14(2)(c) and 17: the right to have data erased. */
export const rule = defineDisclosure({
  id: 'right-to-erasure',
  legal: [
    { ref: 'GDPR Art. 13(2)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 17', celex: '32016R0679' },
  ],
  // Owed in every policy, whatever the processing rests on (DUTIES A10).
  severity: { missing: 'error' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not mention the right to have data deleted.',
        da: 'Politikken nævner ikke retten til at få oplysninger slettet.',
      },
      why: {
        en: 'The reader must be told that they can have their data deleted; your own routine deletion is something else.',
        da: 'Læseren skal have at vide, at man kan få sine oplysninger slettet; jeres egne sletterutiner er noget andet.',
      },
      fix: {
        en: 'Add e.g. "In certain cases you have the right to have data about you deleted before we would delete them anyway."',
        da: 'Tilføj fx "I visse tilfælde har du ret til at få slettet oplysninger om dig, før vi ellers ville slette dem."',
      },
    },
  },
  phrases: { da, en },
});
