import { phrases } from '../../src/core/rule.ts';

/** What templates and editors leave behind in words; what they leave in punctuation is found by scan.ts. */
export const da = phrases(
  {
    claim: [
      'lorem ipsum',
      // "indsæt her", "indsæt virksomhedens navn", "indsættes senere"
      'indsaet (her | navn* | dato* | adresse* | {field})',
      'indsaet <3 !dit !din !dine !et !en> {field}',
      '(skriv | angiv | udfyld | tilfoej) <3 !din !dit !dine> {field} her',
      '(dit | jeres) (firmanavn | virksomhedsnavn) (er | behandler | respekterer | tager | indsamler | vaerner)',
      '(indsaettes | indsaettelse) (her | senere | naar | inden | foer | efter | af)',
      '(boer | skal | mangler at | kan) <3 !du !dig !man !kunden !brugeren> (indsaette | indsaettes | indsaet) <6 !dit !din !dine> ({field} | her)',
      '(udfyldes | tilfoejes | opdateres) (senere | inden offentliggoerelse* | foer offentliggoerelse* | inden udgivelse*)',
      'ikke udfyldt endnu',
      '(udfyld | udskift | erstat | ret) <3> (kantede parenteser | klammer | pladsholder* | skabelon* | denne tekst | teksten herunder)',
      // Notes to whoever fills in the template
      '(slet | fjern) <6> (ikke relevant* | ikke passer | ikke er relevant* | ikke aktuelt)',
      '(skabelonen | skabelon | denne skabelon | standardteksten) <2> (skal | boer | kan) <4> tilpasses',
      '(i dette afsnit | her) (boer | skal) (du | i) <3> (beskrive | angive | notere | skrive | oplyse | forklare)',
      '^ foreslaaet tekst',
      '^ (vejledning | note | bemaerk) til (redaktoer* | udfylder* | skabelon* | udfyldelse*)',
      '(skriv | skrive) <2> (din | jeres) tekst her',
      '(navn | adresse | cvr | email | telefonnummer) (paa virksomheden | for virksomheden) her',
    ],
  },
  {
    field:
      'virksomhedens navn | virksomhedsnavn | firmanavn | foreningens navn | cvr | cvr nummer* | cvrnummer | adresse | telefonnummer | email | emailadresse | kontaktmail | kontaktoplysninger | dato | link | periode | antal | navn',
  },
);
