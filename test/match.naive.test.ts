/**
 * The engine against a naive matcher that follows the documented definition and nothing else: backtracking over the tree, no programs,
 * no anchors, no required words, no memory. Where the two differ, one of them misreads README.md of src/core/match.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../src/core/match/engine.ts';
import { restorePhrases, storePhrases } from '../src/core/match/store.ts';
import { type PatternNode, type PatternTree, parseList, parsePattern } from '../src/core/match/syntax.ts';
import type { Vendor } from '../src/core/vendors/vendors.ts';
import { compileEach, type Hit, hitsIn, readFor, type Setup } from './match-helpers.ts';

/** A few words with shared beginnings and ends, so that stems of all kinds meet several of them. */
const WORDS = ['bada', 'badi', 'bido', 'doba', 'dibada', 'ba', 'do'] as const;
const NUMBERS = ['7', 'seven', '2018'] as const;
const VENDOR = 'Zeta';
const LISTS = { one: 'bada | do*', two: 'ba do | bido | {one}', three: '#number | *ba', four: '#vendor | badi' };
const SETUP: Setup = {
  lists: LISTS,
  vendors: [{ name: VENDOR, aliases: [VENDOR], country: 'us', kind: 'test' } as unknown as Vendor],
};

// ---- the naive matcher -------------------------------------------------------------------------------------------------------------

/** What a word is. The texts below use no capital but the vendor's, so that no other class comes into it. */
const isWord = (node: PatternNode, word: string): boolean => {
  if (node.type === 'class') {
    if (node.name === 'number') return /^\d/.test(word) || word === 'seven';
    if (node.name === 'year') return word === '2018';
    return node.name === 'vendor' && word === VENDOR;
  }
  if (node.type !== 'word') return false;
  const lower = word.toLowerCase();
  const [head = '', tail = ''] = node.text.split('*');
  switch (node.how) {
    case 'whole':
      return lower === node.text;
    case 'prefix':
      return lower.startsWith(node.text);
    case 'suffix':
      return lower.endsWith(node.text);
    case 'infix':
      return lower.includes(node.text);
    case 'around':
      return lower.length >= head.length + tail.length && lower.startsWith(head) && lower.endsWith(tail);
  }
};

interface Text {
  readonly words: readonly string[];
  /** Where the statement itself begins: what stands before is its lead-in. */
  readonly own: number;
}

/** Alternatives as they are tried: single words before longer ones, else as written. */
const inOrder = (node: PatternNode): PatternNode[] => {
  const options = (of: PatternNode): PatternNode[] => (of.type === 'choice' ? of.options.flatMap(options) : [of]);
  const isSingle = (of: PatternNode): boolean => of.type === 'word' || (of.type === 'class' && of.name !== 'vendor');
  const all = options(node);
  return [...all.filter(isSingle), ...all.filter((option) => !isSingle(option))];
};

/** Every end of a match from `at`, the preferred first: options taken, alternatives in their order, gaps short. */
function* ends(node: PatternNode, text: Text, at: number): Generator<number> {
  switch (node.type) {
    case 'word':
    case 'class':
      if (at < text.words.length && isWord(node, text.words[at] as string)) yield at + 1;
      return;
    case 'gap':
      for (let next = at; next <= text.words.length && next <= at + node.max; next++) {
        yield next;
        if (next < text.words.length && node.not.some((not) => isWord(not, text.words[next] as string))) return;
      }
      return;
    case 'optional':
      yield* ends(node.part, text, at);
      yield at;
      return;
    case 'choice':
      for (const option of inOrder(node)) yield* ends(option, text, at);
      return;
    case 'edge':
      if (node.edge === 'end' ? at === text.words.length : at === 0 || at === text.own) yield at;
      return;
    case 'sequence':
      yield* sequenceEnds(node.parts, text, at);
  }
}

