/** The whole pipeline: text in, result out. No disk, no process, no clock. */

import { type Judgement, judge } from './judge.ts';
import { da } from './language/da.ts';
import { en } from './language/en.ts';
import { type CompiledPhrases, compilePhrases, type Engine, loadEngine } from './match/engine.ts';
import { type Found, findEvidence } from './match/find.ts';
import { passageOf } from './passage.ts';
import { placeFinder } from './place.ts';
import type { Policy } from './policy/model.ts';
import { parse, readableText } from './policy/parse.ts';
import { type ReadPolicy, readPolicy } from './policy/read.ts';
import { countMessages, type DisclosureResult, type EvidenceResult, type FileResult, type Message } from './result.ts';
import type { Locale, Place, Rule, Verdict } from './rule.ts';
import type { Vendor } from './vendors/vendors.ts';

export interface LintOptions {
  /** As it stands in the result; nothing is read from there. */
  readonly filePath?: string;
  /** The policy's language where it is known; else it is found. */
  readonly language?: 'da' | 'en';
  /** The language of the messages; English by default. */
  readonly locale?: Locale;
  /** Today as an ISO date, for rules about dates. */
  readonly today?: string;
}

export interface Linter {
  /**
   * Lints one policy.
   * @param text Markdown; a byte order mark does not count, neither for offsets nor for columns
   */
  lint(text: string, options?: LintOptions): FileResult;
  /** The policy as the rules see it, for tools and tests. */
  read(text: string, language?: 'da' | 'en'): Policy;
}

const LANGUAGES = { da, en };
const DOCS = 'https://github.com/privlint/privlint/blob/main/rules';
const MAX_REPORTS_PER_RULE = 3;
const MAX_EVIDENCE = 5;
/** Decides alone: a text in a language that nobody reads gets this finding and no other. */
const UNSUPPORTED = 'unsupported-language';

/** Where a build has stored compiled phrases: gives those for the languages, or undefined where they must be compiled. */
export type StoredPhrases = (languages: readonly ('da' | 'en')[]) => CompiledPhrases | undefined;

/** Makes a linter of rules. Engines are made on first use, one per language that turns up, and kept. */
export const createLinter = (rules: readonly Rule[], vendors: readonly Vendor[], stored?: StoredPhrases): Linter => {
  const engines = new Map<string, Engine>();
  const engineFor = (languages: readonly ('da' | 'en')[]): Engine => {
    const key = languages.join(' ');
    let engine = engines.get(key);
    if (!engine) {
      const compiled =
        stored?.(languages) ??
        compilePhrases(
          rules,
          languages.map((code) => LANGUAGES[code]),
        );
      engine = loadEngine(compiled, vendors);
      engines.set(key, engine);
    }
    return engine;
  };

  const readWith = (source: string, language: 'da' | 'en' | undefined): { policy: ReadPolicy; engine: Engine } => {
    const tree = parse(source);
    const likely = language ?? likelyLanguage(source);
    let engine = engineFor([likely]);
    let policy = readPolicy(source, tree, engine.vocabulary, language);
    // A section in the other language needs the other language's phrases too.
    if (policy.sections.some((section) => section.language !== likely)) {
      engine = engineFor(['da', 'en']);
      policy = readPolicy(source, tree, engine.vocabulary, language);
    }
    return { policy, engine };
  };

  return {
    read: (text, language) => readWith(readableText(text), language).policy,
    lint: (text, options = {}) => {
      const source = readableText(text);
      const { policy, engine } = readWith(source, options.language);
      const found = findEvidence(policy, engine);
      const judgement = judge(rules, policy, found, engine, options.today);
      return toResult(rules, policy, found, engine, judgement, options);
    },
  };
};

/** A guess from the first letters, only to compile the right phrases first. */
const likelyLanguage = (source: string): 'da' | 'en' => {
  const sample = source.slice(0, 2500).toLowerCase();
  const danish = sample.match(/\b(?:og|af|til|ikke|der|vi|du|dine|som|er|med|p[åa])\b/g)?.length ?? 0;
  const english = sample.match(/\b(?:the|and|of|to|you|your|we|is|are|with|not)\b/g)?.length ?? 0;
  return danish > english ? 'da' : 'en';
};

