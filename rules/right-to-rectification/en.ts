import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.en.ts';

export const en = phrases(
  {
    heading: [
      ...headings,
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
      // Something is wrong, and it is put right.
      '({wrong} | {amiss}) <20> {we} <8 !not> {fixed} & {own} & !{notthis}',
      '{say} <20> ({wrong} | {amiss}) <20> {fixed} & {own} & !{notthis}',
      '({wrong} | {amiss}) <20> {say} <16> {fixed} & {own} & !{notthis}',
      '({wrong} | {amiss}) <12> {fixed} <10> ({onrequest} | {say}) & {own} & !{notthis}',
      '({amiss} | moved | changed | change | changes) <16> {say} <14> (update | updated | amend | amended | correct | corrected | change your | adjust | adjusted) & !{notthis}',
      '(entitled | right | {may} | {ask}) <10> {corr} <6> ({wrong} | {data} | {amiss}) & !{notthis}',
      '(entitled | right | {may} | {ask}) <10> ({wrong} | {amiss}) <4> [{data}] <4> {fixed} & !{notthis}',
      '(entitled | right | {may} | {ask}) <6> (update | change | edit | amend | correct | fix | alter | revise) <6> ({owndata} | {wrong}) & !{notthis}',
      '{may} <3> (have | get) <10> (corrected | fixed | put right | set right | amended | rectified)',
      '{onrequest} <14> {fixed} & ({wrong} | {data}) & !{notthis}',
      '{fixed} <10> {onrequest} & ({wrong} | {data}) & !{notthis}',
      '(update | correct | change | edit | fix) my <3> {owndata}',
      '^ [to] (correct | fix | edit | update | change) (your | their | wrong | incorrect | inaccurate) <3> {data} & !{notthis}',
      // One of a row of rights.
      '(access | see | view | delete | erase | erasure | deletion | restrict | restriction | portability) <4> (correction | corrections | fix | correct) <8> ({others} | {data}) & !{notthis}',
      '(see | view | access | inspect) <3> (change | update | correct | edit | fix) <3> (delete | erase | remove | wipe) & !{notthis}',
      '(correction* | amendment* | rectification) <8> ((can | may) be <2> (requested | obtained | demanded | had | applied for) | (is | are) <1> (available | granted))',
      '(change | update | correct | amend | edit) (your | my) <1> (address | name | details | information | data | profile | number | record) & !{notthis}',
      '{wrong} <4> {say} <4> (right | correct | new) one',
      '{data} <2> (can | may) be <1> (corrected | edited | updated | amended | changed | revised) <6> (by | in | via | under | at)',
      '{we} <3> (update | correct | amend | fix | change) <4> {data} <8> {say} & !{notthis}',
      '{may} <3> (have | get) <4> (particulars | {data}) <3> (revised | changed | updated)',
      '{say} <3> (your new | the right | the correct) (name | address | number | email | details)',
      '{amiss} <8> (mend | mended | sort <3> out | sorted) & {own} & !{notthis}',
    ],

    below: [
      '^ <6> (correct | correction | corrections | corrected | amend | amended | amendment)',
      '(update | updated | modify | change | edit) <6> {data} & !{preferences}',
      '{wrong} <4> {data}',
      '^ <8 !we> (correct | corrected | put right | put <3> right | set right | set <3> right | fix | fixed | amend | amended) & !{notthis}',
      '^ <6> (correction | corrections | rectification)',
      '{we} <1> (correct | fix | amend) (it | them | your)',
    ],

    unless: [
      // The policy itself is changed.
      '(change | update | amend | modify | revise) <4> (this | our) <2> (policy | notice | statement | terms)',
      'reserve* <3> right <6> (change | update | modify | amend | correct)',
      '(is defined | defined in | governed by | deals with | concept | known as a | means the | principle*) & !(you | your | we | us | i | me | our)',
    ],
  },
  {
    ...lists,
    entitled: 'right | rights | entitled | entitlement',
    request:
      'request | requests | requesting | requested | ask | asking | contact us | email us | write to us | contacting us | emailing us',
    data: 'data | information | details | pii | records | record | profile | errors | inaccuracies | mistakes | it | them',
    owndata: 'information | data | details | profile | record | records | address | name | account',
    wrong:
      'inaccurate | incorrect | incomplete | wrong | outdated | out of date | erroneous | false | inaccuracies | errors | mistakes | misleading',
    preferences: 'cookie | cookies | preferences | password | browser',
    corr: 'correct | corrected | correcting | correction | corrections | corrects | rectif* | amend | amended | amends | amending | amendment* | put <4> right | set <4> right | put straight | set <2> straight | put in order | fix | fixed | fixes | fixing | edit | edits | edited | revise | revised | adjust | adjusted | to complete | completed | supplement* | filled in | fill in | update | updated | updates | updating | change | changed | changes | changing | modify | modified | alter | altered | brought up to date | bring <3> up to date',
    fixed:
      'correct | corrected | corrects | rectified | rectify | amend | amended | put <4> right | set <4> right | set <2> straight | put in order | fix | fixed | fixes | to complete | completed | supplement* | filled in | update | updated | change | changed | change it | alter',
    own: '{owndata} | {data} | particulars | name | entries | entry | file | notes | card | you',
    notthis:
      'ccpa | act | california | invoice | invoices | order | orders | goods | delivery | product | products | price | prices | policy | notice | terms | cookie | cookies | preferences | password | browser | software | settings',
    amiss:
      'untrue | mistaken | misspelt | misspelled | typo | typos | not right | not accurate | not correct | isnt right | isnt accurate | isnt correct | arent right | is not accurate | gaps | missing | no longer right | got <4> wrong | circumstances change | details change | address changes | moved house | moved | not up to date | amiss',
    others: 'eras* | delet* | restrict* | portab* | objection | object | access | freeze | wipe',
  },
);
