/** Who may know whom: cli → node → core ← rules; reporters know only the result's types. The core runs anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort();

/** Strings and comments, whichever begins first. */
const STRING_OR_COMMENT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\//g;

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The code without its comments. */
const codeOf = (file: string): string => textOf(file).replace(STRING_OR_COMMENT, (part) => (part.startsWith('/') ? '' : part));

/** The code without its strings too, so that phrases and prose may speak of a process. */
const bareCodeOf = (code: string): string => code.replace(STRING_OR_COMMENT, (part) => (part.startsWith('/') ? '' : "''"));

/** What a file imports: paths from the root for our own files, names for everything else. */
const importsOf = (file: string): string[] =>
  [
    ...codeOf(file).matchAll(/(?:^|[\n;}])\s*(?:import|export)\b(?:[^'";]*\bfrom)?\s*(['"])([^'"\n]+)\1/g),
    ...codeOf(file).matchAll(/\bimport\s*\(\s*(['"])([^'"\n]+)\1/g),
  ].map(([, , specifier = '']) =>
    specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier))
          .split(sep)
          .join('/')
      : specifier,
  );

const inside =
  (...folders: readonly string[]) =>
  (specifier: string): boolean =>
    folders.some((folder) => specifier === folder || specifier.startsWith(`${folder}/`));

interface Room {
  readonly folder: string;
  /** Whether it may import this. */
  readonly mayImport: (specifier: string) => boolean;
  /** Neither node: nor the globals of a process, nor a clock. */
  readonly pure: boolean;
}

const PARSERS = inside('unified', 'remark-parse', 'mdast-util-to-string', 'mdast', 'unist', 'micromark', 'mdast-util-from-markdown');

const ROOMS: readonly Room[] = [
  { folder: 'src/core', mayImport: (s) => inside('src/core')(s) || PARSERS(s), pure: true },
  { folder: 'rules', mayImport: inside('rules', 'src/core'), pure: true },
  { folder: 'src/reporters', mayImport: inside('src/reporters', 'src/core/result.ts'), pure: true },
  {
    folder: 'src/node',
    mayImport: (s) => inside('src/node', 'src/core')(s) || s.startsWith('node:') || ['ignore', 'tinyglobby'].includes(s),
    pure: false,
  },
  {
    folder: 'src/cli',
    mayImport: (s) =>
      // src/index.ts puts the core and the rules together.
      inside('src/cli', 'src/node', 'src/reporters', 'src/core/result.ts', 'src/index.ts', 'package.json')(s) ||
      s.startsWith('node:') ||
      ['chalk', 'yargs'].includes(s),
    pure: false,
  },
];

/** Node's own modules under their old names. */
const BUILTIN =
  /^(?:node:|(?:assert|buffer|child_process|crypto|events|fs|http|https|module|net|os|path|process|readline|stream|tty|url|util|vm|worker_threads|zlib)(?:\/|$))/;
/** What a pure file has no business with. `new Date(x)` is arithmetic, `new Date()` a clock. */
const IMPURE =
  /\b(?:process|console|globalThis|Buffer|setTimeout|setInterval|performance|fetch)\b\s*[.([]|\brequire\(''|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/;

describe.each(ROOMS)('$folder', ({ folder, mayImport, pure }) => {
  const files = filesBelow(folder);

  test('is there', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test('imports only what it may', () => {
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !mayImport(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(strangers).toEqual([]);
  });

  test.runIf(pure)('touches no process, no console and no clock', () => {
    const impure = files.flatMap((file) => {
      const found = IMPURE.exec(bareCodeOf(textOf(file)));
      const builtin = importsOf(file).find((specifier) => BUILTIN.test(specifier));
      return [...(found ? [`${file} uses ${found[0]}`] : []), ...(builtin ? [`${file} imports ${builtin}`] : [])];
    });
    expect(impure).toEqual([]);
  });
});

test('what the checks look for is found', () => {
  expect(IMPURE.test('console.log(1)')).toBe(true);
  expect(IMPURE.test('const now = new Date();')).toBe(true);
  expect(IMPURE.test('new Date(2026, 1)')).toBe(false);
  expect(IMPURE.test(bareCodeOf("met: ['{we} process [your] data'], // process.env\n"))).toBe(false);
  expect(IMPURE.test(bareCodeOf("require('node:fs')"))).toBe(true);
  expect(importsOf('test/architecture.test.ts')).toContain('vitest');
  expect(importsOf('src/cli/run.ts')).toEqual(expect.arrayContaining(['node:path', 'src/core/result.ts', 'src/index.ts']));
});

test('src/index.ts puts together the core, the rules and what node reads for them, nothing else', () => {
  expect(importsOf('src/index.ts').filter((specifier) => !inside('src/core', 'src/node', 'rules')(specifier))).toEqual([]);
});

test('only the command line ends or starts anything', () => {
  const guilty = ['src/core', 'src/reporters', 'src/node', 'rules']
    .flatMap(filesBelow)
    .filter((file) => /\bprocess\.exit|\bimport\s.*from 'node:(?:child_process|worker_threads)'/.test(codeOf(file)));
  expect(guilty).toEqual([]);
});
