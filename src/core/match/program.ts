/** Pattern tree → small program over words, and the rarest word by which it is looked up. */
import type { PatternNode, PatternTree, WordClass } from './syntax.ts';

/** One thing that a word can be: a given word, a word that begins, ends or goes on so, or a member of a class. */
export interface Atom {
  readonly id: number;
  readonly how: 'whole' | 'prefix' | 'suffix' | 'infix' | 'class';
  readonly text: string;
}

/** All atoms of a set of patterns, each once. */
export class AtomTable {
  readonly atoms: Atom[] = [];
  private readonly ids = new Map<string, number>();

  /** The id of an atom, made on first use. */
  idOf(how: Atom['how'], text: string): number {
    const key = `${how} ${text}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.atoms.length;
      this.ids.set(key, id);
      this.atoms.push({ id, how, text });
    }
    return id;
  }
}

/** What an instruction does with its numbers a and b. */
export const Op = {
  /** One word that is one of the atom set `a`. */
  Word: 0,
  /** Up to `a` words, none of the atom set `b` (-1: any). */
  Gap: 1,
  /** Goes on at `a` or, failing that, at `b`. */
  Split: 2,
  Jump: 3,
  Start: 4,
  End: 5,
  Match: 6,
} as const;
export type Op = (typeof Op)[keyof typeof Op];

/** A sequence of instructions of three numbers each: op, a, b. `sets` are the atom sets they name. */
export interface Program {
  readonly code: Int32Array;
  readonly sets: readonly Int32Array[];
  /** Atoms of which one must stand in any match; the pattern is only tried where one does. */
  readonly anchor: readonly number[];
}

/** A pattern ready to run: all of `needs`, none of `excludes`. */
export interface CompiledPattern {
  readonly needs: readonly Program[];
  readonly excludes: readonly Program[];
  readonly anchor: readonly number[];
}

/** How common a word is thought to be, in words per thousand; only the order matters. */
export type Frequency = (atom: Pick<Atom, 'how' | 'text'>) => number;

/**
 * Compiles one pattern tree.
 * @throws Error when nothing in it must stand in the text (only gaps and options).
 */
export const compilePattern = (tree: PatternTree, table: AtomTable, frequency: Frequency): CompiledPattern => {
  const needs = tree.parts.filter((part) => !part.negated).map((part) => compileProgram(part.node, table, frequency));
  const excludes = tree.parts.filter((part) => part.negated).map((part) => compileProgram(part.node, table, frequency));
  let best: { atoms: readonly number[]; cost: number } | undefined;
  for (const program of needs) {
    const cost = program.anchor.reduce((sum, id) => sum + frequency(table.atoms[id] as Atom), 0);
    if (!best || cost < best.cost) best = { atoms: program.anchor, cost };
  }
  return { needs, excludes, anchor: best?.atoms ?? [] };
};

const compileProgram = (node: PatternNode, table: AtomTable, frequency: Frequency): Program => {
  const code: number[] = [];
  const sets: Int32Array[] = [];
  const setIds = new Map<string, number>();
  const setOf = (atoms: readonly number[]): number => {
    const sorted = [...new Set(atoms)].sort((a, b) => a - b);
    const key = sorted.join(' ');
    let id = setIds.get(key);
    if (id === undefined) {
      id = sets.length;
      setIds.set(key, id);
      sets.push(Int32Array.from(sorted));
    }
    return id;
  };
  const emit = (op: Op, a = 0, b = 0): number => code.push(op, a, b) / 3 - 1;
  const next = (): number => code.length / 3;
  const patch = (at: number, slot: 1 | 2, target: number): void => {
    code[at * 3 + slot] = target;
  };

  const write = (part: PatternNode): void => {
    switch (part.type) {
      case 'word':
      case 'class':
        emit(Op.Word, setOf([atomOf(part, table)]));
        return;
      case 'gap':
        emit(Op.Gap, part.max, part.not.length === 0 ? -1 : setOf(part.not.map((word) => atomOf(word, table))));
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
        writeChoice(flatten(part));
    }
  };

  /** Single words of a choice become one set; only longer alternatives branch. */
  const writeChoice = (options: readonly PatternNode[]): void => {
    const single = options.filter((option) => option.type === 'word' || option.type === 'class');
    const longer = options.filter((option) => option.type !== 'word' && option.type !== 'class');
    const branches: (() => void)[] = longer.map((option) => () => write(option));
    if (single.length > 0) branches.unshift(() => emit(Op.Word, setOf(single.map((word) => atomOf(word, table)))));
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
  const anchor = bestAnchor(node, table, frequency);
  if (!anchor) throw new Error('A pattern needs at least one word that cannot be left out');
  return { code: Int32Array.from(code), sets, anchor: anchor.atoms };
};

const atomOf = (node: PatternNode, table: AtomTable): number => {
  if (node.type === 'word') return table.idOf(node.how, node.text);
  if (node.type === 'class') return table.idOf('class', node.name);
  throw new Error(`Not a single word: ${node.type}`);
};

const flatten = (node: PatternNode): readonly PatternNode[] =>
  node.type === 'choice' ? node.options.flatMap(flatten) : [node];

interface Anchor {
  readonly atoms: readonly number[];
  readonly cost: number;
}

/** The cheapest set of atoms of which every match holds one; undefined when a match may hold none. */
const bestAnchor = (node: PatternNode, table: AtomTable, frequency: Frequency): Anchor | undefined => {
  switch (node.type) {
    case 'word':
    case 'class': {
      const id = atomOf(node, table);
      return { atoms: [id], cost: frequency(table.atoms[id] as Atom) };
    }
    case 'sequence': {
      let best: Anchor | undefined;
      for (const part of node.parts) {
        const anchor = bestAnchor(part, table, frequency);
        if (anchor && (!best || anchor.cost < best.cost)) best = anchor;
      }
      return best;
    }
    case 'choice': {
      const all: number[] = [];
      let cost = 0;
      for (const option of node.options) {
        const anchor = bestAnchor(option, table, frequency);
        if (!anchor) return undefined;
        all.push(...anchor.atoms);
        cost += anchor.cost;
      }
      return { atoms: [...new Set(all)], cost };
    }
    default:
      return undefined;
  }
};

/** The classes that a program can ask for; re-exported so that the vocabulary can answer them. */
export type { WordClass };
