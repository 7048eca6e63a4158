/** The report for people: findings with their place, the law and the way out, then the table of all disclosures. */
import type { FileReport, FileResult, Message } from '../core/result.ts';
import { disclosureTable, legendLines } from './disclosures.ts';
import { byPlace, findingLines, placeOf, RANK } from './finding.ts';
import type { Reporter, ReporterOptions, Summary } from './reporter.ts';
import { type Symbols, symbolsFor } from './symbols.ts';
import { breakWord, safe, widthOf, wrap } from './text.ts';
import { titleOf } from './titles.ts';
import { WORDS } from './words.ts';

/** Below this nothing sensible can be laid out; above it prose is tiring to read. */
const MIN_COLUMNS = 40;
const MAX_COLUMNS = 100;
/** The languages of policies that there are rules for. */
const LANGUAGES: readonly string[] = ['da', 'en'];

/** Reports for people. */
export const stylishReporter = (given: ReporterOptions): Reporter => {
  const options = { ...given, columns: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, given.columns)) };
  const symbols = symbolsFor(options.unicode);
  let hasTable = false;
  return {
    begin: () => '',
    file: (report) => {
      hasTable ||= wantsTable(report.result, options);
      return paragraphs(fileParts(report, options, symbols));
    },
    end: (summary) => paragraphs([hasTable ? legendLines(options, symbols) : [], summaryLines(summary, options, symbols)]),
  };
};

/** Parts with a blank line before each. */
const paragraphs = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter((part) => part.length > 0)
    .map((part) => `\n${part.map((line) => line.trimEnd()).join('\n')}\n`)
    .join('');

/** In a language that nobody reads here, a table would say "missing" of everything, and nobody knows. */
const wantsTable = (result: FileResult, { quiet }: ReporterOptions): boolean => !quiet && LANGUAGES.includes(result.language);

const fileParts = (report: FileReport, options: ReporterOptions, symbols: Symbols): string[][] => {
  const { result, excerpts } = report;
  const messages = result.messages
    .map((message, i) => ({ message, excerpts: excerpts[i] ?? [] }))
    .sort(({ message: a }, { message: b }) => byPlace(a, b));
  if (options.quiet && messages.length === 0) return [];

  const placeWidth = Math.max(0, ...messages.map(({ message }) => placeOf(message).length));
  return [
    header(report, options),
    ...messages.map((entry) => findingLines(entry.message, entry.excerpts, placeWidth, options, symbols)),
    ...(wantsTable(result, options) ? [disclosureTable(result, options, symbols), claimLines(report, options, symbols)] : []),
  ];
};

const header = ({ result }: FileReport, { locale, columns, style, nameOf }: ReporterOptions): string[] => {
  const name = breakWord(safe(nameOf(result.filePath)), columns);
  const language = `  (${safe(WORDS[locale].language(result.language))})`;
  const fits = widthOf(name.at(-1) ?? '') + widthOf(language) <= columns;
  return name.map((line, i) => style.path(line) + (fits && i === name.length - 1 ? style.muted(language) : ''));
};

/** The findings of rules that are no disclosures: claims, contradictions, slips. */
const claimLines = ({ result }: FileReport, { locale, columns, style }: ReporterOptions, symbols: Symbols): string[] => {
  const words = WORDS[locale];
  const claims = new Map<string, Message[]>();
  for (const message of [...result.messages].sort(byPlace)) {
    if (Object.hasOwn(result.disclosures, message.ruleId)) continue;
    const found = claims.get(message.ruleId);
    if (found) found.push(message);
    else claims.set(message.ruleId, [message]);
  }
  if (claims.size === 0) return [`  ${style.muted(`${words.claims}: ${words.noClaims}`)}`];
  return [
    `  ${style.muted(words.claims)}`,
    ...[...claims].flatMap(([ruleId, messages]) => {
      const severity = messages.map((message) => message.severity).sort((a, b) => RANK[a] - RANK[b])[0] ?? 'info';
      const where = words.lines([...new Set(messages.map((message) => message.line))]);
      return wrap(`${titleOf(ruleId, locale)}: ${where}`, columns - 4).map((line, i) =>
        i === 0 ? `  ${style[severity](symbols[severity])} ${line}` : `    ${line}`,
      );
    }),
  ];
};

const summaryLines = (summary: Summary, { locale, columns, style }: ReporterOptions, symbols: Symbols): string[] => {
  const words = WORDS[locale];
  const verdict =
    summary.errorCount > 0 || summary.files === 0
      ? style.error(symbols.error)
      : summary.warningCount > 0 || summary.problems > 0
        ? style.warning(symbols.warning)
        : style.ok(symbols.met);
  const lines = [words.summary(summary), ...words.remarks(summary)].flatMap((line) => wrap(line, columns - 2));
  return [
    ...lines.map((line, i) => (i === 0 ? `${verdict} ${style.strong(line)}` : `  ${line}`)),
    ...wrap(words.noAdvice, columns - 2).map((line) => `  ${style.muted(line)}`),
  ];
};
