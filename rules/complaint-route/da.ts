import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['klag*', '*klage', '*klager', 'indgiv* ... klage', 'tilsynsmyndighed* & klag*'],
    // "Klage: Datatilsynet, Carl Jacobsens Vej 35 ..."
    below: ['{tilsyn}'],
    met: [
      // "klage til Datatilsynet", "indgive en klage over vores behandling til tilsynsmyndigheden"
      '{klage} <14> {tilsyn}',
      '{klage} <6> til <2> (myndighed* | tilsynet | dt)',
      // "Datatilsynet behandler klager", "... til Datatilsynet, hvis du vil klage"
      '{tilsyn} <10> (klage over | klage til | indgive <2> klage* | sende <2> klage* | {du} <3> klage)',
      '{tilsyn} <4> (behandler | modtager | tager imod | tager sig | afgoer | undersoeger | haandterer | ser paa | lytter) <4> (klag* | sag | sagen | henvendelse*)',
      '(klag* | brok*) <8> {tilsyn} <3> (behandler | lytter | tager sig | afgoer)',
      '{tilsyn} <4> (klageinstans* | klagemyndighed*)',
      'klageinstans* <6> {tilsyn}',
      // Contacting or notifying the authority about non-compliance
      '{du} <8> {turn} <8> {tilsyn} & !({guidance} | brud | brist*)',
      '({unhappy}) <30> {turn} <8> {tilsyn} & !(brud | brist*)',
      // "Mener du, at vi bryder reglerne, så er Datatilsynet rette sted"
      '({unhappy} | bryder | braekker | overtraeder | enige) <24> {tilsyn} & ({du} | dine | din) & !({breach} | vejledning* | laes | laese)',
      '{tilsyn} <16> ({unhappy} | bryder | overtraeder) & {du} & !({breach} | vejledning* | laes | laese)',
      '{turn} <8> {tilsyn} <12> ({unhappy})',
      // "få Datatilsynet til at se på sagen", "kan vi ikke hjælpe, kan Datatilsynet"
      '{tilsyn} <2> (til at | kan) <2> (se paa | undersoege | tage stilling | behandle | vurdere)',
      '(hjaelpe | loese | enige | svar) <8> kan {tilsyn}',
      // English terms inside a Danish text
      '(complaint* | complain) <8> {tilsyn}',
    ],
    opening: ['{klage} <10> (til | hos) $', '{klage} <12> $ & til', '{turn} <3> $ & {unhappy}', '({unhappy}) <20> kontakte $'],
    pointer: ['{klage} <4> (der | dertil | hertil | her)', '{klage} <6> til (dem | den | denne | disse | tilsynet | myndigheden)'],
    // "Det gør du hos Datatilsynet" after a sentence about complaining
    follow: [
      '^ (det | dette | klagen | klager | den | du) <4> (goer du | goeres | sker | kan ske | sendes | indgives | skal ske | rettes | skal du) <4> {tilsyn}',
    ],
    grievance: ['{klage}'],
    authority: ['{tilsyn}'],
    vague: [
      // Only as guidance, as a link or in a list
      '{guidance} <12> {tilsyn}',
      '{tilsyn} <10> (mere information | flere oplysninger | vejledning* | yderligere information | laese mere | laes mere | mere om)',
      '^ <2> {tilsyn} <3> (#url | #email | #phone | #number) & !(brud | sikkerhedsbrud | brist* | underret* | orienterer)',
      '^ <3> {tilsyn} <1> $',
      '(*adresse | *adressen | telefon* | hjemmeside | postadresse*) <3> {tilsyn} & !{breach}',
      '{tilsyn} <2> (*adresse | har adressen)',
      // Registered with, supervised by
      '(registreret | anmeldt | godkendt | tilsyn) <4> (hos | ved | af | fra) <2> {tilsyn}',
      '(underlagt | kontrolleres | overvaages) <6> {tilsyn}',
      '(anmeldt | anmeldelse | registreret | godkendt) <3> (til | hos | af) <2> {tilsyn} & !{breach}',
      '^ (tilsynsmyndighed* | myndighed* | link | links | nyttige links) <3> {tilsyn} & !{breach}',
      '{tilsyn} <4> (foerer | fører) <4> (tilsyn | kontrol)',
      'tilsynsmyndighed* <4> er <3> {tilsyn}',
      // An opportunity to contact the authority without a reason for it
      '{du} <8> {turn} <6> {tilsyn}',
    ],
  },
  {
    klage:
      'klag | klage | klager | klages | klagen | klaget | brok | brokken | klageadgang* | klageret* | klagemulighed* | klagevejledning* | indklage* | indbring* | paaklage* | brokke* | indsigelse til | klagesag* | klarge | kalge',
    tilsyn:
      '{authority} | datatilsynet* | data tilsynet | data tilsyn | datatilsyns | datatilsynene | tilsynsmyndigheden | tilsynsmyndigheder | tilsyns myndighed* | persondatatilsyn* | databeskyttelsestilsyn* | *databeskyttelsesmyndighed* | integritetsskyddsmyndigheten | supervisory authorit* | data protection (authorit* | agency) | information commissioner*',
    du: 'du | man | i | de | dig | man | kunden | brugeren | medlemmet | den registrerede | registrerede | vedkommende | patienten | borgeren',
    turn: 'kontakt* | henvend* | anmeld* | indberet* | rapporter* | rette henvendelse | skrive til | skriv til | gaa til | gaa videre til | tag* fat i | tage fat i | fat i | raab* op | vende sig til | ga videre til | gaa til | ga til | tage kontakt | rejse | bringe | forelaegge* | indgive | indgiv',
    unhappy:
      'utilfreds* | ikke tilfreds | uenig* | i strid | ulovlig* | lovstrid* | ikke overhold* | ikke lever op | kraenk* | misbrug* | overtraed* | uretmaessig* | bekymr* | forkert | fejlagtig* | ikke (behandler | behandles) | ikke lovlig* | ikke er lovlig*',
    breach: 'brud | bruddet | sikkerhedsbrud* | databrud* | brist* | haendelse* | underret* | 72',
    guidance:
      'laes | laese | mere information | flere oplysninger | vejledning* | yderligere information | mere om | naermere | se | find | finde | finder | besoeg | besoege | orienter*',
  },
);
