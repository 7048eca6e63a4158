import { defineDisclosure, type Evidence, inTextOrder, type RuleContext, type Verdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** How many statements after a mention of the officer may hold the address. */
const REACH = 4;

const OFFICER_MAILBOX =
  /^(?:mailto:)?(?:[\w.+-]*[.+_-])?(?:dpo|databeskyttelsesr(?:aa|å)dgiver(?:en)?|data-?protection-?officer)(?:[.+_-][\w.+-]*)?@/i;

/** A link to somewhere else, an address of the web, or an e-mail address that the publisher hid ("dpo [at] ..."). */
const LINK = /\]\((?!#|mailto:[{$])|https?:\/\/|[A-Za-zÀ-ÖØ-öø-ÿ\d] ?(?:\(|\\?\[)at(?:\)|\\?\]) ?[A-Za-zÀ-ÖØ-öø-ÿ\d]/i;
/** Eight digits and more, as telephone numbers are written. */
const NUMBER = /\d(?:[ .()-]{0,2}\d){7,13}(?!\d)/;
/** A sentence that says how to get in touch. */
const TOUCH = /kontakt|contact|reach|write to|skriv|besked|message/i;
/** Boxes and forms that need no address. */
const BOX = /borger\.dk|e-?boks|digital post|kontaktformular|contact form|online form|web ?form/i;
/** A line of contact details has at most so many words; in longer prose an address may be somebody else's. */
const LINE = 14;

/**
 * Met by an address beside the officer or in the lines after it (same section), or by saying that there is none; vague by a mention
 * alone.
 */
const judge = (context: RuleContext): Verdict => {
  const denial = [...context.evidence('denial'), ...context.evidence('denialBelow')];
  if (denial.length > 0) return { status: 'met', evidence: denial };
  // "dpo@..." says whose address it is.
  const mailboxes: Evidence[] = context.policy.facts
    .filter((f) => f.type === 'email' && OFFICER_MAILBOX.test(f.value) && !/datatilsynet/i.test(f.value))
    .map((f) => ({ ruleId: 'dpo-contact', kind: 'met', statement: f.statement, start: f.start, end: f.end }));
  const numbers = context.evidence('digits').filter((e) => NUMBER.test(context.policy.source.slice(e.start, e.end + 18)));
  const direct = [...mailboxes, ...numbers, ...context.evidence('met'), ...context.evidence('below')];
  if (direct.length > 0) return { status: 'met', evidence: inTextOrder(direct) };
  const { statements } = context.policy;
  const mentions = [...context.evidence('officer')];
  const withMeans = new Set(context.policy.facts.filter((f) => f.type === 'email' || f.type === 'phone').map((f) => f.statement));
  const addresses = new Set(context.evidence('address', 'controller-identity').map((e) => e.statement));
  const reachable = mentions.filter((m) => {
    if (withMeans.has(m.statement) || LINK.test(context.policy.text(m.statement))) return true;
    const section = statements[m.statement]?.section;
    for (let i = m.statement + 1; i <= m.statement + REACH; i += 1) {
      const s = statements[i];
      if (!s || s.section !== section) return false;
      if (addresses.has(i)) return true;
      const text = context.policy.text(i);
      const touch = TOUCH.test(text);
      if (touch && BOX.test(text)) return true;
      if (LINK.test(text) && (touch || i <= m.statement + 2)) return true;
      if (withMeans.has(i) && (touch || i === m.statement + 1 || s.lastToken - s.firstToken <= LINE)) return true;
    }
    return false;
  });
  if (reachable.length > 0) return { status: 'met', evidence: reachable };
  mentions.push(...context.evidence('officerBelow'));
  return mentions.length > 0 ? { status: 'vague', evidence: mentions } : { status: 'missing', evidence: [] };
};

/** GDPR Art. 13(1)(b), 14(1)(b): the contact details of the data protection officer, where applicable. */
export const rule = defineDisclosure({
  id: 'dpo-contact',
  legal: [
    { ref: 'GDPR Art. 13(1)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(b)', celex: '32016R0679' },
    { ref: 'GDPR Art. 37', celex: '32016R0679' },
  ],
  // Conditional (DUTIES A3): most small firms need no officer, so silence is only `info`. Whoever has one must say how to reach it: warning.
  severity: { missing: 'info', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not mention a data protection officer (DPO).',
        da: 'Politikken nævner ikke en databeskyttelsesrådgiver (DPO).',
      },
      why: {
        en: 'If you have a DPO, the reader must be told how to reach that person; public bodies and firms that monitor people or process sensitive data on a large scale must have one.',
        da: 'Har I en DPO, skal læseren have at vide, hvordan man får fat i vedkommende; myndigheder og firmaer, der i stort omfang overvåger folk eller behandler følsomme oplysninger, skal have en.',
      },
      fix: {
        en: 'If you have a DPO, give an e-mail address or a telephone number. If you need none, you may say so: "We have not appointed a data protection officer."',
        da: 'Har I en DPO, så skriv en e-mailadresse eller et telefonnummer. Behøver I ingen, kan I skrive det: "Vi har ikke udpeget en databeskyttelsesrådgiver."',
      },
    },
    vague: {
      message: {
        en: 'The policy mentions a data protection officer, but not how to reach that person.',
        da: 'Politikken nævner en databeskyttelsesrådgiver, men ikke hvordan man kontakter vedkommende.',
      },
      why: {
        en: 'The contact details of the data protection officer are what the law asks for; the name alone is not enough.',
        da: 'Det er kontaktoplysningerne på databeskyttelsesrådgiveren, loven kræver; navnet alene er ikke nok.',
      },
      fix: {
        en: 'Add an e-mail address, a telephone number or a postal address for the officer, e.g. "Contact our DPO at dpo@fjordogform.example."',
        da: 'Tilføj en e-mailadresse, et telefonnummer eller en postadresse, fx "Kontakt vores databeskyttelsesrådgiver på dpo@fjordogform.example."',
      },
    },
  },
  phrases: { da, en },
  judge,
});
