import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.da.ts';

export const da = phrases(
  {
    heading: [...headings, 'ret til <6> begraens*', '^ begraens* <3> behandling*', '^ begraensning $'],

    met: [
      // By name, also as one of a row: "ret til indsigt, sletning og begrænsning".
      '{entitled} <30> (begraensning | begraensningen | *begraensning) & !{access}',
      '(ret | retten | krav paa | berettiget) <14> (begraense | begraenses | begraenset) & !{access}',
      // What is restricted is the processing.
      'begraensning <2> (af | i) <4> {processing} & !{access}',
      'begraensninger <2> (af | i) <4> {processing} & {claim} & !{access}',
      '(begraense | begraenses | begraenset) <5> {processing} <6> {owndata} & {claim} & !{access}',
      '{processing} <8> (begraenses | begraenset) & {claim} & !{ownlimit} & !{access}',
      'behandlingsbegraensning*',
      // Asking for it, getting it.
      '{request} <8> (begraense | begraenses | begraenset | begraensning*) & !{access}',
      '({request} | {entitled}) <6> at (vi | jeg) <2> begraenser & !{access}',
      '(faa | have | kraeve) <6> (begraenset | begraense) <5> {processing}',
      '(faa | have | kraeve) <5> {processing} <6> begraenset',
      '{person} <2> kan <8> begraense <5> {processing} & !{access}',
      '^ [at] begraense <3> {processing} & !{access}',
      '{processing} <3> (sat | saettes | saette) i bero',
      '(saette | sat) <4> {processing} <3> i bero',
      '{person} <2> kan <6> begraense hvordan',
      'blokering <4> (*oplysning* | persondata | data) & !{access}',
      // A pause instead of an end.
      '(midlertidig* | foreloebig*) <4> (stoppe | standse | stands* | stoppes | suspender* | fastfrys* | indstill*) <5> {processing}',
      '({request} | {entitled}) <6> (kun | alene | blot) <2> (opbevare | opbevarer)',
      // Ellipsis.
      '(slet* | indsigt | berigtig* | rett* | indsigelse | dataportab*) [og | eller | samt] begraensning* & !{access}',
      'begraensning* [og | eller | samt] (slet* | indsigt | berigtig* | rett* | indsigelse | dataportab* | overfoersel)',
      '(right to restriction | restriction of processing)',
      '({may} | {ask} | {entitled}) <14> {stop} & {what} & !{access} & !{notthis}',
      '({ask} | {onrequest} | {may} <4> (faa | have | kraeve | bede)) <12> {lim} & ({processing} | {data}) & !{access} & !{notthis} & !adgang*',
      '{lim} <8> {onrequest} & {processing} & !adgang*',
      '({may} | {ask} | {entitled}) <10> (kun | alene | blot) <3> (opbevare | opbevarer | gemme | gemmer | ligger | ligge)',
      '(uenig | bestrid* | undersoeg* | imens | mens | indtil) & ({ask} | {may}) <10> (lade | stoppe | standse | holde op | ikke) <5> (bruge* | behandl* | ligge)',
      '{entitled} <5> (blokering | blokeret | spaerring | spaerret)',
      '{stop} <6> (begraens*)',
      '{rights} <2> {lim} & !{access}',
      '(frosset | fryse) [og | eller | samt] & {rights}',
      '(begraenset behandling) & ({person} | {ask})',
      '(begraensning | blokering) <4> ((kan | vil kunne) <2> (ske | faas | rekvireres | opnaas) | sker <2> (efter | ved | paa) <2> (anmodning | henvendelse) | gives efter)',
      '(begraensning | blokering) <4> efter <2> (anmodning | begaering)',
    ],

    below: [
      '^ <5> (begraensning | begraense | begraenset | begraenses) & !{access}',
      '(begraense | begraenset | begraenses | begraensning) <5> {processing} & !{access}',
      '{processing} <5> (begraenses | begraenset)',
      '(begraensning | begraense | begraenset | frosset | fryse | i bero) & !{access} & !ansvar* & !adgang*',
      '(kalder* | hedder) <4> begraens*',
      '(lade | lader | lad) <4> ligge',
    ],

    unless: [
      // Security, not a right.
      'begraens* <3> adgang* & !ret & !retten',
      'adgang* <6> begraens* & !ret & !retten',
      '^ <2> (vi | jeg) <3> begraenser',
      // The rights themselves have limits.
      '(rettigheder | rettighederne) <4> (er | vaere) <3> (begraenset | begraensede)',
      '(betingelser | undtagelser | forbehold) <3> begraensning*',
      'begraensninger <2> (i | til | for | af) <4> ret*',
      'forbehold* <3> ret* <10> begraens*',
      'ansvarsbegraens*',
      '(er <1> (defineret | reguleret | omtalt | beskrevet) | defineres | reguleres | handler om | begrebet | regulerer) & !(du | dig | dine | vi | jeg | os)',
      '(antallet | pladser | plads) <4> begraens*',
    ],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | krav paa | berettiget',
    request: 'anmod* | bede | beder | bed | begaer* | kraeve | kraever | forlang* | oensker | oenske | oensk',
    claim: '{entitled} | {request} | faa | {person} <2> kan | kan {person}',
    processing: 'behandling* | behandle | behandler | brug | brugen | anvendelse* | *behandling | databehandling*',
    owndata: '{data} | dem | behandl*',
    access: 'cookie | cookies | *cookies | sporing | annonce* | annoncer',
    ownlimit: 'vores behandling er begraenset | behandlingen er begraenset til',
    stop: 'fryse | fryser | frosset | fryses | pause | i bero | spaerre | spaerret | spaerres | blokere | blokeret | blokeres | suspendere | suspenderet | lade <5> ligge | lader <5> ligge | lade vaere <3> bruge | laegge <4> paa is | ligge urørt | ligge uroert | kun ligger stille | ligger stille | ikke bruge | ikke bruger | ikke roerer',
    what: '{data} | {processing} | dem | det | brug* | sag | journal',
    lim: 'begraense | begraenser | begraenset | begraenses | begraensning | begraensningen',
    rights: 'indsigt | rettelse | berigtigelse | sletning | *portabilitet | indsigelse | slettet | rettet',
    notthis: 'konto* | profil* | ansvar* | pladser | browser* | cookie*',
  },
);
