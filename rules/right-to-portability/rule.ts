import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(b), 14(2)(c) and 20: the right to take one's own data elsewhere. */
export const rule = defineDisclosure({
  id: 'right-to-portability',
  legal: [
    { ref: 'GDPR Art. 13(2)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 20', celex: '32016R0679' },
  ],
  // Owed where processing rests on consent or a contract and is automated (DUTIES A10): common, but conditional. So a warning.
  severity: { missing: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not mention the right to data portability.',
        da: 'Politikken nævner ikke retten til dataportabilitet.',
      },
      why: {
        en: 'Whoever processes data by computer on consent or a contract must tell the reader that they can receive their data in a machine-readable format or have them transferred.',
        da: 'Den, der behandler oplysninger elektronisk på grundlag af samtykke eller en aftale, skal fortælle læseren, at man kan få sine oplysninger i et maskinlæsbart format eller få dem overført.',
      },
      fix: {
        en: 'Add e.g. "In certain cases you have the right to receive your data in a structured, commonly used and machine-readable format and to have them transferred to another controller."',
        da: 'Tilføj fx "I visse tilfælde har du ret til at modtage dine personoplysninger i et struktureret, almindeligt anvendt og maskinlæsbart format og til at få dem overført til en anden dataansvarlig."',
      },
    },
  },
  phrases: { da, en },
});
