import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 4(11), 7, recital 32; CJEU C-673/17: use of a site is no consent. */
export const rule = defineClaim({
  id: 'consent-by-use',
  legal: [
    { ref: 'GDPR Art. 4(11)', celex: '32016R0679' },
    { ref: 'GDPR Art. 7', celex: '32016R0679' },
  ],
  // A clause that no court will honour (DEFECTS D8, D9), often harmless beside real consent elsewhere: a warning.
  severity: { inferred: 'warning' },
  messages: {
    inferred: {
      message: {
        en: 'The policy treats use of the site as consent or acceptance.',
        da: 'Politikken opfatter brug af hjemmesiden som samtykke eller accept.',
      },
      why: {
        en: 'Consent takes a clear affirmative act; browsing on, staying or not objecting is none.',
        da: 'Samtykke kræver en klar bekræftende handling; at surfe videre, blive på siden eller tie er det ikke.',
      },
      fix: {
        en: 'Delete the sentence: a privacy policy informs and need not be accepted. Ask for consent where you need it, e.g. with an unticked box or an "Accept" button.',
        da: 'Slet sætningen: en privatlivspolitik oplyser og skal ikke accepteres. Bed om samtykke dér, hvor du har brug for det, fx med et tomt afkrydsningsfelt eller en "Accepter"-knap.',
      },
    },
  },
  phrases: { da, en },
});
