/** Runs compiled patterns over the words of one statement. Linear: every (instruction, word) pair is tried at most once per search. */
import { type CompiledPattern, Op, type Program } from './program.ts';
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
  private program!: Program;
  private words!: readonly Word[];
  private tokens!: readonly number[];
  private length = 0;
  private ownStart = 0;
  private readonly vendorAt: VendorAt;
  private readonly vendorAtom: number;

  constructor(vendorAt: VendorAt, vendorAtom: number) {
    this.vendorAt = vendorAt;
    this.vendorAtom = vendorAtom;
  }

  /** Whether the pattern matches; then `start` and `end` are the hull of the parts that must stand in the statement. */
  matches(pattern: CompiledPattern, statement: Words): boolean {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (const program of pattern.needs) {
      if (!this.search(program, statement)) return false;
      if (this.start < first) first = this.start;
      if (this.end > last) last = this.end;
    }
    for (const program of pattern.excludes) if (this.search(program, statement)) return false;
    this.start = first;
    this.end = last;
    return true;
  }

  /** Leftmost match of one program, the shortest gaps first. */
  private search(program: Program, statement: Words): boolean {
    this.program = program;
    this.words = statement.words;
    this.tokens = statement.tokens;
    this.length = statement.length;
    this.ownStart = statement.ownStart;
    const cells = (program.code.length / 3) * (this.length + 1);
    if (cells > this.tried.length) {
      this.tried = new Int32Array(cells * 2);
      this.stamp = 0;
    }
    this.stamp++;
    const opening = program.code[0] === Op.Word ? (program.sets[program.code[1] as number] as Int32Array) : undefined;
    for (let at = 0; at <= this.length; at++) {
      if (opening && (at === this.length || !this.isOneOf(at, opening))) continue;
      const end = this.run(0, at);
      if (end >= 0) {
        this.start = at;
        this.end = end;
        return true;
      }
    }
    return false;
  }

  private isOneOf(at: number, set: Int32Array): boolean {
    const { atoms } = this.words[at] as Word;
    for (let index = 0; index < set.length; index++) {
      const id = set[index] as number;
      if (((atoms[id >> 5] as number) & (1 << (id & 31))) !== 0) {
        if (id !== this.vendorAtom || this.vendorAt(this.tokens[at] as number)) return true;
      }
    }
    return false;
  }

  /** Where a match from this instruction at this word ends, or -1. */
  private run(pc: number, at: number): number {
    const { code, sets } = this.program;
    for (;;) {
      const cell = pc * (this.length + 1) + at;
      if (this.tried[cell] === this.stamp) return -1;
      this.tried[cell] = this.stamp;
      const a = code[pc * 3 + 1] as number;
      const b = code[pc * 3 + 2] as number;
      switch (code[pc * 3] as Op) {
        case Op.Match:
          return at;
        case Op.Word:
          if (at >= this.length || !this.isOneOf(at, sets[a] as Int32Array)) return -1;
          at++;
          pc++;
          break;
        case Op.Gap: {
          const limit = Math.min(this.length, at + a);
          const not = b < 0 ? undefined : (sets[b] as Int32Array);
          for (let next = at; next <= limit; next++) {
            const end = this.run(pc + 1, next);
            if (end >= 0) return end;
            if (next === limit || (not && this.isOneOf(next, not))) return -1;
          }
          return -1;
        }
        case Op.Split: {
          const end = this.run(a, at);
          if (end >= 0) return end;
          pc = b;
          break;
        }
        case Op.Jump:
          pc = a;
          break;
        case Op.Start:
          if (at !== 0 && at !== this.ownStart) return -1;
          pc++;
          break;
        case Op.End:
          if (at !== this.length) return -1;
          pc++;
          break;
      }
    }
  }
}
