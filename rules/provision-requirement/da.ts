import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      '(pligt | pligter | forpligtet | skal du | er du) <6> (give | afgive | oplyse) <6> {data}',
      '(konsekvens* | foelger) <8> (ikke | manglende)',
      '(obligatoriske | valgfrie | noedvendige) <4> (oplysninger | felter | data)',
      // The reader's question: "Skal jeg svare på alle spørgsmål?", "Er det frivilligt?"
      '(skal | behoever | maa | kan | er | bliver) (jeg | man | du | vi) <8> ({give} | {tell} | have | tvunget | forpligtet | lade vaere)',
      'er det <3> (frivilligt | obligatorisk | valgfrit | paakraevet | lovpligtigt | et krav)',
      'hvad (nu hvis | hvis | sker der hvis) <8> ikke',
      '(frivillig* | obligatorisk | paakraevet | valgfri*) (eller | og) (frivillig* | obligatorisk | paakraevet | valgfri* | ej | ikke)',
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
      '{data} <6 !som !der !ikke !alene !kun !cookie* !omfang !naar !at> er <3 !ikke !kun> (noedvendige | noedvendig | paakraevede | en forudsaetning | en betingelse) <3> (for | til) & !cookie* & !cookies & !(saa laenge) & !formaal* & !{of-processing}',
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
      // "Du bestemmer selv, om du vil have et foto i medlemslisten", "resten er op til dig"
      '{who} (bestemmer | afgoer | vaelger) <1> (selv | frit | suveraent) <3> (om | hvad | hvilke | hvor) <8> ({thing} | {tell}) & !{other-choice}',
      '(resten | alt andet | det oevrige | oevrige felter | andre felter | {item}) er <2> (frivilligt | valgfrit | valgfrie | frivillige | op til dig | op til Dem)',
      '(helt op til | op til) (dig | Dem | jer) <2> (om | hvad | hvilke) <6> (fortaelle | oplyse | opgive | svare | afgive | give | skrive | udfylde | sige) & !{other-choice}',
      // A field may be left open: "lade feltet stå tomt", "springe spørgsmålet over"
      '(lade | lad | lader | efterlad* | lades) <6> (tomt | tom | tomme | blank | blanke | ubesvaret | ubesvarede | uudfyldt | staa aaben) & !*kurv*',
      '(springe | spring | springer | springes) <6> over & (felt* | spoergsmaal* | {item} | {data})',
      '{who} (kan | maa) <2> (undlade | lade vaere med | afstaa fra | naegte | afvise) <1> at <2> ({give} | {tell}) & !{cookie} & !{permission}',
      '{thing} er <2 !ikke !kun> (noedvendig | noedvendigt | noedvendige | paakraevet) <1> (da | fordi | for at | til at | ved | hvis | naar) & !{cookie} & !formaal* & !hvor & !{of-processing}',
      '(ingen | man | du | De) <1> kan <8> uden at <3> ({give} | fremvise | vise) <4> {thing} & !{permission}',
      '(vi | jeg) (forlanger | kraever | insisterer <1> paa) <4 !ikke> {thing} & !{permission} & !(leverandoer* | samarbejdspartner*)',
      '(lovpligtig* | lovkrav) <6> at <2> (indhente | bede | registrere | faa | have | indsamle) <8> {thing}',
      // A duty of the person, or its absence
      '(ikke | hverken | ingen) <3> (tvunget | noedt | noedsaget | forpligtet | forpligtede | pligt) <2> til at <4> ({give} | {tell}) & !(opbevare | indhente)',
      '{who} <8 !vi !jeg !*ansvarlige !leverandoer*> (har pligt | er forpligtet | er forpligtede | er pligtig* | er paalagt) <2> til at <4> ({give} | {tell}) <8> ({thing} | {data})',
      '{who} <1> (behoever | skal | noedes | tvinges) <2> ikke <3> ({give} | {tell}) <8> ({thing} | {data} | noget)',
      '{who} skal <3 !ikke !altid !kunne> (vise | fremvise | oplyse | opgive | indsende | medbringe | aflevere | svare paa) <8> ({thing} | {data} | spoergsmaal*)',
      // What must be there: "det er et krav, at ... er registreret", "skal jeg kende dine allergier"
      '(er et krav | er et lovkrav | er en betingelse | er en forudsaetning | er paakraevet | er noedvendigt) at <6 !{notgive}> ({thing} | {data} | registrer* | {give} | kender | har | faar)',
      '(skal | maa | er noedt til at | bliver noedt til at | er vi noedt til at | er jeg noedt til at) (vi | jeg) <3 !ikke> (kende | vide | have | bede om | bede dig) <8> ({thing} | {data}) & !(aftale* | samtykke)',
      '(vi | jeg) (skal | maa | er noedt til at | bliver noedt til at) <3 !ikke> (kende | vide | have | bede om | bede dig <2> om) <8> ({thing} | {data} | hvor | hvem) & !(*aftale* | *samtykke* | hjemmel)',
      '(registreringen | afgivelse* | udlevering*) <6 !vores> er <2 !ikke> (obligatorisk | lovpligtig | lovpligtigt | paakraevet | paabudt | et lovkrav) & !{cookie}',
      '({thing} | {data}) <2> er <3> (et lovkrav | krav | lovpligtig* | obligatorisk* | paabudt) & !{cookie} & !hvor',
      '(loven | *loven | *lovgivningen | kontrakten | aftalen | vilkaarene) <3> (kraever | paalaegger | forpligter | forlanger) <3> (dig | at du | kunden | at kunden | medlemmet | medlemmer | ansoegere*) <8> ({give} | {tell})',
      '({item}) <8> (skal vi have | skal jeg have | kraever vi | er et must | er ufravigelig* | er uundvaerlig*)',
      // What follows: no address, no parcel
      'uden <4 !{notgive} !*samtykke*> {thing} <8> (kan | maa | vil | faar | bliver) <6> (ikke | ingen | umulig*) & !{cookie} & !{permission}',
      '^ <4> uden (din | dit | dine | deres | en | et | disse | denne | dette | saadan*) <4 !{notgive}> (kan | maa | vil | bliver) <5> (ikke | ingen) & !{cookie} & !{permission}',
      'uden (den | det | dem | dette | disse) <2> (kan | maa | vil | faar | bliver) <6> (ikke | ingen) & !{cookie} & !{permission}',
      '(kan | maa | vil) <8> ikke <10> uden (at <3> (kende | have | faa | vide) | din <2> | dit | dine) <3> {thing} & !{cookie} & !{permission}',
      '(hvis | saafremt | naar) <6> (mangler | udebliver | er <2> mangelfuld* | ikke foreligger | udelades | undlades | er forkert*) <12> (kan | vil | bliver | maa) & ({thing} | {data}) & !{cookie}',
      '(ikke | umuligt) <12> (hvis | saafremt | naar) <6> (mangler | udebliver | udelades | ikke foreligger | er mangelfuld* | ikke er udfyldt) & ({thing} | {data}) & !{cookie}',
      '(mangler | mangle | manglende) <3> ({thing} | {data}) <8> (kan | vil | bliver | betyd* | medfoer* | foer* <2> til | resulter*) & !{cookie}',
      // Inverted condition: "Får vi ikke dit CPR-nummer, kan vi ikke ...", "Ønsker De ikke at oplyse ..."
      '(faar | modtager | har | kender) (vi | jeg) <2> (ikke | ingen) <6 !laengere> {thing} <14> {outcome} & !{cookie}',
      '(oplyser | opgiver | afgiver | angiver | giver | udfylder | svarer | skriver | indsender | fremviser | viser) (du | De | man | kunden | ansoegeren) <3> (ikke | ingen) <16> {outcome} & !{cookie} & !{permission}',
      '(oensker | vil | kan) (du | De | man | kunden | ansoegeren) <2> ikke <3> ({give} | {tell}) <16> {outcome} & !{cookie} & !{permission} & !{rights}',
      '(undlader | udelader | naegter | afviser | afslaar | glemmer) (du | De | man | kunden | ansoegeren) <3> ({give} | {tell} | {thing}) <16> {outcome} & !{cookie}',
      '(hvis | saafremt) <6> (undlader | udelader | naegter | tilbageholder) <6> ({give} | {tell} | {thing}) & !{cookie}',
      '(ellers | i modsat fald | saa) <2> (kan | maa) (vi | jeg) <4> ikke & ({thing} | {data} | skal <2> bruge | {tell}) & !{cookie} & !{permission} & !{rights} & !(behandler | bruger | gemmer) <4> ikke',
      // "Mailen er valgfri", "Fødselsdagen er frivillig. Resten skal vi have for at kunne oprette dig"
      '{the-thing} er <2 !ikke> (frivillig | frivilligt | frivillige | valgfri | valgfrit | valgfrie) & !*samtykke* & !nyhedsbrev*',
      '^ (resten | det oevrige | de oevrige | alt andet) <2> (skal | maa | er) (vi | jeg) <4 !ikke> have <4> (for at | da | fordi | for | ellers)',
      '{who} (er noedt til | bliver noedt til | er tvunget til | noedes til) at <4 !ikke> ({give} | {tell}) <8> ({thing} | {data}) & !{permission} & !{rights}',
      '{who} (er | har) <6 !vi !jeg !*ansvarlige> (forpligtet | forpligtede | pligt | pligtig*) <2> til at <3> ({give} | {tell}) <8> ({thing} | {data}) & !{permission} & !{rights}',
      // "Uden et nummer på dig tager vi ikke imod hunden", "Uden e-mail kan du kun købe billet i døren"
      '^ uden <4 !{notgive} !*samtykke*> {thing} <5> (vi | jeg | du | De | man) <2> (ikke | ingen | intet | kun | alene) & !{cookie} & !{permission}',
      '^ mangler <5 !{notgive}> (kan | maa | vil | toer) (vi | jeg | du | De | man) <2> (ikke | ingen | intet) & !{cookie} & !{permission} & !{rights}',
      '^ kan (vi | jeg) ikke (faa | kende | se) <6 !{notgive}> {thing} <8> {outcome} & !{cookie} & !{permission} & !{rights}',
      '^ (undlades | udelades | udebliver | naegtes) <5 !{notgive}> (er | kan | maa | vil | bliver) (vi | jeg | du | De) <3> (ikke | ingen | afskaaret | forhindret | noedt) & !{cookie} & !{permission} & !{rights}',
      // A section in English within a Danish policy
      'without <4 !consent !permission> (name | email | email address | address | phone number | telephone number | passport | licence | information | details) <2> (we | you | i) <3> (cannot | cant | can not | are unable to | will not be able to) & !cookie* & !consent',
      // The question asked and answered in running text
      '^ (er | bliver | skal | behoever) (jeg | man) <6> (tvunget | forpligtet | noedt | {give} | {tell}) <6> ({data} | {thing}) & !*samtykke*',
    ],
    below: [
      '(frivillig* | noedvendig* | paakraevet | obligatorisk* | forpligtet | valgfri*)',
      '^ <10> (ja | nej)',
      '(kan | maa) <5> ikke & !{cookie} & !{permission}',
      '(uden | ellers) <10> (kan | maa | bliver)',
      'op til dig',
    ],
    unless: [
      // Consent is not provision of data; nor are cookies and browser settings.
      'frivillig* <4> *samtykke*',
      '*samtykke* (er | skal vaere | gives | afgives) <4> frivillig*',
      'frivillig* <4> at <4> *samtykke*',
      '(cookie | cookies | *cookies) <20> (browser* | slaa* | blokere* | afvis* | fravaelg* | deaktiver*)',
      // Providing proof of identity when a right is used
      '(anmodning* | rettighed* | indsigt) <20> (legitimation | identitet | oplyse)',
      '(skal | maa) <12> (anmodning* | rettighed* | indsigt | indsigelse | klage)',
      // What a vendor, the staff or the controller must do
      'databehandler* <8> forpligtet',
      '(medarbejder* | ansatte | ledelse* | bestyrelse* | instruktoer* | leverandoer* | databehandler* | *traener | *traenere | frivillige) <6> (pligt | obligatorisk* | skal | forpligtet | forpligtede | underskriv*) & !(dig | dine | din | dit | os)',
      '(dataansvarlig* | virksomheder | organisationer | {gdpr}) <8> (skal <6> oplyse | skal <6> fortaelle | oplyses om)',
      '(tilmeld* | nyhedsbrev* | abonner*) & (frivillig* | valgfri*) & !({data} | {item})',
      // Steps to use a right
      'skal (du | De) have <4> (rettet | slettet | indsigt | udleveret | aendret)',
      '(rettighed* | indsigt | anmodning* | indsigelse*) & (skal | maa | bedes)',
    ],
  },
  {
    who: 'du | De | man | I | kunden | kunder | *gaester | gaesten | elever | eleven | foraeldre | medlemmer | medlemmet | ansoegeren | ansoegere | borgeren | borgere | patienten | klienten | brugeren | lejeren | deltagere | deltageren | medarbejderen | den registrerede | den enkelte | jobansoegere | klienter',
    tell: 'fortaelle | fortaeller | sige | siger | skrive | skriver | svare | besvare | vise | fremvise | forevise | indsende | indlevere | aflevere | medbringe | dokumentere | legitimere | opgive | oplyse | opgivelse | laegge | have | fremlaegge | fremlaegger',
    'the-thing':
      '{thing} | navnet | mailen | emailen | telefonen | mobilen | foedselsdagen | alderen | koennet | *kontakten | firmanavnet | billedet | fotoet | beskeden | kommentaren | titlen',
    // "Behandling af personoplysninger er nødvendig" speaks of the processing, not of giving data
    'of-processing': 'behandling* af <2 !er> {data} er <1> noedvendig',
    thing:
      '{item} | *nummer | *nummeret | *numre | *adresse | *adressen | *maerke | pas | passet | legitimation | billedlegitimation | koerekort | *konto | kontooplysning* | helbred* | indkomst* | indtaegt* | *allergi* | *attest | *attesten | foto | fotos | kontaktperson* | stamdata | kopi | dokumentation | *dato | *datoen | foedselsaar | cv | kundenummer | nationalitet | statsborgerskab | identitet | bankoplysning*',
    notgive: 'samtykke | tilladelse | accept | cookies | databehandler* | databehandleraftale | aftale | leverandoer* | laengere',
    permission:
      '*samtykke* | tilladelse | *accept | hjemmel | retskendelse | ret til | lovhjemmel | databehandler* | foraeldre <3> tilladelse | videregiv* | udlevere | dele | deler | saelge*',
    cookie: 'cookie* | *cookies | browser* | javascript | nyhedsbrev* | saa laenge | formaal* | domstol* | myndighed*',
    rights: 'rettighed* | anmodning* | indsigt | indsigelse* | klage*',
    'other-choice': 'cookie* | *cookies | *samtykke* | nyhedsbrev* | profil* | offentlig* | andre | browser*',
    outcome:
      '(kan | maa | vil | faar | bliver | skal | toer) <8> (ikke | ingen | umuligt | afslaaet | afvist | forsinket | henvises | hente | noejes | betale | opgive | afbryde) | afslaas | afvises | bortfalder | maa (du | De | vi | jeg | man) | risikerer | betyder det | gaar <3> i staa | er det umuligt | er det ikke muligt | saa <2> (kan | maa | bliver)',
    give: 'give | giver | givet | gives | giv | afgive | afgiver | afgives | afgivet | oplyse | oplyser | oplyst | oplyses | opgive | opgiver | opgives | udlevere | udleverer | dele | deler | angive | angiver | angives | indtaste | indtaster | udfylde | udfylder | uploade | tilfoeje | meddele | overlade | stille',
    item: 'navn | fornavn | efternavn | email | emailadresse | mail | mailadresse | telefon | telefonnummer | telefonnr | tlf | mobil | mobilnummer | adresse | besked | kommentar | foedselsdato | foedselsdag | alder | koen | cpr | cpr nummer | virksomhedsnavn | firmanavn | firma | cvr | profilbillede | billede | billeder | *oplysninger | *oplysning | felt | felter | feltet | felterne | data | profil* | titel | allergi* | bilag | note | noter | kommentarer | adgangskode | website | webside | interesser',
  },
);
