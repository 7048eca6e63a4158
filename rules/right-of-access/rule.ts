import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(b), 14(2)(c) and 15: the right to see one's own data. */
export const rule = defineDisclosure({
  id: 'right-of-access',
  legal: [
    { ref: 'GDPR Art. 13(2)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 15', celex: '32016R0679' },
  ],
  // Owed in every policy, whatever the processing rests on (DUTIES A10).
  severity: { missing: 'error' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not mention the right of access.',
        da: 'Politikken nævner ikke retten til indsigt.',
      },
      why: {
        en: 'The reader must be told that they may see which data you hold about them and get a copy.',
        da: 'Læseren skal have at vide, at man kan se, hvilke oplysninger I har om én, og få en kopi.',
      },
      fix: {
        en: 'Add e.g. "You have the right to see the personal data we process about you and to get a copy of them."',
        da: 'Tilføj fx "Du har ret til indsigt i de personoplysninger, vi behandler om dig, og til at få en kopi af dem."',
      },
    },
  },
  phrases: { da, en },
});
