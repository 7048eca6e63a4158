import { defineDisclosure, type Evidence, inTextOrder, type RuleContext, type Verdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

const ID = 'third-country-transfers';

/** What a policy says about transfers, by polarity. */
export interface TransferStatements {
  /** Transfers happen or may happen. */
  readonly affirmed: readonly Evidence[];
  /** Transfers are denied, but with a reservation ("as a rule", "unless"): they may happen after all. */
  readonly hedged: readonly Evidence[];
  /** All transfers are denied, or all data are said to stay in the EEA. */
  readonly denied: readonly Evidence[];
  /** Some data, or one supplier's, are said to lie in the EEA: no denial for the rest. */
  readonly inside: readonly Evidence[];
}

/**
 * Sorts the evidence on transfers by what it says. A statement that denies is no statement that affirms, although the
 * words of the affirmation stand in it; other rules (safeguards, the contradiction) depend on the difference.
 */
export const transferStatements = (context: RuleContext): TransferStatements => {
  const of = (kind: string): readonly Evidence[] => context.evidence(kind, ID);
  const reserved = new Set(of('hedge').map((one) => one.statement));
  const labels = new Set(of('label').map((one) => one.statement));
  const questions = new Set(of('question').map((one) => one.statement));
  const insideQuestions = new Set(of('insideQuestion').map((one) => one.statement));
  const answers = (one: Evidence): boolean =>
    context.isBelow(one.statement, ID) || labels.has(one.statement - 1) || questions.has(one.statement - 1);
  // "Do my data stay in the EU? Yes."
  const yes = of('shortYes');
  const leadInOf = ({ statement }: Evidence): number => context.policy.statements[statement]?.leadIn ?? -1;
  const asks = ({ statement }: Evidence): boolean => questions.has(statement) || insideQuestions.has(statement);
  const said = [
    ...[...of('denial'), ...of('allInside')].filter((one) => !asks(one)),
    ...of('shortDenial').filter(answers),
    ...yes.filter(({ statement }) => insideQuestions.has(statement - 1)),
  ];
  const saidIn = new Set(said.map((one) => one.statement));
  // An item is read behind its lead-in: below a denial it neither denies anew nor, unless reserved, affirms anything.
  const denials = said.filter((one) => !saidIn.has(leadInOf(one)));
  const denied = denials.filter((one) => !reserved.has(one.statement));
  const hedged = denials.filter((one) => reserved.has(one.statement));
  const whole = new Set(denied.map((one) => one.statement));
  const affirms = (one: Evidence): boolean =>
    !saidIn.has(one.statement) && !labels.has(one.statement) && !asks(one) && !whole.has(leadInOf(one));
  return {
    affirmed: inTextOrder([
      ...[...of('met'), ...of('below')].filter(affirms),
      ...yes.filter(
        ({ statement }) => questions.has(statement - 1) || (context.isBelow(statement, ID) && !insideQuestions.has(statement - 1)),
      ),
    ]),
    hedged: inTextOrder(hedged),
    denied: inTextOrder(denied),
    inside: inTextOrder(of('inside').filter(affirms)),
  };
};

const judge = (context: RuleContext): Verdict => {
  const { affirmed, hedged, denied, inside } = transferStatements(context);
  const met = [...affirmed, ...hedged, ...denied, ...inside];
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met) };
  const vague = [...context.evidence('vague'), ...context.evidence('vagueBelow')];
  return vague.length > 0 ? { status: 'vague', evidence: inTextOrder(vague) } : { status: 'missing', evidence: [] };
};

/** GDPR Art. 13(1)(f), 14(1)(f): whether personal data leave the EU/EEA. */
export const rule = defineDisclosure({
  id: ID,
  legal: [
    { ref: 'GDPR Art. 13(1)(f)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(f)', celex: '32016R0679' },
  ],
  // Conditional (DUTIES A8): owed only where a transfer is intended, which the text alone does not show. Silence is
  // therefore a warning; "other countries" tells the reader that something is left out, but not what.
  severity: { missing: 'warning', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say whether personal data leave the EU/EEA.',
        da: 'Politikken siger ikke, om personoplysninger forlader EU/EØS.',
      },
      why: {
        en: 'If data go to a third country, also through a supplier with a parent company there, the reader must be told.',
        da: 'Hvis oplysninger kommer til et tredjeland, også gennem en leverandør med moderselskab dér, skal læseren have det at vide.',
      },
      fix: {
        en: 'Say which suppliers receive data outside the EU/EEA and in which country, or that no data leave the EU/EEA if that is so.',
        da: 'Skriv, hvilke leverandører der modtager oplysninger uden for EU/EØS og i hvilket land, eller at ingen oplysninger forlader EU/EØS, hvis det passer.',
      },
    },
    vague: {
      message: {
        en: 'The policy speaks of "other countries" without saying whether they lie outside the EU/EEA.',
        da: 'Politikken taler om "andre lande" uden at sige, om de ligger uden for EU/EØS.',
      },
      why: {
        en: 'Only a transfer out of the EU/EEA needs a legal ground of its own, so the reader must know whether there is one.',
        da: 'Kun overførsler ud af EU/EØS kræver et særligt grundlag, så læseren skal vide, om der er tale om det.',
      },
      fix: {
        en: 'Name the countries, or say "outside the EU/EEA".',
        da: 'Nævn landene, eller skriv "uden for EU/EØS".',
      },
    },
  },
  phrases: { da, en },
  // A supplier's own description ("Google stores the data in the USA") tells where the data go.
  heeds: ['other-party'],
  judge,
});
