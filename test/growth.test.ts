/**
 * No stage is worse than about n log n, whatever the text. Time is compared within one process: the work of 4n may take at most a
 * generous multiple of the work of n, and the best of several runs counts, so that a busy machine does not fail the test.
 */
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { createLinter } from '../src/core/lint.ts';
import { placeFinder } from '../src/core/place.ts';
import { parse, readableText } from '../src/core/policy/parse.ts';
import { reportOf } from '../src/core/result.ts';
import { vendors } from '../src/core/vendors/vendors.ts';
import { compileEach, engineOf, hitsIn } from './match-helpers.ts';

const TODAY = '2026-11-22';
const { lint } = createLinter(rules, vendors);
const full = (text: string): void => {
  reportOf(lint(text, { today: TODAY, language: 'da' }), text);
};

// Engines are made on first use, which is not what is measured.
full('# Privatlivspolitik\n\nVi indsamler dine oplysninger og sletter dem igen.\n');

const ms = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** 4n may take this much longer than n: linear work takes 4 times as long, n·log n a little more, quadratic work 16 times. */
const FACTOR = 10;
/** Below this a measurement says nothing. */
const FLOOR_MS = 25;
/** A run that takes longer is no better the next time. */
const HANGS_MS = 6000;

/** How much longer 4n takes than n, at best; and how long 4n takes. */
const growth = (make: (n: number) => string, n: number, work: (text: string) => void): { factor: number; slowest: number } => {
  const [small, large] = [make(n), make(4 * n)];
  let best = { factor: Number.POSITIVE_INFINITY, slowest: Number.POSITIVE_INFINITY };
  for (let repeat = 0; repeat < 3; repeat++) {
    const first = ms(() => work(small));
    if (first > HANGS_MS) return { factor: Number.POSITIVE_INFINITY, slowest: first };
    const slowest = ms(() => work(large));
    const factor = slowest / Math.max(first, FLOOR_MS);
    if (factor < best.factor) best = { factor, slowest };
    if (best.factor < FACTOR * 0.6 || slowest > HANGS_MS) break;
  }
  return best;
};

const sentence = 'Vi behandler dine oplysninger for at levere varen, jf. artikel 6, og sletter dem efter 5 år. ';
const times =
  (part: string) =>
  (n: number): string =>
    part.repeat(n);

