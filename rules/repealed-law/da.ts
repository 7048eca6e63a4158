import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    claim: [
      // The act by its short name, its title, its number.
      '{act}',
      '{title}',
      '(lov | lovens) nr 429',
      'lovbekendtgoerelse <3> 429',
      // The directive by number or name.
      '{number}',
      '(databeskyttelsesdirektivet | persondatadirektivet | databeskyttelsesdirektivets | persondatadirektivets)',
    ],
    unless: [
      // The GDPR's own title: "... og om ophævelse af direktiv 95/46/EF".
      '(ophaev* | erstat* | afloes*) <10> ({number} | {act} | {title} | databeskyttelsesdirektiv* | persondatadirektiv*)',
      '({number} | {act} | {title} | databeskyttelsesdirektiv* | persondatadirektiv*) <12> (ophaevet | ophaeves | ophaevede | erstattet | erstattes | afloest | afloeses | bortfald* | udgaaet | ophoert*)',
      '(traadte | traadt | traeder) i stedet for <4> ({number} | {act} | {title})',
      '({number} | {act} | {title}) <1> (var | gjaldt | fandtes)',
      '(oprindelig* | dengang | blev skrevet | inden gdpr | foer gdpr | foer forordningen) <10> ({act} | {number})',
      '(ikke | aldrig) <4 !kun !blot !alene !om !under !paa !hvis> ({act} | {number})',
      // The act on law enforcement agencies has a title that begins in the same way.
      '{title} <3> retshaandhaev*',
      // History: the former act, until 2018.
      '(tidligere | gamle | davaerende | forhenvaerende | hidtidige | daevaerende) <4> ({act} | {title} | {number} | databeskyttelsesdirektiv* | persondatadirektiv*)',
      '({act} | {title}) <6> (ikke laengere | indtil | frem til | foer)',
      '(indtil | frem til | foer) <4> ({act} | {title})',
      // "Den nye persondatalov" means the GDPR or databeskyttelsesloven.
      '(ny | nye | nyeste) <2> (persondatalov | persondataloven)',
      // Other acts that cite the directive in their titles.
      '(afgoerelse* | beslutning*) <20> {number}',
      // It still applies in Greenland.
      '{act} <12> groenland* ',
      'groenland* <12> {act}',
    ],
  },
  {
    act: 'persondataloven | persondatalovens | persondatalov | person data loven | persondata loven | personsdataloven | persondatalove',
    title: '(lov | loven) om behandling af personoplysninger',
    number: '(95/46 | 95 46 | 1995/46)',
  },
);
