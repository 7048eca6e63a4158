/** The source line of a finding with the evidence underlined. */
import type { Excerpt, Range } from '../core/result.ts';
import type { Symbols } from './symbols.ts';
import { type Cell, cellsOf, widthOf } from './text.ts';

export interface Frame {
  readonly text: string;
  /** What stands below the text: blanks, and the underlining of what was found. */
  readonly marks: string;
  /** Which of the places are underlined. */
  readonly shown: readonly Range[];
}

/** A place in the units of an excerpt. */
interface Span {
  readonly place: Range;
  readonly from: number;
  readonly to: number;
}

/** Cuts a line to `width` columns around its first place; further places on it are underlined too where they are in view. */
export const frameOf = (excerpt: Excerpt, places: readonly Range[], width: number, symbols: Symbols): Frame => {
  const cells = cellsOf(excerpt.text);
  const spans = places.filter(({ line }) => line === excerpt.line).map((place) => spanOf(excerpt, place));
  const touches = ({ from, to }: Span, cell: Cell): boolean => cell.end > from && cell.start < to;
  // Leading blanks say nothing here and cost room.
  const from = spans[0]?.from ?? 0;
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.text.trim() !== '' || cell.end > from),
  );
  const isFirst = (cell: Cell): boolean => spans[0] !== undefined && touches(spans[0], cell);
  const mark = cells.findIndex(isFirst);

  const begin = windowStart(cells, first, mark < 0 ? first : mark, cells.findLastIndex(isFirst), width);
  const head = begin > first || excerpt.column > 1 ? symbols.ellipsis : '';
  let room = width - widthOf(head);
  let end = begin;
  while (end < cells.length && (cells[end]?.width ?? 0) <= room) room -= cells[end++]?.width ?? 0;
  let tail = '';
  if (end < cells.length || excerpt.cut) {
    tail = symbols.ellipsis;
    while (room < widthOf(tail) && end > begin) room += cells[--end]?.width ?? 0;
  }

  const view = cells.slice(begin, end);
  const viewEnd = view.at(-1)?.end ?? 0;
  const shown = spans.filter((span, i) => i === 0 || (span.from >= (view[0]?.start ?? 0) && span.to <= viewEnd));
  let text = head;
  let marks = ' '.repeat(widthOf(head));
  for (const cell of view) {
    text += cell.text;
    marks += (shown.some((span) => touches(span, cell)) ? symbols.underline : ' ').repeat(cell.width);
  }
  return { text: text.trimEnd() + tail, marks: marks.trimEnd(), shown: shown.map(({ place }) => place) };
};

const spanOf = (excerpt: Excerpt, place: Range): Span => {
  const from = place.column - excerpt.column;
  const to = place.endLine === excerpt.line ? place.endColumn - excerpt.column : excerpt.text.length;
  return { place, from, to: Math.max(to, from + 1) };
};

/** Where a line begins that is too long to be shown whole: some context before the evidence, from a word's beginning. */
const windowStart = (cells: readonly Cell[], first: number, mark: number, lastMark: number, width: number): number => {
  const widthBetween = (a: number, b: number): number => cells.slice(a, b).reduce((sum, cell) => sum + cell.width, 0);
  if (widthBetween(first, cells.length) <= width) return first;
  const evidence = widthBetween(mark, Math.max(mark, lastMark) + 1);
  // All of the evidence if it fits, with a quarter of the line before it at most, and no gap before a line that starts in view.
  const before = Math.max(0, Math.min(Math.floor(width / 4), width - evidence - 6));
  if (widthBetween(first, mark) <= before) return first;
  let start = mark;
  let used = 0;
  while (start > first && used + (cells[start - 1]?.width ?? 0) <= before) used += cells[--start]?.width ?? 0;
  const word = cells.findIndex((cell, i) => i >= start && i < mark && cell.text === ' ');
  return word < 0 ? start : word + 1;
};
