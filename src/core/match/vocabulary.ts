/** Every distinct word form is looked at once: what it is, which atoms it satisfies, which patterns it may start. */
import type { Lists } from './lists.ts';
import { normaliseWord } from './normalise.ts';
import type { Atom } from './program.ts';
import type { WordClass } from './syntax.ts';

/** A word form as written, with everything that depends on the form alone. */
export interface Word {
  readonly norm: string;
  readonly capital: boolean;
  /** One bit per set of atoms. */
  readonly sets: Uint32Array;
  /** The places in `sets` that are not zero: a word is in few sets. */
  readonly occupied: Uint16Array;
  /** Patterns to try on a statement that holds this word: on headings, and on everything else. */
  readonly headingTriggers: Int32Array;
  readonly bodyTriggers: Int32Array;
  /** 1–12 when the word names a month in one of the languages, else 0. */
  readonly month: number;
  /** One bit per language of `detect.ts` that has the word as one of its own small words. */
  readonly languages: number;
  /** Vendor aliases that begin with this word. */
  readonly vendors: readonly VendorAlias[];
  readonly digits: boolean;
}

/** A vendor's name as a sequence of normal forms. */
export interface VendorAlias {
  readonly vendor: number;
  readonly words: readonly string[];
  /** Counts only with a capital letter, and only in a sentence about processing. */
  readonly ambiguous: boolean;
}

export interface VocabularyParts {
  readonly atoms: readonly Atom[];
  readonly setCount: number;
  /** Per atom: the sets that hold it. */
  readonly setsOf: Lists;
  /** Per atom: ids of the patterns anchored on it. */
  readonly headingTriggers: Lists;
  readonly bodyTriggers: Lists;
  readonly months: ReadonlyMap<string, number>;
  readonly smallWords: ReadonlyMap<string, number>;
  readonly vendorAliases: ReadonlyMap<string, readonly VendorAlias[]>;
  /** Words that begin sentences with a capital and are no names. */
  readonly openers: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  /** Words that look like a misspelling of another and are none. */
  readonly lookalikes: ReadonlySet<string>;
}

const NONE = new Int32Array(0);
const NO_VENDORS: readonly VendorAlias[] = [];
/** Distinct forms kept; a folder of thousands of policies must not grow without bound. */
const MAX_WORDS = 60_000;

export class Vocabulary {
  private words = new Map<string, Word>();
  private readonly parts: VocabularyParts;
  private readonly bitWords: number;
  private readonly whole = new Map<string, number>();
  private readonly prefix = new Map<string, number>();
  private readonly suffix = new Map<string, number>();
  /** Inner parts by their first letters (`INNER` of them, or all of a shorter one). */
  private readonly infix = new Map<string, { text: string; id: number }[]>();
  private readonly shortInfix: { text: string; id: number }[] = [];
  /** Beginnings with the endings that must go with them. */
  private readonly around = new Map<string, { tail: string; id: number }[]>();
  private readonly classes = new Map<WordClass, number>();
  private misspellings: Misspellings | undefined;
  private longestPrefix = 0;
  private longestSuffix = 0;

  constructor(parts: VocabularyParts) {
    this.parts = parts;
    this.bitWords = Math.max(1, Math.ceil(parts.setCount / 32));
    parts.atoms.forEach((atom, id) => {
      if (atom.how === 'class') this.classes.set(atom.text as WordClass, id);
      else if (atom.how === 'infix') {
        const { text } = atom;
        if (text.length < INNER) this.shortInfix.push({ text, id });
        else addTo(this.infix, text.slice(0, INNER), { text, id });
      } else if (atom.how === 'around') {
        const [head = '', tail = ''] = atom.text.split('*');
        addTo(this.around, head, { tail, id });
        this.longestPrefix = Math.max(this.longestPrefix, head.length);
      } else {
        this[atom.how].set(atom.text, id);
        if (atom.how === 'prefix') this.longestPrefix = Math.max(this.longestPrefix, atom.text.length);
        if (atom.how === 'suffix') this.longestSuffix = Math.max(this.longestSuffix, atom.text.length);
      }
    });
  }

  /** The word of a surface form. `kind` is given where the tokeniser knows a class that the form alone does not show. */
  word(surface: string, kind?: WordClass): Word {
    const key = kind ? `${kind}\u0000${surface}` : surface;
    const known = this.words.get(key);
    if (known) return known;
    if (this.words.size >= MAX_WORDS) this.words = new Map();
    const word = this.build(surface, kind);
    this.words.set(key, word);
    return word;
  }

  private build(surface: string, kind?: WordClass): Word {
    const norm = normalForm(surface, kind);
    const capital = isCapital(surface);
    const digits = /^\d/.test(norm);
    const vendors = kind && kind !== 'url' ? NO_VENDORS : (this.parts.vendorAliases.get(norm) ?? NO_VENDORS);
    const ids = this.atomsOf(norm);
    const addClass = (name: WordClass): void => {
      const id = this.classes.get(name);
      if (id !== undefined) ids.push(id);
    };
    if (kind) addClass(kind);
    if (!kind) {
      if (digits || this.parts.numberWords.has(norm)) addClass('number');
      if (/^(?:199\d|20\d\d)$/.test(norm)) addClass('year');
      if (isDate(norm)) addClass('date');
      if (capital && !this.parts.openers.has(norm) && norm.length > 1) addClass('name');
    }
    const { setsOf, headingTriggers, bodyTriggers } = this.parts;
    const sets = new Uint32Array(this.bitWords);
    for (const id of ids) {
      for (let at = setsOf.from[id] as number, end = setsOf.from[id + 1] as number; at < end; at++) {
        const set = setsOf.values[at] as number;
        sets[set >> 5] = (sets[set >> 5] as number) | (1 << (set & 31));
      }
    }
    return {
      norm,
      capital,
      sets,
      occupied: occupiedPlaces(sets),
      headingTriggers: union(headingTriggers, ids),
      bodyTriggers: union(bodyTriggers, ids),
      month: this.parts.months.get(norm) ?? 0,
      languages: this.parts.smallWords.get(norm) ?? 0,
      vendors,
      digits,
    };
  }

