/** All patterns of all rules of some languages, compiled once: the vocabulary that reads words, the patterns that judge statements. */
import { smallWords } from '../language/detect.ts';
import { frequency, months, numberWords, openers } from '../language/shared.ts';
import type { LanguageData } from '../language/types.ts';
import type { Rule } from '../rule.ts';
import type { Vendor } from '../vendors/vendors.ts';
import { normaliseWord } from './normalise.ts';
import { type Atom, type CompiledPattern, Compiler } from './program.ts';
import { type ListLookup, PatternError, type PatternNode, parseList, parsePattern } from './syntax.ts';
import { type VendorAlias, Vocabulary } from './vocabulary.ts';

/** Pseudo-rules for statements that are nobody's evidence. */
export const RECITAL = '#recital';
export const OTHER_PARTY = '#other-party';

/** One pattern with what it is evidence of. */
export interface EnginePattern extends CompiledPattern {
  readonly language: 'da' | 'en';
  /** Index of the kind in `Engine.kinds`. */
  readonly kind: number;
  /** Matches headings, labels and column heads. */
  readonly heading: boolean;
  /** Counts only under a heading of its rule; index of that rule, else -1. */
  readonly below: number;
}

export interface EngineKind {
  readonly ruleId: string;
  readonly rule: number;
  readonly kind: string;
}

/** The phrases of all rules in some languages as plain data: what a build can store, so that a start need not compile. */
export interface CompiledPhrases {
  readonly languages: readonly ('da' | 'en')[];
  readonly ruleIds: readonly string[];
  readonly kinds: readonly EngineKind[];
  readonly atoms: readonly Atom[];
  readonly sets: readonly ArrayLike<number>[];
  readonly patterns: readonly EnginePattern[];
  /** The set that holds `#vendor` alone. */
  readonly vendorSet: number;
}

export interface Engine extends CompiledPhrases {
  readonly vocabulary: Vocabulary;
  readonly vendors: readonly Vendor[];
  readonly tables: PatternTables;
}

/** What is asked of every pattern that a word triggers, side by side in memory. */
export interface PatternTables {
  readonly kindOf: Int32Array;
  /** The required sets of pattern `id` stand in `required` from `requiredFrom[id]` to `requiredFrom[id + 1]`. */
  readonly requiredFrom: Int32Array;
  readonly required: Int32Array;
}

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
  const patterns: EnginePattern[] = [];
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
      patterns.push({
        ...compiled,
        language: language.code,
        kind: kindOf(ruleId, kind),
        heading: kind === 'heading' || kind.endsWith('Heading'),
        below: kind === 'below' || kind.endsWith('Below') ? ruleIds.indexOf(ruleId) : -1,
      });
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
      for (const [kind, sources] of Object.entries(phrases.kinds)) for (const source of sources) add(rule.id, kind, source, language, lists);
    }
  }

  const { atoms, sets, vendorSet } = compiler;
  return { languages: languages.map(({ code }) => code), ruleIds, kinds, atoms, sets, patterns, vendorSet };
};

/** Makes compiled phrases ready to read and match. */
export const loadEngine = (compiled: CompiledPhrases, vendors: readonly Vendor[]): Engine => {
  const headingTriggers: number[][] = compiled.atoms.map(() => []);
  const bodyTriggers: number[][] = compiled.atoms.map(() => []);
  compiled.patterns.forEach((pattern, index) => {
    const triggers = pattern.heading ? headingTriggers : bodyTriggers;
    for (let at = 0; at < pattern.anchor.length; at++) (triggers[pattern.anchor[at] as number] as number[]).push(index);
  });
  const vocabulary = new Vocabulary({
    atoms: compiled.atoms,
    sets: compiled.sets,
    headingTriggers,
    bodyTriggers,
    months: months(),
    smallWords: smallWords(),
    vendorAliases: vendorAliases(vendors),
    openers: openers(),
    numberWords: numberWords(compiled.languages),
  });
  return { ...compiled, vocabulary, vendors, tables: tablesOf(compiled.patterns) };
};

const tablesOf = (patterns: readonly EnginePattern[]): PatternTables => {
  const requiredFrom = new Int32Array(patterns.length + 1);
  patterns.forEach((pattern, id) => {
    requiredFrom[id + 1] = (requiredFrom[id] as number) + pattern.required.length;
  });
  return {
    kindOf: Int32Array.from(patterns, ({ kind }) => kind),
    requiredFrom,
    required: Int32Array.from(patterns.flatMap(({ required }) => Array.from(required))),
  };
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
    if (/^[\w-]+(?:\.[\w-]+)+$/.test(word) && /\.(?:dk|com|eu|org|net|io|se|no|de|uk|app|co|to)$/.test(word)) return [word.toLowerCase()];
    return word.split(/[-–/.,+&()]/).map(normaliseWord).filter((part) => part !== '');
  });
