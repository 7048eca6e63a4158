import { phrases } from '../../src/core/rule.ts';

export const en = phrases(
  {
    claim: [
      // By the number of the decision, in any of its spellings.
      '{number}',
      // By the year: "the standard contractual clauses of 2010", "the 2010 model clauses".
      '{clauses} <6> (of | from | dated | adopted | issued) <6> (2001 | 2004 | 2010)',
      '{clauses} (2001 | 2004 | 2010)',
      '(2001 | 2004 | 2010) [version of the | edition of the | set of] [eu | commission | european commission] {clauses}',
    ],
    unless: [
      // Replaced or repealed, as history.
      '{number} <14> {ended}',
      '{ended} <14> {number}',
      '{clauses} <10> (2001 | 2004 | 2010) <12> {ended}',
      '{ended} <10> {clauses} <10> (2001 | 2004 | 2010)',
      '{ended} <4> (2001 | 2004 | 2010)',
      '(2001 | 2004 | 2010) <6> {ended}',
      // Not relied on, or only in the past.
      'no longer <8> ({number} | {clauses})',
      '(not | never | none | neither | dont | no) <8 !but !and !that !which !unless !without !only> ({number} | {clauses} <4> (2001 | 2004 | 2010))',
      '(until | up to | prior to) <3> #year',
    ],
  },
  {
    number:
      '(2001/497 | 2001 497 | 2004/915 | 2004 915 | 2010/87 | 2010 87 | 2010/87/eu | 2010/87/ec | 2002/16/ec | c 2010 593 | c 2004 5271)',
    clauses:
      'standard contractual clauses | standard contract clauses | model clauses | model contractual clauses | contractual clauses | model contract | model contracts | sccs | scc | standard data protection clauses',
    ended:
      'repeal* | replac* | supersed* | former | formerly | previous | previously | outdated | phased out | old | expired | obsolete | no longer | taken the place | took the place | exchanged | terminated | retired',
  },
);
