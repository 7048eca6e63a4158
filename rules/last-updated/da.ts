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
      '{latest} <3> {change} <6 !cookie* !cookies> {when}',
      '{change} <2> {latest} <4> {when}',
      // "Denne politik er opdateret i marts 2026", "Politikken er vedtaget på bestyrelsesmøde den ..."
      '{policy} <6 !cookie*> {change} <8> {when}',
      '{policy} <4> (er | blev) <2> (fra | dateret | skrevet | lavet | udarbejdet) <5> {when}',
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
      '{change} <4> {when} & !{otherText}',
      '(gaeldende | gaelder | gyldig) <2> (fra | pr | per | siden) <3> {when} & !{otherText}',
      '(traeder | traadte | traadt) <2> i kraft <4> {when} & !{otherText}',
      '^ dato <1> {when}',
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
    unless: ['(cookieerklaering* | cookiedeklaration* | cookiebot | cookieoversigt*) & !(privat* | persondata* | personoplysning*)'],
    vague: [
      // A year only.
      '{latest} <3> {change} <3> #year',
      '{policy} <6> {change} <3> #year',
      '^ (opdateret | revideret | version | udgave) <2> #year $',
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
    latest: 'sidst | senest | seneste | sidste | nyeste | nuvaerende | aktuelle',
    change:
      'opdater* | opdatering* | aendr* | aendring* | revider* | revision* | redigeret | rettet | rettelse | justeret | tilrettet | gennemgaaet | ajourfoert | version* | udgave* | udarbejdet | vedtaget | godkendt | offentliggjort | udgivet | publiceret | oprettet | ikrafttraed* | rev | vers',
    when: '#date | {month} <1> #year | #year #number | #number #year',
    policyWord: '*politik | *politikken | *erklaering | *erklaeringen | *meddelelse | *meddelelsen | *notits',
    policy:
      '{policyWord} | denne tekst | dette dokument | dokumentet | denne side | siden er | teksten | denne information | disse oplysninger er | betingelserne',
    policyTitle: '*politik | *erklaering | oplysningspligt | gdpr politik',
    often: 'loebende | jaevnligt | regelmaessigt | aarligt | periodisk | en gang om aaret | hvert aar | mindst en gang | fra tid til anden',
    // What the reader is asked to do is no promise of the writer's.
    advice: 'opfordr* | anbefal* | raad* | boer | du',
    otherText:
      'cookieerklaering* | cookiedeklaration* | cookiebot | lov nr | lovbekendtgoerelse* | forordningen | persondataforordning* | databeskyttelsesforordning* | gdpr | databeskyttelsesloven | persondataloven | bogfoeringsloven | loven | direktiv* | standardkontrakt* | kommissionen* | eu kommission* | afgoerelse* | datatilsynet | google | facebook | meta | databehandleraftale*',
  },
);
