import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    claim: [
      // The EU-US or Swiss-US scheme by name.
      '(eu usa | usa eu | swiss usa | usa swiss | european union | eu | swiss | usa european union) <6> {harbor}',
      '{harbor} <3> (with | between) <3> (eu | european | european union | switzerland | usa | united states)',
      // Certified under, complies with, participates in, listed by the Department of Commerce.
      '{joined} <16> {harbor}',
      '{harbor} <12> {joined}',
      // In reliance on it, under it, for transfers.
      '{ground} <8> {harbor}',
      '{transferish} <24> {harbor}',
      '{harbor} <24> {transferish}',
      '#vendor <24> {harbor}',
      // The scheme called by its noun.
      '{harbor} (framework* | principle* | privacy principle* | program* | scheme* | agreement* | list | certif* | arrangement* | self certif*)',
      '(framework* | principles) <4> {harbor}',
    ],
    unless: [
      // Other safe harbours: children's privacy, health data, copyright, accounting, forward-looking statements.
      '{harbor} & (coppa | children* | child | kidsafe | esrb | privo | trueviolet | hipaa | deidentif* | de identif* | dmca | copyright | forward looking | securities | millennium | infring* | tax | limitation)',
      '^ (to learn more | to read more | for more information | for further information | learn more | read more | more information | see | visit | click here) <12> {harbor} & !{own}',
    ],
    ended: [
      '{harbor} <24> {fell}',
      '{fell} <14> {harbor}',
      '{harbor} <10> (has been | was | been | is | were) <3> (replaced | superseded | succeeded) <3> by',
      '(replac* | supersed* | succeed* | successor* | in place of | instead of | rather than) <8 !by> {harbor}',
      '{harbor} <6> (is | was | has been | being) <2> no longer',
      'no longer <3> (rel* | depend* | bas* | use | uses | using | certif* | participat* | recogni* | consider* | accept*) <10> {harbor}',
      '(not | never) <2> (rel* | depend* | based) <6> {harbor}',
      'not (on | upon | under | via | by) [the] {harbor}',
      '(former | formerly | previous | previously | defunct | erstwhile) <5 !shield !privacyshield> {harbor}',
      '(withdrew | have withdrawn | has withdrawn) <4> {harbor}',
    ],
  },
  {
    harbor: '(safe harbor | safe harbors | safe harbour | safe harbours | safeharbor | safeharbour | safe habor)',
    joined:
      'certif* | self certif* | selfcertif* | participat* | complies | comply | complied | compliance | compliant | adher* | subscrib* | member* | enrol* | join* | registered | signed | signatory | listed | abide* | accredited | recertif* | covered',
    ground:
      'under | via | pursuant to | in accordance with | reliance | rely | relies | relying | based on | basis | by virtue of | according to | ensure* | adequate | adequacy | mechanism* | covered by | governed by',
    transferish:
      'transfer* | united states | usa | outside the eu | outside the eea | third country | third countries | european | europe | switzerland | swiss | standard contractual clauses | department of commerce | privacy shield* | federal trade commission | ftc',
    own: 'our <4> certif* | our <3> participation | our <3> commitment | our <3> compliance | certification | we',
    fell: 'invalidat* | invalid | invalidity | annulled | annul | annulment | struck down | strike down | striking down | repealed | abolished | overturned | declared void | nullified | quashed',
  },
);
