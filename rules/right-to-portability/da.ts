import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.da.ts';

export const da = phrases(
  {
    heading: [...headings, 'ret til <6> (*portab* | transmitter* | flytte)', '^ dataportab*'],

    met: [
      // The term of art, with its misspellings.
      'dataportab*',
      'data portab*',
      'portabil*',
      '{entitled} <20> (dataoverfoer* | overfoerbarhed* | dataflytning)',
      '{entitled} <6> (flytte | flyttet) <5> {data}',
      'dataporterbar*',
      'data portability',
      // The format is what makes it more than access.
      '(faa | modtage | {request} | {entitled} | udlever* | hente | downloade | eksportere | tilsendt | {person} <2> kan) <16> {format} & {data}',
      '{data} <14> {format} & (faa | modtage | udlever* | {entitled} | {request} | eksport* | download* | tilsendt)',
      '({entitled} | faa | modtage | {request}) <10> {data} <8> format*',
      '(maskinlaesbar* | maskin laesbar*) <2> (format* | form | fil*)',
      'struktureret <6> format*',
      // Or the transfer to somebody else.
      '({entitled} | faa | {request} | {person} <2> kan) <10> (overfoert | overfoere | transmitter* | flyttet | flytte | eksporteret | eksportere | sendt | videresend* | overdraget | overfoersel*) <10> (til | fra) <3> (anden | andet | andre | ny) <3> {party}',
      '(overfoert | overfoere | overfoeres | transmitter* | flyttet | flytte | overfoersel*) <8> fra (en | een | os) <4> til <2> (anden | andre | andet)',
      '{entitled} <6> transmitter* <4> {data}',
      '(transmittere | transmission af) <4> {data}',
      '(tage | flytte | faa) <2> (dine | sine | egne) <3> {data} med [dig | sig]',
      '(faa | {entitled}) <8> {data} <6> (flyttet | overfoert) til <2> (en | et) <2> {party}',
      '(tage | faa | have | flytte) <3> ({mine} | dine <3> {data} | sine <3> {data}) <2> (med (dig | sig | videre | til | som | i) | videre)',
      '({may} | {ask} | {entitled} | {onrequest}) <14> (flyttet | flytte | overfoert | overfoere | overfoeres | sendt | sender | sende | videregivet | overdraget | transmitter* | porteret | portere | overfoerer) <10> {newplace} & {mine} & !{notthis}',
      '(flyttet | overfoert | flytte) <2> til <1> {newplace} & {data} & !{notthis}',
      '({may} | {ask} | {entitled} | {onrequest} | udleverer | udleveret) <14> (fil | format | form) <6> (computer | maskine | andet program | andre programmer | anden | andet) & {mine} & !{notthis}',
      '({may} | {ask} | {entitled} | {onrequest} | faa | hente) <10> (csv | json | xml | excel) & {mine} & !{notthis}',
      '(som | i) [en] (csv | json | xml) & !(vi eksporterer | bogholderi*)',
      '(tage dem med | have dem med | faa dem med | faa det med | tager dem med) <2> (dig | sig | videre | til | som | i)',
      '^ tage dem med dig',
      '({may} | {ask} | {entitled} | {onrequest}) <12> (overfoersel | overfoert | flyttet | sendt | videresendt | overfoere | sende | flytte) <6> til (en anden | et andet | en ny | et nyt | din nye | dit nye | nogen andre | andre) & {data} & !{notthis} & !(land | lande | formaal)',
      '(faa | have) (sin | din | sine | dine | deres) <2> (journal | sag | data | oplysninger) <2> (videresendt | sendt | overfoert | flyttet) <2> til',
      '(tag | tage | faa) (dine | sine) <2> med (til | over)',
      '(form | format) <2> du kan <2> (genbruge | bruge | laese | aabne | tage)',
      '({ask} | {may}) <8> (regneark | excel*) & {data}',
      '({ask} | {entitled} | {may} | {onrequest} | {say}) <14> (aabent | interoperabelt | standardiseret | brugbart) <3> (format* | form | fil) & {data}',
      '(indlaese | indlaeses | importere | importeres | uploade) <4> (anden | andet | nyt | ny | andre) & (fil | csv | udtraek | eksport | kopi)',
      '(skifter | skifte) <10> (tage | faa | have) <3> ({data} | dem) <2> med',
    ],

    below: [
      '*portab*',
      '{format} & !cookie*',
      '(overfoert | overfoere | flytte | transmitter*) <8> (anden | andet | andre) <3> {party}',
      '(med | ud) <2> som <1> fil',
      '(tage | faa) <3> med (dig | sig | som | i)',
      'format <5> (anden | andet | computer | laese)',
    ],

    unless: [
      'portabilitet* af telefonnummer*',
      'nummerportab*',
      '^ (vi | jeg) <2> (overfoerer | videregiver) <8> til & !*portab*',
      '(er <1> (defineret | reguleret | omtalt | beskrevet) | defineres | reguleres | handler om | begrebet | regulerer) & !(du | dig | dine | vi | jeg | os)',
      '(mobilnummer | telefonnummer | nummer) & !{data}',
    ],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | krav paa | berettiget',
    request: 'anmod* | bede | beder | begaer* | kraeve | forlang*',
    format:
      'maskinlaesbar* | maskin laesbar* | struktureret <4> (format* | form) | almindeligt <2> (anvendt | anvendeligt | brugt) <3> format* | almindeligt format* | (digitalt | elektronisk | gaengs | udbredt | standard* | laesbart | brugbart | anvendeligt | egnet) <2> format* | (json | csv | xml) | jsonfil* | csvfil*',
    party:
      'dataansvarlig* | virksomhed* | tjeneste* | udbyder* | leverandoer* | selskab* | organisation* | part | sted | modtager* | system | behandler* | behandlingssted* | klinik*',
    mine: '{data} | journal* | sag* | dem | det | udtraek',
    newplace:
      '(anden | andet | andre | ny | nye | naeste) <3> ({party} | klub* | forening* | skole* | *center | *centre | tandlaege* | laege* | raadgiver* | pension* | hotel* | bank* | *program* | advokat* | frisoer* | platform* | app* | leverandoer* | *terapeut*) | nogen andre | en anden',
    notthis:
      'saelges | salg* | solgt | fusion* | *nummer | billet* | revisor* | brochure* | vi overfoerer | vi eksporterer | vi overdrager | vi videregiver',
  },
);
