import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** GDPR Art. 14(2)(f): from which source the personal data originate. */
export const rule = defineDisclosure({
  id: 'data-source',
  legal: [{ ref: 'GDPR Art. 14(2)(f)', celex: '32016R0679' }],
  // Only Art. 14 asks for the source, that is, where data come from somebody else than the reader (DUTIES A16). Whether
  // that is so cannot be seen from a policy that is silent about it: `info`.
  severity: { missing: 'info', vague: 'info' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say where the personal data come from.',
        da: 'Politikken siger ikke, hvor personoplysningerne kommer fra.',
      },
      why: {
        en: 'When data come from others than the reader, the law asks you to name the source and say whether it is public.',
        da: 'Når oplysningerne kommer fra andre end læseren, skal I efter loven oplyse kilden, og om den er offentligt tilgængelig.',
      },
      fix: {
        en: 'Say how each kind of data reaches you, e.g. "You give us your name and address when you order; we fetch your company\'s address from the CVR register."',
        da: 'Skriv, hvordan oplysningerne når frem til jer, fx "Du giver os navn og adresse, når du bestiller; firmaets adresse henter vi i CVR-registret."',
      },
    },
    vague: {
      message: {
        en: 'The policy does not say clearly where the personal data come from.',
        da: 'Politikken siger ikke klart, hvor personoplysningerne kommer fra.',
      },
      why: {
        en: 'A source that is not named cannot be checked by the reader.',
        da: 'En kilde, der ikke er nævnt, kan læseren ikke efterprøve.',
      },
      fix: {
        en: 'Name the source, or at least its kind, e.g. "public registers" or "your employer".',
        da: 'Nævn kilden eller i det mindste dens art, fx "offentlige registre" eller "din arbejdsgiver".',
      },
    },
  },
  phrases: { da, en },
});
