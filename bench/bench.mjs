// Prints the ratios that DESIGN's first budget line names, on the project's own fixtures or on a folder given as argument:
//   work after the parse ÷ parse (same texts, same process), and a cold start ÷ `node -e 0`.
// Usage: npm run bench [-- <folder of Markdown files>]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { lint } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'fixtures');
const files = walk(folder);
if (files.length === 0) {
  console.error(`bench: no Markdown files in ${folder}`);
  process.exit(2);
}
const texts = files.map((file) => readFileSync(file, 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const ROUNDS = bytes > 3_000_000 ? 3 : bytes > 500_000 ? 7 : 15;

const parser = unified().use(remarkParse).freeze();
const parseAll = () => {
  for (const text of texts) parser.parse(text);
};
const lintAll = () => {
  for (const text of texts) lint(text);
};

// Both are warmed up, then timed in turn, so that a slow moment of the machine hits both.
parseAll();
lintAll();
const rounds = Array.from({ length: ROUNDS }, () => ({ parse: time(parseAll), lint: time(lintAll) }));
const parse = median(rounds.map((round) => round.parse));
const whole = median(rounds.map((round) => round.lint));
const after = median(rounds.map((round) => (round.lint - round.parse) / round.parse));

console.log(`${files.length} policies, ${(bytes / 1e6).toFixed(2)} MB, Node ${process.version}, median of ${ROUNDS} rounds`);
console.log(`  parse alone            ${parse.toFixed(0).padStart(7)} ms`);
console.log(`  lint (parse included)  ${whole.toFixed(0).padStart(7)} ms`);
console.log(`  after the parse ÷ parse   ${after.toFixed(2)}   (budget 0.30)`);

const one = files[0];
const cli = join(root, 'dist', 'cli.js');
const spawn = (args) => time(() => spawnSync(process.execPath, args, { stdio: 'ignore' }));
spawn(['-e', '0']);
spawn([cli, one]);
const starts = Array.from({ length: 15 }, () => ({ bare: spawn(['-e', '0']), cold: spawn([cli, '--fail-on', 'never', one]) }));
console.log(
  `  node -e 0              ${median(starts.map(({ bare }) => bare))
    .toFixed(0)
    .padStart(7)} ms`,
);
console.log(
  `  one policy, cold       ${median(starts.map(({ cold }) => cold))
    .toFixed(0)
    .padStart(7)} ms`,
);
console.log(`  cold start ÷ node -e 0    ${median(starts.map(({ bare, cold }) => cold / bare)).toFixed(2)}   (budget 2.5)`);

function walk(path) {
  if (!statSync(path).isDirectory()) return /\.(?:md|markdown|mdx|txt)$/.test(path) ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name === 'edge' || name === 'README.md' ? [] : walk(join(path, name))));
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
