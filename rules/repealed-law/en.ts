import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    claim: [
      // The directive by number or name.
      '{number}',
      '(eu | european | european union | eus) <2> data protection directive',
      'data protection directive <3> (1995 | 95)',
      '1995 [eu | european] data protection directive',
      '(european | eu) (privacy directive | directive on data protection | data privacy directive)',
      // The Danish act of 2000, in its English names.
      '{act}',
      '(danish | denmark) <2> (personal data act | act on processing of personal data)',
      'act on [the] processing of personal data',
      '(act | law) (no | nr | number) 429',
    ],
    unless: [
      // The GDPR's own title: "... and repealing Directive 95/46/EC".
      '(repeal* | replac* | supersed* | succeed* | in place of) <12> {law}',
      '{law} <14> (repealed | replaced | superseded | succeeded | no longer)',
      '{law} <10> general data protection regulation',
      // History.
      '(former | formerly | previous | previously | old | earlier) <5> {law}',
      '{law} <1> (was | were | applied | used to)',
      '(before | prior to | until) <3> (gdpr | general data protection regulation | 2018) & {law}',
      '{law} <4> (before | until | prior to) <3> (#year | gdpr)',
      '(not | never) <4 !only !just !if> {law}',
      // Decisions of the Commission that cite the directive in their titles.
      '(decision | decisions | clauses) <24> (pursuant to | under | to) <3> directive <2> {number}',
      // Directives on privacy in electronic communications and on law enforcement are in force.
      '(law enforcement | eprivacy | police) <3> directive & !{number}',
      '(greenland | faroe*) <12> {law}',
      '{law} <12> (greenland | faroe*)',
    ],
  },
  {
    act: 'persondataloven | persondatalov',
    law: 'persondataloven | persondatalov | 95/46 | 95 46 | 1995/46 | data protection directive | personal data act | act on [the] processing of personal data',
    number: '(95/46 | 95 46 | 1995/46)',
  },
);
