import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    claim: [
      // Certified under, member of, listed with it.
      '{joined} <16> {harbor}',
      '{harbor} <10> {joined}',
      // On the ground of it, by means of it.
      '{ground} <12> {harbor}',
      '{harbor} <8> {ground}',
      // A transfer, a supplier or a country beside it.
      '{transferish} <30> {harbor}',
      '{harbor} <30> {transferish}',
      '#vendor <30> {harbor}',
      '{harbor} <16> #vendor',
      // The scheme called by its noun.
      '{harbor} (ordning* | aftale* | program* | rammeaftale* | ramme* | framework* | principper* | princip* | afgoerelse* | regler* | certificer* | certifikat* | certified | listen)',
      '(ordning* | aftale* | program* | rammeaftale* | principperne) <4> {harbor}',
    ],
    unless: [
      // Other safe harbours: children's privacy in the USA, health data, liability of hosts.
      '{harbor} & (coppa | hipaa | dmca | ftc godkendt | boern | ophavsret* | kidsafe)',
      '(laes mere | se mere | mere information) <8> {harbor} & !{joined} & !{ground}',
    ],
    ended: [
      '{harbor} <24> {fell}',
      '{fell} <14> {harbor}',
      '{harbor} <10> (er | blev | blevet | som) <4> (afloest | erstattet) <3> af',
      '(afloeser | erstatter | afloeste | erstattede | afloest | erstattet | efterfoelger | efterfoelgeren | i stedet for | erstatning) <6 !af> {harbor}',
      '{harbor} <4> (er | gaelder | kan | anvendes | bruges) <3> (ikke laengere | ikke mere | ej laengere)',
      '(ikke laengere | ikke mere) <4> (anvend* | brug* | benyt* | baser* | bygge* | stoett* | certificer* | gyldig*) <8> {harbor}',
      '(anvend* | brug* | benyt* | baser* | bygger | stoett*) <3> (ikke | ikke laengere | ikke mere | aldrig) <8> {harbor}',
      'ikke (paa | efter | via | under) {harbor}',
      '(tidligere | forhenvaerende | davaerende) <4> {harbor}',
    ],
  },
  {
    harbor:
      '(safe harbor* | safe harbour* | safeharbor* | safeharbour* | safe habor* | safe haven ordning* | sikker havn ordning* | safe harbord*)',
    joined:
      'certificer* | certifice* | certifikat* | certified | tilsluttet | tilslutter | tilsluttede | tilmeldt | medlem* | deltag* | omfattet | underlagt | godkendt | registreret | efterlev* | overhold* | opfyld* | lever op | foelger | forpligt* | selvcertificer* | tiltraadt | del af',
    ground:
      'under | via | gennem | i henhold til | ifoelge | jf | efter | hjemmel | grundlag* | overfoerselsgrundlag* | baseret | baseres | bygger | sikret | sikres | sikre | sikrer | beskyttet | beskyttes | i overensstemmelse med | ved hjaelp af | paa baggrund af | garanti* | garanteret | mekanisme* | reguleret | i kraft af | tilstraekkelig*',
    transferish:
      'overfoer* | overfoersel* | tredjeland* | usa | amerika* | uden for eu | udenfor eu | videregiv* | databehandler* | leverandoer* | server* | sende | sendes | standardkontrakt* | privacy shield*',
    fell: 'ugyldig* | underkendt* | annuller* | ophaevet | ophoert | ophoerte | bortfaldet | bortfaldt | forkastet | forkastede | ugyldiggjort* | ugyldigkendt | invalideret | tilsidesat',
  },
);
