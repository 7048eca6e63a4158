import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['consent*', 'withdraw*', '(legal | lawful) (basis | bases | ground | grounds)'],
    met: [
      // "withdraw your consent", "consent may be withdrawn", "withdrawal of consent"
      '(withdraw* | revok* | revocation | retract* | rescind*) <8> {consent-word}',
      '{consent-word} <14> (withdraw* | revok* | revocation | retract* | rescind* | take <3> back)',
      '(take back | cancel | undo) <3> {consent-word}',
      // "You can withdraw it at any time"
      '(withdraw | revoke) (it | this | that | them) <6> {anytime}',
      '{anytime} <4> (withdraw | revoke) (it | this | that | them)',
      // "change your choice at any time"
      '(change | changing | update | modify | adjust | amend | manage) <5> (consent | consents) <12> {anytime}',
      '{anytime} <8> (change | update | modify | adjust | amend) <5> (consent | consents)',
      '(change | changing | update | revise) <6> (choice | cookie choices | cookie preferences | cookie consent | consent preferences) <10> {anytime}',
      '(change | changing) <6> (choices | mind) <14> {anytime} & (consent* | opt in | opted in)',
      '{anytime} <8> (change | withdraw | revoke) <5> (choice | consent* | cookie preferences)',
    ],
    below: [
      '(withdraw* | revok* | revocation) <8> (it | consent | {anytime})',
      '{anytime} <6> (withdraw | revoke)',
      '^ <3> (withdraw | withdrawal | revocation) <2> $',
    ],
    relied: [
      // Consent as the ground
      '(basis | bases | ground | grounds) <14 !not !without> consent',
      '{on} <5> consent',
      '(article | art) 6 <5> a',
      '(article | art) 6.1 [lit | letter] a',
      // "with your consent", "if you consent", "we ask for your consent"
      '(with | upon | after | given | giving | give | gave | provide | provided | providing | granted | obtain | obtaining | request* | ask* | seek | require* | need) <5> consent',
      '(if | when | where | unless | once) you <6 !not !dont> (consent | consented | opt in | opted in)',
      'you [hereby | have | expressly | explicitly] (consent | consented) to',
      'consent <4> (explicitly | expressly)',
      'you are [hereby] consenting to',
      '(with | upon) your <2> permission',
      '(if | when) you <4> (give | grant | gave) us <2> permission to <2> (collect | use | access | process | publish | share)',
      'consent is <3> (given | obtained | required | necessary | asked)',
      'consent to <6> (receiv* | process* | collect* | use | transfer | cookies | storage | our)',
      '(explicit | express | opt in | affirmative | prior | written | voluntary) consent',
      'cookie* <12> consent',
      '^ consent $',
    ],
    // "Consent: you ticked the box" under a heading about the legal basis
    reliedBelow: ['^ <1> consent'],
    yours: ['(with | upon | given | give | obtain) <3> (your | their | the users) <2> consent', 'you <3> (consent | consented)'],
    noReliance: [
      // Consent only in an exception to a denial, or said not to be needed
      '(not | never | no | dont | wont | neither | nothing | nobody) <22> (without | unless | until | except) <12> (consent* | permission)',
      'without <6> consent',
      '(not | no) <3> (require* | need*) <4> consent',
      // What holds where consent is the ground, inside another right
      '(portability | machine readable) & consent',
      // Somebody else's consent
      '(parent | parents | parental | guardian | guardians | child | children | minor | minors) & consent',
      '(jurisdiction | arbitration | venue) & consent',
    ],
    irrevocable: [
      '(cannot | can not | irrevocabl*) <6> (withdraw* | revoke*)',
      'irrevocabl* <4> consent',
      // Erasure after a withdrawal, a parent's withdrawal, a permission of the device
      '(erase | erasure | erased | delete | deletion | deleted) <30> (if | where | when) <4> (withdraw | withdrawn | withdrew | revoke | revoked) & !(right | rights) <12> withdraw*',
      '(child | children | childs | parent | parents | guardian) & (withdraw* | revok*)',
      '(device | operating system | location | camera | push | bot | microphone) & permission & !consent*',
      'without <3> consent <6> (of both | of all) parties',
      'withdrawn without',
    ],
  },
  {
    'consent-word': 'consent | consents | permission | authorisation | authorization | opt in',
    anytime: 'at any time | any time | anytime | whenever | at all times | always',
    on: 'on the basis of | based on | based upon | relying on | rely on | relies on | pursuant to | subject to | following',
  },
);
