import type { Policy, Section } from '../../src/core/policy/model.ts';
import type { Report, RuleContext } from '../../src/core/rule.ts';
import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** A policy with more of them is laid out in a way that the rule does not understand; the first ones say enough. */
const MOST = 3;

/** What does not count as content: comments, rules, closing marks of emphasis and hard breaks. */
const NO_CONTENT = /<!--[\s\S]*?-->|<\/?(?:br|p|div|span|a|section|article)\b[^>\n]*>|&nbsp;|[\s*_\\​#-]/g;

const judge = ({ policy }: RuleContext): readonly Report[] => {
  const reports: Report[] = [];
  for (const section of policy.sections) {
    const report = endsInColon(policy, section) ?? isEmpty(policy, section);
    if (report && reports.push(report) >= MOST) break;
  }
  return reports;
};

/** "Vi indsamler følgende oplysninger:" and then the next heading, or the end of the text. */
const endsInColon = (policy: Policy, section: Section): Report | undefined => {
  const next = policy.sections[section.index + 1];
  if (next && (continues(section, next) || /^(?:ret|right|the right|indsigt|access)\b/i.test(next.title))) return undefined;
  const last = policy.statements[section.lastStatement - 1];
  if (!last || section.lastStatement <= section.firstStatement || last.kind !== 'sentence') return undefined;
  const end = next ? next.start : policy.source.length;
  if (hasContent(policy.source.slice(last.end, end))) return undefined;
  const text = policy.source.slice(last.start, end).trim();
  if (!/:[*_\s\\]*$/.test(text) || !/\s/.test(text.replace(/[*_:\s\\]+$/, ''))) return undefined;
  return { messageId: 'ends-in-colon', place: { start: last.start, end: last.end }, evidence: [{ start: last.start, end: last.end }] };
};

/** A heading with nothing under it, neither text nor a subsection. */
const isEmpty = (policy: Policy, section: Section): Report | undefined => {
  const heading = policy.statements[section.heading];
  if (!heading || section.pseudo) return undefined;
  const next = policy.sections[section.index + 1];
  if (next && (continues(section, next) || isTitle(policy, section) || isNumbered(section) !== isNumbered(next))) return undefined;
  // An only heading is a passage, not a policy with a hole in it.
  if (!next && policy.sections.filter(({ heading: index }) => index >= 0).length < 2) return undefined;
  if (hasContent(policy.source.slice(heading.end, next ? next.start : policy.source.length))) return undefined;
  return { messageId: 'no-text', place: { start: heading.start, end: heading.end }, evidence: [{ start: heading.start, end: heading.end }], data: { title: section.title } };
};

/** Whether the next section carries on what this one begins: a subsection, or a line that only works as a heading. */
const continues = (section: Section, next: Section): boolean => next.pseudo || next.parent === section.index || next.level > section.level;

/** The policy's name, the site's name and the like stand on top of each other before any text does. */
const isTitle = (policy: Policy, section: Section): boolean =>
  policy.sections.slice(0, section.index + 1).every(({ firstStatement, lastStatement }) => lastStatement <= firstStatement);

const isNumbered = ({ title }: Section): boolean => /^\W*(?:\d|[IVX]+\.|§)/.test(title);

const hasContent = (text: string): boolean => text.replace(NO_CONTENT, '') !== '';

/** A section that somebody began and did not finish. GDPR Art. 12(1): the information must be complete enough to understand. */
export const rule = defineClaim({
  id: 'unfinished-section',
  legal: [{ ref: 'GDPR Art. 12(1)', celex: '32016R0679' }],
  // No law forbids an empty heading. What is missing under it is judged by the rule that asks for it; this one says why, so a
  // warning.
  severity: { 'ends-in-colon': 'warning', 'no-text': 'warning' },
  messages: {
    'ends-in-colon': {
      message: {
        en: 'The section announces a list or an explanation and ends there.',
        da: 'Afsnittet bebuder en liste eller en forklaring og slutter dér.',
      },
      why: {
        en: 'What should follow the colon was lost or never written, so the reader is not told it.',
        da: 'Det, der skulle følge efter kolonet, er faldet ud eller aldrig skrevet, så læseren får det ikke at vide.',
      },
      fix: {
        en: 'Write what was announced, or delete the sentence.',
        da: 'Skriv det, der er bebudet, eller slet sætningen.',
      },
    },
    'no-text': {
      message: {
        en: 'There is no text under the heading "{title}".',
        da: 'Der er ingen tekst under overskriften "{title}".',
      },
      why: {
        en: 'A heading alone tells the reader nothing, and does not count as information under Art. 13.',
        da: 'En overskrift alene fortæller ikke læseren noget og tæller ikke som oplysning efter art. 13.',
      },
      fix: {
        en: 'Write the section, or delete the heading.',
        da: 'Skriv afsnittet, eller slet overskriften.',
      },
    },
  },
  phrases: { da, en },
  judge,
});
