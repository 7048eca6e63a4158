import { defineDisclosure, type Evidence, inTextOrder, type RuleContext, type Verdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The sections that are about cookies by their title, those below them included. */
const cookieSections = (context: RuleContext): ReadonlySet<number> => {
  const headings = new Set(context.evidence('cookieHeading').map((evidence) => evidence.statement));
  const found = new Set<number>();
  if (headings.size === 0) return found;
  // A parent stands before its children.
  for (const section of context.policy.sections) {
    if (headings.has(section.heading) || found.has(section.parent)) found.add(section.index);
  }
  return found;
};

/** The usual verdict, without what stands in a section about cookies: how long a cookie lives says nothing about the data. */
const judge = (context: RuleContext): Verdict => {
  const cookies = cookieSections(context);
  const evidence = (...kinds: readonly string[]): Evidence[] =>
    kinds
      .flatMap((kind) => context.evidence(kind))
      .filter((found) => !cookies.has(context.policy.statements[found.statement]?.section ?? -1));
  const met = evidence('met', 'below');
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met) };
  const vague = evidence('vague', 'vagueBelow');
  return vague.length > 0 ? { status: 'vague', evidence: inTextOrder(vague) } : { status: 'missing', evidence: [] };
};

/** GDPR Art. 13(2)(a), 14(2)(a): the storage period, or the criteria that determine it. */
export const rule = defineDisclosure({
  id: 'retention',
  legal: [
    { ref: 'GDPR Art. 13(2)(a)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(a)', celex: '32016R0679' },
  ],
  // Mandatory in every policy (DUTIES A9): saying nothing is an error, an empty formula a warning.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say how long personal data are kept.',
        da: 'Politikken siger ikke, hvor længe personoplysninger opbevares.',
      },
      why: {
        en: 'The reader must be told the storage period, or the criteria that decide it.',
        da: 'Læseren skal have opbevaringsperioden at vide, eller de kriterier, der afgør den.',
      },
      fix: {
        en: 'Give a period or an end event for each kind of data, e.g. "We keep invoices for five years after the end of the financial year."',
        da: 'Angiv en periode eller en sluthændelse for hver slags oplysninger, fx "Vi gemmer fakturaer i fem år efter regnskabsårets udgang."',
      },
    },
    vague: {
      message: {
        en: 'The policy says how long data are kept only with a formula such as "as long as necessary".',
        da: 'Politikken siger kun med en formel som "så længe det er nødvendigt", hvor længe oplysninger opbevares.',
      },
      why: {
        en: 'A formula without a period or a usable criterion tells the reader nothing.',
        da: 'En formel uden periode eller brugbart kriterium siger ikke læseren noget.',
      },
      fix: {
        en: 'Replace it with a period or an end event for each kind of data, e.g. "until your enquiry is closed".',
        da: 'Erstat den med en periode eller en sluthændelse for hver slags oplysninger, fx "indtil din henvendelse er afsluttet".',
      },
    },
  },
  phrases: { da, en },
  judge,
});
