/** The pattern language: text → tree. README.md beside this file is its reference. */
import { normaliseWord, TOP_LEVEL_DOMAINS } from './normalise.ts';

export type WordClass = 'number' | 'year' | 'date' | 'email' | 'url' | 'phone' | 'cvr' | 'name' | 'vendor';
export const WORD_CLASSES: readonly WordClass[] = ['number', 'year', 'date', 'email', 'url', 'phone', 'cvr', 'name', 'vendor'];

export type PatternNode =
  /** One word; `how` says which part of it is given. */
  | { readonly type: 'word'; readonly how: 'whole' | 'prefix' | 'suffix' | 'infix' | 'around'; readonly text: string }
  | { readonly type: 'class'; readonly name: WordClass }
  /** Up to `max` words, none of which is one of `not`. */
  | { readonly type: 'gap'; readonly max: number; readonly not: readonly PatternNode[] }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly type: 'optional'; readonly part: PatternNode }
  | { readonly type: 'edge'; readonly edge: 'start' | 'end' };

/** The parts of a pattern that must (or, negated, must not) stand in one statement. */
export interface PatternTree {
  readonly parts: readonly { readonly negated: boolean; readonly node: PatternNode }[];
}

/** A mistake in a pattern, with the place: `offset` counts UTF-16 units from the pattern's start. */
export class PatternError extends Error {
  readonly pattern: string;
  readonly offset: number;
  constructor(problem: string, pattern: string, offset: number) {
    super(`${problem}\n  ${pattern}\n  ${' '.repeat(offset)}^`);
    this.name = 'PatternError';
    this.pattern = pattern;
    this.offset = offset;
  }
}

/** Looks a named list up; returns its tree, or undefined where there is none. */
export type ListLookup = (name: string) => PatternNode | undefined;

