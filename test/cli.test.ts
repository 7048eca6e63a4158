import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parsePlain } from '../src/cli/args.ts';
import { nearest, OPTION_SPECS } from '../src/cli/options.ts';
import { parseWithYargs } from '../src/cli/yargs.ts';
import { problemOf } from '../src/node/problems.ts';
import { MAX_BYTES } from '../src/node/read.ts';
import { cli, fakeLint, folderWith } from './cli-io.ts';

const names = (results: readonly { filePath: string }[], cwd: string): string[] =>
  results.map(({ filePath }) => filePath.slice(cwd.length + 1));

describe('exit codes', () => {
  const cwd = (): string =>
    folderWith({ 'clean.md': 'fine', 'error.md': '!error', 'warning.md': '!warning\n!warning', 'info.md': '!info' });

  test.each([
    ['clean.md', [], 0],
    ['error.md', [], 1],
    ['warning.md', [], 0],
    ['info.md', [], 0],
    ['warning.md', ['--fail-on', 'warning'], 1],
    ['error.md', ['--fail-on', 'warning'], 1],
    ['info.md', ['--fail-on', 'warning'], 0],
    ['info.md', ['--fail-on', 'info'], 1],
    ['error.md', ['--fail-on', 'never'], 0],
    ['warning.md', ['--max-warnings', '2'], 0],
    ['warning.md', ['--max-warnings', '1'], 1],
    ['warning.md', ['--max-warnings', '0'], 1],
    ['clean.md', ['--max-warnings', '0'], 0],
    ['warning.md', ['--max-warnings', '0', '--fail-on', 'never'], 0],
    ['missing.md', ['--fail-on', 'never'], 2],
  ])('%s %j: %i, whatever is shown and in whatever format', async (file, flags, code) => {
    const folder = cwd();
    for (const format of [[], ['--format', 'json'], ['--quiet'], ['--locale', 'da'], ['--color']]) {
      expect((await cli([file, ...flags, ...format], { cwd: folder })).code).toBe(code);
    }
  });

  test('warnings are counted over all files', async () => {
    const folder = folderWith({ 'a.md': '!warning', 'b.md': '!warning' });
    expect((await cli(['.', '--max-warnings', '1'], { cwd: folder })).code).toBe(1);
    expect((await cli(['.', '--max-warnings', '2'], { cwd: folder })).code).toBe(0);
  });

  test('an input that cannot be checked outweighs findings, a mistake of ours outweighs both', async () => {
    const folder = folderWith({ 'error.md': '!error', 'crash.md': '!crash' });
    expect((await cli(['error.md', 'missing.md'], { cwd: folder })).code).toBe(2);
    expect((await cli(['error.md', 'missing.md', 'crash.md'], { cwd: folder })).code).toBe(3);
  });
});

