import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(b), 14(2)(c) and 21: the right to object to processing. */
export const rule = defineDisclosure({
  id: 'right-to-object',
  legal: [
    { ref: 'GDPR Art. 13(2)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 21', celex: '32016R0679' },
  ],
  // Owed where data are processed for direct marketing, in the public interest or on legitimate interests (DUTIES A10): nearly
  // always, but not always, and the text alone does not settle it. So a warning.
  severity: { missing: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not mention the right to object.',
        da: 'Politikken nævner ikke retten til at gøre indsigelse.',
      },
      why: {
        en: 'Whoever processes data on legitimate interests or for direct marketing must tell the reader that they can object to it.',
        da: 'Den, der behandler oplysninger ud fra en legitim interesse eller til direkte markedsføring, skal fortælle læseren, at man kan gøre indsigelse.',
      },
      fix: {
        en: 'Add e.g. "You have the right to object to our processing of your data, and at any time to direct marketing." Art. 21(4) asks to set it apart from other information.',
        da: 'Tilføj fx "Du har ret til at gøre indsigelse mod vores behandling af dine oplysninger og til enhver tid mod direkte markedsføring." Artikel 21, stk. 4, kræver, at det står adskilt fra andre oplysninger.',
      },
    },
  },
  phrases: { da, en },
});
