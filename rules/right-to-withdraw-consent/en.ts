import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'consent*',
      'withdraw*',
      '(legal | lawful) (basis | bases | ground | grounds)',
      '(what | which) <3> (allows | lets | permits | entitles)',
      'why <3> (allowed | may we | can we)',
      '(on what | on which) <1> (footing | basis | ground | grounds)',
      '^ [our | the] (ground | grounds | basis | bases) $',
    ],
    undoHeading: ['(withdraw* | revoke* | undo | cancel | take | change | recall) & (consent* | said yes)', 'change my mind'],
    // Under a heading that asks whether or how consent is taken back
    answer: [
      '^ <2> (yes | certainly | absolutely | sure | naturally)',
      '{anytime}',
      'whenever',
      '(write to | drop us | call us | email us | contact us | let us know | click | tell us)',
    ],
    // What takes up a consent spoken of just before
    again: [
      '(withdraw | revoke | retract | cancel | undo | rescind) (it | this | that | them | these | yours)',
      '(take | taking | taken) (it | that | this | them) back',
      '(change | changed | changing) your mind',
      '(stop | end) (it | this | that | them) <6> (click | {anytime} | email | write | mail)',
      '(say | saying) (no | stop) <2> (again | later | at any time | any time | whenever)',
      'always say (no | stop)',
      '(be | is | are) (withdrawn | revoked | recalled | cancelled | canceled | undone | taken back) <6> {anytime}',
    ],
    mention: [
      'consent* | opt in | opted in | approval | agree | agreed | accept | accepted | permission | permissions | (said | say | saying) yes | agreed to | authoris* | authoriz*',
    ],
    met: [
      // "withdraw your consent", "consent may be withdrawn", "withdrawal of consent"
      '(withdraw* | revok* | revocation | retract* | rescind*) <8> {consent-word}',
      '{consent-word} <14> (withdraw* | revok* | revocation | retract* | rescind* | take <3> back)',
      '(take back | cancel | undo | recall | retract | end | stop) <3> {consent-word} & !(end user)',
      '{consent-word} <8> (be | is | are | been) <2> (recalled | cancelled | canceled | undone | retracted | taken back | reversed)',
      '{consent-word} <4> (lasts | last | ends | end | stands | applies | remains) <6> (until | when | once | as soon as) you',
      '(no longer | do not | dont) (wish | want) <8> {consent-word} <10> (let | tell | write | contact)',
      '(regret | regretted) <8> (consent* | permission | said yes | agreed)',
      '(say | saying | said) yes <8> (not bind | not binding | not forever | no obligation)',
      '(choice | choices | approval | agreement | yes | decision | opt in) <8> (changed | withdrawn | revoked | reversed | undone | taken back | cancelled) <6> {anytime}',
      '(withdraw | revoke | take back | undo | cancel | reverse | retract) <4> (approval | yes | authorisation | authorization | opt in | say so | go ahead | permission*)',
      '{anytime} <8> (undo | reverse | retract | cancel | take back | rescind) <4> (consent* | choice | choices | permission*)',
      '{consent-word} <10> (not binding | not for ever | not forever | revocable | withdrawable | reversible)',
      '(change | changed) your mind <12> {consent-word}',
      '{consent-word} <16> (change | changed) your mind',
      'said yes <20> say no',
      // "You can withdraw it at any time"
      '(withdraw | revoke) (it | this | that | them) <6> {anytime}',
      '{anytime} <4> (withdraw | revoke) (it | this | that | them)',
      // "change your choice at any time"
      '(change | changing | update | modify | adjust | amend | manage) <5> (consent | consents) <12> {anytime}',
      '{anytime} <8> (change | update | modify | adjust | amend) <5> (consent | consents)',
      '(change | changing | update | revise) <6> (choice | cookie choices | cookie preferences | cookie consent | consent preferences) <10> {anytime}',
      '(change | changing) <6> (choices | mind) <14> {anytime} & (consent* | opt in | opted in)',
      '{anytime} <8> (change | withdraw | revoke) <5> (choice | consent* | cookie preferences)',
      // A Danish sentence in an English policy
      '(traek | traekke | traekker) <8> *samtykke* <8> tilbage',
      '*samtykke* <12> (traekkes | traekke) <4> tilbage',
      '(tilbagekald* | tilbagetraek*) <6> *samtykke*',
      '*samtykke* <10> (tilbagekald* | tilbagetraek*)',
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
      '(only | if | when | once | until | unless | after) <6 !not> (accept* | allow* | approv* | agree*) <5> (cookie* | them)',
      'cookie* <8 !not> (if | when | once | only | after | until) <6 !not> (accept* | allow* | approve* | agree* | said yes | say yes)',
      '(with | on | by) (your | their) (approval | ok | okay | say so | go ahead | agreement | opt in)',
      '(opted in | opts in | opt in)',
      '(give | gave | given | grant | granted) (us | me) <1> permission & !(device | location | camera | push | unless | without)',
      // A list of grounds: "Newsletter: consent"
      '^ <3> (consent | your consent) $',
      // The same in other words: "only if they have said yes", "we ask your permission before ..."
      '(if | when | where | only | unless | because | once) <6 !not> (said yes | say yes | agreed to this | given <3> permission | give <3> permission | gave <3> permission | given us leave)',
      '(ask | asks | seek | get | obtain | request) <2> (your | their | the members) <1> permission & !(device | location)',
      '(with | footing of | strength of | given) <1> (your | their) (consent | permission)',
    ],
    // "Consent: you ticked the box" under a heading about the legal basis
    reliedBelow: ['^ <1> consent'],
    // A cell under "Ground" or "What allows it"
    cellBelow: ['consent'],
    yours: ['(with | upon | given | give | obtain) <3> (your | their | the users) <2> consent', 'you <3> (consent | consented)'],
    noReliance: [
      // Consent only in an exception to a denial, or said not to be needed
      '(not | never | no | dont | wont | neither | nothing | nobody) <22> (without | unless | until | except) <12> (consent* | permission)',
      'without <6> consent',
      '(not | no) <3> (require* | need*) <4> consent',
      '(not | never | no | dont | wont) <22> (without | unless | until | except) <12> (said yes | say yes | agreed | agree)',
      '(instead of | rather than | regardless of | irrespective of | other than) <2> consent',
      '(dont | do not | never | not) <3> (ask | asking | need | use | seek | collect | require) <4> consent',
      '(none | not | never | no | nothing) <10> ({on} | rests on | relies on) <2> consent',
      '(no | not | without) <4> consent <4> (needed | required | necessary)',
      'consent <4> (not | never) <3> (needed | required | necessary)',
      // What holds where consent is the ground, inside another right
      '(portability | machine readable) & consent',
      // Somebody else's consent
      '(parent | parents | parental | guardian | guardians | child | children | minor | minors) & consent',
      '(jurisdiction | arbitration | venue) & consent',
    ],
    irrevocable: [
      'kan ikke <4> (traekkes | tilbagekaldes | traekke)',
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
    on: 'on the footing of | on the strength of | on the basis of | based on | based upon | relying on | rely on | relies on | pursuant to | subject to | following',
  },
);