describe('inputs', () => {
  test('an empty file is checked like any other', async () => {
    const folder = folderWith({ 'empty.md': '' });
    const { code, stderr, results } = await cli(['empty.md', '-f', 'json'], { cwd: folder });
    expect([code, stderr, results().length]).toEqual([0, '', 1]);
  });

  test.each([
    ['a missing file', 'missing.md', undefined, 'missing.md: no such file or folder'],
    ['a file below a file', 'good.md/x.md', undefined, 'good.md/x.md: no such file or folder'],
    ['a glob without a match', 'x/*.md', undefined, 'x/*.md: matches no file'],
    ['a binary file', 'logo.md', new Uint8Array([0x89, 0x50, 0, 1]), 'logo.md: binary, no text'],
    ['a file in Latin-1', 'old.md', new Uint8Array([65, 10, 0xe6, 0xf8, 10]), 'old.md: no valid UTF-8, first in line 2'],
    ['a file in UTF-16', 'wide.md', new Uint8Array([0xff, 0xfe, 65, 0]), 'wide.md: written in UTF-16'],
    ['a file beyond the limit', 'huge.md', new Uint8Array(MAX_BYTES + 1).fill(65), 'huge.md: larger than 10 MB'],
    ['a byte sequence that is cut off', 'cut.md', new Uint8Array([65, 0xc3]), 'cut.md: no valid UTF-8, first in line 1'],
    ['"-"', '-', undefined, '-: no such file or folder. For standard input use --stdin.'],
  ])('%s is named on stderr; the others are checked all the same', async (_, name, content, message) => {
    const folder = folderWith({ 'good.md': '!error', ...(content ? { [name]: content } : {}) });
    for (const locale of ['en', 'da']) {
      const { code, stderr, results } = await cli([name, 'good.md', '--format', 'json', '--locale', locale], { cwd: folder });
      expect(code).toBe(2);
      expect(names(results(), folder)).toEqual(['good.md']);
      expect(stderr.split('\n')).toHaveLength(2);
      if (locale === 'en') expect(stderr).toContain(`privlint: ${message}`);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test('a file of five megabytes is checked', async () => {
    const folder = folderWith({ 'long.md': 'Vi behandler data. '.repeat(280_000) });
    expect((await cli(['long.md'], { cwd: folder })).code).toBe(0);
  });

  test('a byte order mark is no part of the text', async () => {
    const folder = folderWith({ 'bom.md': new Uint8Array([0xef, 0xbb, 0xbf, 65]) });
    const lint = vi.fn(fakeLint);
    await cli(['bom.md'], { cwd: folder, lint });
    expect(lint.mock.calls[0]?.[0]).toBe('A');
  });

  test('links in a circle are unreadable, not a crash', async () => {
    const folder = folderWith();
    symlinkSync('loop.md', join(folder, 'loop.md'));
    const { code, stderr } = await cli(['loop.md'], { cwd: folder });
    expect([code, stderr]).toEqual([2, 'privlint: loop.md: cannot be read (ELOOP).\n']);
  });

  test('an unreadable file is named', async ({ skip }) => {
    const folder = folderWith({ 'secret.md': 'x', 'good.md': 'x' });
    chmodSync(join(folder, 'secret.md'), 0o000);
    skip(process.getuid?.() === 0, 'root reads everything: test/cli-built.test.ts does this one as another user');
    const { code, stderr, results } = await cli(['secret.md', 'good.md', '-f', 'json'], { cwd: folder });
    expect([code, stderr]).toEqual([2, 'privlint: secret.md: permission denied. Make it readable and try again.\n']);
    expect(results()).toHaveLength(1);
  });

  test.each([
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EISDIR', 'is-directory'],
    ['ENOTDIR', 'not-found'],
    ['EIO', 'unreadable'],
  ])('%s means %s', (code, problem) => {
    expect(problemOf('x', Object.assign(new Error('x'), { code })).code).toBe(problem);
  });

  test('the linter is told the path, the language of the report and today by the local calendar', async () => {
    const folder = folderWith({ 'a.md': 'x' });
    const lint = vi.fn(fakeLint);
    await cli(['a.md', '--locale', 'da'], { cwd: folder, lint });
    expect(lint).toHaveBeenCalledWith('x', { filePath: join(folder, 'a.md'), locale: 'da', today: '2026-01-05' });
  });
});

describe('folders and globs', () => {
  const found = async (args: readonly string[], cwd: string): Promise<string[]> => {
    const { results, stderr } = await cli([...args, '-f', 'json'], { cwd });
    expect(stderr).toBe('');
    return names(results(), cwd);
  };

  test('a folder is walked, sorted, for Markdown and text; .git and node_modules are not', async () => {
    const cwd = folderWith({
      'b.md': '',
      'a.MARKDOWN': '',
      'c.txt': '',
      'sub/d.mdx': '',
      '.well-known/e.md': '',
      'logo.png': '',
      README: '',
      '.git/x.md': '',
      'node_modules/y/z.md': '',
    });
    expect(await found(['.'], cwd)).toEqual(['.well-known/e.md', 'a.MARKDOWN', 'b.md', 'c.txt', 'sub/d.mdx']);
    expect(await found(['node_modules'], cwd)).toEqual(['node_modules/y/z.md']);
  });

  test('the order is that of the arguments, each file once', async () => {
    const cwd = folderWith({ 'z.md': '', 'docs/a.md': '', 'docs/b.md': '' });
    expect(await found(['z.md', 'docs/b.md', 'docs', './z.md'], cwd)).toEqual(['z.md', 'docs/b.md', 'docs/a.md']);
  });

  test('.gitignore is honoured, nested ones and those above included, for what is found', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.md\n/only-here.md\n',
      'a.md': '',
      'a.tmp.md': '',
      'only-here.md': '',
      'drafts/b.md': '',
      'docs/only-here.md': '',
      'docs/.gitignore': 'secret*.md\n!kept.tmp.md\n',
      'docs/secret1.md': '',
      'docs/kept.tmp.md': '',
      'docs/deep/secret2.md': '',
      'docs/deep/c.md': '',
    });
    const docs = ['docs/deep/c.md', 'docs/kept.tmp.md', 'docs/only-here.md'];
    expect(await found(['.'], cwd)).toEqual(['a.md', ...docs]);
    expect(await found(['docs'], cwd)).toEqual(docs);
    expect(await found(['**/*.md'], cwd)).toEqual(['a.md', ...docs]);
    expect(await found(['docs/**/*'], cwd)).toEqual(docs);
  });

  test('what is named is checked, even if .gitignore lists it', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\nsecret.md\n',
      'secret.md': '',
      'drafts/.gitignore': 'x.md',
      'drafts/a.md': '',
      'drafts/x.md': '',
    });
    expect(await found(['secret.md'], cwd)).toEqual(['secret.md']);
    expect(await found(['drafts'], cwd)).toEqual(['drafts/a.md']);
    expect(await found(['drafts/x.md'], cwd)).toEqual(['drafts/x.md']);
  });

  test('without a repository the .gitignore files above the folder do not count', async () => {
    const cwd = folderWith({ '.gitignore': '*.md', 'docs/a.md': '' });
    expect(await found(['docs'], cwd)).toEqual(['docs/a.md']);
  });

  test('everything ignored, or no policies at all, is no success', async () => {
    const cwd = folderWith({ '.gitignore': '*.md\n', 'a.md': '', 'img/logo.png': '' });
    for (const [arg, message] of [
      ['.', 'left out by .gitignore'],
      ['*.md', 'left out by .gitignore'],
      ['img', 'holds no policies'],
      ['img/*', 'matches no file'],
    ] as const) {
      const { code, stderr, stdout } = await cli([arg], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(stdout).toContain('No policy was checked.');
    }
  });

  test('a path that exists is taken literally, even if it looks like a glob', async () => {
    const cwd = folderWith({ '[a].md': '', 'a.md': '', 'x{1}/b.md': '' });
    expect(await found(['[a].md'], cwd)).toEqual(['[a].md']);
    expect(await found(['x{1}'], cwd)).toEqual(['x{1}/b.md']);
    expect(await found(['[ab].md'], cwd)).toEqual(['a.md']);
  });

  test('a glob that names an extension is taken at its word', async () => {
    const cwd = folderWith({ 'a.md': '', 'a.html': '', 'a.png': '', 'node_modules/b.md': '' });
    expect(await found(['*'], cwd)).toEqual(['a.md']);
    expect(await found(['*.html'], cwd)).toEqual(['a.html']);
    expect(await found(['**/*.{md,html}'], cwd)).toEqual(['a.html', 'a.md']);
  });

  test('links to files are followed, links to folders are not', async () => {
    const cwd = folderWith({ 'a.md': '', 'sub/b.md': '' });
    symlinkSync('a.md', join(cwd, 'link.md'));
    symlinkSync('nowhere', join(cwd, 'dead.md'));
    symlinkSync('..', join(cwd, 'sub', 'circle'));
    expect(await found(['.'], cwd)).toEqual(['a.md', 'link.md', 'sub/b.md']);
  });

  test('a folder called like a policy is walked', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'x.md'));
    writeFileSync(join(cwd, 'x.md', 'a.md'), '');
    expect(await found(['x.md'], cwd)).toEqual(['x.md/a.md']);
  });
});

