import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      'hvor (stammer | kommer | faar | har | henter) <6> fra',
      '(kilde | kilder | kilderne | datakilder | oplysningskilder)',
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
      '{fetch} <12 !{not}> (fra | hos | via | gennem) <5> {source}',
      '{fetch} <10 !{not}> i <2> (*register | *registret | *registre | *registeret | cpr | cvr | bbr | tingbog*)',
      '({data} | oplysningerne) <4> (stammer | kommer | hentes | indhentes) <8> (fra | via | hos | gennem)',
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
    below: ['(du | dig | {who}) <4> {give}', 'fra {source}', '{source}', '{channel}', '{event}', '(via | gennem | fra) #name'],
    unless: [
      // Rights and complaints speak of the reader's acts, too.
      '{who} har ret til',
      '(klage | indsigelse | tilbagekald* | traekke <4> tilbage)',
      // Links to other sites
      '(andre | eksterne | tredjeparts*) (hjemmesider | websites | websteder | sider)',
    ],
  },
  {
    // Not "I": lower case, it is the commonest preposition.
    who: 'du | dig | man | kunden | kunder | brugeren | brugere | medlemmet | medlemmer | patienten | ansoegeren | ansoegere | den registrerede | de registrerede',
    gather: 'indsaml* | samler | registrer* | modtag* | indhent* | henter | hentes | logger | logges | opsaml* | faar | optag*',
    take: 'indsaml* | samler | registrer* | behandl* | gem | gemmer | gemmes | opbevar* | lagr* | modtag* | indhent* | hent | henter | hentes | logger | logges | faar | noterer | bruger vi | anvender vi | benytter vi | overfoeres | sendes',
    thing:
      'navn | email | emailadresse* | *mailadresse | telefonnummer | ip adresse* | beskeder | besked | billeder | svar | kommentarer | {data}',
    give: 'giver | give | givet | afgiver | afgive | afgivet | oplyser | oplyse | oplyst | indtaster | indtaste | indtastet | udfylder | udfyldt | udfylde | angiver | angive | angivet | sender | sendt | indsender | deler | delt | uploader | uploade | registrerer | registreret | skriver | skrevet | vaelger at | overlader | leverer | opgiver | opgive | opgivet | tilfoejer',
    fetch: 'indsaml* | samler | modtag* | indhent* | henter | hente | hentes | faar | hentet | indsamles | stammer | kommer | importer*',
    act: 'besoeg* | bruger | benytter | anvender | kontakter | kontakter os | skriver | henvender | ringer | bestiller | bestille | koeber | koebe | handler | booker | booke | reserver* | opretter | oprette | tilmeld* | melder dig | indmelder | udfylder | udfylde | logger | logge | soeger | ansoeger | deltager | registrerer | scanner | sender | indsender | indtaster | uploader | kommenterer | chatter | downloader | interagerer | foretager | giver | bliver medlem | bliver kunde | indgaar | laver | gennemfoerer | accepterer | vaelger | abonnerer | skriver dig op | lejer | donerer | betaler | aabner | klikker | foelger | befinder',
    source:
      'tredjepart* | tredjemand | tredjemaend | samarbejdspartner* | partnere | offentlig* | offentligt <2> | register* | registret | registre | registeret | cpr | cvr | cvr registret | bbr | tingbog* | arbejdsgiver* | *bureau | *bureauer | skat | skattestyrelsen | myndighed* | kommune* | laege* | sygehus* | hospital* | skole* | forening* | facebook | google | linkedin | instagram | sociale medier | internettet | andre | kreditoplysningsbureau* | referencer | referencepersoner | system* | leverandoer* | forhandler* | paaroerende | koncern* | bank* | banking | mitid | nemid | virksomhed* | dig | jer | enheder | #vendor',
    channel:
      'cookies | cookie | kontaktformular* | formular* | *formular | *formularen | *formularer | hjemmeside* | website* | webside* | websted* | site | sitet | app | appen | webshop* | platform* | serverlog* | logfiler | chat | chatten | email | mail | telefon | spoergeskema* | open banking | sporingsteknologi* | pixels | tracking* | browser | browseren | google analytics | kamera* | mobilenhed*',
    event:
      'oprettelse* | tilmelding* | indmeldelse* | koeb | koebet | dit koeb | bestilling* | ordre* | booking* | reservation* | henvendelse* | kontakt | besoeg | besoeget | ansoegning* | brug af | registrering* | login | deltagelse* | aftaleindgaaelse | indgaaelse | ansaettelse* | coaching | behandling* hos os | konsultation* | undersoegelse* | arrangement* | konkurrence* | betaling* | samarbejde* | kundeforhold* | medlemskab* | rekruttering*',
  },
);