const DEFAULT_GAP = 6;
const MAX_GAP = 60;
/** Characters that separate words where they stand inside a run of letters. */
const SEPARATORS = /[-‐‑–—/.,:;?!'"’“”]/;

/**
 * Reads one pattern.
 * @throws PatternError that points at the character.
 */
export const parsePattern = (pattern: string, lists: ListLookup): PatternTree => new Parser(pattern, lists).pattern();

/**
 * Reads the text of a named list: alternatives separated by `|`.
 * @throws PatternError that points at the character.
 */
export const parseList = (text: string, lists: ListLookup): PatternNode => new Parser(text, lists).list();

class Parser {
  private at = 0;
  private readonly source: string;
  private readonly lists: ListLookup;

  constructor(source: string, lists: ListLookup) {
    this.source = source;
    this.lists = lists;
  }

  pattern(): PatternTree {
    const parts: { negated: boolean; node: PatternNode }[] = [];
    do {
      this.space();
      const negated = this.eat('!');
      const start = this.at;
      const node = this.choice('&');
      if (isEmpty(node)) this.fail('Expected words here', start);
      parts.push({ negated, node });
    } while (this.eat('&'));
    if (this.at < this.source.length) this.fail(`Unexpected "${this.source[this.at]}"`);
    if (parts.every((part) => part.negated)) this.fail('Only negated parts: at least one part must stand in the statement', 0);
    return { parts };
  }

  list(): PatternNode {
    const node = this.choice('');
    if (this.at < this.source.length) this.fail(`Unexpected "${this.source[this.at]}"`);
    return node;
  }

  private choice(closing: string): PatternNode {
    const options: PatternNode[] = [];
    do {
      const start = this.at;
      const option = this.sequence(`|${closing}`);
      if (isEmpty(option)) this.fail('Empty alternative', start);
      options.push(option);
    } while (this.eat('|'));
    return options.length === 1 ? (options[0] as PatternNode) : { type: 'choice', options };
  }

  private sequence(stops: string): PatternNode {
    const parts: PatternNode[] = [];
    for (;;) {
      this.space();
      const char = this.source[this.at];
      if (char === undefined || stops.includes(char)) break;
      parts.push(...this.term(char));
    }
    return parts.length === 1 ? (parts[0] as PatternNode) : { type: 'sequence', parts };
  }

  private term(char: string): PatternNode[] {
    if (char === '(' || char === '[') return [this.group(char)];
    if (char === '{') return [this.listReference()];
    if (char === '<') return [this.gap()];
    if (char === '#') return [this.wordClass()];
    if (char === '^' || char === '$') {
      this.at++;
      return [{ type: 'edge', edge: char === '^' ? 'start' : 'end' }];
    }
    if (this.source.startsWith('...', this.at) || char === '…') {
      this.at += char === '…' ? 1 : 3;
      return [{ type: 'gap', max: DEFAULT_GAP, not: [] }];
    }
    if (')]}>|&!'.includes(char)) this.fail(`Unexpected "${char}"`);
    return this.words();
  }

  private group(open: string): PatternNode {
    const start = this.at++;
    const close = open === '(' ? ')' : ']';
    const part = this.choice(close);
    if (!this.eat(close)) this.fail(`"${open}" is never closed`, start);
    return open === '(' ? part : { type: 'optional', part };
  }

  private listReference(): PatternNode {
    const start = this.at++;
    const end = this.source.indexOf('}', start);
    if (end < 0) this.fail('"{" is never closed', start);
    const name = this.source.slice(start + 1, end);
    const node = this.lists(name);
    if (!node) this.fail(`There is no list {${name}}`, start);
    this.at = end + 1;
    return node as PatternNode;
  }

  private gap(): PatternNode {
    const start = this.at++;
    this.space();
    const digits = /^\d+/.exec(this.source.slice(this.at))?.[0];
    if (!digits) this.fail('A gap gives its length in words, as <8>', start);
    const max = Number(digits);
    if (max < 1 || max > MAX_GAP) this.fail(`A gap holds 1 to ${MAX_GAP} words`, this.at);
    this.at += (digits as string).length;
    const not: PatternNode[] = [];
    for (this.space(); this.eat('!'); this.space()) {
      const place = this.at;
      const char = this.source[this.at] ?? '';
      const nodes = this.term(char);
      const [node] = nodes;
      // A named list may hold alternatives of several words: they are left out, its single words are excluded.
      const words = node && nodes.length === 1 ? singleWords(node) : [];
      if (words.length === 0 || (char !== '{' && node && !onlySingleWords(node)))
        this.fail('A gap excludes single words and lists of them', place);
      not.push(...words);
    }
    if (!this.eat('>')) this.fail('"<" is never closed', start);
    return { type: 'gap', max, not };
  }

  private wordClass(): PatternNode {
    const start = this.at++;
    const name = /^[a-z]*/.exec(this.source.slice(this.at))?.[0] ?? '';
    if (!(WORD_CLASSES as readonly string[]).includes(name)) {
      this.fail(`There is no class #${name}; there are ${WORD_CLASSES.map((known) => `#${known}`).join(', ')}`, start);
    }
    this.at += name.length;
    return { type: 'class', name: name as WordClass };
  }

  /** A run of characters up to a space or a sign of the language; it can hold several words ("third-party"). */
  private words(): PatternNode[] {
    const start = this.at;
    while (this.at < this.source.length && !/[\s()[\]{}<>|&!#^$…]/.test(this.source[this.at] as string)) this.at++;
    const run = this.source.slice(start, this.at);
    const single = wholeToken(run);
    // "e-mail-adresse" is two words: a single letter joins what follows its hyphen.
    const joined = run.replace(/^([A-Za-zÀ-ɏ])[-‐‑]([A-Za-zÀ-ɏ])/, '$1$2');
    const pieces = single !== undefined ? [single] : joined.split(SEPARATORS).filter((piece) => piece !== '');
    if (pieces.length === 0) this.fail(`"${run}" is no word: punctuation does not count`, start);
    return pieces.map((piece) => this.word(piece, start));
  }

  private word(piece: string, start: number): PatternNode {
    const open = piece.startsWith('*');
    const closed = piece.endsWith('*') && piece.length > 1;
    const stem = piece.slice(open ? 1 : 0, closed ? -1 : undefined);
    const halves = stem.split('*');
    if (halves.length === 2 && !open && !closed && halves.every((half) => normaliseWord(half) !== '')) {
      return { type: 'word', how: 'around', text: halves.map(normaliseWord).join('*') };
    }
    if (halves.length > 1 || stem === '') this.fail('A star stands before, after or once inside a word, not alone', start);
    const text = /^U\.?S\.?(?:A\.?)?$/.test(stem) ? 'usa' : normaliseWord(stem);
    if (text === '') this.fail(`"${piece}" is no word`, start);
    const how = open ? (closed ? 'infix' : 'suffix') : closed ? 'prefix' : 'whole';
    if (how !== 'whole' && text.length < 2) this.fail('Too short: at least two letters stand beside a star', start);
    return { type: 'word', how, text };
  }

  private space(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++;
  }

  private eat(char: string): boolean {
    if (this.source[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private fail(problem: string, offset = this.at): never {
    throw new PatternError(problem, this.source, offset);
  }
}

/** What the tokeniser keeps as one word although it holds separators: e-mail addresses, domains, "e-mail", "u.s.". */
const wholeToken = (run: string): string | undefined => {
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(run)) return run;
  if (WEB_ADDRESS.test(run)) return run.replace(/^https?:\/\//, '').replace(/^www\./, '');
  if (/^\d[\d.,/:-]*\d$/.test(run)) return run;
  if (/^(?:[A-Za-zÀ-ɏ]{1,4}\.)+[A-Za-zÀ-ɏ]{0,4}\.?\*?$/.test(run)) return run.replaceAll('.', '');
  return /^[A-Za-zÀ-ɏ]+['’][A-Za-zÀ-ɏ]+\*?$/.test(run) ? run.replace(/['’]/, '') : undefined;
};

const WEB_ADDRESS = new RegExp(String.raw`^(?:https?:\/\/)?(?:[\w-]+\.)+(?:${TOP_LEVEL_DOMAINS})(?:\/\S*)?$`, 'i');

const isEmpty = (node: PatternNode): boolean => node.type === 'sequence' && node.parts.length === 0;
const isSingleWord = (node: PatternNode): boolean => node.type === 'word' || node.type === 'class';
const onlySingleWords = (node: PatternNode): boolean => (node.type === 'choice' ? node.options.every(onlySingleWords) : isSingleWord(node));

/** The single words of a list; alternatives of several words cannot be excluded from a gap and are left out. */
const singleWords = (node: PatternNode): PatternNode[] =>
  node.type === 'choice' ? node.options.flatMap(singleWords) : isSingleWord(node) ? [node] : [];
