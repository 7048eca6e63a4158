/** The files that a glob matches. */
import { resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { GitIgnore } from './gitignore.ts';
import { isPolicyName, SKIPPED_FOLDERS } from './names.ts';

export interface Expanded {
  readonly files: string[];
  /** Matches that .gitignore leaves out. */
  readonly ignored: number;
}

/** Expands a glob, sorted. `docs/*` finds the policies among the files; a glob that names an extension is taken at its word. */
export const expandGlob = (glob: string, cwd: string): Expanded => {
  const pattern = sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  const segments = pattern.split('/');
  const namesExtension = (segments.at(-1) ?? '').includes('.');
  const base = segments.slice(
    0,
    Math.max(
      0,
      segments.findIndex((segment) => /[*?[\]{}()!@+]/.test(segment)),
    ),
  );
  const gitIgnore = new GitIgnore(resolve(cwd, base.join('/') || (pattern.startsWith('/') ? '/' : '.')));

  const matches = globSync(pattern, {
    cwd,
    absolute: true,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...SKIPPED_FOLDERS].map((folder) => `**/${folder}/**`),
  })
    .map((match) => resolve(match))
    .filter((match) => namesExtension || isPolicyName(match))
    .sort((a, b) => (a < b ? -1 : 1));
  const files = matches.filter((match) => !gitIgnore.ignoresFile(match));
  return { files, ignored: matches.length - files.length };
};
