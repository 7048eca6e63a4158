/** A world for `run`: a folder of its own, streams that remember, a linter that does as the text says. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io, Output } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';
import type { FileResult, Severity } from '../src/core/result.ts';
import type { Lint } from '../src/node/lint-files.ts';
import { messageWith, resultWith } from './reporters-samples.ts';

/** A temporary folder with these files, removed after the test. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'privlint-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
};

/** Finds what a line announces: "!error", "!warning", "!info"; "!crash" fails. */
export const fakeLint: Lint = (text, { filePath }) => {
  if (text.includes('!crash')) throw new Error('the engine stumbled\nover two lines');
  const messages = text.split('\n').flatMap((line, i) => {
    const severity = /!(error|warning|info)/.exec(line)?.[1] as Severity | undefined;
    return severity ? [messageWith({ ruleId: `fake-${severity}`, severity, line: i + 1, endLine: i + 1 })] : [];
  });
  return resultWith(messages, {}, { filePath });
};

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What stdout holds as JSON. */
  readonly results: () => FileResult[];
}

export interface World extends Partial<Omit<Io, 'stdin' | 'stdout' | 'stderr'>> {
  readonly stdin?: string | Uint8Array;
  readonly lint?: Lint;
}

/** Runs the command line in a world. */
export const cli = async (argv: readonly string[], { stdin, lint = fakeLint, ...world }: World = {}): Promise<Ran> => {
  const written = { stdout: '', stderr: '' };
  const memory = (name: keyof typeof written): Output => ({
    write: (text) => {
      written[name] += text;
    },
  });
  const code = await run(
    argv,
    {
      stdout: memory('stdout'),
      stderr: memory('stderr'),
      stdin: (async function* () {
        if (stdin !== undefined) yield stdin;
      })(),
      env: {},
      cwd: process.cwd(),
      isTTY: false,
      columns: 80,
      platform: 'linux',
      now: () => new Date(2026, 0, 5, 23, 59),
      ...world,
    },
    { lint },
  );
  return { code, ...written, results: () => JSON.parse(written.stdout) as FileResult[] };
};
