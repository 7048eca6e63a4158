import { phrases } from '../../src/core/rule.ts';
import { purpose } from '../purposes/da.ts';

export const da = phrases(
  {
    heading: ['{legit}', '{article} 6 <6> (litra | lit | bogstav) f', '{article} 6 1 f'],
    objectionHeading: ['indsigelse* & !rettigheder', 'indsigelsesret*', 'protester*'],
    // Any reliance on Art. 6(1)(f)
    relied: ['{legit}', '{letter-f}'],
    // The interest in the same sentence, list item or table row
    named: [
      // "legitim interesse i at ...", "berettigede interesse i korrekt betalingskontrol"
      '{legit} (i | for | om | ved | til) at',
      '{legit} <2> (at kunne | saa vi | saa jeg | saa du)',
      '{legit} <8> (er at | bestaar i | gaar ud paa | ligger i | omfatter | bestaar af)',
      '{legit} (i | om | for) <4 !henhold !medfoer !forbindelse !overensstemmelse> {interest}',
      // A purpose beside the ground
      '{legit} & {interest}',
      '{letter-f} & {interest}',
    ],
    below: ['{interest}'],
    unless: [
      // The words appear only inside the right to object.
      '(indsigelse* | protestere | modsaette dig) & ({legit} | {letter-f})',
      // Other people's interests, and the formula of the balancing test by itself
      'vaegtige* legitime grunde',
    ],
  },
  {
    purpose,
    article: 'artikel | artiklen | artiklens | art | gdpr',
    'letter-f':
      '{article} 6 <5 !9> (litra | lit | bogstav | litraerne) <5 !9 !artikel !art> f | {article} 6 <5 !9> (litra | lit | bogstav) <12 !9 !artikel !art> (litra | lit | bogstav) f | {article} 6.1 [litra] f | 6 1 f | {article} 6 [stk] 1 <5 !9 !artikel !art> f',
    legit:
      'legitimate interest* | interesse* <12 !ikke> er <1> (legitim | berettiget) | (legitim* | berettige* | retmaessig* | legale) <2> interesse* | interesse* <2> legitim* | *interesseafvejning*',
    interest:
      '{purpose} | forbedr* | udvikle | udvikling | beskyt* | sikre | sikring | kontrol | betalingskontrol | forretningsudvikling | direkte markedsfoering | kvalitetssikring | kundepleje | netvaerk* | opfoelgning* | foelge op | indtjening | effektiv* | forskning | omdoemme | gaeld | krav | tvister | omtale | synlighed | dokumentation* | formidling | pr | fundraising | interessevaretagelse | driften | forstaa | brugeroplevelse* | trafik* | tilbyde | opretholde | holde kontakt | inddrive | forsvare | hosting | funktion* | kvalitet* | salg | salget',
  },
);
