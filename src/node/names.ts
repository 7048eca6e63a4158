/** Which names count when files are found rather than named. */
import { extname } from 'node:path';

const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx', '.txt']);

/** Folders that hold other people's texts or none at all. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Whether a file that is found is taken for a policy. */
export const isPolicyName = (name: string): boolean => EXTENSIONS.has(extname(name).toLowerCase());
