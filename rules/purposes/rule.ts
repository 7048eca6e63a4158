import type { Evidence, RuleContext, Verdict } from '../../src/core/rule.ts';
import { defineDisclosure, usualVerdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Whatever a field or a row says under "Purpose" is one, unless it is an empty formula: no list of words knows them all. */
const judge = (context: RuleContext): Verdict => {
  const verdict = usualVerdict(context);
  if (verdict.status !== 'missing') return verdict;
  const named = context.policy.statements.flatMap(({ index, kind, start, end, heads }): Evidence[] => {
    if (kind !== 'field' && kind !== 'row') return [];
    if (!context.isBelow(index) || context.speaksOf(index, 'recital') || context.speaksOf(index, 'other-party')) return [];
    const words = context.policy.text(index).match(/[^\s|:*_-]{2,}/g) ?? [];
    return words.length > (kind === 'row' ? heads.length : 1) ? [{ ruleId: 'purposes', kind: 'below', statement: index, start, end }] : [];
  });
  return named.length > 0 ? { status: 'met', evidence: named } : verdict;
};

/** GDPR Art. 13(1)(c), 14(1)(c): what the personal data are used for. */
export const rule = defineDisclosure({
  id: 'purposes',
  legal: [
    { ref: 'GDPR Art. 13(1)(c)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(c)', celex: '32016R0679' },
  ],
  // Mandatory in every policy (DUTIES A4): saying nothing is an error; an empty formula is said, but says too little.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say what personal data are used for.',
        da: 'Politikken siger ikke, hvad personoplysninger bruges til.',
      },
      why: {
        en: 'People must be told the purposes of the processing before their data are used.',
        da: 'Folk skal have formålene med behandlingen at vide, før deres oplysninger bruges.',
      },
      fix: {
        en: 'Say for each kind of data what you use it for, e.g. "We use your name and address to deliver your order."',
        da: 'Skriv for hver slags oplysninger, hvad du bruger dem til, fx "Vi bruger navn og adresse til at levere din ordre."',
      },
    },
    vague: {
      message: {
        en: 'The policy gives only a general formula for what personal data are used for.',
        da: 'Politikken angiver kun i almindelige vendinger, hvad personoplysninger bruges til.',
      },
      why: {
        en: 'A purpose such as "a better experience" or "business purposes" does not let the reader foresee what happens with the data.',
        da: 'Et formål som "en bedre oplevelse" eller "forretningsmæssige formål" lader ikke læseren forudse, hvad der sker med oplysningerne.',
      },
      fix: {
        en: 'Name the concrete purposes, e.g. delivering orders, answering enquiries, sending newsletters or statistics on the use of the website.',
        da: 'Nævn de konkrete formål, fx levering af ordrer, besvarelse af henvendelser, udsendelse af nyhedsbreve eller statistik over brugen af hjemmesiden.',
      },
    },
  },
  judge,
  phrases: { da, en },
});
