/** Blocks → units: the lines, items, rows and headings that people see, whatever the Markdown says. */
import type { Block } from './blocks.ts';
import { HARD_BREAK } from './text.ts';

export interface Unit {
  readonly block: Block;
  /** Text range in the block. */
  readonly from: number;
  readonly to: number;
  kind: 'heading' | 'line' | 'item' | 'row' | 'head';
  /** Depth of the heading, real or not. */
  depth: number;
  /** True for a heading that is none in Markdown. */
  pseudo: boolean;
  readonly listDepth: number;
  /** Opens its list item, or its bulleted line. */
  readonly itemStart: boolean;
  /** Text ranges of the cells of a row. */
  readonly cells: readonly { from: number; to: number }[];
  /** The first unit of its block. */
  opensBlock: boolean;
  /** The only unit of its block. */
  alone: boolean;
  /** Where the bold text that opens the unit ends, or -1. */
  readonly boldEnd: number;
}

/** Cuts blocks into units and decides which of them are headings. */
export const toUnits = (blocks: readonly Block[], source: string): Unit[] => {
  const units = blocks.flatMap((block) => cut(block, source));
  markHeadings(units);
  return units;
};

const cut = (block: Block, source: string): Unit[] => {
  const { text } = block.content;
  if (block.type === 'heading') return [unit(block, 0, text.length, 'heading', { depth: block.depth, opensBlock: true })];
  const units = tableRows(block, source) ?? lineUnits(block, 0, text.length);
  const [first] = units;
  if (first) {
    first.opensBlock = true;
    first.alone = units.length === 1 && first.kind !== 'row';
  }
  return units;
};

/** The lines and items of a block, or of the part of it that stands around a table. */
const lineUnits = (block: Block, start: number, end: number): Unit[] => {
  const text = block.content.text.slice(start, end);
  const inList = block.listDepth > 0;
  const boldPrefix = boldPrefixes(block);
  return lines(text).map(({ from, to }, index) => {
    const bullet = BULLET.exec(text.slice(from, Math.min(to, from + 4)))?.[0].length ?? 0;
    const itemStart = (inList && start === 0 && index === 0 && block.itemStart) || bullet > 0;
    const [left, right] = [start + from + bullet, start + to];
    return unit(block, left, right, itemStart || inList ? 'item' : 'line', { itemStart, boldEnd: boldPrefix(left, right) });
  });
};

/** Asked for lines in ascending order: where the bold text that opens the line ends, or -1. */
const boldPrefixes = ({ content: { text, bold } }: Block): ((from: number, to: number) => number) => {
  let next = 0;
  return (from, to) => {
    while (next < bold.length && (bold[next] as { end: number }).end <= from) next++;
    const first = bold[next];
    if (!first || first.start >= to || text.slice(from, Math.max(from, first.start)).trim() !== '') return -1;
    let { end } = first;
    for (let more = next + 1; more < bold.length; more++) {
      const range = bold[more] as { start: number; end: number };
      if (range.start >= to || text.slice(end, range.start).trim() !== '') break;
      end = range.end;
    }
    return Math.min(end, to);
  };
};

const BULLET = /^\s*(?:[•·●▪◦‣■✓✔➢►]\s*|[-–—*]\s+)/;

const unit = (block: Block, from: number, to: number, kind: Unit['kind'], more: Partial<Unit> = {}): Unit => ({
  block,
  from,
  to,
  kind,
  depth: 0,
  pseudo: false,
  listDepth: block.listDepth,
  itemStart: false,
  cells: [],
  opensBlock: false,
  alone: false,
  boldEnd: -1,
  ...more,
});