function* sequenceEnds(parts: readonly PatternNode[], text: Text, at: number): Generator<number> {
  const [first, ...rest] = parts;
  if (!first) {
    yield at;
    return;
  }
  for (const end of ends(first, text, at)) yield* sequenceEnds(rest, text, end);
}

/** All matches of one part, leftmost first, from each word on the preferred first. */
function* matches(node: PatternNode, text: Text): Generator<{ start: number; end: number }> {
  for (let start = 0; start <= text.words.length; start++) for (const end of ends(node, text, start)) yield { start, end };
}

const some = <T>(all: Iterable<T>, holds: (one: T) => boolean): boolean => {
  for (const one of all) if (holds(one)) return true;
  return false;
};

/** Whether the statement says it so, in words of its own: what its lead-in says alone is the lead-in's. */
const saysSo = ({ parts }: PatternTree, text: Text): boolean =>
  parts.every(({ negated, node }) => negated !== some(matches(node, text), () => true)) &&
  parts.some(({ negated, node }) => !negated && some(matches(node, text), ({ end }) => end > text.own));

/** The quoted words of a pattern of one part: leftmost, shortest gaps first, reaching into the statement. */
const quoted = (node: PatternNode, text: Text): string[] => {
  for (const { start, end } of matches(node, text)) if (end > text.own) return text.words.slice(Math.max(start, text.own), end);
  return [];
};

// ---- random patterns and texts -----------------------------------------------------------------------------------------------------

const term = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom('ba*', 'bad*', '*da', '*ba', '*ad*', '*do*', 'ba*da', 'b*a', 'di*ada', 'do*') },
  { weight: 1, arbitrary: fc.constantFrom('#number', '#year', '#vendor', '7') },
  { weight: 1, arbitrary: fc.constantFrom('{one}', '{two}', '{three}', '{four}') },
);
const exclusion = fc.constantFrom('!do', '!ba*', '!{one}', '!{four}', '!{two}', '!(do | badi)', '!#number', '!#vendor', '!*da');
const gap = fc.oneof(
  fc.constant('...'),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(exclusion, { maxLength: 2 })).map(([max, nots]) => `<${[max, ...nots].join(' ')}>`),
);
const { sequence } = fc.letrec<{ sequence: string; choice: string; part: string }>((tie) => ({
  choice: fc.array(tie('sequence'), { minLength: 1, maxLength: 4 }).map((options) => options.join(' | ')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: term },
    { weight: 2, arbitrary: gap },
    { weight: 2, arbitrary: tie('choice').map((choice) => `(${choice})`) },
    { weight: 2, arbitrary: tie('choice').map((choice) => `[${choice}]`) },
  ),
  sequence: fc
    .tuple(
      fc.constantFrom('', '', '', '', '', '^ '),
      fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '', '', '', '', ' $'),
    )
    .map(([start, parts, end]) => start + parts.join(' ') + end),
}));
const single = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((options) => options.join(' | '));
const several = fc
  .tuple(single, fc.array(fc.tuple(fc.boolean(), single), { minLength: 1, maxLength: 2 }))
  .map(([head, more]) => [head, ...more.map(([negated, part]) => (negated ? `!${part}` : part))].join(' & '));

const lookup = (name: string): PatternNode | undefined => {
  const text = (LISTS as Record<string, string>)[name];
  return text === undefined ? undefined : parseList(text, lookup);
};

/** False for patterns that the language refuses because nothing in them must stand. */
const isAllowed = (pattern: string): boolean => {
  try {
    compileEach([pattern], SETUP);
    return true;
  } catch (error) {
    if (/needs at least one word/.test(String(error))) return false;
    throw error;
  }
};

const word = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constant(VENDOR) },
);
const words = fc.array(word, { minLength: 1, maxLength: 9 });
const texts = fc.record({ lead: fc.option(words, { nil: undefined, freq: 3 }), item: words });
type Words = typeof texts extends fc.Arbitrary<infer T> ? T : never;

