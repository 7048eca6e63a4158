import { defineDisclosure, type Evidence, inTextOrder, type RuleContext, type Verdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** How many statements count as the top, and as the bottom, of a policy. */
const EDGE = 8;
/** A statement of at most so many words is a dated line rather than prose that happens to hold a date. */
const LINE = 14;

/** "08/2026", "2026-08", "04 - 2021". */
const MONTH_IN_DIGITS = /(?<![\d./-])(?:(?:19|20)\d\d ?[-/.] ?(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2]) ?[-/.] ?(?:19|20)\d\d)(?!\d)/;

/**
 * Met by a date beside words of updating; a weak wording or a bare date counts only where a policy carries its date:
 * in a short line, or in one of the first or last statements.
 */
const judge = (context: RuleContext): Verdict => {
  const { statements } = context.policy;
  const atEdge = (e: Evidence): boolean => e.statement < EDGE || e.statement >= statements.length - EDGE;
  const isLine = (e: Evidence): boolean => {
    const s = statements[e.statement];
    return s !== undefined && s.lastToken - s.firstToken <= LINE;
  };
  const plain = context.evidence('met');
  if (plain.length > 0) return { status: 'met', evidence: plain };
  const met = [
    // "08/2026" is no full date to the patterns, but it is one to the policy.
    ...context.evidence('numbered').filter((e) => MONTH_IN_DIGITS.test(context.policy.source.slice(e.start, e.end))),
    ...context.evidence('dateHeading'),
    ...context.evidence('below').filter(isLine),
    ...context.evidence('weak').filter((e) => isLine(e)),
    ...context.evidence('dated').filter(atEdge),
    ...context.evidence('bareHeading').filter(atEdge),
  ];
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met) };
  const vague = [...context.evidence('vague'), ...context.evidence('vagueHeading'), ...context.evidence('vagueBelow').filter(isLine)];
  if (vague.length > 0) return { status: 'vague', evidence: inTextOrder(vague) };
  return { status: 'missing', evidence: [] };
};

/** Good practice that follows from Art. 5(2) and 12(1): the reader can see which version is in force. */
export const rule = defineDisclosure({
  id: 'last-updated',
  legal: [
    { ref: 'GDPR Art. 12(1)', celex: '32016R0679' },
    { ref: 'GDPR Art. 5(2)', celex: '32016R0679' },
  ],
  // Neither Art. 13 nor Art. 14 asks for a date (DUTIES 1.2, "no date" is info), so neither message may fail a build.
  severity: { missing: 'info', vague: 'info' },
  messages: {
    missing: {
      message: {
        en: 'The policy has no date: it does not say when it was last changed or took effect.',
        da: 'Politikken har ingen dato: den siger ikke, hvornår den sidst er ændret eller er trådt i kraft.',
      },
      why: {
        en: 'Without a date neither the reader nor you can tell which text applied when the data were collected.',
        da: 'Uden en dato kan hverken læseren eller I se, hvilken tekst der gjaldt, da oplysningerne blev indsamlet.',
      },
      fix: {
        en: 'Write the date at the top of the policy, e.g. "Last updated: 3 March 2026", and change it by hand whenever the text changes.',
        da: 'Skriv datoen øverst i politikken, fx "Sidst opdateret: 3. marts 2026", og ret den i hånden, hver gang teksten ændres.',
      },
    },
    vague: {
      message: {
        en: 'The policy says that it is updated, but gives no date with a month and a year.',
        da: 'Politikken siger, at den opdateres, men giver ingen dato med måned og år.',
      },
      why: {
        en: 'A year alone, or "updated regularly", does not show whether the text is the one that applied when the data were collected.',
        da: 'Et årstal alene eller "opdateres løbende" viser ikke, om det er den tekst, der gjaldt, da oplysningerne blev indsamlet.',
      },
      fix: {
        en: 'Give at least the month and the year of the last change, e.g. "Last updated: March 2026".',
        da: 'Angiv mindst måned og år for den seneste ændring, fx "Sidst opdateret: marts 2026".',
      },
    },
  },
  phrases: { da, en },
  judge,
});