/** The lines of a text that mean something: hard breaks always, soft ones where the text was not merely wrapped. */
const lines = (text: string): { from: number; to: number }[] => {
  const soft = /[\n\r]/.test(text);
  if (!soft && !text.includes(HARD_BREAK)) return [{ from: 0, to: text.length }];
  // Whoever breaks lines by hand means those breaks, and no others.
  const byHand = text.includes(HARD_BREAK);
  const cuts: { from: number; to: number }[] = [];
  let longest = 0;
  if (soft) for (const line of text.split(/\r\n|\n|\r/)) longest = Math.max(longest, line.length);
  let from = 0;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (at < text.length && char !== HARD_BREAK && !isLineEnd(text, at)) continue;
    const breaks = at === text.length || char === HARD_BREAK || softBreakMeans(text, lineStart, at, longest, byHand);
    lineStart = at + 1;
    if (!breaks) continue;
    if (text.slice(from, at).trim() !== '') cuts.push({ from, to: at });
    from = at + 1;
  }
  return cuts;
};

/** A line ends at LF, CR LF or a lone CR. */
const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');

/** Wrapped prose fills its lines; addresses, labels and pasted lists do not. */
const softBreakMeans = (text: string, from: number, at: number, longest: number, byHand: boolean): boolean => {
  const before = text.slice(from, at).trimEnd();
  const next = text.slice(at + 1, at + 60).trimStart();
  if (next === '' || before === '') return true;
  if (BULLET.test(next) || LABEL.test(next)) return true;
  if (/[:]$/.test(before)) return true;
  if (byHand) return false;
  const opens = !isLower(next);
  if (!opens || /[,–-]$/.test(before)) return false;
  return before.length < Math.max(40, longest * 0.6) || (/[.!?]$/.test(before) && before.length < longest * 0.8);
};

/** Letters as a range: Unicode property classes take V8 milliseconds to compile, which is much of a start. */
const LABEL = /^(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ/.-]*\s?){1,3}:\s/;

const isLower = (text: string): boolean => {
  const first = text[0] ?? '';
  return first !== first.toUpperCase();
};

/** `| --- | :-: |`: signs first, since the exact form is only worth asking of them. */
const isDelimiterRow = (row: string): boolean =>
  row.includes('|') &&
  row.includes('-') &&
  /^[\s|:-]*$/.test(row) &&
  row
    .replace(/\s+/g, '')
    .split('|')
    .every((cell, index, all) => /^:?-+:?$/.test(cell) || (cell === '' && (index === 0 || index === all.length - 1)));

/** A GFM table arrives as a paragraph whose second line draws the columns. */
const tableRows = (block: Block, source: string): Unit[] | undefined => {
  const { text } = block.content;
  if (!text.includes('|')) return undefined;
  const rows: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text, at)) continue;
    if (at > from) rows.push({ from, to: at });
    from = at + 1;
  }
  const rule = rows.findIndex(({ from: start, to }) => isDelimiterRow(text.slice(start, to).trim()));
  if (rule < 1) return undefined;
  return rows.flatMap((row, index): Unit[] => {
    if (index === rule) return [];
    const inTable = index >= rule - 1 && text.slice(row.from, row.to).includes('|');
    if (!inTable) return lineUnits(block, row.from, row.to);
    return [unit(block, row.from, row.to, index < rule ? 'head' : 'row', { cells: cells(block, source, row.from, row.to) })];
  });
};

const cells = ({ content }: Block, source: string, from: number, to: number): { from: number; to: number }[] => {
  const { text } = content;
  const found: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && (text[at] !== '|' || content.isEscaped(at, source))) continue;
    // The borders at both ends of the row hold no cell.
    const outside = (at === to || start === from) && text.slice(start, at).trim() === '';
    if (!outside) found.push({ from: start, to: at });
    start = at + 1;
  }
  return found;
};

