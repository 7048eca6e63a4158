import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    heading: ['{dpo}'],
    below: ['#email', '#phone', '{post}'],
    met: [
      // "att. databeskyttelsesrådgiveren" in a postal address
      '(att | attention | attn | co) <4> {dpo}',
      '{dpo} <20> {post}',
      '{dpo} <12> (#email | #phone)',
      '(#email | #phone) <10> {dpo}',
      // Through a form or the digital post box
      '{dpo} <12> (kontaktformular* | borger.dk | digital post | e boks | eboks | sikker post | sikker mail | virk.dk)',
      '(digital post | sikker post | borger.dk) <10> {dpo}',
    ],
    denial: [
      // "Vi har ikke udpeget en DPO", "er ikke forpligtet til at have", "ingen DPO"
      '{not} <8 !medmindre> (udpeg* | ansat | ansaette | tilknyttet | have | har | brug for | krav om | forpligt* | pligt) <6> {dpo}',
      '{not} <2> {dpo}',
      '(undtaget | fritaget) <8> {dpo}',
      '{dpo} <6> (er | skal) <1> {not} <4> (udpeg* | noedvendig* | paakraevet | relevant* | aktuel*)',
      '(pligt | krav | kravet) <4> {dpo} <6> {not} <3> (gaelder | opfyldt | omfattet)',
    ],
    officer: ['{dpo}'],
    unless: [
      // A definition
      '^ en {dpo} (er | har | skal) <2> (en | at | til)',
      '{dpo} <3> (hos | i | fra) datatilsynet',
      'datatilsynets {dpo}',
    ],
  },
  {
    dpo: 'databeskyttelsesraadgiver* | databeskyttelses raadgiver* | data beskyttelsesraadgiver* | databeskyttelsesraagiver* | databeskyttelsraadgiver* | persondataraadgiver* | dpo | dpoen | dpoer | dpos | data protection officer* | dataprotection officer* | data privacy officer',
    post: '(*vej | *gade | *vaenget | *alle | *straede | *plads | *torv | *boulevard | *stien | *parken) #number',
  },
);
