/** The policies in a folder. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GitIgnore } from './gitignore.ts';
import { isPolicyName, SKIPPED_FOLDERS } from './names.ts';
import { type InputProblem, problemOf } from './problems.ts';

export interface Walked {
  readonly files: string[];
  /** Subfolders that cannot be read. */
  readonly problems: InputProblem[];
  /** Policies and folders that .gitignore leaves out. */
  readonly ignored: number;
}

/** Walks a folder: sorted, without following links to folders (they may lead in circles). */
export const walk = (folder: string): Walked => {
  const gitIgnore = new GitIgnore(folder);
  const files: string[] = [];
  const problems: InputProblem[] = [];
  let ignored = 0;

  const visit = (current: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(current, { withFileTypes: true });
    } catch (error) {
      problems.push(problemOf(current, error));
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(current, entry.name);
      if (entry.isDirectory()) {
        if (SKIPPED_FOLDERS.has(entry.name)) continue;
        if (gitIgnore.ignoresFolder(path)) ignored++;
        else visit(path);
      } else if (isPolicyName(entry.name) && isFile(entry, path)) {
        if (gitIgnore.ignoresFile(path)) ignored++;
        else files.push(path);
      }
    }
  };
  visit(folder);
  return { files, problems, ignored };
};

const isFile = (entry: Dirent, path: string): boolean => {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
