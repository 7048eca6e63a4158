/** Whose details are these? Shared by the rules on the controller's identity and contact details. */
import type { Policy } from '../../src/core/policy/model.ts';
import type { RuleContext } from '../../src/core/rule.ts';

/** An authority, a dispute body, a representative: their address, number or company number does not identify the controller. */
const AUTHORITY =
  /datatilsyn|tilsynsmyndighed|supervisory authorit|data protection (?:agency|authorit|commission|ombudsman)|information commissioner|privacy commissioner|attorney general|trade commission|forbrugerklage|klageløsning|forbrugerstyrelsen|nævnenes hus|ombudsman|\bICO\b|\bCNIL\b|\bJAMS\b|\bTRUSTe\b|\bBBB\b/i;
const REPRESENTATIVE = /repræsentant|representative|article 27|artikel 27|copyright agent|dmca|registered agent/i;
/** Somebody who works for the controller. */
const HELPER =
  /databehandler|underdatabehandler|leverandør|hostingudbyder|webhotel|hostes (?:hos|af)|processor|service provider|hosting provider|hosted by|third[- ]part|tredjepart|payment provider|betalingsudbyder/i;
/** Headings under which others are named. */
const RECIPIENTS = /modtager|videregiv|deling|deler vi|recipient|\bshar(?:e|ing)\b|disclos|sub-?processor|partners/i;
/** Words by which the controller speaks of itself. */
const SELF = /dataansvarlig|data ?controller|\bvi er\b|\bwe are\b|kontakt os|contact us|drives af|operated by|ejes af|owned by/i;

/** The address and number of Datatilsynet, present and former, and the web addresses of other authorities. */
const AUTHORITY_DETAIL =
  /carl jacobsens vej|borgergade 28|christians brygge|2500 valby|33 ?19 ?32 ?00|datatilsynet\.(?:dk|no)|ico\.org\.uk|cnil\.fr|11 ?88 ?37 ?29/i;

/** A line of an address has at most so many words; longer ones are prose and end the block. */
const LINE = 12;
/** How far a block of lines is followed back. */
const BLOCK = 6;

const known = new WeakMap<Policy, Map<number, boolean>>();

/** Whether what stands in a statement belongs to somebody other than the controller: judged by the statement, the block of lines it ends, and its heading. */
export const isForeign = ({ policy }: RuleContext, statement: number): boolean => {
  let answers = known.get(policy);
  if (!answers) {
    answers = new Map();
    known.set(policy, answers);
  }
  let answer = answers.get(statement);
  if (answer === undefined) {
    answer = belongsElsewhere(policy, statement);
    answers.set(statement, answer);
  }
  return answer;
};

/** Index of the statement that an offset stands in or behind, or -1. */
export const statementAt = ({ statements }: Policy, offset: number): number => {
  let low = 0;
  let high = statements.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
};

const belongsElsewhere = (policy: Policy, statement: number): boolean => {
  const { statements, sections } = policy;
  const own = policy.text(statement);
  if (AUTHORITY_DETAIL.test(own)) return true;
  if (SELF.test(own)) return false;
  if (AUTHORITY.test(own) || REPRESENTATIVE.test(own) || HELPER.test(own)) return true;
  const section = statements[statement]?.section;
  if (section === undefined) return false;
  const title = sections[section]?.title ?? '';
  if (AUTHORITY.test(title) || REPRESENTATIVE.test(title) || HELPER.test(title) || RECIPIENTS.test(title)) return true;
  for (let i = statement - 1; i >= 0 && i >= statement - BLOCK; i -= 1) {
    const s = statements[i];
    if (!s || s.section !== section || s.kind === 'heading') break;
    const text = policy.text(i);
    if (SELF.test(text)) break;
    if (AUTHORITY.test(text) || REPRESENTATIVE.test(text)) return true;
    if (s.lastToken - s.firstToken > LINE) break;
  }
  return false;
};

/** Whether an e-mail address is an authority's or a dummy. */
export const isForeignEmail = (email: string): boolean =>
  /datatilsynet|ico\.org|cnil\.fr|imy\.se|edpb\.europa|ec\.europa|dataprotection\.ie|naevneneshus|kfst\.dk|forbrug\.dk|autoriteitpersoonsgegevens|aepd\.es|bfdi\.|tietosuoja/i.test(
    email,
  );
/** Whether an e-mail address is one that a template came with. */
export const isDummyEmail = (email: string): boolean =>
  /^(?:mailto:)?x{2,}@|@x{2,}\.|@(?:example\.(?:com|org|net)|eksempel\.dk|(?:your|din|dit|jeres)-?(?:domain|domæne|domaene|company|firma|virksomhed|side|email|mail)\.|domain\.com|domæne\.dk|domaene\.dk|company\.com|virksomhed\.dk|firma\.dk|email\.com)/i.test(
    email,
  );
/** Whether a telephone number is the authority's. */
export const isForeignPhone = (phone: string): boolean => phone.replace(/\D/g, '').endsWith('33193200');
