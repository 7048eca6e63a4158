import type { Evidence, RuleContext, Verdict } from '../../src/core/rule.ts';
import { defineDisclosure, inTextOrder } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Met when withdrawal is told, missing when consent is a ground for something and it is not, else nothing to say. */
const judge = (context: RuleContext): Verdict => {
  const plain = [...context.evidence('met'), ...context.evidence('below'), ...inOtherWords(context)];
  const met = without(context, plain, 'irrevocable');
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met) };
  // A sentence about the law or about cookies in general relies on consent only where it says whose: "with your consent".
  const yours = new Set(context.evidence('yours').map(({ statement }) => statement));
  const cells = context.evidence('cellBelow').filter(({ statement }) => context.policy.statements[statement]?.kind === 'row');
  const relied = without(context, [...context.evidence('relied'), ...context.evidence('reliedBelow'), ...cells], 'noReliance').filter(
    ({ statement }) => yours.has(statement) || !context.speaksOf(statement, 'recital'),
  );
  if (relied.length > 0) return { status: 'missing', evidence: inTextOrder(relied) };
  return { status: 'not-applicable', evidence: [] };
};

/** How far back the consent may stand that "it" or "change your mind" takes up. */
const REACH = 3;

/** "You can take it back", "change your mind": withdrawal where consent is what was just spoken of, or what the heading asks about. */
const inOtherWords = (context: RuleContext): Evidence[] => {
  const { statements } = context.policy;
  const section = (index: number): number => statements[index]?.section ?? -1;
  const asked = new Set(context.evidence('undoHeading').map(({ statement }) => section(statement)));
  const mentions = context.evidence('mention').map(({ statement }) => statement);
  const taken = context
    .evidence('again')
    .filter(({ statement }) => context.isBelow(statement) || mentions.some((at) => at <= statement && statement - at <= REACH));
  return [...taken, ...context.evidence('answer').filter(({ statement }) => asked.has(section(statement)))];
};

/** Guards of one question only: a list of rights may hold a withdrawal and, beside it, what would not count as reliance. */
const without = (context: RuleContext, evidence: readonly Evidence[], guard: string): Evidence[] => {
  const guarded = new Set(context.evidence(guard).map(({ statement }) => statement));
  return evidence.filter(({ statement }) => !guarded.has(statement));
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
  heeds: ['recital'],
  judge,
  phrases: { da, en },
});
