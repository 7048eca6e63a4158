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
      // Any way of staying, and any way of taking it for a yes: "Stay on the site and you have accepted ..."
      '^ {staying} <8 !not !never> and you <4 !not !never> {agreed}',
      '{when} you <3 !not !never !dont !no !longer !have !consented !the> {staying} <14 !not !never !withdraw !that !where !which> ({you-accept} | {deemed} | you (have | are) [already | thereby | then] {agreed})',
      '{when} you <4 !not !never !dont !no> {staying} <16 !not !never> (we | i) <2> (assume | presume | infer | take it | conclude | understand | suppose) <8 !not !never> {agreed}',
      '(we | i | will) <1> (assume | presume | infer | take it | conclude | suppose) <3 !not !never> you <6 !not !never> {agreed} <8 !not !never> ({when} you <3 !not !never> {staying} | by <2> {using})',
      '(we | i) [will | shall | may] (take | treat | regard | consider | read | see | interpret | view) <6 !not !never> ({stay-noun} | silence | inaction) <12 !not !never> as <4> ({yes})',
      '({stay-noun} | silence | inaction | not objecting) <14 !not !never> (counts as | count as | counts <2> as | equals | is | are | amounts to | means | treated <2> as | taken <2> as | regarded as | considered | tantamount to | equivalent to | signifies | constitutes) <4 !not !never> ({yes} | you <3> {agreed}) & !(your choice | request* | asked)',
      '(users | visitors | anyone | everyone | all who) <10 !not !never> {deemed}',
      'you [hereby | also | thereby | automatically] (accept | agree | consent) <12 !not !never> ((each | every) time you <2> {staying} | by your <2> (use | access | visit | presence | browsing))',
      '{by} <4> {using} <12 !not !never> (youre | you are) (ok | okay | fine | happy | cool) with',
      '({when} you | by) <6 !not> ({staying} | {using}) <12 !not !never> (give | gives | giving) us <3> (consent | permission | go ahead | ok | green light | leave)',
      '(if you | should you) <2> (do nothing | say nothing | not object | not respond | not react | not opt out) <12 !not> {agreed}',
      'unless you <2> leave <10 !not> (consent | accept | agree | accepting | consenting)',
      '(merely | simply | just) (by | through) <2> {using} <12 !not !never> ({you-accept} | {yes})',
      '(you are | you have) <2 !not !never> (bound | agreed | accepted | consented) <12 !not !never> (by | simply by | merely by) <2> {using}',
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
    staying:
      '{use-finite} | stay | stick around | scroll | scroll on | carry on | go on | keep on | linger | close | dismiss | ignore | move on | click on | click through | read on | surf | continue',
    'stay-noun':
      '(continued | ongoing | further | your | any | mere | the | prolonged | uninterrupted) <2> (use | access | browsing | visit | presence | usage) | staying | scrolling | closing | ignoring | dismissing | browsing | remaining | lingering | carrying on',
    agreed:
      'agree | agreed | accept | accepted | consent | consented | fine with | happy with | ok with | okay with | on board | approve | approved | said yes',
    yes: 'acceptance | consent | assent | agreement | approval | yes | an ok | an agreement',
    by: 'by | through | in | when',
    when: 'if | when | where | whenever | once | as long as | should',
    using:
      'using | accessing | visiting | browsing | continuing | viewing | navigating | staying | remaining | downloading | installing | engaging | interacting | utilizing | utilising | participating | making use | scrolling | closing | ignoring | carrying on | visit | (your | continued | their) <2> (use | access)',
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
      '(your | continued | any | their | users | further) [and continued | continued | continuing | access to or | access and | access or | and] (use | access | browsing | usage | presence | visit) | (use | access) (of | to) (the | our | this | these | any) <4> (site | sites | website | websites | web | service | services | app | apps | application | platform | products | portal | store)',
    'use-finite':
      'use | access | visit | continue to | continue using | browse | choose to use | remain on | stay on | keep using | interact with | navigate | proceed',
    counts:
      'constitut* | means | mean | signif* | indicat* | implies | imply | deemed | amounts to | considered | regarded as | taken as | treated as | confirms | represents | evidences | signals | shows | tells us | demonstrates | serves as | conditioned',
  },
);
