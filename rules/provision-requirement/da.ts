import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['(pligt | pligter | forpligtet | skal du | er du) <6> (give | afgive | oplyse) <6> {data}', '(konsekvens* | foelger) <8> (ikke | manglende)', '(obligatoriske | valgfrie | noedvendige) <4> (oplysninger | felter | data)'],
    met: [
      // "(valgfrit)", "valgfri oplysninger", "frivilligt"
      '{item} <4> (valgfri | valgfrit | valgfrie | frivillig | frivilligt | frivillige | optional)',
      '(valgfri | valgfrie | valgfrit | frivillige | frivillig) <3> ({item})',
      '(det er | er det | er) <5> frivilligt <8> (at | om) <8> ({give} | {data} | udfyld* | dele)',
      '(frivilligt | frivillig) <6> ({give}) <8> {data}',
      '{data} <10> (frivilligt | frivillig | frivillige) & !samtykke',
      '{give} <6> (frivilligt | frivillig)',
      '(selv | frit) <2> (vaelger | bestemmer | afgoer) <4> (at | om | hvilke | hvad) <8> ({give} | {data})',
      '(vaelger | bestemmer) <2> (selv | frit | du selv) <8> ({give} | {data})',
      'hvis du vaelger at <4> (uploade | oplyse | udfylde | tilfoeje | angive | give os | dele) & !cookie*',
      // "Du er ikke forpligtet til at give os ..."
      '(ikke | hverken) <3> (forpligtet | forpligtede | pligt | tvunget | noedt | noedsaget) <5> {give}',
      '(ikke | hverken) <3> (lovpligtig* | obligatorisk* | paakraevet | kraev*) <6> ({give} | {data})',
      // "Du skal oplyse navn og adresse", "vi kræver", "felter markeret med * er obligatoriske"
      'du (skal | er noedt til at | maa) <4 !ikke> (oplyse | opgive | afgive | angive | indtaste | udfylde | give os | dokumentere) <10> ({data} | {item})',
      '(for at) <12> (skal | maa) du <4 !ikke> (oplyse | opgive | afgive | angive | indtaste | udfylde | give os)',
      '({item} | felter*) <8 !cookie* !naar !hvis !hvor> (er | som er) <2> (obligatorisk* | paakraevet | paakraevede | lovpligtig* | et lovkrav | skal udfyldes) & !cookie* & !cookies',
      '(obligatoriske | paakraevede | lovpligtige) <2> ({data} | felter | kontaktoplysninger)',
      'felter* <6 !cookie*> skal udfyldes',
      '{item} <2 !hvis !naar !det !er> (paakraevet | obligatorisk | skal udfyldes | kraeves)',
      '(noedvendigt | paakraevet | krav) <5> at du <2> {give}',
      '(vi | jeg) kraever <4> ({data} | navn | email* | adresse | cpr*)',
      '(vi | jeg) <2> (er | har) <6> (forpligt* | pligt | paalagt) <4> at (indhente | indsamle | kende | bede om | faa oplyst) <10>',
      // Needed for the contract: "oplysningerne er nødvendige for at ..."
      '{data} <6 !som !der !ikke !alene !kun !cookie*> (er | som er) <3 !ikke !kun> (noedvendige | noedvendig | paakraevede | en forudsaetning | en betingelse) <3> (for | til) & !cookie* & !cookies & !(saa laenge)',
      '(afgivelse* | angivelse* | udlevering*) <8> {data} <8> (noedvendig* | forudsaetning* | betingelse* | krav* | frivillig* | paakraevet)',
      '(forudsaetning | betingelse) for <12> ({give} | {data})',
      '(kontraktlig* | lovpligtig* | lovbestemt*) krav <12> ({data} | {give})',
      'noedvendig* for <4> (indgaa | indgaaelse*) <4> (aftale* | kontrakt*) <10> ({data} | {give})',
      // What follows: "Uden disse oplysninger kan vi ikke levere"
      'uden <8 !samtykke !cookies> ({data} | {item}) <8> (kan | vil | er) <4> (ikke | umuligt)',
      '(kan | vil) <6> (ikke) <10> uden <3> (disse | dine | din | oplysninger* | adgang til)',
      '(hvis | saafremt) <3> (du | man | I | kunden | medlemmet | ansoegeren) <3> ikke <8> ({give}) & !cookie* & !cookies & !*samtykke*',
      '(hvis | saafremt) <3> (du | man | I) <4> (vaelger | beslutter) <3> ikke at {give} & !cookie* & !cookies & !*samtykke*',
      '^ (giver | oplyser | angiver | afgiver | udfylder | opgiver) (du | man) <3> ikke & !*samtykke*',
      '(hvis | saafremt) <8> {data} <4> ikke <4> (gives | oplyses | afgives | udleveres | modtages | angives | er korrekte)',
      '(oensker | vil) du ikke <6> {give} <8> ({data} | {item}) & !cookies & !*samtykke*',
      '(undlader | naegter | afviser | manglende | mangler) <6> ({give} | {data} | afgivelse | oplysninger) <12> (kan | vil | betyd* | medfoer* | konsekvens* | ikke)',
      '(konsekvens* | foelgen | betydning) <8> (ikke <3> {give} | manglende | undlade*)',
    ],
    below: ['(frivillig* | noedvendig* | paakraevet | obligatorisk* | forpligtet | skal | ikke)'],
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
