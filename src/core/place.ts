/** Offsets → lines and columns, in one place. Lines and columns count from 1, columns in UTF-16 units, ends exclusive. */
import { lineStarts, type Range } from './result.ts';

/** Makes a function that turns offsets of the text into a range. */
export const placeFinder = (text: string): ((start: number, end: number) => Range) => {
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (start, end) => {
    const first = lineOf(start);
    const last = lineOf(end);
    return {
      line: first + 1,
      column: start - (starts[first] as number) + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] as number) + 1,
    };
  };
};
