import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    claim: [
      // The directive by number or name.
      '{number}',
      '(eu | european | european union | eus) <2> data protection directive',
      'data protection directive <3> (1995 | 95)',
      '(european | eu) (privacy directive | directive on data protection | data privacy directive)',
      // The Danish act of 2000, in its English names.
      '{act}',
      '(danish | denmark) <2> (personal data act | act on processing of personal data)',
      'act on [the] processing of personal data',
      '(act | law) (no | nr | number) 429',
    ],
    unless: [
      // The GDPR's own title: "... and repealing Directive 95/46/EC".
      '(repeal* | replac* | supersed* | succeed* | in place of) <12> ({number} | {act} | data protection directive)',
      '({number} | {act} | data protection directive) <14> (repealed | replaced | superseded | succeeded | no longer)',
      '({number} | data protection directive) <10> general data protection regulation',
      // History.
      '(former | formerly | previous | previously | old | earlier) <5> ({number} | {act} | data protection directive | personal data act)',
      // Decisions of the Commission that cite the directive in their titles.
      '(decision | decisions | clauses) <24> (pursuant to | under | to) <3> directive <2> {number}',
      // Directives on privacy in electronic communications and on law enforcement are in force.
      '(law enforcement | eprivacy | police) <3> directive & !{number}',
      '(greenland | faroe*) <12> {act}',
      '{act} <12> (greenland | faroe*)',
    ],
  },
  {
    act: 'persondataloven | persondatalov',
    number: '(95/46 | 95 46 | 1995/46)',
  },
);
