import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'retention* & !cookie*',
      'how long & !cookie*',
      '(retain* | keep | kept | stored | storing | storage) & !cookie* & !local & !where',
      '(deletion | erasure | deleting) & !right & !rights & !request* & !access & !cookie*',
      '(storage | retention) <2> (period | time | duration | term)',
      '^ <3> (keeping | archiving | retention | deleting) & !cookie* & !safe & !secure & !contact & !in touch & !informed & !promise*',
      '^ [for] (until when | how long | when) $',
      'when <5> (delete | deleted | go | goes | gone | forget | let go | disappear* | destroy* | throw | wiped | wipe | rid of | clear* | shred* | bin) & !cookie*',
      '(clearing out | tidying | cleaning up | shelf life | goodbye) & !cookie*',
      '^ <2> (kept | keep | held | deleted | erased | gone) $',
      '(duration | length | time) of <3> (storage | storing | keeping | retention | processing) & !cookie*',
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
      // Plain words: data stay, live, go, vanish. What it is that stays must be named.
      '{stay} <10 !{answer} !{often}> {span} & {thing} & !{notdata} & !(reviewed | annually | request*)',
      '{vanish} <12 !{answer} !{often}> {span} & {thing} & !{notdata}',
      '(after | within | for) <3> {span} <12 !{answer}> {vanish} & {thing} & !{notdata}',
      '{span} (later | afterwards | thereafter | beyond) & ({stay} | {vanish} | {keep} | {gone})',
      '(throughout | during) <4> (employment | membership | contract | stay | course | treatment) <3> {span}',
      '({vanished} | {goneplain} | returned) <10 !even !can !may !asked !ask> {happens} & {thing} & !{notdata}',
      '{happens} <12 !can !may !could !even !asked> ({vanished} | {goneplain}) & {thing} & !{notdata}',
      '{aslong} <3 !necessary !needed> {person} <5> {relation} <14> {keep}',
      '({thing} | {keep} | {stay}) <12> (until | till) <4 !necessary !needed !purpose*> ({span} | consent <3> (withdrawn | revoked | withdraw*) | (answered | closed | settled | resolved | completed | concluded | withdrawn | deleted))',
      '({thing} | {keep} | {stay}) <12> (until | till) <4> ((turn* | reach*) <2> #number | {person} <3> (delete* | close* | leave* | cancel* | tell* | say* | move*)) & !(unless you)',
      '{thing} <8> (until | till) {person} <3> {act}',
      '(keep | keeping | retention | storage) (period | time) <3> {span}',
      '(emptied | cleared | cleaned | purged | weeded | emptied out) <4> (every | each) <2> {unit}',
      '{thing} <12> ({vanish} | {goneplain}) <4> (same day | next day | day after | week after | month after | immediately after | straight after | straight away after | the same evening | every)',
      // As short as a label: "CVs: six months."
      '^ <3 !we !i !you> {thing} <7 !we !i !you !is !are !will !can !must !may !should !shall !be !within> {span} $ & !{notdata} & !{paid}',
      '^ <3> ({thing}) <6 !we !i !you> (until | till) <8 !necessary !needed> ({ended} | {act} | {span} | answered | closed | settled)',
      '({vanished} | {goneplain} | {gone}) <10 !even !can !may> (as soon as | once | when | after | until) <7 !purpose* !no !longer !necessary !needed !period !periods> (has | have | is | are) <2> (closed | settled | resolved | answered | filled | concluded | completed | complete | over | done | finished | ended | delivered | paid | decided | shut | dealt with | collected | approved | signed | printed | lapsed | expired | processed | sent | checked | handled | passed) & !{notdata} & !right',
      '({keeping} | {stay} | {thing}) <12> {aslong} {person} <2> (keep | have | hold | are | remain) <5> {relation}',
      '(leave | cancel | close | quit | resign) <6> and <6> ({vanished} | gone | deleted)',
      '({vanish} | {goneplain}) <8> (each | every) <1> ({month} | year | month | week | night | day | summer | autumn | winter | spring | season) & {thing} & !{notdata}',
      '({vanish} | {goneplain}) <3> the (morning | day | week | month | evening) after & {thing}',
      '({keep} | {thing}) <12> (until | till) <2> (revocation | withdrawal | cancellation | termination | closure | objection)',
      '({keep} | {gone} | {stay}) <8> (for | after | within) <2> (a decade | decades | a fortnight | half a year) & {thing} & !{notdata}',
      '(older than) <2> {span} & ({vanish} | {goneplain}) & !{notdata}',
      '{span} (is | are) <2> (how long | the time | the period) <6> ({keep} | {stay})',
      '{span} (after | from) <8> (shredder | dustbin | bonfire | {vanished})',
      '{keep} <12> to the end of',
      '{aslong} <4> (membership | contract | course | project | tenancy | employment | subscription) <3> (lasts | runs | continues)',
    ],

    below: [
      '{span} & !{answer} & !{often} & !request* & !(right | rights | annually)',
      '{aslong} <3 !necessary !needed> {person} <5> {relation}',
      '(until | till) <8 !necessary !needed !purpose*> ({act} | {ended})',
      '(while | during) <6> (active | account | customer | membership | subscription | relationship | employment)',
      '(duration | term | life) of <6> (account | relationship | subscription | membership | contract | agreement | employment)',
      '(until | till) <6 !necessary !needed !purpose*> ({span} | (turn* | reach*) <2> #number | answered | closed | settled | withdrawn | over)',
      '{happens} <3> $ & !(if | even | right | rights | request*)',
      '(the | same) (day | week | month | evening | morning) (you | after | following) & !(right | rights | request*)',
      '(last | next) (day | evening | week)',
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
      'longer than <6> (demand* | have to | must | should | call* for | purpose* | requires | justif* | allowed | obliged | law)',
      '{aslong} <8> (use for | law | legal* | purpose* | tells | statut* | business | justif* | demand* | reason | allowed | obliged | interest)',
      '(such | whatever | that) (time | period | length) <1> (as | of time) <8> (law | require* | necess* | need* | appropriate | purpose*)',
      '{retain} <8> (statutory | mandatory | legal | applicable | prescribed) <2> (limit* | period* | requirement* | deadline* | term*)',
      '({gone} | {vanish}) <10> (served | fulfil* | lapse* | achieved | ceases | no longer) <3> purpose*',
      'purpose* <6> (lapse* | served | fulfil* | achieved | ceases | no longer | gone | met) <10> ({gone} | {vanish})',
      '(regularly | periodically | promptly | shortly | in due course | from time to time | routinely) <4> ({goneplain} | delete | erase | clear out | weed | purge)',
      '{goneplain} <3> (regularly | periodically | promptly | shortly | in due course | as soon as possible | routinely)',
      '({retain} | {stay}) <6> for <2> (appropriate | suitable | necessary | required | relevant | proper | foreseeable) <2> (time | while | period | future)',
      '({retain} | {stay}) <6> (for a while | for some time | until further notice | for good | in perpetuity)',
      '(hang on to | hold on to) <10> (need* | necess* | require* | law | use)',
      '(retention | deletion | erasure) <4> (schedule | plan | routine)',
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
      '(preceding | past | last | previous | prior) <2> (twelve | 12) <1> months',
      '(have | has) (kept | held | stored | maintained | had) <3 !your !data !information> for <3> {unit}',
      '(twice | once | times) (a | per) {unit} & !{gone} & !{thing}',
      '^ #vendor <3> (delete* | store* | keep* | retain* | hold*) & !(we | us | our | i | my)',
      '(parcel | package | pick up point) <6> {span}',
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
    person:
      'you | youre | youve | users | user | customer | customers | member | members | individual | data subject | subscriber | subscribers',
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
    stay: 'stay | stays | we have your | has your | we have the | remain | remains | live | lives | last | lasts | exist | exists | remember | sit | sits | linger* | on file | hang on to | hold on to | keep | kept | retained | remain on file | accessible | available',
    vanish:
      'go | goes | gone | vanish* | disappear* | shred | shredded | shreds | bin | binned | cleared | clear out | torn up | tear up | struck out | struck off | wipe | wiped | wipes | throw out | throw away | thrown out | thrown away | discard* | dropped | tossed | rubbed out | get rid of | dispose of | disposed of | destroyed | destroy | forgotten | burn | burned | burnt | purge | returned or destroyed | expire | expires | overwritten | deleted | erased | delete | erase | remove | removed | rinsed | scrapped',
    vanished:
      'goes | gone | vanish* | disappear* | shredded | binned | cleared | torn up | struck | wiped | thrown | discarded | returned or destroyed | destroyed | forgotten | burned | burnt | overwritten | {we} <1> (bin | shred | wipe | forget | burn | discard | dispose | throw | clear | destroy | rub)',
    we: 'we | i | well | ill',
    thing:
      'data | information | details | particulars | record | records | file | files | log | logs | booking | bookings | reservation* | receipt | receipts | invoice | invoices | email | emails | e mails | mails | message | messages | ticket | tickets | application | applications | cv | cvs | resume* | recording | recordings | footage | cctv | video* | photo* | picture* | images | card | cards | account | accounts | profile | address | addresses | form | forms | list | lists | name | names | enquir* | inquir* | notes | entries | entry | document | documents | papers | copies | backup* | correspondence | letter | letters | everything | opinions | allergies | feedback | journal* | chart* | orders | conversations | chats | results | statistics | transcript* | newsletter | register | registration | registrations | numbers | you | contracts | accident reports | fees | licences | statements',
    notdata:
      'browser | voucher* | gift | parcel* | warranty | guarantee | guaranteed | cookie | cookies | offer | offers | right to | rights | valid for | battery | business | experience | certificate | payment terms | passwords | password | membership runs | subscription runs | refund* | complain* | appeal | respond | reply | answer | children under | notice period',
    paid: 'payment | pay | due | net',
    often: 'twice | once | times | every | per',
    happens:
      '(when | once | after | if | as soon as | the day | the moment | moment | following | immediately | by) <3 !necessary !needed !purpose*> {person} <6 !longer !wish !want !would !like !may !can> ({leave} | stop being | quit | go | return | check out | move out | move on | finish* | graduate* | resign* | left | say so) | (at | by | after | from | before | until | to | following) <1> the end of <5 !purpose*> (season | school year | event | year | term | course | trip | stay | employment | tenancy | lease | contract | project | month | week | day | show | camp | semester | conversation | session | treatment | visit | membership | season | campaign | competition | study) | (as soon as | when | once | after) <4> (case | matter | enquiry | inquiry | question | order | dispute | claim | job | position | vacancy | event | trip | course | competition | draw | project | camp | repair | delivery | tournament | ticket | contract | complaint) <4 !not> (closed | settled | resolved | answered | filled | concluded | completed | complete | over | done | finished | ended | ends | delivered | paid | decided | shut | dealt with | collected)',
  },
);
