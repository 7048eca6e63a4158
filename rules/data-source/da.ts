import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      'hvor (stammer | kommer | faar | fik | har | henter | hidroerer) <6> fra',
      'hvorfra <4> {data}',
      '(data source | data sources | kilde | kilder | kilderne | datakilde | datakilder | datakilden | oplysningskilde | oplysningskilder | oprindelse* | proveniens)',
      '(hentet | indhentet | modtaget | stammer | kommer | indsamlet) (fra | hos | af)',
      'hvem <4> (giver | fortaeller | oplyser | fortalte | leverer | afgiver)',
      '(hvordan | hvorfra | hvornaar) <3> (indsaml* | samler | modtager | faar | henter | indhenter)',
      '{data} <3> du <3> {give}',
      '{data} <3> (modtager | faar | henter) fra',
      '{data} <4> automatisk',
    ],
    met: [
      // "Når du besøger hjemmesiden, registrerer vi ..."
      '(naar | hvis | saafremt | idet | ved at | naar som helst | fordi) {who} <10 !mener !oensker !klager> {act} & ({take} | {thing})',
      // Inverted: "Skriver du til os, behandler vi din e-mailadresse"
      '^ <2> {act} {who} <12> ({take} | {thing})',
      '({take} | {thing}) <12> {who} <6> {act}',
      '(hvor | som | hvis) <3> (besoegende | brugere* | kunder* | medlemmer* | ansoegere*) <3> {act} & ({take} | {thing})',
      '(naar | hvis) (besoegende | brugere | brugeren | kunder | kunden | medlemmer | ansoegere | en) <4> {act} & ({take} | {thing})',
      // "de oplysninger, du selv giver os", "beskeder, du sender til os", "de garner, du registrerer"
      '({data} | {thing}) <3> (du | brugeren | kunden | medlemmet | man) <4 !ikke> {give}',
      '(du | kunden | brugeren | medlemmet | ansoegeren) <2> (selv | frivilligt) <5> {give}',
      '(kunden | brugeren | medlemmet | ansoegeren | du) {give} <2> (selv | frivilligt)',
      '{who} <4> (giver | sender | oplyser | afgiver | overlader | deler) <4> {us} <6> {data}',
      '(giver | afgiver | oplyser | indtaster | sender | deler) {who} <3> (selv | os | frivilligt | direkte)',
      '({data} | {thing}) <4> (afgives | oplyses | indtastes | angives | udfyldes | indsendes) <4> (af | i | ved | via | naar | til)',
      '(afgivet | givet | oplyst | indtastet | angivet | udfyldt | uploadet | indsendt) <3> (af dig | ved | i | til os | os | via | gennem | i forbindelse)',
      // "direkte fra dig", "fra dig selv"
      '(fra | hos) (dig | jer | den registrerede | de registrerede | kunden | kunderne | medlemmet | brugeren | ansoegeren | medarbejderen)',
      'direkte fra <3> (dig | kunden | registrerede | medlem*)',
      // "vi henter oplysninger fra CVR-registret", "modtager fra din arbejdsgiver"
      '{fetch} <12 !{not} !samtykke> (fra | hos | via | gennem) <5 !{vague-source} !os> {source} & !(fra os)',
      // The same from anybody, where the verb leaves no doubt: "indhentes hos den skole, du gik på", "hidrører fra retten"
      '(indhent* | indsaml* | hentes | hentet | hidroerer | traekkes | rekvirer* | overtag* | importer*) <7 !{not} !samtykke> (fra | hos) & !{from-nobody}',
      '(leveret | leveres | indberettet | indberettes | meddelt | stillet til raadighed) <4 !{not}> (af | fra) & !{from-nobody}',
      '^ <2> (kilde | kilder | datakilder | oprindelse | source | sources | indsamlet hos | indsamlet fra | modtaget fra | hentet fra) <6 !{refers}> ({source} | {giver} | #name)',
      '{giver} <3 !{not}> {tell} <2 !{not}> (i | paa | via | gennem) <3> {channel} & !{no-giving}',
      '(som | hvad | det | der) {giver} <2> (oplyser | angiver | indtaster | udfylder | skriver | opgiver | fortaeller) & !{no-giving}',
      '(supplerer | suppleres | beriger | beriges | kombinerer | sammenholder) <8> fra & !{from-nobody}',
      '(spoerger | beder) ({giver}) om <6> ({thing} | {your})  & !{no-giving}',
      '(fotos | billeder | videoer | billederne | optagelser*) <3> (tages | tager | taget | optages) <2> (af | paa | under | ved)',
      '(mens | imens) {who} <6> & {take}',
      '(vi | jeg) (har | faar | fik) (dem | det | den | disse | alt | navnet | dit navn | oplysningerne) <3 !{not}> (fra | af) & !{from-nobody}',
      '({giver} | {third} | det) <2> (er | var) <2> (kilden | kilde | vores kilde)',
      '{device} <3 !{not}> (fortaeller | viser | sender | maaler | registrerer | optager | logger | rapporterer) <2>',
      '(maales | registreres | optages | logges | opsamles | indsamles) af {device}',
      '(udtraekkes | udtraek | koebt | koebes | indkoebt | skaffet) <6 !{not}> (fra | hos | af) & !{from-nobody}',
      '(vi | jeg) koeber <4> ({data} | adresse* | navne) <3> (fra | hos | af)',
      'har {who} <3> (henvendt | skrevet | ringet | bestilt | koebt | booket | tilmeldt | oprettet | udfyldt | meldt | soegt | handlet | kontaktet) <8> {take}',
      '(som | det | hvad | alt | indhold) {giver} <1> (laegger | poster | uploader | deler | skriver | fortaeller) <4> {take}',
      '(som | det | hvad | alt | indhold) {giver} <1> (laegger | poster | uploader | deler) <2> (op | ud | paa)',
      '^ <1> (kontaktformular* | formular* | *formular | *formularen | blanket* | *skema | *skemaet) <4> (navn | email | besked | telefon)',
      '(der | som) (har givet | gav | giver | fortalte | har fortalt) (os | mig) <3> {data}',
      '(der | som) (har givet | gav | giver | fortalte | har fortalt) (os | mig) (dit | dine | deres | jeres | ens) (navn | adresse | nummer | telefonnummer | email)',
      '({org}) (fik | har | faar | modtog) (dit | dine | deres | jeres | dit | navnet) <3 !{not} !ret> (fra | af | hos) & !{from-nobody}',
      '^ (via | gennem | fra) <6> (faar | modtager | henter) (vi | jeg)',
      '(faar | fik | modtager) <2> ({data} | {thing} | navn* | adresse* | cpr*) <4 !{not}> (af | fra | hos) <2> ({giver} | {third}) & !(du faar | du modtager)',
      '({org}) <3> (modtager | faar) <3> (besked | underretning | meddelelse | henvisning | udtalelse) <2> fra & !{from-nobody}',
      '({place} | {source}) <8> (slaas op | konsulteres | gennemgaas | undersoeges)',
      '({third} | laereren | lederen) <3> (opretter | har oprettet | tilmelder | har tilmeldt | indskriver | skriver | indtaster) <4> (dig | dine | dit | din | karakter* | resultat*)',
      '(du | De | kunden | medlemmet | ansoegeren) (afleverede | udfyldte | indtastede | oplyste | opgav)',
      '(vi | jeg) kender <4 !{not}> fra',
      '(faar | fik) (vi | jeg) (dit | din | dine | deres | jeres) <3 !{not} !ret> (fra | af | hos) & !{from-nobody}',
      '(vi | jeg) (ser | kigger | tjekker) efter i',
      '(naar | idet) <1> (bilen | bil | koeretoejet) <6> & ({take} | laeser | aflaeser | aflaeses)',
      // English sentences inside a Danish policy
      'you <3> (give | tell | provide | enter | submit | send) <3> (us | this | these | it | them)',
      '(data | information | details | all | it | log) <3> (comes | come | obtained | collected) from',
      '(data | information) <4> (you provide | provided by you | from you)',
      '{data} <6 !{not}> (stammer | kommer | hidroerer | hentes | modtages | fremgaar | leveres | er leveret | faas) <4 !{not}> (fra | af | hos) & !{from-nobody}',
      '^ <4 !hvor> (alt | det hele | det meste | resten | de | det | disse | dem | den) <3 !hvor !{not}> (kommer | stammer | hidroerer | hentes | har vi | faar vi | fik vi | har jeg | faar jeg) <2> (fra | af) & !{from-nobody}',
      '({data} | {thing} | adresse* | navn*) <6 !{not}> (faar | fik | har | henter | modtager) (vi | jeg) <4 !{not} !klag* !ret> (fra | af | hos) & !{from-nobody}',
      '({org}) <3> (finder | henter | traekker | slaar | indhenter | importerer | fremskaffer) <8 !{not} !samtykke !inspiration !hjaelp> (paa | i | hos | fra | via) <4 !{vague-source}> ({place} | #url | #name)',
      '({org}) <3> (henter | indhenter | modtager | faar | faa | modtage | hente | indhente | overtager) <8 !{not} !samtykke !hjaelp !betaling*> (fra | hos | af) (din | dit | dine | jeres | den tidligere | det tidligere | tidligere | andre skoler | en anden | politiet | retten | {place})',
      '(slaar | slaas) <6 !{not}> op (i | paa | hos) ',
      '(faar | modtager | henter) (vi | jeg) <8> derfra',
      '(eneste | vigtigste | primaere | vores | andre | oevrige) (kilde | kilder) <2 !se> (er | til | udgoeres) <6>',
      // Somebody else tells us: "Din læge sender os henvisningen"
      '{third} <3 !{not} !ret !selv> {hand-over} <1> (os | mig | foreningen | klubben | kommunen | skolen | klinikken) & !({law} | aftale* | samtykke* | interesse*)',
      '{third} <3 !{not} !ret> {hand-over} <8 !{not}> til (os | mig | klinikken | skolen | kommunen | foreningen | klubben | virksomheden | butikken) & !({law} | aftale* | samtykke* | interesse*)',
      '#vendor <2> (sender | giver | videregiver | oplyser) <1> (os | mig)',
      // The reader tells us, in whatever words: "du fortæller os det selv", "kunden skriver selv", "har du selv tastet ind"
      '{giver} <4 !{not} !ikke> {tell} <3 !{not}> ({us} | selv | frivilligt | gruppen | lederen | laereren | personalet | receptionen) & !{no-giving}',
      '{tell} {giver} <4 !{not}> ({us} | selv | frivilligt) & !{no-giving}',
      '{giver} selv <4 !{not}> {tell} & !{no-giving}',
      '(dig | jer | dem) selv <1> (der | som) <2> {tell}',
      '(udfyld* | udfylder) <8> (blanket* | skema* | *skema | *skemaet | *blanket | *blanketten | formular* | *formular | *formularen | felter* | tilmeldings*)',
      '{fetch} <10 !{not}> i <2> (*register | *registret | *registre | *registeret | cpr | cvr | bbr | tingbog*)',
      '({data} | oplysningerne) <4> (stammer | kommer | hentes | indhentes) <8 !{vague-source}> (fra | via | hos | gennem) & !{from-nobody}',
      // "via cookies", "gennem vores kontaktformular", "automatisk"
      '({take} | {data} | {thing}) <10 !{not}> (via | gennem | igennem | ved hjaelp af | ved brug af) <4> {channel}',
      '{gather} <10 !{not}> (paa | fra) <4> {channel}',
      '{data} <6> fra <4> {channel}',
      '(via | gennem | ved hjaelp af) <2> {channel} <8 !{not}> ({take} | {data})',
      '{gather} <6 !{not} !slet* !slettes> automatisk',
      'automatisk <6> {gather}',
      '(indtast* | udfyld*) <6> {channel}',
      // "ved oprettelse af konto", "i forbindelse med dit køb"
      '({take} | {data} | {thing}) <12 !{not}> (ved | i forbindelse med | under | som led i | gennem) <3> {event}',
      '(ved | i forbindelse med) <3> {event} <8 !{not}> ({take} | {data})',
    ],
    below: [
      '(du | dig | {who}) <4> {give}',
      '{source}',
      '{channel} & !{refers}',
      '{event} & !{refers}',
      '(fra | via | gennem | hos) <3 !os> ({giver} | #name | selv)',
      '{giver} <1> selv',
      '^ <5> {giver} $',
    ],
    unless: [
      // Rights and complaints speak of the reader's acts, too.
      '{who} har ret til',
      // Asking for the source is the right of access, reciting Art. 14 the law.
      '(oplyst | oplyse | spoerge | vide | oplysninger om) <4> (hvor <6> fra | hvorfra | kilde | kilden | kilder)',
      '(artikel | art) <1> 14 <6> (gaelder | finder anvendelse | kraever | vedroerer | omhandler)',
      '(skal | artikel) <4> (artikel 14 | 14) <6> (oplyse | kilden)',
      '(loven | lovgivningen | reglerne | forordningen | gdpr | artikel 14) <3> (kraever | foreskriver | forpligter) <8> (hvor <6> fra | kilde | kilden | kilder)',
      '(open source | kildekode* | opensource)',
      '(modtager | faar | modtage) (betaling* | penge) fra',
      '(artikel | art) <1> 14 <12> ikke',
      '(henter | hente | afhenter | afhente) <2> (pakke* | vare* | skrald | affald | moebler)',
      '{vague-source} kilder & !(saasom | herunder | fx | feks | for eksempel | blandt andet | f eks)',
      '(hvilket | hvilke | hvor | land | by) <6> (besoegende | gaester | brugere | de) <3> (kommer | stammer) fra',
      '(klage | indsigelse | tilbagekald* | traekke <4> tilbage)',
      // Links to other sites
      '(andre | eksterne | tredjeparts*) (hjemmesider | websites | websteder | sider)',
    ],
  },
  {
    'vague-source':
      'forskellige | diverse | andre | flere | tredjepart* | tredjemand* | samarbejdspartner* | partnere | ovenstaaende | uvedkommende | misbrug',
    // Neither ourselves nor "others" is a source that the reader could look up.
    'from-nobody': '(fra | af | hos) (os | mig | vores | {vague-source} | en raekke)',
    org: 'vi | jeg | man | kommunen | skolen | klubben | foreningen | klinikken | butikken | gruppen | selskabet | virksomheden | boligforeningen | firmaet | hotellet | #name',
    place:
      'register* | *register | *registret | *registeret | *registre | *registrene | hjemmeside* | *hjemmeside | *hjemmesider | website* | internettet | nettet | linkedin | facebook | cvr | cpr | bbr | eindkomst | folkeregister* | sociale | offentlig* | tingbog* | *tidende | *bog | *bogen | database* | *database | *databasen | avis* | presse*',
    device:
      '*maaleren | cookies | browseren | browser | telefonen | sensorer | sensorerne | maaleren | kameraet | kameraerne | appen | din telefon | enheden | uret',
    third:
      '(din | dit | dine | jeres | patientens | elevens | medarbejderens | kundens | barnets | et | en | anden | tidligere) <2> | politiet | kommunen | retten | laegen | banken | arbejdsgiveren | skolen | sygehuset | hospitalet | forsikringsselskabet | rekrutteringsbureauet | kredsen | skat | skattestyrelsen | jobcenteret | a kassen | udlejer* | vaerten | arrangoeren | leverandoeren | #vendor',
    'hand-over':
      'sender | giver | oplyser | videregiver | meddeler | fortaeller | indberetter | leverer | udleverer | fremsender | underretter | overfoerer | henviser | oversender | rapporterer',
    giver:
      'du | dig | De | Dem | jer | man | i | kunde* | deltager* | laerer | laereren | laererne | klient* | medlem* | patient* | ansoeger* | foraeldre | foraeldrene | foraelderen | gaest* | elev | eleven | elever | eleverne | beboer* | lejer | lejeren | lejere | lejerne | borger* | bruger | brugeren | brugere | brugerne | abonnent* | donor* | medarbejder* | musiker* | koeber | koeberen | sagens parter | kursist* | frivillige | spejder* | kandidat* | studerende | den ansatte | ansatte | bestiller* | arrangoer* | den registrerede | den paagaeldende | personen selv | den det drejer sig om',
    tell: '{give} | fortaeller | fortalte | fortalt | meddeler | meddelt | gav | afleverer | afleveret | taster | tastet | tastede | skriver | skrev | laegger | lagt | viser | udleverer | raekker | noterer | udfyldte | oplyste | sendte | bringer | kommer med | har med | svarer | opgav | naevner | indberetter | melder',
    // What is handed over here is no data.
    'no-giving':
      'samtykke* | tilladelse* | fuldmagt* | klage* | indsigelse* | ret | retten | rettigheder* | tilbagekald* | opsig* | afmeld*',
    refers: 'se | laes | slet* | opbevar* | gemmes',
    // Not "I": lower case, it is the commonest preposition.
    who: 'du | dig | man | kunden | kunder | brugeren | brugere | medlemmet | medlemmer | patienten | ansoegeren | ansoegere | den registrerede | de registrerede',
    gather: 'indsaml* | samler | registrer* | modtag* | indhent* | henter | hentes | logger | logges | opsaml* | faar | optag*',
    take: 'indsaml* | samler | registrer* | behandl* | gem | gemmer | gemmes | opbevar* | lagr* | modtag* | indhent* | hent | henter | hentes | logger | logges | faar | noterer | scanner | scannes | kopierer | kopieres | fotograferer | filmer | filmes | maaler | bruger vi | anvender vi | benytter vi | overfoeres | sendes',
    thing:
      'navn | email | emailadresse* | *mailadresse | telefonnummer | ip adresse* | beskeder | besked | billeder | svar | kommentarer | {data}',
    give: 'giver | give | givet | afgiver | afgive | afgivet | oplyser | oplyse | oplyst | indtaster | indtaste | indtastet | udfylder | udfyldt | udfylde | angiver | angive | angivet | sender | sendt | indsender | deler | delt | uploader | uploade | registrerer | registreret | skriver | skrevet | vaelger at | overlader | leverer | opgiver | opgive | opgivet | tilfoejer',
    fetch: 'indsaml* | samler | modtag* | indhent* | henter | hente | hentes | faar | hentet | indsamles | stammer | kommer | importer*',
    act: 'besoeg* | bruger | benytter | anvender | kontakter | kontakter os | skriver | henvender | ringer | bestiller | bestille | koeber | koebe | handler | booker | booke | reserver* | opretter | oprette | tilmeld* | melder dig | indmelder | udfylder | udfylde | logger | logge | soeger | ansoeger | deltager | registrerer | scanner | sender | indsender | indtaster | uploader | kommenterer | chatter | downloader | interagerer | foretager | giver | bliver medlem | bliver kunde | indgaar | laver | gennemfoerer | accepterer | vaelger | abonnerer | skriver dig op | lejer | donerer | betaler | aabner | klikker | foelger | befinder | henter | afhenter | ankommer | moeder op | tjekker | checker | koerer | parkerer | passerer | rejser | spiller | lytter | ser',
    source:
      'offentlig* | offentligt <2> | register* | registret | registre | registeret | cpr | cvr | cvr registret | bbr | tingbog* | arbejdsgiver* | *bureau | *bureauer | skat | skattestyrelsen | myndighed* | kommune* | laege* | sygehus* | hospital* | skole* | forening* | facebook | google | linkedin | instagram | sociale medier | internettet | kreditoplysningsbureau* | referencer | referencepersoner | system* | leverandoer* | forhandler* | paaroerende | koncern* | bank* | banking | mitid | nemid | virksomhed* | dig | jer | enheder | #vendor',
    channel:
      'cookies | cookie | kontaktformular* | formular* | *formular | *formularen | *formularer | hjemmeside* | website* | webside* | websted* | site | sitet | app | appen | webshop* | platform* | serverlog* | logfiler | chat | chatten | email | mail | telefon | spoergeskema* | open banking | sporingsteknologi* | pixels | tracking* | browser | browseren | google analytics | kamera* | mobilenhed*',
    event:
      'oprettelse* | tilmelding* | indmeldelse* | koeb | koebet | dit koeb | bestilling* | ordre* | booking* | reservation* | henvendelse* | kontakt | besoeg | besoeget | ansoegning* | brug af | registrering* | login | deltagelse* | aftaleindgaaelse | indgaaelse | ansaettelse* | coaching | behandling* hos os | konsultation* | undersoegelse* | arrangement* | konkurrence* | betaling* | samarbejde* | kundeforhold* | medlemskab* | rekruttering*',
  },
);
