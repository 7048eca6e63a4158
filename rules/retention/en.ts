import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'retention* & !cookie*',
      'how long & !cookie*',
      '(retain* | keep | kept | stored | storing | storage) & !cookie* & !local & !where',
      '(deletion | erasure | deleting) & !right & !rights & !request* & !access & !cookie*',
      '(storage | retention) <2> (period | time | duration | term)',
    ],
    cookieHeading: ['cookie* & !privacy & !data & !information & !personal & !retention'],

    met: [
      // A period: "kept for up to 5 years", "deleted after 30 days", "after 30 days we delete".
      '{keep} <16 !{answer}> {span}',
      '{gone} <14 !{answer}> {span}',
      '(after | within) <3> {span} <14 !{answer}> {gone}',
      '(for | up to | maximum of | at least | than) <2> {span} <6 !and !{answer}> {keep}',
      'retention (period | periods | time) <12> {span}',
      '{span} retention',
      // A period counted from an event, or with the law that sets it.
      '{keep} & {span} (after | from | following | of | since) <8> {event}',
      '(accounting | bookkeeping | tax) <3> (law | act | laws | rules | regulations | purposes) <10> {span}',

      // As long as a relation lasts.
      '{keeping} <20> {aslong} <3 !necessary !needed> {person} <5> {relation}',
      '{keeping} <20> {aslong} <3 !necessary !needed> {person} (continue* | remain* | use | uses | are using | subscribe | have not)',
      '{keeping} <20> {aslong} <6 !necessary !needed> (account | relationship | subscription | membership | contract | agreement | profile | service) <6> (active | exist* | open | valid | lasts | continues | in force | in existence | maintained | in place | in effect | ongoing | remains)',
      '({keep} | process | processed) <20> (for the | during the | throughout the) <3> (duration | term | life | lifetime | length | course | existence) of <8> (account | relationship | subscription | membership | contract | agreement | employment | engagement | your use | project | event | course | programme | program | study | stay | booking)',
      '{keep} <16> (while | during | throughout) <6> (active | account | customer | membership | subscription | relationship | employment)',
      '{keep} <16> while {person} <4> ({relation} | use | using | continue)',
      'while {person} <4> {relation} <10> {keep}',
      '{aslong} <6> necessary to (respond | reply | answer | handle | process) <6> (enquir* | inquir* | request* | question* | application*)',
      '{aslong} <4> (it takes | takes) to (respond | reply | answer | handle)',

      '(inactive | inactivity | unused | dormant | idle) <6> {span} <6> {goneplain}',

      // Until something happens.
      '{keeping} <20> (until | till | unless and until | so long as) <6 !necessary !needed !purpose* !rely> {person} <6> {act}',
      '{keeping} <20> (until | till) <8 !necessary !needed !purpose*> {ended}',
      '{keep} <20> (until | till) <3> (termination | closure | cancellation | expiry | expiration | completion | withdrawal | the end of)',

      // Deleted when or after something happens.
      '{goneplain} <12> (when | once | after | upon | on | following | as soon as | if) <4 !necessary !needed> {person} <6> {leave}',
      '{goneplain} <12> (when | once | after | upon | on | following | as soon as | immediately after) <8 !necessary !needed !purpose* !retention !period !periods !{answer}> ({ending} | {ended})',
      '(when | once | if | after) {person} <3> {leave} <14 !access> {goneplain}',
      '(after | upon | once | when | following) <8 !necessary !needed !purpose* !retention !period !periods> ({ended} | {ending}) <12 !necessary> {goneplain}',
      '{gone} following <3> (deletion | erasure) request',
      '(account | profile) deletion <8> {goneplain}',
      '(deleted | erased | purged | overwritten | wiped) <4> (every | each) <2> {unit}',
      '(automatically | immediately | permanently) (deleted | erased | purged) <4> (after | upon | when | once)',
    ],

    below: [
      '{span} & !{answer} & !request',
      '{aslong} <3 !necessary !needed> {person} <5> {relation}',
      '(until | till) <8 !necessary !needed !purpose*> ({act} | {ended})',
      '(while | during) <6> (active | account | customer | membership | subscription | relationship | employment)',
      '(duration | term | life) of <6> (account | relationship | subscription | membership | contract | agreement | employment)',
    ],

    vague: [
      '{aslong} <12> (necessary | needed | required | need | require | reasonable | permitted | relevant | legitimate | useful | appropriate)',
      '(longer | period | time) <4> (than | that) <8> (necessary | needed | required | need | permitted | reasonable)',
      '(only | period | time) <6> (necessary | needed | required) <2> (to | for) <14> & {retain}',
      '{retain} <16 !not> (as | when | where | if | to the extent) <4> (required | permitted | necessary | needed | allowed)',
      '({retain} | {gone}) <16> (no longer | not) <6> (necessary | needed | required | need | relevant | useful)',
      '(no longer) <8> (necessary | needed | required | need | relevant) <14> {goneplain}',
      '{retain} <8> (indefinitely | permanently | forever)',
      '{retain} <8> for <2> (reasonable | limited | certain | short | appropriate | extended | longer | varying) <3> (period | periods | time | amount)',
      '{retain} <16> (in accordance with | according to | subject to | pursuant to | in line with | in compliance with) <6> (law | legal | laws | schedule | requirement* | retention policy | retention policies)',
      '{retain} <16> (in accordance with | according to | subject to | pursuant to) <6 !privacy !terms> (policy | policies)',
      '(criteria | factors) <6> (determine | determining) <8> (retention | keep | retain | period)',
      '(how long | retention period* | storage period* | period) <8> (depend* | varies | vary)',
      '{retain} <8> different <2> (periods | lengths)',
      '{retain} <14> (comply with | fulfil* | meet | satisfy) <8> (legal | law | regulatory | obligation*)',
    ],
    vagueBelow: ['(necessary | needed)', 'required by <4> law', 'legal (obligations | requirements)'],

    unless: [
      // The life of a cookie is no retention period for personal data.
      '(cookie | cookies) <14> ({keep} | {gone} | {span} | expire* | last | lasts | remain*)',
      '({keep} | {gone} | expire* | set) <10> (cookie | cookies)',
      '(_ga* | _fbp | _gid | phpsessid | session cookie* | persistent cookie* | web beacon*)',
      // A deadline for answering, a right.
      '(respond | reply | response | answer) <8> within <6> {span}',
      '{entitled} <8> (delet* | eras*)',
      // Idioms.
      'keep* in mind',
      'keep* (you | us) <3> (informed | updated | up to date | posted)',
      'keep* <5> (safe | confidential)',
      '(average | median | mean) <6> {unit}',
      // Age limits and look-back periods of other laws.
      '(under | over | at least) [the age of] #number <2> (of age | old | years of age)',
      '(under | below) <3> age',
      '(child | children | minor | minors | persons | anyone | individuals | person) <2> (under | younger than | below) <3> #number',
      '(preceding | past | last | previous) (twelve | 12) months',
    ],
  },
  {
    keep: 'keep | keeps | kept | keeping | retain | retains | retained | retaining | retention | store | stores | stored | storing | storage | hold | holds | held | holding | maintain | maintains | maintained | preserve* | archive*',
    retain:
      'keep | keeps | kept | keeping | retain | retains | retained | retaining | retention | store | stores | stored | storing | storage | hold | held',
    keeping:
      'keep | keeps | kept | keeping | retain | retains | retained | retaining | retention | store | stores | stored | storing | hold | held | maintain | maintained | preserve* | archive* | process* | data | information | details',
    gone: 'delete | deletes | deleted | deleting | deletion | erase | erased | erases | removed | remove | destroy | destroyed | destroys | anonymised | anonymized | anonymise | anonymize | purged | purge | wiped | disposed | overwritten | expunged | expire | expires | de identified | deidentified',
    goneplain:
      'deleted | deletes | erased | removed | destroyed | anonymised | anonymized | purged | wiped | overwritten | we delete | we erase | we remove | we destroy | we will <6> (delete | erase | remove | destroy | anonymise | anonymize) | will be <4> (deleted | erased) | disposed | anonymizes | anonymises | we ll delete | well delete',
    span: '{period} | #number <2> (calendar | business | working | full | tax | financial) {unit} | (several | few | a few | couple of) {unit}',
    unit: 'year | years | month | months | week | weeks | day | days | hour | hours | minutes',
    answer:
      'respond* | reply | replies | answer* | response | notify | refund* | appeal | old | age | older | every | update | policies | take | takes | processed',
    person: 'you | users | user | customer | customers | member | members | individual | data subject | subscriber | subscribers',
    aslong: 'as long as | so long as | for as long as | for so long as | the period | for the time',
    relation:
      'account | customer | customers | client | member | members | subscriber | subscribe | subscribed | user | users | employee | employed | active | registered | membership | subscription | relationship | profile | open | enrolled | tenant | student',
    act: 'unsubscribe* | opt out | opted out | withdraw* | withdrawn | revoke* | cancel* | terminate* | close* | closed | delete | deletes | deleted | leave | leaves | ask | asks | request | requests | requested | deactivate* | stop | stops | uninstall* | log out | remove | removes | resign | cease',
    leave:
      'unsubscribe* | opt out | opted out | withdraw* | withdrawn | revoke* | cancel* | terminate* | close* | closed | leave | leaves | deactivate* | uninstall* | (delete | deletes | deleted) <3> account | resign | log out',
    ended:
      '(is | are | has | have | was | has been | have been | be) <3> (closed | resolved | completed | terminated | deleted | cancelled | canceled | ended | expired | fulfilled | settled | answered | delivered | finished | solved | concluded | filled | handled | deactivated | inactive | taken place | over | passed)',
    ending:
      'termination | closure | closing | cancellation | expiry | expiration | completion | end of | ends | last (interaction | contact | login | activity | purchase | transaction | use | communication | visit | order) | inactivity | inactive | deletion of <3> account | account deletion | deletion | unsubscrib* | withdrawal | leaving | departure | delivery | collection | creation | receipt | recording | submission | resolved | closed | terminated | deleted | expired | ended',
    event:
      'termination | closure | closing | cancellation | expiry | expiration | completion | end | last | inactivity | deletion | unsubscrib* | withdrawal | leaving | delivery | collection | creation | receipt | recording | submission | transaction | purchase | account | date | you | your',
    entitled: 'right to | rights to | entitled to | (can | may) ask us to | request that we | request us to',
  },
);
