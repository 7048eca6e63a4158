/** Compiled phrases ⇄ bytes, so that a start of the command line reads them instead of compiling a thousand patterns. */
import type { CompiledPhrases } from './engine.ts';
import type { Lists } from './lists.ts';
import type { Atom } from './program.ts';

/** A short text and one block of numbers. */
export interface StoredForm {
  readonly header: string;
  readonly numbers: Int32Array;
}

type Header = Pick<CompiledPhrases, 'languages' | 'ruleIds' | 'kinds' | 'setCount'> & { readonly atoms: string };

const HOWS: readonly Atom['how'][] = ['whole', 'prefix', 'suffix', 'infix', 'around', 'class'];

/** Writes compiled phrases down. */
export const storePhrases = (compiled: CompiledPhrases): StoredForm => {
  const { languages, ruleIds, kinds, setCount, atoms } = compiled;
  const lists = ({ from, values }: Lists): Int32Array[] => [from, values];
  const columns = [
    ...lists(compiled.setsOf),
    ...lists(compiled.headingTriggers),
    ...lists(compiled.bodyTriggers),
    compiled.languageOf,
    compiled.kindOf,
    compiled.below,
    ...lists(compiled.required),
    ...lists(compiled.code),
  ];
  const numbers = columns.flatMap((column) => [column.length, ...column]);
  const header: Header = {
    languages,
    ruleIds,
    kinds,
    setCount,
    atoms: atoms.map(({ how, text }) => HOWS.indexOf(how) + text).join(' '),
  };
  return { header: JSON.stringify(header), numbers: Int32Array.from(numbers) };
};

/** Reads stored phrases back. */
export const restorePhrases = ({ header, numbers }: StoredForm): CompiledPhrases => {
  const { atoms, ...rest } = JSON.parse(header) as Header;
  let at = 0;
  const column = (): Int32Array => {
    const from = at + 1;
    at = from + (numbers[at] as number);
    return numbers.subarray(from, at);
  };
  const lists = (): Lists => ({ from: column(), values: column() });
  return {
    ...rest,
    atoms: atoms.split(' ').map((atom): Atom => ({ how: HOWS[Number(atom[0])] as Atom['how'], text: atom.slice(1) })),
    setsOf: lists(),
    headingTriggers: lists(),
    bodyTriggers: lists(),
    languageOf: column(),
    kindOf: column(),
    below: column(),
    required: lists(),
    code: lists(),
  };
};
