import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    // A label or heading with the date below or behind it.
    heading: [
      '{latest} {change}',
      '^ [dato for] {change} $',
      '^ ikrafttraed* $',
      '^ version* $',
      '^ dato $',
      'versionshistorik',
      'aendringslog',
    ],
    below: ['{when}'],
    vagueBelow: ['#year'],
    met: [
      // "Sidst opdateret den 3. marts 2026", "Seneste version: 2026-03-01"
      '{latest} <3 !{otherDoc}> {change} <8 !cookie* !cookies !{otherDoc}> {when}',
      // "Jeg har sidst kigget teksten igennem i maj 2026", "ændringen fra marts 2026"
      '(vi | jeg) <2> {change} <3> ({policy} | dette | den) <4> {when}',
      '{change} <2> {latest} <4> {when}',
      // "Denne politik er opdateret i marts 2026", "Politikken er vedtaget på bestyrelsesmøde den ..."
      '{policy} <6 !cookie*> {change} <8> {when}',
      '{change} <3 !{otherDoc}> {policy} <5 !foer !efter !inden> {when}',
      '{policy} <4> (er | blev | stammer | gaelder | daterer sig) <3> (fra | dateret | den | skrevet | lavet | udarbejdet) <5> {when}',
      // "Gældende fra 1. maj 2026", "træder i kraft den ..."
      '{policy} <6> (traeder | traadte | er traadt | traadt) <3> i kraft <5> {when}',
      '{policy} <6> (gaelder | gaeldende | gyldig | har virkning | virkning) <2> (fra | pr | per | siden) <4> {when}',
      // "Opdateringsdato: ...", "Dato for seneste revision ..."
      '(opdateringsdato | revisionsdato | versionsdato | ikrafttraedelsesdato | ikrafttraedelse | versionsnummer) <4> {when}',
    ],
    numbered: [
      '{latest} <3> {change} <4> #number',
      '{policy} <6> {change} <6> #number',
      '^ {change} <2> #number',
      '^ <3> (gaeldende | gyldig) <2> #number',
    ],
    // These words also speak of laws and of other texts; the judge takes them in a short line only.
    weak: [
      '^ (v | v1* | v2* | v3* | v4* | ver) <2> {when}',
      '(pr | per | fra) <1> {when} <1> gaelder & {policy}',
      '{change} <4 !foer !efter !inden> {when} & !({otherText} | {otherDoc})',
      '^ <2> {change} <9 !foer !efter !inden> {when} & !({otherText} | {otherDoc})',
      '(gaeldende | gaelder | gyldig) <2> (fra | pr | per | siden) <3> {when} & !{otherText}',
      '(traeder | traadte | traadt) <2> i kraft <4> {when} & !{otherText}',
      '^ <2> (dato | datoen | dateret | stand | status | version* | udgave* | revision* | rev | gyldig* | ikraft*) <5> {when} & !({otherText} | {otherDoc})',
      '(gaelder | gaeldende | virkning | kraft) <4> (fra | pr | siden) <4> {when} & !({otherText} | {otherDoc})',
      '{when} <3> {change} & !{otherText}',
    ],
    // A dated line that stands alone, as at the top or the bottom of a letter.
    dated: [
      '^ [den | d | dato | pr] [#number] {when} $',
      '^ #name [#name] (den | d) [#number] {when} $',
      '^ *politik* <10> {when} $',
      '^ {policyTitle} <3> {when} $',
    ],
    dateHeading: [
      '{latest} <3> {change} <6> {when}',
      '{change} <3> {when}',
      '(gaeldende | gaelder | gyldig) <2> (fra | pr | siden) <3> {when}',
      '{policyTitle} <3> {when}',
    ],
    bareHeading: ['^ [den | d | pr] [#number] {when} $'],
    // A consent tool dates its own list of cookies.
    unless: [
      '{otherDoc} <8> {change} & !({policyWord} | denne tekst | dette dokument | denne udgave)',
      '(cookieerklaering* | cookiedeklaration* | cookiebot | cookieoversigt*) & !(privat* | persondata* | personoplysning*)',
    ],
    vague: [
      // A year only.
      '{latest} <3> {change} <3> #year',
      '{policy} <6> {change} <3> #year',
      '{policy} <3> (er | stammer | gaelder) <2> fra <1> #year',
      '{often} <3> ({policyWord} | teksten | den | siden) <2> (ajour | opdateret | opdateringer) & !(kan | {advice})',
      '^ (opdateret | revideret | version | udgave | udarbejdet | skrevet | vedtaget | gaeldende | aendret | rev) <3> #year $',
      '(udgave | version | udgaven | versionen) [fra] #year & ({policy} | vi | os)',
      '(siden | sitet | teksten | indholdet | dokumentet) <2> {renewed} <3> {often} & !(kan | {advice})',
      '{often} <2> (opdaterer | reviderer | justerer | gennemgaar | tilpasser | ajourfoerer) <4> ({policy} | {policyWord} | den | siden) & !(kan | forbeholder | {advice})',
      // "Politikken opdateres løbende"
      '(opdateres | opdaterer | revideres | reviderer | gennemgaas | gennemgaar | ajourfoeres | justeres) <3 !kan> {often} & ({policy} | {policyWord}) & !(kan | forbeholder | {advice})',
      '{policyWord} <3> (bliver | er | holdes) <3> {often} <2> {change} & !{advice}',
      'vi <1> {often} <1> (opdaterer | gennemgaar | reviderer) & ({policy} | {policyWord}) & !{advice}',
      '(opdateres | revideres) <2> (mindst | ca | hvert | hver | en gang) <4> (aar | aarligt) & ({policy} | {policyWord}) & !{advice}',
      '(vil | bliver | skal) <3> {often} <2> {change} & ({policy} | {policyWord}) & !{advice}',
      '(holder | holdes | tilpasses | aendres) <4> ({often} | opdateret) & {policyWord} & !(kan | forbeholder | {advice})',
      '(gaeldende | gaelder) <2> fra <2> #year',
      '^ {policyTitle} <2> #year $',
    ],
    vagueHeading: [
      '{latest} <3> {change} <3> #year',
      '{policyTitle} <2> #year',
      '(opdateret | revideret | version | udgave | gaeldende fra) <2> #year',
    ],
  },
  {
    latest: 'sidst | senest | seneste | sidste | nyeste | nuvaerende | aktuelle | last | latest',
    change:
      'skrev | vedtog | godkendte | udgav | lavede | offentliggjorde | indfoerte | skrevet | omskrevet | nedskrevet | genskrevet | laest | gennemlaest | gennemgang | lavet | formuleret | tilpasset | tilpasning | fornyet | dateret | indfoert | besluttet | tiltraadt | vedtag* | skiftet | underskrevet | aendret | redigering | roert | kigget | set | efterset | gennemset | tjekket | bearbejdet | moderniseret | trykt | updated | modified | revised | effective | ikraft* | opdater* | opdatering* | aendr* | aendring* | revider* | revision* | redigeret | rettet | rettelse | justeret | tilrettet | gennemgaaet | ajourfoert | version* | udgave* | udarbejdet | vedtaget | godkendt | offentliggjort | udgivet | publiceret | oprettet | ikrafttraed* | rev | vers',
    when: '#date | {month} <1> #year | {quarter} <2> #year | {english-month} <1> #year | #year #number | #number #year',
    quarter: 'foraar* | sommer* | efteraar* | vinter* | kvartal',
    'english-month': 'january | february | march | may | june | july | october',
    policyWord:
      '*politik | *politikken | *politikkens | *erklaering | *erklaeringen | *meddelelse | *meddelelsen | *notits | *tekst | *folder | folderen | *vejledning | *beskrivelse | *beskrivelsen | *orientering | *orienteringen | *underretning | oplysningsskrivelse*',
    policy:
      '{policyWord} | denne tekst | dette dokument | dokumentet | denne side | denne udgave | udgaven | denne version | dette skriv | dette papir | dette notat | dette brev | denne skrivelse | skrivelsen | disse retningslinjer | retningslinjerne | siden er | siden blev | side er | den her side | det her | teksten | denne information | disse oplysninger er | betingelserne',
    policyTitle: '*politik | *erklaering | oplysningspligt | gdpr politik',
    renewed: 'opdateres | revideres | gennemgaas | ajourfoeres | justeres | tilpasses | holdes',
    otherDoc:
      'handelsbetingelse* | *vilkaar | *vilkaarene | *vedtaegt* | *aftale | *aftalen | prisliste* | cookieliste* | certifikat* | *certificering* | *listen | *liste | haandbog* | *databasen | *katalog* | *loven | *lov | *journal* | *profil | *konto | ordre* | *reglement* | medarbejder* | *ansoegning* | *samtykke* | hjemmesiden | sitemap | programmel | appen',
    often:
      'loebende | jaevnlig | tit | ofte | hyppigt | hver gang | hver maaned | hvert halve aar | aarlig | jaevnligt | regelmaessigt | aarligt | periodisk | en gang om aaret | hvert aar | mindst en gang | fra tid til anden',
    // What the reader is asked to do is no promise of the writer's.
    advice: 'opfordr* | anbefal* | raad* | boer | du',
    otherText:
      'cookieerklaering* | cookiedeklaration* | cookiebot | lov nr | lovbekendtgoerelse* | forordningen | persondataforordning* | databeskyttelsesforordning* | gdpr | databeskyttelsesloven | persondataloven | bogfoeringsloven | loven | direktiv* | standardkontrakt* | kommissionen* | eu kommission* | afgoerelse* | datatilsynet | google | facebook | meta | databehandleraftale*',
  },
);
