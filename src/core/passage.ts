/** What of a statement is quoted as evidence: enough to be understood alone. */
import type { Policy } from './policy/model.ts';
import type { Evidence, Place } from './rule.ts';

/** A shorter match is widened to its clause. */
const ENOUGH = 32;
/** A clause that is still shorter is widened to its statement, where that is no longer than this. */
const SHORT_CLAUSE = 16;
const LONGEST = 200;

const CLAUSE_BORDER = /[,;:()\n|]|\s[–—-]\s/g;

/** The passage of a piece of evidence, with the words around it that make it a clause. Offsets in UTF-16 units. */
export const passageOf = (policy: Policy, evidence: Evidence): Place => {
  const { start, end } = evidence;
  if (end - start >= ENOUGH) return { start, end };
  const statement = policy.statements[evidence.statement];
  if (!statement || start < statement.start || end > statement.end) return { start, end };
  const text = policy.source.slice(statement.start, statement.end);
  let from = 0;
  let to = text.length;
  for (const border of text.matchAll(CLAUSE_BORDER)) {
    const after = border.index + border[0].length;
    if (after <= start - statement.start) from = after;
    else if (border.index >= end - statement.start) {
      to = border.index;
      break;
    }
  }
  if (to - from < SHORT_CLAUSE && text.length <= LONGEST) [from, to] = [0, text.length];
  if (to - from > LONGEST) return { start, end };
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: statement.start + from, end: statement.start + to };
};
