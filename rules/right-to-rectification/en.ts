import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '(your | data subject* | privacy | individual | gdpr | consumer | user) <3> rights',
      'rights <5> (data | information | gdpr | you | have)',
      '^ <1> rights $',
      '(your | user) <2> (choices | controls | options)',
      'what rights',
      'right <3> (rectif* | correct*)',
      '^ [the] (rectif* | correct*)',
      '(updat* | correct* | rectif* | access*) <6> (data | information | delet* | rectif* | correct*)',
    ],

    met: [
      // A term of art: a policy uses it for this right only.
      '(rectify | rectified | rectifies | rectifying | rectification)',
      // By name, also as one of a row.
      '{entitled} <16> (correct | correction | corrections | corrected | correcting | amend | amended | amendment)',
      '{entitled} <16> (update | updated | updating | modify | modified | change) <8> {data}',
      'correction (request* | rights | of <6> {wrong})',
      // Asking for it.
      '{request} <8> (correct | correction | corrections | corrected | corrects | amend | amended | amendment | fix)',
      '{request} <8> (update | updated | updates | change | changed | modify | modified | modification) <8> {data} & !{preferences}',
      // Wrong data put right.
      '(correct | correction | corrected | corrections | amend | amended | update | updated | fix | complete) <4> {wrong} <4> {data}',
      '{wrong} <4> {data} <8> (corrected | amended | updated | completed | rectified | fixed)',
      '{data} <8> {wrong} <8> (correct | corrected | amend* | update | updated | supplement*)',
      // Getting it, or doing it oneself.
      '{person} <2> (can | may | are able to | wish to | want to | would like to | have the option to) <10> (correct | amend | rectify | edit) <8> {data}',
      '{person} <2> (can | may | are able to | wish to | want to | would like to) <6> (update | change | modify | revise) <6 !cookie !cookies !preferences !settings> {owndata} & !{preferences}',
      '(mistakes | errors | inaccuracies) <4> (fixed | corrected | rectified)',
      '{data} <3> put right',
      '(have | get | having) <6> {data} <4> (corrected | amended | updated | rectified | changed | modified)',
      '(access | review | view | see | delete | erase | remove | update | restrict) [and | or] (correct | amend | edit) <6> {data}',
      '(access | review | view | see | delete | erase | remove) [and | or] (update | change | modify | correction | amendment) <6> {data}',
      '(correct | correcting | update | updating | amend | edit | change | modify) [and | or] (delete | deleting | erase | remove | update | amend | access) <8> {data}',
      '(see | view | review) and [then] (update | correct | edit | change | modify | amend)',
      '(account | profile | settings) <6> (update | correct | edit | modify) <6> {data}',
      '(update | correct | edit | modify | amend) <6> {data} <6> (account | profile | settings | contacting | by emailing | logging)',
      '(access | deletion | erasure) [and | or | to and] correction',
      'correction [and | or] (deletion | erasure | removal)',
    ],

    below: [
      '^ <6> (correct | correction | corrections | corrected | amend | amended | amendment)',
      '(update | updated | modify | change | edit) <6> {data} & !{preferences}',
      '{wrong} <4> {data}',
    ],

    unless: [
      // The policy itself is changed.
      '(change | update | amend | modify | revise) <4> (this | our) <2> (policy | notice | statement | terms)',
      'reserve* <3> right <6> (change | update | modify | amend | correct)',
    ],
  },
  {
    entitled: 'right | rights | entitled | entitlement',
    request:
      'request | requests | requesting | requested | ask | asking | contact us | email us | write to us | contacting us | emailing us',
    person:
      'you | users | user | customers | customer | members | member | individuals | data subjects | visitors | parents | parent | guardian | subscribers | residents | consumers',
    data: 'data | information | details | pii | records | record | profile | errors | inaccuracies | mistakes | it | them',
    owndata: 'information | data | details | profile | record | records | address | name | account',
    wrong:
      'inaccurate | incorrect | incomplete | wrong | outdated | out of date | erroneous | false | inaccuracies | errors | mistakes | misleading',
    preferences: 'cookie | cookies | preferences | password | browser',
  },
);
