/** Pattern tree → small program over words, and the rarest word by which it is looked up. Plain data: it can be stored. */
import type { PatternNode, PatternTree } from './syntax.ts';

/** One thing that a word can be: a given word, a word that begins, ends or goes on so, or a member of a class. */
export interface Atom {
  readonly how: 'whole' | 'prefix' | 'suffix' | 'infix' | 'around' | 'class';
  readonly text: string;
}

/** What an instruction does with its numbers a and b. */
export const Op = {
  /** One word of the set `a`. */
  Word: 0,
  /** Up to `a` words, none of the set `b` (-1: any). */
  Gap: 1,
  /** Goes on at `a` or, failing that, at `b`. */
  Split: 2,
  Jump: 3,
  Start: 4,
  End: 5,
  Match: 6,
  /** Goes on only where the next word is in the set `a`: asked once in front of many alternatives. */
  Peek: 7,
} as const;
export type Op = (typeof Op)[keyof typeof Op];

export interface Program {
  /** Instructions of three numbers each: op, a, b. */
  readonly code: readonly number[];
  /** The set of the words that can open a match; -1: any, -2: a match stands at the statement's start only. */
  readonly first: number;
}

/** Values of `Program.first` that are no set. */
export const ANY_FIRST = -1;
export const AT_START = -2;

/** A pattern ready to run: all of `needs`, none of `excludes`. */
export interface CompiledPattern {
  readonly needs: readonly Program[];
  readonly excludes: readonly Program[];
  /** Atoms of which one must stand in any match; the pattern is only tried where one does. */
  readonly anchor: readonly number[];
  /** Sets of which each must have a word in the statement: asked before anything is run. */
  readonly required: readonly number[];
}

/** A pattern as numbers: how many programs must match, each as first, length, instructions; then likewise those that must not. */
export const encodePattern = ({ needs, excludes }: CompiledPattern): number[] =>
  [needs, excludes].flatMap((programs) => [programs.length, ...programs.flatMap(({ first, code }) => [first, code.length, ...code])]);

/** How common a word is thought to be, in words per thousand; only the order matters. */
export type Frequency = (atom: Atom) => number;

interface Anchor {
  readonly atoms: readonly number[];
  readonly cost: number;
}

/** The first atom of every compiler is `#vendor`. */
export const VENDOR_ATOM = 0;

/** Compiles patterns that share their atoms and sets of atoms. */
export class Compiler {
  readonly atoms: Atom[] = [];
  /** Sets of atoms; a word is in a set when it satisfies one of them. */
  readonly sets: number[][] = [];
  private readonly atomIds = new Map<string, number>();
  private readonly setIds = new Map<string, number>();
  private readonly costs: number[] = [];
  // Named lists are shared trees: what was worked out of them once holds wherever they stand.
  private readonly anchors = new Map<PatternNode, Anchor | undefined>();
  private readonly choices = new Map<PatternNode, Choice>();
  private readonly openings = new Map<PatternNode, Opening>();
  private readonly frequency: Frequency;

  constructor(frequency: Frequency) {
    this.frequency = frequency;
    this.atomId('class', 'vendor');
  }

  /**
   * Compiles one pattern tree.
   * @throws Error when nothing in it must stand in the text (only gaps and options).
   */
  compile(tree: PatternTree): CompiledPattern {
    const needs: Program[] = [];
    const excludes: Program[] = [];
    const required = new Set<number>();
    let best: Anchor | undefined;
    for (const { negated, node } of tree.parts) {
      const anchor = this.anchorOf(node);
      if (!anchor) throw new Error('A pattern needs at least one word that cannot be left out');
      (negated ? excludes : needs).push(this.program(node));
      if (!negated) this.require(node, required);
      if (!negated && (!best || anchor.cost < best.cost)) best = anchor;
    }
    return { needs, excludes, anchor: best?.atoms ?? [], required: [...required] };
  }

  /** Adds a set for each part that every match must hold. */
  private require(node: PatternNode, required: Set<number>): void {
    if (node.type === 'sequence') for (const part of node.parts) this.require(part, required);
    else {
      const anchor = this.anchorOf(node);
      if (anchor) required.add(this.setOf(anchor.atoms));
    }
  }

  private atomId(how: Atom['how'], text: string): number {
    const key = `${how} ${text}`;
    let id = this.atomIds.get(key);
    if (id === undefined) {
      id = this.atoms.length;
      this.atomIds.set(key, id);
      this.atoms.push({ how, text });
      this.costs.push(this.frequency({ how, text }));
    }
    return id;
  }

  private setOf(atoms: readonly number[]): number {
    const key = atoms.join(' ');
    let id = this.setIds.get(key);
    if (id === undefined) {
      id = this.sets.length;
      this.setIds.set(key, id);
      this.sets.push([...new Set(atoms)]);
    }
    return id;
  }

  private atomOf(node: PatternNode): number {
    if (node.type === 'word') return this.atomId(node.how, node.text);
    if (node.type === 'class') return this.atomId('class', node.name);
    throw new Error(`Not a single word: ${node.type}`);
  }