/** Texts of growing size that have broken one linter or another; `n` is chosen so that 4n is still read in about a second. */
const shapes: readonly (readonly [name: string, n: number, make: (n: number) => string])[] = [
  ['a policy, again and again', 40, (n) => `# Politik\n\n${sentence}\n\n- navn\n- adresse\n\nOpbevaring: 5 år\n\n`.repeat(n)],
  ['one paragraph', 400, times(sentence)],
  ['lines in one paragraph', 400, times(`${sentence}\n`)],
  ['one sentence', 2000, times('vi sletter dine oplysninger ')],
  // Open: the title's expression in rules/unfinished-section.
  ['one heading', 1000, (n) => `# ${'vi sletter dine oplysninger '.repeat(n)}`],
  ['one row', 1000, (n) => `a | b\n--|--\n${'vi sletter dine oplysninger '.repeat(n)}| x\n`],
  ['one cell after the other', 10_000, (n) => `a | b\n--|--\n${'data | '.repeat(n)}| x\n`],
  ['rows', 400, (n) => `| Data | Gemmes |\n|---|---|\n${'| Ordrer | fem år |\n'.repeat(n)}`],
  ['items under one lead-in', 400, (n) => `Du har ret til:\n\n${'- indsigt i dine oplysninger\n'.repeat(n)}`],
  ['short lines behind a colon', 400, (n) => `Du har ret til:\n${'Indsigt i alt\n'.repeat(n)}`],
  ['headings', 400, times('## Sletning af data\n\n')],
  ['headings that are none', 300, times('**Sletning**\n\nVi sletter.\n\n')],
  ['labels', 400, times('Opbevaring: fem år\n')],
  ['bold words', 500, times('**Vi** sletter data. ')],
  ['breaks', 500, times('Vi sletter data.<br>')],
  ['entities and escapes', 1000, times('\\*vi \\_ sletter &amp; ')],
  ['code over lines', 500, times('`a\nb` ')],
  ['HTML with entities', 500, (n) => `<div>\n${'<p>a&nbsp;b</p>\n'.repeat(n)}</div>`],
  ['unclosed tags in HTML', 20_000, (n) => `<div>\n${'<a '.repeat(n)}`],
  ['unclosed scripts', 5_000, (n) => `<div>\n${'<script '.repeat(n)}`],
  ['closing scripts', 5_000, (n) => `<div>\n<script>${'</script '.repeat(n)}`],
  ['unclosed comments', 10_000, times('<!-- vi ')],
  ['comments', 10_000, times('<!-- vi --> x ')],
  ['brackets', 400, times('[')],
  ['brackets with words', 400, times('[vi ')],
  ['stars', 1000, times('**vi ')],
  ['underscores', 1000, times('_vi ')],
  ['backticks', 4_000, (n) => Array.from({ length: n }, (_, index) => '`'.repeat((index % 40) + 1)).join(' ')],
  ['dots', 40_000, (n) => `a${'.'.repeat(n)}b`],
  ['letters with dots', 40_000, times('a.')],
  ['words with hyphens and dots', 20_000, times('ab-cd.')],
  ['words with hyphens', 40_000, times('ab-')],
  ['half addresses', 20_000, times('a@')],
  ['addresses', 5_000, times('info@fjord.example ')],
  ['almost addresses', 1000, times('a-b.c_d+e ')],
  ['web addresses', 5_000, times('https://fjord.example/a ')],
  ['slashes', 20_000, times('a://')],
  ['digits', 80_000, times('1')],
  ['numbers', 20_000, times('1.2-')],
  ['telephones', 5_000, times('tlf. 12 34 56 78 ')],
  ['plus signs', 40_000, times('+1')],
  ['blanks in a table', 30_000, (n) => `a | b\n-- ${' '.repeat(n)}x\nc | d`],
  ['no-break spaces in a table', 30_000, (n) => `a | b\n${'\u00a0'.repeat(n)}x\nc | d`],
  ['dashes in a table', 30_000, (n) => `a | b\n${'-'.repeat(n)}x|\nc | d`],
  ['pipes', 30_000, (n) => `a | b\n${'|'.repeat(n)}x\nc | d`],
  ['one word', 200_000, times('a')],
  ['accents', 40_000, (n) => `a${'\u0301'.repeat(n)}`],
  ['soft hyphens', 40_000, times('a\u00ad')],
  ['apostrophes', 40_000, times("a'")],
  ['emoji', 20_000, times('🔒')],
  ['placeholders', 500, times('[indsæt navn] ')],
  ['vendors', 3_000, times('Google Analytics og Mailchimp ')],
  ['dates', 4_000, times('1. maj 2018, ')],
  ['half dates', 10_000, times('maj ')],
];

describe('four times the text takes about four times as long', () => {
  test.each(shapes)(
    '%s',
    (_, n, make) => {
      // What remark-parse itself takes is not ours: what it cannot do in time is left out.
      const inner = (text: string): number => ms(() => parse(readableText(text)));
      const parseFactor = inner(make(4 * n)) / Math.max(inner(make(n)), FLOOR_MS);
      const { factor, slowest } = growth(make, n, full);
      expect(factor, `4n took ${Math.round(slowest)} ms`).toBeLessThan(Math.max(FACTOR, parseFactor * 2));
    },
    60_000,
  );
});

