/** Danish frames around the name of a lapsed framework. */
import { type Phrases, phrases } from '../../src/core/rule.ts';
import type { Framework } from './lapsed.ts';

export const lapsedDa = ({ names, other, otherWords, foreign, claims = [] }: Framework): Phrases =>
  phrases(
    {
      claim: [
        // Certified under, member of, listed with it.
        '{joined} <16> {name}',
        '{name} <10> {joined}',
        // On the ground of it, in accordance with it, by means of it.
        '{ground} <12> {name}',
        '{name} <12> {ground}',
        // A transfer, a supplier or a country beside it.
        '{transferish} <30> {name}',
        '{name} <30> {transferish}',
        '#vendor <30> {name}',
        '{name} <16> #vendor',
        // The scheme called by its noun: "Privacy Shield-ordningen".
        '{name} {noun}',
        '{noun} <4> {name}',
        '(bruger | anvender | benytter | bruge | anvende) <2> {name}',
        ...claims,
      ],
      // The name alone; the judge decides whether that will do.
      mention: ['{name}'],
      heading: ['{name}'],
      sectionBelow: ['{joined}', '(anvend* | benyt* | bruger | gaelder | overholder) <6> (ordning* | aftale* | principper*)'],
      // The policy says that the framework fell, was replaced or is relied on no longer: all mentions are history.
      ended: [
        '{name} <16 !{otherWords}> {fell} & !{ifName} & !({fell} <2 !{nameWords}> {other})',
        '{fell} <14 !{otherWords}> {name} & !{ifName} & !({other} <8 !{nameWords}> {fell})',
        '{name} (og | samt | eller) {other} <12> {fell}',
        '{fell} <6> {other} (og | samt | eller) <3> {name}',
        '{name} <1> (fald | ophoer | endeligt | kollaps | bortfald | doed | skaebne)',
        '{name} (dommen | dom | sagen | sag | domme)',
        '(stopper | punktum) for <3> {name}',
        '(skoed | slog) <2> {name} <2> ned',
        '{name} <2> (mistede | mister | har mistet) <3> (gyldighed* | kraft | retsvirkning)',
        '{name} <7> (i strid med | uforenelig* | uden retsvirkning | uden virkning | uden gyldighed | ingen gyldighed | ingen retsvirkning)',
        '{name} <2> (er | blev) [nu | blevet] (erstattet | afloest)',
        '(kom | kommer | fulgte) efter {name}',
        '{name} <3> (er | var | blev | led) <3> (historie | fortid | doed | doede | vaek | slut | forbi | passe | foraeldet | utilstraekkelig* | skaebne | samme skaebne)',
        '(schrems | schrems ii | schremsii) & {name}',
        '(dom | dommen | domme | dommene | domstolens dom) <3> (om | vedroerende | angaaende | i sagen om | over) <3> {name}',
        // Replaced by something else; not "Safe Harbor blev afløst af Privacy Shield".
        '{name} <6> (er | blev | blevet | bliver | som) <4> (afloest | erstattet) <3> af',
        '(afloeser | afloeseren | erstatter | afloeste | erstattede | afloest | erstattet | efterfoelger | efterfoelgeren | erstatning | traadt i stedet | traadte i stedet | traeder i stedet) <5 !af !{otherWords}> {name}',
        // No longer relied on.
        '{noLonger} <10 !men !og !{otherWords}> {name}',
        '{neg} <8 !men !{otherWords}> laengere <4 !men !{otherWords}> {name}',
        '{name} <8 !og !men !{otherWords}> {noLonger}',
        '{other} (eller | og) {name} <6> {noLonger}',
        '{left} <5 !til !{otherWords}> {name} & !({left} <6> {other} <3> til <2> {name})',
        '(frem for | fremfor | snarere end | i stedet for) <3 !bruger !anvender !benytter !vi !er !har !bygger !{otherWords}> {name}',
        '{former} {name}',
        '({former} <4 !er !{otherWords}> {name}) & {noun}',
      ],
      // Headings are not read as text.
      endedHeading: ['{name} <8> {fell}', '{fell} <8> {name}', '{noLonger} <6> {name}', '{name} <6> {noLonger}'],
      // Said of "that framework" in a statement that follows a mention.
      fallen: [
        '(ordningen | ordning | aftalen | aftale | rammen | afgoerelsen | den | denne | certificeringen | dette) <8> {fell}',
        '{fell} <8> (ordningen | aftalen | rammen | den ordning | den aftale | afgoerelsen)',
        '(ordningen | aftalen | den | denne) <5> {noLonger}',
      ],
      // Not relied on, within one clause; not "no data to firms that are not certified under it".
      negated: ['{neg} <8 !{boundary} !{only} !{exceptive} !{otherWords}> {name} & !{twofold}'],
      // The name is the subject of a denial.
      denied: ['{name} [{noun}] <3 !{boundary} !{otherWords}> {neg} & !({neg} <1> {only})'],
      // This statement is no reliance, whatever others say.
      acquitted: [
        // Told of, not relied on.
        '(spoergsmaal | spurgt | undrer | foredrag* | titlen | debat* | nyheder) <5> {name}',
        'hedder {name}',
        'uanset <2> {name}',
        '(dengang | dengang da) {name}',
        '{name} <2> (fandtes | eksisterede)',
        '{name} <6> ikke (nok | tilstraekkelig*)',
        '{name} <3> (slettet | fjernet | udgaaet)',
        '(opsagt | opsagde | mistet | mistede) <3> (certificering* | medlemskab* | tilslutning*) <3> {name}',
        // History.
        '(var | havde | vaeret) <4 !er !der !som !har !{otherWords}> {joined} <8 !er> {name}',
        '{name} <1> (var | havde)',
        '(tidligere | foer | foerhen | dengang | engang) <3 !er !har !{otherWords}> (certificer* | tilsluttet | tilmeldt | medlem* | omfattet | baser* | brugte | anvendte | benyttede | var | byggede) <8 !er> {name}',
        '(indtil | frem til | foer) <4> #year & {name} & !({joined} <10> #year)',
        '(skete | foregik | brugte | anvendte | benyttede | byggede) <10 !er> {name}',
        'hverken {other} (eller | og) {name}',
        '{name} <1> {neg} <2> (kan | maa | gaelder | er | yder | giver)',
        '{neg} <3> (kan | maa) <3> (bruge | anvende | bygge | stoette) <6> {name}',
        '{neg} <3> (ny | nyt | nyt) <1> {name}',
        'uden <3> (brug | bruge | anvende | anvendelse | benytte | stoette | bygge) <4> {name} & !{neg}',
        'uafhaengig* af <2> {name}',
        // A pointer to information about it.
        '(laes | se | find | hoer) <2> (mere | ogsaa | videre) <8> {name} & !{joined}',
        '(mere information | yderligere information | kilde | kilder | laesestof) <8> {name} & !{joined}',
        '^ <2> (links | baggrund | artikel | artikler | laesestof | litteratur) <6> {name} & !{joined}',
        'hvad <2> {name} <1> (var | er | betyder | indebaerer)',
        // A change log.
        'henvisning* <4> {name} <6> (fjern* | slet* | udgaa*)',
        '(fjern* | slet* | udgaa*) <5> {name}',
        ...foreign,
      ],
    },
    {
      name: names,
      nameWords: 'shield | privacyshield | harbor | harbour | safeharbor | safeharbour',
      other,
      otherWords,
      ifName: '(hvis | saafremt | skulle | dersom | ifald | naar og hvis) <1> ({name} | {noun})',
      twofold:
        '({neg} <14> (der | som | hvis | medmindre | naar | hvor | uden | foer) <3> {neg} | {neg} <14> (medmindre | uden at | foer | uden {name}))',
      neg: 'ikke | ej | aldrig | ingen | intet | hverken | ikkje',
      boundary: 'der | som | men | og | hvis | naar | saa | fordi | mens | idet | strid | modstrid | udelukkende | da',
      only: 'kun | alene | blot | udelukkende | bare',
      exceptive: 'medmindre | undtagen | uden | foer | udover | undtaget',
      noLonger: 'ikke laengere | ikke mere | ej laengere | ikke laenger',
      former: 'tidligere | tidl | forhenvaerende | davaerende | hedengangne | gamle | nu ugyldige | daevaerende',
      left: 'forladt | forlod | droppet | droppede | opgivet | opgav | udfaset | udfasede | udfaser | opsagt | opsagde | fravalgt | trukket sig | trak sig | traadt ud | meldt sig ud | skiftet fra | skiftede fra | gaaet fra | gik fra | flyttet fra | vaek fra | overgaaet fra | skiftet vi fra | skiftede vi fra | stoppet med | holdt op',
      noun: 'ordning* | aftale* | program* | rammeaftale* | ramme | rammen | framework* | princip* | afgoerelse* | regler* | reglerne | certificer* | certifikat* | certified | compliant | listen | liste',
      joined:
        'certificer* | certifice* | certifikat* | certified | tilsluttet | tilslutter | tilslutning* | tilsluttede | tilsluttes | tilknyttet | tilmeldt | medlem* | deltag* | omfattet | underlagt | godkendt | registreret | efterlev* | overhold* | opfyld* | lever op | foelger | forpligt* | selvcertificer* | tiltraadt | del af | underskrevet | skrevet under | optaget | compliant | daekket | daekker | gaelder | med i | finder anvendelse | takket vaere | (har | med)',
      ground:
        'under | via | gennem | igennem | i henhold til | ifoelge | jf | efter | med hjemmel | hjemmel | grundlag* | overfoerselsgrundlag* | retsgrundlag* | baseret | baseres | bygger | hviler | beror | sikret | sikres | sikre | sikrer | beskyttet | beskyttes | beskytte | beskyttelse* | i overensstemmelse med | ved hjaelp af | paa baggrund af | i medfoer af | inden for | garanti* | garanteret | garanterer | mekanisme* | principper | reguleret | reguleres | i kraft af | foranstaltning* | tilstraekkelig*',
      transferish:
        'overfoer* | overfoersel* | tredjeland* | usa | amerika* | uden for eu | udenfor eu | videregiv* | databehandler* | leverandoer* | server* | sende | sendes | standardkontrakt* | scc | privacy shield* | safe harbo*',
      rely: 'brug | bruge | bruger | bruges | brugt | anvend* | benyt* | baser* | bygge | bygger | stoett* | hvil* | beror | certificer* | tilsluttet | tilmeldt | medlem* | afhaeng* | stol* | henvis* | omfattet | deltag* | paaberaab* | brug for | del af',
      fell: 'ugyldig* | underkend* | annuller* | ophaevet | ophaeves | ophaevede | tilsidesatte | ugyldiggjorde | ophoert | ophoerte | ophoerer | bortfald* | faldt | faldet | forkastet | forkastede | invalider* | tilsidesat | kasseret | kasserede | ud af kraft | slaaet ned | slog ned | skudt ned | udgaaet | udloebet | afskaffet | skrottet | ugyldighed* | aflivet | omstoedt | doemt ude | dumpet | dumpede | sat ud af spil',
    },
  );
