/** The readable text of one block, with the way back to the source. */
import type { PhrasingContent } from 'mdast';

/** A stretch of text; where `exact` it stands letter for letter in the source, else each unit has its own place in `map`. */
interface Stretch {
  readonly at: number;
  readonly source: number;
  readonly map: Int32Array | undefined;
  /** Where characters end that the source writes as entities, by their source offset. */
  readonly entityEnds: ReadonlyMap<number, number> | undefined;
}

/** A line break that the author asked for (`<br>`, two spaces, a backslash). Soft breaks stay "\n" until `softenBreaks` decides. */
export const HARD_BREAK = '\u2028';

export class BlockText {
  text = '';
  private readonly stretches: Stretch[] = [];
  private current = 0;
  /** Text ranges that are set in bold. */
  readonly bold: { start: number; end: number }[] = [];

  /** Adds text that stands in the source at `start`, up to `end`; entities, escapes and line prefixes may make the source longer. */
  add(value: string, source: string, start: number, end: number): void {
    if (value === '') return;
    const aligned = end - start === value.length ? undefined : align(value, source, start, end);
    this.stretches.push({ at: this.text.length, source: start, map: aligned?.map, entityEnds: aligned?.entityEnds });
    this.text += value;
  }

  /** Adds one character that stands for something else in the source (a break, a cell border). */
  mark(char: string, start: number): void {
    this.stretches.push({ at: this.text.length, source: start, map: undefined, entityEnds: undefined });
    this.text += char;
  }

  /** Adds several such characters. */
  marks(chars: string, start: number): void {
    for (const char of chars) this.mark(char, start);
  }

  /** Source offset of a text offset. Asked for neighbouring offsets it is constant time. */
  sourceOf(offset: number): number {
    const { stretches } = this;
    while (this.current > 0 && (stretches[this.current] as Stretch).at > offset) this.current--;
    while (this.current + 1 < stretches.length && (stretches[this.current + 1] as Stretch).at <= offset) this.current++;
    const stretch = stretches[this.current];
    if (!stretch) return 0;
    const inside = offset - stretch.at;
    return stretch.map ? (stretch.map[Math.min(inside, stretch.map.length - 1)] as number) : stretch.source + inside;
  }

  /** Source offset of the text's beginning where the whole text stands letter for letter in the source, else -1. */
  get exactFrom(): number {
    const [only] = this.stretches;
    return only && this.stretches.length === 1 && !only.map ? only.source : -1;
  }

  /** Whether the character at a text offset is escaped in the source. */
  isEscaped(offset: number, source: string): boolean {
    return source[this.sourceOf(offset) - 1] === '\\';
  }

  /** Source offset just behind the text that ends at `offset`. */
  sourceEnd(offset: number): number {
    if (offset === 0) return this.sourceOf(0);
    const last = this.sourceOf(offset - 1);
    return this.stretches[this.current]?.entityEnds?.get(last) ?? last + 1;
  }
}

/** Reads inline content into the block. HTML tags are left out, `<br>` breaks the line, images and their texts say nothing. */
export const readInline = (block: BlockText, nodes: readonly PhrasingContent[], source: string, depth = 0): void => {
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        block.add(node.value, source, start, end);
        break;
      case 'inlineCode':
        addInside(block, node.value, source, start, end);
        break;
      case 'break':
        block.mark(HARD_BREAK, start);
        break;
      case 'html':
        if (/^<(?:br|\/?p|\/?div|\/?li|\/?tr)\b/i.test(node.value)) block.mark(HARD_BREAK, start);
        else if (/^<\/?t[dh]\b/i.test(node.value)) block.mark(' ', start);
        break;
      case 'strong': {
        const from = block.text.length;
        readDeeper(block, node.children, source, depth);
        block.bold.push({ start: from, end: block.text.length });
        break;
      }
      case 'linkReference':
        // "[Firmanavn]" with a definition elsewhere, or by accident: the brackets are not text of the policy.
        readDeeper(block, node.children, source, depth);
        break;
      default:
        if ('children' in node) readDeeper(block, node.children as PhrasingContent[], source, depth);
    }
  }
};

/** Emphasis within emphasis deeper than this is read as it stands: nobody writes it, and the stack is finite. */
const DEEPEST = 200;

