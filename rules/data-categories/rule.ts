import type { Evidence, RuleContext, Verdict } from '../../src/core/rule.ts';
import { defineDisclosure, usualVerdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** An item of a list of data is a name, not a sentence. */
const ITEM_WORDS = 7;
/** "To send ..." is a purpose, whatever the list was announced as. */
const PURPOSE = /^\W*(?:to|for|so|at|til|for at|når|hvis|if|when|we|vi|you|du)\s/i;

/**
 * No list of words holds every kind of data ("belt colour", "berth"). Where the text announces data and goes on with a list of short
 * items, these are the kinds, whatever they are.
 */
const judge = (context: RuleContext): Verdict => {
  const verdict = usualVerdict(context);
  if (verdict.status === 'met') return verdict;
  const listed = listedItems(context);
  return listed.length >= 2 ? { status: 'met', evidence: listed } : verdict;
};

const listedItems = ({ evidence, policy }: RuleContext): readonly Evidence[] => {
  const announcing = new Map(evidence('vague').map((item) => [item.statement, item]));
  if (announcing.size === 0) return [];
  return policy.statements.flatMap(({ index, kind, leadIn, start, end }) => {
    const announced = kind === 'item' ? announcing.get(leadIn) : undefined;
    if (!announced) return [];
    const text = policy.source.slice(start, Math.min(end, start + 200));
    const isName = text.trim().split(/\s+/).length <= ITEM_WORDS && !PURPOSE.test(text);
    return isName ? [{ ...announced, statement: index, start, end }] : [];
  });
};

/** GDPR Art. 14(1)(d): the categories of personal data concerned. */
export const rule = defineDisclosure({
  id: 'data-categories',
  legal: [{ ref: 'GDPR Art. 14(1)(d)', celex: '32016R0679' }],
  // Mandatory under Art. 14 (DUTIES A15); under Art. 13 it is not on the list, though hardly any purpose can be understood
  // without it. So a policy that says nothing, or only "personal information", gets a warning and never an error.
  severity: { missing: 'warning', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say which kinds of personal data are processed.',
        da: 'Politikken siger ikke, hvilke slags personoplysninger der behandles.',
      },
      why: {
        en: 'Without the kinds of data the reader cannot tell what you know about them, and the law asks for them when data come from others.',
        da: 'Uden oplysningstyperne kan læseren ikke se, hvad I ved om vedkommende, og loven kræver dem, når oplysningerne kommer fra andre.',
      },
      fix: {
        en: 'List the kinds of data, e.g. "We process your name, address, e-mail address and order history."',
        da: 'Opregn oplysningstyperne, fx "Vi behandler dit navn, din adresse, din e-mailadresse og din ordrehistorik."',
      },
    },
    vague: {
      message: {
        en: 'The policy speaks of personal data only in general and names no kind of data.',
        da: 'Politikken taler kun om personoplysninger i almindelighed og nævner ingen oplysningstyper.',
      },
      why: {
        en: '"Personal information" or "contact information" does not tell the reader what is actually kept about them.',
        da: '"Personoplysninger" eller "kontaktoplysninger" fortæller ikke læseren, hvad der faktisk er gemt om vedkommende.',
      },
      fix: {
        en: 'Name the kinds behind the word, e.g. "contact information (name, telephone number and e-mail address)".',
        da: 'Nævn, hvad ordet dækker over, fx "kontaktoplysninger (navn, telefonnummer og e-mailadresse)".',
      },
    },
  },
  phrases: { da, en },
  judge,
});
