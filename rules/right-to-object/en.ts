import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.en.ts';

export const en = phrases(
  {
    heading: [...headings, 'right <3> object', '^ [the] (objection | object | opposition)'],

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
      '({ask} | {may}) <16> (object | objection | objections | oppose | protest | contest | say no) <12> ({processing} | data | information | direct marketing | interest* | details) & !{notthis}',
      '(object | objection* | oppose | protest | contest | say no | saying no) (to | against) <10> ({processing} | your data | direct marketing | profiling) & !{notthis}',
      '(once | if | when | as soon as | unless | moment | until) <2> {person} (object | objects | protest*) & ({processing} | marketing | data) & !{notthis} & !(notice | policy | changes)',
      '(do not | dont | rather | not | no longer) <3> (want | like | wish | comfortable) <3> (us | me | we | i) <3> (to | using | processing | did not | didnt) <3> (use | process | using | processing | have) <12> (stop | object | cease | tell | let | write) & !{notthis} & !(emails | mails | messages)',
      '{say} <10> (dont | do not | no longer) <2> want (us | me) to (use | process) & !{notthis}',
      '(rather | prefer) <4> (not | did not | didnt) <2> (process | use) <6> {data} & (object | stop)',
      '{ask} <3> (stop | cease) <2> (using | processing) <3> {data} & !{sale} & !{notthis}',
      '{rights} <4> (objection | object) & !{notthis}',
      '{rights} <20> (and | or) <6> to object & !{notthis}',
    ],

    below: [
      '^ <5> (object | objection | opposition)',
      '(object | objection) to',
      '^ <8> (object | objection | oppose | protest | say no)',
      '(you | and) <2> [may | can] object',
    ],

    unless: [
      '^ we <1> object',
      '(the object of | objects of | javascript object | local (shared | storage) object*| shared objects)',
      'if you <2> object to <2> (this | the | our | any | these) <2> (policy | notice | terms | changes | amendment*)',
      'no objection',
      '(is defined | defined in | governed by | deals with | concept | known as a | means the | principle*) & !(you | your | we | us | i | me | our)',
    ],
  },
  {
    ...lists,
    entitled: 'right | rights | entitled | entitlement',
    request:
      'request | requests | requesting | requested | ask us | ask me | ask that | asking us | contact us | email us | write to us | tell us | notify us',
    processing: 'process | processing | processed | use | using',
    sale: 'sale | sell | selling | sharing | cookie | cookies | targeted advertising | tailored advertising | automated',
    oppose: 'object | objects | objecting | objection | objections | oppose | opposing | protest | contest | say no | say stop | disagree',
    rights:
      'access | rectification | rectify | correction | correct | erasure | erase | deletion | delete | restriction | restrict | portability | freeze | limitation',
    notthis: 'cookie | cookies | sale | sell | terms | minutes | invoice | permit | newsletter',
  },
);
