import { defineDisclosure } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { judge } from './judge.ts';

/** GDPR Art. 13(1)(a), 14(1)(a): the identity of the controller. */
export const rule = defineDisclosure({
  id: 'controller-identity',
  legal: [
    { ref: 'GDPR Art. 13(1)(a)', celex: '32016R0679' },
    { ref: 'GDPR Art. 14(1)(a)', celex: '32016R0679' },
  ],
  // Mandatory in every policy (DUTIES A1). A brand alone points to somebody without saying who answers in law: warning.
  severity: { missing: 'error', vague: 'warning' },
  messages: {
    missing: {
      message: {
        en: 'The policy does not say who the controller is.',
        da: 'Politikken siger ikke, hvem den dataansvarlige er.',
      },
      why: {
        en: 'People must know which company, association or person is responsible for their data; "we" is nobody in particular.',
        da: 'Folk skal vide, hvilken virksomhed, forening eller person der har ansvaret for deres oplysninger; "vi" er ikke nogen bestemt.',
      },
      fix: {
        en: 'Name the controller, e.g. "The controller is Fjord & Form ApS, CVR no. 13748136, Havnegade 7, DK-5000 Odense C."',
        da: 'Skriv, hvem den dataansvarlige er, fx "Dataansvarlig: Fjord & Form ApS, CVR-nr. 13748136, Havnegade 7, 5000 Odense C."',
      },
    },
    vague: {
      message: {
        en: 'The policy only gives a brand, a site or a first name, not who the controller is.',
        da: 'Politikken nævner kun et brand, en hjemmeside eller et fornavn, ikke hvem den dataansvarlige er.',
      },
      why: {
        en: 'A site or an app cannot be held responsible; the reader needs the company or the person behind it.',
        da: 'En hjemmeside eller en app kan ikke stilles til ansvar; læseren skal kende virksomheden eller personen bag.',
      },
      fix: {
        en: 'Add the legal name and a detail that identifies it: legal form, company number or postal address.',
        da: 'Tilføj det juridiske navn og noget, der identificerer det: selskabsform, CVR-nummer eller postadresse.',
      },
    },
  },
  phrases: { da, en },
  judge,
});
