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
      '{latest} <3> {change} <6 !cookie*> {when}',
      '{change} <2> (last | latest) <4> {when}',
      // "This policy was updated in March 2026", "adopted by the board on ..."
      '{policy} <6 !cookie*> {change} <8> {when}',
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
      '{change} <4> {when} & !{otherText}',
      '(effective | valid | applicable | applies | in force | in effect) [<1>] [as | starting | beginning | since] [of | from | on | since] <2> {when} & !{otherText}',
      '^ date <1> {when}',
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
    unless: ['(cookie declaration | cookiebot | cookie list | list of cookies) & !(privacy | data protection)'],
    vague: [
      // A year only.
      '{latest} <3> {change} <3> #year',
      '{policy} <6> {change} <3> #year',
      '^ (updated | revised | version | effective) <2> #year $',
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
    latest: 'last | latest | most recent | most recently | recently | current | currently | lastly',
    change:
      'updat* | upd | revis* | modif* | chang* | amend* | edited | reviewed | review | version* | edition | posted | published | issued | adopted | approved | effective | release* | rev | created',
    when: '#date | {month} <2> #year | #year #number | #number #year',
    policy:
      '(privacy | cookie | this | the | our | data | protection | gdpr) (policy | notice | statement | policies | declaration) | this document | this page | this version | policy version | the document',
    policyTitle: 'privacy (policy | notice | statement) | data protection (policy | notice | statement)',
    often:
      'regularly | periodically | annually | frequently | continuously | constantly | occasionally | yearly | every year | once a year | regular | from time to time | on a regular basis | at least once',
    otherText:
      'cookie declaration | cookiebot | cookie list | gdpr | general data protection regulation | ccpa | cpra | act | directive | regulation | regulations | law | laws | decision | commission | clauses | google | facebook | meta | framework | shield | state | residents',
  },
);
