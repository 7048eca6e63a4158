import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      '{transfer} ... ({outside} | andre lande | udlandet)',
      '{outside}',
      '^ [#number] (overfoersel* | dataoverfoersel*) [af <3> {data}] $',
      'tredjelandsoverfoersel* | tredjelandeoverfoersel*',
      'internationale overfoersler',
      'international* (overfoersel* | dataoverfoersel*)',
      'hvor ({keep} | {process} | ligger | befinder) ... {data}',
      '{data} ... (placering | lokation | geografi)',
      'eu eoes',
    ],
    met: [
      // Verbal: we send, our suppliers store outside the EU/EEA; also "may", "if", "when".
      '({moves} | {keeps}) <14> {outside}',
      // Data travel, end up, or are reached from there.
      '({whatdata} | svar* | kopier | filer) <8> {travels} <8> ({outside} | {toFar})',
      '{travels} <8> {whatdata} <6> ({outside} | {toFar})',
      '{travels} <4> {your} <4> ({outside} | {toFar})',
      // Those who see the data sit there.
      '(medarbejder* | support* | supporten | udvikler* | team | teamet | personale | kontor | kontoret | afdeling*) <6> {toFar} & ({whatdata} | support* | adgang | {moves})',
      // A country with a decision of its own.
      '{far} <10> (tilstraekkelig* | beskyttelsesniveau* | sikre lande | sikkert land | sikkert tredjeland)',
      // What we run sits there: "chatrobotten kører på servere i Californien".
      '{runs} <10> ({outside} | {toFar})',
      '{outside} <14> ({moves} | {keeps})',
      // Nominal: a transfer to a third country takes place.
      '(overfoersel* | dataoverfoersel* | eksport*) <10> {outside}',
      '(tredjelandsoverfoersel* | tredjelandeoverfoersel*)',
      'international* (overfoersel* | dataoverfoersel*)',
      // Recipients, servers and suppliers that sit there.
      '{party} <12> {outside}',
      '{outside} <6> {party}',
      '{party} <6> {seated} <6> {outside}',
      // A country named as destination of the data.
      '({moves} | {keeps} | tilgaa* | tilgang | adgang) <10> (i | til | fra | over) [fx | f.eks. | f eks | blandt andet | bl.a. | bl a] {far}',
      '(overfoersel* | dataoverfoersel* | eksport*) <8> {far}',
      '{party} <10> (i | fra | til) [fx | f.eks. | f eks | bl.a. | bl a] {far}',
      '{party} <6> {seated} <4> {far}',
      '{american} <2> {party}',
      '{party} <4> {american}',
      // An entry in a list of recipients: "Vercel (hosting), USA".
      '#vendor <14> {listed}',
      '{listed} <3> #vendor',
      '(inc | llc | corp | corporation | pbc | ltd | limited) <8> {listed}',
      '{party} <12> {listed} $',
      '(lande | steder) <6> ({party} | {whatdata}) <10> {far} $',
      // A mechanism that is tied to a country says that the data go there.
      '(data privacy framework | privacy framework | dpf | privacy shield* | privacyshield | safe harbo* | safeharbo*)',
      'databeskyttelsesramme*',
      // A mechanism put forward for transfers.
      '(overfoersel* | {moves}) <14> ({mechanism} | overfoerselsgrundlag*)',
      '({mechanism} | overfoerselsgrundlag*) <12> (overfoersel* | {moves})',
    ],
    below: ['{far}', '({moves} | overfoersel*) <10> (internationalt | udlandet | globalt)'],
    denial: [
      // "Vi overfører ikke oplysninger til lande uden for EU/EØS."
      '({moves} | {keeps}) <6> {neg} <14> {outside}',
      '{neg} <8> ({moves} | {keeps} | overfoersel* | dataoverfoersel*) <12> {outside}',
      '{neg} <4> (tredjelandsoverfoersel* | tredjelandeoverfoersel*)',
      '(tredjelandsoverfoersel* | tredjelandeoverfoersel*) (nej | ingen | ikke)',
      '(overfoersel* | dataoverfoersel* | videregivelse*) <8> {outside} <3> (ikke | ingen | aldrig) <2> (sted | sker | aktuelt | relevant | planlagt)',
      '{outside} (nej | ingen) $',
      '(tredjelandsoverfoersel* | tredjelandeoverfoersel* | overfoersel*) <10> {outside} <6> (ikke | ingen | aldrig) $',
      '{outside} <10> (overfoeres | overfoerer | sendes | videregives | deles | opbevares | behandles) <4> {neg}',
      'ingen <8> {outside}',
      '{neg} <3> {party} <8> {outside}',
      'hverken <10> {outside}',
      '(forlader | forlade | krydser) <4> {eea} [svar] (nej | aldrig) $',
      '(krydser | krydse | passerer | forlader | forlade) <3> {neg} <3> ({eea} | eus | europas)',
      '{neg} <10> (overfoersel* | {moves} | {travels}) <8> (lande | stater) (uden for | udenfor) $',
      '({moves} | {travels}) <4> {neg} <8> {outside}',
      '{neg} <4> {travels} <8> {outside}',
      // No transfer to the USA.
      '{neg} <6> ({moves} | {keeps} | overfoersel*) <8> {toFar}',
      '({moves} | {keeps}) <3> {neg} <8> {toFar}',
      '^ (ingen | intet) <6> {outside}',
      // "Dine data forlader aldrig EU."
      '(forlader | forlade | ud af | udenfor | uden for) <3> {neg} <3> {eea}',
      '{neg} <6> ud af (landet | danmark)',
      '(forlader | forlade) <2> {neg} <2> (landet | danmark)',
      '{neg} <6> (forlader | forlade | forladt | ud af) <3> {eea}',
      '{whatdata} <4> (bliver | forbliver) <4> {inEu}',
    ],
    // "Alle data opbevares og behandles inden for EU/EØS."
    allInside: [
      '{all} <6> {whatdata} <8> {stays} <8> {inEu}',
      'alt <5> {stays} <8> {inEu}',
      '({moves} | {stays}) <6> {all} <6> {inEu}',
      '{all} <2> (databehandling* | behandling* | opbevaring* | lagring* | hosting | drift) <8> {inEu}',
      '(databehandling* | behandling* | opbevaring* | lagring* | hosting) <6> {only} <4> {inEu}',
      '(databehandling* | behandling* | opbevaring* | lagring* | hosting) <4> (sker | foregaar | finder sted) <6> {inEu}',
      '(databehandling* | behandling* | behandlingen) <6> {only} <4> {inEu}',
      '{only} <3> {inEu} & ({server} | {party} | hosting | databehandling*)',
      '{stays} <10> {only} <1> {inEu} & {whatdata}',
      '{only} <6> {stays} <8> {inEu} & {whatdata}',
      '{stays} <8> {inEu} <3> {only} & {whatdata}',
      '{only} <4> {inEu} & ({stays} | {moves}) & {whatdata}',
      '{all} <6> {whatdata} <8> {stays} <8> {eea} (baserede | placerede | servere)',
      '{only} <6> {eea} (baserede | placerede) <3> {party}',
      '{all} <6> {whatdata} <8> {stays} <6> (danske | tyske | europaeiske) (servere | datacent*)',
      '{all} <2> ({party} | servere) <6> {inEu}',
      '{all} <3> {seated} <4> {inEu}',
    ],
    shortDenial: [
      '(tredjelandsoverfoersel* | {outside}) <4> (nej | ingen | ikke)',
      '^ (nej | ingen | ikke) $',
      '^ (nej | ingen) <8>',
      '(sker | finder | foretager | foretages) <6> (ikke | ingen)',
      '({moves} | overfoersel*) <6> {neg}',
      '{neg} <6> ({moves} | overfoersel*)',
      '(ikke relevant | ej relevant | ingen saadanne)',
    ],
    // A question; the answer stands in the next statement.
    question: [
      '^ (forlader | sender | sendes | overfoerer | overfoeres | ryger | kommer | deler | deles | videregives | behandles | opbevares | ligger | bliver | sker | finder) <12 !bliver> ({outside} | {toFar}) [sted] $',
      '^ (forlader) <6> {eea} $',
    ],
    insideQuestion: ['^ (bliver | forbliver | ligger | opbevares | behandles | gemmes | er) <8> (i | inden for | indenfor) {eea} $'],
    shortYes: ['^ (ja | jep | jo | jo da)'],
    // A line that only names the subject, as pasted text has them for headings; the answer stands in the next one.
    label: [
      '^ [#number] [eventuel | eventuelle] (overfoersel* | dataoverfoersel* | videregivelse*) <4 !{neg}> {outside} [og | eller | herunder] [internationale] [organisationer] $',
    ],
    // Said of some data or of one supplier: discloses, but denies nothing for the rest.
    inside: [
      '{whatdata} <8> {stays} <8> {inEea}',
      '{stays} <3> {whatdata} <8> {inEea}',
      '{whatdata} <8> {stays} <8> {eea} (baserede | servere)',
    ],
    // The reservation that turns a denial into "perhaps".
    hedge: [
      'som udgangspunkt | som hovedregel | normalt | i almindelighed | generelt | principielt | almindeligvis | typisk | saa vidt muligt | primaert',
      'medmindre | med mindre | undtagen | undtaget | bortset fra | med undtagelse | udover | ud over | foruden | hvis ikke',
      '(uden | foer) <4> (samtykke | aftale | grundlag | garanti* | sikre | sikret | sikrer | {mechanism})',
      '{neg} <16> {outside} <8> (uden | foer)',
      // "Hvis der ikke foreligger en afgørelse ...", "lande, der ikke er godkendt".
      '(hvis | saafremt | naar | hvor) <6> {neg} <16> {outside}',
      '{neg} <4> (foreligger | godkendt* | omfattet | vurderet | tilstraekkelig*)',
      '(kun | alene | udelukkende) <6> ({moves} | {keeps} | overfoersel*) <12> {outside}',
      '({moves} | {keeps} | overfoersel*) <4> (kun | alene | udelukkende) <12> {outside}',
    ],
    vague: [
      '({moves} | {keeps} | overfoersel*) <12> (verden over | overalt i verden | rundt i verden | rundt omkring i verden | rundt om i verden | globalt | andre lande | udlandet | andet land | forskellige lande | internationalt | hele verden | paa tvaers af landegraenser)',
      '(servere | {party}) <8> (andre lande | udlandet | hele verden)',
    ],
    // The law in general, and bank transfers or rights to have data moved, say nothing about these transfers.
    unless: [
      'artikel <6> {outside} <12> (fastsaetter | bestemmer | foreskriver)',
      '(sender | leverer | sendes | leveres | forsendelse* | levering) <6> (varer | varen | pakker | pakken | produkter | ordrer | ordren) & !{whatdata}',
      '(ret | retten | mulighed) <4> til <4> ({moves} | overfoersel*) & !{outside} & !{far}',
      '^ <4> (forordningen* | gdpr | databeskyttelsesforordningen* | lovgivningen | kapitel) <4> (opstiller | indeholder | regulerer | omhandler | saetter | handler om | har regler) <20> {outside}',
      '(forordningens | gdprs | databeskyttelsesforordningens) kapitel <4> (opstiller | indeholder | regulerer | omhandler | saetter | handler) <20> {outside}',
      '(oplyst | vide | besked | information) <3> (om | hvorvidt) <8> ({moves} | overfoersel*) <8> {outside} & (ret | retten | krav)',
      '(gaester | kunder | studerende | besoegende | ansoegere | deltagere | elever | turister) <2> fra <4> {outside}',
      '(bor | bosat | borger | statsborger) <3> {outside}',
      '(giver | stiller | kraever) <6> (gdpr | forordningen | databeskyttelsesforordningen) <20> {outside}',
    ],
  },
  {
    // `uden` is left out: it opens "uden for EU".
    neg: 'ikke | aldrig | ingen | intet | hverken | ej | ingensinde',
    outside:
      '(uden for | udenfor | ud af | ude af | ud over) [graenserne | landene] [for | i] [det | den] (eu | eoes | eea | europa | europaeisk* | faellesskabet) | tredjeland* | tredielande* | 3 land | 3 lande | tredje land | tredje lande | 3. lande | tredje landes | ikke (eu | eoes) (land | lande) | usikre lande | lande (udenfor | uden for) eu',
    far: 'usa | amerika | amerikanske | amerikansk | forenede stater | kina | indien | singapore | australien | rusland | filippinerne | storbritannien | england | schweiz | canada | israel | japan | tyrkiet | ukraine | serbien | brasilien | sydafrika | mexico | californien | texas | virginia | oregon | ohio | new york | san francisco | silicon valley | seattle | atlanta | chicago | boston | london | toronto | sydney | tokyo | mumbai | bangalore | manila | hong kong | taiwan | sydkorea | new zealand | vietnam | pakistan | egypten | marokko | thailand | malaysia | indonesien | argentina | chile | colombia | saudi arabien | dubai | emiraterne | nigeria | kenya',
    american: 'amerikansk* | usa baseret | usa baserede | us baserede',
    listed:
      'usa | amerikansk* | forenede stater | amerika | kina | indien | singapore | storbritannien | uk | canada | israel | australien | uden for eu | udenfor eu | tredjeland*',
    party:
      'leverandoer* | underleverandoer* | databehandler* | underdatabehandler* | samarbejdspartner* | modtager | modtagere | modtageren | modtagerne | tjeneste | tjenester | tjenesteudbyder* | udbyder | udbydere | udbyderne | udbyderes | virksomhed | virksomheder | selskab | selskaber | koncernselskab* | server | servere | serverne | datacent* | tredjepart* | tredjemand* | partner* | hostingudbyder* | moderselskab* | cloud* | systemer | vaerktoejer',
    server: 'server | servere | serverne | serveren | datacent* | hosting* | lokation*',
    travels:
      'kommer | komme | kom | rejser | rejse | havner | havne | ender | ende | lander | lande ned | ryger | ryge | foeres | foert | foere | gaar | gaa | naar | slipper | krydser | bevaeger | passerer | passere',
    runs: 'koerer | koeres | kalder | kaldes | kald | udfoeres | udfoerer | betjenes | driftes | tilgaas | drives | styres | supporteres | hentes | befinder | staar | ligger',
    toFar: '(i | til | fra | paa) <3 !overensstemmelse !henhold !medfoer !kunder !brugere> {far}',
    seated:
      'etableret | beliggende | placeret | hjemmehoerende | baseret | lokaliseret | befinder | holder til | hoerer hjemme | hovedsaede | bor',
    moves:
      'overfoer* | videregiv* | send | sende | sender | sendes | sendt | transmitter* | flyt* | overlad* | eksporter* | del | deler | deles | delt | udlever* | tilgaas | tilgaa',
    keeps:
      'opbevar* | behandl* | gem | gemmer | gemmes | gemt | lagr* | host | hoster | hostes | hostet | hosting | ligger | bearbejd* | haandter* | drift* | drives',
    stays:
      'opbevar* | behandl* | gem | gemmer | gemmes | gemt | lagr* | hoster | hostes | hostet | hosting | ligger | forbliver | bliver | holdes | befinder | placeret | lokaliseret | driftes | drives | foregaar | sker',
    all: 'al | alle | alt | samtlige | hele',
    only: 'kun | udelukkende | alene | altid | udelukket | eksklusivt',
    inEu: '(i | inden for | indenfor | inden) <3 !overensstemmelse !henhold !medfoer !forhold !strid !forbindelse !kunder !brugere !borgere !personer> ({eea} | eus (graenser | omraade | medlemslande) | {euPlace})',
    inEea:
      '(i | inden for | indenfor | inden) <3 !overensstemmelse !henhold !medfoer !forhold !strid !forbindelse !kunder !brugere !borgere !personer> ({eea} | eus (graenser | omraade | medlemslande))',
    euPlace:
      'danmark | tyskland | frankfurt | irland | dublin | holland | nederlandene | amsterdam | sverige | stockholm | finland | helsinki | frankrig | paris | belgien | norge | polen | norden | danske (servere | datacent*)',
    within: 'i | inden for | indenfor | inden',
    whatdata: '*oplysning* | data | dataene | *data | persondata | databasen | database | informationer',
    mechanism:
      'standardkontrakt* | standardbestemmelser* | scc | sccer | sccs | standard contractual clauses | tilstraekkelighedsafgoerelse* | bindende virksomhedsregler | bcr | adaekvans* | artikel 46',
  },
);
