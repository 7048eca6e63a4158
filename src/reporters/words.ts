/** Everything that the report for people says of itself, in both languages. */
import type { LegalReference, Locale } from '../core/result.ts';
import type { Summary } from './reporter.ts';

export interface Words {
  readonly labels: { readonly place: string; readonly why: string; readonly law: string; readonly fix: string };
  /** "line 12", with what stands there. */
  line(line: number, text: string): string;
  /** "line 12", "lines 12, 20" */
  lines(lines: readonly number[]): string;
  /** "also at 14:3, 20:1" */
  alsoAt(places: readonly string[]): string;
  language(code: string): string;
  /** The table's heading. */
  disclosures(stated: number, asked: number): string;
  readonly otherDisclosures: string;
  readonly legend: { readonly met: string; readonly vague: string; readonly missing: string; readonly notApplicable: string };
  readonly legendNumber: string;
  /** Findings that concern no disclosure: claims, contradictions, slips. */
  readonly claims: string;
  readonly noClaims: string;
  summary(summary: Summary): string;
  /** What else the reader should know of the run: parts of a sentence each, none where there is nothing to say. */
  remarks(summary: Summary): string[];
  readonly noAdvice: string;
  /** All references of a finding, as lawyers cite them. */
  legal(references: readonly LegalReference[]): string;
}

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The languages that the core tells apart. (A table: loading Intl.DisplayNames takes longer than linting a policy.) */
const LANGUAGES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  da: { en: 'Danish', da: 'dansk' },
  en: { en: 'English', da: 'engelsk' },
  sv: { en: 'Swedish', da: 'svensk' },
  no: { en: 'Norwegian', da: 'norsk' },
  de: { en: 'German', da: 'tysk' },
  nl: { en: 'Dutch', da: 'nederlandsk' },
  fr: { en: 'French', da: 'fransk' },
  es: { en: 'Spanish', da: 'spansk' },
  it: { en: 'Italian', da: 'italiensk' },
  fi: { en: 'Finnish', da: 'finsk' },
  pl: { en: 'Polish', da: 'polsk' },
  unknown: { en: 'language unknown', da: 'ukendt sprog' },
};

/** What a language is called; its code where nobody knows. */
const languageName = (code: string, locale: Locale): string =>
  (Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code]?.[locale] : undefined) ?? code;

/** A reference with the act's number where the reference does not name it already. */
const withAct = (ref: string, act: string | undefined): string => (act === undefined || ref.includes(act) ? ref : `${ref} (${act})`);

/** A reference that is short enough stays on one line. */
const MAX_UNBROKEN = 36;

/** The references in one line; an act that is cited twice running is named once: "GDPR Art. 13(2)(b); Art. 15". */
const citation = (references: readonly LegalReference[]): string => {
  let previous = '';
  return references
    .map(({ ref, act }) => {
      const [, source = '', article] = /^(.+? )([Aa]rt\. .+)$/.exec(ref) ?? [];
      const short = article !== undefined && source === previous ? article : ref;
      previous = source;
      const cited = withAct(short, act);
      return cited.length <= MAX_UNBROKEN ? cited.replaceAll(' ', '\u00a0') : cited;
    })
    .join('; ');
};

const DANISH_TERMS: readonly (readonly [RegExp, string])[] = [
  [/\bImplementing Decision\b/g, 'gennemførelsesafgørelse'],
  [/\bDecision (\d+\/\d+)\/EC\b/g, 'beslutning $1/EF'],
  [/\bDecision\b/g, 'afgørelse'],
  [/\bDirective\b/g, 'direktiv'],
  [/\bRegulation\b/g, 'forordning'],
  [/\b[Rr]ecital\b/g, 'betragtning'],
  [/\bCJEU\b/g, 'EU-Domstolen'],
  [/\bCase (?=[CT]-)/g, 'sag '],
  [/(\d)\/EC\b/g, '$1/EF'],
  [/\((?:invalid|annulled)\)/g, '(ugyldig)'],
  [/\(repealed\)/g, '(ophævet)'],
];

