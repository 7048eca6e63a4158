import { phrases } from '../../src/core/rule.ts';

export const da = phrases(
  {
    claim: [
      // By the number of the decision, in any of its spellings.
      '{number}',
      // By the year: "standardkontraktbestemmelserne fra 2010".
      '{clauses} <6> (fra | af | anno | dateret) <5> (2001 | 2004 | 2010)',
      '{clauses} <3> (vedtog | vedtaget | vedtagne | udstedt | udstedte | godkendte) <3> (2001 | 2004 | 2010)',
      '{clauses} (2001 | 2004 | 2010)',
      '(2001 | 2004 | 2010) [udgaven | udgave | versionen | version] [af] [eu | eus | kommissionens] {clauses}',
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
      '(ikke | aldrig | ingen | hverken) <8 !men !og !der !som !medmindre !uden !kun> ({number} | {clauses} <4> (2001 | 2004 | 2010))',
      '{number} <4> (ikke laengere | ikke mere)',
      '(frem til | indtil) <3> #year',
      // A contract of another kind.
      'standardkontrakt* med <3> (lejer* | kunde* | medlem* | ansat* | frivillig* | forhandler*)',
      // The Commission's decisions on countries have numbers of these years as well, but other ones.
      '(ikke laengere | ikke mere) <8> ({number} | {clauses})',
    ],
  },
  {
    number:
      '(2001/497 | 2001 497 | 2004/915 | 2004 915 | 2010/87 | 2010 87 | 2010/87/eu | 2010/87/ef | 2002/16/ef | k 2010 593 | c 2010 593 | k 2004 5271 | c 2004 5271)',
    clauses:
      'standardkontrakt* | standardbestemmelse* | standardklausul* | kontraktbestemmelse* | modelkontrakt* | klausulerne | standard contractual clauses | sccerne | scc | sccer | sccs',
    ended:
      'ophaev* | erstat* | afloes* | afloest | udfas* | foraeldede | ugyldige | tidligere | bortfald* | gamle | udskift* | traadt i stedet | opsagt | afviklet',
  },
);
