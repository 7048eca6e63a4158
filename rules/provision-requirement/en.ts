import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '(must | required | obliged | obligation | need | have) <6> (provide | give) <6> {data}',
      '(failure | fail | not) <4> (provide | give | providing)',
      '(consequence* | what happens) <8> (not | do not | dont)',
      '(mandatory | required | optional | voluntary) <4> {data}',
    ],
    met: [
      // "(optional)", "voluntary"
      '{item} <3 !{not}> (optional | optionally | voluntary) & !{marketing}',
      '(optional | voluntary) <2> ({item} | {data}) & !{cookie-word} & !{marketing}',
      '({data} | profile) (is | are) <3> (optional | voluntary)',
      'the rest is optional',
      '(it is | is | are) <4> (voluntary | optional | up to you) <3> (whether | to | for you) <4> {give}',
      '(voluntary | voluntarily | optionally) <2> {give} <5> ({data} | us)',
      '{give} <6> (voluntarily | on a voluntary basis) & !{public}',
      '(you | users | individuals) <2> (choose | decide) <3> (what | which | whether) <8> {give}',
      // "You are not obliged to provide ..."
      '(not | no) <3> (obliged | required | obligated | obligation | mandatory | compelled | forced | requirement) to <4> {give} & !consent',
      '(dont | do not | neednt) have to <4> ({give} | fill)',
      '(right | free) <2> not to {give} <8> {data}',
      // "You must provide ...", "membership requires an e-mail address"
      'you (must | need to | will need to | also need to | are required to | may be required to | will be required to | have to | shall | may need to) <3 !not> ({give} | fill | complete | enter) <12> ({data} | {item} | such | certain)',
      '(require | requires | requiring | request or require) (you | users | members | customers | individuals) to <3> (provide | submit | supply | give | enter | verify)',
      '(we | i) [may | will | also | do | only] require [that] (you | users) <3> {give}',
      '(we | i | registration | membership | an account | your account | our service | service | signing up) [may | will | also | only] (require | requires) <4 !to !our !processors !vendors !partners> ({item} | the information | certain information)',
      '({item} | {data} | fields) <4 !{clause} !cookies> (is | are | may be | will be) <2 !not> (required | mandatory | compulsory | obligatory | indispensable) <3> (to | for | in order | fields) & !{processors} & !{cookie-word}',
      '(to provide | providing | giving | submitting | supplying) <6> {data} <1 !or !if> (is | are) <2> (required | mandatory | obligatory | voluntary | optional)',
      '(users | applicants | candidates | members | customers) <8 !we> required to {give}',
      'fields are <2> (mandatory | required | optional | compulsory)',
      '(other | others) (is | are) (optional | voluntary)',
      '(cannot | cant | not be able | unable) <12> unless you <2> {give} <8> ({data} | {item}) & !consent',
      '(required | mandatory) (fields | field | completion)',
      '(mandatory | compulsory) <2> (information | data)',
      '(fields | information | data) <6> (marked | asterisk | indicated) <6> (required | mandatory | optional)',
      '(mandatory | optional | compulsory) or (not | optional | voluntary | mandatory)',
      '(provision | providing | providing us with) <8> {data} <6> (mandatory | optional | voluntary | required | necessary | requirement)',
      '(access | visit | use | browse) <8> without (providing | giving | submitting | disclosing) <4> {data}',
      // Statutory or contractual requirement
      '({data} | provision | providing | it) <14> (is | are) <4> (statutory | contractual) <3> (requirement | requirements | obligation)',
      '(contractually | legally | statutorily) (required | obliged) to {give}',
      'necessary to enter into <3> (contract | agreement) & ({data} | {give}) & !process*',
      '(required | obliged | obligated) by law to (collect | obtain | ask) <12> (from you | your)',
      '(legally | law) <3> required to (collect | obtain | ask) <12> (from you | your)',
      // Needed: "we need this information to deliver"
      '^ <3> (we | i) [will | may | also | only] (need | require) <5 !to> ({data} | {item}) <6 !comply> (to | in order | for) & !{retention} & !{right-request}',
      '(we | i) [will | may | also] (need | require) <5 !to> ({data} | {item}) <3> (to | in order to) (provide you | deliver | create | process your | send you | respond | fulfil | fulfill | register | set up | answer | help | book | ship) & !{retention} & !{right-request}',
      '{data} <4 !{clause} !only> (is | are) <3 !only !not !no> (necessary | essential | needed | required) <3> (to | for) <4> (provide | enter | perform | performance | deliver | conclude | conclusion | create | register | process your | complete | fulfil | fulfill | use our | supply) & !(use of) & !process* & !{cookie-word}',
      // What follows: "without this information we cannot ..."
      'without <3 !consent !permission> ({data} | address | email | email address | phone number | telephone number) <8> (not | cannot | cant | unable | wont | impossible | limited)',
      'without (it | them | this | these | that) <4> (cannot | cant | may not | not be able | unable | impossible)',
      '(not | cannot | cant | unable) <12> without (this | these | your | such | that | certain) <2 !consent !permission !prior !express !knowledge> {data}',
      '(if | where | should | when) you <6> {refuse} <6 !agree !want !wish !us !consent> {give} <34> {consequence} & !{cookie-word} & !{marketing} & !consent',
      '(if | where | should | when) you <6> (not | dont) <4 !agree !want !wish !us !consent> {give} <34> {consequence} & !{cookie-word} & !{marketing} & !consent',
      '(if | where) <14> you <4> (fail | refuse) to {give} <24> {consequence} & !{cookie-word}',
      '(if | where) <10> ({data} | {item}) <6> (not) <4> (provided | given | supplied | submitted | available to us) <24> {consequence} & !{cookie-word}',
      '(failure | failing | refusal | declining | inability | omission | refusing | fail) <3> {give} <24> {consequence} & !{cookie-word}',
      '{refuse} <4 !consent> {give} <30> {consequence} & !{cookie-word} & !{marketing}',
      '{consequence} <30> (if | where) you <6> (not | dont | {refuse}) <4 !agree !want !us !consent> {give} & !{cookie-word} & !{marketing}',
      '(consequence* ) <10> (not | failing | failure) <4> (provid* | giv*)',
      '(choose | choosing | decide | prefer) <2> not to <2> {give} <10> ({data} | {item} | it | any) & !{cookie-word} & !{marketing}',
      'if you <2> (decline | deny | refuse) permission',
      'if you <3> not allow us to collect <20> {consequence} & !{cookie-word}',
    ],
    below: ['(voluntary | mandatory | obliged | cannot | not able | unable)'],
    unless: [
      // Proof of identity when a right is used
      '(request | requests | rights) <20> (verify | confirm | prove) <4> (identity | identification)',
      '(verify | confirm | prove) <4> your identity & (request | requests | right | rights)',
      '(proof | evidence) of <3> identity',
      '(parent | parents | parental | guardian) <12> consent',
      'sufficient information',
      '(exercise | exercising) <6> (right | rights)',
      '(request | requests) & (verify | verification | identity | agent | access | deletion | complaint* | cannot process)',
      '(complaint | complaints | notices | takedown | copyright)',
      '(as long as | no longer)',
      // What a law or an authority may make us do
      '(law | court | authority | authorities | regulation) <6> (require | requires | required) <2> (us | the) to',
    ],
  },
  {
    give: 'provide | provides | providing | provided | give | giving | gave | submit | submitting | supply | supplying | share | sharing | enter | fill | furnish | furnishing | tell us',
    refuse: '(choose | decide | elect | prefer) <2> not to | decline to | refuse to | declining to | refusing to | withhold',
    clause: 'we | i | they | that | which | where | when | if | unless | who | by | consent | law',
    marketing: 'marketing | promotional | communications | newsletter | newsletters | e-mails | emails | survey | surveys | advertising',
    public: 'public | publicly | forum | forums | online | other users | posts',
    retention: 'long | longer | retain | keep | until',
    'right-request': 'request | requests | rights | identity | verify',
    item: 'name | names | email | email address | phone | phone number | telephone | telephone number | address | message | comment | comments | birthday | date of birth | age | gender | company | company name | organisation | organization | website | title | photo | photos | picture | profile picture | job title | username | password | account information | fields | field | details | identification | social security number | payment details | credit card* | billing information | community profile data | profile data | profile information',
    consequence:
      'not | cannot | cant | wont | unable | inability | impossible | limit* | prevent* | restrict* | may be unable | unavailable | delay* | affect* | close | terminate',
    'cookie-word': 'cookie | cookies | tracking | beacons',
    processors:
      'service providers | processors | third parties | vendors | partners | developers | identity | employees | contractors | suppliers | subprocessors',
  },
);
