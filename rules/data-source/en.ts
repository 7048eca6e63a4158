import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'where <8> (from | come from)',
      '(source | sources) of',
      '^ (source | sources | data sources) $',
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
      '{take} <16 !{not}> from <8> {source}',
      '(publicly available | public) (source* | information | register* | record* | database*)',
      '(from | through | via) (other | third party | external | public) sources',
      '({data} | it) <4> (comes | come | originates | originate | is obtained | are obtained) from',
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
    below: ['{you} <4> {give}', '{source}', '{channel}', '{event}', '(from | by) you'],
    unless: [
      '{you} have the right',
      '(lodge | file) a complaint',
      'withdraw* <4> consent',
      '(other | third party | linked | external) (websites | web sites | sites) <10> (own | their | privacy | responsible)',
    ],
  },
  {
    gather: 'collect* | gather* | receiv* | obtain* | record* | captur* | log | logs | logged | acquir*',
    take: 'collect* | gather* | receiv* | obtain* | record* | captur* | log | logs | logged | process | processes | processed | processing | store | stores | stored | acquir* | get | access* | provided',
    thing: 'name | email | messages | content | comments | photos | files | documents | data',
    give: 'provide | provides | provided | providing | give | gives | giving | submit | submits | submitted | enter | enters | entered | supply | supplied | share | shares | shared | send | sends | sent | upload | uploads | uploaded | disclose | disclosed | post | choose to | volunteer | fill in | fill out | type',
    act: 'visit* | use | uses | using | contact* | write | writes | order* | buy | buys | purchas* | book* | reserve* | create* | register* | sign | signs | subscrib* | fill* | complet* | log in | logs in | log into | apply | applies | applying | participat* | submit* | send | sends | upload* | comment* | chat | download* | interact* | make | makes | place | places | access* | open* | click* | follow* | provide | provides | browse | enter | enters | join* | donate* | pay | pays | install* | communicat* | call | correspond* | request* | view* | connect* | choose* | post*',
    source:
      'third part* | others | other sources | other users | partners | business partners | affiliates | service providers | public* | registers | registries | databases | agencies | agency | authorities | employer* | recruit* | referees | references | referrer* | social media | social network* | facebook | google | linkedin | twitter | instagram | companies | organisations | organizations | brokers | resellers | distributors | advertisers | vendors | banks | bank | schools | parents | family | friends | parties | providers | device* | browser | logs | #vendor',
    channel:
      'cookies | cookie | web beacons | beacons | pixels | pixel tags | tracking technolog* | similar technologies | form | forms | *form | contact form | website | websites | web site | site | sites | app | apps | application | platform | services | service | server logs | log files | logs | chat | email | telephone | survey* | questionnaire* | browser | device | google analytics | cctv | cameras | sdk | sdks',
    event:
      'registration | account creation | sign up | signup | purchase | checkout | order | ordering | booking | reservation | application | your visit | visit | use of | recruitment | subscription | enquiry | inquiry | communication* | interaction* | transaction* | event | events | competition*',
  },
);
