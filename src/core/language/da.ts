/** Danish: what the engine and the phrases share. Lists are in the pattern language (src/core/match/README.md). */
import { otherParty, recital } from './recital.da.ts';
import type { LanguageData } from './types.ts';

export const da: LanguageData = {
  code: 'da',
  recital,
  otherParty,
  lists: {
    we: 'vi | jeg | virksomheden | foreningen | klubben | selskabet | firmaet | butikken | klinikken | #name',
    us: 'os | mig | virksomheden | foreningen | klubben | selskabet | firmaet | #name',
    our: 'vores | vor | vort | vore | min | mit | mine | virksomhedens | foreningens | klubbens',
    you: 'du | dig | i | jer | De | Dem | man | kunden | brugeren | medlemmet | patienten | ansoegeren | den registrerede | de registrerede | den enkelte',
    your: 'din | dit | dine | jeres | deres | Deres | egne | ens | sine | kundens | brugerens | den registreredes | medlemmets',
    data: '*oplysning* | *persondata* | data | dataene | dataen | *data | info | information | informationer | informationerne',
    'personal-data':
      '*personoplysning* | *persondata* | personlige oplysninger | personlige data | personlig information | personlige informationer | personhenfoerbar* [data | *oplysning*]',
    not: 'ikke | ikkje | aldrig | ingen | intet | hverken | uden | ej | undlader | ingensinde',
    no: 'ingen | intet | ej',
    may: 'kan | maa | boer | vil | skal | kunne | kunde | ville',
    always: 'altid | til enhver tid | naar som helst | til hver en tid | naarsomhelst | loebende',
    right: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | rettigheder til',
    collect: 'indsaml* | modtag* | registrer* | indhent* | samler | samle | opsaml* | faar | optag*',
    process: 'behandl* | haandter* | anvend* | benyt* | brug* | indsaml* | registrer* | modtag*',
    use: 'brug | bruge | bruger | bruges | brugt | anvend* | benyt* | udnyt*',
    keep: 'opbevar* | gem | gemme | gemmer | gemmes | gemt | lagr* | bevar* | behold* | arkiver* | ligger | registreret | journalfoer*',
    delete:
      'slet | slette | sletter | slettes | slettet | sletning* | sletningen | slettefrist* | fjern* | anonymiser* | makuler* | destruer* | kasser* | tilintetgoer* | udfas*',
    share:
      'videregiv* | videregav* | del | dele | deler | deles | delt | deling | udlever* | overlad* | oversend* | videresend* | videresaelg* | saelg* | solgt | stilles | udveksl* | overdrag* | fremsend* | sender | sendes | videreformidl* | afgiv*',
    transfer: 'overfoer* | overfoert | eksporter* | send* | videregiv* | overlad* | transmitter* | flytt*',
    eea: 'eu | eoes | eea | eu eoes | det europaeiske oekonomiske samarbejdsomraade | den europaeiske union | europa',
    'outside-eea':
      'uden for [det | den] (eu | eoes | eea | europa | europaeiske | faellesskabet) | udenfor [det | den] (eu | eoes | eea | europa | europaeiske | faellesskabet) | tredjeland* | tredielande* | 3. land* | tredje lande | ikke eu lande | usikre lande',
    'third-country-name':
      'usa | amerika | amerikansk* | forenede stater | kina | indien | storbritannien | england | uk | schweiz | canada | israel | japan | australien | rusland | singapore | tyrkiet | ukraine | serbien | brasilien | sydkorea | new zealand | filippinerne | sydafrika | mexico | faeroeerne | groenland',
    'third-party':
      'tredjepart* | tredjemand* | tredje part* | tredje mand* | tredieparter* | trediepart* | trediemand* | 3. part* | 3. mand* | 3 part* | 3part* | andre | uvedkommende | udenforstaaende | eksterne | samarbejdspartner*',
    authority:
      'datatilsynet | datatilsyn | datatilsynets | tilsynsmyndighed* | databeskyttelsesmyndighed* | dt@datatilsynet.dk | www.datatilsynet.dk | datatilsynet.dk',
    complain:
      'klag | klage | klager | klages | klaget | klagen | klageadgang* | klageret* | klagemulighed* | klagevejledning* | indklage* | indbring*',
    consent:
      'samtykke | samtykket | samtykker | samtykkes | samtykkeerklaering* | *samtykke | *samtykker | tilladelse | accept | acceptere',
    controller:
      'dataansvarlig | dataansvarlige | dataansvarligt | data ansvarlig | data ansvarlige | persondataansvarlig* | data controller | datacontroller',
    processor: 'databehandler* | data behandler* | underdatabehandler* | underbehandler* | subprocessor*',
    law: 'lov | loven | lovgivning* | lovkrav* | retsregler | regler | reglerne | *loven | *lovgivning* | bestemmelser* | lovens',
    gdpr: 'gdpr | databeskyttelsesforordning* | persondataforordning* | forordning* | general data protection regulation | persondataloven',
    month:
      'jan | januar | feb | februar | mar | marts | apr | april | maj | jun | juni | jul | juli | aug | august | sep | sept | september | okt | oktober | nov | november | dec | december',
    timeunit:
      'aar | aars | aarige | maaned | maaneder | maaneders | mdr | md | uge | uger | ugers | dag | dage | dages | doegn | time | timer | timers | minut | minutter | kalenderaar | kvartal* | hverdage | arbejdsdage | regnskabsaar',
    period:
      '#number <1> {timeunit} | et halvt aar | halvandet aar | et aar | en maaned | en uge | et doegn | et par (maaneder | uger | aar | dage) | aarligt',
    'full-date': '#date | #number {month} #year | {month} #year | #number {month}',
    orgform:
      'aps | a s | i s | ivs | k s | p s | amba | a m b a | fmba | smba | enkeltmandsvirksomhed | personligt ejet | ab | gmbh | ltd | inc | llc | as',
  },
};
