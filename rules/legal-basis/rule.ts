import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(1)(c), 14(1)(c), 6(1): the ground that makes the processing lawful. */
export const rule = defineDisclosure({
  id: 'legal-basis',
  legal: [
    { ref: 'GDPR Art. 13(1)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 6(1)', celex: '32016R0679' },
  ],
  // Mandatory in every policy (DUTIES A5): no basis at all is an error, "we follow the law" without a basis a warning.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy names no legal basis for processing personal data.',
        da: 'Politikken nævner intet retsgrundlag for at behandle personoplysninger.',
      },
      why: {
        en: 'Every use of personal data needs one of the six grounds of Article 6(1), and the reader must be told which.',
        da: 'Enhver brug af personoplysninger kræver et af de seks grundlag i artikel 6, stk. 1, og læseren skal have at vide hvilket.',
      },
      fix: {
        en: 'Add the ground to each purpose, e.g. "We process your address to perform our contract with you, Article 6(1)(b) GDPR."',
        da: 'Skriv grundlaget ved hvert formål, fx "Vi behandler din adresse for at opfylde aftalen med dig, jf. databeskyttelsesforordningens artikel 6, stk. 1, litra b."',
      },
    },
    vague: {
      message: {
        en: 'The policy says that the processing is lawful, but not on which ground.',
        da: 'Politikken siger, at behandlingen er lovlig, men ikke på hvilket grundlag.',
      },
      why: {
        en: 'That the law is followed tells the reader nothing; the ground decides which rights apply.',
        da: 'At loven følges, siger ikke læseren noget; det er grundlaget, der afgør, hvilke rettigheder der gælder.',
      },
      fix: {
        en: 'Say which ground of Article 6(1) each purpose rests on: consent, contract, legal obligation, vital interests, public task or legitimate interests.',
        da: 'Skriv, hvilket grundlag i artikel 6, stk. 1, hvert formål hviler på: samtykke, aftale, retlig forpligtelse, vitale interesser, samfundets interesse eller legitime interesser.',
      },
    },
  },
  phrases: { da, en },
});
