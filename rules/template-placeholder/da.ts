import { phrases } from '../../src/core/rule.ts';

/** What templates and editors leave behind in words; what they leave in punctuation is found by scan.ts. */
export const da = phrases(
  {
    claim: [
      'lorem ipsum',
      // "indsæt her", "indsæt virksomhedens navn", "indsættes senere"
      'indsaet (her | navn* | dato* | adresse* | {field})',
      'indsaet <3 !dit !din !dine !et !en> {field}',
      '(skriv | angiv | udfyld | tilfoej) <3 !din !dit !dine> {field} her $',
      '(dit | jeres) (firmanavn | virksomhedsnavn) (er | behandler | respekterer | tager | indsamler | vaerner)',
      '(indsaettes | indsaettelse) (her | senere | naar | inden | foer | efter | af)',
      '(boer | skal | mangler at | kan) <3 !du !dig !man !kunden !brugeren> (indsaette | indsaettes | indsaet) <6 !dit !din !dine> ({field} | her)',
      '(udfyldes | tilfoejes | opdateres) (senere | inden offentliggoerelse* | foer offentliggoerelse* | inden udgivelse*)',
      // What somebody still had to find out: "skal afklares med leverandøren og angives her"
      '(skal | boer | mangler at blive) <12> (angives | indsaettes | indfoejes | skrives | anfoeres | tilfoejes) her',
      '(skal | boer) (bekraeftes | afklares | verificeres | tjekkes | undersoeges) <10> (og | foer | inden | hvorefter) <6> (angives | indsaettes | udfyldes | anfoeres | offentliggoer*)',
      'ikke udfyldt endnu',
      '(udfyld | udskift | erstat | ret) <3> (kantede parenteser | klammer | pladsholder* | skabelon* | denne tekst | teksten herunder)',
      // Notes to whoever fills in the template
      '(slet | fjern) <6> (ikke relevant* | ikke passer | ikke er relevant* | ikke aktuelt)',
      '(skabelonen | skabelon | denne skabelon | standardteksten) <2> (skal | boer | kan) <4> tilpasses',
      '(i dette afsnit | her) (boer | skal) (du | i) <3> (beskrive | angive | notere | skrive | oplyse | forklare)',
      '(slet | slette | fjern | fjerne | udelad | udelade) <1> (dette | denne | det her | disse | foelgende) (afsnit | punkt | boks | tekst | linje | saetning | linjer) & !(vi | dine | din)',
      '(denne | dette | teksten | afsnittet) <1> (tekst | afsnit | skabelon | eksempel | boks) <1> (skal | boer | maa | kan) <4 !ikke> (erstattes | tilpasses | udfyldes | slettes | skrives om)',
      '^ <1> her (skriver | indsaetter | beskriver | angiver | oplister) i',
      '(her | i dette afsnit) ((boer | skal) (i | du | der) | kan i) <3> {write}',
      '^ <1> (skriv | beskriv | oplist | angiv | naevn | forklar | tilfoej) her [kort] (hvilke* | hvad | hvordan | hvem | hvor | jeres)',
      '^ <1> (skriv | beskriv | oplist | angiv | naevn | tilfoej) <1> (jeres | virksomhedens | foreningens) <4> (her | ind her)',
      '(eksempel paa | skabelon til | udkast til) <3> *politik <6> tilpasse*',
      '^ <2> (tekst | teksten | indhold | indholdet) (kommer | foelger | mangler) <2> $',
      '^ <1> (kommer senere | foelger senere | under udarbejdelse | skal udfyldes | udfyldes | mangler tekst) $',
      '^ (overskrift | tekst | undertekst) her $',
      '(skabelontekst | pladsholdertekst | fyldtekst | blindtekst | eksempeltekst)',
      '^ foreslaaet tekst',
      '^ (vejledning | note | bemaerk) til (redaktoer* | udfylder* | skabelon* | udfyldelse*)',
      '(skriv | skrive) <2> (din | jeres) tekst her',
      '(navn | adresse | cvr | email | telefonnummer) (paa virksomheden | for virksomheden) her',
    ],
  },
  {
    write: 'beskriv* | angiv* | noter* | skriv* | oplys* | forklar* | indsaet* | naevn* | oplist* | udfyld*',
    field:
      'virksomhedens navn | virksomhedsnavn | firmanavn | foreningens navn | cvr | cvr nummer* | cvrnummer | adresse | telefonnummer | email | emailadresse | kontaktmail | kontaktoplysninger | dato | link | periode | antal | navn',
  },
);
