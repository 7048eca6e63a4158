import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    claim: [
      // "Ved at bruge hjemmesiden accepterer du ...": the verb comes before the subject, else it is another clause
      '(ved | gennem | med) <3> {using} <18 !ikke !hvis !kan> {accept-finite} <1> {subject}',
      '(ved | gennem | med) <3> {using} <18 !ikke !hvis !kan> (giver | afgiver | erklaerer | bekraefter | meddeler) <1> {subject} <8 !ikke> {accept-noun}',
      '(ved | gennem) <3> {using} <18 !ikke !hvis> (anses | betragtes) <4> {subject} <10 !ikke> ({accept-noun} | accepteret | samtykket | godkendt)',
      '(ved | gennem) <3> {using} <14 !ikke !hvis> (accepteres | godkendes)',
      '(ved | gennem) <3> {using} <14 !ikke !hvis> siger {subject} <2> (ja | ok)',
      // "Hvis du fortsætter med at bruge siden, giver du samtykke"
      '{when} <2> {subject} <3 !ikke> {using-finite} <18 !ikke !kan> {accept-finite} <1> {subject}',
      '{when} <2> {subject} <3 !ikke> {using-finite} <18 !ikke !kan> (giver | afgiver | erklaerer | bekraefter | meddeler) <1> {subject} <8 !ikke> {accept-noun}',
      '{when} <2> {subject} <3 !ikke> {using-finite} <18 !ikke> (betragtes | anses | opfattes | tolkes | ses) <6> (som | for) <4> {accept-noun}',
      '{when} <2> {subject} <3 !ikke> {using-finite} <18 !ikke> (gaar | regner | antager) vi <3> ud fra <8> ({accept-finite} | {accept-noun})',
      // "... og fortsætter på siden, accepterer du ..."
      'fortsaetter <12 !ikke !uden !kan> {accept-finite} <1> {subject}',
      // "Fortsætter du på siden, accepterer du ..."
      '^ (fortsaetter | bruger | benytter | anvender | surfer | klikker) {subject} <14 !ikke !kan> ({accept-finite} | giver) <1> {subject}',
      '^ (fortsaetter | bruger | benytter | anvender) {subject} <14 !ikke> (betragtes | anses | opfattes | tolkes) <4> som <3> {accept-noun}',
      // "Du accepterer cookies, hvis du fortsætter / ved fortsat brug"
      '{subject} [dermed | hermed | saaledes | ogsaa] {accept-finite} <18 !ikke> {when} {subject} <2> (fortsaetter | bruger | benytter | anvender | besoeger)',
      '{subject} [dermed | hermed | saaledes | ogsaa] {accept-finite} <18 !ikke> (ved | gennem) <1> (fortsat | blot | din | deres) <2> (brug | anvendelse | benyttelse | besoeg)',
      '{subject} [dermed | hermed | saaledes | ogsaa] {accept-finite} <18 !ikke> (ved at) <2> (bruge | benytte | anvende | besoege | fortsaette) <6> {site}',
      'giver <4> {accept-noun} <14 !ikke> (ved at) <2> (bruge | benytte | anvende | besoege | fortsaette)',
      // "Brug af hjemmesiden betragtes som accept"
      '{use-noun} <4> {site} <14 !ikke> {counts} <8 !ikke> ({accept-noun} | at {subject} {accept-finite})',
      '(betragter | opfatter | anser | tolker | ser) <3> (fortsat | fortsatte) <3> (brug | anvendelse | benyttelse | besoeg) <10 !ikke> (som | for) <3> {accept-noun}',
      // Continued use after a change
      '(fortsat | fortsatte | vedblivende) <2> (brug | anvendelse | benyttelse | besoeg) <18 !ikke> {counts} <8 !ikke> ({accept-noun} | accepterer | godkender)',
      '(fortsat | fortsatte) <2> (brug | anvendelse | benyttelse) <18 !ikke> accepterer {subject}',
      // Any way of staying, and any way of taking it for a yes: "Bliver du på siden, har du accepteret ..."
      '^ {staying} {subject} <12 !ikke !aldrig> {effect}',
      '{when} {subject} <3 !ikke !aldrig> {staying} <18 !ikke !aldrig> {effect}',
      '(vi | jeg) (gaar <2> ud fra | antager | regner <2> med | forudsaetter | betragter | anser | opfatter) <6 !ikke !aldrig> {subject} <6 !ikke !aldrig> ({accept-finite} | {agreeing}) <10 !ikke !aldrig> ({when} {subject} <2 !ikke !aldrig> {staying} | ved <2> (brug | besoeg | at <2> {using}))',
      '(vi | jeg) <1> (tager | ser | betragter | anser | opfatter | tolker) <4 !ikke !aldrig> ({use-noun} | scroll* | tavshed | passivitet | at {subject} <3> {staying}) <10 !ikke !aldrig> (som | for) <4> ({accept-noun} | ja)',
      '(scroll* | surf* | tavshed | passivitet | manglende (protest* | reaktion | indsigelse*)) <8 !ikke !aldrig> {counts} <6 !ikke !aldrig> ({accept-noun} | ja)',
      '(brugere | besoegende | brugerne | enhver | alle) <8 !ikke !aldrig> (anses | betragtes | regnes) <3 !ikke !aldrig> (for | som) <4> ({agreeing} | {accept-noun} | have accepteret | at have <3> (accepteret | samtykket | godkendt | tiltraadt))',
      '(brugere | besoegende | brugerne | enhver | alle) <6 !ikke !aldrig> (bruger | besoeger | benytter | anvender) <8 !ikke !aldrig> (accepterer | samtykker | tiltraeder | har accepteret | godkender)',
      'giver {subject} <3> (ved | gennem) <2> (brug | benyttelse | anvendelse | besoeg | brugen) <8 !ikke !aldrig> {accept-noun}',
      '{subject} giver <2> (ved | gennem) <2> (brug | benyttelse | anvendelse | besoeg | brugen) <8 !ikke !aldrig> {accept-noun}',
      '({staying} | fortsat | fortsatte) <18 !ikke !aldrig> (anses | betragtes | gaelder) <8 !ikke !aldrig> (accepteret | godkendt | tiltraadt | vedtaget)',
      '{use-noun} <14 !ikke !aldrig> er <3 !ikke !aldrig> (accept | samtykke | et ja | en accept | et samtykke) & !(lov*)',
      '(vaelger | oensker) {subject} at <2> (fortsaette | bruge | benytte | anvende | blive | surfe | besoege) <12 !ikke !aldrig> {effect}',
      '(goer | reagerer | protesterer | foretager | siger | melder | hoerer) ({subject} | vi) <2> (ikke | intet) <8 !ikke> {effect}',
      '^ er {subject} (fortsat | stadig) <12 !ikke> {effect}',
      '(accepteres | godkendes | tiltraedes) <6 !ikke> ved <3> (brug | besoeg | benyttelse | anvendelse | at <2> {using})',
      '(blot | alene | allerede) <2> ved <3> ({using} | besoeg*) <12 !ikke !aldrig> ({accept-finite} | {agreeing} | {accept-noun})',
    ],
    unless: [
      // The visitor acts: a button, a box, a form, a request for consent
      '(klikke | klikker | klik | trykke | trykker | tryk) [paa | ind paa | her paa | paa knappen] (accepter* | ok | tillad* | ja | godkend* | knap*)',
      '(saette | saetter) <2> (kryds | flueben)',
      '(afkryds* | knappen)',
      '{using} <5> (*formular* | chatten | chatfunktion* | chatbot* | kontaktfelt*)',
      '(bliver | blive | bliv) {subject} bedt om',
      '(hvis | naar | saafremt) {subject} [foerst | ikke | selv] (accepterer | samtykker | godkender | har accepteret | har givet)',
      // Said not to hold
      '(ikke | aldrig) <6> (anses | betragtes | opfattes | tolkes) <6> {accept-noun}',
      '(anses | betragtes | opfattes | tolkes) (ikke | aldrig) <6> {accept-noun}',
      // Withdrawing
      '(traekke | traekkes | traekker) <8> tilbage',
    ],
  },
  {
    staying:
      '{using-finite} | bliver | bliver haengende | scroller | ruller | klikker rundt | klikker dig | lukker | ignorerer | laeser videre | gaar videre | kommer ind | logger ind | besoeger | surfer | browser | fortsaetter',
    agreeing: 'indforstaaet | enig | accepteret | samtykket | godkendt | med paa det',
    effect:
      '(har | er) {subject} <4 !ikke> ({agreeing} | givet <4> {accept-noun} | sagt ja) | (tager | ser | betragter | anser | opfatter | tolker) (vi | jeg) <4 !ikke> (som | for) <4> ({accept-noun} | ja) | (gaar | regner | antager) (vi | jeg) <8 !ikke> ({accept-finite} | {agreeing} | {accept-noun}) | (er | er det) <3 !ikke> (et ja | et samtykke | en accept | udtryk for <4> {accept-noun}) | {accept-finite} {subject} | siger {subject} <2 !ikke> (ja | ok | okay) | (giver | afgiver) {subject} <4 !ikke> ({accept-noun} | lov | ok) | (anser | betragter) <3> {subject} <4 !ikke> ({agreeing} | have samtykket)',
    subject: 'du | De | I | man | brugeren | kunden | den besoegende | medlemmet',
    when: 'hvis | saafremt | naar | idet | ifald',
    using:
      'bruge | benytte | anvende | besoege | tilgaa | brug af | brugen af | anvendelse af | anvendelsen af | benyttelse af | benyttelsen af | besoeg paa | fortsaette | klikke videre | klikke dig <1> videre | surfe | browse | navigere | forblive | blive paa | din <1> (brug | anvendelse | benyttelse | besoeg) | deres brug | fortsat <1> (brug | anvendelse | benyttelse) | dit besoeg',
    'using-finite':
      'fortsaetter | bruger | benytter | anvender | besoeger | klikker videre | surfer | browser | navigerer | bevaeger dig | faerdes | bliver paa | forbliver | tilgaar',
    'accept-finite': 'accepterer | samtykker | godkender | indvilger | indvilliger | tiltraeder | godtager | tillader | er indforstaaet',
    'accept-noun':
      'accept | accepten | samtykke | samtykket | cookiesamtykke | godkendelse | tilsagn | tilladelse | enig | indforstaaet | enighed',
    'use-noun': '(brug | brugen | anvendelse | anvendelsen | benyttelse | benyttelsen | besoeg) <1> (af | paa)',
    site: '*hjemmeside* | *website* | webside* | websted* | site | sitet | siden | side | sider | platform* | app | appen | *shop* | *butik* | tjeneste* | ydelser* | service* | systemet | portal* | #name | #url',
    counts:
      'betragtes | anses | opfattes | tolkes | udgoer | indebaerer | medfoerer | betyder | svarer | ensbetydende | forudsaetter | gaelder som | er udtryk | er lig med | ses som',
  },
);