  private program(node: PatternNode): Program {
    const code: number[] = [];
    const emit = (op: Op, a = 0, b = 0): number => code.push(op, a, b) / 3 - 1;
    const next = (): number => code.length / 3;
    const patch = (at: number, slot: 1 | 2, target: number): void => {
      code[at * 3 + slot] = target;
    };
    const write = (part: PatternNode): void => {
      switch (part.type) {
        case 'word':
        case 'class':
          emit(Op.Word, this.setOf([this.atomOf(part)]));
          return;
        case 'gap':
          emit(Op.Gap, part.max, part.not.length === 0 ? -1 : this.setOf(part.not.map((word) => this.atomOf(word))));
          return;
        case 'edge':
          emit(part.edge === 'start' ? Op.Start : Op.End);
          return;
        case 'sequence':
          part.parts.forEach(write);
          return;
        case 'optional': {
          const split = emit(Op.Split);
          patch(split, 1, next());
          write(part.part);
          patch(split, 2, next());
          return;
        }
        case 'choice':
          if (part.options.length > 2) peek(part);
          writeChoice(this.choiceOf(part));
      }
    };
    const peek = (part: PatternNode): void => {
      const { atoms, any, empty } = this.openingOf(part);
      if (!any && !empty) emit(Op.Peek, this.setOf([...atoms]));
    };
    const writeChoice = ({ set, longer }: Choice): void => {
      // Many alternatives are asked for in groups: a look at the next word rules most groups out.
      const groups: readonly PatternNode[] = longer.length > MANY ? inGroups(longer) : longer;
      const branches: (() => void)[] = groups.map((option) => () => write(option));
      if (set >= 0) branches.unshift(() => emit(Op.Word, set));
      const ends: number[] = [];
      branches.forEach((branch, index) => {
        if (index === branches.length - 1) {
          branch();
          return;
        }
        const split = emit(Op.Split);
        patch(split, 1, next());
        branch();
        ends.push(emit(Op.Jump));
        patch(split, 2, next());
      });
      for (const end of ends) patch(end, 1, next());
    };
    write(node);
    emit(Op.Match);
    return { code, first: this.firstOf(node) };
  }

  private firstOf(node: PatternNode): number {
    if (node.type === 'edge' && node.edge === 'start') return AT_START;
    if (node.type === 'sequence' && node.parts[0]) {
      const [opening] = node.parts;
      if (opening.type === 'edge' && opening.edge === 'start') return AT_START;
    }
    const { atoms, any, empty } = this.openingOf(node);
    return any || empty ? ANY_FIRST : this.setOf([...atoms]);
  }

  /** What a match can begin with: its atoms; `any` where it can begin with any word (a gap) or with an edge, `empty` where it can be empty. */
  private openingOf(node: PatternNode): Opening {
    const known = this.openings.get(node);
    if (known) return known;
    const opening = this.findOpening(node);
    this.openings.set(node, opening);
    return opening;
  }

  private findOpening(node: PatternNode): Opening {
    switch (node.type) {
      case 'word':
      case 'class':
        return { atoms: new Set([this.atomOf(node)]), any: false, empty: false };
      case 'optional':
        return { ...this.openingOf(node.part), empty: true };
      case 'choice': {
        const options = node.options.map((option) => this.openingOf(option));
        return {
          atoms: new Set(options.flatMap(({ atoms }) => [...atoms])),
          any: options.some(({ any }) => any),
          empty: options.some(({ empty }) => empty),
        };
      }
      case 'sequence': {
        const atoms = new Set<number>();
        let any = false;
        for (const part of node.parts) {
          const opening = this.openingOf(part);
          for (const atom of opening.atoms) atoms.add(atom);
          any ||= opening.any;
          if (!opening.empty) return { atoms, any, empty: false };
        }
        return { atoms, any, empty: true };
      }
      default:
        return { atoms: new Set(), any: true, empty: true };
    }
  }

  /** The single words of a choice become one set; only longer alternatives branch. */
  private choiceOf(node: PatternNode): Choice {
    const known = this.choices.get(node);
    if (known) return known;
    const options = flatten(node);
    const isSingle = (option: PatternNode): boolean => option.type === 'word' || option.type === 'class';
    const singles = options.filter(isSingle).map((option) => this.atomOf(option));
    const choice = { set: singles.length > 0 ? this.setOf(singles) : -1, longer: options.filter((option) => !isSingle(option)) };
    this.choices.set(node, choice);
    return choice;
  }

  /** The cheapest set of atoms of which every match holds one; undefined when a match may hold none. */
  private anchorOf(node: PatternNode): Anchor | undefined {
    if (this.anchors.has(node)) return this.anchors.get(node);
    const anchor = this.findAnchor(node);
    this.anchors.set(node, anchor);
    return anchor;
  }

  private findAnchor(node: PatternNode): Anchor | undefined {
    switch (node.type) {
      case 'word':
      case 'class': {
        const id = this.atomOf(node);
        return { atoms: [id], cost: this.costs[id] as number };
      }
      case 'sequence': {
        let best: Anchor | undefined;
        for (const part of node.parts) {
          const anchor = this.anchorOf(part);
          if (anchor && (!best || anchor.cost < best.cost)) best = anchor;
        }
        return best;
      }
      case 'choice': {
        const all = new Set<number>();
        for (const option of node.options) {
          const anchor = this.anchorOf(option);
          if (!anchor) return undefined;
          for (const atom of anchor.atoms) all.add(atom);
        }
        let cost = 0;
        for (const atom of all) cost += this.costs[atom] as number;
        return { atoms: [...all], cost };
      }
      default:
        return undefined;
    }
  }
}

/** More alternatives than this are worth grouping. */
const MANY = 9;

const inGroups = (options: readonly PatternNode[]): PatternNode[] => {
  const size = Math.ceil(Math.sqrt(options.length));
  const groups: PatternNode[] = [];
  for (let at = 0; at < options.length; at += size) groups.push({ type: 'choice', options: options.slice(at, at + size) });
  return groups;
};

interface Opening {
  readonly atoms: ReadonlySet<number>;
  readonly any: boolean;
  readonly empty: boolean;
}

interface Choice {
  /** The set of the alternatives of one word, or -1. */
  readonly set: number;
  readonly longer: readonly PatternNode[];
}

const flatten = (node: PatternNode): readonly PatternNode[] => (node.type === 'choice' ? node.options.flatMap(flatten) : [node]);
