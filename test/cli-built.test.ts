/** The built command line as its users run it: real streams, real exit codes, the real engine. `npm run build` first. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from './cli-io.ts';

const CLI = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js');

const POLICY = `# Privatlivspolitik

Heron & Quill ApS (CVR 13748136) er dataansvarlig for de oplysninger, som du giver os. Skriv til os på
privat@heronquill.example, hvis du har spørgsmål til det, vi skriver her.

Overførsler til USA sker på grundlag af EU-US Privacy Shield.
`;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const privlint = (args: readonly string[], options: Parameters<typeof spawnSync>[2] = {}): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...options.env },
  });
  const run = { status, stdout: String(stdout), stderr: String(stderr) };
  expect(run.stderr).not.toMatch(/^\s+at |node:internal/m);
  return run;
};

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not there: run "npm run build" first');
});

describe('exit codes', () => {
  const binary = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]);
  const latin1 = new Uint8Array([0x70, 0xe5, 0x0a]);

  test.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly string[], number]>([
    ['findings', { 'a.md': POLICY }, ['a.md'], 1],
    ['findings that do not count', { 'a.md': POLICY }, ['a.md', '--fail-on', 'never'], 0],
    ['an empty file', { 'a.md': '' }, ['a.md', '--fail-on', 'never'], 0],
    ['a binary file', { 'a.md': binary }, ['a.md'], 2],
    ['invalid UTF-8', { 'a.md': latin1 }, ['a.md'], 2],
    ['a folder without policies', { 'src/a.js': '' }, ['src'], 2],
    ['a missing file', {}, ['nope.md'], 2],
    ['a glob without a match', {}, ['*.md'], 2],
    ['no argument', {}, [], 2],
    ['an unknown option', { 'a.md': POLICY }, ['--fxi', 'a.md'], 2],
    ['--version', {}, ['--version'], 0],
    ['--help', {}, ['--help'], 0],
  ])('%s', (_, files, args, code) => {
    const cwd = folderWith(files);
    const { status, stdout, stderr } = privlint(args, { cwd });
    expect(status, stderr).toBe(code);
    if (code === 2) expect(stderr).toMatch(/^privlint: /);
    else expect([stderr, stdout.length > 0]).toEqual(['', true]);
    if (args.length > 0 && !args[0]?.startsWith('--')) {
      const json = privlint([...args, '--format', 'json'], { cwd });
      expect(json.status).toBe(code);
      expect(JSON.parse(json.stdout)).toHaveLength(code === 2 ? 0 : 1);
    }
  });

  test('an empty file gets a verdict on every disclosure', () => {
    const cwd = folderWith({ 'a.md': '' });
    const [result] = JSON.parse(privlint(['a.md', '-f', 'json'], { cwd }).stdout);
    expect(Object.keys(result.disclosures)).toHaveLength(23);
  });

  test('five megabytes in one file', () => {
    const cwd = folderWith({ 'long.md': POLICY.repeat(Math.ceil(5e6 / POLICY.length)) });
    const { status, stderr } = privlint(['long.md', '--format', 'json'], { cwd });
    expect([status, stderr]).toEqual([1, '']);
  }, 120_000);

  test('a file that may not be read, beside one that may', ({ skip }) => {
    const cwd = folderWith({ 'secret.md': POLICY, 'good.md': POLICY });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'secret.md'), 0o000);
    // Root reads everything: then somebody else has to try.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const probe = spawnSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(CLI)})`], asNobody);
    skip(process.platform === 'win32' || probe.status !== 0, 'SKIPPED: no user at hand who may read dist/ but not the file');
    const { status, stdout, stderr } = privlint(['secret.md', 'good.md', '-f', 'json'], { cwd, ...asNobody });
    expect([status, stderr]).toEqual([2, 'privlint: secret.md: permission denied. Make it readable and try again.\n']);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test('a folder that may not be read', ({ skip }) => {
    const cwd = folderWith({ 'docs/secret/a.md': POLICY, 'docs/b.md': POLICY });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'docs', 'secret'), 0o000);
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const probe = spawnSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(CLI)})`], asNobody);
    skip(process.platform === 'win32' || probe.status !== 0, 'SKIPPED: no user at hand who may read dist/ but not the folder');
    const { status, stdout, stderr } = privlint(['docs', '-f', 'json'], { cwd, ...asNobody });
    chmodSync(join(cwd, 'docs', 'secret'), 0o755);
    expect([status, stderr]).toEqual([2, 'privlint: docs/secret: permission denied. Make it readable and try again.\n']);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});

describe('streams', () => {
  test('standard input', () => {
    const { status, stdout } = privlint(['--stdin', '--stdin-filename', 'policy.md', '-f', 'json'], { input: POLICY, cwd: '/' });
    expect(status).toBe(1);
    const [result] = JSON.parse(stdout);
    expect(result).toMatchObject({ filePath: resolve('/policy.md'), language: 'da' });
    expect(result.messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('privacy-shield-reliance');
  });

  test('the same answer twice', () => {
    const cwd = folderWith({ 'a.md': POLICY, 'b/c.md': POLICY });
    expect(privlint(['.'], { cwd }).stdout).toBe(privlint(['.'], { cwd }).stdout);
  });

  test('a reader that closes the pipe is no error', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'many'));
    for (let i = 0; i < 60; i++) writeFileSync(join(cwd, 'many', `${i}.md`), POLICY);
    const child = spawn(process.execPath, [CLI, 'many'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, stderr]).toEqual([1, '']);
  });

  test.skipIf(!existsSync('/dev/full'))('a report that cannot be written is never 0', () => {
    const cwd = folderWith({ 'a.md': POLICY });
    const { status, stderr } = privlint(['a.md', '--fail-on', 'never'], { cwd, stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
  });
});
