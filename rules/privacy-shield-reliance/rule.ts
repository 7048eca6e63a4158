import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { relianceReports } from './lapsed.ts';

/** EU-US or Swiss-US Privacy Shield given as a ground for transfers; invalid since 16 July 2020. */
export const rule = defineClaim({
  id: 'privacy-shield-reliance',
  legal: [
    { ref: 'CJEU C-311/18 (Schrems II)', celex: '62018CJ0311' },
    { ref: 'GDPR Art. 45', celex: '32016R0679' },
    { ref: 'Decision (EU) 2016/1250 (invalid)', celex: '32016D1250' },
  ],
  // The decision was annulled (CALENDAR O2; the annulment is verified): a transfer resting on it has no ground at all.
  severity: { 'relied-on': 'error' },
  messages: {
    'relied-on': {
      message: {
        en: 'The policy relies on the Privacy Shield, which the EU Court of Justice annulled on 16 July 2020.',
        da: 'Politikken bygger på Privacy Shield, som EU-Domstolen kendte ugyldig den 16. juli 2020.',
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
  // Mostly it is the supplier's certificate that is named, and often as the supplier's own statement.
  heeds: ['other-party', 'recital'],
  judge: relianceReports,
});
