/** Dates, addresses and numbers that a policy holds, with their places. */

import type { Word } from '../match/vocabulary.ts';
import type { Fact, Statement } from './model.ts';
import type { Tokens } from './tokens.ts';

/** Collects the facts of a tokenised policy, in the order of the text. */
export const collectFacts = (tokens: Tokens, statements: readonly Statement[]): Fact[] => {
  const facts: Fact[] = [];
  const statementOf = statementFinder(statements);
  const add = (type: Fact['type'], value: string, first: number, last: number): void => {
    if (statementOf(first) !== statementOf(last)) return;
    facts.push({ type, value, start: tokens.starts[first] as number, end: tokens.ends[last] as number, statement: statementOf(first) });
  };
  for (const { token, type, text } of tokens.special) {
    add(type, type === 'cvr' || type === 'phone' ? text.replace(/\D/g, '') : text.replace(/\s/g, ''), token, token);
  }
  for (let token = 0; token < tokens.length; token++) {
    const word = tokens.words[token] as Word;
    if (word.month > 0) addWrittenDate(tokens, token, word.month, add);
    else if (word.digits) {
      const iso = isoDate(word.norm);
      if (iso) add('date', iso, token, token);
    }
  }
  return facts.sort((a, b) => a.start - b.start);
};

type Add = (type: Fact['type'], value: string, first: number, last: number) => void;

/** "1. maj 2018", "May 1st, 2018", "May 2018", "maj 2018". */
const addWrittenDate = (tokens: Tokens, token: number, month: number, add: Add): void => {
  const back = tokens.words[token - 1]?.norm === 'of' ? 2 : 1;
  const before = dayOf(tokens.words[token - back]);
  const next = tokens.words[token + 1];
  const mm = String(month).padStart(2, '0');
  const year = yearOf(next);
  if (year) {
    add('date', before ? `${year}-${mm}-${before}` : `${year}-${mm}`, before ? token - back : token, token + 1);
    return;
  }
  const day = dayOf(next);
  const later = yearOf(tokens.words[token + 2]);
  if (day && later) add('date', `${later}-${mm}-${day}`, token, token + 2);
};

const dayOf = (word: Word | undefined): string | undefined => {
  const day = word && /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word.norm)?.[1];
  return day && Number(day) >= 1 && Number(day) <= 31 ? day.padStart(2, '0') : undefined;
};

const yearOf = (word: Word | undefined): string | undefined => (word && /^(?:19[89]\d|20\d\d)$/.test(word.norm) ? word.norm : undefined);

/** "2018-05-01", "01.05.2018", "1/5-2018", "05/2018" → ISO; day before month, as written in Denmark; undefined for anything else. */
const isoDate = (norm: string): string | undefined => {
  const full = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(norm);
  if (full) return iso(full[1], full[2], full[3]);
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/.exec(norm);
  if (danish) {
    const year = (danish[3] as string).length === 2 ? `20${danish[3]}` : danish[3];
    return iso(year, danish[2], danish[1]) ?? iso(year, danish[1], danish[2]);
  }
  const month = /^(\d{1,2})[-./](\d{4})$/.exec(norm);
  return month && Number(month[1]) <= 12 && Number(month[1]) >= 1 && /^(?:19[89]|20)\d/.test(month[2] as string)
    ? `${month[2]}-${(month[1] as string).padStart(2, '0')}`
    : undefined;
};

const iso = (year: string | undefined, month: string | undefined, day: string | undefined): string | undefined => {
  if (!year || !/^(?:19[89]\d|20\d\d)$/.test(year) || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Statement index of a token; tokens are asked for in any order. */
const statementFinder =
  (statements: readonly Statement[]): ((token: number) => number) =>
  (token) => {
    let low = 0;
    let high = statements.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const statement = statements[middle] as Statement;
      if (token < statement.firstToken) high = middle - 1;
      else if (token >= statement.lastToken) low = middle + 1;
      else return middle;
    }
    return -1;
  };
