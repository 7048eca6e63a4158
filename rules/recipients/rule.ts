import { defineDisclosure, type Evidence, inTextOrder, type RuleContext, type Verdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/**
 * A denial discloses, unless it is reserved ("unless necessary", "for marketing") or only denies a sale: then somebody
 * receives data after all and is not named. A reservation for what the law demands leaves the denial whole.
 */
const judge = (context: RuleContext): Verdict => {
  const reserved = new Set(context.evidence('reserved').map((one) => one.statement));
  const denials = context.evidence('denial');
  // "We share nothing, except:" and a list: the items carry the reservation of their lead-in.
  const isReserved = ({ statement }: Evidence): boolean =>
    reserved.has(statement) || reserved.has(context.policy.statements[statement]?.leadIn ?? -1);
  // "Do you share my data? No."
  const questions = new Set(context.evidence('question').map((one) => one.statement));
  const answers = context.evidence('no').filter((one) => questions.has(one.statement - 1));
  const met = [
    ...context.evidence('met'),
    ...context.evidence('below'),
    ...context.evidence('noBelow'),
    ...answers,
    ...denials.filter((one) => !isReserved(one)),
  ];
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met) };
  const vague = [...denials, ...context.evidence('noSale'), ...context.evidence('vague'), ...context.evidence('vagueBelow')];
  return vague.length > 0 ? { status: 'vague', evidence: inTextOrder(vague) } : { status: 'missing', evidence: [] };
};

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
  // "Unless the law requires it" is an exception to our own sharing, although it speaks of the law.
  heeds: ['other-party', 'recital'],
  judge,
});
