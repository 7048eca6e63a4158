/** Words are compared in one normal form, so that spelling habits, typography and encodings do not matter. */

const FOLD: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ß: 'ss',
  œ: 'oe',
  ü: 'u',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};
const PLAIN = /^[a-z0-9]+$/;
const IGNORED = /[\u00ad\u200b-\u200f\u2060\ufeff'’‘`´"“”«»]/g;
const MARKS = /[\u0300-\u036f]/g;

/**
 * The normal form of one word: lower case, æ/ä as "ae", ø/ö as "oe", å as "aa", other accents dropped, soft hyphens, zero-width
 * characters, apostrophes and quotes removed.
 */
export const normaliseWord = (surface: string): string => {
  const lower = surface.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = '';
  for (const char of lower.replace(IGNORED, '').normalize('NFC')) folded += FOLD[char] ?? char;
  return folded.normalize('NFD').replace(MARKS, '');
};

/** Endings by which a word with dots is a web address; alternatives of a regular expression. */
export const TOP_LEVEL_DOMAINS = 'dk|com|eu|org|net|io|se|no|de|uk|app|info|nu|ai|co|to|example|shop|be|fr|nl';
