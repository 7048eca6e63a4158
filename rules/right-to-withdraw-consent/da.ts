import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      '*samtykke*',
      'tilbagekald*',
      'tilbagetraek*',
      '*retsgrundlag*',
      'behandlingsgrundlag*',
      '*hjemmel',
      'hvorfor (maa | kan) (vi | I | jeg)',
      '^ [vores] (grundlag | grundlaget) $',
      '(hvordan | hvorfor) er <3> lovligt',
      'hvad giver <3> (lov | ret)',
    ],
    undoHeading: [
      '(fortryd* | traekke | traek* | kalde | ophaev* | aendr* | tilbage*) & (*samtykke* | *tilladelse* | sagt ja | mit ja)',
      '(skifter | skifte | ombestemme* | fortryder) <4> (mening | mig | jeg)',
    ],
    // Under a heading that asks whether or how consent is taken back
    answer: [
      '^ <2> (ja | naturligvis | selvfoelgelig | klart | sagtens)',
      '{anytime}',
      '(skriv | ring | kontakt | klik | send | giv <2> besked | sig til)',
    ],
    // What takes up a consent spoken of just before
    again: [
      '({pull} | kalde | kalder | tage | tager) <6 !ordre !bestilling !koeb> tilbage & !(ordre* | bestilling* | koeb* | indsigelse* | klage*)',
      '(tilbagekald* | tilbagetraek*) (det | den | dem | dette)',
      '(fortryde | fortryder | fortrydes | fortryd | ombestemme | ombestemmer) & !(fortrydelsesret* | koeb* | ordre*)',
      '(skifte | skifter | skift) mening',
      '(sige | siger | sig) (nej | fra | stop) [tak] [igen | senere]',
      '(ikke | ikke laengere) (oensker | vil) <8> (det | dette | med | laengere) <6> (skriv | sig | ring | kontakt | meddel)',
      '{anytime} <8> (sige | siger) (nej | fra | stop)',
    ],
    mention: [
      '*samtykke* | tilsagn* | godkendelse* | godkend* | accepter* | opt in | givet <2> lov | tilladelse | tilladelsen | accept | (sagt | siger | sige) ja | lov til',
    ],
    met: [
      // "trække dit samtykke tilbage", split and passive
      '{pull} <10> {consent} <14> tilbage',
      '{pull} <6> tilbage <8> {consent}',
      '{consent} <12> ({pull} | {pull} <6>) <4> tilbage & !(kan ikke traekkes)',
      '{consent} <12> (traekkes | traekke | traekker | trukket) <6> tilbage',
      '{consent} <12> tilbagetraekkes',
      // "Du kan når som helst trække det tilbage"
      '{anytime} <6> {pull} (det | dette) tilbage',
      '{pull} (det | dette) tilbage <6> {anytime}',
      '(det | dette) <8> {anytime} <4> traekkes tilbage',
      '{consent} <12> (kaldes | kalde) tilbage',
      '(kalde | kalder) <6> {consent} <4> tilbage',
      // "tilbagekalde samtykket", "tilbagekaldelse af samtykke"
      '(tilbagekald* | tilbagetraek*) <8> {consent}',
      '{consent} <12> (tilbagekald* | tilbagetraek*)',
      // "fortryde / ophæve / ændre dit samtykke"
      '(fortryd* | ophaev* | annuller* | aendr* | aendre | tilbagetage | slette | fravaelge) <5> {consent} & !(politik*)',
      '{consent} <6> (fortrydes | ophaeves | aendres | annulleres)',
      '(aendr* | skift*) <5> (dit | dine | deres | jeres) (valg | cookievalg | praeferencer) <8> {anytime}',
      '{anytime} <6> (aendr* | skift*) <5> (dit | dine | deres) (valg | cookievalg)',
      '(ombestemme* | fortryde | fortryder | skifte mening | skifter mening | skift mening | skifter <3> mening) & (*samtykke* | sagt ja | tilladelse*)',
      '(valg | cookievalg | valget | cookievalget | tilsagn | ja | accept | tilladelse | godkendelse) <6> {anytime} <8> (aendr* | om | tilbage | fortryd* | tilbagekald*)',
      '{anytime} <8> (aendre | lave <6> om | fortryde | traekke <6> tilbage | tilbagekalde | ombestemme) <6> (valg | cookievalg | dit ja | tilsagn | tilmelding* | accept* | tilladelse* | godkendelse*)',
      '({pull} | tage | tager | kalde | kalder) <4> (ja | tilsagn* | tilladelse* | accept* | godkendelse* | *samtykke*) <4> tilbage',
      '(*samtykke* | tilladelse* | tilsagn*) <8> (ikke bindende | uforpligtende | ikke for evigt | fortryde* | fortrydes | annulleres | opsiges | opsige | ophaeve* | frasige*)',
      '(fortryd* | ophaev* | annuller* | opsig* | frasig*) <6> (tilladelse* | tilsagn* | godkendelse* | accept*)',
      '{consent} <10> (slettet | aendret | aendre | lavet om | lave om | ophaevet | annulleret | fjernet | opsagt | stoppet | inddraget) & (du | De | kan | man)',
      '{consent} <8> (bortfalder | ophoerer | ophaeves | udloeber | gaelder | holder op) <8> (naar | indtil | hvis) <2> du <8>',
      '(ikke laengere | ikke mere) <8> {consent} <12> ({anytime} | skriv | meddel* | kontakt | sig | kan)',
      '(sagt ja | samtykk* | tilladelse) <14> (sige nej | siger nej | sig nej | sige fra | sige stop | melde fra)',
      '(opsige | annullere | inddrage | ophaeve | afbryde | stoppe | trukket | fjerne) <4> {consent}',
      // An English sentence in a Danish policy
      '(withdraw* | revok* | revocation) <8> consent*',
      'consent* <14> (withdraw* | revok* | revocation)',
    ],
    below: ['{pull} <8> tilbage', '(tilbagekald* | tilbagetraek*)'],
    relied: [
      // Consent as the ground
      '(retsgrundlag* | behandlingsgrundlag* | hjemmel* | hjemlen | grundlag*) <10 !uden !ikke> {given}',
      '{on} <5> {given}',
      '({given}) <8> ({article} 6 | 6 1 a)',
      '6 <6> (litra | lit | bogstav) a',
      '{article} (6 [stk] 1 | 6.1) a',
      // "med dit samtykke", "hvis du har givet samtykke", "når du samtykker"
      '(med | ved | efter | kraever | indhenter | indhente* | beder <3> om | kun ved) <4> {given}',
      '(hvis | naar | saafremt | medmindre | forudsat) du <10 !ikke> ({given} | samtykker)',
      'du <4 !ikke> (giver | giv | har givet | afgiver | gav | samtykker) <6> ({given} | samtykker)',
      '(giver | give | givet | afgivet | gives) <6 !ikke> {given}',
      'du samtykker',
      '(med | efter | har givet <3> | giver <3>) (din | jeres | medlemmets | brugerens) <2> tilladelse',
      '{given} <2> (indhentes | kraeves)',
      '(hvis | naar) <8> (accepter* | tilladt) <6> ({given})',
      '{given} <3> til <6> (at | behandl* | cookies | opbevar* | nyhedsbrev* | markedsfoer* | brug* | indsaml* | statisti* | deling)',
      '(afgivet | givet | udtrykkeligt | forudgaaende | aktivt | skriftligt) {given}',
      // The same in other words: "hvis de har sagt ja", "vi beder om din tilladelse, før ..."
      '(hvis | naar | kun | saafremt | fordi | foerst) <6 !ikke> (har sagt ja | siger ja | sagde ja | har givet <2> (lov | tilladelse | accept))',
      '(beder | spoerger | indhenter | soerger) <5 !ikke> (tilladelse | om lov | dit ja)',
      '(din | jeres | medlemmets | foraeldrenes) (tilladelse | accept) <4> (foer | inden | til)',
      '(naar | hvis | saafremt | idet) <4 !ikke> (samtykker | samtykket | har samtykket)',
      '(kun | foerst | hvis | naar | medmindre) <8 !ikke> (accepter* | godkend* | siger ok) <6> (cookie* | *cookies | dem)',
      '(cookie* | *cookies) <8 !ikke> (hvis | naar | foerst | kun) <6 !ikke> (accepter* | godkend* | tillad* | sagt ja | siger ja | givet lov)',
      '(med | efter | paa) (dit | jeres | kundens | medlemmets) (ja | tilsagn | okay | ok)',
      'opt in',
      '(giver | givet | gav | giv) <3 !ikke> (lov | tilladelse | tilladelsen) <3> til & !(medmindre | uden | foer)',
      '(grundlag* | hjemmel* | fordi | da) <12 !ikke> (givet | giver | gav) <3> (lov | tilladelse)',
      // A list of grounds: "Nyhedsbrev: samtykke"
      '^ <3> (samtykke | dit samtykke) $',
      '(din | jeres | brugerens | kundens) (accept | tilladelse | godkendelse) <6> (til | af | som grundlag)',
      // Terse: "Samtykke: marketing og cookies", "(kun med dit samtykke)"
      '^ {given} $',
    ],
    // "Samtykke: billeder på hjemmesiden" under a heading about the legal basis
    reliedBelow: ['^ <1> {given}'],
    // A cell under "Grundlag" or "Hvorfor må vi"
    cellBelow: ['{given}'],
    yours: ['(med | efter | ved) <2> (dit | deres | jeres | brugerens) *samtykke*', 'du <4> *samtykke*'],
    noReliance: [
      // Consent only in an exception to a denial, or said not to be needed
      '{done} <4> (ikke | aldrig | ingen) <18> {unless-word} <10> *samtykke*',
      '(ikke | aldrig | hverken) <2> {done} <18> {unless-word} <10> *samtykke*',
      '(ingen | intet) <6> {done} <12> {unless-word} <10> *samtykke*',
      '{unless-word} <5> *samtykke* <10> {done} <4> (ikke | aldrig | ingen)',
      '(ikke | uden) <3> (kraever | kraeves | noedvendig* | behoever | behov for) <4> *samtykke*',
      '(kraever | kraeves | kraeve) <2> (ikke | intet | ingen) <4> *samtykke*',
      '(ingen | intet) <6> (kraever | kraeves) <3> *samtykke*',
      '(ingen | intet | ikke | aldrig) <10> ({on} | bygger paa | stoettes paa | hviler paa) <3> *samtykke*',
      '(ingen | intet) <4> *samtykke*',
      // "Vi beder ikke om samtykke", "samtykke er ikke nødvendigt", "hverken samtykke eller ..."
      '(ikke | aldrig) <4> (indhent* | bed* <2> om | bruge* | anvend* | benytt* | stoett* | behoev*) <4> *samtykke*',
      '(indhenter | beder | bruger | anvender | benytter | behoever) <2> (ikke | aldrig) <5> *samtykke*',
      '*samtykke* (er | bruges | indhentes | anvendes | kraeves | skal) <2> (ikke | aldrig | overfloedigt) <4> (noedvendig* | grundlag* | paakraevet | relevant | brug | til | aktuelt | indhentes)',
      '(hverken | i stedet for | frem for | uafhaengigt af | uanset | end) <2> *samtykke*',
      '{done} <4> (ikke | aldrig | ingen) <18> ({unless-word} | hvis | uden at) <10> (sagt ja | tilladelse | lov)',
      '(ikke | aldrig) <14> ({unless-word} | uden at) <8> (sagt ja | siger ja | tilladelse | givet lov)',
      // Portability: what holds where consent is the ground
      '*portabilitet* & *samtykke*',
      'maskinlaesbart & *samtykke*',
      // Somebody else's consent, or a consent that only may come
      '(foraeldre* | foraeldremyndighed* | vaerge* | laerer*) <10> *samtykke*',
      '*foraeldresamtykke*',
      '(senere | fremtid*) & (vil | vil blive) & *samtykke*',
    ],
    irrevocable: [
      'kan ikke <4> (traekkes | tilbagekaldes | traekke)',
      '(uigenkaldelig* | bindende) <4> {consent}',
      '(cannot | can not) <6> (withdraw* | revoke*)',
    ],
  },
  {
    done: 'videregiv* | del | deler | deles | dele | saelg* | send* | brug* | anvend* | benytt* | saett* | indsaml* | behandl* | udlever* | offentliggoer* | overfoer* | registrer* | gemmer | gemmes | opbevar* | kontakt* | modtag* | overdrag* | placer*',
    'unless-word': 'uden | medmindre | foer | med mindre | foerend',
    pull: 'traek | traekke | traekker | traekkes | trukket | traekning',
    anytime:
      'paa et hvilket som helst tidspunkt | paa ethvert tidspunkt | naar du vil | naar du har lyst | naar De oensker | naar du oensker det | til enhver tid | naar som helst | altid | til hver en tid | naarsomhelst',
    article: 'artikel | art | gdpr',
    given: '*samtykke | *samtykket | samtykkeerklaering* | samtykker',
    on: 'paa baggrund af | paa grundlag af | baseret paa | baseres paa | baserer <3> paa | hviler paa | i henhold til | i medfoer af | foelgende grundlag | grundlag af | kraft af',
  },
);
