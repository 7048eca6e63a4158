import type { Policy, Section } from '../../src/core/policy/model.ts';
import type { Place, Report, RuleContext } from '../../src/core/rule.ts';
import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** A policy with more of them is laid out in a way that the rule does not understand; the first ones say enough. */
const MOST = 3;

/** What does not count as content: empty tags, rules, closing marks of emphasis and hard breaks. Comments are blank in the source. */
const NO_CONTENT = /<\/?(?:br|p|div|span|a|section|article)\b[^>\n]{0,300}>|&nbsp;|[\s*_\\\u200b#-]/g;

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
  const place = colonPlace(policy, section, next);
  if (!place || (next && (continues(section, next) || isListedBelow(section, next)))) return undefined;
  const text = policy.source.slice(place.start, place.end);
  if (next && POINTS_ON.test(text.slice(text.lastIndexOf('.') + 1))) return undefined;
  return { messageId: 'ends-in-colon', place, evidence: [place] };
};

/** The last statement of a section, if it ends in a colon and nothing stands behind it. A bare label ("E-mail:") announces nothing. */
const colonPlace = (policy: Policy, section: Section, next: Section | undefined): Place | undefined => {
  const last = policy.statements[section.lastStatement - 1];
  if (!last || section.lastStatement <= section.firstStatement || (last.kind !== 'sentence' && last.kind !== 'item')) return undefined;
  // The common case first: no colon anywhere near the end.
  if (!policy.source.slice(last.end - 4, last.end + 8).includes(':')) return undefined;
  const end = next ? next.start : policy.source.length;
  const rest = policy.source.slice(last.end, end);
  if (hasContent(rest.replace(':', ''))) return undefined;
  const text = `${policy.source.slice(last.start, last.end)}${rest}`.trim();
  return COLON_END.test(text) && text.split(/\s+/).length >= 3 ? { start: last.start, end: last.end } : undefined;
};

const COLON_END = /:[*_\s\\#]*$/;
/** "... in each section below:" announces what stands in the other sections. */
const POINTS_ON = /\b(?:below|each section|following sections?|sections|nedenfor|nedenstående|herunder|afsnit|afsnittene)\b/i;

/** A heading with nothing under it, neither text nor a subsection. */
const isEmpty = (policy: Policy, section: Section): Report | undefined => {
  const heading = policy.statements[section.heading];
  if (!isBare(section)) return undefined;
  if (
    !heading ||
    section.pseudo ||
    section.title.trim() === '' ||
    isSpeaking(policy.source.slice(section.start, heading.end), section.title)
  )
    return undefined;
  const next = policy.sections[section.index + 1];
  if (next && (continues(section, next) || isTitle(policy, section) || isGroup(section, next) || isAnnounced(policy, section)))
    return undefined;
  // A heading that only groups the ones behind it is no unfinished section, though it should stand a level higher.
  if (next && numberOf(section) === '' && !OWN_SUBJECT.test(section.title)) return undefined;
  // An only heading is a passage, not a policy with a hole in it.
  if (!next && policy.sections.filter(({ heading: index }) => index >= 0).length < 2) return undefined;
  if (hasContent(policy.source.slice(heading.end, next ? next.start : policy.source.length))) return undefined;
  // The same words over several sections are a kicker of the layout.
  if (isRepeated(policy, section.title)) return undefined;
  return {
    messageId: 'no-text',
    place: { start: heading.start, end: heading.end },
    evidence: [{ start: heading.start, end: heading.end }],
    data: { title: section.title },
  };
};

/**
 * Whether the next section carries on what this one begins: a subsection, or a line that only works as a heading. Between two
 * numbered lines of pasted text nothing carries on.
 */
const continues = (section: Section, next: Section): boolean => {
  const own = numberOf(section);
  const theirs = numberOf(next);
  if (own && theirs.startsWith(`${own}.`)) return true;
  if (section.pseudo && next.pseudo && /^\d+$/.test(own) && /^\d+$/.test(theirs)) return false;
  return next.pseudo || next.parent === section.index || next.level > section.level;
};

/** Headings that are sentences, links or labels with a value say something by themselves; those of menus are no sections. */
const isSpeaking = (source: string, title: string): boolean =>
  /\]\(|https?:/.test(source) ||
  isSentence(title.replace(/^\W*\d+(?:\.\d+)*[.)]?\s*/, '').trim()) ||
  /^\W*(?:table of contents|contents|indhold|indholdsfortegnelse|on this page|på denne side|menu|navigation|søg|search|footer|sidefod|more about|mere om|læs (?:også|mere)|read more|related|relaterede|del (?:denne|siden)|share this|følg os|follow us|log ?in|cookie ?præferencer|nyheder|news)\b/i.test(
    title,
  );

