import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: [
      'overfoersel*',
      'tredjelandsoverfoersel*',
      'overfoerselsgrundlag*',
      '(lande | modtagere) <4> (uden for | udenfor)',
      'garantier',
    ],
    met: [
      // Standard contractual clauses, by all their names.
      'standardkontrakt* | standardkontrat* | standardklausul* | standardbestemmelse* | standardvilkaar*',
      '(standard | standarder) (kontrakt* | bestemmelse* | klausul* | aftale* | kontrat*)',
      'standard (contractual | contract | contracts | data protection) (clause | clauses)',
      '(scc | sccs | sccer | sccerne)',
      '(model | eu model) (clauses | kontrakter | klausuler)',
      'modelklausul* | modelkontrakt*',
      '(kommissionens | eu kommissionens | europa kommissionens | europaeiske kommissions) <3> (kontrakt* | klausul* | kontraktbestemmelser | modelkontrakt*)',
      // Adequacy decisions, and countries approved by the Commission.
      'tilstraekkelighedsafgoerelse* | tilstraekkelighedsbeslutning* | adaekvansafgoerelse* | adaekvansbeslutning* | adaekvansvurdering*',
      'adequacy (decision | decisions)',
      '(afgoerelse* | beslutning* | vurdering*) <8> tilstraekkelig*',
      '(kommissionen | eu kommissionen | europa kommissionen) <12> (godkendt* | vurderet | anerkendt* | fastslaaet | afgjort | besluttet) <12> (tilstraekkelig* | passende | sikkert | sikre | beskyttelsesniveau*)',
      '(godkendt* | vurderet | anerkendt* | certificeret) <4> af <2> (kommissionen | eu kommissionen | europa kommissionen)',
      // Clauses called by the number of their decision, the old ones too.
      '(2021/914 | 2021 914 | 2010/87 | 2010 87 | 2004/915 | 2004 915 | 2001/497 | 2001 497)',
      // Frameworks tied to a country; the lapsed ones name a mechanism too.
      'data privacy (framework | frameworks)',
      '(dpf | privacy shield* | privacyshield | safe harbo* | safeharbo*)',
      'databeskyttelsesramme* | (privacy | databeskyttelses) framework | privatlivsskjold*',
      // Binding corporate rules, articles.
      'bindende virksomhedsregler | bindende koncernregler | binding corporate rules | bcr',
      '(artikel | art | artiklerne) (45 | 46 | 47 | 49)',
      '(kommissionens | eus | eu kommissionens | europa kommissionens) <2> liste <4> (sikre | godkendte) <2> (lande | tredjelande)',
      'tilstraekkelig* <6> (ifoelge | efter | vurderet af | godkendt af | fastslaaet af) <3> (kommissionen | eu kommissionen | europa kommissionen | kommissionens | eu kommissionens)',
      '(kommissionens | eu kommissionens) <3> (standardaftale* | standardkontrakt*)',
      // Explicit consent to the transfer.
      '(udtrykkelig* | eksplicit*) <3> (sagt ja | accepteret | godkendt | indforstaaet | tilladelse | givet lov | samtykket) <12> ({outside} | {moves} | sendes)',
      '(udtrykkelig* | eksplicit*) <2> samtykke* <10> (overfoersel* | overfoer* | {outside})',
      '({outside} | {moves}) <12> (udtrykkelig* | eksplicit*) <2> samtykke*',
      'samtykke* <6> til <4> (overfoersel* | tredjelandsoverfoersel*)',
    ],
    vague: [
      '(passende | fornoedne | tilstraekkelig* | noedvendige | egnede | relevante | lovlig* | lovpligtige | rette) <3> (garanti* | sikkerhedsgaranti* | beskyttelsesforanstaltning* | sikkerhedsforanstaltning* | foranstaltning* | mekanisme* | sikring*) <30> ({outside} | {moves})',
      '({outside} | {moves}) <30> (passende | fornoedne | tilstraekkelig* | noedvendige | egnede | relevante | lovlig*) <3> (garanti* | sikkerhedsgaranti* | beskyttelsesforanstaltning* | sikkerhedsforanstaltning* | foranstaltning* | mekanisme* | sikring* | beskyttelse)',
      '(gyldigt | lovligt | fornoedent | noedvendigt | rette | andet | det) <2> (overfoerselsgrundlag* | grundlag) <20> ({outside} | {moves})',
      '({outside} | {moves}) <20> (gyldigt | lovligt | fornoedent | noedvendigt | retligt | rette | juridisk) <2> (overfoerselsgrundlag* | grundlag | hjemmel)',
      'overfoerselsgrundlag*',
      '(tilstraekkelig* | passende | samme | tilsvarende) <3> (beskyttelsesniveau* | databeskyttelsesniveau* | beskyttelse | sikkerhedsniveau*)',
      '{transferred} <20> (i overensstemmelse med | i henhold til | overholde* | overholder | efter | jf) <4> {rules}',
      '{outside} <20> (i overensstemmelse med | i henhold til | overholde* | overholder | lever op til) <6> {rules}',
      '(sikre | sikrer) <8> (overfoersel* | overfoersl*) <12> {rules}',
      '(databehandleraftale* | kontrakt* | aftale*) <14> {outside}',
      '{outside} <16> (databehandleraftale* | sikret | kontraktlig*)',
      'supplerende foranstaltninger',
      '{transferred} <8> (lovlig* | forsvarlig* | betryggende)',
      '{outside} <6> (beskyttelse* | sikkerhed* | databeskyttelse*) <4> (god | godt | tilstraekkelig* | passende | hoej | hoejt | ordentlig*)',
      '{outside} <14> (garantier | sikkerhedsgaranti* | {need} <2> (foranstaltning* | forholdsregler | skridt))',
      '{outside} <14> (under iagttagelse af | inden for rammerne af | foelger | overholder) <4> {rules}',
    ],
    vagueBelow: [
      '(passende | fornoedne | tilstraekkelig* | noedvendige | egnede) <3> (garanti* | foranstaltning* | sikkerhedsforanstaltning* | beskyttelse* | mekanisme*)',
      '(gyldigt | lovligt | fornoedent | noedvendigt) <2> (grundlag | overfoerselsgrundlag*)',
      '(i overensstemmelse med | i henhold til | overholder | overholde) <4> {rules}',
      'databehandleraftale*',
    ],
    unless: [
      // The mechanism is expressly not there.
      '{not} <4> (standardkontrakt* | tilstraekkelighedsafgoerelse*) & !(derfor | saa | grundlag | sikre* | i stedet | anvend* | brug*)',
    ],
  },
  {
    outside:
      '(uden for | udenfor | ud af) [det | den] (eu | eoes | eea | europa | europaeisk*) | tredjeland* | tredielande* | usa | amerika* | indien | kina | filippinerne | storbritannien | england | schweiz | canada | israel | japan | australien | singapore | tyrkiet | ukraine | serbien | brasilien | andre lande | 3 lande',
    need: 'noedvendige | fornoedne | passende | egnede | ekstra | saerlige | yderligere',
    moves: 'overfoersel* | overfoer* | dataoverfoersel* | tredjelandsoverfoersel*',
    transferred: 'overfoersel* | overfoer* | dataoverfoersel* | overfoersl*',
    rules:
      'gdpr | lovgivning* | databeskyttelseslovgivning* | databeskyttelsesforordning* | forordning* | lov | loven | regler | reglerne | databeskyttelsesregler* | persondataforordning* | persondatalovgivning* | kapitel',
  },
);
