import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    claim: [
      // By the number of the decision, in any of its spellings.
      '{number}',
      // By the year: "standardkontraktbestemmelserne fra 2010".
      '{clauses} <6> (fra | af | anno | dateret) <5> (2001 | 2004 | 2010)',
      '(2001 | 2004 | 2010) [eu | eus] {clauses}',
    ],
    unless: [
      // Replaced or repealed, as history.
      '{number} <14> {ended}',
      '{ended} <14> {number}',
      '{clauses} <10> (2001 | 2004 | 2010) <12> {ended}',
      '{ended} <10> {clauses} <10> (2001 | 2004 | 2010)',
      // The Commission's decisions on countries have numbers of these years as well, but other ones.
      '(ikke laengere | ikke mere) <8> ({number} | {clauses})',
    ],
  },
  {
    number:
      '(2001/497 | 2001 497 | 2004/915 | 2004 915 | 2010/87 | 2010 87 | 2010/87/eu | 2010/87/ef | 2002/16/ef | k 2010 593 | c 2010 593 | k 2004 5271 | c 2004 5271)',
    clauses:
      'standardkontrakt* | standardbestemmelse* | standardklausul* | kontraktbestemmelse* | modelkontrakt* | standard contractual clauses | scc | sccer | sccs',
    ended: 'ophaev* | erstat* | afloes* | afloest | udfas* | foraeldede | ugyldige | tidligere | bortfald* | gamle',
  },
);
