import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '(your | data subject* | privacy | individual | gdpr | consumer | user) <3> rights',
      'rights <5> (data | information | gdpr | you | have)',
      '^ <1> rights $',
      '(your | user) <2> (choices | controls | options)',
      'what rights',
      'right <3> (restrict* | limit*)',
      '^ [the] (restriction | restrict) <3> $',
    ],

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
    ],

    below: [
      '^ <5> (restriction | restrict | restricting) & !{security}',
      '(restrict | restriction | limit | limitation | suspend) <6> {processing} & !{ccpa}',
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
    ],
  },
  {
    entitled: 'right | rights | entitled | entitlement',
    request:
      'request | requests | requesting | requested | ask us | ask me | ask for | ask that | asking | demand | contact us | email us | write to us',
    person: 'you | users | user | customers | customer | members | member | individuals | data subjects | visitors',
    processing: 'process | processing | processed | use | using | usage | handling',
    security: 'restricted to | the sale | sharing of | disclosure of | cookie | cookies | minors | age restriction | territorial',
    ccpa: 'sensitive',
  },
);