/** Headings that Markdown does not know: bold lines, questions, numbered titles, short lines above a text. */
const markHeadings = (units: Unit[]): void => {
  const real = units.reduce((count, { kind }) => count + (kind === 'heading' ? 1 : 0), 0);
  let depth = 1;
  // From the end, because a short line is a heading by what follows it.
  for (let index = units.length - 1; index >= 0; index--) {
    const current = units[index] as Unit;
    if (current.kind !== 'line' && current.kind !== 'item') continue;
    const how = headingLike(current, units[index + 1], units[index - 1], real, index);
    if (!how) continue;
    current.kind = 'heading';
    current.pseudo = true;
    current.depth = how === 'sub' ? 8 : 7;
  }
  for (const current of units) {
    if (current.kind !== 'heading') continue;
    if (!current.pseudo) depth = current.depth;
    else current.depth = depth + (current.depth === 8 ? 2 : 1);
  }
};

const NUMBERING = /^\s*(?:(?:§\s*)?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[a-zA-Z][.)]|[IVX]{1,4}[.)])\s+/;
const TITLE_LIMIT = 90;

const headingLike = (
  current: Unit,
  next: Unit | undefined,
  previous: Unit | undefined,
  real: number,
  index: number,
): 'main' | 'sub' | undefined => {
  const { block } = current;
  const raw = block.content.text.slice(current.from, current.to);
  const text = raw.trim();
  if (text.length < 3 || text.length > TITLE_LIMIT) return undefined;
  const numbering = NUMBERING.exec(text)?.[0] ?? '';
  const title = text.slice(numbering.length);
  if (title.length < 2 || title.split(/\s+/).length > 12) return undefined;
  const bold = isBold(current);
  if (/[.;,]$/.test(title) && !(bold && /[.]$/.test(title))) return undefined;
  if (/[@|]|https?:|www\.|\d{4}/.test(title) || isLower(title) || /^[^\wÀ-ɏ"“”'([]/.test(title)) return undefined;
  if (/:\s+\S/.test(title) || /\b(?:ApS|A\/S|I\/S|IVS|Ltd|GmbH|Inc)\b/.test(title)) return undefined;
  // "14 Market Street" in a block of lines is an address.
  if (/\d\s*$/.test(numbering) && !numbering.includes('.') && !current.alone) return undefined;
  const sub = /\d\.\d/.test(numbering) ? 'sub' : 'main';
  const alone = current.alone;
  if (current.kind === 'item') {
    // "1. Dataansvar" in front of a text is a title that Markdown took for a list.
    if (!block.loneNumber || !current.opensBlock || !alone || block.listDepth !== 1) return undefined;
    return next && !title.endsWith(':') && isText(next) ? 'main' : undefined;
  }
  if (!next || block.listDepth > 0) return undefined;
  if (bold) return next.kind === 'heading' && !next.pseudo && next.depth === 0 ? undefined : sub;
  if (title.endsWith(':')) return undefined;
  if (title.endsWith('?')) return sub;
  if (numbering !== '' && sub === 'sub') return sub;
  if (numbering !== '' && isText(next)) return sub;
  if (!current.opensBlock) return undefined;
  const nextText = next.block.content.text.slice(next.from, next.to).trim();
  const longNext =
    isText(next) &&
    (next.kind === 'item' ||
      nextText.length > Math.max(60, text.length * 1.5) ||
      (current.alone && next.block !== block && /[.:]$/.test(nextText)));
  if (!alone) return longNext && next.block === block && text.length <= 60 ? sub : undefined;
  if (real >= 3) return undefined;
  const inRun =
    previous &&
    previous.kind === 'line' &&
    previous.block !== block &&
    previous.alone &&
    previous.to - previous.from < TITLE_LIMIT &&
    !/[.:!?]\s*$/.test(previous.block.content.text.slice(previous.from, previous.to));
  if (longNext && !(inRun && index > 2)) return sub;
  return index <= 1 && next.kind === 'heading' ? sub : undefined;
};

const isText = (unit: Unit): boolean => unit.kind === 'line' || unit.kind === 'item' || unit.kind === 'head';

const isBold = (unit: Unit): boolean => unit.boldEnd >= 0 && unit.block.content.text.slice(unit.boldEnd, unit.to).trim().length <= 1;
