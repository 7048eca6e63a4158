import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    claim: [
      // "Ved at bruge hjemmesiden accepterer du ..."
      '(ved | gennem | i og med) <4> {using} <14 !ikke> {accept-finite} <3> (du | I | man | De | brugeren | kunden | dermed | samtidig | ogsaa | herved | hermed)',
      '(ved | gennem) <4> {using} <14> (giver | afgiver | erklaerer | anses | tiltraeder | bekraefter | godkender) <8 !ikke> ({accept} | samtykke*)',
      '(ved | gennem) <4> {using} <10> du <8 !ikke> {accept-finite}',
      // "Du accepterer cookies, hvis du fortsætter med at bruge siden"
      '{accept-finite} <14 !ikke> (ved | hvis | saafremt | naar) <4> {using}',
      '{accept-finite} <16 !ikke> ved <4> (fortsat | blot) <3> (brug | anvendelse | benyttelse)',
      // "Fortsætter du på siden, accepterer du ..."
      '(hvis | saafremt | naar) <3> (du | De | I | man | brugeren) <3> {using-finite} <16 !ikke> {accept-finite}',
      '(fortsaetter | bruger | benytter | anvender | klikker | surfer) (du | De | I) <14 !ikke> {accept-finite}',
      // "Brug af hjemmesiden betragtes som accept"
      '({use-noun}) <14 !ikke> (betragtes | anses | opfattes | udgoer | indebaerer | medfoerer | betyder | er | gaelder | forudsaetter | svarer til | tolkes) <8 !ikke> {accept}',
      // Continued use after a change
      '(fortsat | fortsatte | vedblivende | videre) <2> (brug | anvendelse | benyttelse | besoeg) <20 !ikke> {accept}',
      '(fortsaetter | fortsaette | vedbliver) <5> (bruge | benytte | anvende | brugen) <20 !ikke> {accept}',
    ],
    unless: [
      // The visitor acts: a button, a box, a form
      '(ved at klikke paa | trykke paa | trykker paa | saette kryds | afkryds* | krydse af) & !(klikke videre)',
      // Somebody else's terms
      '(ikke | aldrig) <6> (anses | betragtes | opfattes | tolkes) <6> ({accept})',
      'brug* <6> er ikke <4> {accept}',
    ],
  },
  {
    using:
      'bruge | bruger | benytte | benytter | anvende | anvender | besoege | besoeger | tilgaa | brug af | brugen af | anvendelse af | anvendelsen af | benyttelse af | besoeg paa | fortsaette | fortsaetter | klikke videre | klikker videre | surfe videre | browse | forblive | blive paa | din brug | fortsat brug | fortsat anvendelse | fortsat benyttelse | deres brug | fortsat at',
    'using-finite': 'fortsaetter | bruger | benytter | anvender | besoeger | klikker | surfer | browser | bliver | forbliver | tilgaar',
    'accept-finite':
      'accepterer | samtykker | godkender | accepteres | giver samtykke | giver du samtykke | giver dit samtykke | giver du dit samtykke | giver du [dermed | ogsaa | samtidig | herved] [dit | os] samtykke | erklaerer | indvilger | indvilliger | tiltraeder | siger ja | indforstaaet | er du enig | godtager | giver accept | giver du accept | er du indforstaaet | giver du tilladelse | giver du os tilladelse',
    accept: 'accept | accepten | accepterer | accepteret | accepteres | samtykke | samtykket | samtykker | godkendelse | godkender | godkendt | enig | indforstaaet | tiltraedelse',
    'use-noun':
      '(brug | brugen | anvendelse | anvendelsen | benyttelse | benyttelsen | besoeg | fortsat brug | fortsat anvendelse) <2> (af | paa | hjemmeside* | tjeneste*)',
  },
);
