/** A tiny engine for tests of the pattern language: patterns in, the passages they find out. No list of the real languages is used. */
import type { LanguageData } from '../src/core/language/types.ts';
import { type CompiledPhrases, compilePhrases, type Engine, loadEngine } from '../src/core/match/engine.ts';
import { findEvidence } from '../src/core/match/find.ts';
import { parse, readableText } from '../src/core/policy/parse.ts';
import { type ReadPolicy, readPolicy } from '../src/core/policy/read.ts';
import { defineClaim, phrases, type Rule } from '../src/core/rule.ts';
import type { Vendor } from '../src/core/vendors/vendors.ts';

export interface Setup {
  readonly code?: 'da' | 'en';
  /** Lists of the phrase file. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Lists of the language. */
  readonly shared?: Readonly<Record<string, string>>;
  readonly vendors?: readonly Vendor[];
}

const language = ({ code = 'en', shared = {} }: Setup): LanguageData => ({ code, lists: shared, recital: [], otherParty: [] });

const ruleOf = (kinds: Readonly<Record<string, readonly string[]>>, { code = 'en', lists }: Setup): Rule =>
  defineClaim({ id: 'tried', legal: [], messages: {}, severity: {}, phrases: { [code]: phrases(kinds, lists) } });

/** Compiles each pattern as a kind of its own: `p0`, `p1`, ... */
export const compileEach = (patterns: readonly string[], setup: Setup = {}): CompiledPhrases =>
  compilePhrases([ruleOf(Object.fromEntries(patterns.map((pattern, index) => [`p${index}`, [pattern]])), setup)], [language(setup)]);

/** Compiles patterns by kind. */
export const engineOf = (kinds: Readonly<Record<string, readonly string[]>>, setup: Setup = {}): Engine =>
  loadEngine(compilePhrases([ruleOf(kinds, setup)], [language(setup)]), setup.vendors ?? []);

export interface Hit {
  readonly kind: string;
  readonly statement: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a text with the words of an engine. */
export const readFor = (engine: Engine, text: string): ReadPolicy => {
  const source = readableText(text);
  return readPolicy(source, parse(source), engine.vocabulary, engine.languages[0]);
};

/** Everything that an engine finds in a text, in the order of the engine's kinds. */
export const hitsIn = (engine: Engine, text: string): Hit[] => {
  const policy = readFor(engine, text);
  return findEvidence(policy, engine).byKind.flatMap((all) =>
    all.map(({ kind, statement, start, end }) => ({ kind, statement, quote: policy.source.slice(start, end), start, end })),
  );
};

/** What one pattern quotes from a text; empty where it does not match. */
export const quotes = (pattern: string, text: string, setup: Setup = {}): string[] =>
  hitsIn(engineOf({ tried: [pattern] }, setup), text).map(({ quote }) => quote);
