import type { Evidence, RuleContext, Verdict } from '../../src/core/rule.ts';
import { defineDisclosure, inTextOrder } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Met when an interest is named, vague when legitimate interests are only relied on, else nothing to say. */
const judge = (context: RuleContext): Verdict => {
  const named = [...context.evidence('named'), ...context.evidence('below')];
  if (named.length > 0) return { status: 'met', evidence: inTextOrder(named) };
  const underObjection = objectionSections(context);
  const relied = context
    .evidence('relied')
    .filter(({ statement }) => !underObjection.has(context.policy.statements[statement]?.section ?? -1));
  const beside = relied.slice(0, 20).flatMap(({ statement }) => purposesInSameItem(context, statement));
  if (beside.length > 0) return { status: 'met', evidence: inTextOrder([...relied, ...beside]) };
  const explained = relied.filter((evidence) => isExplained(context, evidence));
  if (explained.length > 0) return { status: 'met', evidence: inTextOrder(explained) };
  if (relied.length > 0) return { status: 'vague', evidence: relied };
  return { status: 'not-applicable', evidence: [] };
};

/** Sections headed as the right to object: what they say of legitimate interests is part of that right. */
const objectionSections = (context: RuleContext): ReadonlySet<number> =>
  new Set(context.evidence('objectionHeading').map(({ statement }) => context.policy.statements[statement]?.section ?? -1));

