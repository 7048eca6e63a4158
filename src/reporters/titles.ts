/**
 * What rules are called in front of people, in both languages, and how the disclosures are grouped in a report.
 * Short enough for two columns at 80 characters: at most 27 characters each (a test holds it).
 */
import type { Locale } from '../core/result.ts';

type Title = Readonly<Record<Locale, string>>;

export interface Group {
  readonly title: Title;
  readonly ids: readonly string[];
}

/** The disclosures in the order of the report. The first two groups form the left column, the others the right one. */
export const DISCLOSURE_GROUPS: readonly Group[] = [
  {
    title: { en: 'Controller and policy', da: 'Dataansvarlig og politik' },
    ids: ['controller-identity', 'controller-contact', 'dpo-contact', 'last-updated'],
  },
  {
    title: { en: 'What is processed, and why', da: 'Hvad der behandles og hvorfor' },
    ids: [
      'purposes',
      'legal-basis',
      'legitimate-interests',
      'data-categories',
      'data-source',
      'provision-requirement',
      'automated-decisions',
    ],
  },
  {
    title: { en: 'Sharing and storage', da: 'Deling og opbevaring' },
    ids: ['recipients', 'third-country-transfers', 'transfer-safeguards', 'retention'],
  },
  {
    title: { en: 'Rights of the data subject', da: 'Den registreredes rettigheder' },
    ids: [
      'right-of-access',
      'right-to-rectification',
      'right-to-erasure',
      'right-to-restriction',
      'right-to-object',
      'right-to-portability',
      'right-to-withdraw-consent',
      'complaint-route',
    ],
  },
];

const TITLES: Readonly<Record<string, Title>> = {
  'controller-identity': { en: 'Who the controller is', da: 'Hvem der er dataansvarlig' },
  'controller-contact': { en: 'Contact details', da: 'Kontaktoplysninger' },
  'dpo-contact': { en: 'Data protection officer', da: 'Databeskyttelsesrådgiver' },
  'last-updated': { en: 'Date of the policy', da: 'Politikkens dato' },
  purposes: { en: 'Purposes', da: 'Formål' },
  'legal-basis': { en: 'Legal basis', da: 'Retsgrundlag' },
  'legitimate-interests': { en: 'Legitimate interests', da: 'Legitime interesser' },
  'data-categories': { en: 'Kinds of data', da: 'Kategorier af oplysninger' },
  'data-source': { en: 'Where data come from', da: 'Hvor oplysninger kommer fra' },
  'provision-requirement': { en: 'Required or voluntary', da: 'Påkrævet eller frivilligt' },
  'automated-decisions': { en: 'Automated decisions', da: 'Automatiske afgørelser' },
  recipients: { en: 'Recipients', da: 'Modtagere' },
  'third-country-transfers': { en: 'Transfers outside the EEA', da: 'Overførsel til tredjelande' },
  'transfer-safeguards': { en: 'Safeguards for transfers', da: 'Overførselsgrundlag' },
  retention: { en: 'How long data are kept', da: 'Opbevaringsperiode' },
  'right-of-access': { en: 'Right of access', da: 'Ret til indsigt' },
  'right-to-rectification': { en: 'Right to rectification', da: 'Ret til berigtigelse' },
  'right-to-erasure': { en: 'Right to erasure', da: 'Ret til sletning' },
  'right-to-restriction': { en: 'Right to restriction', da: 'Ret til begrænsning' },
  'right-to-object': { en: 'Right to object', da: 'Ret til indsigelse' },
  'right-to-portability': { en: 'Right to data portability', da: 'Ret til dataportabilitet' },
  'right-to-withdraw-consent': { en: 'Right to withdraw consent', da: 'Tilbagekaldelse af samtykke' },
  'complaint-route': { en: 'Complaint to the authority', da: 'Klage til tilsynsmyndighed' },

  'privacy-shield-reliance': { en: 'Relies on Privacy Shield', da: 'Bygger på Privacy Shield' },
  'safe-harbor-reliance': { en: 'Relies on Safe Harbor', da: 'Bygger på Safe Harbor' },
  'repealed-law': { en: 'Repealed law', da: 'Ophævet lov' },
  'outdated-authority-contact': { en: 'Old address of authority', da: 'Datatilsynets gamle adresse' },
  'obsolete-clauses': { en: 'Obsolete standard clauses', da: 'Forældede kontraktklausuler' },
  'transfer-contradiction': { en: 'Transfers denied and made', da: 'Modsigelse om overførsel' },
  'collection-contradiction': { en: 'Collection denied and made', da: 'Modsigelse om indsamling' },
  'consent-by-use': { en: 'Consent inferred from use', da: 'Samtykke ved blot brug' },
  'template-placeholder': { en: 'Placeholder left in', da: 'Glemt pladsholder' },
  'retention-minimum-only': { en: 'Only a minimum period', da: 'Kun en minimumsperiode' },
  'complaint-to-company-only': { en: 'Complaints to company only', da: 'Klage kun til virksomheden' },

  'invalid-cvr': { en: 'Invalid company number', da: 'Ugyldigt CVR-nummer' },
  'unfinished-section': { en: 'Unfinished section', da: 'Ufærdigt afsnit' },
  'unsupported-language': { en: 'Language not supported', da: 'Sproget understøttes ikke' },
};

/** The human name of a rule; its id where it has none (a rule of the user's own). */
export const titleOf = (ruleId: string, locale: Locale): string =>
  (Object.hasOwn(TITLES, ruleId) ? TITLES[ruleId]?.[locale] : undefined) ?? ruleId;

/** The ids that have a title, for the tests. */
export const titledIds = (): string[] => Object.keys(TITLES);
