import type { Evidence, Report, RuleContext } from '../../src/core/rule.ts';
import { defineClaim, inTextOrder } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The statement right behind the denial may take back a part of it: "However, if you write to us ...". */
const EXCEPTION_REACH = 2;

/**
 * A denial of all collection, and a statement that the same site collects after all. What is collected by merely visiting
 * (`tracking`) contradicts every denial; what the visitor sends (`sending`) only one that is not about visiting, and none that
 * goes on to except it.
 */
const judge = (context: RuleContext): readonly Report[] => {
  const denialsBut = context.evidence('denialBut').filter((denial) => !isOfVendor(context, denial));
  const plain = denials(context).filter((denial) => !isOfVendor(context, denial));
  if (denialsBut[0]) return [report(denialsBut[0], [denialsBut[0]])];
  if (plain.length === 0) return [];
  // What another party does with its own visitors contradicts nothing; the denial names its subject itself.
  const own = (kind: string): readonly Evidence[] =>
    context.evidence(kind).filter(({ statement }) => !context.speaksOf(statement, 'other-party') || kind === 'tracking');
  const tracking = own('tracking');
  const sending = own('sending');
  const about = (kind: string): ReadonlySet<number> => new Set(context.evidence(kind).map(({ statement }) => statement));
  const exceptions = about('exception');
  const visiting = about('visitDenial');
  const app = about('app');
  for (const denial of plain) {
    const excepted = visiting.has(denial.statement) || hasException(context, denial, exceptions);
    const counter = [...tracking, ...(excepted ? [] : sending)].find(
      // An app that collects nothing and a website that does are two things.
      ({ statement }) => statement !== denial.statement && app.has(statement) === app.has(denial.statement),
    );
    if (counter) return [report(denial, [denial, counter])];
  }
  return [];
};

const report = (place: Evidence, evidence: readonly Evidence[]): Report => ({ messageId: 'denied-but-done', place, evidence });

/** "Plausible collects no personal data" is said of the tool, not of the site. */
const isOfVendor = (context: RuleContext, { statement, start }: Evidence): boolean =>
  context.vendors().some((mention) => mention.statement === statement && mention.start === start);

/** "No personal data are stored", said in a section about a tool, is said of that tool. */
const denials = (context: RuleContext): readonly Evidence[] => {
  const { statements } = context.policy;
  const passive = context.evidence('passiveDenial');
  if (passive.length === 0) return context.evidence('denial');
  const sectionOf = ({ statement }: Evidence): number => statements[statement]?.section ?? -1;
  const toolSections = new Set(context.evidence('tracking').map(sectionOf));
  return inTextOrder([...context.evidence('denial'), ...passive.filter((denial) => !toolSections.has(sectionOf(denial)))]);
};

const hasException = ({ policy: { statements } }: RuleContext, { statement }: Evidence, exceptions: ReadonlySet<number>): boolean => {
  for (let next = statement + 1; next <= statement + EXCEPTION_REACH; next++) {
    if (exceptions.has(next) && statements[next]?.section === statements[statement]?.section) return true;
  }
  return false;
};

/** The policy says that no personal data are collected, and describes how they are. */
export const rule = defineClaim({
  id: 'collection-contradiction',
  legal: [
    { ref: 'GDPR Art. 5(1)(a)', celex: '32016R0679' },
    { ref: 'GDPR Art. 13(1)', celex: '32016R0679' },
  ],
  // One of the two statements is untrue, and the reader relies on the reassuring one: information that misleads is not
  // transparent (DEFECTS D6). An error.
  severity: { 'denied-but-done': 'error' },
  messages: {
    'denied-but-done': {
      message: {
        en: 'The policy says that no personal data are collected, and elsewhere describes how they are.',
        da: 'Politikken siger, at der ikke indsamles personoplysninger, og beskriver et andet sted, at det sker.',
      },
      why: {
        en: 'Analytics tools, pixels, forms and newsletters all collect personal data, so the denial misleads the reader.',
        da: 'Statistikværktøjer, pixels, formularer og nyhedsbreve indsamler alle personoplysninger, så benægtelsen vildleder læseren.',
      },
      fix: {
        en: 'Say what is collected, or limit the denial, e.g. "Apart from visitor statistics and what you write in the contact form, we collect no personal data on this site."',
        da: 'Skriv, hvad der indsamles, eller begræns benægtelsen, fx "Ud over besøgsstatistik og det, du skriver i kontaktformularen, indsamler vi ingen personoplysninger på siden."',
      },
    },
  },
  phrases: { da, en },
  heeds: ['recital', 'other-party'],
  judge,
});
