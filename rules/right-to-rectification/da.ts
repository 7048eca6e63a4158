import { phrases } from '../../src/core/rule.ts';
import { headings, lists } from '../right-of-access/rights.da.ts';

export const da = phrases(
  {
    heading: [...headings, 'ret til <6> (berigtig* | rettelse*)', '^ (berigtig* | rettelse* | korrektion*)', 'selvbetjening'],

    met: [
      // "Berigtigelse" is a term of art: a policy uses it for this right only.
      'berigtig*',
      // By name, also as one of a row.
      '{entitled} <20> (rettelse* | korrektion* | korriger* | rette | rettet | rettes | ajourfoer*)',
      '{entitled} <20> (aendre | aendret | aendring* | opdatere | opdateret | opdatering*) <6> {data}',
      '{entitled} <16> {data} <4> (aendret | opdateret | ajourfoert | suppleret)',
      // Asking for it.
      '{request} <8> (rettelse* | korrektion* | rette | rettet | rettes | retter | korriger*) & !adgangskode*',
      '{request} <8> (aendre | aendret | aendring* | opdatere | opdateret | opdatering* | ajourfoere | ajourfoert) <6> {data}',
      '{request} <8> {data} <4> (aendret | aendres | opdateret | opdateres)',
      // Wrong data put right.
      '{wrong} <6> {data} <8> (rettet | rettes | retter | rette | korrigeret | korrigere | opdateret | aendret | aendre)',
      '(rettet | rettes | retter | rette | korrigeret | korrigere | korrigeres | opdateret | opdatere | aendret | aendre | suppleret | rettelse* | korrektion*) <3> {wrong} <4> {data}',
      '(ufuldstaendige | mangelfulde) <4> {data} <6> (suppler* | gjort fuldstaendig* | fuldstaendiggjort | kompletter*)',
      '(fejl | ukorrekt* | forkert*) <10> (faa | bede | rettet | retter vi | kontakt*) <6> (rettet | rette | retter | rettes)',
      // Getting it.
      '(faa | have | kraeve) <8 !ikke> (rettet | korrigeret | ajourfoert) & ({data} | dem | fejl | det)',
      '(faa | have | kraeve) <6 !ikke> (aendret | opdateret) <5> {data}',
      '(faa | have | kraeve) <6 !ikke> {data} <3> (aendret | opdateret)',
      '(faa | have) (dem | disse | det) <2> (aendret | opdateret | rettet | suppleret)',
      '(rettes | aendres | opdateres) <4> (paa | efter | ved) <2> (anmodning | forlangende | henvendelse)',
      'oenskes <6> (rettet | aendret | opdateret)',
      '(skriv* | kontakt* | mail* | sig til) <6> (skal | boer) <3> (opdatere | rette | aendre) <4> {data}',
      '(skal | skulle) <4> (rettes | aendres | opdateres) <12> (kontakt* | skriv* | ring* | mail* | sig til | send*)',
      '(kontakt* | skriv* | mail* | sig til) <10> (skal | bedes | boer) <4> (rettes | aendres | opdateres)',
      '((vi | jeg) retter | retter (vi | jeg)) <4> (oplysning* | *oplysninger | fejl | dem | dine | data) & !henvendelse*',
      'kontakt* <10> (rette | rettet | rettelse* | korriger* | aendre | aendret | opdatere) <5> {data}',
      // Doing it oneself, in a profile or an account.
      '{person} <2> kan <10> (rette | redigere | aendre | opdatere | korrigere) <6 !cookie* !samtykke* !indstilling*> {owndata}',
      'kan <1> {person} <8> (rette | redigere | aendre | opdatere | korrigere) <6 !cookie* !samtykke* !indstilling*> {owndata}',
      '(rette | redigere | aendre | opdatere) [og | eller] slette <4> {data}',
      'indsigt <4> (rettelse* | korrektion* | rette | aendring* | opdatering*)',
      '(rettelse* | korrektion*) [og | eller | af] sletning*',
      '(right to rectification | rectification | right to correct*)',
      // Something is wrong, and it is put right.
      '{amiss} <14 !ikke> {fixed} <3> {we} & {mine} & !{notthis}',
      '{amiss} <14> {we} <3 !ikke> {fixed} & {mine} & !{notthis}',
      '{amiss} <10> {we2} <4> {fixed} & !{notthis}',
      '{amiss} <8> ({fixed}) (vi | jeg) <3> (det | dem | fejlen) & !{notthis}',
      '{amiss} <12> laver <1> (vi | jeg) <2> (det | dem) om',
      '{say} <14> {amiss} <12> {fixed} & !{notthis}',
      '{amiss} <14> {say} <12> {fixed} & {mine} & !{notthis}',
      '{amiss} <10> ({may} | {ask} | {entitled}) <10> {fixed} & !{notthis}',
      '{amiss} <8> ({may} | {ask}) <6> (suppler* | tilfoej* | fuldstaendig*)',
      '({may} | {ask} | {entitled}) <10> {amiss} <5> {fixed} & !{notthis}',
      '({may} | {ask} | {entitled}) <8> {fixed} <4> ({amiss} | {owndata}) & !{notthis} & !indstilling* & !samtykke*',
      '{onrequest} <8> {fixed} & ({amiss} | {owndata}) & !{notthis}',
      '{fixed} <6> {onrequest} & ({amiss} | {owndata}) & !{notthis}',
      '(opdater* | ret | rette | aendre | redigere) (mine | min) <3> {data}',
      '^ [at] (opdatere | rette | aendre | redigere) (dine | sine | egne | din) <3> {data} & !{notthis}',
      // One of a row of rights.
      '{others} [af | i] <2> (rettelse | korrektion | rettet | rette)',
      '(rettelse | korrektion) <3> {others}',
      '(se | gennemse | tilgaa) [og | eller] (rette | aendre | opdatere | redigere) & {data} & !{notthis}',
      '(faa | blive) (dem | det) rettet',
      '(rettelse* | korrektion*) <6> ((kan | vil kunne) <2> (ske | faas | rekvireres | opnaas) | sker <2> (efter | ved | paa) <2> (anmodning | henvendelse) | gives efter)',
      '(aendre | rette | opdatere) (din | dit | dine | min | mine) <1> (adresse* | navn | *oplysninger | data | profil | nummer | kontaktoplysninger) & !{notthis}',
      '{wrong} <4> (send | skriv | mail) <4> (rigtige | korrekte | nye)',
      '{data} <2> kan <1> (rettes | redigeres | aendres | opdateres | korrigeres) <6> (af | i | via | under | ved) & !{notthis}',
      '(vi | jeg) (opdaterer | retter | aendrer) <4> {data} <6> {say} & !{notthis}',
      '{may} <4> (faa | have) <4> {data} <2> (revideret | rettet | aendret | opdateret)',
      'rettelser til <4> (sker | sendes | meddeles | gives)',
      'right to rectification',
      '{say} <3> (din nye | dit nye | det rigtige | de rigtige) (navn | adresse* | *nummer | *mail | *oplysninger)',
    ],

    below: [
      '(rettelse* | korrektion* | korriger* | rettet | rette | ajourfoer*)',
      '(aendret | aendre | opdateret | opdatere | suppler* | aendring* | opdatering*) <5> {data}',
      '{data} <4> (aendret | opdateret | suppleret)',
      '(retter | rettes | laver) <3> (det | dem | oplysning* | fejl*) & !(vi retter os)',
      '(opdatere | aendre) (mine | dine)',
    ],

    unless: [
      'holde* <4> opdateret',
      // The policy itself is changed, not data about the reader.
      '(aendr* | opdater* | rette) <4> (denne | vores | i) <3> (*politik | *politikken | betingelser | vilkaar)',
      'forbehold* <3> ret* <8> (aendr* | opdater*)',
      '(er <1> (defineret | reguleret | omtalt | beskrevet) | defineres | reguleres | handler om | begrebet | regulerer) & !(du | dig | dine | vi | jeg | os)',
      '(rette | ret) henvendelse',
      'retter (os | sig) <2> (efter | mod | til)',
    ],
  },
  {
    ...lists,
    entitled: 'ret | retten | rettighed | rettigheden | rettigheder | rettighederne | krav paa | berettiget',
    request: 'anmod* | bede | beder | bed | begaer* | kraeve | kraever | forlang* | oensker | oenske | oensk',
    wrong:
      'forkert* | urigtig* | ukorrekt* | fejlagtig* | unoejagtig* | ufuldstaendig* | mangelfuld* | foraeldede | vildledende | fejlbehaeft* | fejl i',
    owndata:
      'oplysninger | *oplysninger | data | dataene | *data | information | informationer | personlige information | profil | *profil | navn | konto*',
    fixed:
      'rettet | retter | rette | rettes | korrigeret | korrigerer | korrigere | korrigeres | aendret | aendrer | aendre | aendres | opdateret | opdaterer | opdatere | opdateres | ajourfoert | ajourfoerer | ajourfoere | suppleret | supplerer | supplere | suppleres | tilfoejet | tilfoejer | tilfoeje | laver <4> om | lavet om | lave <3> om | paa plads | rettelse | rettelser | bragt i orden | skrevet om | gjort om | aendring | berigtig*',
    amiss:
      '{wrong} | fejl | stavefejl | slaafejl | passer ikke | ikke passer | ikke <1> (korrekt* | rigtig* | passer | stemmer) | stemmer ikke | mangler | mangelfuld* | forkert | skifter | flytter du | flyttet | aendrer sig | aendringer i | misforstaa* | galt | stavet forkert | noteret <6> forkert',
    notthis:
      'regning* | faktura* | ordre* | vare | varen | varer | levering* | pris* | *politik | *politikken | vilkaar* | betingelser* | cookie* | samtykke* | nyhedsbrev* | browser* | adgangskode* | kodeord | password | software | henvendelse',
    mine: '{owndata} | adresse* | navn* | journal* | mappe* | kartotek* | registrer* | om dig | dig | stamdata | nummer | dem | det',
    others: 'indsigt | slet* | begraens* | *portab* | indsigelse*',
    we2: 'saa <3> (vi | jeg | det | den)',
  },
);
