import { defineClaim } from '../../src/core/rule.ts';
import { relianceReports } from '../privacy-shield-reliance/lapsed.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** EU-US or Swiss-US Safe Harbor given as a ground for transfers; invalid since 6 October 2015. */
export const rule = defineClaim({
  id: 'safe-harbor-reliance',
  legal: [
    { ref: 'CJEU C-362/14 (Schrems I)', celex: '62014CJ0362' },
    { ref: 'GDPR Art. 45', celex: '32016R0679' },
    { ref: 'Decision 2000/520/EC (invalid)', celex: '32000D0520' },
  ],
  // The decision was annulled (CALENDAR O1; that the framework was struck down is verified): no ground for any transfer.
  severity: { 'relied-on': 'error' },
  messages: {
    'relied-on': {
      message: {
        en: 'The policy relies on Safe Harbor, which the EU Court of Justice annulled on 6 October 2015.',
        da: 'Politikken bygger på Safe Harbor, som EU-Domstolen kendte ugyldig den 6. oktober 2015.',
      },
      why: {
        en: 'Since then it is no legal ground for sending data to the USA, so the policy promises a protection that does not exist.',
        da: 'Siden da er ordningen intet grundlag for at sende oplysninger til USA, så politikken lover en beskyttelse, der ikke findes.',
      },
      fix: {
        en: 'Check on dataprivacyframework.gov whether the recipient is certified under the EU-US Data Privacy Framework and name that, or name the standard contractual clauses (2021/914).',
        da: 'Undersøg på dataprivacyframework.gov, om modtageren er certificeret under EU-US Data Privacy Framework, og nævn det, eller nævn standardkontraktbestemmelserne (2021/914).',
      },
    },
  },
  phrases: { da, en },
  // Mostly it is the supplier's membership that is named, and often as the supplier's own statement.
  heeds: ['other-party', 'recital'],
  judge: relianceReports,
});
