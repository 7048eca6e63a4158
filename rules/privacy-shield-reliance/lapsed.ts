/**
 * What the two lapsed frameworks (Privacy Shield, Safe Harbor) have in common: a policy that names one relies on it,
 * unless the statement, or the policy, says otherwise.
 */
import type { Evidence, Place, Report, RuleContext } from '../../src/core/rule.ts';

/** What a phrase file says of its own framework; the frames are the same for both. */
export interface Framework {
  /** Every way to write the name. */
  readonly names: string;
  /** Single words of the other framework's name: "instead of Safe Harbor we use Privacy Shield" does not end the Shield. */
  readonly otherWords: string;
  /** The other framework's name. */
  readonly other: string;
  /** The same words with another meaning. */
  readonly foreign: readonly string[];
  /** Contexts that only this framework has. */
  readonly claims?: readonly string[];
}

const MOST_PLACES = 5;
/** How far behind the mention "that framework was struck down" may stand. */
const REACH = 2;

const placeOf = ({ start, end }: Evidence): Place => ({ start, end });

/**
 * One report for the first reliance, with the others as evidence, unless the policy itself says that the framework fell:
 * then whatever it says of certificates is history. `acceptsBare` decides on a mention without any context.
 */
export const relianceReports = (context: RuleContext, acceptsBare: (name: string, statement: number) => boolean): readonly Report[] => {
  if (context.evidence('ended').length > 0 || context.evidence('endedHeading').length > 0) return [];
  const on = (kind: string): ReadonlySet<number> => new Set(context.evidence(kind).map((one) => one.statement));
  const acquitted = on('acquitted');
  const fallen = on('fallen');
  // "Mailchimp was certified under it. That framework was struck down."
  const isHistory = ({ statement }: Evidence): boolean => {
    for (let next = statement + 1; next <= statement + REACH; next++) if (fallen.has(next)) return true;
    return acquitted.has(statement);
  };
  const claims = context.evidence('claim');
  const claimed = on('claim');
  const bare = context
    .evidence('mention')
    .filter((one) => !claimed.has(one.statement) && acceptsBare(context.policy.source.slice(one.start, one.end), one.statement));
  // Under a heading that names it, the text need not name it again.
  const below = context.evidence('sectionBelow');
  const all = [...claims, ...bare, ...below].filter((one) => !isHistory(one)).sort((a, b) => a.start - b.start);
  const first = all[0];
  if (!first) return [];
  return [{ messageId: 'relied-on', place: placeOf(first), evidence: all.slice(0, MOST_PLACES).map(placeOf) }];
};
