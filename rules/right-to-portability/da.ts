import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.da.ts';

export const da = phrases(
  {
    heading: [
      ...headings,
      'ret til <6> (*portab* | transmitter* | flytte)',
      '^ dataportab*',
    ],

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
    ],

    below: ['*portab*', '{format} & !cookie*', '(overfoert | overfoere | flytte | transmitter*) <8> (anden | andet | andre) <3> {party}'],

    unless: ['portabilitet* af telefonnummer*', 'nummerportab*', '^ (vi | jeg) <2> (overfoerer | videregiver) <8> til & !*portab*'],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | krav paa | berettiget',
    request: 'anmod* | bede | beder | begaer* | kraeve | forlang*',
    format:
      'maskinlaesbar* | maskin laesbar* | struktureret <4> (format* | form) | almindeligt <2> (anvendt | anvendeligt | brugt) <3> format* | almindeligt format* | (digitalt | elektronisk | gaengs | udbredt | standard* | laesbart | brugbart | anvendeligt | egnet) <2> format* | (json | csv | xml) | jsonfil* | csvfil*',
    party:
      'dataansvarlig* | virksomhed* | tjeneste* | udbyder* | leverandoer* | selskab* | organisation* | part | sted | modtager* | system | behandler* | behandlingssted* | klinik*',
  },
);
