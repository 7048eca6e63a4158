import { defineDisclosure, type Evidence, inTextOrder, type RuleContext, type Verdict } from '../../src/core/rule.ts';
import { postalAddresses } from '../controller-identity/judge.ts';
import { isDummyEmail, isForeign, isForeignEmail, isForeignPhone, statementAt } from '../controller-identity/party.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Links in an invitation: what they are called, and where they lead. */
const LINK = /\[([^\]]*)\]\(\s*<?([^)\s>]*)/g;
/** Such a link is for contact by its name ("here", "contact form") or by its address. */
const CONTACT_LABEL = /kontakt|contact|\bher\b|\bhere\b|\bform|mail|skriv|write|support|help|hjælp|\bos\b|\bus\b|link/i;
const CONTACT_TARGET = /kontakt|contact|support|help|form|mailto:[^{$]|discord|t\.me\/|m\.me\/|wa\.me\/|messenger/i;

/** Whether the statement holds a link by which one can get in touch. */
const hasContactLink = (text: string): boolean => {
  for (const [, label = '', target = ''] of text.matchAll(LINK)) {
    if (target === '' || target.startsWith('#') || /datatilsynet|ico\.org|cnil|europa\.eu|^mailto:[{$]|^[{$]/i.test(target)) continue;
    if (CONTACT_LABEL.test(label) || CONTACT_TARGET.test(target)) return true;
  }
  return false;
};

/** Links that are a channel themselves: to an address, or to the page for contact. A placeholder in the address leads nowhere. */
const CHANNEL_LINK =
  /\]\(\s*<?(?:mailto:[^\s()<>{}$]+@(?![^)]*datatilsynet)[^\s()<>{}$]+|(?!#)[^\s()<>{}$]*\/(?:kontakt|contact)[^\s()<>{}$]*)[^)]*\)|\[(?:kontakt|contact)(?: os| us)?\]\((?!#)[^\s)]+\)/gi;

/** A Danish number that no word announces: eight digits, in twos or not. */
const PHONE_DIGITS = /(?<!\d)(?:\d{2}[ .]?){3}\d{2}(?![\d-])/;

/** A number as the English write them; the judge counts its digits. */
const NUMBER = /\(?\+?\d[\d() .-]{6,18}\d/;
const DATE_LIKE = /^(?:19|20)\d\d-\d|^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/;
/** "@klubben på Instagram", "Instagram: @klubben". */
const HANDLE =
  /(?:instagram|facebook|twitter|telegram|discord|messenger|mastodon|signal|linkedin|tiktok)\b[^\n@]{0,24}(?<![\w.])@[\w.]{3,}|(?<![\w.])@[\w.]{3,}[^\n@]{0,16}\b(?:instagram|facebook|twitter|telegram|discord|messenger|mastodon|signal|linkedin|tiktok)\b/gi;
/** "E-mail: ____", "Phone: [your number]": a channel whose value was never filled in. */
const UNFILLED =
  /(?<![A-Za-zæøåÆØÅ])(?:e-?mail(?:adresse)?|mail|telefon(?:nummer)?|tlf\.?|mobil|adresse|phone(?: number)?|telephone|tel\.?|address|kontakt|contact)[ \t]*\*{0,2}:\*{0,2}[ \t]*(?:\\?\[[^\]@\n]{0,60}\](?!\()|\\?_[_ \\]+|\.{3,}|…|x{2,}\b|<[^>@\n]{0,60}>|\{[^}@\n]{0,60}\}|TODO|TBD)|(?<![A-Za-zæøåÆØÅ])(?:skriv|kontakt|ring|write|contact|e-?mail|call)[^.\n[\]]{0,30} \\?\[[^\]@\n]{2,40}\](?!\()/gi;

/** "info (at) fjordogform.dk", "info [at] fjordogform [dot] dk": addresses that the publisher hid from robots. */
const HIDDEN_ADDRESS =
  /(?:(?:\(|\\?\[)(?:at|a)(?:\)|\\?\])|(?:\(|\\?\[)?(?:snabel-?a|krøllealfa)(?:\)|\\?\])?) ?[A-Za-zÀ-ÖØ-öø-ÿ0-9-]{1,40} ?(?:\.|(?:\(|\\?\[)(?:dot|punktum|prik)(?:\)|\\?\])) ?[a-z]{2,6}/gi;

const contactLinks = (context: RuleContext): Evidence[] => {
  const { source } = context.policy;
  const found: Evidence[] = [];
  for (const match of [...source.matchAll(CHANNEL_LINK), ...source.matchAll(HIDDEN_ADDRESS), ...source.matchAll(HANDLE)]) {
    const statement = statementAt(context.policy, match.index);
    if (statement >= 0)
      found.push({ ruleId: 'controller-contact', kind: 'link', statement, start: match.index, end: match.index + match[0].length });
    if (found.length === 3) break;
  }
  return found;
};

/**
 * Met by an e-mail address, number or postal address that is not somebody else's, by a form or chat that is offered, or by an invitation
 * with a link; vague by an invitation with nothing behind it.
 */
const judge = (context: RuleContext): Verdict => {
  const { policy } = context;
  const foreign = new Set(context.evidence('foreign').map((e) => e.statement));
  const facts: Evidence[] = policy.facts
    .filter(
      (f) =>
        (f.type === 'email' && !isForeignEmail(f.value) && !isDummyEmail(f.value) && !foreign.has(f.statement)) ||
        (f.type === 'phone' && !isForeignPhone(f.value) && !isForeign(context, f.statement)),
    )
    .map((f) => ({ ruleId: 'controller-contact', kind: f.type, statement: f.statement, start: f.start, end: f.end }));
  const addresses = [
    ...context.evidence('address', 'controller-identity'),
    ...context.evidence('addressHeading', 'controller-identity'),
    ...postalAddresses(context),
  ].filter((e) => /\d/.test(policy.source.slice(e.start, e.end)) && !isForeign(context, e.statement));
  const invitations = context.evidence('invitation');
  const linked = invitations.filter((e) => hasContactLink(policy.text(e.statement)));
  const digits = context.evidence('digits').filter((e) => {
    const end = policy.statements[e.statement]?.end ?? e.end;
    const text = policy.source.slice(e.start, Math.min(end, e.end + 20));
    const number = NUMBER.exec(text)?.[0].trim() ?? '';
    const count = number.replace(/\D/g, '').length;
    const announced = policy.statements[e.statement]?.language === 'en' && count > 7 && count < 15 && !DATE_LIKE.test(number);
    return (announced || PHONE_DIGITS.test(text)) && !isForeign(context, e.statement);
  });
  const said = [...facts, ...digits, ...context.evidence('channel'), ...linked, ...addresses];
  // The source is searched only where the statements give nothing.
  const met = said.length > 0 ? said : contactLinks(context);
  if (met.length > 0) return { status: 'met', evidence: inTextOrder(met).slice(0, 3) };
  const vague = [...invitations, ...context.evidence('unfilled')];
  for (const match of vague.length > 0 ? [] : policy.source.matchAll(UNFILLED)) {
    const statement = statementAt(policy, match.index);
    if (statement >= 0)
      vague.push({ ruleId: 'controller-contact', kind: 'unfilled', statement, start: match.index, end: match.index + match[0].length });
  }
  return vague.length > 0 ? { status: 'vague', evidence: inTextOrder(vague).slice(0, 3) } : { status: 'missing', evidence: [] };
};

/** GDPR Art. 13(1)(a), 14(1)(a): the contact details of the controller. */
export const rule = defineDisclosure({
  id: 'controller-contact',
  legal: [
    { ref: 'GDPR Art. 13(1)(a)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(a)', celex: '32016R0679' },
  ],
  // Mandatory in every policy (DUTIES A1); an invitation without a means is half the information: warning.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy gives no way to contact the controller.',
        da: 'Politikken viser ingen måde at kontakte den dataansvarlige på.',
      },
      why: {
        en: 'Without contact details nobody can ask questions or use the rights that the law gives.',
        da: 'Uden kontaktoplysninger kan ingen stille spørgsmål eller bruge de rettigheder, loven giver.',
      },
      fix: {
        en: 'Add an e-mail address, a telephone number, a postal address or a link to a contact form.',
        da: 'Tilføj en e-mailadresse, et telefonnummer, en postadresse eller et link til en kontaktformular.',
      },
    },
    vague: {
      message: {
        en: 'The policy asks people to get in touch, but does not say how.',
        da: 'Politikken opfordrer til at tage kontakt, men siger ikke hvordan.',
      },
      why: {
        en: '"Contact us" helps only if an address, a number or a form stands beside it.',
        da: '"Kontakt os" hjælper kun, hvis der står en adresse, et nummer eller en formular ved siden af.',
      },
      fix: {
        en: 'Write the address out, e.g. "Contact us at privacy@fjordogform.example", and fill in any empty field.',
        da: 'Skriv adressen ud, fx "Kontakt os på privatliv@fjordogform.example", og udfyld eventuelle tomme felter.',
      },
    },
  },
  phrases: { da, en },
  judge,
});
