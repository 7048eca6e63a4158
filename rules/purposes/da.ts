import { phrases } from '../../src/core/rule.ts';

/**
 * Words that name something data are used for. Shared with `legitimate-interests`: a purpose in the same
 * sentence, list item or table row as Art. 6(1)(f) names the interest.
 */
export const purpose = [
  // Orders, bookings, services
  'lever | levere | leverer | leveres | levering* | udlever* | forsend* | ordrebehandl* | ordrehaandter* | ekspeder* | ekspedition',
  'gennemfoer* | effektuer* | booke | booking* | *booking | reserver* | reservation* | bordbestilling* | bestilling* | koeb | koebet | ordre | ordrer | ordren',
  // Enquiries, support, contact
  'besvar* | svare | henvendelse* | kontakte | vende tilbage | kommunik* | support | supportere | kundeservice | kundesupport | raadgiv* | vejled* | formidl*',
  // Accounts, members, administration
  'administr* | *administration | oprett* | brugerkont* | login | logge ind | medlemskab* | medlemspleje | kundeforhold* | adgang | adgangskontrol* | abonnement*',
  // Money
  'faktur* | bogfoer* | regnskab* | betaling* | opkraev* | kontingent* | udbetal* | inkasso | debitor* | oekonomistyring | loen | loenudbetaling*',
  // Marketing
  'nyhedsbrev* | nyhedsmail* | markedsfoer* | markedfoering* | reklame* | annonce* | annoncer* | kampagne* | konkurrence* | kundeundersoeg* | tilbud | remarketing | retargeting | marketing',
  // Statistics and the website
  'statisti* | *statistik | analys* | *analyse | *analyser | maale | maaling* | trafikmaaling | webanalyse | optimer* | tilpas* | personaliser* | personliggoer*',
  'forbedr* <3> (hjemmeside* | website* | webside* | websted* | site | sitet | side | siden | platform* | app | appen | butik* | webshop*)',
  // Staff and recruitment
  'rekrutter* | ansaettelse* | jobansoegning* | ansoegning* | ansoeger* | personaleadministration',
  // Security, misuse, claims, evidence
  '*sikkerhed* | svindel* | misbrug* | bedrager* | hacking | spam | overvaagning* | videoovervaagning* | tvovervaagning* | fejlsoeg* | fejlret* | fejlfinding | forebyg* | opdage | opklar* | dokument* | bevis* | retskrav',
  // Running things
  'drift | driften | serverdrift | driftssikkerhed | drive | vedligehold* | vis | vise | huske | husker | planlaeg* | koordiner* | arranger* | arrangement* | undervis* | behandling af din | undersoeg* | vurder* | screen* | (udvikle | udvikling) <4> (hjemmeside* | app | appen | platform* | kursus* | undervisning*) | fremsend* | udsend* | sende | send | bekraeft* | orienter* | informere | hente',
].join(' | ');

