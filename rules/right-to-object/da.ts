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
      'indsigelse* <2> (mod | imod | overfor)',
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
    ],

    below: ['indsigelse*', '^ <4> (modsaette | protestere)'],

    unless: [
      // Complaints and disputes, not this right.
      'indsigelse* <4> (regning* | faktura* | betaling* | kreditor*)',
      'uden indsigelse*',
      '(vi | jeg) <1> (goer | goere) <2> indsigelse*',
      '(datatilsynet* | tredjepart*) <4> (goer | goere) <2> indsigelse',
    ],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | berettiget | mulighed',
    request: 'anmod* | bede | beder | begaer* | forlang*',
    processing: 'behandling* | behandle | behandler | bruge | brugen | bruger | anvende | anvender | anvendelse* | *behandling',
  },
);
