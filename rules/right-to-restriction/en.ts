import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.en.ts';

export const en = phrases(
  {
    heading: [...headings, 'right <3> (restrict* | limit*)', '^ [the] (restriction | restrict) <3> $'],

    met: [
      // By name, also as one of a row. "Restrict access" is security.
      '{entitled} <30 !may !might !law !laws !will> (restriction | restrict | restricting) & !{security}',
      '{entitled} <14> {processing} <6> (restricted | limited | suspended) & !{ccpa}',
      '{entitled} <16> (limit | limitation | limited | block | suspend | suspension | pause | freeze) <6 !sensitive> {processing} & !{ccpa}',
      // What is restricted is the processing.
      'restriction of <4> {processing}',
      '({entitled} | {request}) <6> restrictions <6> {processing}',
      'restriction (on | to) <4> (processing | use)',
      '{request} <10> (restriction | restrict | restricts | restricted | suppression) & !{security}',
      '{request} <10> (limit | suspend | pause | block | freeze) <6> {processing} & !{ccpa}',
      '{person} <2> (can | may | wish to | want to | would like to) <8 !not> restrict <6> {processing}',
      '{person} <2> (wish | want | would like) to <6> limit (our | the) <3> {processing} & !{ccpa}',
      '(have | get) <6> {processing} <6> (restricted | limited | suspended | blocked)',
      '^ [to] (restrict | limit) <6> {processing} <6> {data} & !{ccpa}',
      // A pause instead of an end.
      '({entitled} | {request} | you) <10> (temporarily) <4> (stop | cease | suspend | restrict* | halt) <5> {processing}',
      '(suspend | pause | freeze) <2> our <4> {processing}',
      '({entitled} | {request}) <6> only (store | storing) <4> {data}',
      '({entitled} | {request} | {person} <2> can) <6> (stop | not to | cease | not) <3> {processing} <16> (inaccurate | accuracy)',
      // Ellipsis.
      '(erasure | deletion | rectification | correction | objection | portability | access | erase | delete | rectify | object) [and | or] [to] [the] (restriction | restrict) & !{security}',
      '(restriction | restrict) [of | the] [and | or] [to] (erasure | erase | delet* | rectif* | object* | portab* | transfer)',
      '({ask} | {onrequest} | {may} <12>) <30> {restricted} <6> {what} & !{security} & !{notthis}',
      '({ask} | {onrequest} | {may}) <30> {what} <5> (restricted | limited | frozen | blocked | suspended | paused | on hold | on ice) & !{security} & !{ccpa} & !{notthis}',
      '{what} <6> (restricted | limited | frozen | blocked | suspended | paused) <10> {onrequest} & !{ccpa} & !{notthis}',
      '({ask} | {entitled} | {may} <3> (ask | require | demand | insist | have | get)) <14> (limit | limitation | block | blocking | freeze | suspend | suspension | pause) <6> {what} & !{ccpa} & !{notthis}',
      '({ask} | {onrequest} | {may}) <12> (put | place | press) <3> (hold | pause | ice | freeze) & {what} & !{notthis}',
      '(put | place) <3> (a hold | on hold | on ice) <10> {onrequest} & {what}',
      '({ask} | {onrequest} | {may} | dispute | contest) <20> (stop | cease | pause | refrain from) <2> (using | processing | use | process*) <10> (for a while | for now | until | temporarily | while | in the meantime | for the time being)',
      '(stop | cease | pause) <2> (using | processing | use | process*) <10> (until | while | temporarily | for a while) <14> {onrequest}',
      '({ask} | {may} | {onrequest}) <10> (only | merely | just) <1> (store | keep | stored | kept) <6> {data}',
      '{entitled} <4> (blocking | block | limitation | freeze | freezing)',
      '({ask} | {entitled}) <6> limit (what | how) {we}',
      '(freeze | block | lock) (your | their | my) <3> {data} & !cookie*',
      '{rights} <4> {restricted} & !{security} & !^ we & !(restrict* access)',
      '(restriction | blocking | limitation) <6> ((can | may) be <2> (requested | obtained | demanded | had | applied for) | (is | are) <1> (available | granted))',
    ],

    below: [
      '^ <5> (restriction | restrict | restricting) & !{security}',
      '(restrict | restriction | limit | limitation | suspend) <6> {processing} & !{ccpa}',
      '^ <12 !we> ({restricted} | freeze | frozen | on ice | on hold | pause | suspend | blocked) & !{security} & !{notthis}',
      '(calls | called | law) <3> restriction',
      'stop (using | processing) <6> (while | until | now)',
    ],

    unless: [
      '^ (we | i) (restrict | limit)',
      '^ <3> we (ask | request)',
      'restrict* [the] access to & !right & !rights',
      'access <4> (is | are) <2> restricted',
      'restrict* <3> (cookie | cookies)',
      'subject to <5> (restriction | restrictions)',
      '(reserve | reserves) <4> right* <12> (restrict | suspend | limit | block)',
      'rights <4> (are | may be | be) <3> (restricted | limited)',
      '(is defined | defined in | governed by | deals with | concept | known as a | means the | principle*) & !(you | your | we | us | i | me | our)',
      '(marking of stored) & !(you | your | we | us)',
    ],
  },
  {
    ...lists,
    entitled: 'right | rights | entitled | entitlement',
    request:
      'request | requests | requesting | requested | ask us | ask me | ask for | ask that | asking | demand | contact us | email us | write to us',
    processing: 'process | processing | processed | use | using | usage | handling',
    security: 'restricted to | the sale | sharing of | disclosure of | cookie | cookies | minors | age restriction | territorial',
    ccpa: 'sensitive',
    limit:
      'limit | limits | limited | limiting | limitation | block | blocked | blocking | freeze | frozen | freezing | suspend | suspended | suspension | pause | paused | put on hold | put <5> on hold | on hold | on ice | put a hold | hold off | hands off',
    restricted: 'restrict | restricts | restricted | restricting | restriction | restrictions on',
    what: '{processing} | {data} | file | record | what we do | what i do | how we',
    rights:
      'access | rectification | rectify | correction | correct | erasure | erase | deletion | delete | portability | objection | object',
    notthis:
      'sale | selling | unlisted | disclosure | account | accounts | access to | cookies | cookie | ad tracking | browser | liability | comments',
  },
);
