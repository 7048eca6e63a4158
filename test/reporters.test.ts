import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileReport, reportOf } from '../src/core/result.ts';
import { disclosureTable } from '../src/reporters/disclosures.ts';
import { frameOf } from '../src/reporters/frame.ts';
import { jsonReporter } from '../src/reporters/json.ts';
import type { Reporter } from '../src/reporters/reporter.ts';
import { stylishReporter } from '../src/reporters/stylish.ts';
import { symbolsFor } from '../src/reporters/symbols.ts';
import { cellsOf, safe, widthOf, wrap } from '../src/reporters/text.ts';
import { DISCLOSURE_GROUPS, titledIds, titleOf } from '../src/reporters/titles.ts';
import { danishReference } from '../src/reporters/words.ts';
import {
  DISCLOSURE_IDS,
  messageWith,
  optionsWith,
  placeOf,
  rangeOf,
  resultWith,
  sampleReport,
  summaryOf,
  taggedStyle,
} from './reporters-samples.ts';

const report = (reporter: Reporter, reports: readonly FileReport[], part = {}): string =>
  reporter.begin() + reports.map((each, i) => reporter.file(each, i)).join('') + reporter.end(summaryOf(reports, part));

/** What no terminal should get from a policy: control characters, and what turns the direction of the text around. */
const DANGEROUS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('stylish', () => {
  test('shows findings by place, with law and way out, then all disclosures', () => {
    expect(report(stylishReporter(optionsWith()), [sampleReport()])).toMatchSnapshot();
  });

  test('is Danish throughout when asked', () => {
    expect(report(stylishReporter(optionsWith({ locale: 'da' })), [sampleReport()])).toMatchSnapshot();
  });

  test('is laid out in one column where there is no room for two, in ASCII where nothing else is shown', () => {
    const text = report(stylishReporter(optionsWith({ columns: 50, unicode: false })), [sampleReport()]);
    expect(text).toMatchSnapshot();
    expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
  });

  test('colours severities, dims what is secondary', () => {
    const text = stylishReporter(optionsWith({ style: taggedStyle })).file(sampleReport(), 0);
    expect(text).toContain('<error>✖</error> <muted>  1:1</muted>  <strong>The policy does not say');
    expect(text).toContain('<muted>retention</muted>');
    expect(text).toContain(`<warning>${'─'.repeat('as long as necessary'.length)}</warning>`);
    expect(text).toContain('<ok>✔</ok> Who the controller is');
    expect(text).toContain('<muted>–</muted> <muted>Legitimate interests</muted>');
    // As grave as the finding, not as red as the sign would allow.
    expect(text).toContain('<info>✖</info> Date of the policy');
    expect(text).toContain('<error>✖</error> Complaint to the authority');
  });

  test('shows no source line for what is missing, but the place where it belongs', () => {
    const text = '# Policy\n\n## **2\\. Your rights:**\n\nNone.\n';
    const place = rangeOf(text, 10, 32);
    const shown = stylishReporter(optionsWith()).file(
      reportOf(resultWith([messageWith({ ruleId: 'right-of-access', ...place })]), text),
      0,
    );
    expect(shown).toContain('Place  line 3: 2. Your rights\n');
    expect(shown).not.toContain('│');
  });

  test('shows both sides of a contradiction, and names further places', () => {
    const text = 'We never send data abroad.\nWe use Gull Mail (USA).\nAnd Tern Pay (USA).\nAnd Auk Ads (USA).\n';
    const evidence = ['We never send data abroad', 'Gull Mail (USA)', 'Tern Pay (USA)', 'Auk Ads (USA)'].map((passage) =>
      placeOf(text, passage),
    );
    const shown = stylishReporter(optionsWith()).file(
      reportOf(resultWith([messageWith({ ruleId: 'transfer-contradiction', evidence })]), text),
      0,
    );
    expect(shown.match(/─+/g)?.map((line) => line.length)).toEqual([25, 15, 14]);
    expect(shown).toContain('also at 4:5');
    expect(shown).toContain('Transfers denied and made: line 1');
  });

  test('shows overlapping evidence once', () => {
    const text = 'We keep it as long as necessary for us.\n';
    const evidence = ['keep it as long as necessary', 'as long as necessary', 'for us'].map((passage) => placeOf(text, passage));
    const shown = stylishReporter(optionsWith()).file(reportOf(resultWith([messageWith({ ruleId: 'retention', evidence })]), text), 0);
    expect(shown.match(/─+/g)?.map((line) => line.length)).toEqual([28, 6]);
    expect(shown.match(/ 1 │/g)).toHaveLength(1);
  });

  test('has no line number for what is missing, even if something speaks for it', () => {
    const place = placeOf('consent', 'consent');
    const table = disclosureTable(
      resultWith([], { 'right-to-withdraw-consent': ['missing', place], purposes: ['met', place] }),
      optionsWith(),
      symbolsFor(true),
    ).join('\n');
    expect(table).toMatch(/✔ Purposes +1\b/);
    expect(table).toMatch(/✖ Right to withdraw consent$/m);
  });

  test('sorts by place, the graver first at the same one', () => {
    const at = (line: number, ruleId: string, severity: 'error' | 'info') =>
      messageWith({ ruleId, severity, message: ruleId, line, endLine: line });
    const text = '\n'.repeat(20);
    const shown = stylishReporter(optionsWith()).file(
      reportOf(resultWith([at(9, 'a', 'error'), at(2, 'b', 'info'), at(2, 'c', 'error')]), text),
      0,
    );
    expect(shown.match(/ \d+:1 /g)).toEqual([' 2:1 ', ' 2:1 ', ' 9:1 ']);
    expect(shown.indexOf('  c  c')).toBeLessThan(shown.indexOf('  b  b'));
  });

  test('explains the signs once, and sums up all files', () => {
    const text = report(stylishReporter(optionsWith()), [sampleReport(), sampleReport()], { problems: 1, suppressed: 2 });
    expect(text.match(/does not apply/g)).toHaveLength(1);
    expect(text).toContain(
      '✖ 2 policies checked: 4 errors, 2 warnings, 2 notes.\n  1 input could not be checked.\n  2 findings suppressed.\n',
    );
  });

  test('says so when nothing is wrong, and when nothing was checked', () => {
    const clean = reportOf(resultWith([]), '# Policy\n');
    expect(report(stylishReporter(optionsWith()), [clean])).toContain('✔ 1 policy checked: 0 errors, 0 warnings, 0 notes.');
    expect(report(stylishReporter(optionsWith()), [])).toContain('✖ No policy was checked.');
  });

  test('leaves the table out when quiet, and clean files altogether', () => {
    const reporter = stylishReporter(optionsWith({ quiet: true }));
    expect(reporter.file(reportOf(resultWith([]), ''), 0)).toBe('');
    expect(reporter.file(sampleReport(), 0)).not.toContain('Sharing and storage');
  });

  test('has no table for a language without rules: nobody knows what is missing', () => {
    const text = stylishReporter(optionsWith()).file(
      reportOf(resultWith([messageWith({ ruleId: 'unsupported-language' })], {}, { language: 'sv' }), 'Hej!'),
      0,
    );
    expect(text).toContain('(Swedish)');
    expect(text).not.toContain('Sharing and storage');
  });

  test('shows a disclosure of a rule that it does not know under its id', () => {
    const result = resultWith([]);
    const text = stylishReporter(optionsWith()).file(
      reportOf({ ...result, disclosures: { ...result.disclosures, 'house-rule': { status: 'met', evidence: [] } } }, ''),
      0,
    );
    expect(text).toContain('✔ house-rule');
  });
});