const markdownOf = ({ lead, item }: Words): string => (lead ? `${lead.join(' ')}:\n\n* ${item.join(' ')}\n` : `${item.join(' ')}\n`);
const textOf = ({ lead = [], item }: Words): Text => ({ words: [...lead, ...item], own: lead.length });
const wordsOf = (quote: string): string[] => quote.split(/\s+/);

/** Per pattern: what the engine finds in the statement under test, not in the lead-in. */
const found = (patterns: readonly string[], text: Words, stored = false): (Hit | undefined)[] => {
  const compiled = compileEach(patterns, SETUP);
  const engine = loadEngine(stored ? restorePhrases(storePhrases(compiled)) : compiled, SETUP.vendors ?? []);
  const statement = text.lead ? 1 : 0;
  const hits = hitsIn(engine, markdownOf(text)).filter((hit) => hit.statement === statement);
  return patterns.map((_, index) => hits.find(({ kind }) => kind === `p${index}`));
};

const RUNS = 1200;

describe('the engine and the naive matcher agree', () => {
  test('the texts are cut as the test thinks', () => {
    const engine = loadEngine(compileEach(['ba'], SETUP), []);
    const cases = fc.sample(texts, { numRuns: 200, seed: 1 });
    for (const text of cases) {
      const { statements, tokens } = readFor(engine, markdownOf(text));
      const statement = statements[text.lead ? 1 : 0];
      expect(statements).toHaveLength(text.lead ? 2 : 1);
      expect(statement?.leadIn).toBe(text.lead ? 0 : -1);
      expect(tokens.words.map(({ norm }) => norm)).toEqual([...(text.lead ?? []), ...text.item].map((one) => one.toLowerCase()));
    }
  });

  // Open: fails where a vendor stands in the lead-in only (see match.syntax.test.ts).
  test('one part: whether it matches, and what is quoted', () => {
    fc.assert(
      fc.property(single.filter(isAllowed), texts, (pattern, text) => {
        const [tree] = parsePattern(pattern, lookup).parts;
        const expected = quoted((tree as PatternTree['parts'][number]).node, textOf(text));
        const [hit] = found([pattern], text);
        expect(hit ? wordsOf(hit.quote) : []).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  test('several parts: whether they match', () => {
    fc.assert(
      fc.property(several.filter(isAllowed), texts, (pattern, text) => {
        const [hit] = found([pattern], text);
        expect(hit !== undefined).toBe(saysSo(parsePattern(pattern, lookup), textOf(text)));
      }),
      { numRuns: RUNS },
    );
  });

  test('many patterns in one engine find what each finds alone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(single, several).filter(isAllowed), { minLength: 2, maxLength: 12 }), texts, (patterns, text) => {
        const together = found(patterns, text);
        const alone = patterns.map((pattern) => found([pattern], text)[0]);
        expect(together.map((hit) => hit?.quote)).toEqual(alone.map((hit) => hit?.quote));
      }),
      { numRuns: 100 },
    );
  });
});

describe('compiled phrases can be stored', () => {
  const patterns = fc.array(fc.oneof(single, several).filter(isAllowed), { minLength: 1, maxLength: 12 });

  test('what is read back is what was written', () => {
    fc.assert(
      fc.property(patterns, (all) => {
        const compiled = compileEach(all, SETUP);
        const plain = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value, (_, part) => (ArrayBuffer.isView(part) ? Array.from(part as Int32Array) : part)));
        const { header, numbers } = storePhrases(compiled);
        // As through a file: the numbers as bytes.
        const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength).slice();
        expect(plain(restorePhrases({ header, numbers: new Int32Array(bytes.buffer) }))).toEqual(plain(compiled));
      }),
      { numRuns: 100 },
    );
  });

  test('and finds the same', () => {
    fc.assert(
      fc.property(patterns, texts, (all, text) => {
        expect(found(all, text, true)).toEqual(found(all, text));
      }),
      { numRuns: 100 },
    );
  });
});
