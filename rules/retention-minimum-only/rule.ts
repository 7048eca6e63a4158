import { defineClaim, type Report, type RuleContext } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** "At least" as a sign: "≥ 5 years", "5+ years". The pattern language reads words only. */
const SIGN = /≥|>=|\d\s?\+/;

/**
 * Reports the first minimum when every retention statement of the policy is a bare minimum: one kind of data with an upper bound
 * or an end event, even a doubtful one, is enough to leave the policy in peace.
 */
const judge = (context: RuleContext): readonly Report[] => {
  if (context.evidence('end').length > 0) return [];
  const retention = context.verdict('retention');
  if (retention.status !== 'met') return [];
  const statementsOf = (kind: string): Set<number> => new Set(context.evidence(kind).map((evidence) => evidence.statement));
  const minimal = statementsOf('minimum');
  const deletedAfter = statementsOf('deletedAfter');
  const bound = new Set([...statementsOf('bound'), ...deletedAfter]);
  const isBareMinimum = (statement: number): boolean => {
    // "At least five years. The data are then deleted." closes the period in the next sentence.
    return (
      (minimal.has(statement) || SIGN.test(context.policy.text(statement))) && !bound.has(statement) && !deletedAfter.has(statement + 1)
    );
  };
  if (!retention.evidence.every((evidence) => isBareMinimum(evidence.statement))) return [];
  const [stated] = retention.evidence;
  if (!stated) return [];
  const first = context.evidence('minimum').find(({ statement }) => statement === stated.statement) ?? stated;
  return [{ messageId: 'no-upper-bound', place: first, evidence: [first] }];
};

/** GDPR Art. 5(1)(e): data are kept no longer than needed, so a minimum alone is no retention period. */
export const rule = defineClaim({
  id: 'retention-minimum-only',
  legal: [
    { ref: 'GDPR Art. 5(1)(e)', celex: '32016R0679' },
    { ref: 'GDPR Art. 13(2)(a)', celex: '32016R0679' },
  ],
  // A period is stated, only its end is open (DUTIES A9: a minimum without a maximum is not sufficient): a warning, not an error.
  severity: { 'no-upper-bound': 'warning' },
  messages: {
    'no-upper-bound': {
      message: {
        en: 'The policy says how long data are kept at least, but not when they are deleted.',
        da: 'Politikken siger, hvor længe oplysninger mindst opbevares, men ikke hvornår de slettes.',
      },
      why: {
        en: 'Data may not be kept longer than needed, so the reader must be able to see when the storage ends.',
        da: 'Oplysninger må ikke opbevares længere end nødvendigt, så læseren skal kunne se, hvornår opbevaringen slutter.',
      },
      fix: {
        en: 'Say when the data are deleted, e.g. "for five years after the end of the financial year, then deleted".',
        da: 'Skriv, hvornår oplysningerne slettes, fx "i fem år efter regnskabsårets udgang, hvorefter de slettes".',
      },
    },
  },
  phrases: { da, en },
  judge,
});
