import type { Place, Report, RuleContext } from '../../src/core/rule.ts';
import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { findDummyAddresses, findPlaceholders } from './scan.ts';

/** How many of the places are shown: who mends the first ones sees the others. */
const SHOWN = 10;
const QUOTE_LENGTH = 60;

/** One report, at the first placeholder, with the places of the others as evidence. */
const judge = (context: RuleContext): readonly Report[] => {
  const places = merge([...findPlaceholders(context.policy.source), ...findDummyAddresses(context.policy), ...context.evidence('claim')]);
  const first = places[0];
  if (!first) return [];
  const quote = context.policy.source.slice(first.start, first.end).replace(/\s+/g, ' ');
  const text = quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH - 1)}…` : quote;
  return [{ messageId: 'left-in', place: first, evidence: places.slice(0, SHOWN), data: { text } }];
};

/** In the order of the text; of places that overlap the first and longest stays. */
const merge = (places: readonly Place[]): Place[] => {
  const sorted = places.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Place[] = [];
  for (const place of sorted) {
    const last = kept.at(-1);
    if (!last || place.start >= last.end) kept.push(place);
  }
  return kept;
};

/** Template text that somebody forgot to replace. GDPR Art. 12(1): what the reader is told must be intelligible. */
export const rule = defineClaim({
  id: 'template-placeholder',
  legal: [
    { ref: 'GDPR Art. 12(1)', celex: '32016R0679' },
    { ref: 'GDPR Art. 13(1)', celex: '32016R0679' },
  ],
  // A placeholder stands where a fact should stand, nearly always one that Art. 13 makes mandatory (name, contact, date,
  // period): whatever the sentence says, it does not say it. So an error (DEFECTS D31).
  severity: { 'left-in': 'error' },
  messages: {
    'left-in': {
      message: {
        en: 'The policy still holds template text that was never filled in: "{text}".',
        da: 'Politikken indeholder stadig skabelontekst, der ikke er udfyldt: "{text}".',
      },
      why: {
        en: 'Where a placeholder stands, the reader is not told the fact that belongs there, and the policy shows that nobody has read it through.',
        da: 'Hvor der står en pladsholder, får læseren ikke den oplysning, der hører til, og politikken viser, at ingen har læst den igennem.',
      },
      fix: {
        en: 'Replace it with your own facts, or delete the sentence if it does not apply to you.',
        da: 'Erstat den med jeres egne oplysninger, eller slet sætningen, hvis den ikke passer på jer.',
      },
    },
  },
  phrases: { da, en },
  // Instructions to the editor are nobody's processing.
  heeds: ['recital', 'other-party'],
  judge,
});
