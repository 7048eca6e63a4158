import { defineDisclosure, inTextOrder, type RuleContext, type Verdict } from '../../src/core/rule.ts';
import { transferStatements } from '../third-country-transfers/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

const judge = (context: RuleContext): Verdict => {
  const { affirmed, hedged, denied } = transferStatements(context);
  const transfers = context.verdict('third-country-transfers').status;
  const named = [...context.evidence('met'), ...context.evidence('below')];
  // A mechanism that is put forward for transfers shows that they happen, however they are worded.
  const happen = affirmed.length > 0 || hedged.length > 0 || transfers === 'vague';
  if (!happen && (denied.length > 0 || named.length === 0)) return { status: 'not-applicable', evidence: [] };
  if (named.length > 0) return { status: 'met', evidence: inTextOrder(named) };
  const vague = [...context.evidence('vague'), ...context.evidence('vagueBelow')];
  return vague.length > 0
    ? { status: 'vague', evidence: inTextOrder(vague) }
    : { status: 'missing', evidence: inTextOrder([...affirmed, ...hedged]) };
};

/** GDPR Art. 13(1)(f), 14(1)(f): the mechanism that makes a transfer to a third country lawful. */
export const rule = defineDisclosure({
  id: 'transfer-safeguards',
  legal: [
    { ref: 'GDPR Art. 13(1)(f)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(f)', celex: '32016R0679' },
    { ref: 'GDPR Art. 44-49', celex: '32016R0679' },
  ],
  // Conditional (DUTIES A8): once a transfer is stated, the mechanism is owed without exception, so its absence is an
  // error; a formula ("appropriate safeguards") addresses the point without disclosing it.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy says that data may leave the EU/EEA but names no legal mechanism for it.',
        da: 'Politikken siger, at oplysninger kan forlade EU/EØS, men nævner intet overførselsgrundlag.',
      },
      why: {
        en: 'A transfer is lawful only on an adequacy decision, safeguards such as standard contractual clauses, or an exception, and the reader must be told which.',
        da: 'En overførsel er kun lovlig på en tilstrækkelighedsafgørelse, garantier som standardkontraktbestemmelser eller en undtagelse, og læseren skal vide hvilken.',
      },
      fix: {
        en: 'Name the mechanism for each recipient, e.g. "The transfer rests on the EU Commission\'s standard contractual clauses (2021/914); write to us for a copy."',
        da: 'Nævn grundlaget for hver modtager, fx "Overførslen sker på grundlag af EU-Kommissionens standardkontraktbestemmelser (2021/914); skriv til os for at få en kopi."',
      },
    },
    vague: {
      message: {
        en: 'The policy promises safeguards for transfers without naming the mechanism.',
        da: 'Politikken lover garantier ved overførsler uden at nævne overførselsgrundlaget.',
      },
      why: {
        en: 'The reader must be able to see whether the transfer rests on an adequacy decision, standard contractual clauses or something else (WP260 rev.01, annex).',
        da: 'Læseren skal kunne se, om overførslen bygger på en tilstrækkelighedsafgørelse, standardkontraktbestemmelser eller noget tredje (WP260 rev.01, bilaget).',
      },
      fix: {
        en: 'Replace "appropriate safeguards" by the mechanism itself, and say how to get a copy of it.',
        da: 'Erstat "fornødne garantier" med selve grundlaget, og skriv, hvordan man får en kopi af det.',
      },
    },
  },
  phrases: { da, en },
  // A supplier's certification counts, also where the text tells it as the supplier's own.
  heeds: ['other-party'],
  judge,
});