/** A gloss behind the words: "legitimate interest (we want to know ...)", "legitim interesse – at kunne genkende stamgæster". */
const GLOSS =
  /^[*_"”»]*\s*(?:\(|:|–|—|-\s|,\s*(?:namely|since|because|idet|nemlig|da|fordi)\s)[*_\s]*(?!(?:or|and|those|such|see|under|eller|og|se|efter|jf|cf|art|article|artikel|gdpr|databeskyttelses|stk|litra|forordning)\b)(?:[ai]\s)?(?:[a-zæøå]{2,}[\s,]+)[a-zæøå]{2,}/i;

/** What the words themselves say the interest lies in: "legitimate interest, and yours, in healthy animals", "legitim interesse i et sikkert hus". */
const LIES_IN = [
  /\b(?:legitimate|justified)\s+(?:[a-z]+\s+)?interests?(?:\s*,[^,.;:()]{1,40},)?\s+in\s+(?:(?:an?|the|our|its|your)\s+)?(?!(?:an?|the|our|its|your|doing|so|this|that|these|those|such|some|certain|any|each|most|many|all|particular|question|general|process\w*|accordance|connection|relation|respect|regard|line|order|cases?|compliance|conformity|context|terms|which|places?|circumstances|situations?|following|section|privacy|cookie|policy|notice|gdpr|articles?|art|data|personal|information|use|collection|eu|eea|law|sense|meaning|table|list|addition)\b)[a-z]{3,}/i,
  /(?:legitim|berettiged|retmæssig)[a-zæøå]*\s+(?:[a-zæøå]+\s+)?interesser?(?:\s*,[^,.;:()]{1,40},)?\s+i\s+(?:(?:en|et|den|det|vores)\s+)?(?!(?:en|et|den|det|vores|henhold|medfør|forbindelse|overensstemmelse|forhold|henseende|behandling\w*|denne|dette|disse|de|visse|nogle|sådanne|alle|hvert|hver|særlige|øvrigt|stedet|kraft|lyset|tilfælde|afsnit|artikel|art|stk|gdpr|databeskyttelses\w*|persondata\w*|eu|loven|listen|tabellen|brug\w*|indsamling\w*|oplysning\w*|data)(?![a-zæøå]))[a-zæøå]{3,}/i,
];

/** Whether the interest is told in other words: by a gloss, or by the cell beside it that names the purpose. */
const isExplained = (context: RuleContext, { statement, end }: Evidence): boolean => {
  const place = context.policy.statements[statement];
  if (!place) return false;
  if (place.kind === 'row') return context.isBelow(statement, 'purposes') || GLOSS.test(context.policy.source.slice(end, place.end));
  if (GLOSS.test(context.policy.source.slice(end, place.end))) return true;
  const text = context.policy.source.slice(place.start, place.end);
  if (LIES_IN.some((pattern) => pattern.test(text))) return true;
  // "We film to keep the house safe. That is our legitimate interest."
  if (context.evidence('equated').some((said) => said.statement === statement) && tellsPurpose(context, statement - 1, place.section))
    return true;
  // "Legitimate interests are our ground. The interest is ..."
  return context.evidence('theInterest').some((said) => said.statement > statement && said.statement <= statement + 2);
};

/** Whether a statement of the section tells what something is done for. */
const tellsPurpose = (context: RuleContext, statement: number, section: number): boolean =>
  context.policy.statements[statement]?.section === section &&
  [...context.evidence('ends'), ...context.evidence('met', 'purposes'), ...context.evidence('below', 'purposes')].some(
    (told) => told.statement === statement,
  );

const BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/;

/** Purposes told by another sentence of the same list item ("- Purpose: payroll. Basis: Article 6(1)(f).") or by a list that the line introduces. */
const purposesInSameItem = (context: RuleContext, statement: number): Evidence[] => {
  const { source, statements } = context.policy;
  const place = statements[statement];
  if (!place) return [];
  const from = source.lastIndexOf('\n', place.start) + 1;
  const next = source.indexOf('\n', place.end);
  const to = next < 0 ? source.length : next;
  const isItem = BULLET.test(source.slice(from, from + 12));
  const within = (offset: number): boolean => offset >= from && offset < to;
  return ['met', 'below']
    .flatMap((kind) => context.evidence(kind, 'purposes'))
    .filter((purpose) => {
      if (isItem && within(purpose.start)) return true;
      const lead = statements[statements[purpose.statement]?.leadIn ?? -1];
      return lead !== undefined && within(lead.start) && source[lead.end - 1] === ':';
    });
};

/** GDPR Art. 13(1)(d), 14(2)(b): the interests pursued where Art. 6(1)(f) is the ground. */
export const rule = defineDisclosure({
  id: 'legitimate-interests',
  legal: [
    { ref: 'GDPR Art. 13(1)(d)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 6(1)(f)', celex: '32016R0679' },
  ],
  // Conditional (DUTIES A6): owed only where Art. 6(1)(f) is relied on. The ground is then stated and only the interest
  // is left open, so a warning. The judgement never gives `missing`; its severity is that of the law, should it ever.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not name the legitimate interests it relies on.',
        da: 'Politikken nævner ikke de legitime interesser, den bygger på.',
      },
      why: {
        en: 'Where Article 6(1)(f) is the ground, the interest pursued must be stated.',
        da: 'Når artikel 6, stk. 1, litra f, er grundlaget, skal den interesse, der forfølges, oplyses.',
      },
      fix: {
        en: 'Name the interest, e.g. "our legitimate interest in preventing fraud".',
        da: 'Nævn interessen, fx "vores legitime interesse i at forebygge svindel".',
      },
    },
    vague: {
      message: {
        en: 'The policy relies on legitimate interests without naming the interest.',
        da: 'Politikken bygger på legitime interesser uden at nævne interessen.',
      },
      why: {
        en: 'Only a reader who knows the interest can weigh it and object to the processing.',
        da: 'Kun en læser, der kender interessen, kan vurdere den og gøre indsigelse mod behandlingen.',
      },
      fix: {
        en: 'Say in the same sentence what the interest is, e.g. "our legitimate interest in preventing fraud" or "in answering enquiries".',
        da: 'Skriv i samme sætning, hvad interessen er, fx "vores legitime interesse i at forebygge svindel" eller "i at besvare henvendelser".',
      },
    },
  },
  judge,
  phrases: { da, en },
});
