// Whether a passage quoted as evidence overlaps the passage that a reader quoted, whatever the Markdown around the words.

const SIGNS = /[\s*_`\\[\]()<>#|~"'“”’‘.,:;!?-]/;

/** The letters of a text that readers compare, each with its offset in the text. */
const letters = (text) => {
  const offsets = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (SIGNS.test(text[at])) continue;
    plain += text[at].toLowerCase();
    offsets.push(at);
  }
  return { plain, offsets };
};

/**
 * Makes a comparer for one text.
 * @returns (quote, evidence) → true or false; undefined when the quote is empty or does not stand in the text
 */
export const overlapIn = (text) => {
  const { plain, offsets } = letters(text);
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const offsetOf = (line, column) => (starts[line - 1] ?? text.length) + column - 1;
  return (quote, evidence) => {
    const wanted = letters(quote).plain;
    if (wanted === '') return undefined;
    const places = [];
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      places.push([offsets[at], offsets[at + wanted.length - 1] + 1]);
    }
    if (places.length === 0) return undefined;
    return evidence.some(({ line, column, endLine, endColumn }) => {
      const start = offsetOf(line, column);
      const end = offsetOf(endLine, endColumn);
      return places.some(([from, to]) => start < to && from < end);
    });
  };
};
