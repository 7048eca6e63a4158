/**
 * Lints every policy in fixtures/ and compares the findings with the marks written into it, both ways.
 * fixtures/README.md explains the marks; a fixture can be reviewed without reading this file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url));
const TODAY = '2026-11-22';
const LANGUAGES = ['da', 'en'] as const;
/** The disclosures of the codebook: filled in for every text, whatever it is. */
const DISCLOSURES = [
  'controller-identity',
  'controller-contact',
  'dpo-contact',
  'purposes',
  'legal-basis',
  'legitimate-interests',
  'recipients',
  'third-country-transfers',
  'transfer-safeguards',
  'retention',
  'right-of-access',
  'right-to-rectification',
  'right-to-erasure',
  'right-to-restriction',
  'right-to-object',
  'right-to-portability',
  'right-to-withdraw-consent',
  'complaint-route',
  'provision-requirement',
  'automated-decisions',
  'data-categories',
  'data-source',
  'last-updated',
];

/** The claims of the codebook, in the order of the alphabet. */
const CLAIMS = [
  'collection-contradiction',
  'complaint-to-company-only',
  'consent-by-use',
  'obsolete-clauses',
  'outdated-authority-contact',
  'privacy-shield-reliance',
  'repealed-law',
  'retention-minimum-only',
  'safe-harbor-reliance',
  'template-placeholder',
  'transfer-contradiction',
];

/** A finding that the fixture's author expects; `to` is the last line on which it may begin. */
interface Mark {
  readonly finding: string;
  readonly from: number;
  readonly to: number;
}

interface Marks {
  readonly expected: readonly Mark[];
  /** True where the text is in neither language. */
  readonly unsupported: boolean;
  /** Comments that look like a mark and are none: a slip of the author must not go unseen. */
  readonly slips: readonly string[];
}

const MARK = /^\s*<!--\s*(finds|missing|vague|document|language)\s*:\s*(.*?)\s*-->\s*$/;
const ALMOST = /<!--\s*(find|finds|finding|miss|missing|vague|document|language)\b\s*[:/]/;
const ID = /^[a-z]+(-[a-z]+)*$/;

/** The lines, numbered from 0; CR LF counts as one line break. */
const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Last line (from 1) of the paragraph below line `mark` (from 0): up to a blank line or the next mark. */
const reach = (lines: readonly string[], mark: number): { from: number; to: number } => {
  let from = mark + 1;
  while (from < lines.length && (lines[from]?.trim() === '' || MARK.test(lines[from] ?? ''))) from += 1;
  let to = from;
  while (to + 1 < lines.length && lines[to + 1]?.trim() !== '' && !MARK.test(lines[to + 1] ?? '')) to += 1;
  return { from: from + 1, to: to + 1 };
};

const readMarks = (text: string): Marks => {
  const lines = linesOf(text);
  const expected: Mark[] = [];
  const slips: string[] = [];
  let unsupported = false;
  lines.forEach((line, index) => {
    const match = MARK.exec(line);
    if (!match) {
      if (ALMOST.test(line)) slips.push(`line ${index + 1}: ${line.trim()}`);
      return;
    }
    const [, kind = '', list = ''] = match;
    if (kind === 'language') {
      if (list === 'none') unsupported = true;
      else slips.push(`line ${index + 1}: ${line.trim()}`);
      return;
    }
    for (const item of list.split(',').map((part) => part.trim())) {
      const [rule = '', message = ''] = item.split('/');
      const disclosure = kind === 'missing' || kind === 'vague';
      if (!ID.test(rule) || (disclosure ? item !== rule : !ID.test(message))) {
        slips.push(`line ${index + 1}: ${item}`);
        continue;
      }
      if (disclosure) expected.push({ finding: `${rule}/${kind}`, from: 1, to: lines.length });
      else if (kind === 'document') expected.push({ finding: item, from: 1, to: lines.length });
      else expected.push({ finding: item, ...reach(lines, index) });
    }
  });
  return { expected, unsupported, slips };
};

/** One line per difference, in words that a reviewer of the fixture understands. */
const differences = (text: string, result: ReturnType<typeof lint>): string[] => {
  const open = [...readMarks(text).expected];
  const report: string[] = [];
  for (const message of result.messages) {
    const finding = `${message.ruleId}/${message.messageId}`;
    const at = open.findIndex((mark) => mark.finding === finding && mark.from <= message.line && message.line <= mark.to);
    if (at >= 0) open.splice(at, 1);
    else report.push(`not marked, but found: ${finding} (${message.severity}) on line ${message.line}: ${message.message}`);
  }
  for (const mark of open) {
    const where = mark.from === 1 ? '' : ` on line ${mark.from === mark.to ? mark.from : `${mark.from}-${mark.to}`}`;
    report.push(`marked, but not found: ${mark.finding}${where}`);
  }
  return report;
};

