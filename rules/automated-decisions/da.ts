import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['*profilering*', '{automatic} <3> {decision}', '{automatic} individuelle'],
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
      '(artikel | art) 22',
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
    machine: '{automatic} | algoritme* | systemet | ai | maskinen | kunstig intelligens',
  },
);
