import { defineClaim, type Evidence, type Report, type RuleContext } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** How many statements (lines of an address) may stand between the authority's name and its street. */
const REACH = 3;
/** A line of an address or a contact list is short; prose in between breaks the tie. */
const LINE = 12;

/** Whether the town behind the street is another than the authority's (1300 or 1559 Copenhagen): the same street exists elsewhere. */
const isElsewhere = (context: RuleContext, street: Evidence): boolean => {
  const behind = context.policy.source.slice(street.end, street.end + 60);
  const postcode = /(?<![\d.])(?:DK-?)?([1-9]\d{3})\s+[A-ZÀ-ÖØ-Þ]/.exec(behind)?.[1];
  return postcode !== undefined && postcode !== '1300' && postcode !== '1559';
};

/**
 * The street alone proves nothing (anybody may live there): it is reported when the authority is named in the same statement, in the lines
 * just above, in the heading, or by its telephone number or e-mail address in the lines just below.
 */
const judge = (context: RuleContext): readonly Report[] => {
  const { statements, sections } = context.policy;
  const signs = [...context.evidence('authority'), ...context.evidence('authorityHeading')];
  // The authority's own number and addresses, as they stand below its street.
  const details: Evidence[] = context.policy.facts
    .filter(
      (f) =>
        (f.type === 'phone' && f.value.endsWith('33193200')) ||
        ((f.type === 'email' || f.type === 'url') && /datatilsynet\.dk/i.test(f.value)),
    )
    .map((f) => ({ ruleId: 'outdated-authority-contact', kind: 'authorityLine', statement: f.statement, start: f.start, end: f.end }));
  const isLine = (i: number): boolean => {
    const s = statements[i];
    return s !== undefined && (s.kind === 'heading' || s.lastToken - s.firstToken <= LINE);
  };
  const bridged = (from: number, to: number): boolean => {
    for (let i = from + 1; i < to; i += 1) if (!isLine(i)) return false;
    return true;
  };
  const tie = (street: Evidence): Evidence | undefined => {
    const at = street.statement;
    const section = statements[at]?.section;
    const heading = section === undefined ? undefined : sections[section]?.heading;
    return (
      signs.find((s) => s.statement === at || s.statement === statements[at]?.leadIn || statements[at]?.heads.includes(s.statement)) ??
      details.find((s) => s.statement === at) ??
      signs.find((s) => s.statement < at && at - s.statement <= REACH && bridged(s.statement, at)) ??
      signs.find((s) => s.statement === heading) ??
      details.find(
        (s) => s.statement > at && s.statement - at <= REACH && statements[s.statement]?.section === section && bridged(at, s.statement),
      )
    );
  };
  const reports = context.evidence('claim').flatMap((street): Report[] => {
    if (isElsewhere(context, street)) return [];
    const sign = tie(street);
    if (!sign) return [];
    const evidence = sign.statement === street.statement ? [street] : [sign, street].sort((a, b) => a.start - b.start);
    const older = /brygge/i.test(context.policy.source.slice(street.start, street.end));
    return [{ messageId: older ? 'older-address' : 'old-address', place: street, evidence }];
  });
  // One finding: the verified address goes before the one that is only remembered.
  return [...reports.filter((r) => r.messageId === 'old-address'), ...reports].slice(0, 1);
};

/** A former address of Datatilsynet given as the place to complain: GDPR Art. 13(2)(d) with Art. 12(1). */
export const rule = defineClaim({
  id: 'outdated-authority-contact',
  legal: [
    { ref: 'GDPR Art. 13(2)(d)', celex: '32016R0679' },
    { ref: 'GDPR Art. 12(1)', celex: '32016R0679' },
  ],
  // A complaint sent to Borgergade does not arrive, and both addresses are verified (CALENDAR O27: the old one was used, the present one replaces it).
  // That the authority once sat at Christians Brygge is unverified (DUTIES, tag K): no error rests on it.
  severity: { 'old-address': 'error', 'older-address': 'warning' },
  messages: {
    'old-address': {
      message: {
        en: 'The policy gives a former address of Datatilsynet.',
        da: 'Politikken angiver en tidligere adresse på Datatilsynet.',
      },
      why: {
        en: 'Datatilsynet has moved, and people who want to complain must be told where to turn today.',
        da: 'Datatilsynet er flyttet, og den, der vil klage, skal have at vide, hvor man henvender sig i dag.',
      },
      fix: {
        en: 'Write: "Datatilsynet, Carl Jacobsens Vej 35, DK-2500 Valby, tel. +45 33 19 32 00, dt@datatilsynet.dk, www.datatilsynet.dk."',
        da: 'Skriv: "Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tlf. 33 19 32 00, dt@datatilsynet.dk, www.datatilsynet.dk."',
      },
    },
    'older-address': {
      message: {
        en: 'The policy gives an address of Datatilsynet that is not the present one.',
        da: 'Politikken angiver en adresse på Datatilsynet, som ikke er den nuværende.',
      },
      why: {
        en: 'Datatilsynet is at Carl Jacobsens Vej 35 in Valby, and a complaint sent to another address may not arrive.',
        da: 'Datatilsynet har til huse på Carl Jacobsens Vej 35 i Valby, og en klage sendt til en anden adresse når måske ikke frem.',
      },
      fix: {
        en: 'Write: "Datatilsynet, Carl Jacobsens Vej 35, DK-2500 Valby, tel. +45 33 19 32 00, dt@datatilsynet.dk, www.datatilsynet.dk."',
        da: 'Skriv: "Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tlf. 33 19 32 00, dt@datatilsynet.dk, www.datatilsynet.dk."',
      },
    },
  },
  phrases: { da, en },
  // The addresses often stand in a sentence about the authority itself, which speaks of somebody else.
  heeds: ['recital', 'other-party'],
  judge,
});
