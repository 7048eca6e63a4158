/** Compiled phrases as the build stored them beside the bundle; from source there are none, and they are compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoredPhrases } from '../core/lint.ts';
import { restorePhrases } from '../core/match/store.ts';

/** Set by the build: then stored phrases are part of the package, and missing ones an error rather than a slow start. */
declare const __BUILT__: boolean | undefined;

/** File name stem of the phrases of some languages. */
export const phrasesName = (languages: readonly string[]): string => `phrases.${languages.join('-')}`;

/**
 * Reads the stored phrases.
 * @throws Error when the package is incomplete.
 */
export const storedPhrases: StoredPhrases = (languages) => {
  if (typeof __BUILT__ === 'undefined') return undefined;
  const name = phrasesName(languages);
  // The bundle's chunks lie one folder below the entry.
  const folder = ['./', '../']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(`${path}${name}.json`));
  if (folder === undefined) throw new Error(`The installation is incomplete: ${name}.json is missing. Install privlint again.`);
  const bytes = readFileSync(`${folder}${name}.bin`);
  const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return restorePhrases({ header: readFileSync(`${folder}${name}.json`, 'utf8'), numbers });
};