/** "GDPR Art. 13(2)(a)" as Danish lawyers cite it: "GDPR art. 13, stk. 2, litra a". */
export const danishReference = (ref: string): string =>
  DANISH_TERMS.reduce((text, [term, danish]) => text.replace(term, danish), ref).replace(
    /\bArt\. (\d+)((?:\([0-9a-z]+\))*)/g,
    (_, article: string, parts: string) =>
      `art. ${article}${[...parts.matchAll(/\(([0-9a-z]+)\)/g)]
        // Article 4, the definitions, has numbers where the others have paragraphs.
        .map(([, part = '']) => (/^\d/.test(part) ? `, ${article === '4' ? 'nr.' : 'stk.'} ${part}` : `, litra ${part}`))
        .join('')}`,
  );

const en: Words = {
  labels: { place: 'Place', why: 'Why', law: 'Law', fix: 'Fix' },
  line: (line, text) => (text === '' ? `line ${line}` : `line ${line}: ${text}`),
  lines: (lines) => `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
  alsoAt: (places) => `also at ${places.join(', ')}`,
  language: (code) => languageName(code, 'en'),
  disclosures: (stated, asked) => `Disclosures (GDPR Art. 13 and 14, and the policy's date): ${stated} of ${asked} stated`,
  otherDisclosures: 'Other',
  legend: { met: 'stated', vague: 'vague', missing: 'missing', notApplicable: 'does not apply' },
  legendNumber: 'number: line in the policy',
  claims: 'Other findings',
  noClaims: 'none',
  summary: ({ files, errorCount, warningCount, infoCount }) =>
    files === 0
      ? 'No policy was checked.'
      : `${some(files, 'policy', 'policies')} checked: ${some(errorCount, 'error', 'errors')}, ${some(warningCount, 'warning', 'warnings')}, ${some(infoCount, 'note', 'notes')}.`,
  remarks: ({ problems, suppressed, hidden }) => [
    ...(problems > 0 ? [`${some(problems, 'input', 'inputs')} could not be checked.`] : []),
    ...(suppressed > 0 ? [`${some(suppressed, 'finding', 'findings')} suppressed.`] : []),
    ...(hidden > 0 ? [`${some(hidden, 'finding', 'findings')} not shown (--quiet).`] : []),
  ],
  noAdvice: 'privlint gives no legal advice.',
  legal: (references) => citation(references),
};

const da: Words = {
  labels: { place: 'Sted', why: 'Hvorfor', law: 'Lov', fix: 'Løsning' },
  line: (line, text) => (text === '' ? `linje ${line}` : `linje ${line}: ${text}`),
  lines: (lines) => `linje ${lines.join(', ')}`,
  alsoAt: (places) => `også ved ${places.join(', ')}`,
  language: (code) => languageName(code, 'da'),
  disclosures: (stated, asked) => `Oplysningspligt (GDPR art. 13 og 14) og politikkens dato: ${stated} af ${asked} oplyst`,
  otherDisclosures: 'Andet',
  legend: { met: 'oplyst', vague: 'vagt', missing: 'mangler', notApplicable: 'ikke relevant' },
  legendNumber: 'tal: linje i politikken',
  claims: 'Andre fund',
  noClaims: 'ingen',
  summary: ({ files, errorCount, warningCount, infoCount }) =>
    files === 0
      ? 'Ingen politik blev gennemgået.'
      : `${some(files, 'politik', 'politikker')} gennemgået: ${some(errorCount, 'fejl', 'fejl')}, ${some(warningCount, 'advarsel', 'advarsler')}, ${some(infoCount, 'note', 'noter')}.`,
  remarks: ({ problems, suppressed, hidden }) => [
    ...(problems > 0 ? [`${some(problems, 'input', 'input')} kunne ikke gennemgås.`] : []),
    ...(suppressed > 0 ? [`${some(suppressed, 'fund', 'fund')} er undertrykt.`] : []),
    ...(hidden > 0 ? [`${some(hidden, 'fund', 'fund')} vises ikke (--quiet).`] : []),
  ],
  noAdvice: 'privlint giver ikke juridisk rådgivning.',
  legal: (references) => citation(references.map((reference) => ({ ...reference, ref: danishReference(reference.ref) }))),
};

export const WORDS: Readonly<Record<Locale, Words>> = { en, da };
