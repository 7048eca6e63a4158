/**
 * What linting a file gives. The types down to `FileResult` are the JSON contract: what `--format json` prints, to the letter.
 * Lines and columns count from 1, columns in UTF-16 units, ends exclusive.
 */
import type { LegalReference, Severity, Status } from './rule.ts';

export type { LegalReference, Locale, Severity, Status } from './rule.ts';

/** A place in a file. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A passage that speaks for (or is) what a finding or a disclosure is about. */
export interface EvidenceResult extends Range {
  readonly quote: string;
}

/** How a finding may be mended. */
export interface Suggestion {
  readonly message: string;
}

/** One finding. */
export interface Message extends Range {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** Why it matters, one sentence. */
  readonly why: string;
  /** Empty for something that is missing: the place is then where it belongs. */
  readonly evidence: readonly EvidenceResult[];
  readonly legal: readonly LegalReference[];
  /** Where the rule is documented. */
  readonly url: string;
  readonly suggestions: readonly Suggestion[];
}

/** Why a finding does not count. */
export interface Suppression {
  readonly kind: string;
  readonly reason: string;
}

/** A finding that was found and set aside: never dropped, only moved. */
export interface SuppressedMessage extends Message {
  readonly suppression: Suppression;
}

/** What became of one disclosure of Art. 13/14. */
export interface DisclosureResult {
  readonly status: Status;
  readonly evidence: readonly EvidenceResult[];
}

/** Everything that is said of one file. */
export interface FileResult {
  readonly filePath: string;
  /** `da`, `en`, or what the text seems to be written in when it is neither. */
  readonly language: string;
  readonly messages: readonly Message[];
  readonly suppressed: readonly SuppressedMessage[];
  /** All disclosures, by rule id, whatever the severities. */
  readonly disclosures: Readonly<Record<string, DisclosureResult>>;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
}

/** The numbers of findings by severity. */
export type Counts = Pick<FileResult, 'errorCount' | 'warningCount' | 'infoCount'>;

/** Counts findings by severity. */
export const countMessages = (messages: readonly Message[]): Counts => {
  const counts = { errorCount: 0, warningCount: 0, infoCount: 0 };
  for (const { severity } of messages) counts[`${severity}Count`]++;
  return counts;
};

/**
 * The part of a source line that a reporter may show. Not part of the JSON contract: a side-car, taken while the text is
 * still at hand, so that no text has to be kept (or read again) for the report.
 */
export interface Excerpt {
  readonly line: number;
  /** The column of the first character of `text`: above 1 where a long line was cut. */
  readonly column: number;
  readonly text: string;
  /** Whether the line goes on after `text`. */
  readonly cut: boolean;
}

/** A result with what a reporter for people needs beyond the contract. */
export interface FileReport {
  readonly result: FileResult;
  /** Per message, by its index: an excerpt for each of its first pieces of evidence, else one for its place. */
  readonly excerpts: readonly (readonly Excerpt[])[];
}

/** How many pieces of evidence of one finding are worth showing: a contradiction has two sides. */
const MAX_EXCERPTS = 3;
/** Characters that an excerpt keeps before the place, and in all: more than the widest terminal shows. */
const EXCERPT_MARGIN = 240;
const EXCERPT_LENGTH = 720;

/** Takes from the text of a file what a reporter needs to show its findings. Linear in the text, whatever the number of findings. */
export const reportOf = (result: FileResult, text: string): FileReport => {
  if (result.messages.length === 0) return { result, excerpts: [] };
  const starts = lineStarts(text);
  const excerptOf = (place: Range): Excerpt => {
    const start = starts[place.line - 1] ?? text.length;
    const end = lineEnd(text, start, starts[place.line] ?? text.length);
    const first = Math.min(end, Math.max(start, start + place.column - 1 - EXCERPT_MARGIN));
    const last = Math.min(end, first + EXCERPT_LENGTH);
    return { line: place.line, column: first - start + 1, text: text.slice(first, last), cut: last < end };
  };
  const excerpts = result.messages.map((message) =>
    (message.evidence.length > 0 ? message.evidence.slice(0, MAX_EXCERPTS) : [message]).map(excerptOf),
  );
  return { result, excerpts };
};

/** Offsets at which the lines of a text begin. A line ends at LF, CR LF or a lone CR, as in CommonMark. */
export const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
};

/** The end of the line that begins at `start`, without its line ending. */
const lineEnd = (text: string, start: number, next: number): number => {
  let end = next;
  while (end > start && /[\r\n]/.test(text[end - 1] ?? '')) end--;
  return end;
};
