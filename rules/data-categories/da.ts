import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      // "Hvilke oplysninger indsamler vi?", "Oplysninger, vi behandler", "Typer af personoplysninger"
      '(hvilke | hvilken | hvad for) <3> {data}',
      'hvad (indsamler | registrerer | gemmer | ved | behandler) (vi | jeg)',
      '{data} <3> (vi | jeg | der) <2> {process}',
      '(indsamling | behandling | registrering) af <3> {data}',
      '(typer | kategorier | slags | oversigt) <2> {data}',
      '^ {personal-data} $',
      '(behandlede | registrerede | indsamlede | anvendte | opbevarede) {data}',
      '^ (oplysning | oplysninger | data | datatype | hvilke oplysninger) $',
      '{data} (om | paa) <2> $',
      '(*kategorier | *typer | *kategori | oplysningstype*)',
      // The usual labels in front of a list: "Tekniske data:", "Betalingsoplysninger:"
      '^ (identifikationsoplysninger | kundeoplysninger | brugeroplysninger | tekniske (data | oplysninger) | *data | *dataene) $',
      '{data} du (selv | frivilligt) <3> (giver | afgiver | oplyser | indtaster)',
    ],
    met: [
      // "Vi indsamler navn, e-mailadresse og telefonnummer", also lead-in + list item
      '{take} <24 !{address-us}> {kind}',
      '{take} <24 !{address-us}> {plain}',
      // "Vi har børnenes navne", "Om eleverne har vi karakterer", "På kortet står navn og skostørrelse"
      '({org} (har | kender | ved | ser | faar at vide) | (har | kender | ser) (vi | jeg)) <16 !{address-us} !ret !ikke> {kind}',
      '(har | kender) (vi | jeg) <8 !{address-us} !ret !ikke> {plain}',
      '{org} (har | kender) <6 !{address-us} !ret !ikke> (navn | navne | adresse | telefon | email)',
      '(staar | fremgaar | opfoeres | listes) <8> ({kind} | {plain})',
      '(skal vi | skal jeg) <2> (bruge | have | kende) <8 !{address-us}> ({kind} | {plain})',
      '(kamera* | overvaagning* | *overvaagning | videokamera*) <8 !{not}> (optager | filmer | optages | filmes | optagelser)',
      // "Navn og e-mail registreres", "IP-adressen gemmes i serverens log"
      '{kind} <12> {take}',
      '{plain} <6> (indsamles | registreres | gemmes | opbevares | behandles | logges | noteres | synkroniseres | sendes til vores | uploades | maales | nedskrives)',
      // "dit navn", "dine transaktioner": the reader's own, whatever is done with it
      '{your} [fulde | eget | private | unikke | krypterede] {kind}',
      '{your} [fulde | eget | private | unikke] (navn | fornavn | koen | alder | bopael | stemme | profilbillede | profil)',
      // Enumerations: "navn, adresse og telefon", "(e-mail, telefon)"
      '(navn | navne | fornavn | for og efternavn | fulde navn | fuldt navn) [og | eller | samt | dit | din] ({kind} | {plain} | kontaktoplysninger | kontaktinfo)',
      '{kind} [og | eller | samt | og eller | dit | din | dine] ({kind} | {plain})',
      '{plain} [og | eller | samt | dit | din] {kind}',
      'kontaktoplysninger <3> (navn | adresse* | telefon* | email* | mail*)',
      '(herunder | saasom | for eksempel | feks | fx | blandt andet | bl a | det vil sige | dvs | i form af | typisk) <3 !{address-us}> ({kind} | navn)',
      // Special categories and what identifies by itself
      '(cpr | cprnummer* | cprnr | personnummer* | personnumre) & ({take} | {your} | oplys* | {personal-data})',
      // "adfærd på hjemmesiden", "indholdet af din besked", "de svar, du giver"
      '(indhold* | teksten) (af | i) <2> (henvendels* | besked* | mail* | email* | kommunikation* | korrespondance*)',
      '{kind} <3> (du | brugeren | kunden | medlemmet) <2> (indtaster | angiver | oplyser | skriver | sender | uploader | registrerer | giver)',
    ],
    below: ['{kind}', '{plain}'],
    vague: [
      '{take} <12> ({personal-data} | kontaktoplysninger* | kontaktinformation* | kundedata | kundeoplysninger | standardoplysninger | oplysninger om dig)',
      '({personal-data} | kontaktoplysninger* | kontaktinformation*) <12> {take}',
      '{take} <6> {your} {data}',
      '(de | alle | disse | relevante | noedvendige | visse | forskellige | almindelige) <2> {data} <4> {take}',
      '{take} <6> (de | alle | disse | relevante | noedvendige | visse | forskellige | almindelige) <2> {data}',
    ],
    unless: [
      // Definitions list examples without saying that they are processed here.
      '({personal-data} | personoplysning) (er | betyder | omfatter | daekker | forstaas | vil sige | defineres) <6> (enhver | alle | alt | al | former | information* | *oplysning*) <14> (identific* | henfoer* | knyttes | fysisk person | bestemt person)',
      'ved {personal-data} (forstaas | menes)',
      // Another party's processing on its own terms
      '^ #vendor <1> (behandler | indsamler | gemmer | opbevarer | modtager | beder om | registrerer | kraever | ser | faar) & !(vi | os | vores | jeg | vegne)',
      '(paa | efter | under) <1> (egne vilkaar | egne betingelser | eget ansvar)',
      // What is denied is not processed.
      '^ (vi | jeg) {take} (ikke | ingen | aldrig) <8> {kind} $',
    ],
  },
  {
    org: 'vi | jeg | foreningen | klubben | gruppen | spejdergruppen | kommunen | skolen | klinikken | butikken | virksomheden | selskabet | #name',
    take: 'indsaml* | samler | optag* | filmer | fotograferer | registrer* | behandl* | gem | gemme | gemmer | gemmes | gemt | opbevar* | lagr* | modtag* | indhent* | henter | hentes | hente | noter | noterer | skriver | skrives | nedskriv* | maaler | maales | synkroniser* | opnotere* | noteres | logger | logges | logfoer* | oplys | oplyse | oplyser | oplyses | oplyst | afgiv* | indtast* | angiv* | udfyld* | bruger | bruges | brug af | anvend* | benytt* | bede om | beder om | spoerger om | har brug for | kraever | kraeves | faar | sender | sendes | overfoer* | videregiv* | deler | deles | omfatt* | uploade* | vises | giver os | skal bruge | drejer sig om',
    // Talking to the company is no kind of data: "kontakt os på telefon eller e-mail".
    'address-us':
      'kontakt | kontakte | kontakter | skriv | skrive | ring | ringe | henvend | henvende | henvender | sende | klag | klage | besvare | svare',
    // Words that name a kind of data wherever they stand.
    kind: [
      'fornavn* | efternavn* | brugernavn* | firmanavn* | virksomhedsnavn* | kontaktperson* | medarbejdernavn*',
      '*mailadresse | *mailadresser | *mailadressen | email adresse* | mail adresse* | emails adresse* | leveringsadresse* | faktureringsadresse* | faktura adresse* | fakturaadresse* | postadresse* | privatadresse* | hjemmeadresse* | bopaelsadresse* | bopael* | postnummer | postnr',
      'telefonnummer* | telefonnumre | telefonnr | tlf nr | mobilnummer* | mobilnumre | mobilnr | telefon nummer | kontaktnummer',
      'ip adresse* | ipadresse* | ip nummer* | ip nr | mac adresse* | enheds id | enhedsid | enhedsidentifikator* | device id | cookie id | bruger id | brugerid | kunde id | klient id | *identifikator* | user agent',
      'foedselsdato* | foedselsdag* | foedselsaar* | alder | koen | nationalitet* | statsborgerskab* | civilstand* | pasnummer* | pasoplysninger | koerekort* | legitimation* | underskrift*',
      'cpr [nummer* | nr] | cprnummer* | cprnr | personnummer* | personnumre',
      'betalingsoplysninger* | betalingsdata | betalingsinformation* | betalingskort* | betalingsmetode* | betalingshistorik | kortoplysninger* | kortnummer* | kreditkort* | kontonummer* | kontooplysninger | kontonr | bankoplysninger* | bankkonto* | registreringsnummer* | faktureringsoplysninger* | fakturaoplysninger* | beloeb | betalingsdato',
      'koebshistorik* | ordrehistorik* | ordreoplysninger* | ordredata | ordrenummer* | ordredetaljer | bestillingshistorik | koebsoplysninger | koebsdata | transaktion* | transaktionsdata | *historik | *historikken | abonnementsoplysninger',
      'browsertype* | browserversion* | browser type | browserinformation* | browseroplysninger | enhedstype* | enhedsoplysninger* | enhedsinformation* | enhedsdata | styresystem* | operativsystem* | skaermoploesning* | skaermstoerrelse | sprogindstilling* | internetudbyder',
      'sidevisning* | besoegsdata | besoegstidspunkt* | besoegte sider | sider du besoeger | klik | klikadfaerd | adfaerd paa | brugeradfaerd | brugsdata | brugsmoenst* | surfadfaerd | logfil* | logdata | logoplysninger | logningsdata | sessionsdata | sessionslaengde | login sessions | referrer | henvisende side | soegeord | soegninger',
      'lokation* | lokalitet | lokationsdata | placeringsdata | placeringsoplysninger | geografisk <2> (placering | lokation | omraade | position*) | geolokation* | gps | gpsdata | position | positionsdata',
      'adgangskode* | kodeord* | password* | loginoplysninger* | logindata | login oplysninger | profiloplysninger | profilbillede* | kontooplysninger',
      'billede | billeder | billedet | billedmateriale | foto | fotos | fotografi* | video | videoer | videooptagelse* | tvovervaagning* | optagelse | optagelser | lydoptagelse* | telefonoptagelse* | stemme*',
      'cv | curriculum | jobansoegning* | ansoegningsmateriale | eksamensbevis* | eksamenspapir* | karakterer | karakterblad | uddannelse | uddannelser | uddannelsesmaessig* | uddannelsesoplysninger | erhvervserfaring | stilling | stillingsbetegnelse* | jobtitel | titel | ansaettelsesforhold | loen | loenoplysninger | arbejdsplads | arbejdsgiver | straffeattest* | boerneattest* | referencer',
      'helbredsoplysning* | helbredsdata | helbredsforhold | helbred | sundhedsoplysning* | sundhedsdata | sygehistorie | sygdom* | diagnose* | allergi* | medicin | medicinforbrug | journal | journaloplysninger | journaldata | behandlingshistorik | fagforening* | fagforeningsmaessig* | religion | religioes* | seksuel* | etnisk* | race | politisk* | biometri* | genetisk* | kostpraeferencer | graviditet',
      'korrespondance* | mailkorrespondance | smskorrespondance | mailkommunikation | chathistorik | beskeder | beskedindhold | kommentarer | besvarelser | spoergeskemasvar | svar | praeferencer | interesser | oensker | noter',
      'medlemsnummer* | medlemsoplysninger | kontingentoplysninger | kundenummer* | kundenr | medlemstype | nummerplade* | reg nr | stelnummer | bilmaerke | maerke model | boligoplysninger | maalerdata | maalernummer | forbrugsdata | elforbrug | husstand* | familieforhold | familiemaessig* | paaroerende | boern s navne | klasse | elevdata | discord id | profilnavn | virksomhedsoplysninger',
      'puls | pulsen | soevn | soevnmoenster* | vaegt | hoejde | blodtryk | skridt | skridttaelling | hudtype* | haarfarve | haartype | stoerrelse | toejstoerrelse | skostoerrelse | stoerrelser | maal | baeltetrin | baeltefarve | baeltegrad | idraetsgren | handicap | licensnummer | staevneresultater | resultater',
      'sygefravaer* | fravaer | fravaersdage | boligforhold | oekonomi | oekonomiske forhold | oekonomiske oplysninger | formue | gaeld | laan | husleje | indkomst* | skatteoplysninger | skatteforhold | loen og skatte* | pension* | opsparing | erhverv | beskaeftigelse | sociale forhold | sociale problemer | strafbare forhold | straffedomme | tidligere skader | skader',
      'antal gaester | ankomsttid* | ankomstdato | bordoensker | kostoensker* | kosthensyn | madallergi* | foedevareallergi* | pladsoenske* | koekken | bilens <1> | registreringsnr | stelnumre | cykelstelnummer | rammenummer | lytte* | hvilke (sange | film | sider | artikler | varer) du | medlemsdata | kontingent',
    ].join(' | '),
    // Words that name a kind of data only among others, or where the text speaks of what is collected.
    plain:
      'navn | navne | navnet | adresse | adresser | adressen | telefon | mobil | mobiltelefon | tlf | email | emails | mail | virksomhed | firma | besked | beskeden | henvendelse | ansoegning | oensket tid | dato | tidspunkt | rolle | land | by | sprog | *nummer | *numre | *dato | *adresse | *adresser',
  },
);
