import type { Fact, Policy } from '../../src/core/policy/model.ts';
import type { Report, RuleContext } from '../../src/core/rule.ts';
import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Weights of the modulus 11 check; the whole number, check digit included, must give a multiple of 11. */
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Whether eight digits pass the check that every CVR number passes. */
const passesModulus11 = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;

/** Numbers that people type to fill a field. 00000000 and 12345674 even pass the check. */
const isDummy = (digits: string): boolean =>
  /^(\d)\1{7}$/.test(digits) || ['12345678', '87654321', '12345674', '01234567', '23456789'].includes(digits);

/** How far in front of the number "CVR" may stand: "CVR-nummer hos Erhvervsstyrelsen: DK 13 74 81 36". */
const BEFORE = 40;
const AFTER = 12;
/** A column head that says more is none. */
const HEAD = 80;

/** Given as a CVR number, and not as one of the numbers that look like it. */
const isGivenAsCvr = (policy: Policy, fact: Fact): boolean => {
  const { source } = policy;
  // A table names its columns once: "| Navn | CVR |".
  const heads = policy.statements[fact.statement]?.heads ?? [];
  if (heads.some((head) => /\bcvr\b/i.test(policy.text(head).slice(0, HEAD)))) return true;
  const before = source.slice(Math.max(0, fact.start - BEFORE), fact.start);
  const own = source.slice(fact.start, fact.end);
  const after = source.slice(fact.end, fact.end + AFTER);
  // The label nearest to the number decides: "CVR 13748136, P-nr. 1003388394", "Tlf. 12345678".
  const labels = [
    ...`${before}${own}`.matchAll(
      /\bcvr|\bDK(?=[-\s]?\d)|\bVAT|\bmoms|\bse-?n|\bp-?(?:nr|nummer)|produktionsenhed|\btlf|telefon|phone|\bmobil|konto|\biban|\borg\.?-?\s?n|organisasjonsnummer|company (?:no|number|reg)|registered (?:no|number)|\bean|\bgln/gi,
    ),
  ];
  const nearest = labels.at(-1)?.[0].toLowerCase();
  if (nearest !== undefined) return nearest === 'cvr' || nearest === 'dk';
  return /^[\s(]*cvr\b/i.test(after);
};

/** "CVR-nr. 1374813": a run of digits directly behind the label that is too short or too long. Ten digits may be a P-number. */
const WRONG_LENGTH = /\bcvr(?:[-. ]{0,2}(?:nr|nummer|no|number))?\.?[\s:*]{0,6}(?:DK[- ]?)?(\d{5,7}|\d{9})(?![\d ]*\d)/gi;

const judge = ({ policy }: RuleContext): readonly Report[] => {
  const reports = new Map<string, Report>();
  for (const fact of policy.facts) {
    if (fact.type !== 'cvr' || reports.has(fact.value)) continue;
    const digits = fact.value.replace(/\D/g, '');
    if (digits.length !== 8 || !isGivenAsCvr(policy, fact)) continue;
    const messageId = isDummy(digits) ? 'dummy' : passesModulus11(digits) ? undefined : 'checksum';
    if (messageId) reports.set(fact.value, report(messageId, fact.start, fact.end, digits));
  }
  for (const match of policy.source.matchAll(WRONG_LENGTH)) {
    const digits = match[1] as string;
    const end = match.index + match[0].length;
    if (!reports.has(digits)) reports.set(digits, report('wrong-length', end - digits.length, end, digits));
  }
  return [...reports.values()].sort((a, b) => a.place.start - b.place.start);
};

const report = (messageId: string, start: number, end: number, number: string): Report => ({
  messageId,
  place: { start, end },
  evidence: [{ start, end }],
  data: { number },
});

/** A company number that no company can have (checksum as published by Erhvervsstyrelsen). */
export const rule = defineClaim({
  id: 'invalid-cvr',
  legal: [
    { ref: 'GDPR Art. 13(1)(a)', celex: '32016R0679' },
    { ref: 'e-handelsloven § 7', act: 'LOV nr. 227 af 22/04/2002' },
  ],
  // A number that fails the check is mistyped; the controller can still be found by name, so a warning. A dummy number says
  // that nobody filled the field in: an error, like any other placeholder (DEFECTS D32).
  severity: { checksum: 'warning', 'wrong-length': 'warning', dummy: 'error' },
  messages: {
    checksum: {
      message: {
        en: '{number} cannot be a CVR number: it fails the check that every CVR number passes.',
        da: '{number} kan ikke være et CVR-nummer: Det består ikke den kontrol, som alle CVR-numre består.',
      },
      why: {
        en: 'The number is there so that the reader can look the company up; with a mistyped number they find nobody, or somebody else.',
        da: 'Nummeret skal gøre det muligt at slå virksomheden op; med et fejltastet nummer finder læseren ingen eller en anden.',
      },
      fix: {
        en: 'Copy the number from the CVR register (datacvr.virk.dk).',
        da: 'Kopiér nummeret fra CVR-registret (datacvr.virk.dk).',
      },
    },
    'wrong-length': {
      message: {
        en: '{number} cannot be a CVR number: a CVR number has eight digits.',
        da: '{number} kan ikke være et CVR-nummer: Et CVR-nummer har otte cifre.',
      },
      why: {
        en: 'The number is there so that the reader can look the company up, and this one cannot be looked up.',
        da: 'Nummeret skal gøre det muligt at slå virksomheden op, og det kan man ikke med dette.',
      },
      fix: {
        en: 'Copy the number from the CVR register (datacvr.virk.dk).',
        da: 'Kopiér nummeret fra CVR-registret (datacvr.virk.dk).',
      },
    },
    dummy: {
      message: {
        en: "{number} is a dummy number, not the company's CVR number.",
        da: '{number} er et fyldnummer og ikke virksomhedens CVR-nummer.',
      },
      why: {
        en: 'A number that was typed to fill the field does not tell the reader which company is responsible.',
        da: 'Et nummer, der er skrevet for at fylde feltet ud, fortæller ikke læseren, hvilken virksomhed der er ansvarlig.',
      },
      fix: {
        en: 'Put your own CVR number there, or delete the line if you have none.',
        da: 'Indsæt jeres eget CVR-nummer, eller slet linjen, hvis I ikke har et.',
      },
    },
  },
  phrases: { da, en },
  judge,
});