const read = (path: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(ROOT, path)));
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
const run = (path: string, text = read(path)) => lint(text, { today: TODAY, filePath: path });

const policies = [...LANGUAGES, 'other'].flatMap(filesIn);
const models = policies.filter((path) => basename(path).startsWith('model-'));

describe.each(policies)('fixtures/%s', (path) => {
  const text = read(path);
  const marks = readMarks(text);

  test('every mark is found, and nothing else', () => {
    expect(marks.slips, 'marks that cannot be read').toEqual([]);
    expect(differences(text, run(path))).toEqual([]);
  });

  test('the language is detected', () => {
    const { language } = run(path);
    if (marks.unsupported) expect(LANGUAGES).not.toContain(language);
    else expect(language).toBe(dirname(path));
  });

  test('the same text gives the same answer', () => {
    expect(run(path)).toEqual(run(path));
  });

  test('evidence and findings lie inside the text', () => {
    const lines = linesOf(text);
    const result = run(path);
    const places = [
      ...result.messages.flatMap((message) => [message, ...message.evidence]),
      ...Object.values(result.disclosures).flatMap((disclosure) => disclosure.evidence),
    ];
    for (const place of places) {
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.endLine).toBeLessThanOrEqual(lines.length);
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
      expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1] ?? '').length + 1);
      expect([place.line, place.column] < [place.endLine, place.endColumn] || place.line <= place.endLine).toBe(true);
    }
  });
});

describe('the model policies', () => {
  test.each(models)('%s has neither marks nor gaps', (path) => {
    expect(readMarks(read(path)).expected).toEqual([]);
    const gaps = Object.entries(run(path).disclosures).filter(([, { status }]) => status === 'missing' || status === 'vague');
    expect(gaps.map(([id, { status }]) => `${id}: ${status}`)).toEqual([]);
  });

  test('no two share a sentence', () => {
    const owners = new Map<string, string>();
    for (const path of models) {
      const sentences = read(path)
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?:])\s/)
        .map((sentence) =>
          sentence
            .replace(/[^\p{L}\p{N} ]/gu, '')
            .trim()
            .toLowerCase(),
        )
        .filter((sentence) => sentence.split(' ').length >= 6);
      for (const sentence of new Set(sentences)) {
        expect(owners.get(sentence), `"${sentence}" stands in ${path} and elsewhere`).toBeUndefined();
        owners.set(sentence, path);
      }
    }
  });
});

describe('every claim has a policy of its own in both languages', () => {
  test.each(LANGUAGES)('%s', (language) => {
    const claims = filesIn(language).filter((path) => basename(path).startsWith('claim-'));
    expect(claims.map((path) => basename(path, '.md').replace('claim-', ''))).toEqual(CLAIMS);
    for (const [index, path] of claims.entries()) {
      const findings = readMarks(read(path)).expected.map(({ finding }) => finding.split('/')[0]);
      expect(findings, path).toContain(CLAIMS[index]);
    }
  });
});

describe('how a file is stored does not change what is found', () => {
  const plain = policies.filter((path) => !path.includes('form-crlf'));
  const facts = (text: string) => {
    const result = lint(text, { today: TODAY });
    return {
      language: result.language,
      findings: result.messages.map((message) => `${message.line} ${message.ruleId}/${message.messageId}`),
      statuses: Object.fromEntries(Object.entries(result.disclosures).map(([id, { status }]) => [id, status])),
    };
  };

  test.each(plain)('%s', (path) => {
    const text = read(path);
    const expected = facts(text);
    expect(facts(text.replaceAll('\n', '\r\n')), 'CR LF').toEqual(expected);
    expect(facts(`\uFEFF${text}`), 'byte order mark').toEqual(expected);
    expect(facts(text.normalize('NFD')), 'decomposed letters').toEqual(expected);
  });
});

describe('fixtures/edge', () => {
  test.each(filesIn('edge'))('%s is linted without fuss', (path) => {
    const result = run(path);
    expect(Object.keys(result.disclosures)).toEqual(expect.arrayContaining(DISCLOSURES));
    const counts = { error: 0, warning: 0, info: 0 };
    for (const message of result.messages) counts[message.severity] += 1;
    expect([result.errorCount, result.warningCount, result.infoCount]).toEqual([counts.error, counts.warning, counts.info]);
  });

  test.each(['edge/empty.md', 'edge/whitespace.md', 'edge/only-heading.md'])('%s discloses nothing', (path) => {
    const statuses = new Set(Object.values(run(path).disclosures).map(({ status }) => status));
    expect([...statuses].filter((status) => status === 'met' || status === 'vague')).toEqual([]);
    expect(run(path).messages.length).toBeGreaterThan(0);
  });

  test('edge/very-long-line.md is read to its end', () => {
    const { disclosures } = run('edge/very-long-line.md');
    for (const id of ['retention', 'right-of-access', 'complaint-route', 'data-source']) expect(disclosures[id]?.status, id).toBe('met');
  });
});