describe('standard input', () => {
  test('is checked under the name that it is given', async () => {
    const { code, results } = await cli(['--stdin', '--stdin-filename', 'x.md', '-f', 'json'], { stdin: '!error', cwd: '/w' });
    expect(code).toBe(1);
    expect(results()[0]?.filePath).toBe('/w/x.md');
  });

  test('has a name without one, also when empty', async () => {
    const { code, results } = await cli(['--stdin', '-f', 'json']);
    expect(code).toBe(0);
    expect(results()[0]?.filePath).toBe('<stdin>');
    expect((await cli(['--stdin'], { stdin: '!error' })).stdout).toContain('<stdin>');
  });

  test.each([
    [new Uint8Array([0]), 'binary'],
    [new Uint8Array([0xff]), 'no valid UTF-8'],
    [new Uint8Array(MAX_BYTES + 1), 'larger than'],
  ])('must be text', async (stdin, message) => {
    const { code, stderr } = await cli(['--stdin'], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain(`<stdin>: ${message}`);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'nothing to check'],
    [['--fromat', 'json', 'x.md'], 'unknown option --fromat: did you mean --format?'],
    [['--max-warning=3', 'x.md'], 'unknown option --max-warning: did you mean --max-warnings?'],
    [['--no-colour', 'x.md'], 'unknown option --no-colour: did you mean --color?'],
    [['--fxi', 'x.md'], 'unknown option --fxi.'],
    [['-x', 'x.md'], 'unknown option -x.'],
    [['--constructor', 'x.md'], 'unknown option --constructor.'],
    [['--__proto__=1', 'x.md'], 'unknown option --__proto__.'],
    [['-qx', 'x.md'], 'unknown option -q.'],
    [['--format', 'jsn', 'x.md'], '--format does not know "jsn": did you mean "json"?'],
    [['--format'], '--format needs a value'],
    [['x.md', '--locale='], '--locale needs a value'],
    [['--fail-on', 'fatal', 'x.md'], 'Choose one of "error", "warning", "info", "never".'],
    [['--max-warnings', 'many', 'x.md'], '--max-warnings needs a whole number from 0, not "many".'],
    [['--max-warnings', '-1', 'x.md'], 'needs a whole number'],
    [['--max-warnings', '1.5', 'x.md'], 'needs a whole number'],
    [['--stdin', 'x.md'], 'paths and --stdin exclude each other'],
    [['--stdin-filename', 'x.md', 'y.md'], '--stdin-filename goes with --stdin'],
  ])('%j: 2, one line on stderr', async (argv, message) => {
    const { code, stdout, stderr } = await cli(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^privlint: .+\n$/);
    const json = await cli([...argv, '--format=json', ...(argv.length === 0 ? ['--fxi'] : [])]);
    if (json.code === 2) expect(JSON.parse(json.stdout)).toEqual([]);
  });

  test('is explained in Danish when Danish was asked for', async () => {
    const { stderr } = await cli(['--fromat', 'json', '--locale', 'da']);
    expect(stderr).toContain('ukendt tilvalg --fromat: mente du --format?');
  });

  test.each([
    ['forma', 'format'],
    ['qiuet', 'quiet'],
    ['max', 'max-warnings'],
    ['zzz', undefined],
    ['', undefined],
  ])('the option nearest to "%s" is %s', (given, expected) => {
    expect(nearest(given, Object.keys(OPTION_SPECS))).toBe(expected);
  });
});

