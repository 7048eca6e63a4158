import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(1)(e), 14(1)(e): the recipients of the data or the categories of them; processors count. */
export const rule = defineDisclosure({
  id: 'recipients',
  legal: [
    { ref: 'GDPR Art. 13(1)(e)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(e)', celex: '32016R0679' },
    { ref: 'GDPR Art. 4(9)', celex: '32016R0679' },
  ],
  // "If any" in form, but every hosted site has a recipient (DUTIES A7): saying nothing is an error. "Third parties"
  // alone is what the guidelines name as insufficient: a warning.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say who receives the personal data.',
        da: 'Politikken siger ikke, hvem der modtager personoplysningerne.',
      },
      why: {
        en: 'The reader must be told the recipients or the kinds of recipients, and suppliers such as the web host and the payment provider are recipients too.',
        da: 'Læseren skal have modtagerne eller kategorierne af modtagere at vide, og leverandører som webhotel og betalingstjeneste er også modtagere.',
      },
      fix: {
        en: 'List those who receive data, e.g. "Our web host, our bookkeeper and the carrier receive the data they need", or say that nothing is shared if that is so.',
        da: 'Nævn dem, der modtager oplysninger, fx "Vores webhotel, bogholder og fragtfirma får de oplysninger, de har brug for", eller skriv, at intet videregives, hvis det passer.',
      },
    },
    vague: {
      message: {
        en: 'The policy only speaks of "third parties", "partners" or "processors" without saying which kinds.',
        da: 'Politikken taler kun om "tredjeparter", "samarbejdspartnere" eller "databehandlere" uden at sige hvilke slags.',
      },
      why: {
        en: 'Categories must be told by what the recipients do, so that the reader can see where the data end up (WP260 rev.01, annex).',
        da: 'Kategorierne skal fortælle, hvad modtagerne laver, så læseren kan se, hvor oplysningerne ender (WP260 rev.01, bilaget).',
      },
      fix: {
        en: 'Name the recipients, or their trade: hosting, payment, delivery, bookkeeping, newsletters, authorities.',
        da: 'Nævn modtagerne eller deres branche: hosting, betaling, levering, bogføring, nyhedsbreve, myndigheder.',
      },
    },
  },
  phrases: { da, en },
  // "Google stores ..." names a recipient, although it describes Google's processing.
  heeds: ['other-party'],
});
