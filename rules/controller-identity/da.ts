import { phrases } from '../../src/core/rule.ts';

/** Where names and legal forms must be told apart by capitals ("AS", "as"), the judge looks at the source: words are compared in lower case here. */
export const da = phrases(
  {
    heading: [
      '{controller}',
      'dataansvar',
      'dataansvaret',
      'data ansvar',
      'ansvarlig for <6> (behandling* | data | *oplysning*)',
      'hvem er ansvarlig',
      'hvem har ansvaret',
    ],
    below: ['#name', '#url'],

    // "Fjord & Form ApS, CVR-nr. ..., er dataansvarlig"
    controllerNamed: [
      '#name <14 !som !der !hvor !hvis !naar !vi !jeg !{actor}> er [den | selvstaendig | faelles | selv | derfor | saaledes | ogsaa | dermed | altid | eneste | den eneste] {controller} & !((vores | vor) <1> {actor})',
      '^ <3> #name <18 !som !hvor !hvis !naar !vi !jeg !{actor}> er [den | selvstaendig | faelles | derfor] {controller} & !((vores | vor) <1> {actor})',
      '#name <10> (fungerer | optraeder | agerer | betragtes | anses | handler) <2> som <1> {controller}',
      '#name <6 !vi !jeg> som <1> {controller} & !#vendor',
      '#name <10 !som !der !vi !jeg> (er | har) <1> (ansvarlig | ansvaret | dataansvaret) for <6> (behandling* | *oplysning* | *persondata* | data | *data)',
      '#name <6 !som !der !vi !jeg> har <1> dataansvaret',
      // "er Fjord & Form dataansvarlig"
      'er #name <3 !ikke !vi !jeg> {controller}',
    ],
    // "Det er Fjord & Form, der er dataansvarlig", "Som dataansvarlig behandler Fjord & Form ..."
    cleft: [
      '^ det er <2> #name <8 !vi !jeg> (der | som) <2> ({controller} | er <1> {controller} | ansvaret | dataansvaret | har <1> ansvaret | har dataansvaret | er ansvarlig | bestemmer)',
      'som <1> {controller} (behandler | har | er | indsamler | skal | passer | registrerer | opbevarer | bruger) #name & !({actor} | #vendor)',
    ],
    // "Jeg hedder Gudrun Thorlak", "Vi er Vandpytten Svømmeklub"
    intro: [
      '(jeg hedder | mit navn er | jeg er | vi hedder | vi er | undertegnede | mit navn) <1 !ikke !en !et !den !det> #name <2> & !(vi er medlem | del af)',
    ],
    // "Den dataansvarlige er Fjord & Form ApS", "Dataansvarlig: ..."
    controllerThen: [
      '{controller} <12 !ikke !vi !jeg> er <3 !ikke !forpligtet !ansvarlig !vi !jeg !som !efter !hvis> #name',
      '{controller} [virksomhed | forening | myndighed | organisation | part] #name',
      '^ (ansvarlig | ansvarlige | juridisk ansvarlig | ansvarlig udgiver) #name',
      '(dataansvaret | dataansvar) <6> (ligger hos | paahviler | varetages af | er hos | har) <2> #name',
      'ansvarlig for <10 !som !der> er <2> #name',
      'vi er {controller} <3> #name',
      '{us} <3> #name <3> {orgform} <6> {controller}',
    ],
    opening: ['{controller} <14> er $', '{controller} $', 'ansvarlig for <10> er $'],
    siteController: [
      '#url <3> er <1 !vi !jeg !{me}> {controller}',
      '^ <2 !ejer* !ejeren !af !bag> (hjemmesiden | websitet | sitet | webshoppen | appen | platformen | siden | tjenesten) <3> er <1 !vi !jeg !{me}> {controller}',
      '{controller} <8> er <2> (#url | hjemmesiden | websitet | appen | platformen)',
    ],
    controllerIsWe: [
      '{me} <2> (bestemmer | afgoer) <6> (data | *oplysninger)',
      '{me} <2> (har | baerer) <2> (ansvar | ansvaret) <6> (data | *oplysning* | behandling*)',
      '{me} er <2> ansvarlig <4> (data | *oplysning* | behandling*)',
      '{me} er <1> {controller}',
      'er {me} <1> {controller}',
      '{me} <4> som <1> {controller}',
      '{me} har <1> (dataansvaret | ansvaret for)',
    ],

    // The company behind the site.
    operator: [
      '(drives | drevet | ejes | ejet | udgives | udgivet | stilles til raadighed | udbydes | administreres | leveres | udviklet | udvikles | driftes | publiceres) <3> af <3> #name <3>',
      '(bag | ejer af | udbyder af | indehaver* | ejer*) <4> (er | staar) <2> #name <3>',
      '#name <4> (driver | ejer | udgiver | udbyder | staar bag) <4> (hjemmesiden | websitet | sitet | webshoppen | appen | platformen | tjenesten | siden | denne | #url)',
      '(indehaver | ejer | virksomhedsnavn | firmanavn | selskabsnavn | virksomhed | firma | selskab | juridisk navn) #name <3>',
    ],
    // "Fjord & Form ApS (herefter 'vi')"
    alias: [
      '^ (vi | jeg) #name <4>',
      '#name <12> (herefter | efterfoelgende | i det foelgende | benaevnt | kaldet)',
      '#name <12> (vi os | vi vores | os vores | os vi)',
      '(vi | os) <2> (er | betyder | henviser til | refererer til) <3> #name <4>',
      '(vores | mit | min) (firma | virksomhed | selskab | forening | firmanavn) <3> (er | hedder) <2> #name <4>',
    ],
    // The title names somebody.
    titleHeading: [
      '*politik* <3> (for | hos | af | paa | i | vedroerende) <2> #name <4>',
      '#name <3> *politik*',
      '*politik* #name <3>',
      '(om | behandler | haandterer) <3> #name <3>',
    ],
    title: [
      '{policy} <4> (for | hos | af) <1> #name <4>',
      'hos #name <3> & !#vendor',
      '^ velkommen <3> #name <3>',
      '(copyright | rettigheder forbeholdes | alle rettigheder) <4> #name <3>',
      '#name <3> #year alle rettigheder',
    ],
    // The policy speaks of itself by a name.
    subject: [
      '^ #name <3> (er | behandler | indsamler | registrerer | bruger | anvender | respekterer | tager | beskytter | opbevarer | vaerner | gemmer | driver | tilbyder | udvikler | deler | videregiver | saelger | forbeholder | goer | har | laegger | vil | kan | oensker | gaar | lover | sender | viser | hjaelper | formidler | saelger | gaaet | bestraeber | modtager | passer) & !#vendor',
      '(hvordan | hvorledes | data | *oplysninger | hvad | hvorfor) #name <3> (behandler | indsamler | bruger | haandterer | anvender | beskytter | opbevarer) & !#vendor',
      '(naar du (bruger | handler | koeber | besoeger | booker | bestiller | opretter | benytter | spiller) <5> | din brug af | brugen af | adgang til) #name & !#vendor',
      'kontakt* <2> #name <3> & !#vendor',
    ],
    siteName: [
      '#name <1> er <1> (en | et) <6> (app | *app | *platform | platform | *site | website | hjemmeside | webside | *portal | portal | *tjeneste | *spil | spil | *tool | vaerktoej | blog | *blog | *guide | webapp | service | *service | netmedie | forum | *forum)',
      '(appen | hjemmesiden | websitet | websiden | sitet | platformen | tjenesten | siden | bloggen | portalen | spillet | *appen | *platformen) #name <1>',
      '#name (appen | app | platformen | platform | websitet)',
      '(appen | hjemmesiden | websitet | sitet | platformen | tjenesten | bloggen | portalen | spillet) #url',
    ],
    site: [
      '^ #url <3> (vaerner | respekterer | passer | tager | behandler | indsamler | bruger | anvender | gemmer | beskytter | oensker | deler | er | vil | har | kan)',
      '(hos | paa) #url & !{authority}',
      '#url (website | hjemmeside | app | platform | webshop)',
      '(hjemmeside* | website* | websted* | webstedsadresse* | webside* | webshop* | sitet | siden | side | domaene* | platform* | app | appen) <5> #url',
      '(paa | besoeger | bruger | benytter | via | af) <2> #url <4 !{authority}> & !{authority}',
    ],

    contactOpening: [
      'kontakt* <3> os <8> $',
      '(kontaktoplysninger | kontaktinformation | adresse | postadresse | pr post | pr brev) <4> $',
      '(skriv | henvend*) <6> til <4> $',
    ],

    companyNumber: [
      '(cvr | cvrnr | cvrnummer | cvr nr | cvr nummer | se nr | org nr | orgnr | organisationsnummer | momsnummer | momsnr | registreringsnummer | registreret under) <3> #number',
      '#cvr',
    ],
    // A street without a telling name, or a postcode alone: the judge looks at the digits.
    postal: ['#name <1> #number <6> #number #name', '^ <1> #number #name'],
    address: [
      '({street}) <2> #number <8> #number <1> #name',
      '({street}) #number',
      '(adresse | adressen | beliggende | hjemsted | postadresse | forretningssted | hovedkontor) <4> #name <2> #number',
      '(postboks | boks | box) #number',
    ],
  },
  {
    me: 'vi | jeg | undertegnede | virksomheden | foreningen | selskabet | klubben',
    actor:
      'banken | bank | bankerne | revisor* | forsikringsselskab* | fragtmand* | fragtfirma* | inkasso* | kunden | du | brugeren | kunder | leverandoer* | tredjepart* | partner* | modtager* | google | facebook | meta',
    policy: '*politik | *politikken | *erklaering | betingelser | handelsbetingelser',
    street:
      '*vej | *gade | *vaenget | *alle | *straede | *plads | *torv | *torvet | *boulevard | *stien | *parken | *bakken | *gaarden | *havn | *kaj | *brygge | *toften | *haven | *marken | *lunden | *engen | *skoven | *gyde | *straede | *dal | *ager | *park | *gaard | *kajen | *vejen | *gaden | *pladsen | *stroeget | *broen | *bro | *dam | *hegnet | *aasen | *hoej | *hoejen | *krog | *krogen | *mose | *sti',
  },
);