const toResult = (
  rules: readonly Rule[],
  policy: ReadPolicy,
  found: Found,
  engine: Engine,
  { verdicts, reports }: Judgement,
  options: LintOptions,
): FileResult => {
  const locale = options.locale ?? 'en';
  const rangeOf = placeFinder(policy.source);
  const quote = ({ start, end }: Place): EvidenceResult => ({ quote: policy.source.slice(start, end), ...rangeOf(start, end) });
  const messages: Message[] = [];

  const add = (
    rule: Rule,
    messageId: string,
    place: Place,
    evidence: readonly Place[],
    data: Readonly<Record<string, string>> = {},
  ): void => {
    const texts = rule.messages[messageId];
    const severity = rule.severity[messageId];
    if (!texts || !severity) throw new Error(`Rule ${rule.id} reports "${messageId}" and does not declare it`);
    const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
    messages.push({
      ruleId: rule.id,
      messageId,
      severity,
      message: fill(texts.message[locale]),
      why: fill(texts.why[locale]),
      ...rangeOf(place.start, place.end),
      evidence: evidence.slice(0, MAX_EVIDENCE).map(quote),
      legal: rule.legal,
      url: `${DOCS}/${rule.id}/README.md#${messageId}`,
      suggestions: [{ message: fill(texts.fix[locale]) }],
    });
  };

  const unsupported = policy.language === undefined;
  for (const rule of rules) {
    if (unsupported !== (rule.id === UNSUPPORTED)) continue;
    if (rule.type === 'disclosure') {
      const { status, evidence } = verdicts.get(rule.id) as Verdict;
      if (status === 'missing') add(rule, status, whereItBelongs(rule.id, policy, found, engine, verdicts), []);
      if (status === 'vague') {
        const passages = evidence.map((piece) => passageOf(policy, piece));
        add(rule, status, passages[0] ?? whereItBelongs(rule.id, policy, found, engine, verdicts), passages);
      }
      continue;
    }
    for (const report of (reports.get(rule.id) ?? []).slice(0, MAX_REPORTS_PER_RULE)) {
      add(rule, report.messageId, report.place, report.evidence, report.data);
    }
  }
  messages.sort((a, b) => a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0));

  const disclosures: Record<string, DisclosureResult> = {};
  for (const [id, { status, evidence }] of verdicts)
    disclosures[id] = { status, evidence: evidence.slice(0, MAX_EVIDENCE).map((piece) => quote(passageOf(policy, piece))) };
  return {
    filePath: options.filePath ?? '',
    language: policy.language ?? policy.languageGuess,
    messages,
    suppressed: [],
    disclosures,
    ...countMessages(messages),
  };
};

const RIGHTS = [
  'right-of-access',
  'right-to-rectification',
  'right-to-erasure',
  'right-to-restriction',
  'right-to-object',
  'right-to-portability',
  'right-to-withdraw-consent',
];

/** Where a missing disclosure belongs: under the heading that names it, a right beside the other rights, else at the document's heading. */
const whereItBelongs = (ruleId: string, policy: Policy, found: Found, engine: Engine, verdicts: ReadonlyMap<string, Verdict>): Place => {
  const [named] = found.sectionsOf(engine.ruleIds.indexOf(ruleId));
  const section = named === undefined ? sectionOfOtherRights(ruleId, policy, verdicts) : policy.sections[named];
  const title =
    policy.statements[section?.heading ?? -1] ?? policy.statements.find(({ kind }) => kind === 'heading') ?? policy.statements[0];
  return title ? { start: title.start, end: title.end } : { start: 0, end: 0 };
};

const sectionOfOtherRights = (ruleId: string, policy: Policy, verdicts: ReadonlyMap<string, Verdict>) => {
  if (!RIGHTS.includes(ruleId)) return undefined;
  for (const other of RIGHTS) {
    const statement = policy.statements[verdicts.get(other)?.evidence[0]?.statement ?? -1];
    if (statement) return policy.sections[statement.section];
  }
  return undefined;
};
