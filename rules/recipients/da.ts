import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      'modtager* | videregivelse* | overladelse* | databehandler* | underdatabehandler* | tredjepart* | tredjeparter | samarbejdspartner* | leverandoer* | tredjepartstjenest* | underleverandoer*',
      '(deling | deler | delt | dele | videregiv* | overlad* | udlever* | adgang | sende | sender)',
      'hvem <8> ({data} | adgang | deler | modtager | faar)',
      '(eksterne | tredjeparts) <2> (tjenester | vaerktoejer | systemer | leverandoer* | udbydere)',
      'vaerktoejer | systemer | tjenester',
    ],
    met: [
      // A known service or supplier in use.
      '#vendor',
      // The bookkeeping system; its name is read as one word.
      'economic & !(european economic)',
      '(adgang | modtager | faar | ser | deles med | videregives til | sendes til) <3 !fra !af !oplysninger> {category} $',
      // A category of recipient, given the data or acting for us.
      '{give} <16> {category}',
      '{category} <8> (modtager | modtage | faar | har adgang | faa adgang | adgang til | kan se)',
      '{supplier} <3> (af | til | inden for | indenfor | paa) <6> {trade} & !{pass} <4> {not}',
      '(eksterne | ekstern) <2> (tjeneste* | system* | vaerktoej* | loesning* | virksomhed*) <3> (til | af) <4> {trade}',
      '(virksomheder | firmaer | selskaber | personer | eksterne) <4> (der | som) <3> (hjaelper | bistaar | hoster | leverer | driver | udfoerer | staar for | haandterer) <8> {trade}',
      // By what they do with it: "Postgaarden Logistik, som får dit navn".
      '#name <2> (som | der | og de | de) <3> (faar | ser | modtager | kender | kan se | har adgang | laeser) <8> ({data} | {things})',
      '(hos | fra) #name <5> (kan se | har adgang | ser | faar adgang | laeser)',
      '{things} <6> (gaar | sendes | gives | afleveres | oversendes | indberettes | ryger) <3> til <2> (#name | {category})',
      '{give} <3> {things} <4> (til | med) <3> (#name | {category})',
      '(laves | passes | foeres | klares | ordnes | leveres | udstedes | trykkes | vedligeholdes | bogfoeres | koeres ud | bringes ud | baeres ud | udbringes) <3> (af | hos | gennem | via | med) <2> #name',
      '{category} <4> (kan se | ser | faar | modtager | kigge* | laese)',
      '(bruger | har | benytter | anvender | samarbejder med) <4> (ekstern* | udefra) <2> {onecategory}',
      '(databehandleraftaler | databehandleraftale*) <4> (med | hos) <2> #name',
      '(udveksler | bytter | deler) <6> {category}',
      // Somebody engaged for a task, without a trade's name: "et firma, der sender nyhedsbreve ud".
      '{someone} <2> (der | som) <4> {works}',
      '{someone} {works} <4> {thing}',
      '{someone} <2> (til at | om | til) <2> {works}',
      '(program | system | tjeneste | vaerktoej | loesning | app | platform) <3> (hedder | kaldet | ved navn | fra | af) <1> #name',
      '(system* | server* | serveren | database* | it | driften) <5> (drives | driftes | passes | overladt) <5> (af | til | hos) <2> #name',
      '(databehandlere | databehandlerne | subprocessors | sub processors | underdatabehandlere | leverandoerer) <2> (er | taeller | omfatter) <3> #name',
      '{category} <5> (udleveret | at vide | besked | indsigt i) & !(ret | retten)',
      '(anmeld* | aflever* | indberet* | hoering) <6> (til | hos) <3> {category}',
      '(third parties | recipients) <3> (hosting | payment | provider | gateway)',
      '(samarbejder | udveksler) <2> med <3> {category} & ({data} | dig | sagen)',
      '#vendor <1> $',
      '(gaar | ryger) <2> til <2> (#name | {category}) & {data}',
      // Somebody outside, by what they are: "chaufføren får dit telefonnummer".
      '({agent} | {category}) <5> (faar | ser | kan se | underrettes | orienteres | informeres | modtager | skal vide | skal have | at vide | bliver orienteret) & !(ret | retten)',
      '(faar | modtager | ser | underretter | orienterer | informerer | kopierer) ({agent} | {category}) & ({data} | {things} | dig | dit | din)',
      '(tilgaas | ses | laeses | vises | behandles | varetages | passes | vedligeholdes) <3> (af | til | for) <3> ({agent} | {onecategory})',
      '(rapporterer | kopierer | viser | underretter | orienterer | indberetter) <2> [til] ({agent} | {category} | #name)',
      '{data} <1> tilgaar <1> (#name | {category})',
      '(ligger | hostes | gemmes | opbevares) <2> (paa | hos) (et | en) {onecategory}',
      '(leverandoer | firma | bureau | virksomhed) i #name <3> {works}',
      '(ekstern | eksternt | udefrakommende) [it] ({agent} | {onecategory})',
      // A tool or supplier in use, by a name that no list knows.
      '(bruger | anvender | benytter | bruge | anvende) #name (til | som | for at | naar)',
      '(opkraeves | foregaar | sker | bookes | registreres | registreret | tilmeldt | afvikles | betales) <2> (gennem | via | hos) #name',
      '(foregaar | bookes | booker | ligger) <1> i #name <1> (som | der)',
      '(udviklet | lavet | leveret | bygget) <1> af #name',
      '(system* | kalender* | kalenderen | formular* | app | appen | mails | emails) <2> (er | sendes | kommer) <1> fra (#name | #url)',
      '(samarbejder | samarbejde) <1> med #name <1> om',
      '^ {trade} <3> #name <3> $',
      '(leverandoerer | underleverandoerer | databehandlere | underdatabehandlere | samarbejdspartnere) #name',
      '^ (modtagere | modtager | databehandler | underdatabehandler | leverandoer) #name',
      'hvem <4> (deler | videregiver | sender) <3> (med | til) #name',
      '(bruger | anvender | benytter) #name $',
      '(vores | min) <2> ({onecategory} | host | udbyder | system) (er | hedder) #name',
      '#name {orgform} <1> ({trade} | {thing}) $',
      '(folk | dem | personer) <1> der <3> {works} & ({data} | adgang)',
      '(koeber | koeberen | ny ejer) <8> (overtag* | faar | saelger)',
      '(overtaget | overtages) <2> af <2> (koeber | ny ejer)',
      '({trade} | bogfoering* | regnskab*) <2> (ligger | foregaar | sker | koerer | klares) <1> i (#name | #vendor)',
      '{things} <4> til <4> {category}',
      '{things} <4> til (den | dit | din) (skole | nye skole | arbejdsplads)',
      '({data} | oplysninger) til <1> {category}',
      '(leverandoeren | udbyderen | firmaet | producenten) <1> (af | bag | til) <4> {trade}',
      '{category} <4> (anmoder | beder) <8> (udlever* | giver | sender | oplyser)',
      // Seen by everybody.
      '(ses | laeses | synlig* | vises) <1> (af | for) (alle | enhver | offentligheden | andre medlemmer | andre brugere)',
      '(haenges | haenger | slaas | opslaas | opsaettes) <2> [op] (i | paa) <2> (klubhus* | opslagstavle* | foyer* | hallen | kirken | lokalet)',
      '(ses | laeses | vises | ligger | fremgaar) <4> (alle | offentligt | af medlemmerne) <6> (hjemmeside* | opslagstavle* | nettet | internettet)',
      // By name: "videregives til Nordhavn Golfklub".
      '{pass} <8> (til | med) #name & {data}',
      '{pass} <40> (fx | f.eks. | f eks | eksempelvis | herunder | bl.a. | bl a | blandt andet) <1> #name',
      // Made public.
      '(offentliggoer* | offentliggjort | publiceres | publicerer) <8> (hjemmeside* | hjemmesiden | avis* | facebook* | instagram*)',
      '{supplier} <5> (som | der) <12> {trade}',
      '{supplier} <6> (fx | f.eks. | f eks | eksempelvis | saasom | herunder | bl.a. | bl a | blandt andet | som) <8> ({trade} | {category})',
      '{trade} (leverandoer* | udbyder | udbydere | partner | partnere | tjeneste | tjenester | system | systemer | firma | firmaer | bureau*)',
      '(hosting | it | email | mail | betalings | betaling | analyse | statistik | marketing | markedsfoering | nyhedsbrev | drift) <3> (leverandoer* | udbydere | partnere)',
      '(vores | vor | min) <2> {onecategory}',
      '{use} <6> {onecategory}',
      '(databehandler* | underdatabehandler* | tredjepart* | tredjemand* | samarbejdspartner* | modtager*) <6> (fx | f.eks. | f eks | eksempelvis | saasom | herunder | bl.a. | bl a | blandt andet | som) <8> {category}',
      // Processors told by what they do for us.
      '(databehandler* | underdatabehandler* | leverandoer* | samarbejdspartner* | tredjepart* | udbydere) <4> (som | der) <4> (driver | drifter | hoster | udvikler | vedligeholder | leverer | sender | udsender | haandterer | administrerer) <8> {thing}',
      '(hostes | hostet | hoster | opbevares | lagres | ligger | driftes) <8> (hos | af | via | ved) <4> {onecategory}',
      '(hostes | hostet | opbevares | lagres | ligger | driftes | udsendes | sendes | behandles | haandteres | administreres | leveres | udbydes) <6> (hos | af | via | gennem) <3> #name',
      '(databehandleraftale* | databehandler aftale*) <4> med <4> (#name | {category})',
      '(databehandler | databehandleren | leverandoer | underleverandoer | udbyder) <2> (er | hedder) <3> #name',
      // Authorities and others to whom the law sends data.
      '{give} <20> {authority}',
      '{authority} <6> (modtager | faar adgang | har adgang)',
      // Group, sale of the business.
      '{give} <14> (koncern* | moderselskab* | soesterselskab* | datterselskab* | tilknyttede selskaber)',
      '{give} <20> (fusion | virksomhedssalg | virksomhedsoverdragelse | opkoeb | salg af virksomheden)',
    ],
    // Behind a heading or a lead-in, the bare name or category is enough.
    below: [
      '^ #name [og | samt] [#name] $',
      'ingen $',
      '{category}',
      '{onecategory}',
      '{trade}',
      '^ #name <2> (aps | a s | inc | llc | ltd | gmbh | ab | as)',
    ],
    // Nothing is shared; also with nothing but the law as exception.
    denial: [
      '{pass} <6> {not} <14> ({others} | {data})',
      '{data} <8> {not} <6> {pass}',
      '{data} <6> {pass} <4> {not}',
      '{not} <8> {pass} <14> {others}',
      '{others} <6> {receive} <4> {not}',
      'ingen <4> (andre | tredjepart* | uvedkommende | udenforstaaende | eksterne) <8> (adgang | {receive} | {data})',
      '{not} <4> (videregivelse | videregivet | videregives | deling)',
      '(sker | finder) <3> ingen <3> (videregivelse | deling | overdragelse)',
      '(bliver | forbliver | holder) <4> (i huset | mellem os | internt | inden for huset | indenfor huset | i klinikken | i foreningen | mellem dig og)',
      '(kommer | gaar | ryger | gives | giver | sendes | bringes | bringer | rager) <5> {not} <4> (videre | ud af huset | til andre)',
      '{not} <6> (videre | ud af huset) <2> (til | fra)',
      '(kun | alene | udelukkende) <2> (mig | os | vi | jeg) <2> (der | som) <3> (ser | laeser | kan | har | kender | faar)',
      '(ingen | intet) <1> (faar | ser | modtager | kender) <2> {data}',
      '(sender | giver | giver jeg) <2> (intet | ikke noget) <2> videre',
      '(holder | beholder) <4> for (os | mig) selv',
      '{not} laengere end til (mig | os)',
      '(bliver | forbliver) i (rummet | lokalet | terapirummet)',
      '(deler | videregiver | udleverer | saelger) (intet | ingenting)',
      '(deling | videregivelse | modtagere) (nej | ingen)',
      '(intet | ingenting) <2> (givet | gives | sendt | sendes) <2> videre',
      'hverken <6> (videregiv* | deler | dele | udlever* | give)',
      'viderebring* <2> {not}',
      '(viser | vise) <4> {not} <3> (nogen | andre)',
      'ingen <1> (tredjepart* | udenforstaaende | eksterne) <2> involver*',
      '{not} <3> (samarbejdspartner* | databehandler* | leverandoer*) <2> (der | som) <2> (faar | modtager | har adgang)',
      'ud over (mig | os) <4> ingen',
      'ingen <2> som faar',
      '(kun | alene | udelukkende) <2> (personalet | medarbejderne | ansatte | bestyrelsen) <5> adgang',
      'ingen <3> (modtagere | modtager) <6> (af | til) <3> {data}',
      'ingen <2> (uden for | udenfor | andre end) <4> (faar | ser | kan | har | kender)',
      '(lader | lade) <2> {not} <2> (andre | nogen) <3> (se | faa | laese)',
      '{data} <2> (er | kun) <1> (kun | alene) for (os | mig)',
      '{data} <2> (bliver | forbliver) <2> (paa | i | hos) <1> (skolen | klinikken | kontoret | foreningen | klubben | hotellet | virksomheden | salonen | butikken | kommunen | kredsen | gruppen | skuffen | skabet)',
      '(kun | alene) <4> (ansatte | medarbejdere | bestyrelsen | kasserer* | sekretaer*) <3> (kan | har | ser | faar | slaa) & ({data} | kartotek* | kartoteket)',
      'bliver <4> (hos os | hos mig | paa din enhed | paa din egen enhed)',
      '(kun | udelukkende | alene) <3> (os | mig | vi | vores medarbejdere | vores ansatte | vores personale | foreningens bestyrelse | bestyrelsen) <8> (adgang | {data})',
    ],
    // A question, and the answer in the next statement.
    question: ['^ (deler | sender | videregiver | giver | faar | ser | har | kan | saelger) <10> ({others} | {data}) <4> $'],
    no: ['^ (nej | nix | aldrig | ingen)'],
    noBelow: ['^ (nej | nix)'],
    // The reservation that leaves somebody unnamed: necessity, marketing, a list of cases.
    reserved: [
      '{except} & !{lawful}',
      '{except} <5 !{lawful}> $',
      '{except} <8> (noedvendig* | paakraevet for at)',
      '{pass} <16> (til | med henblik paa) <4> (markedsfoering* | marketing* | reklame* | kommerciel* | egen brug | salg)',
      'uden <3> (legitimt | sagligt | relevant | gyldigt) <2> (formaal | grund)',
      '(unoedigt | uretmaessigt)',
      'uden <2> (god | saglig | gyldig | rimelig) grund',
    ],
    noSale: ['{sell} <6> {not} <10> {data}', '{not} <4> {sell} <8> {data}', '{data} <6> {not} <3> {sell}'],
    vague: [
      '(vores | vore) (databehandlere | underleverandoerer | samarbejdspartnere | leverandoerer)',
      '{give} <14> {others}',
      '{give} <3> (kun | alene | udelukkende) <14> (noedvendig* | relevant | legitimt | grundlag | formaal)',
      '{others} <12> {receive}',
      '{give} <10> (noedvendigt | relevant | legitimt)',
      '(databehandler* | underdatabehandler* | samarbejdspartner* | tredjepart* | tredjemand* | leverandoer* | underleverandoer*) <10> ({data} | vegne | behandl* | adgang)',
      '{data} <10> (databehandler* | underdatabehandler* | samarbejdspartner* | tredjepart* | tredjemand* | leverandoer*)',
      '{use} <5> (databehandler* | underdatabehandler* | tredjepart* | eksterne)',
    ],
    vagueBelow: ['databehandler* | samarbejdspartner* | tredjepart* | tredjemand* | leverandoer* | partnere'],
    unless: [
      // A definition.
      '^ (databehandler | modtager | tredjepart | en databehandler | en modtager | en tredjepart) (den | en | enhver | er en | er den | er enhver | betyder | defineres)',
      '(gdpr | forordningen | databeskyttelsesforordningen | artikel) <3> (kraever | foreskriver | fastslaar | bestemmer) <20> (modtager* | videregiv*)',
      // The law in general, and rights against recipients.
      '(ret | retten) til <8> (modtage | faa | overfoert | transmitter* | flyttet) <14>  & !#vendor & !{give} <8> {onecategory}',
      // Browsers, and buttons to follow us.
      '(chrome | safari | firefox | internet explorer | edge | opera)',
      '^ (foelg | find | like) <6> #vendor',
      // Not in use.
      '({use} | {give}) <2> (ikke | aldrig | ingen) <4> #vendor',
    ],
  },
  {
    give: 'videregiv* | videresend* | overlad* | overlader | udlever* | del | dele | deler | deles | delt | deling | send | sende | sender | sendes | sendt | overfoer* | overdrag* | oversend* | stille* | stilles | give | giver | gives | givet | saelg* | solgt | udlej* | udveksl* | formidl* | afgiv* | indberet* | fremsend* | laekke* | viderebring* | videreformidl* | overgiv*',
    pass: 'videregiv* | videresend* | overlad* | overlader | udlever* | del | dele | deler | deles | delt | deling | send | sende | sender | sendes | sendt | overdrag* | oversend* | give | giver | gives | givet | udveksl* | afgiv* | viderebring* | videreformidl* | overgiv*',
    sell: 'saelg* | solgt | udlej* | videresaelg* | lejer',
    except:
      'medmindre | med mindre | undtagen | undtaget | bortset fra | med undtagelse | ud over | udover | foruden | andet end | ogsaa naar',
    lawful:
      'loven | lov | lovgivning* | lovkrav* | lovmaessig* | lovpligtig* | retlig* | retligt | juridisk* | myndighed* | domstol* | forpligtet | forpligtelse* | pligt* | politi* | samtykke* | accepteret | tilladelse | godkendt',
    receive: 'modtag* | adgang | faar | behandl* | vegne | haandter* | se | tilgaa | opbevar* | hoster | instruks',
    use: 'brug* | anvend* | benyt* | samarbejd* | goer brug | hoster | tilknyttet',
    others:
      '{third-party} | andre | tredjeparter | tredjemand | tredje mand | samarbejdspartnere | partnere | databehandler* | virksomheder | personer | uvedkommende | offentligheden | nogen | leverandoer* | tjenesteudbydere | selskaber | udenforstaaende',
    supplier:
      'leverandoer* | underleverandoer* | udbyder | udbydere | udbyderen | samarbejdspartner* | databehandler* | underdatabehandler* | tjenesteudbyder* | serviceudbyder* | serviceudvyder* | tredjepart* | tredjepartsudbyder* | tredjemand* | partnere | konsulent*',
    trade:
      'hosting* | webhosting | webhotel* | it | it drift | drift | driften | *drift | support* | email* | emails | mail | mails | nyhedsbrev* | betaling* | levering | leverancer | fragt* | forsendelse* | transport* | regnskab* | kassesystem* | bogfoering* | oekonomisystem* | statistik* | analyse* | analytics | markedsfoering* | marketing | annoncering | annoncer | booking | loen* | kundeservice | cloud* | server* | software* | teknisk* | samtykkestyring | crm* | lagring | database* | rekruttering* | inkasso* | kreditvurdering | forsikring* | administration | medlemssystem* | sms | it systemer | logistik* | pakkelevering | telefoni* | chatbot | it support',
    thing:
      'hjemmeside* | hjemmesiden | hjemmesiden | website* | platform* | system* | it* | email* | mails | mail | nyhedsbrev* | server* | database* | betaling* | kontaktformular* | formular* | webshop* | tjenest* | drift* | hosting* | loen* | regnskab* | bookinger | app | appen',
    agent:
      '*tekniker | *teknikere | *teknikerne | chauffoer* | modstander* | fonden | formand* | bud | buddet | *konsulenter | vikar* | underviser* | instruktoer* | boedebehandler* | producenten | arrangoeren | forlaget | importoer* | montoer* | elektriker* | vaerksted* | kiropraktor* | laboratori* | *forsikringen | forsikringsselskabet | kontaktperson* | hovedsponsor* | sponsor* | distributoeren',
    orgform: 'aps | a s | i s | k s | p s | ivs',
    someone:
      '(et | en) [eksternt | ekstern | lille | dansk | lokalt | lokal | andet] (firma | bureau | virksomhed | selskab | leverandoer | it mand | itmand | webmand | konsulent | frivillig | freelancer | studerende | kollega)',
    works:
      'driver | drive | drift | hoster | passer | passe | udsender | udsende | sender | sende | haandterer | haandtere | ser | laver | lave | vedligeholder | vedligeholde | staar for | tager sig | hjaelper | koerer | leverer | levere | bygger | retter | kan se | pakker | klarer',
    things:
      'navn | navne | navnet | adresse | adressen | kopi | kopier | holdliste* | holdlisten | deltagerliste* | karakter* | tilmelding* | resultat* | faktura* | fakturaerne | bilag | bilagene | regning* | billeder | billederne | journal* | epikrise* | pas | pasoplysninger | cpr* | kontrakt* | sagen | akter* | akterne | materiale* | ordre* | bestilling* | loenseddel* | svar | ansoegning* | afgoerelse* | medlemsliste* | telefonnummer | mailadresse* | e mail adresse',
    category:
      '{onecategory} | *ministeri* | *ministeriet | *styrelsen | *naevnet | naevn* | ankestyrelsen | ambassade* | laege | laegen | egen laege | foraeldre* | jobcenter* | jobcentret | spejderkorps | skoler | skolen | paaroerende | pensionskasse* | traener* | forsikringen | *forbundet | *forbund | modpart* | skoensmaend | unionen | stiftet | menighedsraad* | dommere | arrangoer* | vaerge* | redningsberedskab* | sygehus* | apotek* | sagsbehandler* | freelancer* | kursusudbyder* | kantine* | institution* | boernehave* | plejehjem* | bilfaerge* | faergen | franchisetager* | hjemmepleje* | administrator | ejendomsadministrator | grundejerforening* | faerdselsstyrelsen | inkasso | nabo | naboer | naboerne | dommer | dommeren | udlejeren | kommende udlejer | kirkekontor* | sygeplejerske* | busselskab* | rederi* | hotel | hoteller | hotellet | flyselskab* | rejsebureau* | guide | guider | vejleder* | uu vejleder* | psykolog* | tolk* | fysioterapeut* | tandlaege* | borgerservice | forsyningsselskab* | energiselskab* | netselskab* | boligselskab* | boligforening* | ejendomsmaegler* | notar* | patientforsikring* | landsforbund* | hovedkontor* | rekrutteringsfirma* | myndigheder | offentlige | offentlig myndighed | myndighed* | datatilsynet | politi | politiet | skat | skattestyrelsen | toldstyrelsen | kommune* | kommunen | region* | regionen | domstol* | koncern* | koncernforbundne | moderselskab* | soesterselskab* | datterselskab* | haandvaerker* | serviceudbydere i | sundhedspersonale | laeger | hospital* | forsikringsselskab* | pensionsselskab* | a kasse* | fagforening* | hovedorganisation* | forbund | specialforbund* | dif | dgi | idraetsforbund* | landsorganisation* | forhandlere | producent* | arbejdsgiver* | annoncoerer',
    onecategory:
      'vognmand* | vognmaend | it folk | it firma* | itfirma | it driftsleverandoer* | driftsleverandoer | it konsulent* | datafirma | webmaster* | programmoer* | loenkontor* | regnskabskontor* | revision | fotograf* | it leverandoer* | itleverandoer* | it udbyder* | hostingudbyder* | hosting leverandoer* | hostingleverandoer* | hostingfirma* | hostingpartner* | hostingselskab* | betalingspartner* | it partner* | webhost* | webhotel* | webbureau* | serverudbyder* | cloududbyder* | cloudleverandoer* | driftsleverandoer* | softwareleverandoer* | systemleverandoer* | betalingsudbyder* | betalingstjeneste* | betalingsformidler* | betalingsgateway* | betalingsloesning* | betalingsvirksomhed* | betalingssystem* | betalingsleverandoer* | indloeser* | kortudsteder* | bank | banken | banker | pengeinstitut* | fragtfirma* | fragtmand* | fragtmaend | fragtleverandoer* | transportoer* | transportfirma* | speditoer* | postvaesen* | leveringsfirma* | kurer* | pakkeshop* | distributoer* | revisor* | revisorer | revisionsfirma* | bogholder* | bogholderi* | regnskabssystem* | regnskabsprogram* | oekonomisystem* | advokat* | inkasso* | inkassofirma* | kreditvurdering* | kreditoplysningsbureau* | nyhedsbrevsudbyder* | nyhedsbrevssystem* | mailudbyder* | email udbyder* | emailudbyder* | emailtjeneste* | email leverandoer* | mailleverandoer* | mailsystem* | emailsystem* | bookingsystem* | bookingplatform* | crm system* | medlemssystem* | journalsystem* | loensystem* | loenbureau* | kundesystem* | marketingbureau* | reklamebureau* | analysebureau* | annoncenetvaerk* | annoncepartner* | statistikleverandoer* | statistikudbyder* | analysevaerktoej* | forsikringsselskab* | rekrutteringsbureau* | vikarbureau* | underleverandoer* i | trykkeri* | teleselskab* | *leverandoerer af <4> {trade}',
    authority:
      'myndighed* | offentlige myndigheder | politi | politiet | skat | skattestyrelsen | skattevaesenet | told* | datatilsynet | kommune* | domstol* | anklagemyndighed* | udbetaling danmark | erhvervsstyrelsen | retskendelse* | dommerkendelse*',
  },
);