describe('stylish, whatever the policy', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'Vi behandler ',
          'personoplysninger',
          '\u001b[31m',
          '\u009b2J',
          '\u001b]8;;https://gull.example\u0007',
          '\u202e',
          '\t',
          '個人情報',
          '👩‍👩‍👧‍👦',
          '🇩🇰',
          'e\u0301',
          '\u00ad',
          '\r',
          '\n',
          'x'.repeat(300),
          '\ud83d',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );
  const reports = fc.tuple(nasty, nasty, fc.nat(), fc.nat(), fc.boolean()).map(([text, message, a, b, missing]) => {
    const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
    const place = rangeOf(text, start, end);
    const evidence = missing ? [] : [{ quote: text.slice(start, end), ...place }];
    return reportOf(
      resultWith(
        [
          messageWith({
            ruleId: 'retention',
            ...place,
            message: message || 'x',
            why: message,
            evidence,
            legal: [{ ref: message }],
            suggestions: [{ message }],
          }),
        ],
        { purposes: ['met', ...evidence] },
        { filePath: `/work/${message}.md` },
      ),
      text,
    );
  });
  const options = fc.record({
    columns: fc.integer({ min: 40, max: 130 }),
    unicode: fc.boolean(),
    locale: fc.constantFrom('en' as const, 'da' as const),
  });

  test('no line is wider than the terminal', () => {
    fc.assert(
      fc.property(reports, options, (each, given) => {
        for (const line of report(stylishReporter(optionsWith(given)), [each]).split('\n')) {
          expect(widthOf(line), line).toBeLessThanOrEqual(given.columns);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no escape sequence of the policy reaches the terminal, in no format', () => {
    fc.assert(
      fc.property(reports, options, (each, given) => {
        expect(report(stylishReporter(optionsWith(given)), [each])).not.toMatch(DANGEROUS);
        expect(report(jsonReporter(), [each])).not.toMatch(DANGEROUS);
      }),
      { numRuns: 300 },
    );
  });

  test('the underlining stands under the evidence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ø', '本', '\t', '🙂', 'e\u0301', '\u200b'), minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 20, max: 90 }),
        (before, length, width) => {
          const evidence = 'EVIDENCE'.slice(0, 1 + (length % 8));
          const text = `${before}${evidence} tail`;
          const place = rangeOf(text, before.length, before.length + evidence.length);
          const [excerpt] = reportOf(
            resultWith([messageWith({ ruleId: 'x', ...place, evidence: [{ quote: evidence, ...place }] })]),
            text,
          ).excerpts.flat();
          const frame = frameOf(excerpt as NonNullable<typeof excerpt>, [place], width, symbolsFor(true));
          expect(widthOf(frame.text)).toBeLessThanOrEqual(width);
          expect(under(frame.text, frame.marks)).toBe(evidence);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The text above the marks. */
const under = (line: string, marks: string): string => {
  let column = 0;
  let text = '';
  for (const cell of cellsOf(line)) {
    if (cell.width > 0 && (marks[column] ?? ' ') !== ' ') text += cell.text;
    column += cell.width;
  }
  return text;
};

describe('text', () => {
  test.each([
    ['abc', 3],
    ['æøå', 3],
    ['漢字', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧‍👦', 2],
    ['🇩🇰', 2],
    ['❤️', 2],
    ['한국', 4],
    ['a\u200bb', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('makes text safe, on one line', () => {
    expect(safe('a\tb\r\nc')).toBe('a b c');
    expect(safe('\u001b[31mred\u001b[0m')).toBe('\ufffd[31mred\ufffd[0m');
    expect(safe('so\u00adft')).toBe('soft');
    expect(safe(`a${'\u0301'.repeat(500)}`)).toBe('a');
  });

  test('breaks prose at spaces, words only where they do not fit at all', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('persondatabehandling', 8)).toEqual(['persond\u0061', 'tabehand', 'ling']);
    expect(wrap('', 8)).toEqual(['']);
  });

  test('does not break at a no-break space, and prints a plain one', () => {
    expect(wrap('see Art.\u00a013', 9)).toEqual(['see', 'Art. 13']);
  });

  test('keeps every word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,30}$/)), fc.integer({ min: 4, max: 90 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});

describe('titles', () => {
  test('each of the 23 disclosures is in the table once', () => {
    expect(DISCLOSURE_IDS).toHaveLength(23);
    expect(new Set(DISCLOSURE_IDS).size).toBe(23);
  });

  test.each(['en', 'da'] as const)('in %s every title fits its column and is unlike the others', (locale) => {
    const titles = titledIds().map((id) => titleOf(id, locale));
    expect(titles.filter((title) => widthOf(title) > 27)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { title } of DISCLOSURE_GROUPS) expect(widthOf(title[locale])).toBeLessThanOrEqual(36);
  });

  test('a rule without a title goes by its id', () => {
    expect(titleOf('constructor', 'en')).toBe('constructor');
  });
});

test.each([
  ['GDPR Art. 13(2)(a)', 'GDPR art. 13, stk. 2, litra a'],
  ['GDPR Art. 77', 'GDPR art. 77'],
  ['GDPR Art. 4(11)', 'GDPR art. 4, nr. 11'],
  ['GDPR Art. 44-49', 'GDPR art. 44-49'],
  ['Decision 2000/520/EC (invalid)', 'beslutning 2000/520/EF (ugyldig)'],
  ['Implementing Decision (EU) 2021/914, Art. 4', 'gennemførelsesafgørelse (EU) 2021/914, art. 4'],
  ['CJEU C-311/18 (Schrems II)', 'EU-Domstolen C-311/18 (Schrems II)'],
  ['databeskyttelsesloven § 6', 'databeskyttelsesloven § 6'],
])('Danish lawyers cite %s as %s', (ref, danish) => {
  expect(danishReference(ref)).toBe(danish);
});

describe('json', () => {
  test('is the contract to the letter', () => {
    const { result, excerpts } = sampleReport();
    const [message] = result.messages;
    const suppressed = [
      {
        ...(message as NonNullable<typeof message>),
        suppression: { kind: 'inline', reason: 'agreed with counsel', internal: 1 },
        internal: 1,
      },
    ];
    const text = report(jsonReporter(), [{ result: { ...result, suppressed, internal: 1 } as typeof result, excerpts }]);
    const [parsed] = JSON.parse(text);
    expect(Object.keys(parsed)).toEqual([
      'filePath',
      'language',
      'messages',
      'suppressed',
      'disclosures',
      'errorCount',
      'warningCount',
      'infoCount',
    ]);
    const keys = [
      'ruleId',
      'messageId',
      'severity',
      'message',
      'why',
      'line',
      'column',
      'endLine',
      'endColumn',
      'evidence',
      'legal',
      'url',
      'suggestions',
    ];
    for (const each of parsed.messages) expect(Object.keys(each)).toEqual(keys);
    expect(Object.keys(parsed.suppressed[0])).toEqual([...keys, 'suppression']);
    expect(parsed.suppressed[0].suppression).toEqual({ kind: 'inline', reason: 'agreed with counsel' });
    expect(Object.keys(parsed.messages[1].evidence[0])).toEqual(['quote', 'line', 'column', 'endLine', 'endColumn']);
    expect(Object.keys(parsed.disclosures)).toEqual(DISCLOSURE_IDS);
    expect(parsed.disclosures.retention).toEqual(result.disclosures.retention);
  });

  test('is valid with no file, one and two', () => {
    for (const count of [0, 1, 2]) {
      const text = report(jsonReporter(), Array.from({ length: count }, sampleReport));
      expect(JSON.parse(text)).toHaveLength(count);
      expect(text.endsWith(']\n')).toBe(true);
    }
  });

  test('gives every text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const [parsed] = JSON.parse(report(jsonReporter(), [reportOf(resultWith([messageWith({ ruleId: 'x', message })]), '')]));
        expect(parsed.messages[0].message).toBe(message);
      }),
    );
  });
});

describe('excerpts', () => {
  test('are taken line by line, whatever the line ending', () => {
    const text = 'one\r\ntwo\rthree\n  four';
    const shown = [1, 2, 3, 4].map((line) => {
      const place = { line, column: 1, endLine: line, endColumn: 2 };
      return reportOf(resultWith([messageWith({ ruleId: 'x', ...place })]), text).excerpts[0]?.[0]?.text;
    });
    expect(shown).toEqual(['one', 'two', 'three', '  four']);
  });

  test('stay small on a line of megabytes', () => {
    const text = 'word '.repeat(400_000);
    const place = { line: 1, column: 1_000_001, endLine: 1, endColumn: 1_000_005 };
    const [excerpt] = reportOf(resultWith([messageWith({ ruleId: 'x', ...place })]), text).excerpts.flat();
    expect(excerpt?.text.length).toBeLessThan(1000);
    expect(excerpt?.cut).toBe(true);
    expect(excerpt?.column).toBeGreaterThan(999_000);
  });

  test('of a place beyond the end are empty', () => {
    const place = { line: 9, column: 3, endLine: 9, endColumn: 4 };
    const [excerpt] = reportOf(resultWith([messageWith({ ruleId: 'x', ...place })]), 'a\n').excerpts.flat();
    expect(excerpt).toMatchObject({ text: '', cut: false });
  });
});
