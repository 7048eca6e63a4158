/** The registry: every rule, in the order of the law. */
import type { Rule } from '../src/core/rule.ts';
import { rule as automatedDecisions } from './automated-decisions/rule.ts';
import { rule as collectionContradiction } from './collection-contradiction/rule.ts';
import { rule as complaintRoute } from './complaint-route/rule.ts';
import { rule as complaintToCompanyOnly } from './complaint-to-company-only/rule.ts';
import { rule as consentByUse } from './consent-by-use/rule.ts';
import { rule as controllerContact } from './controller-contact/rule.ts';
import { rule as controllerIdentity } from './controller-identity/rule.ts';
import { rule as dataCategories } from './data-categories/rule.ts';
import { rule as dataSource } from './data-source/rule.ts';
import { rule as dpoContact } from './dpo-contact/rule.ts';
import { rule as invalidCvr } from './invalid-cvr/rule.ts';
import { rule as lastUpdated } from './last-updated/rule.ts';
import { rule as legalBasis } from './legal-basis/rule.ts';
import { rule as legitimateInterests } from './legitimate-interests/rule.ts';
import { rule as obsoleteClauses } from './obsolete-clauses/rule.ts';
import { rule as outdatedAuthorityContact } from './outdated-authority-contact/rule.ts';
import { rule as privacyShieldReliance } from './privacy-shield-reliance/rule.ts';
import { rule as provisionRequirement } from './provision-requirement/rule.ts';
import { rule as purposes } from './purposes/rule.ts';
import { rule as recipients } from './recipients/rule.ts';
import { rule as repealedLaw } from './repealed-law/rule.ts';
import { rule as retention } from './retention/rule.ts';
import { rule as retentionMinimumOnly } from './retention-minimum-only/rule.ts';
import { rule as rightOfAccess } from './right-of-access/rule.ts';
import { rule as rightToErasure } from './right-to-erasure/rule.ts';
import { rule as rightToObject } from './right-to-object/rule.ts';
import { rule as rightToPortability } from './right-to-portability/rule.ts';
import { rule as rightToRectification } from './right-to-rectification/rule.ts';
import { rule as rightToRestriction } from './right-to-restriction/rule.ts';
import { rule as rightToWithdrawConsent } from './right-to-withdraw-consent/rule.ts';
import { rule as safeHarborReliance } from './safe-harbor-reliance/rule.ts';
import { rule as templatePlaceholder } from './template-placeholder/rule.ts';
import { rule as thirdCountryTransfers } from './third-country-transfers/rule.ts';
import { rule as transferContradiction } from './transfer-contradiction/rule.ts';
import { rule as transferSafeguards } from './transfer-safeguards/rule.ts';
import { rule as unfinishedSection } from './unfinished-section/rule.ts';
import { rule as unsupportedLanguage } from './unsupported-language/rule.ts';

/** What Art. 13 and 14 ask to state. */
const disclosures: readonly Rule[] = [
  controllerIdentity,
  controllerContact,
  dpoContact,
  purposes,
  legalBasis,
  legitimateInterests,
  recipients,
  thirdCountryTransfers,
  transferSafeguards,
  retention,
  rightOfAccess,
  rightToRectification,
  rightToErasure,
  rightToRestriction,
  rightToObject,
  rightToPortability,
  rightToWithdrawConsent,
  complaintRoute,
  provisionRequirement,
  automatedDecisions,
  dataCategories,
  dataSource,
  lastUpdated,
];

/** What a policy must not say, or not say any more. */
const claims: readonly Rule[] = [
  privacyShieldReliance,
  safeHarborReliance,
  repealedLaw,
  outdatedAuthorityContact,
  obsoleteClauses,
  transferContradiction,
  collectionContradiction,
  consentByUse,
  templatePlaceholder,
  retentionMinimumOnly,
  complaintToCompanyOnly,
];

/** Defects of the text itself. */
const structure: readonly Rule[] = [invalidCvr, unfinishedSection, unsupportedLanguage];

export const rules: readonly Rule[] = [...disclosures, ...claims, ...structure];
