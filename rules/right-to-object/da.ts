import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.da.ts';

export const da = phrases(
  {
    heading: [...headings, 'ret til <6> indsigelse*', '^ indsigelse*'],

    met: [
      // A term of art; what is left out is told by `unless`.
      '(goere | goer | fremsaette | fremsaet | fremsaetter | fremkomme med | komme med | rejse | nedlaegge) <3> (indsigelse* | indvending* | protest)',
      '{entitled} <30> (indsigelse | indsigelser)',
      'indsigelsesret*',
      'indsigelse* <2> (mod | imod | overfor | over for) <12> ({processing} | {data} | *markedsfoering* | profiler* | registr* | brug* | behandl* | reklame* | interesse* | det | dette | os)',
      '{request} <6> indsigelse*',
      '(slet* | indsigt | berigtig* | begraens* | dataportab*) [og | eller | samt] indsigelse',
      // In other words: to oppose, to protest, to say no.
      '({person} | {entitled}) <10> (modsaette sig | modsaette dig | saette sig imod | saette dig imod | protestere | frabede sig | frabede dig)',
      '({person} | {entitled}) <10> (modsaette | protestere | frabede) <10> ({processing} | *markedsfoering*)',
      '({person} | {entitled}) <4> (modsige | frasige) <4> {processing}',
      '{person} <2> kan <6> sige nej <2> til <4> {processing} <6> {data} & !cookie*',
      '(modsaetter du dig | protesterer du | du modsaetter dig)',
      // To make us stop.
      '({request} | {entitled} | kraeve | {person} <2> kan) <6> (stoppe | standse | ophoere | indstille | undlade | stopper | ophoerer) <4> [med] {processing}',
      '({request} | kraeve) <6> {processing} <4> (stoppes | standses | ophoerer | stopper | indstilles)',
      'oensker {person} ikke <2> laengere at (vi | jeg) <2> {processing}',
      '(hvis | saafremt) {person} ikke <2> [laengere] oensker at (vi | jeg) <3> {processing} <4> {data}',
      '(bede | anmode) (os | mig) <2> (om | at) <3> ikke <3> {processing} <4> {data}',
      '(right to object | object to <4> processing)',
      '({may} | {ask} | {entitled}) <10> {oppose} <10> ({processing} | {data} | *markedsfoering | registrer* | reklame*) & !{notthis}',
      '(indgive | indsende | rejse | nedlaegge | fremsaette) <2> (indsigelse* | indvending* | protest*) & !{notthis}',
      '({processing} | {data} | reklame* | registrer*) <12> ({may} | {ask}) <6> {oppose} & !{notthis}',
      '(stopper | holder op | ophoerer | stopper <1> (vi | jeg)) <14> {oppose} & ({processing} | {data} | *markedsfoering)',
      '(ikke | noedig) <3> (vil have | have | oensker | vil) <2> at (vi | jeg) <2> {processing} <8> (holder <2> op | stopper | lader vaere | sig til | skriv* | indsigelse)',
      '(sig til | skriv* | kontakt* | sig endelig til) <4> hvis {person} <3> ikke <3> (have | vil | oensker) <3> at (vi | jeg) <2> {processing}',
      '(bryder | utilfreds | ikke glad) <8> {processing} <12> {oppose}',
      '{ask} <3> (stoppe | holde op | standse | lade vaere) <3> {processing}',
      '{rights} <5> (indsigelse | sige nej)',
      '(som | din | dine) <6> (registreret | rettigheder) <20> (indsigelse | sige nej)',
    ],

    below: ['indsigelse*', '^ <4> (modsaette | protestere)', '(protest* | sige fra | sige nej | modsaette)', 'indvending*'],

    unless: [
      // Complaints and disputes, not this right.
      'indsigelse* <4> (regning* | faktura* | betaling* | kreditor*)',
      'uden indsigelse*',
      '(vi | jeg) <1> (goer | goere) <2> indsigelse*',
      '(datatilsynet* | tredjepart*) <4> (goer | goere) <2> indsigelse',
      '(er <1> (defineret | reguleret | omtalt | beskrevet) | defineres | reguleres | handler om | begrebet | regulerer) & !(du | dig | dine | vi | jeg | os)',
      'indsigelse* <3> (referat* | byggeri* | vilkaar* | *politik | betingelser* | lokalplan* | fakturaen)',
      'indsigelse* mod <2> (faktura* | regning* | referat* | byggeri* | vilkaar* | disse)',
    ],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | berettiget | mulighed',
    request: 'anmod* | bede | beder | begaer* | forlang*',
    processing: 'behandling* | behandle | behandler | bruge | brugen | bruger | anvende | anvender | anvendelse* | *behandling',
    oppose:
      'protestere | protesterer | modsaette | sige fra | siger fra | sige nej | siger nej | opponere | gøre indsigelse | frabede | bestride | indsigelse* | indvending*',
    notthis:
      'cookie* | nyhedsbrev* | referat* | regning* | faktura* | byggeri* | vilkaar | betingelser | lokalplan* | betaling* | naboer | *politik',
    rights: 'indsigt | rettelse | berigtigelse | sletning | begraensning | *portabilitet | slettet | rettet | frosset',
  },
);
