/** The report for people: findings with their place, the law and the way out, then the table of all disclosures. */
import type { EvidenceResult, Excerpt, FileReport, Message, Range, Severity } from '../core/result.ts';
import { disclosureTable, legendLines } from './disclosures.ts';
import { frameOf } from './frame.ts';
import type { Reporter, ReporterOptions, Style, Summary } from './reporter.ts';
import { type Symbols, symbolsFor } from './symbols.ts';
import { breakWord, padEnd, padStart, safe, truncate, widthOf, wrap } from './text.ts';
import { titleOf } from './titles.ts';
import { WORDS, type Words } from './words.ts';

/** Below this nothing sensible can be laid out; above it prose is tiring to read. */
const MIN_COLUMNS = 40;
const MAX_COLUMNS = 100;
/** The languages of policies that there are rules for. */
const LANGUAGES: readonly string[] = ['da', 'en'];
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Reports for people. */
export const stylishReporter = (given: ReporterOptions): Reporter => {
  const options = { ...given, columns: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, given.columns)) };
  const symbols = symbolsFor(options.unicode);
  return {
    begin: () => '',
    file: (report, index) => paragraphs(fileParts(report, index, options, symbols)),
    end: (summary) => paragraphs([summaryLines(summary, options, symbols)]),
  };
};

/** Parts with a blank line before each. */
const paragraphs = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter((part) => part.length > 0)
    .map((part) => `\n${part.map((line) => line.trimEnd()).join('\n')}\n`)
    .join('');

const fileParts = (report: FileReport, index: number, options: ReporterOptions, symbols: Symbols): string[][] => {
  const { result, excerpts } = report;
  const { quiet } = options;
  const messages = result.messages
    .map((message, i) => ({ message, excerpts: excerpts[i] ?? [] }))
    .sort(({ message: a }, { message: b }) => byPlace(a, b));
  if (quiet && messages.length === 0) return [];

  const placeWidth = Math.max(0, ...messages.map(({ message }) => placeOf(message).length));
  return [
    header(report, options),
    ...messages.map((entry) => findingLines(entry.message, entry.excerpts, placeWidth, options, symbols)),
    // In a language that nobody reads here, a table would say "missing" of everything, and nobody knows.
    ...(quiet || !LANGUAGES.includes(result.language)
      ? []
      : [
          disclosureTable(result, options, symbols),
          claimLines(report, options, symbols),
          ...(index === 0 ? [legendLines(options, symbols)] : []),
        ]),
  ];
};

const byPlace = (a: Message, b: Message): number =>
  a.line - b.line || a.column - b.column || RANK[a.severity] - RANK[b.severity] || (a.ruleId < b.ruleId ? -1 : 1);

const placeOf = ({ line, column }: Range): string => `${line}:${column}`;

const overlap = (a: Range, b: Range): boolean => startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);

const startsBeforeEndOf = (a: Range, b: Range): boolean => a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);

const header = ({ result }: FileReport, { locale, columns, style, nameOf }: ReporterOptions): string[] => {
  const name = breakWord(safe(nameOf(result.filePath)), columns);
  const language = `  (${safe(WORDS[locale].language(result.language))})`;
  const fits = widthOf(name.at(-1) ?? '') + widthOf(language) <= columns;
  return name.map((line, i) => style.path(line) + (fits && i === name.length - 1 ? style.muted(language) : ''));
};

const findingLines = (
  message: Message,
  excerpts: readonly Excerpt[],
  placeWidth: number,
  options: ReporterOptions,
  symbols: Symbols,
): string[] => {
  const { locale, columns, style } = options;
  const words = WORDS[locale];
  // "  ✖ 12:5  ": what follows lines up under the message, unless that leaves too little room.
  const lead = 2 + widthOf(symbols[message.severity]) + 1 + placeWidth + 2;
  const body = columns - lead >= 50 ? lead : 4;
  const colour = style[message.severity];

  const lines = wrap(message.message, columns - lead).map((line, i) =>
    i === 0
      ? `  ${colour(symbols[message.severity])} ${style.muted(padStart(placeOf(message), placeWidth))}  ${style.strong(line)}`
      : `${' '.repeat(lead)}${style.strong(line)}`,
  );
  appendRuleId(lines, message, lead, columns, style);

  const shown: EvidenceResult[] = [];
  const further: string[] = [];
  for (const [i, place] of message.evidence.entries()) {
    // Two patterns that found the same words are one piece of evidence to the reader.
    if (shown.some((other) => overlap(other, place))) continue;
    const excerpt = excerpts[i];
    if (excerpt) lines.push(...frameLines(excerpt, place, body, colour, options, symbols));
    else further.push(placeOf(place));
    shown.push(place);
  }
  const field = fieldWriter(words, body, columns, style);
  if (further.length > 0) {
    lines.push(...wrap(words.alsoAt(further), columns - body).map((line) => ' '.repeat(body) + line));
  }
  if (message.evidence.length === 0) lines.push(...field('place', belonging(message, excerpts[0], words, symbols)));
  lines.push(...field('why', message.why));
  lines.push(...field('law', words.legal(message.legal)));
  for (const suggestion of message.suggestions) lines.push(...field('fix', suggestion.message));
  return lines;
};

/** The rule's id, behind the message where it fits, else below it. */
const appendRuleId = (lines: string[], message: Message, lead: number, columns: number, style: Style): void => {
  const id = safe(message.ruleId);
  const last = wrap(message.message, columns - lead).at(-1) ?? '';
  if (lead + widthOf(last) + 2 + widthOf(id) <= columns) lines[lines.length - 1] += `  ${style.muted(id)}`;
  else for (const piece of breakWord(id, columns - lead)) lines.push(' '.repeat(lead) + style.muted(piece));
};

const frameLines = (
  excerpt: Excerpt,
  place: Range,
  body: number,
  colour: (text: string) => string,
  { columns, style }: ReporterOptions,
  symbols: Symbols,
): string[] => {
  const number = String(excerpt.line);
  const gutter = Math.max(body - 1, number.length + 3);
  const bar = style.muted(symbols.bar);
  const frame = frameOf(excerpt, place, columns - gutter - 3, symbols);
  const lines = [`${style.muted(padStart(number, gutter - 1))} ${bar} ${frame.text}`];
  if (frame.length > 0) {
    lines.push(`${' '.repeat(gutter)}${bar} ${' '.repeat(frame.indent)}${colour(symbols.underline.repeat(frame.length))}`);
  }
  return lines;
};

/** Where something that is missing belongs: the line, and the heading that stands there. */
const belonging = (message: Message, excerpt: Excerpt | undefined, words: Words, symbols: Symbols): string => {
  const heading = (excerpt?.text ?? '').replace(/^[\s#>*_]+|[\s#*_:]+$/g, '');
  return words.line(message.line, heading === '' ? '' : truncate(heading, 60, symbols.ellipsis));
};

type Label = keyof Words['labels'];

/** Writes "Why    text", wrapped and lined up. */
const fieldWriter = (words: Words, body: number, columns: number, style: Style) => {
  const width = Math.max(...Object.values(words.labels).map(widthOf)) + 2;
  return (label: Label, text: string): string[] => {
    if (text.trim() === '') return [];
    return wrap(text, columns - body - width).map(
      (line, i) => `${' '.repeat(body)}${i === 0 ? style.muted(padEnd(words.labels[label], width)) : ' '.repeat(width)}${line}`,
    );
  };
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
