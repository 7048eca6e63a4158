/** Text → words and sentences, in one scan. */

import { TOP_LEVEL_DOMAINS } from '../match/normalise.ts';
import type { Vocabulary, Word } from '../match/vocabulary.ts';
import type { BlockText } from './text.ts';

/** All words of a policy, with their places in the source. */
export class Tokens {
  readonly words: Word[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Tokens with a class of their own, for the policy's facts. */
  readonly special: { token: number; type: 'email' | 'url' | 'cvr' | 'phone'; text: string }[] = [];

  get length(): number {
    return this.words.length;
  }
}

/** One sentence: its words, and its text range in the block. */
export type OnSentence = (firstToken: number, lastToken: number, from: number, to: number) => void;

/** Longest sentence in words; a longer one is cut, so that no text is worse than linear. */
const MAX_SENTENCE = 400;

// Letters are given as ranges: Unicode property classes take V8 milliseconds to compile, which is much of a start.
// Every part is bounded, so that no run of letters and dots is scanned to its end from each of its words.
const EMAIL = /(?:mailto:)?[\w.+À-ɏ-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\wÀ-ɏ-]{1,63}(?:\.[\wÀ-ɏ-]{1,63}){1,6}/y;
const URL_LIKE = new RegExp(
  String.raw`(?:https?:\/\/[^\s<>()|]+|www\.[^\s<>()|]+|[\wÀ-ɏ-]{1,63}(?:\.[\wÀ-ɏ-]{1,63}){0,6}\.(?:${TOP_LEVEL_DOMAINS}|DK|COM)(?![\wÀ-ɏ])(?:\/[^\s<>()|]*)?)`,
  'y',
);
const PROTECTED_EMAIL = /\[email[ \u00a0]protected\]/iy;
const FULL_DATE = /(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/y;
const DATE_OR_NUMBER = /\d+(?:[-./:,–]\d+)*/y;
const PHONE = /\(?(?:\+|00)?\(?\d{1,3}\)?(?:[ .\-\u00a0()]{0,2}\d){6,12}(?![\d])/y;
const PHONE_AFTER_PLUS = /\d[\d \u00a0().-]{6,16}\d/y;
const CVR = /(?:[Dd][Kk][- ]?)?\d{2}[ \u00a0.-]?\d{2}[ \u00a0.-]?\d{2}[ \u00a0.-]?\d{2}(?!\d)/y;
const CVR_ANY = /(?:[Dd][Kk][- ]?)?\d[\d \u00a0]{5,10}\d(?!\d)/y;

const PHONE_WORD =
  /^(?:tlf|tlfnr|telefon|telefonnummer|telefonnr|phone|telephone|tel|mobil|mobilnr|mobile|ring|call|mob|fax|sms|whatsapp)$/;
const CVR_WORD = /^(?:cvr|cvrnr|cvrnummer|cvrno|senr)$/;

/** Words that end in a full stop without ending the sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'bla feks fx art stk nr tlf ca evt inkl ekskl mv pkt jf mht ift pga dvs osv kap litra lit abs jan feb mar apr jun jul aug sep sept okt nov dec sml hhv vedr max min mio kr kbh adr att pr tidl iht ref ' +
    'eg ie no inc ltd co corp vs st mr mrs ms dr sec para approx incl excl tel dept fig al cf gl sdr ndr v'
  ).split(' '),
);

export class Tokeniser {
  private readonly tokens: Tokens;
  private readonly vocabulary: Vocabulary;
  /** First token of the sentence at hand. */
  private first = 0;
  /** Where the block's text stands in the source, if letter for letter; else -1. */
  private exactFrom = -1;
  /** What the head of the column at hand says of its numbers. */
  private column: 'cvr' | 'phone' | undefined;

  constructor(tokens: Tokens, vocabulary: Vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Reads `content.text` from `from` to `to` and tells each sentence. `first`: the token where the sentence at hand began, if before. Offsets in UTF-16 units. */
  scan(content: BlockText, from: number, to: number, onSentence: OnSentence, first = this.tokens.length): void {
    const { text } = content;
    const { tokens } = this;
    this.first = first;
    this.exactFrom = content.exactFrom;
    let sentenceFrom = from;
    const close = (end: number): void => {
      if (tokens.length > this.first) onSentence(this.first, tokens.length, sentenceFrom, end);
      this.first = tokens.length;
      sentenceFrom = end;
    };
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (isWordStart(code)) {
        at = this.word(content, at, to);
        if (tokens.length - this.first >= MAX_SENTENCE) close(at);
      } else if (code === PLUS && at + 7 < to && isDigit(text.charCodeAt(at + 1))) {
        at = this.phone(content, at, to);
      } else if (code === OPEN_BRACKET && this.sticky(PROTECTED_EMAIL, text, at, to)) {
        at = this.special(content, at, at + (this.sticky(PROTECTED_EMAIL, text, at, to) as string).length, 'email');
      } else if (isTerminator(code)) {
        let behind = at + 1;
        while (behind < to && isCloser(text.charCodeAt(behind))) behind++;
        if (this.ends(text, at, behind, to)) close(behind);
        at = behind;
      } else at++;
    }
    close(to);
  }

  /** Reads one word and returns where it ends. */
  private word(content: BlockText, at: number, to: number): number {
    const { text } = content;
    const code = text.charCodeAt(at);
    if (isDigit(code)) return this.number(content, at, to);
    if (/[Dd]/.test(text[at] as string) && /[Kk]/.test(text[at + 1] ?? '')) {
      const cvr = this.sticky(CVR, text, at, to);
      if (cvr) return this.special(content, at, at + cvr.length, 'cvr');
    }
    let end = at + 1;
    // Digits go on with a word that letters began: "GA4", "Proces360".
    while (end < to && (isWordPart(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
    // An apostrophe or a soft hyphen inside a word belongs to it.
    while (end + 1 < to && isJoiner(text.charCodeAt(end)) && isWordStart(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 1))) {
      end += 2;
      while (end < to && isWordPart(text.charCodeAt(end))) end++;
    }
    const next = text.charCodeAt(end);
    if (
      end < to &&
      (next === AT ||
        (next === 0x20 && text.charCodeAt(end + 1) === AT) ||
        ((next === 0x20 || next === 0x28 || next === OPEN_BRACKET) && saysAt(text, end)) ||
        ((next === DOT || next === HYPHEN || next === UNDERSCORE || next === PLUS_SIGN) && mayBeAddress(text, end, to)))
    ) {
      const address = this.sticky(EMAIL, text, at, to);
      if (address) return this.special(content, at, at + address.length, 'email');
    }
    if (
      (next === DOT && end + 1 < to && isWordStart(text.charCodeAt(end + 1))) ||
      (next === HYPHEN && mayBeAddress(text, end, to)) ||
      (next === COLON && text.startsWith('://', end))
    ) {
      const url = this.sticky(URL_LIKE, text, at, to);
      if (url) return this.special(content, at, at + url.replace(/[.,;:!?]+$/, '').length, 'url');
      if (next === DOT && !isDigit(text.charCodeAt(end + 1))) {
        const abbreviation = dottedAbbreviation(text, at, to);
        if (abbreviation > 0) return this.push(content, at, abbreviation, text.slice(at, abbreviation).replaceAll('.', ''));
      }
    }
    if (isHyphen(next) && end - at === 1 && end + 1 < to && isWordStart(text.charCodeAt(end + 1))) {
      let tail = end + 1;
      while (tail < to && isWordPart(text.charCodeAt(tail))) tail++;
      return this.push(content, at, tail, text.slice(at, end) + text.slice(end + 1, tail));
    }
    const surface = text.slice(at, end);
    return this.push(content, at, end, surface);
  }

  private number(content: BlockText, at: number, to: number): number {
    const { text } = content;
    const announced = this.sticky(FULL_DATE, text, at, to) ? undefined : this.announced();
    if (announced === 'cvr') {
      const cvr = this.sticky(CVR, text, at, to) ?? this.sticky(CVR_ANY, text, at, to);
      if (cvr) return this.special(content, at, at + cvr.length, 'cvr');
    }
    if (announced === 'phone') {
      const phone = this.sticky(PHONE, text, at, to);
      if (phone) return this.special(content, at, at + phone.length, 'phone');
    }
    const plain = this.sticky(DATE_OR_NUMBER, text, at, to) ?? text[at] ?? '';
    let end = at + plain.length;
    // "3part", "5-års": letters that follow at once are a word of their own; "6(1)(f)" is three.
    if (end < to && (text.charCodeAt(end) === AT || (isLetter(text.charCodeAt(end)) && mayBeAddress(text, end, to)))) {
      const address = this.sticky(EMAIL, text, at, to);
      if (address) return this.special(content, at, at + address.length, 'email');
    }
    if (/^(?:st|nd|rd|th)(?![\wÀ-ɏ])/.test(text.slice(end, end + 3))) end += 2;
    return this.push(content, at, end, text.slice(at, end).replaceAll('–', '-'));
  }

  private phone(content: BlockText, at: number, to: number): number {
    const rest = this.sticky(PHONE_AFTER_PLUS, content.text, at + 1, to);
    if (!rest || rest.replace(/\D/g, '').length < 8) return at + 1;
    return this.special(content, at, at + 1 + rest.length, 'phone');
  }

  private special(content: BlockText, at: number, end: number, type: 'email' | 'url' | 'cvr' | 'phone'): number {
    this.tokens.special.push({ token: this.tokens.length, type, text: content.text.slice(at, end) });
    return this.push(content, at, end, content.text.slice(at, end), type);
  }

  private push(content: BlockText, at: number, end: number, surface: string, type?: 'email' | 'url' | 'cvr' | 'phone'): number {
    const { tokens } = this;
    tokens.words.push(this.vocabulary.word(surface, type));
    tokens.starts.push(this.exactFrom < 0 ? content.sourceOf(at) : this.exactFrom + at);
    tokens.ends.push(this.exactFrom < 0 ? content.sourceEnd(end) : this.exactFrom + end);
    return end;
  }

  /** What kind of number the words just before announce: the nearest decides, and a number in between has used them up. */
  private announced(): 'cvr' | 'phone' | undefined {
    const { words, length } = this.tokens;
    for (let back = 1; back <= 3 && length - back >= this.first; back++) {
      const { norm } = words[length - back] as Word;
      if (norm === '') return undefined;
      if (CVR_WORD.test(norm)) return 'cvr';
      if (PHONE_WORD.test(norm)) return 'phone';
    }
    return this.column;
  }

  /** Tells what heads the column that is read next; no words: none. */
  underHead(words: readonly Word[]): void {
    this.column = words.some(({ norm }) => CVR_WORD.test(norm))
      ? 'cvr'
      : words.some(({ norm }) => PHONE_WORD.test(norm))
        ? 'phone'
        : undefined;
  }

  private sticky(pattern: RegExp, text: string, at: number, to: number): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    return found && at + found.length <= to ? found : undefined;
  }

  /** Whether the sign at `at` ends the sentence; `behind` is where the closing signs after it end. */
  private ends(text: string, at: number, behind: number, to: number): boolean {
    let next = behind;
    if (next >= to) return true;
    if (!isSpace(text.charCodeAt(next))) return false;
    while (next < to && isSpace(text.charCodeAt(next))) next++;
    if (next >= to) return true;
    if (text.charCodeAt(at) !== DOT) return true;
    const follower = text[next] as string;
    const opens = follower !== follower.toLowerCase() || /["“”«'([•–—-]/.test(follower) || isDigit(text.charCodeAt(next));
    if (!opens) return false;
    const { words, length } = this.tokens;
    const word = length > this.first ? (words[length - 1] as Word) : undefined;
    if (!word) return false;
    // "1. Dataansvar", "Bygning 8, 1. Sal", "31. Maj": a short number before the stop is an ordinal, unless it is "artikel 6." or a new sentence plainly begins.
    if (word.digits && word.norm.length <= 2 && isDigit(text.charCodeAt(at - 1))) {
      const before = length - 1 > this.first ? (words[length - 2] as Word).norm : '';
      return NUMBERED_THINGS.has(before) || SENTENCE_OPENERS.test(text.slice(next, next + 10));
    }
    if (word.norm.length === 1 && !word.digits) return false;
    // "the EU-U.S. Privacy Shield": behind a dotted abbreviation only a plain opener begins a sentence.
    if (text.charCodeAt(at - 2) === DOT) return SENTENCE_OPENERS.test(text.slice(next, next + 10));
    return !ABBREVIATIONS.has(word.norm) && !word.norm.endsWith('nr');
  }
}

/** What is cited by a number that ends no ordinal. */
const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  'artikel art stk nr litra kapitel afsnit punkt pkt paragraf article section no chapter paragraph clause'.split(' '),
);
const SENTENCE_OPENERS = /^(?:Vi|Du|Jeg|De|Hvis|Når|Det|Den|Der|Dine|Vores|We|You|If|The|This|When|Your|Our|I)\s/;

const AT = 0x40;
const DOT = 0x2e;
const OPEN_BRACKET = 0x5b;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const COLON = 0x3a;
const PLUS = 0x2b;
const PLUS_SIGN = PLUS;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** 1 for ASCII letters: nearly every character of a policy is asked for it. */
const ASCII_LETTER = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 1 : 0,
);

const isLetter = (code: number): boolean => (code < 128 ? ASCII_LETTER[code] === 1 : isFurtherLetter(code));
const isFurtherLetter = (code: number): boolean =>
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code >= 0x3040 && code < 0xfb00 && (code < 0xd800 || code > 0xf8ff));
const isWordStart = (code: number): boolean => isLetter(code) || isDigit(code);
const isWordPart = (code: number): boolean =>
  code < 128
    ? ASCII_LETTER[code] === 1
    : isFurtherLetter(code) || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff || code === 0x2060;
const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011;
const isJoiner = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0xb4 || code === 0x60;
const isTerminator = (code: number): boolean => code === DOT || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x2028;
const isCloser = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb ||
  code === DOT ||
  code === 0x21 ||
  code === 0x3f;
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x0a ||
  code === 0x0d ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x2028 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f;

/** Whether " (at)" or " [at]" stands here. */
const saysAt = (text: string, at: number): boolean => {
  const from = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const open = text.charCodeAt(from);
  return (open === 0x28 || open === 0x5b) && (text.startsWith('at)', from + 1) || text.startsWith('at]', from + 1));
};

/** Whether an "@" follows before the next space; looks at most 64 units ahead. */
const mayBeAddress = (text: string, at: number, to: number): boolean => {
  const limit = Math.min(to, at + 64);
  for (let index = at; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === AT) return true;
    if (code === 0x20 || code === 0x0a) return false;
    if (code === DOT && index > at && text.charCodeAt(at) === HYPHEN) return true;
  }
  return false;
};

/** End of "f.eks", "bl.a", "U.S.A", "m.v" or 0 where the dot only lacks its space ("ord.Næste"). */
const dottedAbbreviation = (text: string, at: number, to: number): number => {
  const match = /^(?:[A-Za-zÀ-ɏ]{1,3}\.){1,4}[A-Za-zÀ-ɏ]{1,4}(?![\wÀ-ɏ])/.exec(text.slice(at, Math.min(to, at + 24)));
  return match ? at + match[0].length : 0;
};
