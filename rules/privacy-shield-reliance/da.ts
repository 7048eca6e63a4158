import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    claim: [
      // Certified under, member of, listed with it.
      '{joined} <16> {shield}',
      '{shield} <10> {joined}',
      '{shield} (certificer* | certifikat* | certified | tilsluttet | godkendt)',
      // On the ground of it, in accordance with it, by means of it.
      '{ground} <12> {shield}',
      '{shield} <12> {ground}',
      // A transfer, a supplier or a country beside it.
      '{transferish} <30> {shield}',
      '{shield} <30> {transferish}',
      '#vendor <30> {shield}',
      '{shield} <16> #vendor',
      // The scheme called by its noun: "Privacy Shield-ordningen", "EU-US Privacy Shield-aftalen".
      '{shield} (ordning* | aftale* | program* | rammeaftale* | ramme* | framework* | principper* | principperne | afgoerelse* | regler* | princip*)',
      '(ordning* | aftale* | program* | rammeaftale* | rammen | framework | principperne) <4> {shield}',
    ],
    unless: [
      // A pointer to information about the scheme is no reliance on it.
      '(laes mere | se mere | mere information | link*) <8> {shield} & !{joined} & !{ground}',
    ],
    // The policy says that the scheme fell or is relied on no longer. Kept narrow: one hit acquits the whole policy.
    ended: [
      '{shield} <24> {fell}',
      '{fell} <14> {shield}',
      'schrems & {shield}',
      // Replaced by something else; not "Safe Harbor blev afløst af Privacy Shield".
      '{shield} <6> (er | blev | blevet) <4> (afloest | erstattet) <3> af',
      '(afloeser | erstatter | afloeste | erstattede | afloest | erstattet | efterfoelger | efterfoelgeren | i stedet for | frem for | erstatning) <6 !af> {shield}',
      // No longer relied on.
      '{shield} <4> (er | gaelder | kan | anvendes | bruges | benyttes) <3> (ikke laengere | ikke mere | ej laengere)',
      '(anvend* | brug* | benyt* | baser* | bygger | stoett* | hviler | certificer* | tilsluttet) <3> (ikke laengere | ikke mere | ej laengere) <10> {shield}',
      '(ikke laengere | ikke mere | ej laengere) <4> (anvend* | brug* | benyt* | baser* | bygge* | stoett* | certificer* | tilsluttet | gyldig*) <8> {shield}',
      '(anvend* | brug* | benyt* | baser* | bygger | stoett* | hviler) <2> (ikke | aldrig) <6> {shield}',
      'ikke (paa | efter | via | under) {shield}',
      '(tidligere | forhenvaerende | davaerende) <3 !safe !safeharbor> {shield}',
    ],
  },
  {
    shield:
      '[eu usa | eu us | us eu | usa eu | schweiz usa | swiss usa] (privacy shield | privacy shields | privacyshield | privacyshields | privacyshieldordning* | privacy schield | privacy sheild | privacy skjold | privatlivsskjold* | databeskyttelsesskjold* | privacy shieldet)',
    joined:
      'certificer* | certifice* | certifikat* | certified | tilsluttet | tilslutter | tilsluttede | tilsluttes | tilmeldt | medlem* | deltag* | omfattet | underlagt | godkendt | registreret | efterlev* | overhold* | opfyld* | lever op | foelger | forpligt* | selvcertificer* | tiltraadt | del af | underskrevet',
    ground:
      'under | via | gennem | igennem | i henhold til | ifoelge | jf | efter | med hjemmel | hjemmel | grundlag* | overfoerselsgrundlag* | baseret | baseres | bygger | sikret | sikres | sikre | sikrer | beskyttet | beskyttes | beskytte | beskyttelse* | i overensstemmelse med | ved hjaelp af | paa baggrund af | garanti* | garanteret | garanterer | mekanisme* | principper | reguleret | reguleres | i kraft af | foranstaltning* | tilstraekkelig*',
    transferish:
      'overfoer* | overfoersel* | tredjeland* | usa | amerika* | uden for eu | udenfor eu | videregiv* | databehandler* | leverandoer* | server* | sende | sendes | standardkontrakt* | scc',
    fell: 'ugyldig* | underkendt* | underkendelse* | annuller* | ophaevet | ophoert | ophoerte | bortfaldet | bortfaldt | forkastet | forkastede | ugyldiggjort* | ugyldigkendt | ugyldighed* | invalideret | tilsidesat',
  },
);
