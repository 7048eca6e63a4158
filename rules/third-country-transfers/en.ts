import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      '(international | cross border | overseas | third country | global | worldwide) <3> (transfer* | process* | operations | data | users | visitors)',
      'transfer* ... ({outside} | abroad | overseas | countries | internationally)',
      'third country transfer* | transfers of [your] (data | information | personal data | personal information)',
      'transfer of [your] (data | information | personal data | personal information)',
      'where ... (stored | store | process* | kept | held | located | located)',
      '{outside}',
      'data (transfer | transfers | location | residency | hosting)',
      '(storage | processing) (location | locations)',
    ],
    met: [
      // Verbal: we send, our suppliers store outside the EU/EEA; also "may", "if", "when".
      '({moves} | {keeps}) <16> {outside}',
      // Data travel, end up, or are reached from there.
      '({whatdata} | answers | copies | files) <8> {travels} <8> ({outside} | {to} {far})',
      '{travels} <4> {outside} & {whatdata}',
      '{travels} <4> {to} {far} & ({whatdata} | your | answers | copies)',
      '({party} | backup | backups | copy | copies | chat | support | mail | database) <4> (sits | sit | stands | stand | lives | live | at home) <2> {to} {far}',
      '(parent | group | headquarters | head office | office | offices | sister company) <4> {to} {far} & (access | {moves} | {keeps} | see | data)',
      '(uk | united kingdom | {far}) <10> (adequate | adequacy | safe countries | safe country)',
      '(leave | leaves | leaving) <4> {eu} <2> (yes | ja)',
      // What we run, or somebody we use, sits there.
      '{runs} <8> ({outside} | {to} {far})',
      '{sits} <5> {outside}',
      '(third country | third countries | {outside}) <2> yes $',
      '{outside} <14> ({moves} | {keeps})',
      // Nominal: transfers to third countries.
      '(transfer | transfers | export | exports) <12> {outside}',
      '(third country | third countries) (transfer | transfers)',
      // Recipients, servers and suppliers that sit there.
      '{party} <12> {outside}',
      '{outside} <6> {party}',
      // A country named as destination of the data.
      '({moves} | {keeps}) <12> {to} {far}',
      '(transfer | transfers | export) <10> {far}',
      '{server} <8> {far}',
      '{party} <6> {seated} <2> {to} {far}',
      '{party} {to} {far}',
      '(team | teams | staff | colleagues | developers | employees | contractors) <2> (in | based in | located in) {far} <8> (access | {keeps})',
      // An entry in a list of recipients: "Vercel (hosting), USA".
      '#vendor <8 !you !if !users !residents !individuals !your> {far}',
      '(inc | llc | corp | corporation | pbc) <1> {far}',
      '(usa | american) (provider* | supplier* | vendor* | processor* | server* | parent | subsidiar* | affiliate*)',
      '{american} <2> {party}',
      '(countries | locations | places) <4> ({party} | data | information) <10> {far} $',
      // A mechanism that is tied to a country says that the data go there.
      '(data privacy framework* | dpf | privacy shield* | privacyshield)',
      '(safe harbo* | safeharbo*) & (eu | european | usa | swiss | commerce | transfer* | self certif* | exported)',
      // A mechanism put forward for transfers.
      '(transfer | transfers | transferred | transferring) <14> {mechanism}',
      '{mechanism} <14> (transfer | transfers | transferred | transferring)',
      // A service run from outside the EEA.
      '(hosted | operated | controlled | managed | run) <3> (in | from) <3> {far}',
      '(we | website | site | service | services | platform | app) <6> (are | is) <3> {seated} <2> (in | from) <2> {far}',
    ],
    below: ['{far}', '(transfer | transfers | transferred) <10> (internationally | abroad | overseas)'],
    denial: [
      // "We do not transfer your data outside the EU/EEA."
      '{neg} <6> ({moves} | {keeps} | transferring | transfers | transfer) <16> {outside}',
      '({data} | {whatdata}) <6> {neg} <4> ({moves} | {keeps}) <12> {outside}',
      '(no | not any) <8> (transfer | transfers | transferred) <10> {outside}',
      '{neg} <4> (third country | third countries | international) (transfer | transfers)',
      '(no | none) <4> (of our | of the) <3> {party} <8> {outside}',
      'no <4> {party} <8> {outside}',
      '{neg} <10> {travels} <8> {outside}',
      '(leave | leaves | cross) <4> {eu} [answer] (no | never) $',
      '{neg} <3> (cross | crosses | crossed) <3> ({eu} | eus)',
      // An answer behind the question, as in a table.
      '{outside} [answer | status] (no | none | never) $',
      '(nobody | noone | no one | none | nothing) <6> {outside}',
      // No transfer to the USA.
      '{neg} <4> ({moves} | {keeps} | transferring | transfers | transfer) <8> {to} {far}',
      // "Nothing leaves the United Kingdom or the EEA."
      '{neg} <4> (leave | leaves | leaving | moved out of) <16> (eea | eu | european economic area)',
      '{outside} <8> (is | are) <2> not (transferred | shared | stored | processed)',
      // "Your data never leave the EU."
      '{neg} <4> (leave | leaves | left | leaving | moved out of | moves outside) <3> {eu}',
      '{neg} <4> (leave | leaves | leaving) <2> (denmark | sweden | norway | germany | the country)',
      '{whatdata} <6> (stay | stays | remain | remains) <4> {inEu}',
    ],
    // "All data are stored and processed within the EU/EEA."
    allInside: [
      '(all | every | any) <6> {whatdata} <8> {stays} <8> {inEu}',
      '{stored} <4> (all | everything | every) <5> {inEu}',
      '(everything | all) <4> {stored} <5> {inEu}',
      '{stored} <4> (only | solely | exclusively) <6> {inEu}',
      '(everything | all) <4> {server} <4> {inEu}',
      'all <3> (processing | storage | hosting) <6> {inEu}',
      '{only} <4> {stored} <8> {inEu} & {whatdata}',
      '{stored} <12> {only} {inEu} & {whatdata}',
      '{stored} <8> {inEu} <3> {only} & {whatdata}',
      '{whatdata} <8> {only} <4> {stored} <6> {inEu}',
      '(all | only) <4> {server} <10> {inEu}',
      '(all | only) <4> (processors | suppliers | providers | service providers | vendors | partners | subprocessors) <8> {inEu}',
    ],
    shortDenial: [
      '^ (no | none | never) $',
      '^ (no | none) <8>',
      '{neg} <6> (transfer | transfers | transferred | transferring)',
      '(transfer | transfers) <6> (none | not)',
      'not applicable',
    ],
    // A question; the answer stands in the next statement.
    question: [
      '^ (do | does | is | are | will | can) <12 !stay !stays !remain !remains> ({outside} | {to} {far}) $',
      '^ (do | does | will) <4> (leave | leaving) <3> {eu} $',
    ],
    insideQuestion: [
      '^ (do | does | is | are | will) <6> (stay | stays | remain | remains | kept | stored | processed | hosted) <3> (in | within | inside) <2> {eu} $',
    ],
    shortYes: ['^ (yes | yep)'],
    // A line that only names the subject, as pasted text has them for headings; the answer stands in the next one.
    label: [
      '^ [#number] [international] (transfer | transfers) <5 !{neg}> {outside} [or | and] [international] [organisations | organizations] $',
    ],
    // Said of some data or of one supplier: discloses, but denies nothing for the rest.
    inside: ['{whatdata} <10> {stays} <8> {inEea}', '{stays} <5> {whatdata} <8> {inEea}'],
    // The reservation that turns a denial into "perhaps".
    hedge: [
      'as a rule | generally | normally | in general | typically | usually | in principle | primarily | where possible | as far as possible | wherever possible | ordinarily',
      'unless | except | other than | with the exception | apart from | save for | save where | aside from',
      '{neg} <24> (without | until | before) <10> (safeguard* | adequate | protection* | consent | ensur* | contract* | agreement* | mechanism* | permission | appropriate | clauses | notif* | inform* | decision)',
      // "If there is no decision ...", "countries that are not deemed adequate".
      '(if | where | when | that | which) <8> {neg} <16> {outside}',
      '{neg} <4> (deemed | considered | recognised | recognized | adequate | adequacy | subject to an)',
      '({moves} | {keeps} | transfer) <6> only <12> {outside}',
      'only <6> ({moves} | {keeps} | transfer) <14> {outside}',
      '(if | where | when | whenever) <8> ({moves} | transfer | transfers) <10> {outside}',
    ],
    vague: [
      '({moves} | {keeps} | transfer | transfers | transferring) <12> (any location | anywhere | anywhere in the world | wherever we | other countries | another country | countries other than | any country | various countries | different countries | country other than | country in which | countries in which | abroad | overseas | internationally | worldwide | globally | around the world | other jurisdictions | other parts of the world | international borders | national borders)',
      '(other countries | another country | any country | countries other than | other jurisdictions) <12> ({moves} | {keeps})',
      '{outsideyours} <14> ({moves} | {keeps})',
      '({moves} | {keeps} | transfer | transfers) <16> {outsideyours}',
      '(servers | facilities | {party}) <10> (other countries | another country | abroad | overseas | worldwide | around the world | {outsideyours})',
    ],
    unless: [
      // The law in general.
      '(gdpr | regulation | law | laws) <4> (requires | restricts | prohibits | regulates | governs | provides) <20> {outside}',
      '(gdpr | regulation | law | chapter v) <4> (governs | contains | has rules | deals with | sets) <20> {outside}',
      'right <4> (know | told | informed | information) <14> {outside}',
      '(guests | customers | students | visitors | applicants | participants) <2> from <4> {outside}',
      '(live | lives | reside | resident) <2> {outside} & !{whatdata}',
      // Money, ownership of the firm, the right to portability, and who may use the service.
      '(payment | money | funds) (transfer | transfers) & !{whatdata}',
      '(directed | intended | offered) <6> (residents | users | persons | individuals) <6> {far}',
    ],
  },
  {
    // `without` is left out: it mostly opens a reservation.
    neg: 'not | never | no | none | nothing | nobody | neither | nor | dont | doesnt | wont | cannot | cant | arent | isnt | didnt',
    outside:
      '(countries | states | country) <4> not <2> (member | members | member states | part) of [the] (eu | eea | european) | (outside | outside of | beyond | out of) [of] [the] [borders of] [the] (eu | eea | ee a | european | europe | e u | e e a) | outside <4> (eu | eea | european | europe) | outside (the | of the) (united kingdom | uk) (and | or) [the] (eu | eea | european) | third country | third countries | thirdcountry | 3rd countries | 3rd country | (non eu | non eea | non european | non eu eea) (country | countries | state | states | recipient* | provider* | jurisdiction*) | (countries | country) (not in | that are not in | which are not in) [the] (eu | eea | european)',
    outsideyours:
      'outside [of] (your | the) (country | state | jurisdiction | home country | country of residence | province) | outside [of] (your | the) [home | own] (country | jurisdiction) | outside of where you (live | reside)',
    far: 'usa | united states | america | china | india | singapore | australia | russia | philippines | united kingdom | uk | great britain | switzerland | canada | israel | japan | turkey | ukraine | serbia | brazil | south africa | mexico | new zealand | malaysia | hong kong | korea | taiwan | panama | vietnam | california | texas | virginia | oregon | ohio | new york | san francisco | palo alto | silicon valley | seattle | atlanta | chicago | boston | london | toronto | sydney | tokyo | mumbai | bangalore | manila | delhi | chile | argentina | colombia | thailand | indonesia | pakistan | egypt | morocco | dubai | nigeria | kenya | georgia usa',
    to: '(in | to | within | into | from) <4 !accordance !compliance !line !connection !relation !response !order !addition !you !users !residents !individuals !persons>',
    inEu: '(in | within | inside) <3 !accordance !compliance !line !connection !relation !you !users !residents !individuals> ({eu} | {euPlace})',
    inEea: '(in | within | inside) <3 !accordance !compliance !line !connection !relation !you !users !residents !individuals> ({eu})',
    euPlace:
      'denmark | germany | frankfurt | ireland | dublin | netherlands | amsterdam | sweden | stockholm | finland | france | paris | belgium | norway | poland | danish servers | german servers',
    travels:
      'travel | travels | travelling | go | goes | going | end up | ends up | land | lands | reach | reaches | reached | come | comes | flow | flows | cross | crosses | crossing | exported | leave | leaves',
    runs: 'call | calls | run | runs | running | operate | operates | operated | served | reached | accessed | received | exported | kept | supported | handled | stores | answered | done | performed | delivered | maintained',
    sits: 'lie | lies | sit | sits | are | is | based | located | established | be',
    server: '(server | servers | data center* | data centre* | datacenter* | datacentre* | facilities | infrastructure)',
    american: 'american | usa based',
    party:
      'provider* | supplier* | processor* | sub processor* | subprocessor* | partner* | recipient* | vendor* | affiliate* | subsidiar* | contractor* | compan* | server | servers | datacent* | data cent* | third part* | staff | employees | entities | service providers | offices',
    seated: 'established | located | based | situated | resident | headquartered | domiciled | operating | hosted',
    moves:
      'transfer | transfers | transferred | transferring | send | sends | sent | sending | transmit* | export | exported | share | shares | shared | sharing | disclos* | move | moved | pass | passed | forward* | accessed | made available | transport* | flow | flows',
    keeps:
      'store | stores | stored | storing | storage | process | processes | processed | processing | host | hosts | hosted | hosting | held | hold | kept | keep | maintained | saved',
    stays:
      'store | stores | stored | storing | storage | process | processes | processed | processing | host | hosts | hosted | hosting | held | kept | keep | located | saved | remain | remains | stay | stays | takes place | take place | happens | occurs',
    stored:
      'store | stores | stored | storing | storage | process | processes | processed | processing | host | hosts | hosted | hosting | held | kept | keep | saved | remain | remains | stay | stays | takes place | take place | happens | occurs',
    only: 'only | solely | exclusively | always | entirely | strictly',
    within: 'in | within | inside',
    eu: 'eu | eea | european union | european economic area | europe | e u | e e a | (eu | european) (servers | data centers | data centres | datacenters | based)',
    whatdata: 'data | information | personal data | personal information | details | records | database | databases | backups | content',
    mechanism:
      'standard contractual clauses | standard contract clauses | standard data protection clauses | model clauses | model contractual clauses | sccs | scc | adequacy decision | adequacy decisions | binding corporate rules | bcrs | article 46 | article 49',
  },
);
