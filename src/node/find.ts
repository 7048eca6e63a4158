/**
 * Arguments to files. An argument is, in this order:
 * 1. a path that exists, even if it looks like a glob: a file is taken as it is, a folder is walked;
 * 2. a glob.
 *
 * What is *found* (in a folder, by a glob) honours .gitignore and skips .git and node_modules. What is *named* does not: a
 * file that somebody names is checked even if .gitignore lists it, because .gitignore says what is not to be committed,
 * not what is not to be checked, and a named file that is skipped would be green without having been checked. For the
 * same reason a folder that is named is walked even if it is ignored itself; the .gitignore files inside it still apply.
 */
import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type InputProblem, problemOf } from './problems.ts';

export type Found = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'problem'; readonly problem: InputProblem };

/** The files that the arguments name, in their order, those of a folder or glob sorted, each file once. */
export const findFiles = async (args: readonly string[], cwd: string): Promise<Found[]> => {
  const found: Found[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    found.push({ kind: 'file', path });
  };
  const addProblem = (problem: InputProblem): void => {
    found.push({ kind: 'problem', problem });
  };

  for (const arg of args) {
    const path = resolve(cwd, arg);
    let stats: Stats | undefined;
    try {
      stats = statSync(path);
    } catch (error) {
      const problem = problemOf(arg, error);
      if (problem.code !== 'not-found') {
        addProblem(problem);
        continue;
      }
    }
    if (stats?.isDirectory()) {
      // Loaded only here: a run on one file should not pay for what it does not need.
      const { walk } = await import('./walk.ts');
      const { files, problems, ignored } = walk(path);
      files.forEach(add);
      problems.forEach(addProblem);
      if (files.length === 0 && problems.length === 0) {
        addProblem({ code: ignored > 0 ? 'all-ignored' : 'no-policies', path: arg });
      }
    } else if (stats) {
      add(path);
    } else if (isGlob(arg)) {
      const { expandGlob } = await import('./glob.ts');
      const { files, ignored } = expandGlob(arg, cwd);
      files.forEach(add);
      if (files.length === 0) addProblem({ code: ignored > 0 ? 'all-ignored' : 'no-match', path: arg });
    } else {
      addProblem({ code: 'not-found', path: arg });
    }
  }
  return found;
};

const isGlob = (arg: string): boolean => /[*?[\]{}]|[!@+]\(/.test(arg);
