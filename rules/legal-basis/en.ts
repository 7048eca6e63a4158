import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '{basis}',
      '{basis} for processing',
      '(lawful | legal) (basis | bases | ground | grounds)',
      'why (we are | are we | we are legally) (allowed | permitted | entitled)',
      '(what | which) <3> (allows | lets | permits | entitles | legal ground | justifies)',
      '(on what | on which | what | which) <1> (footing | basis | ground | grounds | legal basis | authority)',
      '^ [our | the] (ground | grounds | basis | bases | justification) $',
      '(by | with) what (right | authority | title | warrant)',
      'how <4> (lawful | legal | allowed)',
      'why (may | can) (we | you | i)',
      'lawfulness of processing',
    ],
    met: [
      // A letter of Article 6(1): "Art. 6(1)(b)", "Article 6.1 (f)", "point (a) of Article 6(1)"
      '{article} 6 <4> (lit | letter | point | para | paragraph | section) <3> {letter}',
      '{article} 6 [para | paragraph | section] [1] [lit | sentence 1 lit | s 1 lit | first sentence] {letter}',
      '{article} 6.1 [lit | letter | point] {letter}',
      '{article} 6 (i | abs) 1 [s | satz] [1] [lit] {letter}',
      '(point | letter | lit) {letter} <3> {article} (6 | 6.1)',
      '6 1 [lit] {letter} & {gdpr}',
      // "Our legal basis is ..."
      '{basis} <14 !not !without> {ground}',
      '{ground} <6 !without> (as | is | are | being) <4> {basis}',
      // "on the basis of your consent", "based on our contract with you"
      '{process} <14 !{not}> {on} <6 !{not}> {ground}',
      '({process} | rely | relies | relying) <6 !{not}> (rely on | relies on | relying on | on) <6 !{not}> {ground}',
      // Necessity
      'necessary (for | to | in order to) <8> ({contract} | {strict-obligation} | comply with <4> {obligation} | {legit} | {public} | vital interests) & !{while} & !{except}',
      // Contract in words
      '(performance of | perform | performing | fulfil | fulfill | fulfilment of | fulfillment of | execute | execution of) <4> {contract}',
      '(performance of | perform | performing | fulfil | fulfill) <3> (terms of service | terms of use | terms and conditions)',
      'contractual (necessity | basis | performance)',
      '(fulfil | fulfill | fulfilling | perform | performing | meet | meeting | comply with | satisfy) <4> contractual (obligation | obligations) & !{processors}',
      '(entering into | enter into | prior to entering | steps prior to | steps before) <4> {contract} & ({process} | necessary)',
      // Legal obligation, also as a purpose: "to comply with our legal obligations"
      '{comply} <4 !{gdpr} !{dpwords}> {obligation} & !{while} & !{gdpr} & !{except}',
      '(we | i) <2> (are | am) <3 !not> (legally | statutorily) (required | obliged | obligated) to & !{while} & !{except} & !{if-we}',
      '(required | obliged | obligated) by <3> (law | legislation | regulation | statute) to (collect | process | keep | retain | store | record | report) & !{while} & !{except}',
      '({process} | {keep}) <12 !{not}> (because | since | as) (we | you) <6> ({contract} | consent | consented | {strict-obligation} | (legally | required) <3> law) & !{while} & !{except} & !cookie*',
      // Consent as the ground of a processing of personal data
      '{process} <12 !{not}> {data} <14 !{not}> (with | upon | after | on | given | subject to | have) <3> {consent-word} & !{except}',
      '(with | upon | based on) (your | explicit | prior | express) <3> {consent-word} <8> {process} <8 !{not}> {data}',
      '(ask | asks | request | obtain | seek) <4> (consent | permission) <8> (before | to | prior) <6> ({process} | provide | {share}) <8> {data}',
      '(if | when | where | once) you <4> (consent | consented | permission) <10> {process} <8 !{not}> {data} & !withdraw*',
      '(give | giving | gave | given | provide | providing) <4> consent <3> (for | to) <6> (process* | collection | collect* | use) <6> & !{withdraw} & !{except} & !child* & !cookie*',
      'you [hereby | expressly | explicitly] consent to <6> (process* | collection | collect* | our use | us using | using | storage | storing) <8> {data} & !{withdraw} & !{except} & !child*',
      'consent to this processing',
      'consent to (store | process | use | collect | our collecting | our using | our processing) <8> (required | {data} | it)  & !{withdraw} & !{except} & !cookie*',
      'with your <2> consent <3> (use | collect | process | store | access) <8> ({data} | location | photos | contacts | image*) & !cookie* & !{except}',
      // Legitimate interests relied on
      '(our | the) <3> {legit} & !{objection}',
      '(have | has) <3> {legit} (in | to) & !{objection}',
      '{on} <4> {legit} & !{objection}',
      'balanc* of interests & !{objection}',
      'weighing of interests & !{objection}',
      // The reason why we may: "because you said yes"
      '{because} you <3 !not> {agreed} & !{except} & !{withdraw} & !cookie*',
      '{because} (we | you | there) <3 !not> (have | has | is | entered into | signed | made) <4> ({contract}) & !{except} & !{processors}',
      '{because} <3 !not> {lawname} <2> (says | requires | obliges | makes | compels | demands | tells) <6> & !{except}',
      // What makes us: "tax law obliges us", "the Bookkeeping Act makes us keep"
      '{lawname} <2 !not> (requires | require | obliges | oblige | makes | compels | demands | forces) (us | me | every | all | that we | hotels | employers | schools | clubs | companies) & !{except} & !{if-we}',
      '(required | obliged | bound | obligated | compelled) [to <5>] by <3> {lawname} <2> to (note | hold | ask | check | keep | record | collect | report | retain) & !{except} & !{if-we}',
      '(under | have | has | subject to) <2 !no !not> (statutory | legal) (duty | duties | obligation*) to & !{except} & !{if-we}',
      '{lawname} <8> (is why | is the reason | thats why | is what)',
      '(statute | law | act) is (why | the reason)',
      // What gives us leave: "that contract is what entitles us"
      '({contract} | {consent-word} | {legit}) <5 !not !without> (entitles | allows | lets | permits | authorises | authorizes | gives us the right) <1> (us | me) & !{except}',
      '({contract} | {consent-word} | {strict-obligation} | {legit}) <4 !without !not> (is | are | being | as) <4 !not> (basis | ground | grounds | footing | justification | bases | foundation)',
      '(reason | why) <3> (allowed | permitted | entitled | may) <8> ({contract} | {consent-word} | {strict-obligation})',
      '(on the footing of | on the strength of | on the ground of | by reason of | founded on | grounded in | rooted in | rests on | rest on | resting on | justified by | underpinned by | relies upon | lean on | leans on | rely upon) <5 !{not}> ({ground}) & !{except} & !{right-word} & !{objection}',
      '^ [our | the] (ground | grounds | basis | bases | footing) (is | are) <10 !not> {ground}',
      '^ [our | the] (ground | grounds | bases | basis) {ground}',
      '{contract} <14> (could not | couldnt | cannot | cant | not) <3> (fulfil | fulfill | perform | honour | carry out | keep) & !{processors}',
      '{because} <4> {strict-obligation} & !{except} & !{if-we}',
      '{lawname} (demands | requires | expects | wants) <1> (of | from) (us | me)',
      // Public task, vital interests
      '{public}',
      '(protect | protecting | protection of | safeguard) <4> vital interest*',
    ],
    below: [
      'consent',
      'you <3> (agreed | said yes | permission)',
      '(required | obliged | obligated | requires | obliges) <6> {lawname} & !{gdpr} & !{except} & !{if-we} & !{share-out}',
      '{lawname} <3> (requires | obliges | require | oblige | makes) & !{gdpr} & !{except} & !{if-we} & !{share-out}',
      '(basis | ground | grounds | law) <2> {lawname-own}',
      '{contract}',
      '(contractual necessity | contractual obligation* | performance of <3> contract)',
      '{strict-obligation}',
      '{legit}',
      '{public}',
      'vital interest*',
      'comply* with <4> (law | laws | legal)',
    ],
    vague: [
      // "only where we have a lawful basis"
      '(have | has | having | there is | is | are | on | rely | relies | need | needs | require | requires | without | identify | depends | based) <6> (lawful | legal | valid | legitimate | proper) (basis | bases | ground | grounds | justification) & !(transfer*) & !{right-word}',
      '(lawful | legal) (basis | bases | ground | grounds) <4> (is | are | exist | exists | applies | depends) & !(transfer*) & !{right-word}',
      '{article} (6 | 6.1)',
      '{article} 9',
      '({process}) <8 !not> (lawfully | legally | in a lawful manner | within the law | as the law allows | as the law permits | by the book | within the limits of the law) & !{rights} & !{share-out} & !{processors} & !requiring',
      '(we | i | the company | the club) <3 !not> (follow | abide by | respect | observe | obey | stick to | comply with | adhere to) <4> ({gdpr} | the law | data protection | privacy law* | the rules) & !{rights} & !{processors} & !{except} & !(share*)',
      '(always | ensure | make sure | there is | have | has | rests on | rest on) <6 !not> (a | some | its | proper | sound | solid) <2> (legal | lawful) (ground | basis | footing | foundation | justification) & !transfer*',
      '(use | processing | handling | everything we do) <6> (is | are) <2 !not> (lawful | legal) & !{rights} & !{if-we} & !until',
      // Only a sector law: "kept under the Health Act"
      '({process} | {keep}) <10 !not> (under | pursuant to | in accordance with | in line with | according to | governed by | as required by) <5> (act | acts | statute | code | ordinance) & !{rights} & !{share-out} & !{while} & !(freedom of information)',
      // Following the law, without saying which ground
      '{gdpr} (compliant | compliance | conform) & !{processors} & !{rights}',
      '{process} <18 !not> (in accordance with | in compliance with | according to | in line with | in conformity with) <7> {lawword} & !{while} & !{rights} & !{except}',
      '{process} <14 !not> (as permitted by | as allowed by | pursuant to | under) <5> {lawword} & !{while} & !{share-out} & !{rights}',
      '(comply | complies | compliant | adhere | adheres | conform | conforms) <6> ({gdpr} | {dpwords} (law | laws | legislation | regulation | regulations | principles | rules)) & !{rights} & !{processors}',
    ],
    unless: [
      // "We do not share your data, unless the law requires it / without your consent"
      '(not | never | no | dont | wont) <14> {share-out} <28> {except}',
      '(not | never | no | dont | wont) <20> without <6> (consent | permission)',
      'without <6> (consent | permission) <16> (not | never)',
      // A right that depends on the ground does not say that the ground is used.
      '(if | when | where | to the extent | insofar | provided | in case | in cases where) <10> ({process} | basis | relying | rely | consent*) <10> {ground} & {right-word}',
      '{right-word} <14> (if | when | where | only | based | grounds) <14> {ground}',
      // The law in general
      '(each | every | any) processing <6> (must | requires | needs | has to) & !(we | us | our | i | my)',
      '({gdpr} | the regulation) <12> (legal basis | condition | conditions | ground | grounds | basis) & !(we | us | our | i | my)',
      // Children
      '(parent* | guardian*) <6> consent',
    ],
  },
  {
    article: 'article | articles | art | gdpr | artikel',
    letter: 'a | b | c | d | e | f',
    basis:
      '(legal | lawful) (basis | bases | ground | grounds | reason | reasons | justification | justifications) | processing (ground | grounds | basis) | basis for <3> process* | bases for <3> process* | grounds for <3> process* | justification for <3> process*',
    contract: 'contract | contracts | agreement | agreements',
    obligation:
      '(legal | statutory | regulatory | legislative | tax | accounting | fiscal | lawful) <3> (obligation* | requirement* | duty | duties | compliance | responsibilit*) | obligations under <3> law | (tax | accounting | employment | company | bookkeeping | anti money laundering) (law | laws | legislation | rules | regulations) | applicable law | applicable laws | the law | with laws | applicable regulations | applicable legislation | court order* | legal process | law enforcement request*',
    legit: '(legitimate | justified) <2> interest* | legitimate business interest*',
    public: '(task | tasks) <6> public interest | exercise of official authority | exercise of <2> public authority',
    ground:
      '{consent-word} | consenting | contractual (necessity | obligation* | relationship | requirement*) | performance of <4> contract | {contract} | {strict-obligation} | {legit} | {public} | vital interest*',
    on: 'on the basis of | based on | based upon | on grounds of | on the grounds of | pursuant to | in reliance on | on the legal basis of | by virtue of | under | in pursuit of | the following legal grounds | the following grounds | legal grounds | is for | for the purposes of | due to | because of',
    because: 'because | since | as | given that | seeing that | for',
    agreed:
      'said yes | agreed | consented | have agreed | have consented | gave <2> (permission | consent | leave) | have given <2> (permission | consent | leave) | signed up | have asked us | asked us | allowed us',
    'lawname-own':
      'tax law | tax act | bookkeeping act | accounting law | employment law | company law | charity law | money laundering rules | anti money laundering rules | tax rules | accounting rules',
    lawname:
      'tax law | the law | the tax act | bookkeeping act | the bookkeeping act | accounting law | employment law | danish law | english law | company law | charity law | money laundering rules | anti money laundering rules | money laundering law | the <3> act | the statute | that statute | tax rules | accounting rules | bookkeeping rules | licensing law | health law | immigration rules | law',
    processors: 'processors | service providers | third parties | vendors | partners | suppliers | confidential* | transfer*',
    'if-we': '(if | where | when | unless) <2> (we | i | such | required | in)',
    rights: 'right | rights | complain* | complaint* | believe | request | requests | concern',
    'strict-obligation': '(legal | statutory | regulatory) <3> (obligation* | requirement* | duty | duties)',
    'consent-word': 'consent | consents | explicit consent | express consent | permission',
    comply:
      'comply with | complying with | compliance with | fulfil | fulfill | fulfilling | meet | meeting | satisfy | satisfying | discharge | adhere to | observe',
    while: 'as long as | for long as | longer | until | retention period',
    except: 'unless | except | other than | save where | without | only if required',
    withdraw: 'withdraw* | revok* | opt out',
    objection: 'object | objection | objections | opt out | overrid* | compelling',
    dpwords: 'privacy | data | protection',
    'right-word': 'object | objection | portability | withdraw* | revok* | portable | machine readable',
    'share-out':
      'share | shares | shared | sell | sells | sold | disclose* | disclosing | provide | rent | trade | transfer | pass | release | give',
    lawword:
      'law | laws | legislation | regulation | regulations | gdpr | data protection act | data protection principles | applicable rules',
  },
);
