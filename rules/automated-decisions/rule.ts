import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 13(2)(f), 14(2)(g): the existence of automated decision-making, including profiling. */
export const rule = defineDisclosure({
  id: 'automated-decisions',
  legal: [
    { ref: 'GDPR Art. 13(2)(f)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(2)(g)', celex: '32016R0679' },
    { ref: 'GDPR Art. 22', celex: '32016R0679' },
  ],
  // Conditional (DUTIES A14): owed only where decisions under Art. 22(1) and (4) are made. A denial is optional, so silence is
  // `info`: most firms make no such decisions, and saying so is merely good practice.
  severity: { missing: 'info' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say whether automated decisions or profiling take place.',
        da: 'Politikken siger ikke, om der sker automatiske afgørelser eller profilering.',
      },
      why: {
        en: 'If a computer alone decides something that matters to the reader, you must say so and explain how; if not, one sentence settles the question.',
        da: 'Hvis en computer alene afgør noget af betydning for læseren, skal I oplyse og forklare det; hvis ikke, afklarer én sætning sagen.',
      },
      fix: {
        en: 'If it is so, write "We make no automated decisions and do no profiling". Otherwise describe the logic, what it means and what may follow.',
        da: 'Hvis det er rigtigt, så skriv "Vi træffer ingen automatiske afgørelser og foretager ikke profilering". Beskriv ellers logikken, betydningen og de forventede følger.',
      },
    },
  },
  phrases: { da, en },
  // "The right not to be subject to a decision based solely on automated processing" counts, also where it is recited as the law's.
  heeds: ['recital'],
});
