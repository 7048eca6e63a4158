import { defineDisclosure, inTextOrder } from '../../src/core/rule.ts';
import type { RuleContext, Verdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Met when withdrawal is told, missing when consent is a ground for something and it is not, else nothing to say. */
const judge = (context: RuleContext): Verdict => {
  const met = [...context.evidence('met'), ...context.evidence('below')];
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met) };
  const relied = context.evidence('relied');
  if (relied.length > 0) return { status: 'missing', evidence: relied };
  return { status: 'not-applicable', evidence: [] };
};

/** GDPR Art. 13(2)(c), 14(2)(d), 7(3): consent can be withdrawn at any time. */
export const rule = defineDisclosure({
  id: 'right-to-withdraw-consent',
  legal: [
    { ref: 'GDPR Art. 13(2)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(d)', celex: '32016R0679' },
    { ref: 'GDPR Art. 7(3)', celex: '32016R0679' },
  ],
  // Conditional (DUTIES A11): owed where consent is a ground for some processing. Then it is as binding as the other
  // rights, so an error; without consent the rule is silent. It is never vague: withdrawal is either told or not.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy relies on consent but does not say that it can be withdrawn.',
        da: 'Politikken bygger på samtykke, men siger ikke, at det kan trækkes tilbage.',
      },
      why: {
        en: 'Whoever asks for consent must tell people that they can withdraw it at any time.',
        da: 'Den, der beder om samtykke, skal fortælle, at det når som helst kan trækkes tilbage.',
      },
      fix: {
        en: 'Add how to withdraw, e.g. "You can withdraw your consent at any time by writing to us or in the cookie settings; earlier processing stays lawful."',
        da: 'Tilføj hvordan, fx "Du kan til enhver tid trække dit samtykke tilbage ved at skrive til os eller i cookieindstillingerne; tidligere behandling er fortsat lovlig."',
      },
    },
    vague: {
      message: {
        en: 'The policy speaks of withdrawing consent only in passing.',
        da: 'Politikken omtaler kun i forbifarten, at samtykke kan trækkes tilbage.',
      },
      why: {
        en: 'Whoever asks for consent must tell people that they can withdraw it at any time.',
        da: 'Den, der beder om samtykke, skal fortælle, at det når som helst kan trækkes tilbage.',
      },
      fix: {
        en: 'Say plainly that consent can be withdrawn at any time, and how.',
        da: 'Skriv klart, at samtykke til enhver tid kan trækkes tilbage, og hvordan.',
      },
    },
  },
  judge,
  phrases: { da, en },
});
