import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      '(pligt | pligter | forpligtet | skal du | er du) <6> (give | afgive | oplyse) <6> {data}',
      '(konsekvens* | foelger) <8> (ikke | manglende)',
      '(obligatoriske | valgfrie | noedvendige) <4> (oplysninger | felter | data)',
    ],
    met: [
      // "(valgfrit)", "valgfri oplysninger", "frivilligt"
      '{item} <4> (valgfri | valgfrit | valgfrie | frivillig | frivilligt | optional)',
      '(valgfri | valgfrie | valgfrit | frivillig) <3> ({item})',
      // Not "frivillige" by itself: those are a club's volunteers
      'frivillige {data}',
      '(det er | er det | er) <5> (frivilligt | valgfrit) <8> (at | om) <8> ({give} | {data} | udfyld* | dele)',
      '(frivilligt | frivillig) <6> ({give}) <8> {data}',
      '{data} <4> (gives | afgives | oplyses | er) <3> (frivilligt | frivillig) & !*samtykke*',
      '{give} <6> (frivilligt | frivillig)',
      '(selv | frit) <1> (vaelger | vaelge | bestemmer | bestemme | afgoer) <1> (at | om | hvilke | hvad) <6> {give} & !(andre | offentlig* | profil*)',
      '(vaelger | vaelge | bestemmer | bestemme) <2> (selv | frit) <1> (at | om | hvilke | hvad) <6> {give}',
      'hvis du (vaelger | oensker) at <4> (uploade | oplyse | udfylde | tilfoeje | angive | opgive | give os | tilknytte | indtaste | vedhaefte | dele | afgive | medsende) & !cookie* & !*samtykke*',
      // "Du er ikke forpligtet til at give os ..."
      '(ikke | hverken) <3> (forpligtet | forpligtede | pligt | tvunget | noedt | noedsaget) <5> {give}',
      '(ikke | hverken) <3> (lovpligtig* | obligatorisk* | paakraevet | kraev*) <6> ({give} | {data})',
      // "Du skal oplyse navn og adresse", "vi kræver", "felter markeret med * er obligatoriske"
      'du (skal | er noedt til at | maa) <4 !ikke> (oplyse | opgive | afgive | angive | indtaste | udfylde | give os | dokumentere) <10> ({data} | {item})',
      '(skal | maa) (du | man | medlemmet | kunden | ansoegeren) <3 !ikke> (oplyse | opgive | afgive | angive | udfylde) <10> ({data} | {item})',
      '(for at) <12> (skal | maa) du <4 !ikke> (oplyse | opgive | afgive | angive | indtaste | udfylde | give os)',
      '({item} | felter*) <8 !cookie* !naar !hvis !hvor> (er | som er) <2> (obligatorisk* | paakraevet | paakraevede | lovpligtig* | et lovkrav | skal udfyldes) & !cookie* & !cookies',
      '(obligatoriske | paakraevede) <2> ({data} | felter | kontaktoplysninger)',
      'felter* <6 !cookie*> skal udfyldes',
      '{item} <2 !hvis !naar !det !er> (paakraevet | obligatorisk | skal udfyldes | kraeves)',
      '(noedvendigt | paakraevet | krav) <5> at du <2> {give}',
      '(vi | jeg) kraever <3 !at !databehandler* !ikke> ({data} | navn | email* | adresse | cpr*)',
      '(vi | jeg) <2> (er | har) <6> (forpligt* | pligt | paalagt) <4> at (indhente | indsamle | kende | bede om | faa oplyst) <10>',
      // Needed for the contract: "oplysningerne er nødvendige for at ..."
      '{data} <6 !som !der !ikke !alene !kun !cookie* !omfang !naar !at> er <3 !ikke !kun> (noedvendige | noedvendig | paakraevede | en forudsaetning | en betingelse) <3> (for | til) & !cookie* & !cookies & !(saa laenge) & !formaal*',
      '(navn | email* | mailadresse | adresse | telefonnummer | cpr nummer | foedselsdato) <1> er <2 !ikke !kun> (noedvendige | noedvendig | noedvendigt) <2> for <2> (kan | kunne | at) & !formaal* & !cookie* & !cookies & !(saa laenge) & !(der er) & !(som er)',
      '^ <3> (har brug for | skal bruge | er noedt til at have) <4> ({data} | {item}) <6> (for at | til at) & !(rettighed*)',
      '(kraeves | kraever det) <3 !*samtykke* !at> ({item} | navn* | email*)',
      '(skal | har) (vi | jeg) <2> (bruge | brug for) <5> ({data} | {item}) & !(rettighed* | anmodning* | indsigt)',
      '(vi | jeg) <2> (skal bruge | har brug for) <5> ({data} | {item}) <6> (for at | til at) & !(rettighed* | anmodning* | indsigt)',
      '({item} | {data}) <3> skal <2> (oplyses | angives | opgives | udfyldes | afgives)',
      'behoever <2> ikke <4> {give}',
      'op til dig <3> (at | om | hvilke | hvad) <4> (give | oplyse | opgive | afgive)',
      'kan <3> ikke <8> uden at <2> {give}',
      '(kan | bruge | besoege | benytte) <8> uden at <3> (oplyse | opgive | afgive | angive | give) <6> ({data} | {item})',
      '(afgivelse* | angivelse* | udlevering*) <8> {data} <8> (noedvendig* | forudsaetning* | betingelse* | krav* | frivillig* | paakraevet)',
      '({give} | {data}) <10> (forudsaetning | betingelse) for',
      '(forudsaetning | betingelse) for <10> at (du | I | kunden) <2> {give}',
      '({data} | {give}) <10> (er | udgoer) <3> (kontraktlig* | lovpligtig* | lovbestemt* | lovmaessig*) krav',
      'noedvendig* for <4> (indgaa | indgaaelse*) <4> (aftale* | kontrakt*) <10> ({data} | {give})',
      // What follows: "Uden disse oplysninger kan vi ikke levere"
      'uden (disse | dine | din | dit | de | denne | en | et | noedvendige | korrekte) <3 !*samtykke* !cookies !tilladelse> ({data} | {item}) <8> (kan | vil | er) <4> (ikke | umuligt)',
      '^ <2> uden {data} <8> (kan | vil | er) <4> (ikke | umuligt)',
      'uden (dem | dette | det) <2> kan <4> ikke',
      '(kan | vil) <6> ikke <10> uden <2 !din !dit !*samtykke*> ({data})',
      '(hvis | saafremt) <3> (du | man | I | kunden | medlemmet | ansoegeren) <3> ikke <8 !laengere !deling> ({give}) & !cookie* & !cookies & !*samtykke*',
      '(hvis | saafremt) <3> (du | man | I) <4> (vaelger | beslutter) <3> ikke at {give} & !cookie* & !cookies & !*samtykke*',
      '(kan | vil) <4> ikke <14> (hvis | saafremt) (du | I | vi) <2> ikke <8 !laengere> ({data} | {give}) & !cookie* & !cookies & !*samtykke*',
      '(hvis | saafremt) (vi | jeg) <2> ikke (faar | modtager | har) <4> ({data}) & !cookie*',
      '^ (giver | oplyser | angiver | afgiver | udfylder | opgiver) (du | man) <3> ikke & !*samtykke*',
      '(hvis | saafremt) <8> {data} <4> ikke <4> (gives | oplyses | afgives | udleveres | modtages | angives)',
      '(oensker | vil) du ikke <6> {give} <8> ({data} | {item}) & !cookies & !*samtykke*',
      '(undlader | naegter | afviser | manglende | mangler) <6> ({give} | {data} | afgivelse | oplysninger) <12> (kan | vil | betyd* | medfoer* | konsekvens* | ikke)',
      '(konsekvens* | foelgen | betydning) <8> (ikke <3> {give} | manglende | undlade*)',
    ],
    below: ['(frivillig* | noedvendig* | paakraevet | obligatorisk* | forpligtet)'],
    unless: [
      // Consent is not provision of data; nor are cookies and browser settings.
      'frivillig* <4> *samtykke*',
      '*samtykke* (er | skal vaere | gives | afgives) <4> frivillig*',
      'frivillig* <4> at <4> *samtykke*',
      '(cookie | cookies | *cookies) <20> (browser* | slaa* | blokere* | afvis* | fravaelg* | deaktiver*)',
      // Providing proof of identity when a right is used
      '(anmodning* | rettighed* | indsigt) <20> (legitimation | identitet | oplyse)',
      '(skal | maa) <12> (anmodning* | rettighed* | indsigt | indsigelse | klage)',
      // What a vendor must do
      'databehandler* <8> forpligtet',
    ],
  },
  {
    give: 'give | giver | givet | gives | giv | afgive | afgiver | afgives | afgivet | oplyse | oplyser | oplyst | oplyses | opgive | opgiver | opgives | udlevere | udleverer | dele | deler | angive | angiver | angives | indtaste | indtaster | udfylde | udfylder | uploade | tilfoeje | meddele | overlade | stille',
    item: 'navn | fornavn | efternavn | email | emailadresse | mail | mailadresse | telefon | telefonnummer | telefonnr | tlf | mobil | mobilnummer | adresse | besked | kommentar | foedselsdato | foedselsdag | alder | koen | cpr | cpr nummer | virksomhedsnavn | firmanavn | firma | cvr | profilbillede | billede | billeder | *oplysninger | *oplysning | felt | felter | feltet | felterne | data | profil* | titel | allergi* | bilag | note | noter | kommentarer | adgangskode | website | webside | interesser',
  },
);
