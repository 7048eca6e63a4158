import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.da.ts';

export const da = phrases(
  {
    // Not "Sletning" alone: under it stands, as a rule, what the controller deletes by itself.
    heading: [
      ...headings,
      'ret til <6> (slet* | at blive glemt)',
      '(indsigt* | rett* | aendring* | berigtig* | indsigelse*) <6> sletning*',
    ],

    met: [
      // By name, also as one of a row. The controller's own clearing out has no "ret til" before it.
      '{entitled} <20> (slet | slette | slettet | sletning* | fjerne | fjernet | fjernelse | anonymiseret | makuleret) & !{cookies}',
      '{entitled} <10> ((vi | jeg) (sletter | fjerner))',
      '(ret | retten | rettighed*) <4> blive glemt',
      'blive glemt',
      'ret til glemsel',
      'right to be forgotten',
      '(sletningsret* | sletteret* | sletteanmod* | sletningsanmod* | slettebegaer*)',
      // Asking for it.
      '{request} <10 !ikke !samtykke !ellers> (slet | slette | slettet | sletning* | fjerne | fjernet | fjernelse | makuleret | anonymiseret) & !{cookies}',
      '{request} <4> (at | om) <6 !samtykke !ellers> (slettes | sletter | fjernes | fjerner) & !{cookies}',
      'anmodning* om <8> (slet* | sletning)',
      '(du | De | man) <2> (vil | oensk*) <8> {erase} & !{cookies}',
      '(vil | oensk*) (du | De | man) <8 !samtykke !samtykket> {erase} & !{cookies}',
      'oenskes <8> {erase} & !{cookies}',
      '(slettes | fjernes) <4> (paa | efter | ved) <2> (anmodning | forlangende | henvendelse | opfordring)',
      '(paa | efter) <2> (anmodning | forlangende | opfordring) <6> (slett* | fjern*)',
      '(hvis | naar | saafremt) {person} <3> (beder | anmoder) <3> om det <4> slett*',
      '(sletter | fjerner | slettes) <8> (hvis | naar | saafremt) {person} <3> (beder | anmoder | oensker | kontakter | skriver)',
      '{person} <2> kan <6> blive slettet',
      // Getting it: "du kan få slettet dine oplysninger".
      '{person} <2> kan <8> (faa | have | kraeve) <8> (slettet | fjernet | anonymiseret) & !{cookies}',
      'kan {person} <8> (faa | have | kraeve) <8> (slettet | fjernet | anonymiseret) & !{cookies}',
      '^ [at] (faa | have | kraeve) <6> (slettet | fjernet | anonymiseret) & !{cookies}',
      '(faa | have | kraeve) <2 !ikke> (slettet | fjernet) <2> (dine | Deres | jeres | egne | sine) <3> {owndata}',
      '(faa | have | kraeve) <1 !ikke> (dine | Deres | jeres | egne | sine) <4> {owndata} <3> (slettet | fjernet)',
      // Writing to somebody for it.
      '(kontakt* | skriv* | mail* | send | sende <2> (mail | email | besked | anmodning) | henvend* | ring*) <14> (slette | slettet | sletning | fjernet | sletter | fjerner | slettes) & ({owndata} | dem) & !{cookies}',
      '(faa | have) (dem | disse | det | den) <1> (slettet | fjernet) & !{cookies}',
      '(skal | skulle) <6> slettes <10> (kontakt* | skriv* | ring* | mail* | sig til | send*) & !{cookies}',
      'ikke <3> laengere <2> at (vi | jeg) <3> (opbevar* | gemmer | gemme | har | ligger inde med) <4> {owndata}',
      // Doing it oneself, in an account or an app.
      '{person} <2> kan <8 !ikke> (slette | fjerne) <5> ({owndata} | det hele | alt) & !{cookies}',
      'kan <1> {person} <8 !ikke> (slette | fjerne) <5> ({owndata} | det hele | alt) & !{cookies}',
      // "Slette dem" is said of cookies too, so what they are must have been named.
      '{owndata} <16> kan <6> (slette | fjerne) (dem | den | det) & !{cookies}',
      '(slette | fjerne) (dem | den | det) <2> (appen | app | profil* | konto*)',
      '{person} <4> (hvordan | saadan) <4> (sletter | faar) <6> {owndata} & !{cookies}',
      // Ellipsis.
      '(indsigt | rettelse | berigtigelse* | korrektion | rette | rettet | berigtige | berigtiget | aendre | opdatere | aendret) [i | af] [og | eller | og eller | samt] [faa] (sletning | slette | slettet | slettes) & !vi sletter',
      '(sletning | slette | slettet) [af] [og | eller | samt] (begraens* | berigtig* | indsigelse | rettelse | rettet | dataportab* | blokering)',
      // Who asks, or how, and what is done then.
      '({may} <8> ({ask} | faa | have | forlange | kraeve) | {ask} | {entitled}) <14 !samtykke !ellers> ({gone} | {inf} | {wipe}) & {stuff} & !{cookies} & !{notthis}',
      '{say} <12 !samtykke> ({wipe} | {inf} | {gone}) & {stuff} & !{cookies} & !{notthis} & !{timed}',
      '{onrequest} <12> ({wipe} | {gone}) & {stuff} & !{cookies} & !{notthis} & !{timed}',
      '({wipe} | {gone}) <12> ({onrequest} | (hvis | naar | saa snart | saasnart) {person} <2> (siger | beder | oensker | anmoder)) & {stuff} & !{cookies} & !{notthis}',
      '(vil | oensker) {person} <3 !samtykke> (ud af | ikke laengere <3> (staa | vaere | have)) <10> ({wipe} | {gone})',
      'luk* <2> (konto* | profil*) <10> ({gone} | vaek)',
      '(slet | slette | luk | fjern) (min | mine) <2> (profil | konto | data | oplysninger | bruger)',
      '(kan | maa) <2> {person} <4> (slette | fjerne) <4> (din | dine | sin | sine | deres | egen | egne) & !{cookies} & !{notthis}',
      // One of a row of rights.
      '{rights} [af data] [i data] <3> (sletning | slettning)',
      '(sletning | slettning) <4> {rights}',
      '(se | rette | aendre | opdatere | redigere) [og | eller] (rette | aendre | opdatere) [og | eller] slette <4> {owndata}',
      '(right to erasure | right of erasure | right to be forgotten)',
      '(sletning | slettes) <4> ((kan | vil kunne) <2> (ske | faas | rekvireres | opnaas) | sker <2> (efter | ved | paa) <2> (anmodning | henvendelse) | gives efter) & !{cookies}',
      'saa sletter (vi | jeg) (dig | det hele | alt | det)',
      '(vi | jeg) sletter gerne',
      '{may} <3> (blive | faa) <4> (taget | pillet | slettet | strøget) <2> (ud af | af) <3> (kartotek* | liste* | system* | arkiv*) & !nyhedsbrev*',
      '^ sletning $',
    ],

    below: [
      '(slet | slette | slettet | sletning* | fjernet | fjernelse | udslet*) & !{cookies}',
      'blive glemt',
      'ikke <3> laengere <2> at (vi | jeg) <3> behandl*',
      '({inf} | (faa | have | blive) <6> {gone}) & !{cookies} & !{timed}',
      '^ [at] (vi | jeg) <2> {wipe}',
    ],

    unless: [
      // What we do by ourselves.
      '(vi | jeg) <2> (forbeholder | har ret) <6> (slet* | fjerne)',
      '(beder | anmoder) <2> dig <2> slette',
      // Unsubscribing.
      '(fjernet | fjerne | slettet | slette) <3> fra <4> (nyhedsbrev* | *liste | *listen | *lister)',
      '(er <1> (defineret | reguleret | omtalt | beskrevet) | defineres | reguleres | handler om | begrebet | regulerer) & !(du | dig | dine | vi | jeg | os)',
      '(hos | paa | fra | til) #vendor & !(vi | os | vores | jeg | mig | min)',
      '^ bed (facebook | google | meta | instagram | #vendor)',
    ],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | krav paa | berettiget',
    request: 'anmod* | bede | beder | bed | begaer* | kraeve | kraever | forlang* | oensker | oenske | oensk',
    erase: 'slet | slette | sletter | slettes | slettet | sletning* | fjerne | fjernet | fjernelse | udslet* | anonymiseret | makuleret',
    owndata:
      'oplysninger | *oplysninger | data | dataene | information | informationer | profil | profilen | *profil | konto | kontoen | *konto | bruger | kommentar* | beskeder | billeder | historik | persondata | ansoegning*',
    cookies: 'cookie | cookies | *cookies | cookien | browserdata | browser | browseren | browserens',
    timed: '(efter | i | op til) <2> {period} | afsluttet | besvaret | sagen er | udloeb*',
    wipe: 'sletter | fjerner | makulerer | destruerer | kasserer | skiller os af | smider <6> ud | tager <6> ned | stryger | glemmer | anonymiserer | skrotter | udsletter | sletter vi',
    gone: 'slettet | fjernet | makuleret | destrueret | kasseret | strøget | stroeget | glemt | udslettet | taget ned | smidt ud | pillet ned | slettes | fjernes | makuleres | tages ned | ryger ud | ryger du ud | forsvinder | anonymiseret | destrueres',
    inf: 'slette | fjerne | makulere | destruere | kassere | stryge | glemme | udslette | tage <4> ned | pille ned | smide <3> ud | skille',
    stuff: '{owndata} | dem | det | dig | sag | sagen | alt | navn | journal* | kartotek* | mappe* | system | liste | din | dine | jer',
    rights: 'indsigt | rettelse | berigtigelse | korrektion | begraensning | *portabilitet | indsigelse',
    notthis: 'nyhedsbrev* | afmeld* | inaktiv* | denne mail | vare | varen',
  },
);