describe('--help and --version', () => {
  test('help names every option and every exit code, on stdout, in both languages', async () => {
    for (const locale of ['en', 'da']) {
      const { code, stdout, stderr } = await cli(['--help', '--locale', locale, 'whatever.md'], { columns: 80 });
      expect([code, stderr]).toEqual([0, '']);
      for (const name of Object.keys(OPTION_SPECS)) expect(stdout).toContain(`--${name}`);
      for (const exitCode of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`\\b${exitCode} \\w`));
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test('version is that of the package', async () => {
    const { code, stdout } = await cli(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the parser', () => {
  const word = fc.oneof(
    fc.constantFrom(...Object.keys(OPTION_SPECS).map((name) => `--${name}`)),
    fc.constantFrom(
      '--no-color',
      '--',
      '-f',
      '-h',
      '-fh',
      'true',
      'false',
      'json',
      'x.md',
      '3',
      '-1',
      '-',
      '--fxi',
      '--format=',
      '--format=json',
      '--quiet=false',
      'a=b',
      '1e3',
      '0x10',
      '',
    ),
  );

  test('reads a plain command line as yargs does', async () => {
    let plainOnes = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
        const plain = parsePlain(argv);
        if (!plain) return;
        plainOnes++;
        expect(plain).toEqual(await parseWithYargs(argv));
      }),
      { numRuns: 400 },
    );
    expect(plainOnes).toBeGreaterThan(50);
  });

  test('whatever the command line: an answer, and JSON where JSON was asked for', async () => {
    const cwd = folderWith({ 'x.md': '!error', json: '', '3': '' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 6 }), async (argv) => {
        // A lone "/" would walk the whole disk.
        if (argv.some((arg) => /[/\\.*]/.test(arg) && arg !== 'x.md')) return;
        const { code, stdout } = await cli([...argv, '--format', 'json'], { cwd });
        expect([0, 1, 2]).toContain(code);
        // Help, the version, or a "--" that turns the format into paths.
        const isOther = stdout.startsWith('privlint [') || /^\d+\.\d+\.\d+\n$/.test(stdout) || argv.includes('--');
        if (!isOther) expect(Array.isArray(JSON.parse(stdout))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves everything else to yargs', () => {
    for (const argv of [['--help'], ['--quiet=true'], ['--quiet', 'true'], ['-fh'], ['--format'], ['--format', '--quiet'], ['--fxi']]) {
      expect(parsePlain(argv)).toBeUndefined();
    }
  });

  test('takes what follows -- for paths', async () => {
    const cwd = folderWith({ '--quiet': '!error' });
    expect((await cli(['--', '--quiet'], { cwd })).code).toBe(1);
  });
});

describe('internal errors', () => {
  test('are reported in one line; the other files are checked and the JSON is whole', async () => {
    const cwd = folderWith({ 'a.md': '!crash', 'b.md': '!error' });
    const { code, stderr, results } = await cli(['a.md', 'b.md', '-f', 'json'], { cwd });
    expect(code).toBe(3);
    expect(names(results(), cwd)).toEqual(['b.md']);
    expect(stderr).toMatch(/^privlint: a\.md: internal error, the file was not checked: the engine stumbled\nprivlint: .*--debug.*\n$/);
  });

  test('show their stack with --debug', async () => {
    const cwd = folderWith({ 'a.md': '!crash' });
    expect((await cli(['a.md', '--debug'], { cwd })).stderr).toMatch(/\n\s+at /);
  });

  test('outside of a file end the run, with valid JSON', async () => {
    const cwd = folderWith({ 'a.md': 'x' });
    const { code, stdout, stderr } = await cli(['a.md', '-f', 'json'], {
      cwd,
      now: () => {
        throw new Error('no clock');
      },
    });
    expect([code, JSON.parse(stdout)]).toEqual([3, []]);
    expect(stderr).toContain('internal error: no clock');
  });
});

describe('the report', () => {
  const cwd = (): string => folderWith({ 'sub/a.md': '!error\n!warning\n!info' });

  test('calls files by their path from the working directory', async () => {
    const folder = cwd();
    expect((await cli(['sub'], { cwd: folder })).stdout).toContain('\nsub/a.md  (English)\n');
    expect((await cli([join(folder, 'sub')], { cwd: join(folder, 'sub', 'deeper') })).stdout).toContain(folder);
  });

  test('--quiet hides all but errors, says so, and keeps the JSON consistent', async () => {
    const folder = cwd();
    const { stdout } = await cli(['sub', '--quiet'], { cwd: folder });
    expect(stdout).not.toContain('fake-warning');
    expect(stdout).toContain('1 error, 1 warning, 1 note.\n  2 findings not shown (--quiet).');
    const [result] = (await cli(['sub', '--quiet', '-f', 'json'], { cwd: folder })).results();
    expect(result).toMatchObject({ errorCount: 1, warningCount: 0, infoCount: 0 });
    expect(result?.messages).toHaveLength(1);
  });

  const colored = /\u001b\[/;
  test.each([
    [{}, [], false],
    [{ isTTY: true }, [], true],
    [{ isTTY: true, env: { NO_COLOR: '1' } }, [], false],
    [{ isTTY: true, env: { NO_COLOR: '' } }, [], true],
    [{ isTTY: true, env: { TERM: 'dumb' } }, [], false],
    [{ env: { FORCE_COLOR: '1' } }, [], true],
    [{ isTTY: true, env: { FORCE_COLOR: '0' } }, [], false],
    [{ env: { NO_COLOR: '1' } }, ['--color'], true],
    [{ isTTY: true, env: { FORCE_COLOR: '1' } }, ['--no-color'], false],
  ])('%j %j: colours %s', async (world, flags, expected) => {
    const { stdout } = await cli(['sub', ...flags], { cwd: cwd(), ...world });
    expect(colored.test(stdout)).toBe(expected);
  });

  test.each([
    [{}, true],
    [{ env: { LANG: 'da_DK.UTF-8' } }, true],
    [{ env: { LANG: 'da_DK.UTF-8', LC_ALL: 'C' } }, false],
    [{ env: { LANG: 'da_DK.ISO-8859-1' } }, false],
    [{ env: { TERM: 'dumb' } }, false],
    [{ env: { TERM: 'linux', LANG: 'C.UTF-8' } }, false],
    [{ platform: 'win32', env: {} }, false],
    [{ platform: 'win32', env: { WT_SESSION: 'x' } }, true],
  ])('%j: symbols beyond ASCII %s', async (world, expected) => {
    const { stdout } = await cli(['sub'], { cwd: cwd(), ...world });
    expect(stdout.includes('✖')).toBe(expected);
  });

  test('a file name cannot talk to the terminal', async () => {
    const folder = folderWith({ 'a\u001b[2Jb.md': '!error' });
    const { stdout, stderr } = await cli(['.', '\u001b[31m.md'], { cwd: folder });
    expect(stdout + stderr).not.toMatch(colored);
  });
});
