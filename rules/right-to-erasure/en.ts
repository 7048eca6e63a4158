import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    // Not "Deletion" alone: under it stands, as a rule, what the controller deletes by itself.
    heading: [
      '(your | data subject* | privacy | individual | gdpr | consumer | user) <3> rights',
      'rights <5> (data | information | gdpr | you | have)',
      '^ <1> rights $',
      '(your | user) <2> (choices | controls | options)',
      'what rights',
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
    ],

    below: ['^ <8> {erase} & !{cookies}', 'forgotten'],

    unless: [
      '(we | i) (reserve | have) <3> right <8> (delet* | remov*)',
      'you (cannot | can not) <2> delete',
      '^ <3> we (ask | request)',
      'you may not <8> (delete | remove)',
    ],
  },
  {
    entitled: 'right | rights | entitled | entitlement',
    request: 'request | requests for | requests to | requesting | requested | ask us | ask me | ask for | ask that | asking us | demand',
    contact: 'contact us | email us | write to us | contacting us | emailing us | contact me',
    erase: 'delete | deleted | deleting | deletion | erase | erased | erasing | erasure | remove | removed | removal | forgotten',
    person:
      'you | users | user | customers | customer | members | member | individuals | data subjects | visitors | parents | parent | guardian | subscribers | residents | consumers',
    owndata:
      'data | information | details | pii | records | account | accounts | profile | content | history | messages | comments | it | them',
    cookies:
      'cookie | cookies | app from your | browser | link | hyperlink | (mailing | marketing | email | distribution | contact) (list | lists) | newsletter',
  },
);
