/** Runs compiled patterns over the words of one statement. Linear: every (instruction, word) pair is tried at most once per search. */
import { AT_START, Op } from './program.ts';
import type { Word } from './vocabulary.ts';

/** The words of one statement as the matcher sees them: the lead-in first, then its own. */
export class Words {
  readonly words: Word[] = [];
  /** Index of each word in the policy's token list. */
  readonly tokens: number[] = [];
  length = 0;
  /** The words before this one belong to the lead-in that the statement completes. */
  ownStart = 0;

  clear(): void {
    this.length = 0;
    this.ownStart = 0;
  }

  push(word: Word, token: number): void {
    this.words[this.length] = word;
    this.tokens[this.length] = token;
    this.length++;
  }
}

/** Decides what the form alone cannot: whether the word at this place is part of a vendor's name. */
export type VendorAt = (token: number) => boolean;

export class Runner {
  /** First and last word of the last match, the latter exclusive. */
  start = 0;
  end = 0;
  private tried = new Int32Array(1024);
  private stamp = 0;
  private code!: Int32Array;
  /** Where the program at hand begins in `code`. */
  private base = 0;
  /** A match that ends before this word does not count. */
  private least = 0;
  private words!: readonly Word[];
  private tokens!: readonly number[];
  private length = 0;
  private ownStart = 0;
  private readonly vendorAt: VendorAt;
  /** 1 for the sets that hold `#vendor`. */
  private readonly vendorSets: Uint8Array;

  constructor(vendorAt: VendorAt, setCount: number, vendorSets: Int32Array) {
    this.vendorAt = vendorAt;
    this.vendorSets = new Uint8Array(setCount);
    for (const set of vendorSets) this.vendorSets[set] = 1;
  }

  /**
   * Whether the pattern that stands encoded in `code` from `from` (see `encodePattern`) matches; then `start` and `end` are
   * the hull of the parts that must stand in the statement.
   */
  matches(code: Int32Array, from: number, statement: Words): boolean {
    this.code = code;
    this.words = statement.words;
    this.tokens = statement.tokens;
    this.length = statement.length;
    this.ownStart = statement.ownStart;
    // What matches in the lead-in alone is the lead-in's own evidence: a part must reach the statement's own words.
    const own = this.ownStart > 0 ? this.ownStart + 1 : 0;
    const parts = code[from] as number;
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    let at = from + 1;
    for (let part = 0; part < parts; part++) {
      const size = code[at + 1] as number;
      if (!this.search(at + 2, size, code[at] as number, parts === 1 ? own : 0)) return false;
      if (this.start < first) first = this.start;
      if (this.end > last) last = this.end;
      at += 2 + size;
    }
    if (last < own && !this.reachesOwn(code, from, own)) return false;
    if (last < own) [first, last] = [Math.min(first, this.start), this.end];
    for (let excludes = code[at++] as number; excludes > 0; excludes--) {
      const size = code[at + 1] as number;
      if (this.search(at + 2, size, code[at] as number, 0)) return false;
      at += 2 + size;
    }
    this.start = first;
    this.end = last;
    return true;
  }

  /** Whether one of the parts that must stand in the statement can reach its own words. */
  private reachesOwn(code: Int32Array, from: number, own: number): boolean {
    let at = from + 1;
    for (let parts = code[from] as number; parts > 0; parts--) {
      const size = code[at + 1] as number;
      if (this.search(at + 2, size, code[at] as number, own)) return true;
      at += 2 + size;
    }
    return false;
  }

  /** Leftmost match of one program, the shortest gaps first. */
  private search(base: number, size: number, first: number, least: number): boolean {
    this.base = base;
    this.least = least;
    const cells = (size / 3) * (this.length + 1);
    if (cells > this.tried.length) {
      this.tried = new Int32Array(cells * 2);
      this.stamp = 0;
    }
    this.stamp++;
    if (first === AT_START) return this.matchAt(0) || (this.ownStart > 0 && this.matchAt(this.ownStart));
    for (let at = 0; at <= this.length; at++) {
      if (first >= 0 && (at === this.length || !this.isIn(at, first))) continue;
      if (this.matchAt(at)) return true;
    }
    return false;
  }

  private matchAt(at: number): boolean {
    const end = this.run(0, at);
    if (end < 0) return false;
    this.start = at;
    this.end = end;
    return true;
  }

  private isIn(at: number, set: number): boolean {
    if ((((this.words[at] as Word).sets[set >> 5] as number) & (1 << (set & 31))) !== 0) return true;
    return this.vendorSets[set] === 1 && this.vendorAt(this.tokens[at] as number);
  }

  /** Where a match from this instruction at this word ends, or -1. Only places where ways part are remembered. */
  private run(pc: number, at: number): number {
    const { code, base, length } = this;
    for (;;) {
      const a = code[base + pc * 3 + 1] as number;
      switch (code[base + pc * 3] as Op) {
        case Op.Match:
          return at >= this.least ? at : -1;
        case Op.Word:
          if (at >= length || !this.isIn(at, a)) return -1;
          at++;
          pc++;
          break;
        case Op.Gap: {
          if (this.wasHere(pc, at)) return -1;
          const not = code[base + pc * 3 + 2] as number;
          const limit = Math.min(length, at + a);
          for (let next = at; next <= limit; next++) {
            if (this.canGoOn(pc + 1, next)) {
              const end = this.run(pc + 1, next);
              if (end >= 0) return end;
            }
            if (next === limit || (not >= 0 && this.isIn(next, not))) return -1;
          }
          return -1;
        }
        case Op.Split: {
          if (this.wasHere(pc, at)) return -1;
          if (this.canGoOn(a, at)) {
            const end = this.run(a, at);
            if (end >= 0) return end;
          }
          pc = code[base + pc * 3 + 2] as number;
          break;
        }
        case Op.Peek:
          if (at >= length || !this.isIn(at, a)) return -1;
          pc++;
          break;
        case Op.Jump:
          pc = a;
          break;
        case Op.Start:
          if (at !== 0 && at !== this.ownStart) return -1;
          pc++;
          break;
        case Op.End:
          if (at !== length) return -1;
          pc++;
          break;
      }
    }
  }

  /** False where the next instruction needs a word that does not stand there. */
  private canGoOn(pc: number, at: number): boolean {
    const place = this.base + pc * 3;
    const op = this.code[place];
    return (op !== Op.Word && op !== Op.Peek) || (at < this.length && this.isIn(at, this.code[place + 1] as number));
  }

  private wasHere(pc: number, at: number): boolean {
    const cell = pc * (this.length + 1) + at;
    if (this.tried[cell] === this.stamp) return true;
    this.tried[cell] = this.stamp;
    return false;
  }
}
