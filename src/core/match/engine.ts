/** All patterns of all rules of some languages, compiled once: the vocabulary that reads words, the patterns that judge statements. */
import { smallWords } from '../language/detect.ts';
import { frequency, lookalikes, months, numberWords, openers } from '../language/shared.ts';
import type { LanguageData } from '../language/types.ts';
import type { Rule } from '../rule.ts';
import type { Vendor } from '../vendors/vendors.ts';
import { type Lists, packLists } from './lists.ts';
import { normaliseWord } from './normalise.ts';
import { type Atom, type CompiledPattern, Compiler, encodePattern, VENDOR_ATOM } from './program.ts';
import { type ListLookup, PatternError, type PatternNode, parseList, parsePattern } from './syntax.ts';
import { type VendorAlias, Vocabulary } from './vocabulary.ts';

/** Pseudo-rules for statements that are nobody's evidence. */
export const RECITAL = '#recital';
export const OTHER_PARTY = '#other-party';

export interface EngineKind {
  readonly ruleId: string;
  readonly rule: number;
  readonly kind: string;
}

/** The phrases of all rules in some languages as plain data, in columns: what a build can store, so that a start need not compile. */
export interface CompiledPhrases {
  readonly languages: readonly ('da' | 'en')[];
  readonly ruleIds: readonly string[];
  readonly kinds: readonly EngineKind[];
  readonly atoms: readonly Atom[];
  readonly setCount: number;
  /** Per atom: the sets that hold it, and the patterns to try where it stands. */
  readonly setsOf: Lists;
  readonly headingTriggers: Lists;
  readonly bodyTriggers: Lists;
  /** Per pattern: 0 Danish, 1 English. */
  readonly languageOf: Int32Array;
  /** Per pattern: index of its kind in `kinds`. */
  readonly kindOf: Int32Array;
  /** Per pattern: the rule under whose headings alone it counts, else -1. */
  readonly below: Int32Array;
  /** Per pattern: the sets that must have a word in the statement. */
  readonly required: Lists;
  /** Per pattern: its programs (`encodePattern`). */
  readonly code: Lists;
}

export interface Engine extends CompiledPhrases {
  readonly vocabulary: Vocabulary;
  readonly vendors: readonly Vendor[];
  /** Body patterns that a vendor's name sets off: which words are one, the text decides. */
  readonly vendorTriggers: Int32Array;
  /** Rule id → kind → index in `kinds`. */
  readonly kindIndex: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The sets that hold `#vendor`. */
  readonly vendorSets: Int32Array;
}

/** Order of the languages in `languageOf`. */
export const LANGUAGE_CODES = ['da', 'en'] as const;

