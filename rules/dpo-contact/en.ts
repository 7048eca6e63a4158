import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['{dpo}'],
    below: ['#email', '#phone', '{post}', '{channel}'],
    met: [
      // "Attn: Data Protection Officer" in a postal address
      '(attn | attention | att | co | c o | fao | marked | mark | addressed | for the attention) <8> {dpo}',
      '{dpo} <20> {post}',
      '{dpo} <14> (#email | #phone)',
      '(#email | #phone) <10> {dpo}',
      '(write | put | mark | use) <3> {dpo} <4> (subject | envelope)',
      // Through a form or a page, a number inside the house
      '{dpo} <14> {channel}',
      '{channel} <8> {dpo}',
      '{dpo} <14> (telephone | phone | tel | mobile | ext | extension) <3> #number',
      // "at the same address", "using the details above"
      '{dpo} <12> (same | above | following | below) <2> (address | details | number | contact details | postal address)',
      '{dpo} <12> (address | details | number) <3> (above | below)',
    ],
    // A number that no word announces: the judge counts its digits.
    digits: ['{dpo} <10> #number'],
    denial: [
      // "We have not appointed a DPO", "are not required to have one", "no DPO"
      '{none} <7 !unless !our !and !but> {need} <7 !our !but !and> {dpo}',
      '{none} <2 !our !to> {dpo}',
      '{without} <4> {dpo}',
      // "A DPO we do not have", "A DPO is not something that we need"
      '{dpo} <6> {none} <4> {need}',
      '{dpo} <14 !contact*> {none} <3> ({need} | {one})',
      // "DPO: none", and the cell of a table
      '{dpo} <3 !is !has !can !does !will> (none | not | no | na | n a)',
      '{exempt} <12> {dpo}',
      '{dpo} <10> {exempt}',
    ],
    // Under the heading or the question the officer is only "one".
    denialBelow: ['^ <2> (none | no | nobody)', '{none} <8> ({need} | {one})', '{need} <4> (none | nobody)', '{exempt}', 'not applicable'],
    officer: ['{dpo}'],
    // The officer's name under the heading
    officerBelow: ['#name', '(officer | appointed | designated)'],
    unless: [
      // Definitions and recitals
      '^ [the | a] {dpo} [(dpo)] (is | means) <2> (a | an | the | somebody | someone | any)',
      '(article | gdpr | regulation | law | authorities | organisations | organizations | companies | controllers | bodies) <10 !we !our> (must | require* | shall | oblige* | have to | has to | have) <10> {dpo} & !(we | our | us | i | my | me | #email | #phone | {none} | {exempt})',
      '{dpo} [(dpo)] (must | shall | should) & !(we | our | us | i | my | me | #email | #phone | {none} | {exempt})',
      '^ a {dpo} <1> (advises | helps | monitors | oversees | supervises) & !(we | our | us | i | my | me | #email | #phone | {none} | {exempt})',
      // Somebody else's officer
      '{dpo} <3> (of | at) (google | facebook | meta | microsoft | #vendor)',
      '(#vendor | suppliers | providers | processors | processor | supplier | provider | vendors | banks) <1 !our !and> {dpo}',
      '(supplier* | processor* | provider* | vendor*) <3> (has | have) <4> {dpo} & !we',
    ],
  },
  {
    dpo: 'data protection officer* | dataprotection officer* | data protection official | data privacy officer* | dpo | dpos | databeskyttelsesraadgiver* | datenschutzbeauftragte* | delegue a la protection',
    none: 'not | no | none | never | neither | nor | dont | doesnt | havent | hasnt | isnt | arent | wasnt | neednt | nobody | cannot | didnt',
    without:
      'without having | without appointing | operate without | decided against | manage without | do without | make do without | get by without | in place of',
    need: 'appoint* | designat* | have | has | had | need* | requir* | oblig* | employ* | nominat* | named | name | necessary | applicable | mandatory | retain* | engage* | obligation | duty | meet | bound | call* | hold* | compulsory | warrant*',
    one: 'one | there | such | any',
    exempt: 'exempt* | relieved | too small | not large enough | outside the scope',
    channel:
      'contact form | web form | webform | online form | click here | this form | dpo form | contact us page | following link | portal | enquiry form | the form | our form | form on',
    post: '(street | st | road | rd | avenue | ave | lane | drive | house | square | suite | floor | po box | p o box | box | postal | post) <8> #number | #number <4> (street | st | road | rd | avenue | ave | lane | drive | square | rue | way)',
  },
);
