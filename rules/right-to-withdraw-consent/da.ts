import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['*samtykke*', 'tilbagekald*', 'tilbagetraek*', '*retsgrundlag*', 'behandlingsgrundlag*', '*hjemmel'],
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
      '(ombestemme | skifte mening | skifter mening) & {consent}',
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
      // Terse: "Samtykke: marketing og cookies", "(kun med dit samtykke)"
      '^ {given} $',
    ],
    // "Samtykke: billeder på hjemmesiden" under a heading about the legal basis
    reliedBelow: ['^ <1> {given}'],
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
      // Portability: what holds where consent is the ground
      '*portabilitet* & *samtykke*',
      'maskinlaesbart & *samtykke*',
      // Somebody else's consent, or a consent that only may come
      '(foraeldre* | foraeldremyndighed* | vaerge* | laerer*) <10> *samtykke*',
      '*foraeldresamtykke*',
      '(senere | fremtid*) & (vil | vil blive) & *samtykke*',
    ],
    irrevocable: ['kan ikke <4> (traekkes | tilbagekaldes | traekke)', '(uigenkaldelig* | bindende) <4> {consent}'],
  },
  {
    done: 'videregiv* | del | deler | deles | dele | saelg* | send* | brug* | anvend* | benytt* | saett* | indsaml* | behandl* | udlever* | offentliggoer* | overfoer* | registrer* | gemmer | gemmes | opbevar* | kontakt* | modtag* | overdrag* | placer*',
    'unless-word': 'uden | medmindre | foer | med mindre | foerend',
    pull: 'traek | traekke | traekker | traekkes | trukket | traekning',
    anytime: 'til enhver tid | naar som helst | altid | til hver en tid | naarsomhelst',
    article: 'artikel | art | gdpr',
    given: '*samtykke | *samtykket | samtykkeerklaering* | samtykker',
    on: 'paa baggrund af | paa grundlag af | baseret paa | baseres paa | baserer <3> paa | hviler paa | i henhold til | i medfoer af | foelgende grundlag | grundlag af | kraft af',
  },
);
