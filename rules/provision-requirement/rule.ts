import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(e): whether the data must be given, and what follows if they are not. */
export const rule = defineDisclosure({
  id: 'provision-requirement',
  legal: [{ ref: 'GDPR Art. 13(2)(e)', celex: '32016R0679' }],
  // Owed only where data are asked for from the person (DUTIES A13), not under Art. 14, and a linter cannot always see
  // whether they are: a warning. It is never vague: the point is either told or not.
  severity: { missing: 'warning', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say whether people must give their data, or what happens if they do not.',
        da: 'Politikken siger ikke, om man skal give sine oplysninger, eller hvad der sker, hvis man lader være.',
      },
      why: {
        en: 'Whoever is asked for data must be told whether giving them is required or voluntary.',
        da: 'Den, der bliver bedt om oplysninger, skal have at vide, om det er påkrævet eller frivilligt at give dem.',
      },
      fix: {
        en: 'Say which data are required and which are optional, e.g. "Without your address we cannot deliver; your telephone number is optional."',
        da: 'Skriv, hvad der er påkrævet, og hvad der er valgfrit, fx "Uden din adresse kan vi ikke levere; telefonnummer er valgfrit."',
      },
    },
    vague: {
      message: {
        en: 'The policy hardly says whether people must give their data.',
        da: 'Politikken siger kun uklart, om man skal give sine oplysninger.',
      },
      why: {
        en: 'Whoever is asked for data must be told whether giving them is required or voluntary.',
        da: 'Den, der bliver bedt om oplysninger, skal have at vide, om det er påkrævet eller frivilligt at give dem.',
      },
      fix: {
        en: 'Say which data are required and which are optional, and what follows if they are not given.',
        da: 'Skriv, hvad der er påkrævet, hvad der er valgfrit, og hvad følgen er, hvis oplysningerne ikke gives.',
      },
    },
  },
  phrases: { da, en },
});
