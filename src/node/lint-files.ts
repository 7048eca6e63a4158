/** Files to results, one at a time: no text and no tree outlives its file. */
import { resolve } from 'node:path';
import type { FileResult, Locale } from '../core/result.ts';
import type { Found } from './find.ts';
import type { InputProblem } from './problems.ts';
import { type ReadResult, readStream, readText } from './read.ts';

/** The core's `lint`; handed in, so that tests can have one that fails. */
export type Lint = (text: string, options: LintOptions) => FileResult;

export interface LintOptions {
  readonly filePath: string;
  readonly locale: Locale;
  /** ISO date. */
  readonly today: string;
}

export type Outcome =
  | { readonly kind: 'result'; readonly result: FileResult; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: InputProblem }
  /** The linter itself failed on a file. */
  | { readonly kind: 'crash'; readonly path: string; readonly error: unknown };

type Common = Omit<LintOptions, 'filePath'>;

/** Lints what was found, in its order. */
export function* lintFiles(found: readonly Found[], lint: Lint, options: Common): Generator<Outcome> {
  for (const item of found) {
    yield item.kind === 'problem' ? item : lintText(readText(item.path), item.path, lint, options);
  }
}

/** Lints standard input under the name that it is given, or none. */
export const lintStdin = async (
  stream: AsyncIterable<Uint8Array | string>,
  fileName: string | undefined,
  cwd: string,
  lint: Lint,
  options: Common,
): Promise<Outcome> => {
  const name = fileName === undefined ? '<stdin>' : resolve(cwd, fileName);
  return lintText(await readStream(stream, name), name, lint, options);
};

const lintText = (read: ReadResult, filePath: string, lint: Lint, options: Common): Outcome => {
  if ('problem' in read) return { kind: 'problem', problem: read.problem };
  try {
    return { kind: 'result', result: lint(read.text, { ...options, filePath }), text: read.text };
  } catch (error) {
    return { kind: 'crash', path: filePath, error };
  }
};