export const da = phrases(
  {
    heading: [
      'formaal*',
      '*formaal',
      'hvad (bruger | anvender | benytter | skal | gemmer | har) (vi | I | jeg | foreningen | klubben | kommunen | skolen) & !{legalword}',
      '{use} til $',
      '{use} <6> til $',
      '^ (hvorfor | anvendelse | anvendelsen | brug | bruges til | anvendes til | hvad til | begrundelse) $',
      'hvorfor <3> (spoerg* | beder | vil | skal | gemmer | noterer | vi | I | jeg) & !{legalword}',
      'hvad skal (vi | I | jeg) <3> med',
      'derfor <4> ({data} | vi | I)',
      'hvad (bruges | anvendes) ... {data} ... til',
      'hvad bruger jeg',
      'hvorfor (behandler | indsamler | bruger | har | gemmer | registrerer | spoerger)',
      '(saadan | hvordan) (bruger | anvender | behandler | benytter) (vi | jeg)',
      '(brug | anvendelse | behandling) af ... {data}',
    ],
    met: [
      // "Vi bruger dine oplysninger til at besvare ...", also as lead-in + list item
      '{process} <14 !{not}> {link} <9 !{not}> {purpose}',
      '{data} <10 !{not}> {link} <7 !{not}> {purpose}',
      // "For at kunne levere din ordre behandler vi navn og adresse"
      '(for at | saa vi kan | saa jeg kan) <6 !{not}> {purpose} <16> ({process} | {need}) <8> ({data} | navn* | email* | adresse* | telefon*)',
      '(naar | hvis) du <10> {purpose} <10> ({process}) <8> ({data} | navn* | email*)',
      // "Formålet med behandlingen er ..."
      'formaal* <12 !{not}> {purpose}',
      // "Dine ansøgningssvar bruges udelukkende til ...", "Cookies til statistik"
      '(bruges | bruger | anvendes | anvender | benyttes | benytter) <8 !{not}> til <8 !{not}> {purpose}',
      // "sendes stregkoden ... for at hente ...": anything that is sent, stored or shown for a named end
      '({process} | {keep} | foeres | sendes | sender) <12 !{not}> for at <4 !{not}> {purpose}',
      // Any stated end but an empty formula
      '{process} <14 !{not}> (med det formaal | med henblik paa) [paa] at & !{empty} & !(forbedre) & !(udvikle)',
      '({process} | {keep} | foerer) <6 !{not}> ({data} | navn* | *email* | telefon* | adresse* | cpr* | liste*) <10 !{not}> (for at | saa vi kan | saa jeg kan | saa foreningen kan | til at) & !{hollow} & !{empty}',
      '^ ({data} | navn* | email* | telefon* | adresse* | cpr*) <3> (saa vi | saa jeg | for at vi)',
      'til <2> (*ingsformaal | statistikformaal | analyseformaal | sikkerhedsformaal | reklameformaal | *sesformaal) & !forretningsformaal',
      '{data} (bruges | anvendes | benyttes) <3 !{not}> til & !{hollow} & !{empty} & !formaal*',
      // "Det sker som led i almindelig serverdrift"
      '(sker | foretages) <6 !{not}> {link} <6 !{not}> {purpose}',
      // "Det gør vi for at kunne levere ..."
      '(goer | goeres) (vi | jeg | det | dette) <2> for at <5> {purpose}',
      // Any end that something handled is tied to: "noterer dit navn, så jeg kan ...", "navnet spørger vi om for at ..."
      '{handle} <12 !{not}> {item} <14 !{not}> {end} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      '{item} <8 !{not}> {handle} <14 !{not}> {end} & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      '{process} <10 !{not}> (med henblik paa | til brug for | til brug ved | af hensyn til | som led i | med det sigte) & !{hollow} & !{empty} & !{purposeless}',
      // "bruges i årsskriftet", "bruger vi, hvis vi bliver forsinkede"
      '{item} <4 !{not}> {use-only} <4 !{not}> (til | ved | hvis | naar | under) & !{hollow} & !{empty} & !{purposeless}',
      '{item} <4 !{not}> {use-only} i (*et | *en | *erne | *ene | vores | klubbens | foreningens) & !{hollow} & !{empty} & !{purposeless} & !(overensstemmelse | henhold)',
      '({use-only} | behandles | registreres | indsamles | gemmes | opbevares) <10 !{not}> til <2 !{not}> {nominal} & !{hollow} & !{empty} & !{purposeless}',
      '{item} <4 !{not}> (indgaar | medgaar) <2> i & !{hollow}',
      '{item} <6 !{not}> (hjaelper | goer det muligt | saetter | giver) <4 !{not}> (at | i stand til at | mulighed for at) & !{hollow} & !{empty} & !(ret til | rettighed*)',
      // The end comes first: "Af hensyn til brandsikkerheden noterer vi ...", "Til brug for x registreres y"
      '^ <3> (for at | til brug for | til brug ved | af hensyn til | med henblik paa | saa) <14 !{not}> {handle} <8> ({item} | vi | jeg) & !{hollow} & !{empty} & !{purposeless} & !{rights}',
      // The reason is the purpose: "... fordi vi skal ringe hjem"
      '({handle} <8 !{not}> {item} | {item} <6 !{not}> {handle}) <8> (fordi | da | eftersom | idet) (vi | jeg | man | foreningen | klubben | skolen | du) <2> (skal | vil | ellers | gerne | boer) & !{hollow} & !{empty} & !{purposeless}',
      '(grunden | grund | aarsagen | begrundelsen) <4> (er | til) <12> (for at | til at | at) & ({item} | {handle}) & !{hollow} & !{empty} & !{purposeless}',
      // "Fødselsdatoen fortæller os, hvilket hold du skal på", "nummeret ringer vi på"
      '{item} <2 !{not}> (fortaeller | viser | afgoer) <2> (os | mig | hvilk* | hvem | hvor | om)',
      '({we} | vi | jeg) <2 !{not}> (ringer | skriver | mailer | kontakter | sender | sms* | paaminder | minder) <3 !{not}> (dig | Dem | jer | foraeldrene | hjem) <8> (hvis | naar | om | med | foer | inden | *brev* | *besked*) & !{rights} & !*politik* & !{hollow} & !(aendr* | opdater*)',
      // Whatever the controller does to an end, whatever the data are called
      '{controller} <14 !{not} !politik*> (for at | for lettere at | til brug for | med henblik paa | saa vi kan | saa jeg kan | saa der kan) & {gather} & !{hollow} & !{empty} & !{purposeless} & !{rights} & !{measures}',
      '{controller} <12 !{not}> {gather} <10 !{not}> saa <2> (kan | faar | ved | bliver | undgaar) & !{hollow} & !{empty} & !{purposeless} & !{rights} & !{measures}',
      '(sker | goeres | foretages | foregaar | foeres) <3 !{not}> (for at | saa | som led i | med henblik paa | af hensyn til) & !{hollow} & !{empty} & !{purposeless} & !{rights} & !{measures}',
      '({item} | *lister | *listen | *kort | *kortet | *maal) <4 !{not}> er <2> til <2> (for at | for | brug) & !{hollow} & !{empty} & !{purposeless}',
      '(tjener | anvendt) til <2 !{not}> {nominal}',
      '(er <2> det | det er | er hvad) <2> (vi | jeg | oplysningerne | dataene) (bruger | anvender | skal bruge | gaar | bruges) <5> til $',
      '{item} <1> (gaar | bruges | anvendes) til $',
      '(gemmer | noterer | bruger) (jeg | vi) <2> til (naeste | dit | din | den naeste | vores | brug)',
      // The label is the purpose: "Lønadministration: navn og kontonummer"
      '^ (*administration | *haandtering | *opkraevning | fakturering | bogfoering | *markedsfoering | nyhedsbrev* | rekruttering | kundeservice | support | *booking | *levering | *statistik | loen | *udbetaling | *tilmelding | *afregning | *undervisning | medlemskab | events | konkurrencer | sikkerhed) <6> (navn | vi | jeg | *adresse | *nummer | *mail | telefon | {data})',
      '(den | det | de | disse | dem) <1> {use-only} <4 !{not}> (til | hvis | naar | ved) & !{hollow} & !{empty} & !{purposeless} & !cookie*',
      '{item} <2 !{not}> gaar <2> til <6> (som | der) <1> (*er | skal)',
      // Other words for purpose: "hensigten med registreringen er ...", "... er grunden til, at vi har dit nummer"
      '(hensigten | sigtet | maalet | oejemed | oejemedet | meningen) <8 !{not} !politik*> (er | at | med) & ({item} | {handle} | registrering* | behandling*) & !{hollow} & !{empty} & !{measures}',
      '(er | udgoer) (formaalet | formaalene | grunden | aarsagen | hensigten) & !{empty}',
      '{purpose} <8 !{not}> (ved hjaelp af | ud fra | via | med) (dine | dit | din | jeres | Deres) <2> {item}',
      '(derfor | dertil | til det | det er derfor) <2> (har | skal | beder | behoever | spoerger) (vi | jeg) <6> ({item} | {data})',
      '{item} <3 !{not}> (ender | staar | havner | kommer) <2> (paa | i) (faktura* | kvittering* | *liste* | program* | aarsskrift* | kontrakt* | din | dit)',
      '^ (behandling | haandtering | besvarelse | levering | forsendelse | udsendelse | administration | opkraevning | inddrivelse | planlaegning | afvikling) af <2> (henvendelse* | vare* | ordre* | medlem* | kontingent* | *brev* | gaeld | betaling* | *arrangement* | kurs* | klage* | sag*)',
      // "Det er nødvendigt for at opfylde købsaftalen", "Dem skal vi bruge for at ..."
      '(det | den | de | disse | dette | begge | alt | {item}) <3 !{not}> er <3 !{not}> (noedvendig | noedvendigt | noedvendige | paakraevet | uundvaerlig*) <2> (for at | for | til at | til) & !{hollow} & !{empty} & !{purposeless} & !{rights} & !(saa laenge | saalaenge | laengere | indtil | videregiv* | deler | deles | udlever*)',
      // "Formålet med at registrere dem er at få udstyret hjem igen"
      '(formaal | formaalet | formaalene) <8 !{not}> er <2 !{not}> at & !{hollow} & !{empty} & !*politik*',
      // A named interest is an end: "en legitim interesse i at ansætte den rette"
      '(legitim* | berettige* | saglig*) interesse* <4 !{not}> (i | er) <1> at & !(forbedre | udvikle | optimere | indsigelse* | dine | {measures}) & !{purposeless} & !{empty}',
      // A list: "Vi bruger dine oplysninger til:" + whatever the item names
      '{process} <12 !{not}> (til | til at | for at | for at kunne | til at kunne | i forbindelse med | ved | med henblik paa | naar vi | formaal*) ^ {word} & !{hollow} & !{empty} & !{purposeless2}',
      '(formaal | formaalene | formaalet) <8 !{not}> ^ {word} & !{hollow} & !{empty} & !med denne',
      // "Optagelserne ser vi kun igennem efter et indbrud"
      '{item} <4 !{not}> (ser | gennemses | gennemgaas | kigger | laeses | aabnes | bruges) <5 !{not}> (kun | alene | udelukkende) <5> (efter | ved | hvis | naar)',
    ],
    below: [
      '{purpose}',
      '(til | for) at & !{hollow} & !{empty} & !{purposeless}',
      '(til | ved) <2> {nominal} & !{hollow} & !{empty} & !{purposeless}',
      'saa (vi | jeg | du | De | man | der) & !{hollow} & !{empty}',
      '{word} & !{hollow} & !{empty} & !{purposeless2} & !{not} & !{idle}',
    ],
    vague: [
      '{empty}',
      '({process} | {data}) <12> {link} <6> (forbedre | udvikle | optimere) <5> (service | services | tjenester | tjeneste | ydelser | produkter | oplevelse*)',
      '(til | med | for) <4> (forretningsmaessig* | relevante | legitime | saglige | noedvendige | forskellige | interne | kommercielle | erhvervsmaessige) formaal*',
      '(angivne | fastsatte | bestemte | udtrykkelige | specifikke | naevnte) formaal*',
      '(til | for | med) <2> formaal* <2> (hvortil | som | der | hvorfor | de)',
      '*forretningsformaal',
      '(i overensstemmelse med | i henhold til | i forhold til | i traad med) <3> formaal*',
    ],
    unless: [
      // What people in general must be told
      '(oplyses | oplyse | fortaelle | forklare | vide) <4> hvad <8> til & !(vi | jeg | dig)',
      '^ (meta | google | apple | facebook | instagram | tiktok | linkedin) <2> (samler | indsamler | bruger | kan) & !(vi | os | vores | jeg)',
      // Definitions
      '(identificere | henfoeres til) <4> (dig | person* | nogen | enkeltperson*) & (forstaa* | er alle | er enhver | defin* | mener)',
      '^ <1> (cookie | cookies | en cookie) er <8> (fil | filer | tekstfil | tekstfiler) & !(vi bruger | vi anvender | vores)',
      '(ingen af | intet af | ingen) <6> {process} & !(men | kun | alene | udelukkende | blot)',
      // Somebody else's purposes
      '^ <2> (#vendor | *udbyder | *udbyderen | leverandoeren | banken | samarbejdspartneren | tredjeparter | tredjeparten) <2> (bruger | anvender | opbevarer | indsamler | samler | behandler | gemmer | kan | benytter) & !(vi | os | vores | jeg | mig | min)',
      // How data are protected is no end they are used for: "gør alt for at passe på dine oplysninger"
      '(alt | bedste | *foranstaltning* | forholdsregler | alvorlig* | kryptering* | noedvendige skridt | umage | omhyggelig*) <10> (for at | til at | der | at) <2> (passe | passer | beskytte* | sikre* | vaerne* | vogte) <6> {data} & !({process} <3> {data} <8> (til | for at))',
      '(passe | passer) <2> paa <2> {data} & !({process} <3> {data} <8> (til | for at))',
      // What data are not used for
      '{process} <3> (ikke | aldrig) <14> til & !(men | kun | alene | udelukkende | blot)',
      '(ikke | aldrig) <2> {process} <12> til & !(men | kun | alene | udelukkende)',
      // Retention and minimisation speak of "the purpose" without naming one.
      'saa laenge <8> (noedvendig* | behov) <6> formaal*',
      // What the policy itself is for
      'formaal* med (denne | dette | privatlivspolitik* | persondatapolitik* | politikken | vores <1> *politik*)',
      // The law in general: "personoplysninger skal indsamles til saglige formål"
      'princip* <6> (formaal* | *begraensning)',
      '(personoplysninger | persondata | oplysninger | data) <2> (skal | maa) <10> (indsamles | behandles | anvendes | bruges) & !{mine}',
      '({gdpr} | loven | databeskyttelsesloven) <14> formaal* & !{mine}',
      // The right to object to marketing is no statement that data are used for it.
      'ret til <6> indsigelse*',
      '(goere | goer) indsigelse',
    ],
  },
  {
    purpose,
    link: 'til at | til | for at | for | saa vi | saa jeg | saaledes at | med henblik paa | formaal* | i forbindelse med | som led i | naar vi | med det maal',
    hollow:
      'forbedre | udvikle | optimere | beskytte | sikre | databehandler* | *politik* | rettighed* | slette | klage | browser* | cookie* | cookies | overholde | oplyse | indsigt',
    need: 'har vi brug for | skal vi bruge | har brug for | skal bruge',
    mine: 'vi | jeg | os | mig | vores | foreningen | klubben | kommunen | skolen | dig | dine | din | dit | Deres',
    handle:
      '{process} | {keep} | noter* | skriver | skrives | spoerg* | beder | kender | laeser | gennemgaar | indberett* | sender | sendes | oversend* | kontroller* | deler | deles | optag* | har | faar | skal have | skal bruge | har brug for | journaliser* | kopier* | scann* | tager | fotograf* | ringer | filmer | vise | fremvis* | videregiv*',
    item: '{data} | navn* | *nummer | *nummeret | *numre | *numrene | telefon* | mobil* | *adresse* | *mail | *mails | *mailen | cv | cvet | *ansoegning* | *billede* | *foto* | *optagelse* | logfil* | log | loggen | logs | *allergi* | pas | pasnummer* | legitimation* | cpr* | *dato | *datoen | *liste | *listen | *lister | helbred* | noter | *svar | *svarene | besked* | registrering* | *attest | *attesten',
    end: 'for at | saa at | saaledes at | saa (vi | jeg | du | De | I | man | der | den | det | han | hun | de | kunden | gaven | #name) | med henblik paa | til brug for | af hensyn til | med det formaal | med det sigte | i tilfaelde af | i det tilfaelde',
    'use-only': 'bruges | bruger | brugt | skal bruges | anvendes | anvender | benyttes | benytter',
    nominal:
      '*else | *elsen | *elser | *ering | *eringen | *ing | *ingen | *inger | *tion | *tionen | *check | *tjek | *kontrol | *arbejde | *arbejdet | *pleje | *drift | *styring | *brug | *salg | *rejser | *rejse',
    purposeless: '*formaal | formaalet | formaalene | lovgivning* | *politik | *politikken | overensstemmelse | tredjepart* | samtykke',
    word: '*en | *er | *et | *ne | *de | *te | *re | *le | *ge | *se | *ke | *me | *ve | *ng | *on | *st | *nd | *ls | *rd | *rt | *kt | *ig | *sk | *ik | *ed | *es | *or | *el | *al | *ud | *ag | *in | *an | *be | *pe | *rk | *ut | *ss | *as',
    rights: 'du kan (bede | anmode | kraeve) | udleveret | rettighed* | ret til | anmodning* | klage* | indsigt | indsigelse*',
    idle: 'laes | laese | se | nedenfor | nedenstaaende | politik | politikken | *politik | fortrolig* | rettighed* | ret | loven | lovgivning* | gdpr | forordning* | saa laenge | cookies | link',
    purposeless2: 'formaal | forretningsformaal | formaalet | formaalene | overensstemmelse | tredjepart* | tredjemand',
    controller:
      'vi | jeg | kommunen | skolen | foreningen | klubben | klinikken | hotellet | butikken | virksomheden | selskabet | museet | biblioteket | boernehaven | personalet | lederen | laegen | traeneren | kontoret',
    gather: '{handle} | vide | kende | bruge | have | faa | gemme | registrere | indsamle | behandle | notere | tage | spoerge | bede | se',
    measures: 'foranstaltning* | beskyt* | sikkerhedsniveau | krypter* | databehandleraftale* | udarbejdet | privatliv* | fortrolig*',
    legalword: 'ret til | lov til | hjemmel',
    empty:
      'betjene <2> (bedst | bedre | bedst muligt) | imoedekomme <2> behov | (drive | udvikle) vores (forretning | virksomhed) | forretningsmaessige behov | ' +
      '(*bedste | bedst mulige | bedst muligt | bedre | god | optimal* | skraeddersyet | fantastisk* | unik*) <3> (*oplevelse* | *service | *servicen | betjening | produkt* | ydelse* | kvalitet)',
  },
);
