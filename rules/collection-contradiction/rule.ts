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
  const but = context.evidence('denialBut');
  const plain = denials(context);
  if (but.length === 0 && plain.length === 0) return [];
  // "Plausible collects no personal data" is said of the tool, not of the site.
  const vendorStarts = new Set(context.vendors().map(({ start }) => start));
  const ours = ({ start }: Evidence): boolean => !vendorStarts.has(start);
  const contradicted = but.find(ours);
  if (contradicted) return [report(contradicted, [contradicted])];

  const about = (kind: string): ReadonlySet<number> => new Set(context.evidence(kind).map(({ statement }) => statement));
  const exceptions = about('exception');
  const visiting = about('visitDenial');
  const app = about('app');
  const tracking = byApp(app, context.evidence('tracking'));
  // What another party does with its own visitors contradicts nothing.
  const sending = byApp(
    app,
    context.evidence('sending').filter(({ statement }) => !context.speaksOf(statement, 'other-party')),
  );
  for (const denial of plain) {
    if (!ours(denial)) continue;
    const excepted = visiting.has(denial.statement) || hasException(context, denial, exceptions);
    const isApp = app.has(denial.statement);
    const counter = [...tracking(isApp), ...(excepted ? [] : sending(isApp))].find(({ statement }) => statement !== denial.statement);
    if (counter) return [report(denial, [denial, counter])];
  }
  return [];
};

const report = (place: Evidence, evidence: readonly Evidence[]): Report => ({ messageId: 'denied-but-done', place, evidence });

/**
 * An app that collects nothing and a website that does are two things. Gives the first evidence of each; two are enough to find one
 * that stands in another statement than a denial.
 */
const byApp = (app: ReadonlySet<number>, evidence: readonly Evidence[]): ((isApp: boolean) => readonly Evidence[]) => {
  const first: { readonly app: Evidence[]; readonly site: Evidence[] } = { app: [], site: [] };
  for (const item of evidence) {
    const list = app.has(item.statement) ? first.app : first.site;
    if (list.length < 2 && list[0]?.statement !== item.statement) list.push(item);
  }
  return (isApp) => (isApp ? first.app : first.site);
};

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