/** "We keep nothing.", "Retention: 5 years", "What we want from you:" */
const isSentence = (title: string): boolean =>
  /[.!]["”»]?$/.test(title.slice(-2)) || /:\s*\S/.test(title) || (title.endsWith(':') && title.split(/\s+/, 3).length === 3);

/** An unnumbered heading in front of numbered ones, "Part B" or "Section E" is the name of a group. */
const isGroup = (section: Section, next: Section): boolean =>
  (numberOf(section) === '') !== (numberOf(next) === '') || (GROUP.test(section.title) && !GROUP.test(next.title));
const GROUP = /^\W*(?:section|part|chapter|del|afsnit|kapitel)\s+[A-Z0-9]+\b/i;

/** The headings are themselves the list that a colon before them announces. */
const FURTHEST = 30;
const isAnnounced = (policy: Policy, section: Section): boolean => {
  for (let before = section.index - 1; before >= Math.max(0, section.index - FURTHEST); before--) {
    const owner = policy.sections[before] as Section;
    if (/:\s*$/.test(owner.title) && isBare(owner)) return true;
    if (!isBare(owner)) return colonPlace(policy, owner, policy.sections[before + 1]) !== undefined;
  }
  return false;
};

/**
 * Headings of the same level can themselves be the list that was announced ("We use these cookies:" + "Necessary", "Statistics").
 * They are not where the next one is numbered on, or is a subject that policies treat on its own.
 */
const isListedBelow = (section: Section, next: Section): boolean =>
  next.level === section.level && !(numberOf(section) && numberOf(next)) && !OWN_SUBJECT.test(next.title);
const OWN_SUBJECT =
  /^\W*(?:hvordan|hvorfor|hvem|hvornår|hvor|hvad|hvilke|sådan|how|why|who|when|where|what|which|do we)\b|formål|retsgrundlag|grundlag|opbevaring|slet|rettighed|kontakt|^\W*cookies?\b(?! that| which| som| der)|videregiv|deling|modtager|databehandler|sikkerhed|klage|ændring|tredjeland|overførsel|samtykke|dataansvar|børn|purpose|legal basis|retention|your rights|contact|sharing|disclos|security|complain|changes|transfer|children|controller|updates|nyhedsbrev|newsletter|markedsføring|marketing|betaling|payment|(?:oplysninger|data|information),? (?:vi|we)\b|indsamling|collection|personoplysninger|personal (?:data|information)|legal (?:justification|ground)|introduktion|introduction|profilering|profiling|automati|\bret(?:ten)? til\b|\bright (?:to|of)\b/i;

/** The policy's name, the site's name and the like stand on top of each other before any text does. */
const isTitle = (policy: Policy, section: Section): boolean =>
  section.index < FURTHEST &&
  policy.sections.slice(0, section.index + 1).every(isBare) &&
  (section.level === 1 || TITLE.test(section.title) || !(numberOf(section) || OWN_SUBJECT.test(section.title)));
const TITLE = /politik|policy|notice|statement|erklæring|privatliv|privacy|gdpr/i;

/** Whether several sections bear the title; the titles of the policy at hand are counted once. */
const isRepeated = (policy: Policy, title: string): boolean => {
  let repeated = repeatedTitles.get(policy);
  if (!repeated) {
    const seen = new Set<string>();
    repeated = new Set(policy.sections.map((section) => section.title).filter((each) => seen.has(each) || !seen.add(each)));
    repeatedTitles.set(policy, repeated);
  }
  return repeated.has(title);
};
const repeatedTitles = new WeakMap<Policy, ReadonlySet<string>>();

const isBare = (section: Section | undefined): boolean => section !== undefined && section.lastStatement <= section.firstStatement;

/** "2.1" of "2.1. Purposes"; Roman numbers and letters as they stand; empty where there is none. */
const numberOf = ({ title }: Section): string =>
  /^\W*(\d+(?:\.\d+)*|[IVX]{1,5}(?=[.)\s])|[a-zA-Z](?=[.)]\s)|§\s*\d+)/.exec(title)?.[1] ?? '';

/** So much between two sections is never only comments and empty tags. */
const MUCH = 4000;
const hasContent = (text: string): boolean => {
  // A long comment leaves as many blanks.
  const dense = text.replace(/\s+/g, ' ');
  return dense.length > MUCH || dense.replace(NO_CONTENT, '') !== '';
};

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