/** A pattern that cannot be read, with the rule, the language and the kind it stands under. */
export class RulePatternError extends Error {
  constructor(where: string, cause: unknown) {
    super(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'RulePatternError';
  }
}

/**
 * Compiles the phrases of the rules in the given languages.
 * @throws RulePatternError that names rule, language and kind and points at the character.
 */
export const compilePhrases = (rules: readonly Rule[], languages: readonly LanguageData[]): CompiledPhrases => {
  const compiler = new Compiler(frequency);
  const patterns: CompiledPattern[] = [];
  const languageOf: number[] = [];
  const patternKinds: number[] = [];
  const below: number[] = [];
  const heading: boolean[] = [];
  const kinds: EngineKind[] = [];
  const kindIds = new Map<string, number>();
  const ruleIds = rules.map((rule) => rule.id);

  const kindOf = (ruleId: string, kind: string): number => {
    const key = `${ruleId} ${kind}`;
    let id = kindIds.get(key);
    if (id === undefined) {
      id = kinds.length;
      kindIds.set(key, id);
      kinds.push({ ruleId, rule: ruleIds.indexOf(ruleId), kind });
    }
    return id;
  };

  const add = (ruleId: string, kind: string, source: string, language: LanguageData, lists: ListLookup): void => {
    try {
      const compiled = compiler.compile(parsePattern(source, lists));
      patterns.push(compiled);
      languageOf.push(LANGUAGE_CODES.indexOf(language.code));
      patternKinds.push(kindOf(ruleId, kind));
      heading.push(kind === 'heading' || kind.endsWith('Heading'));
      below.push(kind === 'below' || kind.endsWith('Below') ? ruleIds.indexOf(ruleId) : -1);
    } catch (error) {
      throw new RulePatternError(`rule ${ruleId}, ${language.code}, ${kind}`, error);
    }
  };

  for (const language of languages) {
    const shared = listLookup(language.lists);
    for (const source of language.recital) add(RECITAL, 'statement', source, language, shared);
    for (const source of language.otherParty) add(OTHER_PARTY, 'statement', source, language, shared);
    for (const rule of rules) {
      const phrases = rule.phrases[language.code];
      if (!phrases) continue;
      const lists = phrases.lists ? listLookup(phrases.lists, shared) : shared;
      for (const [kind, sources] of Object.entries(phrases.kinds))
        for (const source of sources) add(rule.id, kind, source, language, lists);
    }
  }

  const { atoms, sets } = compiler;
  const inverted = (lists: readonly (readonly number[])[], only: (index: number) => boolean): Lists => {
    const byAtom: number[][] = atoms.map(() => []);
    lists.forEach((list, index) => {
      if (only(index)) for (const atom of list) (byAtom[atom] as number[]).push(index);
    });
    return packLists(byAtom);
  };
  const anchors = patterns.map(({ anchor }) => anchor);
  return {
    languages: languages.map(({ code }) => code),
    ruleIds,
    kinds,
    atoms,
    setCount: sets.length,
    setsOf: inverted(sets, () => true),
    headingTriggers: inverted(anchors, (index) => heading[index] === true),
    bodyTriggers: inverted(anchors, (index) => heading[index] !== true),
    languageOf: Int32Array.from(languageOf),
    kindOf: Int32Array.from(patternKinds),
    below: Int32Array.from(below),
    required: packLists(patterns.map(({ required }) => required)),
    code: packLists(patterns.map(encodePattern)),
  };
};

/** Makes compiled phrases ready to read and match. */
export const loadEngine = (compiled: CompiledPhrases, vendors: readonly Vendor[]): Engine => {
  const vocabulary = new Vocabulary({
    ...compiled,
    months: months(),
    smallWords: smallWords(),
    vendorAliases: vendorAliases(vendors),
    openers: openers(),
    numberWords: numberWords(compiled.languages),
    lookalikes: lookalikes(),
  });
  const ofVendor = ({ from, values }: Lists): Int32Array => values.subarray(from[VENDOR_ATOM], from[VENDOR_ATOM + 1]);
  return {
    ...compiled,
    vocabulary,
    vendors,
    vendorTriggers: ofVendor(compiled.bodyTriggers),
    vendorSets: ofVendor(compiled.setsOf),
    kindIndex: indexKinds(compiled.kinds),
  };
};

const indexKinds = (kinds: readonly EngineKind[]): Map<string, Map<string, number>> => {
  const index = new Map<string, Map<string, number>>();
  kinds.forEach(({ ruleId, kind }, id) => {
    const ofRule = index.get(ruleId);
    if (ofRule) ofRule.set(kind, id);
    else index.set(ruleId, new Map([[kind, id]]));
  });
  return index;
};

/** Compiles and loads in one step. */
export const createEngine = (rules: readonly Rule[], languages: readonly LanguageData[], vendors: readonly Vendor[]): Engine =>
  loadEngine(compilePhrases(rules, languages), vendors);

/** Named lists are read once, on first use; a list may use others, but not itself. */
const listLookup = (texts: Readonly<Record<string, string>>, outer?: ListLookup): ListLookup => {
  const trees = new Map<string, PatternNode>();
  const open = new Set<string>();
  const lookup: ListLookup = (name) => {
    const known = trees.get(name);
    if (known) return known;
    const text = texts[name];
    // A local list may extend the shared list of the same name.
    if (text === undefined || open.has(name)) {
      if (open.has(name) && !outer) throw new PatternError(`The list {${name}} holds itself`, text ?? name, 0);
      return outer?.(name);
    }
    open.add(name);
    const tree = parseList(text, lookup);
    open.delete(name);
    trees.set(name, tree);
    return tree;
  };
  return lookup;
};

/** First word of each alias → the aliases that begin with it, the longest first. */
const vendorAliases = (vendors: readonly Vendor[]): Map<string, VendorAlias[]> => {
  const byFirst = new Map<string, VendorAlias[]>();
  vendors.forEach((vendor, index) => {
    for (const alias of vendor.aliases) {
      const words = aliasWords(alias);
      const [first] = words;
      if (!first) continue;
      const entry: VendorAlias = { vendor: index, words, ambiguous: vendor.ambiguous === true };
      const genitive: VendorAlias | undefined = words.length === 1 ? { ...entry, words: [`${first}s`] } : undefined;
      for (const candidate of genitive ? [entry, genitive] : [entry]) {
        const key = candidate.words[0] as string;
        const list = byFirst.get(key);
        if (list) list.push(candidate);
        else byFirst.set(key, [candidate]);
      }
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
};

/** As the tokeniser cuts a name: domains stay whole, hyphens separate. */
const aliasWords = (alias: string): string[] =>
  alias.split(/\s+/).flatMap((word) => {
    if (word.includes('.') && /^[\w-]+(?:\.[\w-]+)+$/.test(word) && /\.(?:dk|com|eu|org|net|io|se|no|de|uk|app|co|to)$/.test(word))
      return [word.toLowerCase()];
    return word
      .split(/[-–/.,+&()]/)
      .map(normaliseWord)
      .filter((part) => part !== '');
  });
