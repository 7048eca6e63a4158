import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    heading: ['{dpo}'],
    below: ['#email', '#phone', '{post}'],
    met: [
      // "Attn: Data Protection Officer" in a postal address
      '(attn | attention | att | co | c o | fao | marked | mark) <8> {dpo}',
      '{dpo} <20> {post}',
      '{dpo} <14> (#email | #phone)',
      '(#email | #phone) <10> {dpo}',
      // Through a form or a page
      '{dpo} <12> (contact form | web form | webform | online form | click here | this form | contact us page | following link | portal)',
      '(form | portal) <8> contact* <4> {dpo}',
    ],
    denial: [
      '{not} <8 !unless> (appoint* | designat* | have | has | need* | requir* | oblig* | employ* | nominated) <8> {dpo}',
      '{not} <2> {dpo}',
      '(exempt* | relieved) <8> {dpo}',
      '{dpo} <6> {not} <4> (appointed | required | necessary | needed | designated | applicable | mandatory)',
    ],
    officer: ['{dpo}'],
    unless: [
      // A definition
      '^ a {dpo} is <2> (a | an | the | somebody | someone)',
      '{dpo} <3> (of | at) (google | facebook | meta | microsoft)',
    ],
  },
  {
    dpo: 'data protection officer* | dataprotection officer* | data protection official | data privacy officer* | dpo | dpos | databeskyttelsesraadgiver* | datenschutzbeauftragte* | delegue a la protection',
    post: '(street | st | road | rd | avenue | ave | lane | drive | house | square | suite | floor | po box | p o box | box | postal | post) <8> #number | #number <4> (street | st | road | rd | avenue | ave | lane | drive | square | rue | way)',
  },
);
