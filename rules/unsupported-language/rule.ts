import type { Report, RuleContext } from '../../src/core/rule.ts';
import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Names of the languages that a Danish policy is most often mistaken for or translated from. */
const NAMES: Readonly<Record<string, { readonly en: string; readonly da: string }>> = {
  sv: { en: 'Swedish', da: 'svensk' },
  no: { en: 'Norwegian', da: 'norsk' },
  nb: { en: 'Norwegian', da: 'norsk' },
  nn: { en: 'Norwegian', da: 'norsk' },
  de: { en: 'German', da: 'tysk' },
  nl: { en: 'Dutch', da: 'nederlandsk' },
  fr: { en: 'French', da: 'fransk' },
  es: { en: 'Spanish', da: 'spansk' },
  it: { en: 'Italian', da: 'italiensk' },
  pt: { en: 'Portuguese', da: 'portugisisk' },
  fi: { en: 'Finnish', da: 'finsk' },
  pl: { en: 'Polish', da: 'polsk' },
  is: { en: 'Icelandic', da: 'islandsk' },
};

/** One report, on the first line that holds something. */
const judge = ({ policy }: RuleContext): readonly Report[] => {
  if (policy.language !== undefined) return [];
  const { source } = policy;
  const start = Math.max(0, source.search(/\S/));
  const lineEnd = source.indexOf('\n', start);
  const place = { start, end: lineEnd < 0 ? source.length : lineEnd };
  const name = NAMES[policy.languageGuess];
  const data = name ? { guess: ` (it looks like ${name.en})`, gaet: ` (den ser ud til at være på ${name.da})` } : { guess: '', gaet: '' };
  return [{ messageId: 'not-checked', place, evidence: [], data }];
};

/** The policy is in neither of the languages that the phrases know. */
export const rule = defineClaim({
  id: 'unsupported-language',
  legal: [{ ref: 'GDPR Art. 12(1)', celex: '32016R0679' }],
  // Nothing in the text was checked, and a run that checked nothing must not be green: an error, though the policy itself may
  // be faultless.
  severity: { 'not-checked': 'error' },
  messages: {
    'not-checked': {
      message: {
        en: 'The policy is neither in Danish nor in English{guess}, so it was not checked.',
        da: 'Politikken er hverken på dansk eller engelsk{gaet} og er derfor ikke kontrolleret.',
      },
      why: {
        en: 'The rules know the wording of Danish and English policies only, and guesses in another language would be worthless.',
        da: 'Reglerne kender kun formuleringer fra danske og engelske politikker, og gæt på et andet sprog ville være værdiløse.',
      },
      fix: {
        en: 'privlint reads Danish and English policies. Lint the Danish or English version; one in another language needs a review of its own.',
        da: 'privlint læser politikker på dansk og engelsk. Kontrollér den danske eller engelske udgave; en udgave på et andet sprog kræver sin egen gennemgang.',
      },
    },
  },
  phrases: { da, en },
  judge,
});
