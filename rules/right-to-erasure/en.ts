import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.en.ts';

export const en = phrases(
  {
    // Not "Deletion" alone: under it stands, as a rule, what the controller deletes by itself.
    heading: [
      ...headings,
      'right <3> (erasure | eras* | delet* | be forgotten | remov*)',
      '(access | correct*) <6> (delet* | eras*)',
      'how (to | can you | do i) <3> delete',
    ],

    met: [
      // By name, also as one of a row.
      '{entitled} <24> {erase} & !{cookies}',
      'right to be forgotten',
      'right of <4> (erasure | deletion | cancellation)',
      '(be | being) forgotten',
      '(erasure | deletion) (request* | rights)',
      // Asking for it.
      '{request} <10 !consent !otherwise> {erase} & !{cookies}',
      // Not "if you believe that a child gave us data, contact us and we will delete them".
      '{contact} <10> {erase} & !{cookies} & !(child | children | minor | minors)',
      'request* <8 !we !will !but !i> {erase} & !{cookies}',
      '(if | when | once) you <2> (ask | request | tell | instruct) us <8> (delet* | eras* | remov*)',
      // Getting it, or doing it oneself in an account.
      '{person} <2> (can | may | are able to | have the option to) <8 !not> (delete | erase | remove) <6> {owndata} & !{cookies}',
      '{person} <2> (wish | want | would like | choose) <2> to <6> (delete | erase | remove) <6> {owndata} & !{cookies}',
      '(have | get | having) <2 !not> (your | all | any | certain | personal | the) <5> {owndata} <4> (deleted | erased | removed) & !{cookies}',
      '(have | request that) us <2> (delete | erase | remove)',
      '^ [to] (delete | erase | remove) <2> (your | all) <4> {owndata} & !{cookies}',
      '(delete | deleting | close) your <3> (account | profile)',
      '(control | option | ability | able) <4> (delete | deleting | erase | remove) <6> {owndata} & !{cookies}',
      // Ellipsis.
      '(access | correct | correction | correcting | rectify | rectification | update | updating | amend | edit | restrict | modify) [to] [of] [and | or] (delete | deleting | deletion | erase | erasure | remove | removal) <8> ({owndata} | restrict* | of) & !{cookies}',
      '(deletion | erasure | delete | erase) [of] [and | or] (rectif* | correct* | restrict* | portability | objection | access)',
      // Who asks, or how, and what is done then.
      '({may} <3> (ask | have | get | insist | demand | require | request | tell | obtain) | {ask}) <24 !consent !otherwise> {verb} & {stuff} & !{cookies} & !{notthis} & !(child | children | minor | minors)',
      '{say} <16> {we} <4 !not> ({wipe} | (get | have) <4> {gone}) & {stuff} & !{cookies} & !{notthis} & !{timed} & !(child | children | minor | minors)',
      '{say} <12 !until !after !years !months> (will be | gets | is | are | be | youre) <3 !not> {gone} & {stuff} & !{cookies} & !{notthis} & !(child | children | minor | minors)',
      '{say} <10> to <2> {wipe} <6> {owndata} & !{cookies} & !{notthis}',
      '{onrequest} <16> {verb} & {stuff} & !{cookies} & !{notthis} & !{timed} & !(child | children | minor | minors)',
      '{verb} <12> {onrequest} & {stuff} & !{cookies} & !{notthis} & !(child | children | minor | minors)',
      '(no longer | not | rather) <3> (wish | want | like) <3> (us | me) to (hold | keep | have | store) <14> {verb}',
      '(delete | erase | close | remove) my <2> (account | data | profile | information | details)',
      '(close | cancel | deactivate | delete) <2> (account | profile) <12> (data | information | everything) <4> (goes | gone | disappears | vanish* | {gone})',
      '{may} <4> (close | delete | remove | erase | wipe) <3> (your | their | his | the) <2> (account | profile | data | information | details | entry | file) & !{cookies}',
      'be removed from (our | the | my) <3> (database | records | register | files | system) & !{cookies}',
      // One of a row of rights.
      '{rights} <4> (erasure | deletion | removal) & !(anonymi* | collection)',
      '(erasure | deletion) <4> {rights}',
      '(see | view | inspect | correct | rectify | fix | change | update | amend | edit) <5 !not> (delete | erase | wipe | remove) <5> ({owndata} | object | restrict) & ({person} | {entitled}) & !{cookies} & !(^ <2> we)',
      '(erasure | deletion) <6> ((can | may) be <2> (requested | obtained | demanded | had | applied for) | (is | are) <1> (available | granted))',
      '(well | ill | (we | i) will) [gladly | happily] {wipe} (you | everything | the lot | it all | all of it)',
      '{we} <3> {wipe} <6> {owndata} <8> ({say}) & !{cookies} & !{timed} & !{notthis}',
      '{may} <4> (have | get) <8> (taken off | struck from | removed from) <2> (our | the) (books | files | records)',
      '^ erasure $',
    ],

    below: ['^ <8> {erase} & !{cookies}', 'forgotten', '^ <14 !we !i> {verb} & !{cookies}', '^ that we <2> {wipe}'],

    unless: [
      '(we | i) (reserve | have) <3> right <8> (delet* | remov*)',
      'you (cannot | can not) <2> delete',
      '^ <3> we (ask | request)',
      'you may not <8> (delete | remove)',
      '(is defined | defined in | governed by | deals with | concept | known as a | means the | principle*) & !(you | your | we | us | i | me | our)',
      '{verb} <8> (on | from | by | at | with) #vendor & !(we | us | our | i | me | my)',
      '^ [please] ask (facebook | google | meta | instagram | #vendor)',
      '{verb} <3> from #name & !(we | us | our | i | me | my | your)',
    ],
  },
  {
    ...lists,
    entitled: 'right | rights | entitled | entitlement',
    request: 'request | requests for | requests to | requesting | requested | ask us | ask me | ask for | ask that | asking us | demand',
    contact: 'contact us | email us | write to us | contacting us | emailing us | contact me',
    erase: 'delete | deleted | deleting | deletion | erase | erased | erasing | erasure | remove | removed | removal | forgotten',
    owndata:
      'data | information | details | pii | records | account | accounts | profile | content | history | messages | comments | it | them',
    cookies:
      'cookie | cookies | app from your | browser | link | hyperlink | (mailing | marketing | email | distribution | contact) (list | lists) | newsletter',
    gone: 'deleted | erased | removed | destroyed | wiped | purged | shredded | scrubbed | binned | expunged | rubbed out | taken down | taken off | struck | stricken | forgotten | obliterated | gone | anonymised | anonymized',
    timed: '(after | for) <2> {period} | until | closed | resolved | answered | filled',
    wipe: 'delete | erase | remove | destroy | wipe | purge | shred | scrub | bin | expunge | rub out | take <4> down | take <4> off | get rid of | strike | forget | obliterate | dispose of',
    verb: '{gone} | {wipe} | deletes | erases | removes | wipes | deleting | erasing | erasure | deletion | removal | removing | destruction',
    stuff:
      '{owndata} | file | files | notes | photos | photo | pictures | picture | images | name | you | particulars | documents | entry | everything | what',
    rights: 'access | rectification | correction | corrections | restriction | portability | objection',
    notthis: 'newsletter | mailing list | unsubscribe | comment section | inactive | inactivity | refund*',
  },
);
