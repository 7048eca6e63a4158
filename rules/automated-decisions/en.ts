import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['profiling', '{automatic} <3> {decision}', '{automatic} individual'],
    met: [
      // Profiling as such, done, denied, objected to or opted out of
      'profiling',
      '(are | is | be | been | being | not | will) <2> profiled',
      '(we | to) <3> profile (you | users | our users | customers | visitors | individuals)',
      '(create | build | develop | compile | generate | make) <4> (profile | profiles) <4> (of you | about you | about your | of your | based on | of our users | of users)',
      // "automated decisions", "decisions based solely on automated processing"
      '{automatic} <4 !cookies !accept !confirm !confirms> {decision}',
      '{decision} <10 !deleted !delete !erased !cookies> {automatic}',
      '{decision} <6> by (a | an | our) <2> (human | humans | person | people | staff)',
      '{automatic} individual',
      'automated (processing | means) & ({not} | right | solely | only | object) & !(collect* | gather*)',
      'subject to <4> {automatic} <2> (processing | means)',
      '{automatic} <2> (credit | scoring | score | assessment | eligibility | screening | underwriting | profil*)',
      '(credit | risk | eligibility) (scoring | decision* | assessment*) <6> {automatic}',
      '(article | art) 22',
      '(human | manual) (intervention | review | involvement | oversight) & ({decision} | {automatic})',
      '(logic | significance) (involved | and <3> consequences)',
    ],
    below: [
      '{not} & ({automatic} | {decision} | such | this)',
      '^ no <6>',
      '({process} | takes place | carried out | made) & ({automatic} | {decision} | algorithm*)',
    ],
    unless: [
      // Portability holds for "processing carried out by automated means".
      '(portab* | machine readable | transmit* | without hindrance) & !(profil* | {decision} | article 22)',
      // "Profiling means any form of ..."
      '^ <2> (profiling | {automatic} [individual] {decision}) (means | refers | is defined | is any | is the | describes)',
      '(google | facebook | meta | linkedin | third parties | ad networks) (may | use | uses | perform*) <8> profiling',
    ],
  },
  {
    automatic:
      'automated | automatic | automatically | solely by computer | automation | algorithmic | algorithm | algorithms | computerised | computerized',
    decision: 'decision | decisions | decisionmaking | decision making | decide | decides | decided',
  },
);