const readDeeper = (block: BlockText, nodes: readonly PhrasingContent[], source: string, depth: number): void => {
  if (depth < DEEPEST) {
    readInline(block, nodes, source, depth + 1);
    return;
  }
  const start = nodes[0]?.position?.start.offset ?? 0;
  const end = nodes[nodes.length - 1]?.position?.end.offset ?? start;
  block.add(source.slice(start, end), source, start, end);
};

/**
 * Reads raw HTML as text: comments, scripts and styles are left out, tags that end a line break it, headings count as bold lines,
 * and tables are written down as Markdown tables are, so that they are read alike.
 */
export const readHtml = (block: BlockText, html: string, source: string, start: number): void => {
  const tag = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;
  let last = 0;
  let boldFrom = -1;
  const table = { rows: 0, cells: 0 };
  const text = (from: number, to: number): void => {
    const raw = html.slice(from, to);
    if (raw.trim() !== '') addInside(block, decodeBasic(raw), source, start + from, start + to);
  };
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    text(last, match.index);
    last = match.index + match[0].length;
    const name = (match[3] ?? '').toLowerCase();
    const closes = match[2] === '/';
    const at = start + match.index;
    const bold = /^(?:h[1-6]|b|strong)$/.test(name);
    if (bold && closes && boldFrom >= 0) block.bold.push({ start: boldFrom, end: block.text.length });
    if (name === 'table') {
      table.rows = 0;
      block.mark('\n', at);
    }
    if (name === 'tr') {
      if (closes && ++table.rows === 1) block.marks(`\n${'|-'.repeat(table.cells)}|`, at);
      else if (!closes) block.marks('\n|', at);
      if (!closes) table.cells = 0;
    } else if (name === 'td' || name === 'th') {
      if (closes) {
        block.mark('|', at);
        table.cells++;
      }
    } else if (/^(?:br|p|div|li|ul|ol|h[1-6]|section)$/.test(name)) block.mark(HARD_BREAK, at);
    if (bold) boldFrom = closes ? -1 : block.text.length;
  }
  text(last, html.length);
};

const addInside = (block: BlockText, value: string, source: string, start: number, end: number): void => {
  const at = source.slice(start, end).indexOf(value);
  if (at >= 0) block.add(value, source, start + at, start + at + value.length);
  else block.add(value, source, start, end);
};

const decodeBasic = (text: string): string =>
  text
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&oslash;/g, 'ø')
    .replace(/&aelig;/g, 'æ')
    .replace(/&aring;/g, 'å')
    .replace(/&Oslash;/g, 'Ø')
    .replace(/&AElig;/g, 'Æ')
    .replace(/&Aring;/g, 'Å')
    .replace(/&quot;/g, '"')
    .replace(/&rsquo;|&#39;/g, "'");

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy;

const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i;

/** For each unit of the decoded value, where it stands in the source; and where those end that stand there as entities. */
const align = (value: string, source: string, start: number, end: number): { map: Int32Array; entityEnds: Map<number, number> } => {
  const map = new Int32Array(value.length);
  const entityEnds = new Map<number, number>();
  let from = start;
  for (let index = 0; index < value.length; ) {
    const wanted = value[index] as string;
    const char = source[from];
    if (from >= end || char === undefined) {
      map[index++] = Math.max(start, end - 1);
      continue;
    }
    if (char === '\\' && source[from + 1] === wanted && wanted !== '\n') {
      map[index++] = from + 1;
      from += 2;
      continue;
    }
    if (char === '&') {
      ENTITY.lastIndex = from;
      const entity = ENTITY.exec(source)?.[0];
      // "&foo;" is no entity and stands for itself; "&amp;" never does.
      if (entity && (AMPERSAND.test(entity) || !value.startsWith(entity, index))) {
        entityEnds.set(from, from + entity.length);
        // A character beyond the basic plane is two units.
        const units = /[\ud800-\udbff]/.test(wanted) ? 2 : 1;
        for (let unit = 0; unit < units && index < value.length; unit++) map[index++] = from;
        from += entity.length;
        continue;
      }
    }
    if (char === wanted || (wanted === '\n' && char === '\r')) {
      map[index++] = from++;
      // Where the value has one sign for CR LF, both are passed.
      if (char === '\r' && wanted === '\n' && source[from] === '\n') from++;
      continue;
    }
    // Indentation and quote marks at the beginning of a line are no text; anything else that differs stands for one unit.
    if (char !== ' ' && char !== '\t' && char !== '>') map[index++] = from;
    from++;
  }
  return { map, entityEnds };
};
