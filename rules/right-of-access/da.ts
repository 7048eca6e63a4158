import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from './rights.da.ts';

export const da = phrases(
  {
    // Under these, "Indsigt" or "Kopi af dine data" is a right, even where the lead-in does not say so.
    heading: [...headings, 'ret til <6> indsigt*', '^ indsigt*', 'selvbetjening'],

    met: [
      // The right by its name, also as one of a row: "ret til berigtigelse, sletning og indsigt".
      '{entitled} <20> (indsigt* | aktindsigt*)',
      'indsigtsret*',
      'indsigtret*',
      'indsigts og <2> *ret*',
      'indsigtsanmod*',
      'indsigtsbegaer*',
      'egenacces',
      // Asking for it.
      '{request} <6> indsigt*',
      '(du | De | man) (vil | oensk*) <4> indsigt*',
      '(vil | oensk*) (du | De | man) <4> indsigt*',
      '(vil | oensk*) <3> (se | vide | kende) <3> (hvilke | hvad | de | dine | alle) <10> ({hold} | om dig) & !{thispage}',
      '(vil | oensk*) <4> oversigt over <4> {data}',
      '(oensk* | brug for | behov for) <3> (indsigt i | adgang til) <2> (dine | egne)',
      '(vi | jeg) <2> (giver | give) dig <2> indsigt i <5 !hvordan> {data} & !{thispage}',
      'kontakt* <8 !hvordan> (faa | for | om) <2> indsigt i',
      // Getting it: the object keeps out "giver os indsigt i, hvordan siden bruges".
      '(faa | opnaa | have) <2 !hvordan> indsigt i (dine | Deres | jeres | egne) <3> {data}',
      '(faa | opnaa | have) <2 !hvordan> indsigt i <6 !hvordan> {data} <8> om (dig | Dem | jer | sig | vedkommende)',
      '{person} <2> kan <6> indsigt i & !{thispage}',
      'indsigt i (og | eller | samt | berigtig* | rett* | slet*)',

      // To be told which data there are. "Her kan du få at vide, hvilke ..." introduces the policy itself.
      '(bede | anmode | ret | retten | krav) <8> (oplyst | at vide | meddelt | besked om | information om | oplysning om) <2> (hvilke | hvilken | hvad | de) <12> {hold}',
      'faa <8> (oplyst | at vide | meddelt | besked om | information om | oplysning om) <2> (hvilke | hvilken | hvad | de) <12> {hold} & !{thispage}',
      '(ret | retten) til at vide <4> (hvilke | hvad | om)',
      '(oplyst | at vide | bekraeft*) <2> om <3> (behandler | har | opbevarer | registrer* | gemmer | behandles) <6> {data}',
      '(faa | bede om | anmode om) <2> oplysninger om <3> (hvilke | hvad) <8> (om dig | om sig | behandl* | registrer* | gemt | data)',
      '(spoerge | spoerg | hoere) <4> (hvilke | hvad) <4> (vi | jeg) <4> (har | behandler | gemmer | opbevarer | registrer*) & !{thispage}',
      'oplyser <3> (gerne | dig | altid) <4> (hvilke | hvad)',
      '(faa | ret | bede) <4> bekraeft* <4> behandl*',
      '({entitled} | {request}) <6> (oplyst | oplysning | information) om <3> (dine | egne | Deres) <3> {data}',

      // A copy, an extract, a download.
      '(faa | have | modtage | {entitled} | {request} | tilsendt | udlever* | {person} <2> kan) <10> (kopi | udskrift | udtraek) <2> (af | over | med) <6> ({data} | alt) & !{otherpaper}',
      'faa <2> oversigt over <4> {data} & !{thispage}',
      '(faa | modtage | {request}) <4> (kopi | udskrift) (heraf | deraf | af dem)',
      '({entitled} | faa | bede | anmode) <6 !ikke> (udlever* | tilsendt | fremsendt) <6> {data} & !{portable}',
      '({entitled} | faa | bede | anmode) <3> (dine | alle | egne | de) <4> {data} <4> (udleveret | tilsendt | fremsendt) & !{portable}',
      '{person} <2> kan <8> (downloade | eksportere | hente | traekke) <5> (dine | egne | deres | alle | sine) <3> {data}',
      '{entitled} <4> (kopi | kendskab | kende | indblik) & !{otherpaper}',
      '(faa | {request}) <4> (indblik i | kendskab til) <4> {data} & !{thispage}',
      '(dine | alle) <3> {data} kan <3> (ses | hentes | eksporteres | downloades)',
      '{request} <4> (eksport* | dataudtraek*) <6> {data}',

      // To see or to get access.
      '({entitled} | {request}) <6> (se | gennemse | tilgaa) <5> {data}',
      '{person} <2> kan <3> (selv | altid | til enhver tid | logge ind) <6> (se | tilgaa) <5> {data} & !{thispage}',
      '{person} <2> kan <10> se <5> {data} <8> om (dig | Dem | sig) & !{thispage}',
      'kan {person} <8> (se | tilgaa | downloade | eksportere | hente) <5> {data} & (profil* | *profil | konto* | kontoen | logge | min side | om dig | alle dine) & !{thispage}',
      '(profil | profilen | konto | kontoen | appen | indstillinger*) <6> (se | downloade | eksportere | hente) <4> {data}',
      '{person} <3> mulighed for <4> (se | gennemse) <4> {data} & !{thispage}',
      '(se | tilgaa) [og] (redigere | rette | aendre | opdatere | slette)',
      '({entitled} | {request}) <4> adgang til <12> {data}',
      '{entitled} <12> adgang & (slet* | rett* | berigtig* | begraens*)',
      '(se | vide | oplyst) <2> hvad (vi | jeg) <6> om (dig | Dem | jer | sig)',
      '{person} <2> kan <4> (faa | faae | opnaa) adgang til <12> (dine | egne | de) <3> {data}',
      '{request} <2> oplysninger om <4> (hvilke | hvad | dine)',
      '(right of access | right to access | access right)',
      // A way to see it: who may, or how one asks, or who answers, with what is seen.
      '({may} | {entitled}) <8 !hvordan !andre> {seeing} <4> {held} & !{thispage} & !{otherpaper} & !{portable} & !{elsewhere}',
      '{ask} <6> {seeing} <4> {held} & !{thispage} & !{otherpaper}',
      '{say} <10> (saa | og | hvis | naar | for at | faar) <8> {seeing} <4> {held} & !{thispage} & !{otherpaper}',
      '{onrequest} <10> {seeing} <6> {held} & !{otherpaper} & !{elsewhere}',
      '{seeing} <6> {held} <8> ({onrequest} | {say}) & !{thispage} & !{otherpaper} & !{elsewhere}',
      '(vil | oensker | oensk*) <1> {person} <6> {seeing} <4> {held} & !{thispage} & !{elsewhere}',
      '{person} <1> (vil | oensker) <6> {seeing} <4> {held} & !{thispage} & !{elsewhere}',
      '(fortaeller | viser | sender | udleverer | udskriver | giver) [vi | jeg] (dig | gerne) <3> {held} & !{thispage}',
      '(vi | jeg) (viser | sender | udleverer | udskriver) dig <3> (kopi | alt | det | {held}) & !{thispage}',
      '(vi | jeg) (sender | udleverer) <4> (kopi af) <4> {held}',
      '(hente | hent | se | downloade | eksporter*) mine <2> {data}',
      '(soege | soeg) <2> (aktindsigt | indsigt)',
      'data subject access request*',
      '(subject access | right of access)',
      // One of a row of rights.
      'indsigt <3> {others} & !(vi | giver)',
      '(se | se og | faa vist) [og | eller] (aendre | rette | opdatere | redigere) [og | eller] (slette | fjerne) <4> {data}',
      '{others} <4> (indsigt | indsigtsret)',
      '(kopi | udskrift | oversigt | udtraek) <6> kan {person} <3> (faa | rekvirere | bede)',
      '(finder | ser | finde) <2> alt <2> (vi | jeg) <3> (gemt | registreret | om dig)',
      '(faa | have) forevist',
      'indsigt <4> ((kan | vil kunne) <2> (ske | faas | rekvireres | opnaas) | sker <2> (efter | ved | paa) <2> (anmodning | henvendelse) | gives efter)',
    ],

    // Behind a heading or label about rights.
    below: [
      'indsigt*',
      '(faa | bliv*) <4> (oplyst | at vide)',
      '(kopi | udskrift)',
      'indblik i',
      '^ <3> (tilgaa | hente | downloade | eksportere) <5> {data}',
      '^ [du kan | {person} kan] <4> se <4> (hvilke | hvad | de | dine) <3> {data}',
      '^ <2> adgang $',
      'adgang til <3> (dine | egne | de) <3> {data}',
      '^ [at] <4 !vi !jeg> {seeing} <4> {held}',
      '{seeing} <2> (skemaet | journalen | sagen)',
      '(kalder* | hedder) <4> indsigt',
      '^ [du] [kan] se <2> hvad (vi | jeg)',
    ],

    unless: [
      '(medarbejder* | ansatte | personale* | tredjepart* | uvedkommende | andre | administrator*) <6> (faa | har | have | faar) <1 !du !ret> indsigt',
      '(giver | give) (os | dig) <3> indsigt i <2> (hvordan | hvorfor | brug* | vores)',
      'ikke <3> (ret | krav) <3> indsigt',
      'andre <2> (bruger* | medlem* | kunder) <2> kan',
      '(er <1> (defineret | reguleret | omtalt | beskrevet) | defineres | reguleres | handler om | begrebet | regulerer) & !(du | dig | dine | vi | jeg | os)',
      '(paa | hos | via | gennem) #vendor <4> kan du & !(vi | os | vores | jeg)',
      '(#vendor) <2> (giver os)',
      '(giver os | giver mig) <2> indsigt',
    ],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | krav paa | berettiget',
    request: 'anmod* | bede | beder | bed | begaer* | kraeve | kraever | forlang* | ansoege | rekvirere',
    hold: 'behandl* | har | registrer* | gemmer | gemt | opbevar* | ligger | indsaml* | {data}',
    thispage: 'her | herunder | nedenfor | nedenstaaende | politik* | privatlivspolitik* | persondatapolitik* | dokument*',
    portable: 'maskinlaesbar* | *portab* | *format*',
    otherpaper: 'standardkontrakt* | kontraktbestemmelse* | garanti* | koerekort | pas | legitimation* | databehandleraftale*',
    seeing:
      'se | faa vist | vist | vise | viser | laese | laeser | kende | kigge | kigger | gennemse | gennemgaa | tilgaa | downloade | udskrive | udskriver | udlevere | udleveret | udleverer | tilsendt | fortaelle | fortaeller | oplyse | oplyser | oplyst | at vide | vide | hoere | finde ud af | oversigt over | liste over | udskrift af | indblik i | indsigt i | indsigt | aktindsigt | adgang til | kopi af | kopi med | udtraek af | udtraek over | kendskab til',
    held: '(hvad | alt | det | alt hvad | hvilke <1> {data} | de <1> {data} | {data}) <6> (om | paa) (dig | Dem | jer | sig | dem | vedkommende | mig | deres barn | dit barn | hende | ham) | (hvad | alt | hvilke <1> {data}) <1> (vi | jeg | foreningen | klubben | skolen | kommunen | klinikken | hotellet | kontoret) <3> (har | ved | gemmer | opbevarer | skriver | registrer*) | (din | deres | sin | jeres | egen) <2> (journal | sag | mappe | fil | profil | data | oplysninger) | (dine | deres | egne | sine | mine | alle) <3> {data} | hvad der staar | skemaet | journalen',
    others: 'slet* | rett* | berigtig* | begraens* | *portab* | indsigelse*',
    elsewhere: 'ordrer | koeb | aabningstider | koden | medlemssiden | side',
  },
);
