/** The JSON contract: an array, one object per file, one file per line. */
import type { EvidenceResult, FileResult, LegalReference, Message } from '../core/result.ts';
import type { Reporter } from './reporter.ts';

/** Reports for programs. Prints valid JSON also when a run ends early. */
export const jsonReporter = (): Reporter => ({
  begin: () => '[',
  file: ({ result }, index) => `${index === 0 ? '\n' : ',\n'}${escapeControls(JSON.stringify(contractOf(result)))}`,
  end: ({ files }) => (files === 0 ? ']\n' : '\n]\n'),
});

/** The contract to the letter, in its order, whatever else the object carries. */
const contractOf = (result: FileResult): FileResult => ({
  filePath: result.filePath,
  language: result.language,
  messages: result.messages.map(messageOf),
  suppressed: result.suppressed.map((message) => ({
    ...messageOf(message),
    suppression: { kind: message.suppression.kind, reason: message.suppression.reason },
  })),
  disclosures: Object.fromEntries(
    Object.entries(result.disclosures).map(([id, { status, evidence }]) => [id, { status, evidence: evidence.map(evidenceOf) }]),
  ),
  errorCount: result.errorCount,
  warningCount: result.warningCount,
  infoCount: result.infoCount,
});

const messageOf = (message: Message): Message => ({
  ruleId: message.ruleId,
  messageId: message.messageId,
  severity: message.severity,
  message: message.message,
  why: message.why,
  line: message.line,
  column: message.column,
  endLine: message.endLine,
  endColumn: message.endColumn,
  evidence: message.evidence.map(evidenceOf),
  legal: message.legal.map(legalOf),
  url: message.url,
  suggestions: message.suggestions.map((suggestion) => ({ message: suggestion.message })),
});

const evidenceOf = ({ quote, line, column, endLine, endColumn }: EvidenceResult): EvidenceResult => ({
  quote,
  line,
  column,
  endLine,
  endColumn,
});

const legalOf = ({ ref, celex, act }: LegalReference): LegalReference => ({
  ref,
  ...(celex === undefined ? {} : { celex }),
  ...(act === undefined ? {} : { act }),
});

/** JSON leaves DEL, the C1 controls and the bidirectional controls as they are; a terminal must not see them. */
const escapeControls = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
