/** Compiled phrases ⇄ bytes, so that a start of the command line reads them instead of compiling a thousand patterns. */
import type { CompiledPhrases, EngineKind, EnginePattern } from './engine.ts';
import type { Atom, Program } from './program.ts';

/** A short text and one block of numbers. */
export interface StoredForm {
  readonly header: string;
  readonly numbers: Int32Array;
}

interface Header {
  readonly languages: readonly ('da' | 'en')[];
  readonly ruleIds: readonly string[];
  readonly kinds: readonly EngineKind[];
  readonly atoms: string;
  readonly vendorSet: number;
}

const LANGUAGES = ['da', 'en'] as const;
const HOWS: readonly Atom['how'][] = ['whole', 'prefix', 'suffix', 'infix', 'around', 'class'];

/** Writes compiled phrases down. */
export const storePhrases = ({ languages, ruleIds, kinds, atoms, sets, patterns, vendorSet }: CompiledPhrases): StoredForm => {
  const numbers: number[] = [];
  const list = (values: ArrayLike<number>): void => {
    numbers.push(values.length);
    for (let index = 0; index < values.length; index++) numbers.push(values[index] as number);
  };
  const programs = (all: readonly Program[]): void => {
    numbers.push(all.length);
    for (const { code, first } of all) {
      numbers.push(first);
      list(code);
    }
  };
  numbers.push(sets.length);
  sets.forEach(list);
  numbers.push(patterns.length);
  for (const pattern of patterns) {
    numbers.push(LANGUAGES.indexOf(pattern.language), pattern.kind, pattern.heading ? 1 : 0, pattern.below);
    list(pattern.required);
    list(pattern.anchor);
    programs(pattern.needs);
    programs(pattern.excludes);
  }
  const header: Header = { languages, ruleIds, kinds, atoms: atoms.map(({ how, text }) => HOWS.indexOf(how) + text).join(' '), vendorSet };
  return { header: JSON.stringify(header), numbers: Int32Array.from(numbers) };
};

/** Reads stored phrases back. */
export const restorePhrases = ({ header, numbers }: StoredForm): CompiledPhrases => {
  const { languages, ruleIds, kinds, atoms, vendorSet } = JSON.parse(header) as Header;
  let at = 0;
  const next = (): number => numbers[at++] as number;
  const list = (): Int32Array => {
    const length = next();
    at += length;
    return numbers.subarray(at - length, at);
  };
  const times = <T>(make: () => T): T[] => {
    const result: T[] = [];
    for (let left = next(); left > 0; left--) result.push(make());
    return result;
  };
  const program = (): Program => ({ first: next(), code: list() });
  const sets = times(list);
  const patterns = times((): EnginePattern => ({
    language: LANGUAGES[next()] as 'da' | 'en',
    kind: next(),
    heading: next() === 1,
    below: next(),
    required: list(),
    anchor: list(),
    needs: times(program),
    excludes: times(program),
  }));
  return {
    languages,
    ruleIds,
    kinds,
    atoms: atoms.split(' ').map((atom): Atom => ({ how: HOWS[Number(atom[0])] as Atom['how'], text: atom.slice(1) })),
    sets,
    patterns,
    vendorSet,
  };
};
