/** The source line of a finding with the evidence underlined. */
import type { Excerpt, Range } from '../core/result.ts';
import type { Symbols } from './symbols.ts';
import { type Cell, cellsOf, widthOf } from './text.ts';

export interface Frame {
  readonly text: string;
  /** Columns before the underlining, and its length. */
  readonly indent: number;
  readonly length: number;
}

/** Cuts the line to `width` columns around the evidence and says where the underlining stands. */
export const frameOf = (excerpt: Excerpt, place: Range, width: number, symbols: Symbols): Frame => {
  const cells = cellsOf(excerpt.text);
  const from = place.column - excerpt.column;
  const to = place.endLine === excerpt.line ? place.endColumn - excerpt.column : excerpt.text.length;
  // Leading blanks say nothing here and cost room.
  const indentation = cells.findIndex((cell) => cell.text.trim() !== '' || cell.end > from);
  const first = Math.max(0, indentation);
  const marked = (cell: Cell): boolean => cell.end > from && cell.start < Math.max(to, from + 1);

  const mark = cells.findIndex(marked);
  const begin = windowStart(cells, first, mark < 0 ? first : mark, cells.findLastIndex(marked), width);
  const head = begin > first || excerpt.column > 1 ? symbols.ellipsis : '';
  let room = width - widthOf(head);
  let end = begin;
  while (end < cells.length && (cells[end]?.width ?? 0) <= room) room -= cells[end++]?.width ?? 0;
  let tail = '';
  if (end < cells.length || excerpt.cut) {
    tail = symbols.ellipsis;
    while (room < widthOf(tail) && end > begin) room += cells[--end]?.width ?? 0;
  }

  let text = head;
  let indent = widthOf(head);
  let length = 0;
  for (const cell of cells.slice(begin, end)) {
    text += cell.text;
    if (marked(cell)) length += cell.width;
    else if (length === 0) indent += cell.width;
  }
  return { text: text.trimEnd() + tail, indent, length };
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
