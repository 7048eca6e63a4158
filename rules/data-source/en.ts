import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'where <8> (from | come from)',
      'where <3> (we | i | you) <2> (get | got | find | found | obtain | obtained)',
      '(source | sources | origin | origins | provenance) of',
      '^ <2> (source | sources | data sources | origin | provenance) $',
      '(source | sources | origin)',
      '(from whom | obtained from | received from | comes from | come from | supplied by | provided by | collected from)',
      'who <3> (told | tells | gives | gave | provides | supplies)',
      'how (do we | we) <3> (collect | obtain | get | gather | receive)',
      '{data} <3> you <3> {give}',
      '{data} <6> (automatically | from (other sources | third parties | others))',
      'automatically collected',
    ],
    met: [
      // "When you visit our website, we record ..."
      '(when | if | whenever | where | as | once | each time | every time | by) {you} <10> {act} & ({take} | {data})',
      '({take} | {data}) <14> (when | if | whenever | where | while | as | by) {you} <6> {act}',
      '(by | through | while | during | in the course of) (visiting | using | registering | signing up | subscribing | applying | contacting | creating | completing | filling | placing | ordering | purchasing | booking | submitting | accessing | browsing) & ({take} | {data})',
      // "information you give us", "provided by you", "directly from you"
      '({data} | {thing}) <5> {you} <4 !{not}> {give}',
      '{you} <4 !{not}> {give} <6> ({us} | {data} | {thing})',
      '(provided | submitted | given | entered | supplied | disclosed | shared | uploaded) <2> by (you | users | customers | the user | the customer | visitors | the data subject)',
      '(voluntarily | directly) <2> (provide* | submit* | give | enter* | from)',
      '(from | by) (you | users | our users | customers | visitors | the data subject | data subjects | applicants) <8> {take}',
      '{take} <14 !{not}> from (you | your | users | our users | customers | visitors | the data subject | data subjects | applicants | individuals)',
      // "We receive information from credit agencies", "publicly available sources"
      '{take} <16 !{not}> from <8 !{vague-source} !us> {source}',
      // The same from anybody, where the verb leaves no doubt: "obtained from the school", "sourced from court records"
      '^ <1> (obtained from | received from | collected from | supplied by | given by) <4> ({source} | {giver} | {you} | {third-name} | yourself)',
      '^ <2 !open> (source | sources | origin) <6 !code !see !read !law !recitals> ({source} | {giver} | {you} | #name)',
      '{passive} [also | only | usually | mainly | partly | normally] {acquired} <4 !{not}> (from | off | through | via | by) & !{from-nobody}',
      '({org}) <3 !{not}> {acquire} <10 !{not} !consent !permission !help> (from | off) & !{from-nobody}',
      '({org}) <3 !{not}> (find | finds | look up | looks up | look you up | check | checks | search | searches | consult | consults) <10 !{not}> (in | on | at | from | with) <4> ({place} | #url | #vendor)',
      '({org}) <2> (were | was | am | is | are | have been) (given | handed | told | sent | passed) <6> {data} & !{from-nobody}',
      '({org}) <2> (were | was | am | is | are | have been) (given | handed | told | sent | passed) <8> by',
      '({org}) <3> (inherit | inherits | take over | takes over) <8> from',
      '({data} | {thing} | letters | references | bookings | orders | leads | #name) <4 !{not} !you> {reach} <3 !{not}> (from | through | via | with) & !{from-nobody}',
      '^ <2 !where> (they | it | this | these | that | those | all | all of (it | them | this | these) | it all | they all | everything | most | most of (it | them | this) | the rest) <2> (come | comes | came | stem | stems | originates | originate | reaches us | reach us) <3> from & !{from-nobody}',
      '(only | main | sole | other | outside | external | our) (source | sources) <1> (is | are | include | includes)',
      '(is | are) <3> (only | main | sole | primary) <2> (source | sources)',
      // Somebody else tells us: "your GP sends us a referral letter", "your browser transmits ... to us"
      '{third} <3 !{not}> {hand-over} <1> (us | me | the club | the school | the association) & !{no-giving}',
      '{third} <3 !{not}> {hand-over} <12 !{not}> to (us | me | our servers) & !{no-giving}',
      '(get | receive | have | hear | learn) <8> ({data} | {thing}) <4> from (them | him | her | there | that service)',
      // The reader tells us, in whatever words: "you hand us these yourself", "you type them in", "pupils fill in a form"
      '({you} | {giver}) <3 !{not} !not !can !may !must !should !wish !want> {tell} <1> ({us} | this | them | it | all | these | those | yourself) & !{no-giving}',
      '({you} | {giver}) <3 !{not} !wish !want> {tell} <4 !{not} !to !stop !about> (yourself | yourselves | themselves | voluntarily | in | on the) & !{no-giving}',
      '{giver} <2 !{not}> {tell} <2> (the | our) <3> (about | of) & !{no-giving}',
      '({you} | {giver} | just) <3> (fill | fills | complete | completes) <2> (in | out | a | an | the | our | this) <4> (form | forms | *form | questionnaire* | sheet | slip | card | field | fields)',
      'you share with (us | me | our)',
      '{third} <3 !{not}> (created | creates | added | adds | invited | invites | enrolled | signed) <3> (you | your)',
      '(when | as) <2> (car | vehicle) <6> & (read | record | note | scan | capture | film)',
      '^ (through | via | from) <6> (we | i) (get | receive | obtain | learn | have)',
      '(get | gets | receive | receives | got) <3> ({data} | {thing} | names | addresses | number | numbers) <4 !{not}> from <2> ({giver} | {third}) & !(you (get | receive | can get | may get))',
      '({org}) <2> (got | received | obtained | had) <4> from (your | a | the) & !{from-nobody}',
      '({org}) <2> (is | are | was | were) <2> (notified | informed | told | alerted) <3> by',
      '({org}) (learn | hear | learned | heard) <6> from & !{from-nobody}',
      '({place}) <6> (is | are) (consulted | searched | checked)',
      '{giver} <1> (report | reports | enter | register | record | update) <1> own',
      '{giver} <1> (report | reports | enter | register | record | update) their own',
      '({org}) (have | got | get | know | has) <6 !{not}> from (you | your) & !{no-giving}',
      '({org}) (have | got | get | has) (it | them | this | these | all | everything | your name) <2> from & !{from-nobody}',
      '({giver} | {third}) (is | are | was) <2> (source | sources) of',
      '{device} <3 !{not} !help> (tell | tells | show | shows | measure | measures | reports | report) <1> (us | which | the | your | how)',
      '(measured | recorded | logged | captured) by <1> {device}',
      '(who | that) (gave | told | sent | tells | gives) (us | me) & !{no-giving}',
      '(they | he | she) (tell | tells | give | gives | send | sends) (us | me) <2> (your | the | a | about) & !{no-giving}',
      '({org}) (ask | asks | request) (your | the | a) <4> for (a | your | his | the) & !{no-giving}',
      '(what | anything | everything | whatever | content) {you} (post | posts | write | share | upload | say | enter | type | tell) & !{no-giving}',
      '({org}) <2> (read | see | find | learn) <4> (on | in | from) <2> ({place} | #vendor)',
      'while {you} <6> & (note | notes | jot | jots | write down | take down | record)',
      '(ask | asks) ({you} | {giver}) (for | about) <6> (your | their | the | a) & !{no-giving}',
      '({org}) <3 !{not}> {gather} <12 !{not}> (by | via | over | through) <1> (email | telephone | phone | chat | post | letter)',
      '{you} <6> (by | over | on the) (email | telephone | phone | chat) <12> ({org}) (note | notes | record | keep | write down | take down)',
      '(supplement | supplements | supplemented | enrich | enriched | combine | combined | complement* | match | matched) <10 !{not}> from & !{from-nobody}',
      '{third} <3 !{not}> (uploads | upload | enters | records | registers | signs you up | books) <3> (your | you | for you)',
      '(photos | photographs | pictures | videos | recordings | images) <3> (taken | made | shot) <2> (by | at | during)',
      '(at | during) <2> (check in | registration | reception | the counter | admission | enrolment) <6> (copy | copies | scan | scans | photograph | note | ask)',
      '(publicly available | public) (source* | information | register* | record* | database*)',
      '(from | through | via) (other | third party | external | public) sources',
      '({data} | it) <4> (comes | come | originates | originate | is obtained | are obtained) from & !{from-nobody}',
      'source* of <8> (is | are | data | information)',
      // "through cookies", "via our contact form", "automatically"
      '({take} | {data}) <14 !{not}> (through | via | using | by means of | by | on | with) <5> {channel}',
      '(through | via | using | by means of) <3> {channel} <10 !{not}> {take}',
      '(automatically | passively) <8> {gather}',
      '{gather} <8 !{not} !delet* !erased> (automatically | passively)',
      '{channel} <4 !{not}> (collect* | record* | gather* | log | logs | sends | captur*)',
      // "at registration", "as part of the order"
      '({take} | {data}) <12 !{not}> (at | upon | during | in connection with | as part of | in the course of | on) <4> {event}',
    ],
    below: [
      '{you} <4> {give}',
      '{source}',
      '{channel} & !{refers}',
      '{event} & !{refers}',
      '(from | by | via | through) <2 !us> ({you} | {giver} | #name | yourself)',
      '({you} | {giver}) (yourself | themselves | himself | herself)',
      '^ <6> ({you} | {giver}) $',
      '^ you [and | or | yourself | your | the] <8> $',
      '^ (the | your | a | an) <1> ({giver} | {source})',
    ],
    unless: [
      '{you} have the right',
      // Asking for the source is the right of access, reciting Art. 14 the law.
      '(ask | told | know | informed | inform | request | information about | information on) <12> (where <6> from | where <4> (obtained | got | collected) | from which source | from what source | the source | the sources | their source | their origin)',
      '(law | laws | regulation | gdpr | article 14) <2> (requires | require | obliges | oblige) <8> (where <6> from | source | sources)',
      '(open source | source code)',
      '(receive | receives) (payment | payments | money) from',
      '(article | art) <1> 14 <14> not',
      '(collect | collects | pick up) <2> (parcel* | goods | waste | furniture | order | orders | keys)',
      '(article | art) <1> 14 <4> (applies | apply | requires | obliges | concerns | governs | covers)',
      '(which | what | where) <4> (visitors | users | people | they | guests) <3> (come | came | comes) from',
      '(lodge | file) a complaint',
      'withdraw* <4> consent',
      '(other | third party | linked | external) (websites | web sites | sites) <10> (own | their | privacy | responsible)',
    ],
  },
  {
    'vague-source':
      'various | variety | different | several | third | others | other | multiple | many | unauthorised | unauthorized | misuse',
    // Neither ourselves nor "others" is a source that the reader could look up.
    'from-nobody':
      '(from | by | through | via | with) [a | a number of | a range of] (us | our | {vague-source} | number of | range of | loss | theft | deletion)',
    org: '{we} | the (school | municipality | clinic | council | practice | hotel | shop | group | firm | society | charity | foundation)',
    passive: 'is | are | was | were | be | been | being',
    acquired:
      'extracted | obtained | collected | gathered | fetched | retrieved | imported | taken | drawn | sourced | pulled | received | supplied | bought | purchased | scraped | derived | provided | entered | given | delivered | transferred to us | inherited',
    'third-name':
      'universit* | college* | hospital* | solicitor* | council* | school | club | association | clinic | neighbour* | landlord* | authorit*',
    acquire:
      'obtain | obtains | collect | collects | gather | gathers | fetch | fetches | retrieve | retrieves | import | imports | draw | draws | source | sources | pull | pulls | scrape | scrapes | receive | receives | get | gets | buy | buys | take | takes | request | requests | derive | harvest',
    reach: 'come | comes | came | reach us | reaches us | arrive | arrives | originate | originates | stem | stems | derive | derives',
    place:
      'register* | registry | registries | linkedin | facebook | instagram | website* | web | internet | directory | directories | public | gazette | database* | land registry | companies house | list | lists | press | newspaper*',
    device: 'cookies | browser | sensor | sensors | camera | cameras | meter | meters | device | watch | thermostat',
    third:
      '(your | the | a | an | another | previous | his | her | their | each | the pupil s | the patient s) <2> | police | #vendor | somebody | parents | doctors | schools | courts | employers | banks | insurers',
    'hand-over':
      'sends | send | gives | give | tells | tell | passes | pass | reports | report | provides | provide | forwards | forward | supplies | supply | transmits | transmit | hands | informs | inform | notifies | notify | refers | shares with | discloses',
    // Who the data are about, in whatever trade
    giver:
      'parent | parents | pupil | pupils | member | members | guest | guests | patient | patients | client | clients | tenant | tenants | applicant | applicants | candidate | candidates | employee | employees | donor | donors | participant | participants | player | players | buyer | buyers | subscriber | subscribers | reader | readers | driver | drivers | resident | residents | citizen | citizens | student | students | volunteer | volunteers | respondent | respondents | customer | customers | user | users | visitor | visitors | traveller | travellers | the person concerned | the person in question | the individual concerned | the data subject | data subjects',
    tell: '{give} | tell | tells | told | gave | hand | hands | handed | write | writes | wrote | written | typed | types | bring | brings | brought | state | states | stated | filled | fill | fills | complete | completes | key | put | puts | note | notes | show | shows | supplies | mention',
    // What is handed over here is no data.
    'no-giving':
      'consent | permission | complaint* | objection* | right | rights | withdraw* | unsubscri* | to stop | to delete | to erase | law | laws | interest | interests | contract | agreement | feedback',
    refers: 'see | read | delete* | erased | kept | stored',
    gather: 'note | notes | collect* | gather* | receiv* | obtain* | record* | captur* | log | logs | logged | acquir*',
    take: 'collect* | gather* | receiv* | obtain* | record* | captur* | log | logs | logged | process | processes | processed | processing | store | stores | stored | acquir* | get | access* | provided | scan | scans | scanned | copy | copies | photograph | film | films | note | notes',
    thing: 'name | email | messages | content | comments | photos | files | documents | data',
    give: 'provide | provides | provided | providing | give | gives | giving | submit | submits | submitted | enter | enters | entered | supply | supplied | share | shares | shared | send | sends | sent | upload | uploads | uploaded | disclose | disclosed | post | choose to | volunteer | fill in | fill out | type',
    act: 'visit* | use | uses | using | contact* | write | writes | order* | buy | buys | purchas* | book* | reserve* | create* | register* | sign | signs | subscrib* | fill* | complet* | log in | logs in | log into | apply | applies | applying | participat* | submit* | send | sends | upload* | comment* | chat | download* | interact* | make | makes | place | places | access* | open* | click* | follow* | provide | provides | browse | enter | enters | join* | donate* | pay | pays | install* | communicat* | call | correspond* | request* | view* | connect* | choose* | post* | pick up | arrive | arrives | check | sit | drive | park | pass | stay | travel | watch | listen | play',
    source:
      'other users | public* | registers | registries | databases | agencies | agency | authorities | employer* | recruit* | referees | references | referrer* | social media | social network* | facebook | google | linkedin | twitter | instagram | brokers | data brokers | credit reference* | gp | doctor | doctors | court | courts | police | insurer* | agent | agents | airline | landlord* | colleague* | registry | resellers | distributors | advertisers | vendors | banks | bank | schools | parents | family | friends | device* | browser | logs | #vendor',
    channel:
      'cookies | cookie | web beacons | beacons | pixels | pixel tags | tracking technolog* | similar technologies | form | forms | *form | contact form | website | websites | web site | site | sites | app | apps | application | platform | services | service | server logs | log files | logs | survey* | questionnaire* | browser | device | google analytics | cctv | cameras | sdk | sdks',
    event:
      'registration | account creation | sign up | signup | purchase | checkout | order | ordering | booking | reservation | application | your visit | visit | use of | recruitment | subscription | enquiry | inquiry | communication* | interaction* | transaction* | event | events | competition*',
  },
);
