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
      // Any end, reason or occasion told with it names the interest
      '{legit} <3 !{formula}> (for at | saa vi | saa jeg | saa man | med henblik paa | fordi (vi | jeg | klubben | foreningen | man) | idet (vi | jeg)) & !{balance}',
      '{letter-f} <14 !{formula}> (for at | til at | saa vi | saa jeg | saa man | med henblik paa | fordi (vi | jeg | klubben | foreningen | man) | idet | da vi | oensker) & !{balance}',
      '(for at | saa vi | saa jeg | fordi vi | fordi jeg) <16 !{formula}> (grundlag* | jf | efter | henhold | hjemmel | baseret | grund) <6 !{formula}> ({legit} | {letter-f}) & !{balance}',
      '({legit} | {letter-f}) <8> (naar | hvis) (vi | jeg) <3 !behandler !indsamler !har !anvender !benytter !bygger> *er <8> & !{balance}',
      '(naar | hvis) (vi | jeg) <10 !behandler !indsamler !har !anvender !benytter> ({legit} | {letter-f})',
      // "Det er i skolens legitime interesse, at ...", "klubbens interesse i at drive holdet vejer tungest"
      '(i | vores | klubbens | skolens | foreningens | kommunens) <3> {legit} at',
      '(vores | min | klubbens | foreningens | skolens | virksomhedens | kundens | klientens | selskabets | udlejers | #name) <1> interesse i <1> (at | *ing | *else | *tion | *hed | *pleje | *drift | den | det | en | vores) & !{objection}',
      // "Det er en legitim interesse efter artikel 6, at ingen ...", "At ingen kommer til skade, er en legitim interesse"
      'det er <3 !ikke> {legit} <10 !{formula}> at & !(at [vi | jeg] {circular}) & !{balance}',
      '^ at <20 !{formula}> er <2 !paa !ikke> {legit} & !(at [vi | jeg] {circular}) & !{balance}',
      // "Interessen er at undgå hæleri, jf. artikel 6, stk. 1, litra f"
      '(interessen | interesse | interesser | interesserne | formaalet) <6> (er | bestaar i | gaar ud paa | ligger i) (at | *ing | *else | *tion) & ({legit} | {letter-f}) & !(at {formula}) & !{balance}',
      '{legit} i <1 !behandlingen !denne> (*ing | *else | *tion | *hed | *pleje | *drift | *en | *et | *kontrol) & !(i behandlingen | i denne behandling)',
    ],
    // "Sidstnævnte er en legitim interesse", behind a sentence that tells the purpose
    equated: [
      '^ (sidstnaevnte | foerstnaevnte | det | dette | det sidste | det foerste | begge dele) er <3 !paa !ikke !baseret !efter !noedvendigt !for> {legit}',
    ],
    ends: ['for at', 'saa (vi | jeg | du | I | man | ingen | alle | kun | det | de | der)', 'saa <2> kan', 'med henblik paa'],
    // "Interessen er at kunne passe på bygningen", behind a sentence that relies on it
    theInterest: [
      '(interessen | interesse | interesser | interesserne) <4> (er | bestaar i | gaar ud paa | ligger i) <10 !vejer !tungere> & !{objection}',
    ],
    below: ['{interest}'],
    unless: [
      // The words appear only inside the right to object.
      '(indsigelse* | protestere | modsaette dig) & ({legit} | {letter-f})',
      // Other people's interests, and the formula of the balancing test by itself
      'vaegtige* legitime grunde',
      // Not relied on
      '(ikke | aldrig | ingen) <6> {legit} & !{named-too}',
      '(protester* | modsaette* | sige nej) & ({legit} | {letter-f})',
    ],
  },
  {
    purpose,
    article: 'artikel | artiklen | artiklens | art | gdpr',
    'letter-f':
      '{article} 6 <5 !9> (litra | lit | bogstav | litraerne) <5 !9 !artikel !art> f | {article} 6 <5 !9> (litra | lit | bogstav) <12 !9 !artikel !art> (litra | lit | bogstav) f | {article} 6.1 [litra] f | 6 1 f | {article} 6 [stk] 1 <5 !9 !artikel !art> f | (litra | bogstav | lit) f <2> {article} 6',
    formula:
      'behandle | behandler | behandles | ret | rettigheder | forfoelge | varetage | varetagelse | opfylde | fremme | tilgodese | imoedekomme | medmindre | hvor | noedvendig | noedvendigt | anvende | indsamle | registrerede | tredjemand | tredjepart',
    circular: 'behandle | behandler | bruge | bruger | indsamle | indsamler | registrere | registrerer | opbevare | opbevarer',
    balance: 'vejer | overstiger | gaar forud | {objection}',
    objection: 'indsigelse* | protester* | modsaette*',
    'named-too': 'medmindre | kun | {article} 6',
    legit:
      'legitimate interest* | interesse* <12 !ikke> er <1> (legitim | berettiget) | (legitim* | berettige* | retmaessig* | legale) <2> interesse* | interesse* <2> legitim* | *interesseafvejning*',
    interest:
      '{purpose} | forbedr* | udvikle | udvikling | beskyt* | sikre | sikring | kontrol | betalingskontrol | forretningsudvikling | direkte markedsfoering | kvalitetssikring | kundepleje | netvaerk* | opfoelgning* | foelge op | indtjening | effektiv* | forskning | omdoemme | gaeld | krav | tvister | omtale | synlighed | dokumentation* | formidling | pr | fundraising | interessevaretagelse | driften | forstaa | brugeroplevelse* | trafik* | tilbyde | opretholde | holde kontakt | inddrive | forsvare | hosting | funktion* | kvalitet* | salg | salget',
  },
);
