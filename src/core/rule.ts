/** What a rule is: data first, a judgement where data do not suffice. */
import type { Policy } from './policy/model.ts';
import type { Vendor } from './vendors/vendors.ts';

export type Locale = 'en' | 'da';
export type Severity = 'error' | 'warning' | 'info';
export type Status = 'met' | 'vague' | 'missing' | 'not-applicable';

/** A place in law. `celex` for EU acts, `act` for national ones; `article` as a lawyer cites it. */
export interface LegalReference {
  /** As printed: "GDPR Art. 13(2)(a)". */
  readonly ref: string;
  readonly celex?: string;
  readonly act?: string;
}

/** One text per locale. */
export type Localised = Readonly<Record<Locale, string>>;

/** What the reader of a report is told. `{name}` is replaced from the finding's data. */
export interface MessageText {
  /** One plain sentence: what is wrong. */
  readonly message: Localised;
  /** Why it matters, one sentence. */
  readonly why: Localised;
  /** How to mend it, one or two sentences, with a wording to start from where that helps. */
  readonly fix: Localised;
}

/** Patterns by what they are evidence of (src/core/match/README.md). */
export interface Phrases {
  /** Named lists of this file, used as `{name}`. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** A passage that speaks for something, with its place. Offsets in UTF-16 units of the source text, end exclusive. */
export interface Evidence {
  readonly ruleId: string;
  readonly kind: string;
  /** Index into `policy.statements`. */
  readonly statement: number;
  readonly start: number;
  readonly end: number;
}

/** A place in the source; offsets in UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Verdict {
  readonly status: Status;
  readonly evidence: readonly Evidence[];
}

export interface Report {
  readonly messageId: string;
  readonly place: Place;
  readonly evidence: readonly Place[];
  /** Fills `{name}` in the message texts. */
  readonly data?: Readonly<Record<string, string>>;
}

/** What a judgement may ask. */
export interface RuleContext {
  readonly policy: Policy;
  /** Today, as handed in (ISO date), or undefined. The core has no clock. */
  readonly today: string | undefined;
  /** Evidence of one kind, in the order of the text; of this rule unless another is named. */
  evidence(kind: string, ruleId?: string): readonly Evidence[];
  /** The verdict on another disclosure. Throws on a circle of rules that ask each other. */
  verdict(ruleId: string): Verdict;
  /** Every service named in the text, headings included, in the order of the text. */
  vendors(): readonly VendorMention[];
  /** Whether the statement recites the law, or describes somebody else's processing. */
  speaksOf(statement: number, what: 'recital' | 'other-party'): boolean;
  /** Whether the statement stands under a heading (or behind a label, under a column head) of this rule. */
  isBelow(statement: number, ruleId?: string): boolean;
}

/** A service named in the text. Offsets in UTF-16 units, end exclusive. */
export interface VendorMention {
  readonly vendor: Vendor;
  readonly statement: number;
  readonly start: number;
  readonly end: number;
}

interface RuleBase {
  readonly id: string;
  readonly legal: readonly LegalReference[];
  readonly messages: Readonly<Record<string, MessageText>>;
  /** Default severity of each message, and in a comment why. */
  readonly severity: Readonly<Record<string, Severity>>;
  readonly phrases: { readonly da?: Phrases; readonly en?: Phrases };
  /**
   * Which statements the rule reads although they do not speak of this controller's own processing:
   * `recital` the law in general, `other-party` the processing of somebody else.
   */
  readonly heeds?: readonly ('recital' | 'other-party')[];
}

/** Something that Art. 13/14 asks to state. */
export interface Disclosure extends RuleBase {
  readonly type: 'disclosure';
  /** Default: met on `met`, `denial` or `below`; vague on `vague` or `vagueBelow`; else missing. */
  readonly judge?: (context: RuleContext) => Verdict;
}

/** Something that the policy must not say, or not say any more. Default: one report for the first evidence of `claim`. */
export interface Claim extends RuleBase {
  readonly type: 'claim';
  readonly judge?: (context: RuleContext) => readonly Report[];
}

export type Rule = Disclosure | Claim;

/** Declares a disclosure. */
export const defineDisclosure = (rule: Omit<Disclosure, 'type'>): Disclosure => ({ type: 'disclosure', ...rule });

/** Declares a claim (or any other rule that reports places). */
export const defineClaim = (rule: Omit<Claim, 'type'>): Claim => ({ type: 'claim', ...rule });

/** Declares the phrases of one rule in one language. */
export const phrases = (kinds: Phrases['kinds'], lists?: Phrases['lists']): Phrases => (lists ? { kinds, lists } : { kinds });

/** The verdict that follows from the usual kinds alone. */
export const usualVerdict = (context: RuleContext): Verdict => {
  const met = [...context.evidence('met'), ...context.evidence('below'), ...context.evidence('denial')];
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met) };
  const vague = [...context.evidence('vague'), ...context.evidence('vagueBelow')];
  if (vague.length > 0) return { status: 'vague', evidence: inTextOrder(vague) };
  return { status: 'missing', evidence: [] };
};

/** Sorted by place, without touching the argument. */
export const inTextOrder = (evidence: readonly Evidence[]): Evidence[] => [...evidence].sort((a, b) => a.start - b.start || a.end - b.end);
