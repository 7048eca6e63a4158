import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    claim: [
      // Certified under, complies with, participates in.
      '{joined} <20> {shield}',
      '{shield} <14> {joined}',
      '{shield} (certified | certification* | compliant | compliance | approved | accredited | registered | member* | participant*)',
      // Under it, on the ground of it, in reliance on it.
      '{ground} <10> {shield}',
      '{shield} <10> {ground}',
      // A transfer, a supplier or a country beside it.
      '{transferish} <30> {shield}',
      '{shield} <30> {transferish}',
      '#vendor <30> {shield}',
      '{shield} <16> #vendor',
      // The scheme called by its noun.
      '{shield} (framework* | principle* | program* | scheme* | list | agreement* | mechanism* | panel | policy | polic* | rules | requirements | notice | statement | annex | complaint* | dispute* | arbitration | obligation* | commitment* | certificat*)',
      'our <2> {shield}',
      '(framework* | principles | program* | scheme | agreement) <4> {shield}',
    ],
    unless: [
      // A pointer to information about the scheme is no reliance on it, unless it points at one's own certificate.
      '^ (to learn more | to read more | for more information | for further information | for more details | learn more | read more | more information | see | visit | click here) <12> {shield} & !{own}',
    ],
    // The policy says that the scheme fell or is relied on no longer. Kept narrow: one hit acquits the whole policy.
    ended: [
      '{shield} <24> {fell}',
      '{fell} <14> {shield}',
      'schrems & {shield}',
      // Replaced by something else; not "Safe Harbor was replaced by the Privacy Shield".
      '{shield} <6> (has been | was | been | is | were) <3> (replaced | superseded | succeeded) <3> by',
      '(replac* | supersed* | succeed* | successor* | in place of | instead of | rather than) <8 !by> {shield}',
      // No longer relied on.
      '{shield} <6> (is | was | has been | being) <2> no longer',
      'no longer <3> (rel* | depend* | bas* | use | uses | using | certif* | participat* | recogni* | consider* | accept*) <10> {shield}',
      '(not | never) <2> (rel* | depend* | based) <6> {shield}',
      'not (on | upon | under | via | by) [the] {shield}',
      '(former | formerly | previous | previously | defunct | erstwhile) <5 !safe !safeharbor> {shield}',
      '(withdrew | have withdrawn | has withdrawn) <4> {shield}',
    ],
  },
  {
    shield:
      '[eu usa | usa eu | eu us | european union usa | swiss usa | usa swiss] (privacy shield | privacy shields | privacyshield | privacyshields | privacy schield | privacy sheild | privacy sheilds | eu us shield)',
    joined:
      'certif* | self certif* | selfcertif* | participat* | compl* | adher* | commit* | subscrib* | member* | enrol* | join* | registered | signed | signatory | listed | abide* | follow* | accredited | approved | recertif* | covered | subject to | bound | party to | obtained | maintain* | agreed | uphold*',
    ground:
      'under | via | through | pursuant to | in accordance with | in reliance on | reliance | rely | relies | relying | relied | based on | basis of | basis | on the grounds of | by virtue of | according to | as part of | with respect to | ensure* | ensuring | guarante* | safeguard* | protect* | adequate | adequacy | mechanism* | means of | covered by | governed by | as set forth | set forth | set out | as described in | lawful* | legal*',
    transferish:
      'transfer* | usa | united states | america* | outside the eu | outside the eea | third country | third countries | processor* | provider* | server* | eea | european | switzerland | swiss | standard contractual clauses | scc | sccs | ftc | federal trade commission | department of commerce',
    own: 'our <4> certif* | our <3> participation | our <3> commitment | our <3> compliance | certification | we',
    fell: 'invalidat* | invalid | invalidity | annulled | annul | annulment | struck down | strike down | striking down | repealed | abolished | overturned | declared void | nullified | quashed',
  },
);
