/** One finding for people: what is wrong, the words in the policy, why it matters, the law, the way out. */
import type { Excerpt, Message, Range, Severity } from '../core/result.ts';
import { frameOf } from './frame.ts';
import type { ReporterOptions, Style } from './reporter.ts';
import type { Symbols } from './symbols.ts';
import { breakWord, padEnd, padStart, safe, truncate, widthOf, wrap } from './text.ts';
import { WORDS, type Words } from './words.ts';

/** The gravest first. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** In the order of the policy, the graver first at the same place. */
export const byPlace = (a: Message, b: Message): number =>
  a.line - b.line || a.column - b.column || RANK[a.severity] - RANK[b.severity] || (a.ruleId < b.ruleId ? -1 : 1);

/** "12:5" */
export const placeOf = ({ line, column }: Range): string => `${line}:${column}`;

/** So much room a text needs beside the place; with less it goes below. */
const MIN_BODY = 50;

/** A finding as lines; `placeWidth` lines the findings of a file up. */
export const findingLines = (
  message: Message,
  excerpts: readonly Excerpt[],
  placeWidth: number,
  options: ReporterOptions,
  symbols: Symbols,
): string[] => {
  const { locale, columns, style } = options;
  const words = WORDS[locale];
  // "  ✖ 12:5  "
  const lead = 2 + widthOf(symbols[message.severity]) + 1 + placeWidth + 2;
  const body = columns - lead >= MIN_BODY ? lead : 4;
  const field = fieldWriter(words, body, columns, style);
  return [
    ...headLines(message, placeWidth, lead, options, symbols),
    ...evidenceLines(message, excerpts, body, options, symbols),
    ...(message.evidence.length === 0 ? field('place', belonging(message, excerpts[0], words, symbols)) : []),
    ...field('why', message.why),
    ...field('law', words.legal(message.legal)),
    ...message.suggestions.flatMap((suggestion) => field('fix', suggestion.message)),
  ];
};

/** The message, and the rule's id behind it where it fits, else below it. */
const headLines = (message: Message, placeWidth: number, lead: number, { columns, style }: ReporterOptions, symbols: Symbols): string[] => {
  const sign = style[message.severity](symbols[message.severity]);
  const margin = ' '.repeat(lead);
  const text = wrap(message.message, columns - lead);
  const lines = text.map((line, i) =>
    i === 0 ? `  ${sign} ${style.muted(padStart(placeOf(message), placeWidth))}  ${style.strong(line)}` : `${margin}${style.strong(line)}`,
  );
  const id = safe(message.ruleId);
  if (lead + widthOf(text.at(-1) ?? '') + 2 + widthOf(id) <= columns) {
    return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}  ${style.muted(id)}`];
  }
  return [...lines, ...breakWord(id, columns - lead).map((piece) => margin + style.muted(piece))];
};

/** The source lines, each piece of evidence once, and the places that are not shown. */
const evidenceLines = (
  message: Message,
  excerpts: readonly Excerpt[],
  body: number,
  options: ReporterOptions,
  symbols: Symbols,
): string[] => {
  const { locale, columns, style } = options;
  const lines: string[] = [];
  const shown: Range[] = [];
  const further: string[] = [];
  for (const [i, place] of message.evidence.entries()) {
    // Two patterns that found the same words are one piece of evidence to the reader.
    if (shown.some((other) => overlap(other, place))) continue;
    const excerpt = excerpts[i];
    if (!excerpt) {
      further.push(placeOf(place));
      continue;
    }
    const gutter = Math.max(body - 1, String(excerpt.line).length + 3);
    const frame = frameOf(excerpt, message.evidence.slice(i), columns - gutter - 3, symbols);
    const bar = style.muted(symbols.bar);
    lines.push(`${style.muted(padStart(String(excerpt.line), gutter - 1))} ${bar} ${frame.text}`);
    if (frame.marks !== '') lines.push(`${' '.repeat(gutter)}${bar} ${colourMarks(frame.marks, style[message.severity])}`);
    shown.push(place, ...frame.shown);
  }
  if (further.length === 0) return lines;
  return [...lines, ...wrap(WORDS[locale].alsoAt(further), columns - body).map((line) => ' '.repeat(body) + line)];
};

const colourMarks = (marks: string, colour: (text: string) => string): string => marks.replace(/[^ ]+/g, (mark) => colour(mark));

const overlap = (a: Range, b: Range): boolean => startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);

const startsBeforeEndOf = (a: Range, b: Range): boolean => a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);

/** Where something that is missing belongs: the line, and the heading that stands there. */
const belonging = (message: Message, excerpt: Excerpt | undefined, words: Words, symbols: Symbols): string => {
  const heading = safe(excerpt?.text ?? '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/^[\s#>*_]+|[\s#*_:]+$/g, '');
  return words.line(message.line, truncate(heading, 60, symbols.ellipsis));
};

/** Writes "Why    text", wrapped and lined up; nothing where there is no text. */
const fieldWriter = (words: Words, body: number, columns: number, style: Style) => {
  const width = Math.max(...Object.values(words.labels).map(widthOf)) + 2;
  return (label: keyof Words['labels'], text: string): string[] => {
    if (text.trim() === '') return [];
    const lines = wrap(text, columns - body - width);
    const margin = ' '.repeat(body);
    return lines.map((line, i) => margin + (i === 0 ? style.muted(padEnd(words.labels[label], width)) : ' '.repeat(width)) + line);
  };
};
