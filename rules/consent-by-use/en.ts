import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    claim: [
      // "By using this site you agree to ..."
      '{by} <4> {using} <26 !not !choose !which> {you-accept}',
      '{by} <4> {using} <26 !not> {you-declare}',
      // "Using our services means that you accept"
      '(using | accessing | browsing | navigating | visiting | continuing | continued) <14 !not> (means | constitutes | signifies | indicates | implies) <8 !not> ({you-accept} | {accept-noun})',
      // "Your (continued) use of the site constitutes acceptance"
      '{use-noun} <26 !not> {counts} <14 !not> ({accept-noun} | {you-accept})',
      // "If you continue to use / choose to use ..., you agree"
      '{when} you <4 !not !dont !no !longer> {use-finite} <26 !not !withdraw> ({you-accept} | {deemed})',
      '{when} you <4 !not !dont> {use-finite} <20 !not> (take | treat | regard | consider) <3> as <4> (agreement | acceptance | consent)',
      '(users | visitors | anyone | people | everyone) who <4 !not> (use | uses | continue | continues | visit | visits | access | accesses) <14 !not> (accept | accepts | agree | agrees | consent | consents)',
      // "You accept by using", "you are deemed to have accepted on your first use"
      'you [hereby | expressly | also | automatically] (agree | accept | consent) <24 !not !if !when> by [continuing to | simply | merely] {using-ing}',
      'you [hereby | expressly | also | automatically] (agree | accept | consent) <18 !not> if you <2 !not> {use-finite}',
      '{deemed} <18 !not> (use | using | access | accessing | visit)',
      // Continued use after a change
      '(continue | continues | continued | continuing) <2> (use | using | access | accessing | to use | to access | visit | visiting | browse | browsing) <26 !not> ({you-accept} | {counts} <14 !not> {accept-noun} | {deemed})',
      '(indicate | signify | manifest | confirm) <4> {accept-noun} <10> by <3> (continuing | continued | using)',
      // Implied
      '(implied | implicit | tacit) consent & (use | using | visit* | brows*)',
    ],
    unless: [
      '(not | never) <4> (constitute | imply | deemed | infer | inferred | considered) <6> {accept-noun}',
      // The visitor acts
      '(click | clicking | press | pressing | tick | ticking | check | checking) <4> (accept | agree | i agree | button | box | ok | allow)',
      // Withdrawing or being asked
      '(withdraw | revoke) <6> (consent | consents | permission)',
      '(asked | asking | prompt | prompted | request) <5> consent',
    ],
  },
  {
    by: 'by | through | in | when',
    when: 'if | when | where | whenever | once | as long as | should',
    using:
      'using | accessing | visiting | browsing | continuing | viewing | navigating | staying | remaining | downloading | installing | engaging | interacting | utilizing | utilising | participating | making use | (your | continued | their) <2> (use | access)',
    'using-ing': 'using | accessing | visiting | browsing | use | access | visit | browse | viewing',
    'you-accept':
      '(you | users | the user | visitors) [hereby | expressly | explicitly | also | automatically | are | thereby | acknowledge and | understand and | represent and | will be | fully understand and unambiguously | are hereby | specifically] (agree | agrees | accept | accepts | consent | consents | agreeing | accepting | consenting)' +
      ' | (you | users) <2> (acknowledge | confirm | understand | agree | warrant | signify | represent | certify) <12 !not !can !if> (agree | accept | consent | bound)',
    'you-declare':
      '(you | users) <2> (signify | acknowledge | indicate | give | giving | signifying | express | confirm | provide | declare) <3> (consent | acceptance | agreement | assent)',
    deemed:
      '(deemed | considered | taken | treated | regarded) [to] [have | to have] [as | as having | having] (accepted | agreed | consented | approved | accept | agree | consent)',
    'accept-noun':
      'acceptance | approval | accept | agree | agreed | accepted | consent | assent | your agreement | agreement to | agreement with',
    'use-noun':
      '(your | continued | any | their | users | further) [and continued | continued | continuing | access to or | access and | access or | and] (use | access | browsing | usage) | (use | access) (of | to) (the | our | this | these | any) <4> (site | sites | website | websites | web | service | services | app | apps | application | platform | products | portal | store)',
    'use-finite':
      'use | access | visit | continue to | continue using | browse | choose to use | remain on | stay on | keep using | interact with | navigate | proceed',
    counts:
      'constitut* | means | mean | signif* | indicat* | implies | imply | deemed | amounts to | considered | regarded as | taken as | treated as | confirms | represents | evidences | demonstrates | serves as | conditioned',
  },
);
