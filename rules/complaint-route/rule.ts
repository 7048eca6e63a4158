import { defineDisclosure, type Evidence, inTextOrder, type RuleContext, usualVerdict, type Verdict } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/**
 * The usual verdict; and met where the sentence about complaining breaks off ("you can complain to:") or points back ("complain to them") and the
 * authority stands in one of its neighbours.
 */
const judge = (context: RuleContext): Verdict => {
  const usual = usualVerdict(context);
  if (usual.status === 'met') return usual;
  const { statements } = context.policy;
  const authorities = new Map(context.evidence('authority').map((a) => [a.statement, a]));
  const near = (from: Evidence, low: number, high: number): Evidence | undefined => {
    for (let i = from.statement + low; i <= from.statement + high; i += 1) {
      const authority = authorities.get(i);
      if (authority && statements[i]?.section === statements[from.statement]?.section) return authority;
    }
    return undefined;
  };
  for (const opening of context.evidence('opening')) {
    const authority = near(opening, 0, 3);
    if (authority) return { status: 'met', evidence: inTextOrder([opening, authority]) };
  }
  for (const pointer of context.evidence('pointer')) {
    const authority = near(pointer, -2, 2);
    if (authority) return { status: 'met', evidence: inTextOrder([authority, pointer]) };
  }
  const grievances = new Map(context.evidence('grievance').map((g) => [g.statement, g]));
  for (const follow of context.evidence('follow')) {
    const grievance = grievances.get(follow.statement - 1);
    if (grievance) return { status: 'met', evidence: [grievance, follow] };
  }
  return usual;
};

/** GDPR Art. 13(2)(d), 14(2)(e): the right to lodge a complaint with a supervisory authority. */
export const rule = defineDisclosure({
  id: 'complaint-route',
  legal: [
    { ref: 'GDPR Art. 13(2)(d)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(e)', celex: '32016R0679' },
    { ref: 'GDPR Art. 77', celex: '32016R0679' },
  ],
  // Mandatory in every policy (DUTIES A12). An authority that is named but not as a place to complain is half the information: warning.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say that people can complain to the data protection authority.',
        da: 'Politikken siger ikke, at man kan klage til Datatilsynet.',
      },
      why: {
        en: 'Everyone must be told of the right to lodge a complaint with a supervisory authority; a complaint to the company does not replace it.',
        da: 'Alle skal have at vide, at de har ret til at klage til en tilsynsmyndighed; en klage til virksomheden træder ikke i stedet.',
      },
      fix: {
        en: 'Add a sentence, e.g. "You can complain to the Danish Data Protection Agency (Datatilsynet), Carl Jacobsens Vej 35, DK-2500 Valby, www.datatilsynet.dk."',
        da: 'Tilføj en sætning, fx "Du kan klage til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, www.datatilsynet.dk."',
      },
    },
    vague: {
      message: {
        en: 'The policy mentions the data protection authority, but not that people can complain to it.',
        da: 'Politikken nævner tilsynsmyndigheden, men ikke, at man kan klage til den.',
      },
      why: {
        en: 'The law asks for the right to complain to be stated, not only for the name or a link of the authority.',
        da: 'Loven kræver, at retten til at klage nævnes, ikke kun myndighedens navn eller et link.',
      },
      fix: {
        en: 'Say what the authority is there for, e.g. "You have the right to complain to the authority about our processing of your personal data."',
        da: 'Skriv, hvad man kan bruge myndigheden til, fx "Du har ret til at klage til Datatilsynet over vores behandling af dine oplysninger."',
      },
    },
  },
  phrases: { da, en },
  judge,
});
