import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    claim: [
      // "By using this site you agree to ..."
      '(by | through) <5> {using} <26 !not> you <10 !not> {accept}',
      '(by | through) <5> {using} <26 !not> you <10 !not> {strong}',
      // "Your (continued) use of the site constitutes acceptance"
      '{use-noun} <28 !not> (constitut* | means | signif* | indicat* | implies | imply | deemed | amounts | is considered | regarded as | taken as | treated as | confirms | shall be | will be | is subject | represents | evidences | demonstrates | serves) <12 !not> {accept-noun}',
      // "If you continue to use / choose to use ..., you agree"
      '(if | when | where | once) you <5 !not !dont> {use-finite} <28 !not> {accept-clause}',
      // "You accept by using", "you are deemed to have accepted on your first use"
      'you <6 !not> {accept} <30> (by | through) <4> {using}',
      'you <4> (deemed | considered | taken | treated) <8> {accept-noun}',
      // Continued use after a change
      '(continue | continues | continued | continuing) <6> (use | using | access | accessing | to use | visit | browse) <28 !not> {accept-noun}',
      '{accept-noun} <14> (continued | continuing | ongoing) <4> (use | access | using)',
      '(use | access) <10> following <8> (changes | modifications | updates | posting) <14> {accept-noun}',
      // Implied
      '(implied | implicit | tacit) consent',
    ],
    unless: [
      '(not | never) <4> (constitute | imply | deemed | infer | inferred | considered) <6> {accept-noun}',
      '(click* | press* | tick* | check*) <4> (accept | agree | i agree | button | box | ok)',
    ],
  },
  {
    using:
      'using | use of | accessing | access to | visiting | browsing | continuing | continued use | your use | viewing | navigating | staying | remaining | downloading | installing | engaging | entering | interacting | utilizing | utilising | participating | making use',
    accept: 'agree | agrees | accept | accepts | consent | consents | accepting | consenting | agreeing | bound',
    strong: 'agree | accept | consent',
    'accept-noun': 'acceptance | approval | accept | accepts | accepted | agree | agrees | agreed | agreement | consent | consents | consented | assent | acknowledgement and acceptance | acknowledgment and acceptance | bound',
    'use-noun':
      '(use | access | visit | using | continued use | continued access | continuing) <2> (of | to | our | the | this | any | or) | (your | continued) <2> (use | access | visit | browsing | usage)',
    'use-finite': 'use | access | visit | continue | browse | choose to use | remain | stay | keep using | interact | navigate | proceed',
    'accept-clause':
      'you <8 !not> (agree | accept | consent) | (means | mean) <3> you <4> (agree | accept | consent) | (deemed | considered) <8> (accept* | agree* | consent*)',
  },
);
