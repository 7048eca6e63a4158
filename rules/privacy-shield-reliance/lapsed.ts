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

/** What may stand before the name where it opens its clause. */
const OPENS_CLAUSE =
  /(?:^|[,;:.(–—"“”'*|-]|(?:^|\s)(?:at|that|the|as|da|fordi|because|when|når|siden|since|now that|efter|(?:member|medlem|certifi|tilslut)\w* (?:of|under|i|til|af|efter|to|in))(?: the| den)?)\s*$/i;
/** A clause ends between the negation and the name, but not before "that" ("vi mener ikke, at ..."). */
const CLAUSE_ENDS = /[;:–—]|,(?!\s*(?:at|that)\s)/;

const placeOf = ({ start, end }: Evidence): Place => ({ start, end });

/**
 * One report for the first reliance, with the others as evidence, unless the policy itself says that the framework fell:
 * then whatever it says of certificates is history.
 */
export const relianceReports = (context: RuleContext): readonly Report[] => {
  if (context.evidence('ended').length > 0 || context.evidence('endedHeading').length > 0) return [];
  const { policy } = context;
  const on = (evidence: readonly Evidence[]): ReadonlySet<number> => new Set(evidence.map((one) => one.statement));
  const textBefore = ({ statement, start }: Evidence): string => policy.source.slice(policy.statements[statement]?.start ?? start, start);
  const acquitted = on([
    ...context.evidence('acquitted'),
    ...context.evidence('negated').filter(({ start, end }) => !CLAUSE_ENDS.test(policy.source.slice(start, end))),
    ...context.evidence('denied').filter((one) => OPENS_CLAUSE.test(textBefore(one))),
  ]);
  const fallen = on(context.evidence('fallen'));
  // "Mailchimp was certified under it. That framework was struck down."
  const isHistory = ({ statement }: Evidence): boolean => {
    for (let next = statement + 1; next <= statement + REACH; next++) if (fallen.has(next)) return true;
    return acquitted.has(statement);
  };
  const claims = context.evidence('claim');
  const claimed = on(claims);
  // The bare name speaks in a table, a list or behind a label; in prose it may be told of in any way.
  const bare = context.evidence('mention').filter((one) => {
    const kind = policy.statements[one.statement]?.kind;
    return !claimed.has(one.statement) && kind !== 'sentence' && /^[A-Z]/.test(nameIn(one)) && !isTitle(one);
  });
  // Under a heading that names it, the text need not name it again.
  const all = [...claims, ...bare, ...context.evidence('sectionBelow')].filter((one) => !isHistory(one)).sort((a, b) => a.start - b.start);
  const first = all[0];
  if (!first) return [];
  return [{ messageId: 'relied-on', place: placeOf(first), evidence: all.slice(0, MOST_PLACES).map(placeOf) }];

  function nameIn({ start, end }: Evidence): string {
    return policy.source.slice(start, end);
  }

  /** The name stands in the title of a link, or in quotation marks with other words. */
  function isTitle(one: Evidence): boolean {
    const before = textBefore(one);
    const opened = before.lastIndexOf('[') > before.lastIndexOf(']');
    return (opened && /^[^[\]]*\]\(/.test(policy.source.slice(one.end))) || /["“”»][^"“”»]*\s$/.test(before);
  }
};
