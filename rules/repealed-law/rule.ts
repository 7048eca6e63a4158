import { defineClaim } from '../../src/core/rule.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Persondataloven of 2000 or Directive 95/46/EC given as law in force; both ended on 25 May 2018. */
export const rule = defineClaim({
  id: 'repealed-law',
  legal: [
    { ref: 'GDPR Art. 94(1)', celex: '32016R0679' },
    { ref: 'Databeskyttelsesloven', act: 'lov nr. 502 af 23. maj 2018' },
  ],
  // GDPR Art. 94 repeals Directive 95/46, as its own title says; the Danish act of 2000 carried out that directive, and
  // databeskyttelsesloven took its place on the same day (CALENDAR O9, O20). Rights built on either are described
  // wrongly: an error.
  severity: { 'in-force': 'error' },
  messages: {
    'in-force': {
      message: {
        en: 'The policy cites the Danish act on personal data of 2000 or Directive 95/46/EC as law in force.',
        da: 'Politikken henviser til persondataloven fra 2000 eller direktiv 95/46/EF som gældende ret.',
      },
      why: {
        en: "Both ceased to apply on 25 May 2018, so the rights and duties described by them are not the reader's rights today.",
        da: 'Begge ophørte den 25. maj 2018, så de rettigheder og pligter, der bygger på dem, er ikke læserens rettigheder i dag.',
      },
      fix: {
        en: 'Cite the GDPR (Regulation (EU) 2016/679) and, in Denmark, databeskyttelsesloven instead, and check that the rights described are those of the GDPR.',
        da: 'Henvis i stedet til databeskyttelsesforordningen (EU) 2016/679 og databeskyttelsesloven, og kontrollér, at de beskrevne rettigheder er forordningens.',
      },
    },
  },
  phrases: { da, en },
  // A recital ("according to persondataloven you have the right to ...") is exactly what is wrong here.
  heeds: ['recital', 'other-party'],
});
