/** Hand-made results, so that the reporters are tested without the engine. */
import type { EvidenceResult, FileReport, FileResult, Message, Range, Status } from '../src/core/result.ts';
import { countMessages, reportOf } from '../src/core/result.ts';
import { plainStyle, type ReporterOptions, type Style, type Summary } from '../src/reporters/reporter.ts';
import { DISCLOSURE_GROUPS } from '../src/reporters/titles.ts';

/** The place of a passage in a text. */
export const placeOf = (text: string, passage: string): EvidenceResult => {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`no "${passage}" in the text`);
  return { quote: passage, ...rangeOf(text, start, start + passage.length) };
};

/** The range between two offsets. */
export const rangeOf = (text: string, start: number, end: number): Range => {
  const at = (offset: number): readonly [number, number] => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return [lines.length, (lines.at(-1) ?? '').length + 1];
  };
  const [line, column] = at(start);
  const [endLine, endColumn] = at(end);
  return { line, column, endLine, endColumn };
};

/** A finding with everything that a test does not care about filled in. */
export const messageWith = (part: Partial<Message> & Pick<Message, 'ruleId'>): Message => {
  const place = part.evidence?.[0] ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    messageId: 'missing',
    severity: 'error',
    message: 'The policy does not say it.',
    why: 'The reader must be told.',
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    evidence: [],
    legal: [],
    url: 'https://privlint.example/rule',
    suggestions: [],
    ...part,
  };
};

export const DISCLOSURE_IDS: readonly string[] = DISCLOSURE_GROUPS.flatMap(({ ids }) => ids);

/** A result; disclosures that are not given are missing. */
export const resultWith = (
  messages: readonly Message[],
  statuses: Readonly<Record<string, readonly [Status, ...EvidenceResult[]]>> = {},
  part: Partial<FileResult> = {},
): FileResult => ({
  filePath: '/work/policy.md',
  language: 'en',
  messages,
  suppressed: [],
  disclosures: Object.fromEntries(
    DISCLOSURE_IDS.map((id) => {
      const [status, ...evidence] = statuses[id] ?? (['missing'] as const);
      return [id, { status, evidence }];
    }),
  ),
  ...countMessages(messages),
  ...part,
});

export const summaryOf = (reports: readonly FileReport[], part: Partial<Summary> = {}): Summary => ({
  files: reports.length,
  problems: 0,
  suppressed: reports.reduce((sum, { result }) => sum + result.suppressed.length, 0),
  hidden: 0,
  ...countMessages(reports.flatMap(({ result }) => result.messages)),
  ...part,
});

export const optionsWith = (part: Partial<ReporterOptions> = {}): ReporterOptions => ({
  locale: 'en',
  columns: 80,
  unicode: true,
  style: plainStyle,
  quiet: false,
  nameOf: (path) => path.replace('/work/', ''),
  ...part,
});

/** Colours as readable tags. */
export const taggedStyle: Style = {
  error: (text) => `<error>${text}</error>`,
  warning: (text) => `<warning>${text}</warning>`,
  info: (text) => `<info>${text}</info>`,
  ok: (text) => `<ok>${text}</ok>`,
  muted: (text) => `<muted>${text}</muted>`,
  strong: (text) => `<strong>${text}</strong>`,
  path: (text) => `<path>${text}</path>`,
};

export const POLICY = `# Privacy policy of Heron & Quill Ltd

## How long we keep it

We keep your data for as long as necessary.

## Transfers

Our newsletter supplier sits in the United States, and every transfer of personal data to that supplier rests on the EU-US Privacy Shield, under which it is certified.
`;

const shield = placeOf(POLICY, 'rests on the EU-US Privacy Shield');
const necessary = placeOf(POLICY, 'as long as necessary');

/** A small policy with one finding of each kind. */
export const sampleReport = (): FileReport =>
  reportOf(
    resultWith(
      [
        messageWith({
          ruleId: 'complaint-route',
          message: 'The policy does not say that people can complain to the authority.',
          why: 'Everyone must be told of the right to complain.',
          legal: [
            { ref: 'GDPR Art. 13(2)(d)', celex: '32016R0679' },
            { ref: 'GDPR Art. 77', celex: '32016R0679' },
          ],
          suggestions: [{ message: 'Add a sentence that names the authority and says how to reach it, with its address and its website.' }],
        }),
        messageWith({
          ruleId: 'retention',
          messageId: 'vague',
          severity: 'warning',
          message: 'The policy only says that data are kept "as long as necessary".',
          legal: [{ ref: 'GDPR Art. 13(2)(a)', celex: '32016R0679' }],
          evidence: [necessary],
          suggestions: [{ message: 'Give a period.' }],
        }),
        messageWith({
          ruleId: 'privacy-shield-reliance',
          messageId: 'relied-on',
          message: 'The policy relies on the EU-US Privacy Shield, which was invalidated in 2020.',
          legal: [{ ref: 'CJEU C-311/18 (Schrems II)', celex: '62018CJ0311' }],
          evidence: [shield],
        }),
        messageWith({ ruleId: 'last-updated', severity: 'info', message: 'The policy has no date.' }),
      ],
      {
        'controller-identity': ['met', placeOf(POLICY, 'Heron & Quill Ltd')],
        retention: ['vague', necessary],
        'third-country-transfers': ['met', placeOf(POLICY, 'the United States')],
        'transfer-safeguards': ['met', shield],
        'legitimate-interests': ['not-applicable'],
      },
    ),
    POLICY,
  );
