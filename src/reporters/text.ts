/** Text as a terminal shows it: what is safe to print, how wide it is, where to break it. Pure. */

/** One unit of the display: what is printed for a piece of the source, and how many columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** The piece of the source, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Control characters, lone surrogates, and the controls that turn the direction of the text around. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Invisible where they stand alone: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]+$/;
/**
 * Latin letters, punctuation and the signs of the report: one column per character. Danish and English prose needs no more, and
 * so pays nothing for loading the segmenter.
 */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac\u2122\u2500-\u25fc\u2713-\u2718]*$/;
/** A grapheme of more units than this is no letter but an attack on the line ("Zalgo" text). */
const MAX_GRAPHEME = 40;

/** Scripts and symbols that take two columns (East Asian Width W and F, the common blocks). */
const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2fb}\u{1f000}-\u{1f02b}\u{1f0cf}\u{1f18e}\u{1f191}-\u{1f19a}\u{1f200}-\u{1f320}\u{1f32d}-\u{1f335}\u{1f337}-\u{1f37c}\u{1f37e}-\u{1f393}\u{1f3a0}-\u{1f3ca}\u{1f3cf}-\u{1f3d3}\u{1f3e0}-\u{1f3f0}\u{1f3f4}\u{1f3f8}-\u{1f43e}\u{1f440}\u{1f442}-\u{1f4fc}\u{1f4ff}-\u{1f53d}\u{1f54b}-\u{1f54e}\u{1f550}-\u{1f567}\u{1f57a}\u{1f595}\u{1f596}\u{1f5a4}\u{1f5fb}-\u{1f64f}\u{1f680}-\u{1f6c5}\u{1f6cc}\u{1f6d0}-\u{1f6d2}\u{1f6d5}-\u{1f6d7}\u{1f6dc}-\u{1f6df}\u{1f6eb}\u{1f6ec}\u{1f6f4}-\u{1f6fc}\u{1f7e0}-\u{1f7eb}\u{1f7f0}\u{1f90c}-\u{1f93a}\u{1f93c}-\u{1f945}\u{1f947}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const NO_BREAK_SPACE = '\u00a0';

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into cells. What must not reach a terminal is replaced, what nobody sees is dropped. */
export const cellsOf = (text: string): Cell[] => {
  const cells: Cell[] = [];
  if (SIMPLE.test(text)) {
    for (let i = 0; i < text.length; i++) cells.push({ text: text[i] ?? '', width: 1, start: i, end: i + 1 });
    return cells;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(text)) {
    const shown = showGrapheme(segment);
    cells.push({ text: shown, width: widthOfGrapheme(shown), start: index, end: index + segment.length });
  }
  return cells;
};

const showGrapheme = (grapheme: string): string => {
  if (grapheme === NO_BREAK_SPACE) return grapheme;
  if (/^[\s\u0085]+$/.test(grapheme)) return ' ';
  if (INVISIBLE.test(grapheme)) return '';
  if (UNSAFE.test(grapheme)) return '\ufffd';
  return grapheme.length > MAX_GRAPHEME ? (String.fromCodePoint(grapheme.codePointAt(0) ?? 0xfffd) ?? '') : grapheme;
};

const widthOfGrapheme = (grapheme: string): number => {
  if (grapheme === '') return 0;
  if (WIDE.test(grapheme) || /^\p{Regional_Indicator}{2}/u.test(grapheme) || grapheme.includes('\ufe0f')) return 2;
  return /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme) ? 0 : 1;
};

/** The text as it may be printed, on one line. */
export const safe = (text: string): string => {
  if (SIMPLE.test(text)) return text;
  let shown = '';
  for (const cell of cellsOf(text)) shown += cell.text;
  return shown;
};

/** How many columns a text takes. */
export const widthOf = (text: string): number => {
  if (SIMPLE.test(text)) return text.length;
  let width = 0;
  for (const cell of cellsOf(text)) width += cell.width;
  return width;
};

/** The text in exactly `width` columns, if it is not wider. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The text in exactly `width` columns, to the right. */
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** The beginning of a text in at most `width` columns, with `ellipsis` where it was cut. */
export const truncate = (text: string, width: number, ellipsis: string): string => {
  const shown = safe(text);
  if (widthOf(shown) <= width) return shown;
  const room = width - widthOf(ellipsis);
  let used = 0;
  let head = '';
  for (const cell of cellsOf(shown)) {
    if (used + cell.width > room) break;
    used += cell.width;
    head += cell.text;
  }
  return `${head.trimEnd()}${ellipsis}`;
};

/** Breaks prose into lines of at most `width` columns, not at a no-break space. A word that is wider is broken where it must be. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of safe(text).split(' ')) {
    if (word === '') continue;
    const size = widthOf(word);
    if (line !== '' && used + 1 + size <= width) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = size <= width ? [word] : breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = widthOf(line);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.map((each) => each.replaceAll(NO_BREAK_SPACE, ' '));
};

/** Breaks a text without spaces into pieces of at most `width` columns. */
export const breakWord = (word: string, width: number): string[] => {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const cell of cellsOf(word)) {
    if (used + cell.width > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += cell.text;
    used += cell.width;
  }
  pieces.push(piece);
  return pieces;
};
