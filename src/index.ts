/** The public API: lint a policy in memory. Everything here holds from release to release. */
import { rules } from '../rules/index.ts';
import { createLinter } from './core/lint.ts';
import { vendors } from './core/vendors/vendors.ts';
import { storedPhrases } from './node/phrases.ts';

const linter = createLinter(rules, vendors, storedPhrases);

/**
 * Lints one policy with all rules at their default severities.
 * @param text Markdown. Lines and columns of the result count from 1, columns in UTF-16 units, ends exclusive.
 */
export const lint = linter.lint;

/** Reads a policy as the rules see it: sections, statements, facts; offsets in UTF-16 units. */
export const readPolicy = linter.read;

export { createLinter, type Linter, type LintOptions } from './core/lint.ts';
export type { Fact, Language, Policy, Section, Statement, StatementKind } from './core/policy/model.ts';
export type { DisclosureResult, EvidenceResult, FileResult, Message, Range, Suggestion, SuppressedMessage } from './core/result.ts';
export {
  type Claim,
  type Disclosure,
  defineClaim,
  defineDisclosure,
  type Evidence,
  type LegalReference,
  type Locale,
  type MessageText,
  type Phrases,
  phrases,
  type Report,
  type Rule,
  type RuleContext,
  type Severity,
  type Status,
  type Verdict,
} from './core/rule.ts';
export { rules };
