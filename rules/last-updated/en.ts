import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    // A label or heading with the date below or behind it.
    heading: [
      '{latest} {change}',
      '^ [date of] {change} $',
      '^ effective [date | from | as of] $',
      'effective date',
      '^ version $',
      '^ date $',
      'revision date',
      'version history',
      'revision history',
      'change log',
    ],
    below: ['{when}'],
    vagueBelow: ['#year'],
    met: [
      // "Last updated: 3 March 2026", "Latest version, March 2026"
      '{latest} <3 !{otherDoc}> {change} <8 !cookie* !{otherDoc}> {when}',
      // "I rewrote this page in February 2026"
      '(we | i) <3> {change} <1> ({policy} | it) <6> {when}',
      '{change} <2> (last | latest) <4> {when}',
      // "This policy was updated in March 2026", "adopted by the board on ..."
      '{policy} <6 !cookie*> {change} <8> {when}',
      '{change} <2 !{otherDoc}> {policy} <6 !before !after !prior> {when}',
      '({policy} | wording | version | text) <6> (dates from | dates back | goes back | stems from) <4> {when}',
      '{policy} <4> (is | was) <2> (dated | from | as of | written | issued) <5> {when}',
      // "takes effect on ...", "is effective as of ...", "applies from ..."
      '{policy} <8> (effective | effect | force | applies | apply | valid | applicable) <4> {when}',
      '(effective | effect | revision | version | update | last updated | publication | issue) date <4> {when}',
      'date <3> {policy} <4> {change} <4> {when}',
      'date (updated | revised | modified | published | issued | of last <2> | of the last <2> | of latest <2>) <3> {when}',
    ],
    numbered: [
      '{latest} <3> {change} <4> #number',
      '{policy} <6> {change} <6> #number',
      '^ {change} <2> #number',
      '^ <3> (effective | valid) <3> #number',
    ],
    // These words also speak of laws and of other texts; the judge takes them in a short line only.
    weak: [
      '^ (v | v1* | v2* | v3* | v4* | ver) <2> {when}',
      '{change} <4 !before !after !prior> {when} & !({otherText} | {otherDoc})',
      '^ <2> {change} <9 !before !after !prior> {when} & !({otherText} | {otherDoc})',
      '(effective | valid | applicable | applies | in force | in effect) [<1>] [as | starting | beginning | since] [of | from | on | since] <2> {when} & !{otherText}',
      '^ <2> (date | dated | as at | as of | status | version* | edition | revision | rev | issue | issued | valid) <6> {when} & !({otherText} | {otherDoc})',
      'date of <3> ({policy} | notice | policy | summary) <6> {when}',
      '{when} <3> {change} & !{otherText}',
    ],
    // A dated line that stands alone, as at the top or the bottom of a letter.
    dated: ['^ [as of | on | dated] [#number] {when} $', '^ {policyTitle} <8> {when} $'],
    dateHeading: [
      '{latest} <3> {change} <6> {when}',
      '{change} <3> {when}',
      '(effective | valid | applicable) <3> {when}',
      '{policyTitle} <3> {when}',
    ],
    bareHeading: ['^ [as of | dated] [#number] {when} $'],
    // A consent tool dates its own list of cookies.
    unless: [
      '{otherDoc} <8> {change} & !({policy} | {policyTitle})',
      '(cookie declaration | cookiebot | cookie list | list of cookies) & !(privacy | data protection)',
    ],
    vague: [
      // A year only.
      '{latest} <3> {change} <3> #year',
      '{policy} <6> {change} <3> #year',
      '{policy} <3> (is | dates | stems) <1> from <2> #year',
      '^ (updated | revised | version | effective | written | adopted | amended | edition | issued | rev) <3> #year $',
      '(edition | version) [of] #year & ({policy} | notice | policy | we)',
      '#year (edition | version) & ({policy} | notice | policy | we)',
      '(we | i) <2 !may !will !can> (revise | update | review | refresh | adjust | amend) (it | this | them) <2> (as | {often} | whenever | every) & !{maybe}',
      '(we | i) (update | review | revise | amend) <1> {policy} <1> (as | {often} | whenever | every) & !{maybe}',
      '(page | site | text | document | wording) is <1> {often} <1> (updated | reviewed | revised) & !{maybe}',
      '(page | site | text | document | wording) (is | are) (updated | reviewed | revised | kept) <3> ({often} | up to date) & !{maybe}',
      '^ {policyTitle} <2> #year $',
      // "This policy is updated regularly"
      '{policy} <3> (is | are) <1> {often} <1> (updated | reviewed | revised)',
      '{policy} <3> (is | are) (updated | reviewed | revised | kept) <3> {often}',
      'we <1> {often} (update | review | revise) <3> {policy}',
      'we (update | review | revise) <1> {policy} <2> {often}',
      '(keep | keeps) <2> {policy} <3> under <1> review',
      '{policy} <3> under <1> review',
    ],
    vagueHeading: ['{latest} <3> {change} <3> #year', '{policyTitle} <2> #year', '(updated | revised | version | effective) <2> #year'],
  },
  {
    latest: 'last | latest | most recent | most recently | recently | current | currently | lastly | newest | sidst | senest | seneste',
    change:
      'rewrit* | rewrote | rewritten | wrote | written | drafted | redrafted | touched | looked | checked | revisited | refreshed | altered | tweaked | went through | gone over | overhauled | renewed | replaced | redone | corrected | came into force | drawn up | drew up | prepared | signed | agreed | passed | ratified | dated | printed | entered into force | brought up to date | in force | took effect | takes effect | came into effect | comes into effect | put in place | put online | uploaded | opdateret | aendret | revideret | updat* | upd | revis* | modif* | chang* | amend* | edited | reviewed | review | version* | edition | posted | published | issued | adopted | approved | effective | release* | rev | created',
    when: '#date | {month} <2> #year | {danish-month} <1> #year | (spring | summer | autumn | fall | winter | quarter | q1 | q2 | q3 | q4) <2> #year | #year #number | #number #year',
    'danish-month': 'januar | februar | marts | maj | juni | juli | oktober',
    policy:
      '(privacy | cookie | this | the | our | data | protection | gdpr) (policy | notice | statement | policies | declaration | summary | charter | information | text | leaflet | guide | wording | edition | document) | the text | this summary | this sheet | this letter | this guide | this one | privacy information | this document | this page | this version | policy version | the document',
    policyTitle: 'privacy (policy | notice | statement) | data protection (policy | notice | statement)',
    maybe: 'may | might | can | reserve | check | advised | encourage* | recommend* | advise | please',
    otherDoc:
      'accounts | records | photos | posts | invoices | recordings | terms of <2> | terms and conditions | terms | contract* | agreement | agreements | handbook | price list | certificate* | certification* | list | lists | account | profile | bylaws | by laws | constitution | code of conduct | act | law | consent | order | orders | catalogue | articles | tariff | menu',
    often:
      'often | every <2> (month | months | quarter | summer | spring | winter | autumn) | monthly | quarterly | continually | each year | regularly | periodically | annually | frequently | continuously | constantly | occasionally | yearly | every year | once a year | regular | from time to time | on a regular basis | at least once',
    otherText:
      'cookie declaration | cookiebot | cookie list | gdpr | general data protection regulation | ccpa | cpra | act | directive | regulation | regulations | law | laws | decision | commission | clauses | google | facebook | meta | framework | shield | state | residents',
  },
);
