/** .gitignore, the nested ones included, as git reads them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Says what .gitignore leaves out below one folder. */
export class GitIgnore {
  readonly #top: string;
  readonly #matchers = new Map<string, Ignore | undefined>();
  readonly #folders = new Map<string, boolean>();

  /** For what is found below `folder`: reads the .gitignore files from the repository's root down, or from `folder` down. */
  constructor(folder: string) {
    const root = repositoryRoot(folder);
    this.#top = root ?? folder;
    // Somebody who names an ignored folder wants it: then only the .gitignore files inside it count.
    if (root !== undefined && root !== folder && this.ignoresFolder(folder)) {
      this.#top = folder;
      this.#folders.clear();
    }
  }

  ignoresFile(path: string): boolean {
    return this.ignoresFolder(dirname(path)) || this.#matches(path, false);
  }

  ignoresFolder(path: string): boolean {
    if (path === this.#top || !path.startsWith(this.#top)) return false;
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const parent = dirname(path);
    const ignored = parent !== path && (this.ignoresFolder(parent) || this.#matches(path, true));
    this.#folders.set(path, ignored);
    return ignored;
  }

  /** The nearest .gitignore that has something to say of the path decides. */
  #matches(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const matcher = this.#matcher(folder);
      if (matcher) {
        const name = relative(folder, path).split(sep).join('/');
        const { ignored, unignored } = matcher.test(isFolder ? `${name}/` : name);
        if (ignored || unignored) return ignored;
      }
      if (folder === this.#top || folder === dirname(folder)) return false;
    }
  }

  #matcher(folder: string): Ignore | undefined {
    if (this.#matchers.has(folder)) return this.#matchers.get(folder);
    const matcher = load(join(folder, '.gitignore'));
    this.#matchers.set(folder, matcher);
    return matcher;
  }
}

const load = (path: string): Ignore | undefined => {
  try {
    return ignore().add(readFileSync(path, 'utf8'));
  } catch {
    // None there, or not to be read: then nothing is left out, which errs on the side of checking too much.
    return undefined;
  }
};

/** The nearest folder upwards that holds .git (a folder, or a file in a worktree or submodule). */
const repositoryRoot = (folder: string): string | undefined => {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (current === dirname(current)) return undefined;
  }
};
