import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '(your | data subject* | privacy | individual | gdpr | consumer | user) <3> rights',
      'rights <5> (data | information | gdpr | you | have)',
      '^ <1> rights $',
      '(your | user) <2> (choices | controls | options)',
      'what rights',
      'right <3> object',
      '^ [the] (objection | object | opposition)',
    ],

    met: [
      // By name, also as one of a row.
      '{entitled} <36> (object | objection | objections | objecting)',
      '{entitled} <24> (oppose | opposition)',
      '{request} <8> (objection | object)',
      '{person} <5 !not> (object | objects | objecting) (to | at any time | on | if | in | where)',
      'you (can | may) [also | always] object',
      '(raise | lodge | make | submit) <2> objection* <6> ({processing} | data)',
      '(object | objecting | objection) to <6> ({processing} | direct marketing | profiling)',
      '(restrict | restriction | erasure | erase | deletion | delete | rectification | rectify | portability | access) [of] [and | or] [to] (object | objection | opposition)',
      '(oppose | opposing | opposition to) <4> {processing}',
      // In other words: to make us stop, also for direct marketing only.
      '({entitled} | {request} | require) <8> (stop | cease | discontinue | refrain from | not to | prohibit* | prevent*) <4> {processing} <12> ({data} | direct marketing) & !{sale}',
      '{request} <3> (not to | to not | to stop | that we stop | that we cease) <3> {processing}',
      '(opt out | opting out) [of] <6> (uses | use | processing) of <4> {data} & !{sale}',
      '(prohibit | prevent | stop) us from <2> {processing}',
      // Opting out of processing in general, not of mails, cookies or a sale.
      '(opt out | opting out | opt-out) (of | from) <4 !sale !sharing !selling> (processing | our use | the use) <6> {data} & !{sale}',
    ],

    below: ['^ <5> (object | objection | opposition)', '(object | objection) to'],

    unless: [
      '^ we <1> object',
      '(the object of | objects of | javascript object | local (shared | storage) object*| shared objects)',
      'if you <2> object to <2> (this | the | our | any | these) <2> (policy | notice | terms | changes | amendment*)',
      'no objection',
    ],
  },
  {
    entitled: 'right | rights | entitled | entitlement',
    request:
      'request | requests | requesting | requested | ask us | ask me | ask that | asking us | contact us | email us | write to us | tell us | notify us',
    person: 'you | users | user | customers | customer | members | member | individuals | data subjects | data subject | visitors',
    processing: 'process | processing | processed | use | using',
    sale: 'sale | sell | selling | sharing | cookie | cookies | targeted advertising | tailored advertising | automated',
  },
);
