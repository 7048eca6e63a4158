import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['rettighed*', 'din ret', 'dine (valg | muligheder)', 'ret til <6> begraens*', '^ begraens* <3> behandling*', '^ begraensning $', 'hvad (har | kan) du'],

    met: [
      // By name, also as one of a row: "ret til indsigt, sletning og begrænsning".
      '{entitled} <20> (begraensning | begraensninger | begraensningen | *begraensning) & !{access}',
      '{entitled} <12> (begraense | begraenses | begraenset) & !{access}',
      // What is restricted is the processing.
      'begraensning* <2> (af | i) <4> {processing}',
      '(begraense | begraenses | begraenset) <5> {processing} <6> {owndata}',
      '{processing} <8> (begraenses | begraenset) & !{ownlimit}',
      'behandlingsbegraensning*',
      // Asking for it, getting it.
      '{request} <8> (begraense | begraenses | begraenset | begraenser | begraensning*) & !{access}',
      '(faa | have | kraeve) <6> (begraenset | begraense) <5> {processing}',
      '(faa | have | kraeve) <5> {processing} <6> begraenset',
      '{person} <2> kan <8> begraense <5> ({processing} | *behandling)',
      '^ [at] begraense <3> {processing}',
      'blokering <3> (af | oplysning*)',
      // A pause instead of an end.
      '(midlertidig* | foreloebig*) <4> (stoppe | standse | stands* | stoppes | suspender* | fastfrys* | indstill*) <5> {processing}',
      '({request} | {entitled}) <6> (kun | alene | blot) <2> (opbevare | opbevarer)',
      // Ellipsis.
      '(slet* | indsigt | berigtig* | rett* | indsigelse | dataportab*) [og | eller | samt] begraensning* & !{access}',
      'begraensning* [og | eller | samt] (slet* | indsigt | berigtig* | rett* | indsigelse | dataportab* | overfoersel)',
      '(right to restriction | restriction of processing)',
    ],

    below: ['^ <5> begraens* & !{access}', '(begraense | begraenset | begraenses | begraensning) <5> {processing}', '{processing} <5> (begraenses | begraenset)'],

    unless: [
      // Security, not a right.
      'begraens* <3> adgang*',
      'adgang* <6> begraens*',
      '(vi | jeg) <3> begraenser',
      // The rights themselves have limits.
      '(rettighed* | ret | retten | rettighederne) <5> (er | vaere | kan | undtagelser) <4> begraens*',
      'ansvarsbegraens*',
    ],
  },
  {
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | krav paa | berettiget',
    request: 'anmod* | bede | beder | bed | begaer* | kraeve | kraever | forlang* | oensker | oenske | oensk',
    person: 'du | De | man | I | bruger | brugere | brugeren | kunder | kunden | medlem* | registrerede',
    processing: 'behandling* | behandle | behandler | brug | brugen | anvendelse* | *behandling | databehandling*',
    owndata: '{data} | dem | behandl*',
    access: 'adgang | adgangen',
    ownlimit: 'vores behandling er begraenset | behandlingen er begraenset til',
  },
);
