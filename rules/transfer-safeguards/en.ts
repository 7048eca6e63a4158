import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: [
      'transfer*',
      '(international | cross border | overseas | global) <3> (transfer* | process* | operations | data)',
      'safeguards',
      'outside [of] [the] (eu | eea | european)',
      'data (location | residency)',
    ],
    met: [
      // Standard contractual clauses, by all their names.
      'standard (contractual | contract | contracts | contractural) (clause | clauses | provisions)',
      'standard data protection (clause | clauses)',
      'standard clauses <6> (commission | european commission)',
      '(sccs | scc | idta)',
      '(model | eu model) (clause | clauses | contract | contracts | contractual)',
      'model contractual clauses | contractual clauses <6> (commission | approved | model)',
      '(commission | european commission) <3> approved <4> (contract* | clauses | agreement*)',
      '(contract* | clauses | agreement*) <6> approved by <3> (commission | european commission)',
      'international data transfer (agreement | addendum)',
      // Adequacy decisions, and countries approved by the Commission.
      'adequacy (decision | decisions | regulations | finding | findings | determination | status | ruling)',
      '(decision | decisions | finding) <2> (of | on) adequacy',
      '(commission | european commission | eu commission) <12> (decided | determined | recognis* | recogniz* | deemed | found | approved | considers | decision | confirmed | issued) <14> (adequate | adequacy | sufficient | equivalent)',
      '(deemed | recognis* | recogniz* | approved | determined | considered | found | certified) <14> (adequate | adequacy | sufficient) <16> by <2> (commission | european commission | eu commission | european union | uk government | eu)',
      '(deemed | recognis* | recogniz* | approved | determined | considered | found) <4> by <2> (commission | european commission | eu commission) <14> (adequate | adequacy)',
      'adequate (jurisdiction | jurisdictions | country | countries) <8> (commission | european commission)',
      '(commissions | eu | eus) <2> list of <3> (safe | adequate | approved) <2> (countries | jurisdictions)',
      '(commission | european commission | eu commission) <4> (considers | regards | deems | recognises | recognizes | treats) <8> (adequate | adequately | safe | sufficient | equivalent)',
      '(commissions | european commissions | eu) <2> standard (contract | contracts | agreement | clauses)',
      // Clauses called by the number of their decision, the old ones too.
      '(2021/914 | 2021 914 | 2010/87 | 2010 87 | 2004/915 | 2004 915 | 2001/497 | 2001 497)',
      // Frameworks tied to a country; the lapsed ones name a mechanism too.
      'data privacy (framework | frameworks)',
      '(dpf | privacy shield* | privacyshield)',
      '(safe harbo* | safeharbo*) & (eu | european | usa | swiss | commerce | transfer* | certif* | self certif* | exported | principles | scheme | framework)',
      // Binding corporate rules, articles.
      'binding corporate (rules | rule) | bcrs | bcr',
      '(article | articles | art) <3> (45 | 46 | 47 | 49)',
      // Explicit consent to the transfer.
      '(explicit* | express*) <2> (agreed | agree | authorised | authorized | accepted | said yes) <12> ({outside} | {moves} | sent)',
      '(explicit* | express*) <2> consent* <14> (transfer* | {outside})',
      '(transfer* | {outside}) <14> (explicit | express) <2> consent',
    ],
    vague: [
      '(appropriate | suitable | adequate | necessary | sufficient | reasonable | required | legal | contractual | relevant | proper) <3> (safeguard* | protection* | mechanism* | measures | guarantees | steps) <30> ({outside} | {moves})',
      '({outside} | {moves}) <30> (appropriate | suitable | adequate | necessary | sufficient | legal | lawful | contractual | relevant | proper | valid) <4> (safeguard* | protection* | mechanism* | measures | guarantees | basis | steps)',
      '{moves} <8> (always | only | are) <2> (lawful | lawfully | legal | legally)',
      '{outside} <6> (protection | security) <3> (good | adequate | sufficient | high | appropriate)',
      '{outside} <14> (safeguards | guarantees | {need} <2> (measures | precautions | steps))',
      '{outside} <14> (rules | requirements | provisions | conditions) <4> (observed | followed | respected | complied | met)',
      '{outside} <14> (observe | follow | comply with | in accordance with | in line with | respect) <4> {rules}',
      '(adequate | same | similar | equivalent | sufficient | comparable | appropriate) <3> (level | levels | standard | degree) <4> (protection | security | safeguards)',
      '{moves} <24> (accordance with | compliance with | comply with | complies with | compliant with | as required by | required by | permitted by | pursuant to) <6> {rules}',
      '(accordance with | compliance with | comply with | required by | permitted by) <6> {rules} <16> {moves}',
      '(safeguard* | protected | protections) <14> {outside}',
      '{outside} <20> (safeguard* | safeguards | protected | secure | securely)',
      '(data processing agreement* | data processing addendum* | data transfer agreement* | contract*) <16> ({outside} | {moves})',
    ],
    vagueBelow: [
      '(appropriate | suitable | adequate | necessary | sufficient | reasonable) <3> (safeguard* | protection* | mechanism* | measures | guarantees | steps)',
      '(accordance with | comply with | compliance with) <6> {rules}',
      'safeguard*',
      'all steps reasonably necessary | treated securely',
      '(data processing agreement* | data transfer agreement* | contractual <3> (obligations | protections | arrangements | commitments))',
    ],
  },
  {
    outside:
      '(outside | outside of | beyond) [of] [the | your] (eu | eea | european | europe | country | uk | home) | third country | third countries | other countries | usa | united states | abroad | overseas | international* | america | india | china | philippines | united kingdom | uk | switzerland | canada | israel | japan | australia | singapore | turkey | ukraine | serbia | brazil',
    need: 'necessary | needed | appropriate | suitable | extra | special | additional | required | proper',
    moves: 'transfer | transfers | transferred | transferring',
    rules:
      'law | laws | gdpr | legislation | regulation | regulations | legal | requirements | data protection | applicable | privacy policy | privacy notice | this policy',
  },
);
