import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      'hvem (afgoer | bestemmer | beslutter | traeffer)',
      '({computer}) <4> {decide}',
      '*profilering*',
      '{automatic} <3> {decision}',
      '{automatic} individuelle',
    ],
    met: [
      // Profiling as such, done, denied or objected to
      'profilering*',
      '(profilere | profilerer | profileres | profileret | profiling)',
      '(bruger | laver | opbygger | danner | opretter | udarbejder | tegner | skaber) <4> (profil | profiler | kundeprofil* | brugerprofil* | interesseprofil*) <3> (af | om | over | paa baggrund) <4> (dig | dine | din | kunde* | bruger* | adfaerd*)',
      // "automatiske afgørelser", "automatiseret beslutningstagning", "individuelle automatiserede beslutninger"
      '{automatic} <4 !slette !slettes !slettet> {decision}',
      '{decision} <8 !slette !slettes !slettet !sletning !cookies> {automatic}',
      '{automatic} <2> (individuelle | individuel)',
      '{automatic} (behandling | databehandling | behandlinger) & ({not} | ret | retten | udelukkende | alene | indsigelse*)',
      '(retsvirkning* | juridiske virkninger | juridisk virkning) <12> {automatic}',
      '(blive | er | vaere) genstand for <6> {automatic}',
      '(automatisk | automatiseret) (kreditvurdering* | scoring* | sagsbehandling | vurdering | screening | risikovurdering | profil*)',
      '(kreditvurdering* | scoring* | vurdering* | screening*) <4> (automatisk | automatiseret)',
      // "en afgørelse, der alene er truffet af en maskine", "vi lader ikke computeren bestemme", "algoritmen afviser ansøgningen"
      '{decision} <10 !{cookie}> {computer}',
      '{computer} <5 !{cookie}> {decide} & !{cookie}',
      '(lader | lade | ladet | overlad* | overlade*) <5> {computer}',
      '{system} <2> (alene | selv | helt selv | egenhaendigt | automatisk) <4> {decide}',
      '{system} <6> {decide} <6> (alene | automatisk | uden at)',
      '{decide} <3> (vi | jeg | de) <4> {automatic}',
      '{decision} <6> {system} <3> (alene | selv | automatisk)',
      '(fastsaettes | beregnes | udregnes) <3> (af en algoritme | af {computer} | automatisk)',
      '(scoringsmotor* | scoringsmodel* | beslutningsmotor* | beslutningsmodel*)',
      '{human} <3> (ser | kigger | gennemgaar) <4> & {system} <3> {decide}',
      '(afvises | godkendes | sorteres fra | frasorteres | tildeles | afgoeres | besluttes | bestemmes | vurderes) <3 !{cookie}> (automatisk | maskinelt | af en algoritme | af {computer})',
      '(uden | ingen) <2> (menneske* | manuel | manuelle | medarbejder*) <3> (indblanding | indgriben | involvering | medvirken | behandling | kontrol | ser paa | er inde over) & ({decision} | {decide} | {automatic})',
      'uden at <2> (menneske* | medarbejder* | nogen | person*) <3> (ser | kigger | er inde | medvirker | blander | tager stilling | vurderer)',
      '{not} <4> profilere*',
      '(laver | tegner | opbygger | danner | foerer | skaber | udarbejder) <4 !{your}> (profil | profiler | personprofil*) <2> (af | om | over | paa)',
      '(score | scores | scorer | pointtal | kreditscore*) <6> (automatisk | af {computer} | af et program | maskinelt)',
      '({human}) <3> (traeffer | afgoer | beslutter | bestemmer | tager) <3> (alle | enhver | hver | den endelige | de endelige | selv)',
      '(alle | enhver | hver | endelige | endelig) <2> ({decision} | ansoegning* | sag) <6> {human}',
      '(artikel | art) 22',
      // English terms inside a Danish policy
      '(automated decision* | automatic decision*)',
      // No decision is left to the machine: "ikke i sig selv en endelig afgørelse", "altid et menneske, der afgør"
      '({decision}) <10> (menneske* | medarbejder*) & {machine}',
      '(menneske* | medarbejder*) <8> {decision} & {machine}',
      '{decision} <5> af <2> (menneske* | medarbejder* | person)',
      '(algoritme* | ai | kunstig intelligens) <6> {decision}',
      '(er | udgoer) ikke <5> (endelig | endelige) {decision}',
      '{machine} <8> {not} <4> {decision}',
      '(menneskelig | menneskelige) (indgriben | vurdering | kontrol | indblanding)',
    ],
    below: [
      // "Træffer vi ikke.", "Forekommer ikke.", "Et menneske."
      '^ <5> {not} <4> $',
      '^ <4> ({computer} | {human} | {system})',
      '({computer} | {human} | {system}) <8> {decide}',
      '^ (ja | nej | sommetider | undertiden)',
      '{not} & ({automatic} | {decision} | saadan* | det | dette)',
      '^ (nej | ingen) <6>',
      '({process} | sker | foretages | anvendes | finder sted) & ({automatic} | {decision} | algoritme* | kreditvurdering*)',
    ],
    unless: [
      // Portability holds for data that are "processed automatically".
      '(dataportabilitet* | maskinlaesbar* | transmitter*) & !(*profiler* | {decision} | artikel 22)',
      // "Profilering betyder ...", "Ved profilering forstås ..."
      '^ <2> (profilering | {automatic} [individuelle] {decision}) (betyder | forstaas | defineres | er enhver | er naar | vil sige)',
      'ved (profilering | {automatic} {decision}) forstaas',
      // What others do with their own profiles
      '(google | facebook | meta | linkedin | tredjeparter | annoncenetvaerk*) (kan | bruger | anvender | foretager) <8> profil*',
    ],
  },
  {
    automatic:
      'automatisk | automatiske | automatiseret | automatiserede | automatisere* | fuldautomatisk* | maskinel | maskinelle | automatik | automated',
    decision: 'afgoerelse* | *afgoerelse | *afgoerelser | beslutning* | *beslutning | *beslutninger | beslutte | decision | decisions',
    cookie: 'cookie | cookies | email | mail | bekraeftelse* | nyhedsbrev*',
    // What decides in place of a human being: the first kind hardly ever does anything else in a policy.
    computer:
      'maskine | maskinen | maskiner | maskinerne | computer | computeren | computere | algoritme* | robot* | kunstig intelligens | ai | edb | scoringsmodel* | beslutningsmotor*',
    system: 'system | systemet | *system | *systemet | program | programmet | software | softwaren | model | modellen',
    decide:
      'afgoer | afgoere | afgoeres | afgjort | beslut* | bestem* | afvis* | afvist* | sorter* | godkend* | frasorter* | tildel* | vurder* | udvaelg* | fravaelg* | traeffe | traeffer | traeffes | rangorden* | prissaet*',
    human:
      'menneske* | medarbejder* | sagsbehandler* | raadgiver* | person | personer | kollega | leder | lederen | laege | laegen | ansat | os',
    machine: '{automatic} | algoritme* | systemet | ai | maskinen | kunstig intelligens',
  },
);