describe('patterns', () => {
  const words = (n: number): string => 'a b '.repeat(n);
  test.each([
    ['gaps', 'a <60> b <60> a <60> b <60> c'],
    ['options', '[a] [b] [a] [b] [a] [b] [a] [b] c'],
    ['choices that begin alike', '(a b | a b a | a b a b | a) (b a | b | a) <30> (a b | b a) <30> c'],
    ['several parts', 'a <60> c & b <60> c & a <60> d'],
    ['exclusions', 'a <60 !c> b <60 !d> c'],
  ])('%s', (_, pattern) => {
    const engine = engineOf({ tried: [pattern, `x ${pattern}`] });
    // A row is one statement, however long it is; the words that the pattern lacks stand at its end.
    const run = (text: string): void => void hitsIn(engine, text);
    const { factor, slowest } = growth((n) => `${`- ${words(n)} x d c\n`.repeat(4)}\n| a |\n|---|\n| ${words(n)} x d c |\n`, 3000, run);
    expect(factor, `4n took ${Math.round(slowest)} ms`).toBeLessThan(FACTOR);
  });

  test('compiling', () => {
    const patterns = (n: number): string[] => Array.from({ length: n }, (_, index) => `w${index} <4 !{l}> (x | y${index} z) & !q${index}`);
    const compile = (n: number) => ms(() => void compileEach(patterns(n), { lists: { l: 'a | b | c' } }));
    compile(100);
    const first = Math.max(compile(500), FLOOR_MS);
    expect(Math.min(compile(2000), compile(2000)) / first).toBeLessThan(FACTOR);
  });
});

test('places are looked up, not counted', () => {
  const lookUp = (text: string): void => {
    const find = placeFinder(text);
    for (let at = 0; at < text.length; at += 2) find(at, at + 1);
  };
  expect(growth((n) => 'a\n'.repeat(n), 20_000, lookUp).factor).toBeLessThan(FACTOR);
});

describe('hostile texts are read to their end', () => {
  const deepest = (make: (depth: number) => string, from: number): string => {
    for (let depth = from; depth > 1; depth = Math.floor(depth / 2)) {
      try {
        const text = make(depth);
        if (ms(() => parse(text)) < 3000) return text;
      } catch {
        // remark-parse does not take it; a shallower one then.
      }
    }
    return make(1);
  };

  test.each<[string, () => string]>([
    ['one sentence of 200 000 words', () => 'vi sletter data nu '.repeat(50_000)],
    ['50 000 items under one lead-in', () => `Du har ret til:\n\n${'- indsigt\n'.repeat(50_000)}`],
    ['20 000 lines in one paragraph', () => 'Vi sletter dine data.\n'.repeat(20_000)],
    ['a table of 20 000 rows', () => `| Data | Gemmes |\n|---|---|\n${'| Ordrer | fem år |\n'.repeat(20_000)}`],
    ['a line of 5 MB', () => 'x'.repeat(5_000_000)],
    ['a line of 5 MB with blanks', () => `${'x'.repeat(99)} `.repeat(50_000)],
    ['a heading of 16 000 words', () => `# ${'vi sletter data nu '.repeat(4_000)}\n`],
    ['2 000 unclosed comments', () => 'vi <!-- x '.repeat(2_000)],
    ['5 000 unclosed brackets', () => 'vi [ '.repeat(5_000)],
    ['5 000 unclosed stars', () => 'vi **x '.repeat(5_000)],
    ['100 000 dots', () => `vi${'.'.repeat(100_000)}x`],
    // Open: the first two overflow the stack where remark-parse does not (blocks.ts, visit).
    ['nested block quotes', () => deepest((depth) => `${'> '.repeat(depth)}Vi sletter.\n`, 10_000)],
    ['nested lists in one line', () => deepest((depth) => `${'- '.repeat(depth)}Vi sletter.\n`, 2_000)],
    [
      'nested lists, each on its line',
      () => deepest((depth) => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- Vi sletter`).join('\n'), 300),
    ],
    ['nested stars', () => deepest((depth) => `${'*'.repeat(depth)}vi${'*'.repeat(depth)}\n`, 5_000)],
    ['nested links', () => deepest((depth) => `${'!['.repeat(depth)}vi${'](a)'.repeat(depth)}\n`, 500)],
  ])(
    '%s',
    (_, make) => {
      const text = make();
      const alone = ms(() => parse(readableText(text)));
      let result: ReturnType<typeof lint> | undefined;
      const all = ms(() => {
        result = lint(text, { today: TODAY, language: 'da' });
      });
      expect(Object.keys(result?.disclosures ?? {}).length).toBeGreaterThan(20);
      // Far above the budget, far below a hang.
      expect(all, `remark-parse alone took ${Math.round(alone)} ms`).toBeLessThan(10_000 + 4 * alone);
    },
    120_000,
  );
});
