import { defineClaim, type Evidence, type Place, type Report, type RuleContext } from '../../src/core/rule.ts';
import { transferStatements } from '../third-country-transfers/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** How many statements after the one that names a service may explain where its data lie ("Frankfurt, Tyskland"). */
const REACH = 2;

/** The services of one group begin with its name ("Google Analytics", "Google Fonts"). */
const groupOf = (name: string): string => name.split(' ')[0] ?? name;

const placeOf = ({ start, end }: Evidence | Place): Place => ({ start, end });

/**
 * A denial of all transfers, and a service named as in use whose group sits outside the EEA. A service is left out when
 * the text says that it is not used, names it only as a link, a login or a browser, or explains how its data stay inside.
 */
const judge = (context: RuleContext): readonly Report[] => {
  const { denied, affirmed, hedged } = transferStatements(context);
  const denial = denied[0];
  if (!denial) return [];
  const { statements } = context.policy;
  const sectionOf = (statement: number): number => statements[statement]?.section ?? -1;
  // An exception spelled out beside the denial covers the services.
  const denialSections = new Set(denied.map((one) => sectionOf(one.statement)));
  if ([...affirmed, ...hedged].some((one) => denialSections.has(sectionOf(one.statement)))) return [];

  const on = (kind: string): ReadonlySet<number> => new Set(context.evidence(kind).map((one) => one.statement));
  const idle = on('idle');
  const inUse = on('use');
  const inside = on('inside');
  const denying = new Set(denied.map((one) => one.statement));
  // "All data lie in the EU" as part of a section on hosting speaks of the services named in that section.
  const storageSections = new Set(denied.filter((one) => one.kind === 'allInside').map((one) => sectionOf(one.statement)));
  const coversSection = (section: number): boolean =>
    storageSections.has(section) && (context.policy.sections[section]?.heading ?? -1) >= 0;
  /** "All data lie in the EU with:" and a list. */
  const introduced = (leadIn: number): boolean => denying.has(leadIn) && context.policy.text(leadIn).trimEnd().endsWith(':');
  const explained = new Set<string>();
  const outside = new Map<string, Place>();
  const hits = context.vendors();
  for (const { vendor, statement, start, end } of hits) {
    if (vendor.eea !== 'outside' && vendor.eea !== 'adequate') continue;
    const place = statements[statement];
    // A list behind the denial borrows its "no", but is no list of what is not used.
    if (!place || (idle.has(statement) && !denying.has(place.leadIn))) continue;
    if (
      denying.has(statement) ||
      introduced(place.leadIn) ||
      coversSection(place.section) ||
      inside.has(statement) ||
      isExplainedAfter(statement)
    ) {
      explained.add(groupOf(vendor.name));
      continue;
    }
    // Networks are mostly named as links; only their pixels and plug-ins, or data sent to them, are use.
    if (vendor.category === 'social' && !inUse.has(statement)) continue;
    if (!outside.has(vendor.name)) outside.set(vendor.name, { start, end });
  }
  for (const name of [...outside.keys()]) if (explained.has(groupOf(name))) outside.delete(name);
  if (outside.size === 0) return [];
  const names = [...outside.keys()];
  return [
    {
      messageId: 'vendor-outside',
      place: placeOf(denial),
      evidence: [placeOf(denial), ...[...outside.values()].slice(0, 5)],
      data: { vendors: names.slice(0, 5).join(', ') },
    },
  ];

  /** The statements right after this one, up to the next service, say that its data lie in the EEA. */
  function isExplainedAfter(statement: number): boolean {
    for (let next = statement + 1; next <= statement + REACH; next++) {
      if (sectionOf(next) !== sectionOf(statement) && statements[statement]?.kind !== 'heading') return false;
      if (hits.some((hit) => hit.statement === next)) return false;
      if (inside.has(next) && !denying.has(next)) return true;
    }
    return false;
  }
};

/** Transfers are denied, yet a service outside the EEA is in use. */
export const rule = defineClaim({
  id: 'transfer-contradiction',
  legal: [
    { ref: 'GDPR Art. 5(1)(a)', celex: '32016R0679' },
    { ref: 'GDPR Art. 13(1)(f)', celex: '32016R0679' },
  ],
  // The denial may still be true for a service run wholly in Europe, and where a group sits is general knowledge and no
  // verified fact (VENDORS is tagged so): a warning, not an error.
  severity: { 'vendor-outside': 'warning' },
  messages: {
    'vendor-outside': {
      message: {
        en: 'The policy says that no data leave the EU/EEA, yet names {vendors}, whose group sits outside it.',
        da: 'Politikken siger, at ingen oplysninger forlader EU/EØS, men nævner {vendors}, hvis koncern ligger udenfor.',
      },
      why: {
        en: 'A supplier with a parent company outside the EU/EEA usually has access from there, and that is a transfer the reader must be told of.',
        da: 'En leverandør med moderselskab uden for EU/EØS har som regel adgang derfra, og det er en overførsel, som læseren skal have at vide.',
      },
      fix: {
        en: 'Say which of these services may send data outside the EU/EEA and on what mechanism, or explain how their data stay inside.',
        da: 'Skriv, hvilke af tjenesterne der kan sende oplysninger ud af EU/EØS og på hvilket grundlag, eller forklar, hvordan deres oplysninger bliver indenfor.',
      },
    },
  },
  phrases: { da, en },
  heeds: ['other-party'],
  judge,
});
