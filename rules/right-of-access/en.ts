import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from './rights.en.ts';

export const en = phrases(
  {
    heading: [
      ...headings,
      'right <3> access',
      '^ [the] access $',
      'access* <6> (correct* | updat* | delet* | rectif* | portab* | your)',
      'subject access',
    ],

    met: [
      // The right by its name, also as one of a row: "the right to rectify, erase or access your data".
      '{entitled} <16> (access | accessing) & !{notdata}',
      'subject access request*',
      'data access request*',
      '(dsar | sar | dsars)',
      'right to know',
      // Asking for it.
      '{request} <6> access <3> (to | rectif* | correct* | your | and) & !{notdata}',
      'request* <3> for <4> access & !{notdata}',
      '{person} <2> (can | may | could | are able to | wish to | want to | would like to) <5> access <8> {data} & !{notdata}',
      '(access | accessing) [and | or] (correct* | updat* | chang* | rectif* | delet* | eras* | edit* | modif* | amend* | review* | view*) <8> {data}',
      '(review | view | see) [and | or] (correct* | updat* | chang* | rectif* | delet* | edit* | modif* | amend*) <8> {data}',
      '(access to | access) [and | or] (correction | rectification | deletion | erasure | portability) <2> (of | rights | and | or)',
      'access rectification',
      'access correction',

      // To be told which data there are.
      '({entitled} | {request}) <8> (told | know | informed | find out | confirm* | confirmation | information | details) <3> (about | what | which | whether | if | of | as to) <10> {hold} & !{thispage}',
      '(ask us | ask me | request*) <4> (what | which | whether) <3> {data} <6> (about you | hold | have | process*)',
      '(find out | know | ask) what <3> {data} <3> (we | is | are) <3> (hold | held | have | process* | store*) <3> about you & !{thispage}',

      // A copy, an extract, a download.
      '({entitled} | {request} | obtain | receive | get | provide* you | send you | give you) <12> (copy | copies | extract | printout) <3> of <10> {data} & !{otherpaper}',
      '{person} <2> (would like | want | wish) <4> (copy | copies) <3> of <8> {data}',
      '(upon | on | at) <2> request <8> (inform | tell) you',
      '({entitled} | {request} | obtain | receive | get) <12> (copy | copies) of (it | them | such | this | the same)',
      '{person} <2> (can | may) <5> (download* | export | retrieve | view | review | see) <3> (your | their | all | the | a copy) <4> {data} & !{thispage}',
      '({entitled} | {request} | {person} <3> (option to | able to | ability to)) <8> (view | review | inspect | see | download | obtain | receive | export) <6> {data} & !{portable}',
      '(log in | logging in | sign in | account settings | privacy center | privacy centre | dashboard) <8> (view | review | see | access | download) <6> {data}',
      // A way to see it: who may, or how one asks, or who answers, with what is seen.
      '(you <2 !not !cannot !we !i> {can} | (can | may) you) <8 !site !website !app !we !how> {seeing} <5 !how !use> {held} & !{notdata} & !{thispage} & !{portable}',
      '{may} <6 !we> {seeing} <5 !how> {held} & (their own | his own | her own | own | about them | on them | about him | about her | concerning him) & !{notdata} & !{thispage} & !{portable}',
      '{ask} <8> {seeing} <6> {held} & !{notdata} & !{thispage}',
      '{say} <16> ({seeing} | send you | give you) <5 !how !use> {held} & !{thispage} & !{notdata} & !(child | children | password) & !({say} <3> {request} us)',
      '{onrequest} <14> ({seeing} | copy of | copies of) <5 !how> {held} & !{notdata}',
      '({seeing} | copy of | copies of) <5 !how> {held} <10> {onrequest} & !{notdata}',
      '{seeing} <6> {held} <6> ({say}) & !{notdata} & !{thispage} & ({person})',
      '(ask | ask me | ask us) <2> what <3> (know | hold | have | store | keep) <3> about',
      '{we} <4> (show | tell | send | give | read) you <4> (what | everything | all | which) <4> {we} <4> (about | on) you',
      '(insight | inspection) <3> {held} & ({person} | {entitled} | your) & !{thispage}',
      '{ask} <2> disclosure of <3> {data} & !{otherpaper}',
      'right of (insight | inspection | information)',
      '(download | export | view | see) my <2> ({data} | stuff)',
      // One of a row of rights.
      '{others} <4> access & !{notdata} & !(we restrict* | restrict* access | restrict* <2> access)',
      '(access | see | view) <3> {others} <6> ({others} | {data} | object) & ({person} | {entitled}) & !{notdata} & !(^ we | restrict* access | destruction | collection)',
      '(find | see | get) <2> (everything | all) <2> {we} <4> (stored | saved | recorded | have | hold | keep)',
      '(printout | copy | extract) of <3> {data} <4> (is | are) <1> (yours | available | free)',
      '(access to <4> {data}) <4> ((can | may) be <2> (requested | obtained | demanded | had | applied for) | (is | are) <1> (available | granted))',
    ],

    below: [
      '^ <4> (access | accessing) & !{notdata}',
      '(obtain | request | receive | get | have | ask for) <5> (copy | copies | access)',
      '(see | view | review | download | access) <5> {data} & !{notdata}',
      '(what | which) <3> {data} <4> (hold | have | process) <3> about you',
      'confirm* <3> (whether | that | if) <4> (process* | hold)',
      '^ <8> {seeing} <4> {held} & !{notdata}',
      '^ <6> (copy | copies | insight | inspection) <3> of',
      '(calls | called | term* | law) <3> access',
    ],

    unless: [
      '(limit* | restrict*) <3> access to',
      '(employee* | staff | personnel | contractors | third parties | authorised | authorized) <6> access',
      '(unauthorised | unauthorized) access',
      '(not | no) <2> right to access',
      '^ <3> we (ask | request)',
      '(other | anyone | members | others | everyone | people | users) <8> (view | see | access) your',
      'other (users | members | visitors | people) <2> (can | may | will)',
      'access to (your | the) <2> (camera | location | contacts | photos | photo | microphone | calendar | device)',
      '(reserve | reserves) <4> right* <8> access',
      '(google | facebook | meta | instagram | linkedin | youtube | twitter | #vendor) <3> (lets | allows | enables | gives) & !(we | us | our | i | me)',
      '(is defined | defined in | governed by | deals with | concept | known as a | means the | principle*) & !(you | your | we | us | i | me | our)',
      '(give | gives | gave) (us | me) <2> insight',
    ],
  },
  {
    ...lists,
    entitled: 'right | rights | entitled | entitlement',
    request:
      'request | requests | requesting | requested | ask us | ask me | ask for | ask that | asking us | asking for | apply | demand | contact us | email us | write to us | contacting us | emailing us',
    data: 'data | information | details | pii | records | profile | account',
    hold: '{data} | hold | process* | store*',
    thispage: 'this policy | this notice | this statement | below | read | this page',
    portable: 'machine readable | structured',
    notdata:
      'give us | access to (the | our) (site | website* | service | services | platform | app | court | justice) | access (the | our) (content | course | courses | material | premises | site | website* | service | services | platform | app)',
    otherpaper:
      'standard contractual | safeguards | clauses | passport | licence | license | government issued | policy | identity document',
    can: 'can | may | could | might | are (able | free | welcome | allowed | entitled) to | have the (option | opportunity | possibility) to | (wish | want) to | would like to | get to',
    seeing:
      'see | seeing | view | viewing | inspect | look at | look into | looked at | check | access | read | read out | have a look | go through | shown | show you | shows you | tell you | told | find out | know | hear | print | print them | printed | insight into | statement of | list of | extract of | overview of | information about the | information on the',
    held: '(what | everything | anything | all | whatever | which (data | details | information)) <4> (about you | on you | about them | on them | about me | on me | we (hold | have | know | keep | store | recorded | have recorded) | i (hold | have | know | keep | store)) | (file | files | records | record | data | information | details | entries) <8> (about you | on you | about them | on them | about me | concerning (him | her | them | you) | about (him | her | yourself) | about your person | (held | kept | stored | recorded) on) | (your | their | his | her | my | own) <1> ({data} | record | chart | folder | file | files | notes | entry | journal | card) | what <1> in (your | their) file | (whats | what is) <2> (on file | recorded | stored | held | kept) | what (i | we | ive | weve) <3> about you | what (data | information | details) (we | i) | the data',
    others: 'correct* | rectif* | eras* | delet* | deletion | restrict* | portab* | objection',
  },
);
