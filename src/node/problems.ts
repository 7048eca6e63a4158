/** What can be wrong with an input: each a code that the command line puts into words. */
export type ProblemCode =
  /** Neither a file, nor a folder, nor a glob. */
  | 'not-found'
  /** A glob that matches no file. */
  | 'no-match'
  /** A folder without policies. */
  | 'no-policies'
  /** A folder or glob whose policies are all left out by .gitignore. */
  | 'all-ignored'
  | 'no-permission'
  | 'is-directory'
  | 'too-large'
  | 'binary'
  | 'utf16'
  | 'not-utf8'
  /** Anything else that the operating system reports. */
  | 'unreadable';

/** Why an input could not be checked. Never an exception: the other inputs are checked all the same. */
export interface InputProblem {
  readonly code: ProblemCode;
  /** The path, or the argument as it was given. */
  readonly path: string;
  /** The line with the first invalid byte, the operating system's own code, or the limit. */
  readonly detail?: string;
}

/** The problem that an error of the file system stands for. */
export const problemOf = (path: string, error: unknown): InputProblem => {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', path };
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-permission', path };
    case 'EISDIR':
      return { code: 'is-directory', path };
    default:
      return { code: 'unreadable', path, detail: code };
  }
};

const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