  /** Adds the atoms of whole words and of beginnings that are one slip away (a letter wrong, missing or too many; the first one right). */
  private addMisspelt(norm: string, ids: number[]): void {
    this.misspellings ??= this.indexMisspellings();
    const { heads, tails } = this.misspellings;
    for (const candidates of [heads.get(norm.slice(0, INTACT)), tails.get(norm.slice(-INTACT))]) {
      for (const { text, id } of candidates ?? []) {
        if (text[0] === norm[0] && isOneSlip(norm, text) && !ids.includes(id)) ids.push(id);
      }
    }
  }

  /** Built when the first unknown long word turns up. */
  private indexMisspellings(): Misspellings {
    const heads = new Map<string, { text: string; id: number }[]>();
    const tails = new Map<string, { text: string; id: number }[]>();
    for (const [text, id] of this.whole) {
      if (text.length < LONG_WORD) continue;
      const entry = { text, id };
      addTo(heads, text.slice(0, INTACT), entry);
      addTo(tails, text.slice(-INTACT), entry);
    }
    return { heads, tails };
  }

  private atomsOf(norm: string): number[] {
    const ids: number[] = [];
    const add = (id: number | undefined): void => {
      if (id !== undefined) ids.push(id);
    };
    add(this.whole.get(norm));
    const most = Math.min(norm.length, this.longestPrefix);
    for (let length = 1; length <= most; length++) {
      const head = norm.slice(0, length);
      add(this.prefix.get(head));
      const around = this.around.get(head);
      if (around) for (const { tail, id } of around) if (norm.length >= length + tail.length && norm.endsWith(tail)) ids.push(id);
    }
    const tail = Math.min(norm.length, this.longestSuffix);
    for (let length = 2; length <= tail; length++) add(this.suffix.get(norm.slice(-length)));
    for (const { text, id } of this.shortInfix) if (norm.includes(text)) ids.push(id);
    for (let at = 0; at + INNER <= norm.length; at++) {
      const inner = this.infix.get(norm.slice(at, at + INNER));
      if (inner) for (const { text, id } of inner) if (norm.startsWith(text, at) && !ids.includes(id)) ids.push(id);
    }
    if (ids.length === 0 && norm.length >= LONG_WORD && !this.parts.lookalikes.has(norm)) this.addMisspelt(norm, ids);
    return ids;
  }
}

/** Letters by which inner parts are looked up. */
const INNER = 3;

/** Long words of the phrases by their first and by their last letters. */
interface Misspellings {
  readonly heads: ReadonlyMap<string, readonly { text: string; id: number }[]>;
  readonly tails: ReadonlyMap<string, readonly { text: string; id: number }[]>;
}

const addTo = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Shortest word that may be read as a misspelling of another. */
const LONG_WORD = 8;
/** One slip leaves the beginning or the end of a word as it was; it is looked up by either. */
const INTACT = 4;

/** "US" and "U.S." are the country, "us" is a pronoun: the one case where capitals decide. */
const normalForm = (surface: string, kind: WordClass | undefined): string => {
  if (kind === 'phone' || kind === 'cvr') return '';
  if (kind === 'email' || kind === 'url')
    return surface
      .toLowerCase()
      .replace(/\s+/g, '')
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/\/$/, '');
  if (/^U\.?S\.?(?:A\.?)?$/.test(surface)) return 'usa';
  return normaliseWord(surface);
};

/** Whether one letter replaced, left out or put in makes the two the same. */
const isOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
};

const isCapital = (surface: string): boolean => {
  const first = surface[0] as string;
  return first !== first.toLowerCase();
};

const NOWHERE = new Uint16Array(0);

const occupiedPlaces = (sets: Uint32Array): Uint16Array => {
  let size = 0;
  for (let index = 0; index < sets.length; index++) if (sets[index] !== 0) size++;
  if (size === 0) return NOWHERE;
  const places = new Uint16Array(size);
  let at = 0;
  for (let index = 0; index < sets.length; index++) if (sets[index] !== 0) places[at++] = index;
  return places;
};

/** The values of some lists, each once. */
const union = ({ from, values }: Lists, lists: readonly number[]): Int32Array => {
  let size = 0;
  for (const list of lists) size += (from[list + 1] as number) - (from[list] as number);
  if (size === 0) return NONE;
  const all = new Int32Array(size);
  let at = 0;
  for (const list of lists) {
    for (let index = from[list] as number, end = from[list + 1] as number; index < end; index++) all[at++] = values[index] as number;
  }
  if (lists.length === 1) return all;
  all.sort();
  let kept = 1;
  for (let index = 1; index < all.length; index++) if (all[index] !== all[kept - 1]) all[kept++] = all[index] as number;
  return all.subarray(0, kept);
};

const isDate = (norm: string): boolean => /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))$/.test(norm);
