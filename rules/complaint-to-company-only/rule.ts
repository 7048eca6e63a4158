import { defineClaim, type Report, type RuleContext } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/**
 * Complaints about personal data are invited, and neither an authority nor another independent body is named anywhere. Without the second half the rule
 * would punish the good habit of asking people to write to the company first.
 */
const judge = (context: RuleContext): readonly Report[] => {
  const next = new Set(context.evidence('next').map((n) => n.statement));
  const opening = context.evidence('opening').find((o) => next.has(o.statement + 1));
  const invitation = context.evidence('claim')[0] ?? context.evidence('below')[0] ?? opening;
  if (!invitation) return [];
  if (context.verdict('complaint-route').status !== 'missing') return [];
  if (context.evidence('elsewhere').length > 0 || context.evidence('elsewhereHeading').length > 0) return [];
  return [{ messageId: 'only-company', place: invitation, evidence: [invitation] }];
};

/** Complaints only to the controller: GDPR Art. 13(2)(d), 77. */
export const rule = defineClaim({
  id: 'complaint-to-company-only',
  legal: [
    { ref: 'GDPR Art. 13(2)(d)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(e)', celex: '32016R0679' },
    { ref: 'GDPR Art. 77', celex: '32016R0679' },
  ],
  // The duty is mandatory (DUTIES A12), and a policy that shows only the company's own desk misleads about it (DEFECTS D23).
  severity: { 'only-company': 'error' },
  messages: {
    'only-company': {
      message: {
        en: 'The policy invites complaints only to the company itself.',
        da: 'Politikken opfordrer kun til at klage til virksomheden selv.',
      },
      why: {
        en: 'The reader is led to believe that there is no other place to complain, although the law gives a right to complain to a supervisory authority.',
        da: 'Læseren får det indtryk, at der ikke er andre steder at klage, selv om loven giver ret til at klage til en tilsynsmyndighed.',
      },
      fix: {
        en: 'Keep the invitation, but add the authority: "You can always complain to the Danish Data Protection Agency, www.datatilsynet.dk."',
        da: 'Behold gerne opfordringen, men tilføj myndigheden: "Du kan altid klage til Datatilsynet, www.datatilsynet.dk."',
      },
    },
  },
  phrases: { da, en },
  judge,
});
