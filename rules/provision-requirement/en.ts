import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['(must | required | obliged | obligation | need | have) <6> (provide | give) <6> {data}', '(failure | fail | not) <4> (provide | give | providing)', '(consequence* | what happens) <8> (not | do not | dont)', '(mandatory | required | optional | voluntary) <4> {data}'],
    met: [
      // "(optional)", "voluntary"
      '{item} <4> (optional | optionally | voluntary)',
      '(optional | voluntary) <3> ({item}) & !cookies',
      '({data} | profile) <6> (is | are) <3> (optional | voluntary)',
      'the rest is optional',
      '(it is | is | are) <4> (voluntary | optional | up to you) <6> (whether | to | for you) <6> {give}',
      '(voluntary | voluntarily | optionally) <4> {give} <8> ({data} | us)',
      '{give} <8> (voluntarily | on a voluntary basis) & !(disclos* <12> (public* | forum* | online))',
      '(you | users | individuals) <2> (choose | decide | may choose | can choose) <4> (what | which | whether) <8> ({data} | {give})',
      // "You are not obliged to provide ..."
      '(not | no) <4> (obliged | required | obligated | obligation | mandatory | compelled | forced) <8> {give}',
      '(dont | do not | neednt) have to <4> ({give} | fill)',
      // "You must provide ...", "membership requires an e-mail address"
      'you <4> (must | need to | will need to | are required to | may be required to | will be required to | have to | shall) <4 !not> ({give} | fill | complete | enter) <12> ({data} | {item} | such | certain)',
      '(require | requires | requiring) <4 !not> (you | users | members | customers | individuals | us) to <3> (provide | submit | supply | give | enter | verify your identity before) & !{processors}',
      '(we | i | registration | membership | account | accounts | service | signing up) <6 !not !never> (require | requires) <5> ({item} | information | certain) & !{processors}',
      '({item} | {data} | fields) <8 !cookies> (is | are | may be | be | marked as | marked) <2 !not> (required | mandatory | compulsory | obligatory) <3> (to | for | in order | by | fields) & !{processors} & !cookies',
      '(required | mandatory) (fields | field | information | data | completion)',
      '(mandatory | optional | compulsory) or (not | optional | voluntary | mandatory)',
      '(provision | providing | providing us with) <8> {data} <10> (mandatory | optional | voluntary | required | necessary | requirement)',
      '{data} <10 !only> (required | necessary | needed) (for | to) <4> (conclusion | performance | fulfil | fulfill | fulfilment | perform | enter into | execute) <8> (contract | agreement)',
      '(no | not any) (requirement | obligation) to <4> {give}',
      '(right | free) <3> not to {give} <8> {data}',
      '(participation | participating) <6> (voluntary | optional)',
      '(fields | information | data) <6> (marked | asterisk) <6> (required | mandatory | optional)',
      // Statutory or contractual requirement
      '(statutory | contractual) (requirement | obligation) <12> ({data} | {give})',
      '({data} | provision | providing) <14> (statutory | contractual) <3> (requirement | requirements | obligation)',
      '(requirement | necessary) to enter into <3> (contract | agreement) & ({data} | {give})',
      '(legally | law) <3> required to (collect | obtain | ask) <12> (from you | your)',
      // Needed: "we need this information to deliver"
      '(we | i) <2> (need | require) <3 !to> (this | these | your | the | certain | such) <4> ({data} | {item}) <8> (to | in order | for)',
      '{data} <6 !only !as !where !when> (is | are) <3 !only !not> (necessary | essential | needed | indispensable) <3> (to | for) <4> (provide | enter | perform | deliver | conclude | create | register | process your | complete | use | fulfil)',
      // What follows: "without this information we cannot ..."
      'without <6 !consent !cookies> ({data} | {item} | it | them) <8> (not | cannot | cant | unable | wont | impossible | limited)',
      '(not | cannot | cant | unable) <12> without <3> (this | these | your | such | that | certain) <3> ({data} | {item})',
      '(if | where | should | when) <3> you <6> (not | dont | choose not | decline | refuse | fail | decide not | withhold) <8> ({give} | permission | {data}) <30> {consequence} & !{cookie-word}',
      '(if | where) <12> ({data} | {item}) <6> (not) <4> (provided | given | supplied | submitted | available) <24> {consequence}',
      '(failure | failing | refusal | declining | inability | omission | refusing) <4> {give} <24> {consequence} & !{cookie-word}',
      '(if | where | should) <16> you <4> (fail | refuse) to {give} <24> {consequence} & !{cookie-word}',
      '(decline | declining | refuse | choose not) <4> {give} <30> {consequence} & !{cookie-word}',
      '(consequence* ) <10> (not | failing | failure) <4> (provid* | giv*)',
      '(choose | choosing | decide | prefer) <2> not to <3> {give} & !{cookie-word} & !(email* <4> (marketing | promotional))',
      'if you decline permission',
    ],
    below: ['(voluntary | mandatory | required | obliged | cannot | not able | unable)'],
    unless: [
      // Proof of identity when a right is used
      '(request | requests | rights) <20> (verify | confirm | prove) <4> (identity | identification)',
      '(verify | confirm | prove) <4> your identity & (request | requests | right | rights)',
    ],
  },
  {
    give: 'provide | provides | providing | provided | give | giving | gave | submit | submitting | supply | supplying | disclose | disclosing | share | sharing | enter | fill | furnish | grant',
    item: 'name | names | email | email address | phone | phone number | telephone | telephone number | address | message | comment | comments | birthday | date of birth | age | gender | company | company name | organisation | organization | website | title | photo | photos | picture | profile picture | job title | username | password | account information | fields | field | details | identification | social security number | payment details | credit card* | billing information | community profile data | profile data | profile information',
    consequence: 'not | cannot | cant | wont | unable | inability | impossible | limit* | prevent* | restrict* | may be unable | unavailable | delay* | affect*',
    'cookie-word': 'cookie | cookies | tracking | beacons',
    processors: 'service providers | processors | third parties | vendors | partners | developers | identity | employees | contractors | suppliers | subprocessors',
  },
);
