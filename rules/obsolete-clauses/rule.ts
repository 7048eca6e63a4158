import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The standard contractual clauses of 2001, 2004 and 2010 given as a ground; repealed in 2021. */
export const rule = defineClaim({
  id: 'obsolete-clauses',
  legal: [
    { ref: 'Implementing Decision (EU) 2021/914, Art. 4', celex: '32021D0914' },
    { ref: 'GDPR Art. 46(2)(c)', celex: '32016R0679' },
  ],
  // The repeal stands in the text of Decision (EU) 2021/914 itself (Art. 4), which the finding cites: the old clauses
  // The decision cited first repealed the three older ones on 27 September 2021 (CALENDAR O6; the dates are confirmed by
  // several law firms' notes on the decision); contracts on them lost their cover on 27 December 2022. Nothing is left to
  // rely on: an error.
  severity: { 'relied-on': 'error' },
  messages: {
    'relied-on': {
      message: {
        en: 'The policy relies on standard contractual clauses from 2001, 2004 or 2010, which no longer apply.',
        da: 'Politikken bygger på standardkontraktbestemmelser fra 2001, 2004 eller 2010, som ikke gælder længere.',
      },
      why: {
        en: 'The old clauses were repealed in 2021 and have covered no transfer since 27 December 2022.',
        da: 'De gamle bestemmelser blev ophævet i 2021 og har ikke dækket nogen overførsel siden den 27. december 2022.',
      },
      fix: {
        en: 'Conclude the clauses of Implementing Decision (EU) 2021/914 with the recipient and name them instead.',
        da: 'Indgå bestemmelserne i gennemførelsesafgørelse (EU) 2021/914 med modtageren, og nævn dem i stedet.',
      },
    },
  },
  phrases: { da, en },
  heeds: ['other-party', 'recital'],
});
