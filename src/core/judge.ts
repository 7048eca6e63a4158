/** Evidence → verdicts and reports: every rule asks, none of them changes anything. */
import type { Engine } from './match/engine.ts';
import type { Found } from './match/find.ts';
import type { ReadPolicy } from './policy/read.ts';
import { type Disclosure, type Evidence, type Report, type Rule, type RuleContext, usualVerdict, type Verdict } from './rule.ts';

export interface Judgement {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly reports: ReadonlyMap<string, readonly Report[]>;
}

const NO_EVIDENCE: readonly Evidence[] = [];

/** Lets every rule judge. Throws where a rule throws, or where two rules wait for each other. */
export const judge = (rules: readonly Rule[], policy: ReadPolicy, found: Found, engine: Engine, today: string | undefined): Judgement => {
  const ruleIndex = new Map(engine.ruleIds.map((id, index) => [id, index]));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const verdicts = new Map<string, Verdict>();
  const open = new Set<string>();
  const kept: (readonly Evidence[] | undefined)[] = [];
  const raw = (ruleId: string, kind: string): readonly Evidence[] =>
    found.byKind[engine.kindIndex.get(ruleId)?.get(kind) ?? -1] ?? NO_EVIDENCE;

  /** Evidence of one kind without the statements that the rule does not heed or excludes. */
  const evidenceOf = (ruleId: string, kind: string): readonly Evidence[] => {
    const index = engine.kindIndex.get(ruleId)?.get(kind) ?? -1;
    const all = found.byKind[index];
    if (!all || all.length === 0) return NO_EVIDENCE;
    const known = kept[index];
    if (known) return known;
    const heeds = byId.get(ruleId)?.heeds ?? [];
    const excluded = kind === 'unless' ? NO_EVIDENCE : raw(ruleId, 'unless');
    const excludedIn = new Set(excluded.map(({ statement }) => statement));
    const result = all
      .filter(({ statement }) => {
        if (excludedIn.has(statement)) return false;
        if (!heeds.includes('recital') && found.recitals.has(statement)) return false;
        return heeds.includes('other-party') || !found.otherParties.has(statement);
      })
      .sort((a, b) => a.start - b.start);
    kept[index] = result;
    return result;
  };

  const verdictOf = (id: string): Verdict => {
    const known = verdicts.get(id);
    if (known) return known;
    const rule = byId.get(id);
    if (rule?.type !== 'disclosure') throw new Error(`There is no disclosure rule "${id}"`);
    if (open.has(id)) throw new Error(`Rules wait for each other: ${[...open, id].join(' -> ')}`);
    open.add(id);
    const verdict = (rule.judge ?? usualVerdict)(contextFor(rule));
    open.delete(id);
    verdicts.set(id, verdict);
    return verdict;
  };

  const contextFor = (rule: Rule): RuleContext => ({
    policy,
    today,
    evidence: (kind, ruleId = rule.id) => evidenceOf(ruleId, kind),
    verdict: verdictOf,
    vendors: () => found.vendors,
    speaksOf: (statement, what) => (what === 'recital' ? found.recitals : found.otherParties).has(statement),
    isBelow: (statement, ruleId = rule.id) => found.isBelow(statement, ruleIndex.get(ruleId) ?? -1),
  });

  const reports = new Map<string, readonly Report[]>();
  for (const rule of rules) {
    if (rule.type === 'disclosure') verdictOf(rule.id);
    else reports.set(rule.id, rule.judge ? rule.judge(contextFor(rule)) : firstClaim(rule, contextFor(rule)));
  }
  return { verdicts, reports };
};

/** The default of a claim: one report, for its first evidence, under its only message. */
const firstClaim = (rule: Exclude<Rule, Disclosure>, context: RuleContext): readonly Report[] => {
  const [first] = context.evidence('claim');
  const [messageId] = Object.keys(rule.messages);
  if (!first || !messageId) return [];
  return [{ messageId, place: first, evidence: [first] }];
};
