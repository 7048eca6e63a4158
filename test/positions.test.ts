/** Places: whatever is composed, wrapped, escaped or cut off, every range lies in the text and quotes what it points at. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { createLinter } from '../src/core/lint.ts';
import { placeFinder } from '../src/core/place.ts';
import { readableText } from '../src/core/policy/parse.ts';
import { type FileResult, lineStarts, type Range, reportOf } from '../src/core/result.ts';
import { vendors } from '../src/core/vendors/vendors.ts';

const TODAY = '2026-11-22';
const { lint, read } = createLinter(rules, vendors);

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url));
const fixtures = ['da', 'en', 'other', 'edge'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`),
);
const textOf = (fixture: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(ROOT + fixture));

// ---- what must hold of every text --------------------------------------------------------------------------------------------------

/** Offset of a line and a column, counted the way a reader of the report counts. */
const offsetOf = (starts: readonly number[], line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1;

const rangesOf = (result: FileResult): (Range & { quote?: string })[] => [
  ...result.messages.flatMap((message) => [message, ...message.evidence]),
  ...Object.values(result.disclosures).flatMap(({ evidence }) => evidence),
];

/** As `expect`, but cheap enough to ask of every word. */
const must = (holds: boolean, what: string, of: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(of)}`);
};

const checkResult = (text: string, result: FileResult): void => {
  // Offsets and columns do not count the byte order mark; comments and front matter are blanked, nothing moves.
  const source = readableText(text);
  const starts = lineStarts(source);
  for (const range of rangesOf(result)) {
    const start = offsetOf(starts, range.line, range.column);
    const end = offsetOf(starts, range.endLine, range.endColumn);
    must(start >= 0, 'start', range);
    must(start <= end, 'start and end', range);
    must(end <= source.length, 'end', range);
    must(range.column >= 1 && range.endColumn >= 1, 'columns', range);
    // Columns do not run over into the next line.
    must(start < (starts[range.line] ?? Number.POSITIVE_INFINITY), 'line', range);
    if (range.quote !== undefined) {
      must(range.quote === source.slice(start, end) && range.quote !== '', 'quote', range);
    }
  }
  for (const [index, all] of reportOf(result, source).excerpts.entries()) {
    for (const excerpt of all) {
      const at = offsetOf(starts, excerpt.line, excerpt.column);
      must(source.slice(at, at + excerpt.text.length) === excerpt.text, `excerpt of message ${index}`, excerpt);
    }
  }
};

const checkPolicy = (text: string): void => {
  const policy = read(text);
  const { source, statements, facts, sections } = policy;
  must(source === readableText(text), 'source', source);
  let last = 0;
  for (const [index, statement] of statements.entries()) {
    const { start, end, firstToken, lastToken, labelEnd } = statement;
    must(statement.index === index, 'index', statement);
    must(start >= 0 && start < end && end <= source.length, 'range', statement);
    must(start >= last, 'order of the text', statement);
    last = start;
    must(firstToken < lastToken && labelEnd >= firstToken && labelEnd <= lastToken, 'words', statement);
    must(statement.leadIn < index && statement.label <= index, 'references', statement);
    must(sections[statement.section]?.index === statement.section, 'section', statement);
    must(policy.text(index).trim() !== '', 'text', statement);
  }
  const { tokens } = policy as typeof policy & { tokens: { starts: number[]; ends: number[]; words: { norm: string }[] } };
  let before = 0;
  for (let token = 0; token < tokens.words.length; token++) {
    const start = tokens.starts[token] as number;
    const end = tokens.ends[token] as number;
    must(start >= before && end > start && end <= source.length, 'word', { token, start, end });
    before = start;
  }
  for (const fact of facts) {
    must(fact.start < fact.end && fact.end <= source.length, 'range', fact);
    const statement = statements[fact.statement];
    must(fact.start >= (statement?.start ?? Number.NaN) && fact.end <= (statement?.end ?? Number.NaN), 'statement of the fact', fact);
    // What is written plainly is quoted plainly.
    if (fact.type === 'cvr' || fact.type === 'phone') {
      const digits = source
        .slice(fact.start, fact.end)
        .replace(/&[^;]*;/g, '')
        .replace(/\D/g, '');
      must(digits === fact.value || source.slice(fact.start, fact.end).includes('&'), `digits ${digits}`, fact);
    }
  }
  for (const [index, section] of sections.entries()) {
    must(section.index === index && section.parent < index, 'index', section);
    must(section.start <= section.end && section.end <= source.length, 'range', section);
    must(section.firstStatement <= section.lastStatement, 'statements', section);
  }
};

const check = (text: string): void => {
  checkPolicy(text);
  checkResult(text, lint(text, { today: TODAY }));
};

// ---- documents composed of what the fixtures say ------------------------------------------------------------------------------------

/** Paragraphs of the fixtures as plain prose, without marks of Markdown. */
const paragraphs = fixtures
  .filter((name) => !name.startsWith('edge/'))
  .flatMap((name) => readableText(textOf(name)).split(/\r?\n\s*\r?\n/))
  .map((paragraph) =>
    paragraph
      .replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/gm, '')
      .replace(/[*_`|<>[\]\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((paragraph) => paragraph.length > 20 && paragraph.length < 400);

const ENTITIES: Readonly<Record<string, string>> = { æ: '&aelig;', ø: '&#248;', å: '&#xE5;', '&': '&amp;', '@': '&#64;', e: '&#101;' };

interface Style {
  readonly width: number;
  /** Out of a hundred: how often a letter is written in another way. */
  readonly noise: number;
  readonly seed: number;
}

/** The same text in other characters: entities, escapes, soft hyphens, decomposed letters, emphasis. */
const disguise = (text: string, { noise, seed }: Style): string => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % 100;
  };
  return [...text]
    .map((char, index) => {
      if (next() >= noise) return char;
      if (ENTITIES[char]) return ENTITIES[char];
      if (/[.,;:!?()@-]/.test(char)) return `\\${char}`;
      if (char === ' ') return ['&nbsp;', '\u00a0', '  ', '\u200b '][next() % 4] as string;
      if (/\p{L}/u.test(char) && index > 0)
        return [`\u00ad${char}`, `**${char}**`, char.normalize('NFD'), `<b>${char}</b>`, `${char}<!-- x -->`][next() % 5] as string;
      return char;
    })
    .join('');
};

const wrap = (text: string, width: number, indent: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    // A line of wrapped prose must not begin with a sign that opens a block.
    if (line !== '' && line.length + word.length >= width && !/^(?:[-+*#>]|\d+[.)]|={1,}|-{1,})/.test(word)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
};

const paragraph = fc.constantFrom(...paragraphs);
const style: fc.Arbitrary<Style> = fc.record({
  width: fc.integer({ min: 12, max: 160 }),
  noise: fc.constantFrom(0, 0, 2, 10, 40),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
const prose = fc.tuple(paragraph, style);
const render = ([text, how]: readonly [string, Style], indent = ''): string => wrap(disguise(text, how), how.width, indent);

const block = fc.oneof(
  prose.map((one) => render(one)),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), prose)
    .map(([level, one]) => `${'#'.repeat(level)} ${render(one).replaceAll('\n', ' ').slice(0, 70)}`),
  prose.map((one) => `**${render(one).replaceAll('\n', ' ').replaceAll('*', '')}**`),
  fc
    .tuple(
      fc.constantFrom('- ', '* ', '1. ', '10) ', '• ', '> '),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), prose), { minLength: 1, maxLength: 6 }),
    )
    .map(([mark, items]) =>
      items
        .map(([depth, one]) => {
          const indent = ' '.repeat(depth * mark.length);
          return `${indent}${mark}${render(one, mark === '> ' ? `${indent}> ` : indent + ' '.repeat(mark.length))}`;
        })
        .join('\n'),
    ),
  fc
    .tuple(fc.boolean(), fc.array(fc.tuple(prose, prose), { minLength: 1, maxLength: 4 }))
    .map(([outer, rows]) =>
      [
        ['Oplysning', 'Gemmes'],
        ['---', ':--:'],
        ...rows.map((row) => row.map((one) => render(one).replaceAll('\n', ' ').replaceAll('|', '\\|'))),
      ]
        .map((cells) => (outer ? `| ${cells.join(' | ')} |` : cells.join(' | ')))
        .join('\n'),
    ),
  prose.map((one) => `<div>\n<p>${render(one).replaceAll('\n\n', '\n')}</p>\n</div>`),
  prose.map((one) => `Opbevaring: ${render(one)}`),
  fc.constantFrom(
    '---',
    '<!-- note -->',
    '```\ncode\n```',
    'Tlf. 12 34 56 78, CVR 13748136, info\\@fjord.example',
    'Opdateret 1. maj 2018',
    'Updated May&nbsp;1st, 2018',
    '![x](y)',
    '\u200b',
    '&nbsp;',
  ),
);

const documents = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 10 }),
    gap: fc.constantFrom('\n\n', '\n\n', '\n\n', '\n'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    before: fc.constantFrom('', '', '\uFEFF', '---\ntitle: x\n---\n\n', '\uFEFF+++\na = 1\n+++\n', '\n\n  '),
    after: fc.constantFrom('\n', '', '\n\n \n', '<!--', '\\', '&', '**'),
  })
  .map(({ blocks, gap, lineEnd, before, after }) => (before + blocks.join(gap) + after).replaceAll('\n', lineEnd));

describe('composed documents', () => {
  test('every statement, fact and quote lies where it says', () => {
    fc.assert(fc.property(documents, check), { numRuns: 120 });
  });

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const first = lint(text, { today: TODAY });
        expect(lint(text, { today: TODAY })).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  test('any string at all is read without an exception', () => {
    const signs = fc.constantFrom(
      ...[
        '#',
        '-',
        '*',
        '_',
        '`',
        '|',
        '\n',
        '\r',
        '\r\n',
        '>',
        '<',
        '<!--',
        '-->',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '&amp;',
        '&#x',
        ':',
        '.',
        '@',
        '+45',
        '1.',
        ' ',
        '\t',
        '\u00ad',
        '\ud83d',
        '\udd12',
        '\u0301',
        '\u2028',
        '\u0000',
      ],
      ...['Vi', 'sletter', 'data', 'CVR', '13748136', 'tlf', 'maj', '2018', 'a/b', '<p>', '</p>', '<br>', '---|---', 'Google'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        check,
      ),
      { numRuns: 400 },
    );
  });
});

describe('fixtures', () => {
  test.each(fixtures)('%s', (name) => {
    check(textOf(name));
  });

  /** Cut off anywhere: ends of lines, the middles of words, of entities, of marks. Sampled, to stay within seconds. */
  test('every fixture cut off anywhere is linted', () => {
    const texts = fixtures.filter((name) => name !== 'edge/very-long-line.md').map(textOf);
    let seed = 7;
    for (const text of texts) {
      for (let cut = 0; cut < 6; cut++) {
        seed = (Math.imul(seed, 48271) >>> 0) % 0x7fffffff;
        const prefix = text.slice(0, seed % (text.length + 1));
        try {
          checkResult(prefix, lint(prefix, { today: TODAY }));
        } catch (error) {
          throw new Error(`cut off at ${prefix.length}: ${JSON.stringify(prefix.slice(-60))}`, { cause: error });
        }
      }
    }
  });
});

describe('the source of a word', () => {
  /** What the statements quote from the source. */
  const texts = (source: string): string[] => {
    const policy = read(source, 'da');
    return policy.statements.map(({ index }) => policy.text(index));
  };

  // Open: ends inside an entity, drift behind one of two units or a replaced character (text.ts, align and sourceEnd).
  test.each<[string, string, string[]]>([
    ['an entity at the end', 'Det hviler vi p&aring;\n', ['Det hviler vi p&aring;']],
    ['an entity at the beginning', '&Aring;ret er omme.\n', ['&Aring;ret er omme.']],
    ['an escape at the end', 'Kan det passe\\?\n', ['Kan det passe\\?']],
    ['an entity of two units', '&#128274; Vi sletter. Du kan klage.\n', ['&#128274; Vi sletter.', 'Du kan klage.']],
    ['a character that Markdown replaces', 'Salg\u0000 &amp; service. Du kan klage.\n', ['Salg\u0000 &amp; service.', 'Du kan klage.']],
    [
      'an entity that is none',
      'Salg &foo; &amp; &amp;amp; service. Du kan klage.\n',
      ['Salg &foo; &amp; &amp;amp; service.', 'Du kan klage.'],
    ],
    [
      'an entity in a Windows file',
      'Salg &amp; service\r\ner vores liv. Du kan\r\nklage.\r\n',
      ['Salg &amp; service\r\ner vores liv.', 'Du kan\r\nklage.'],
    ],
    ['wrapped items in a Windows file', '- Vi sletter\r\n  dem. Du kan\r\n  klage.\r\n', ['Vi sletter\r\n  dem.', 'Du kan\r\n  klage.']],
    ['a quote in a Windows file', '> Vi sletter\r\n> dem. Du kan\r\n> klage.\r\n', ['Vi sletter\r\n> dem.', 'Du kan\r\n> klage.']],
    ['white space at the ends of lines', 'Vi sletter \ndem.\t\nDu kan klage.\n', ['Vi sletter \ndem.', 'Du kan klage.']],
    ['HTML', '<p>Vi sletter&nbsp;dem.</p>\n<p>Du kan klage.</p>\n', ['Vi sletter&nbsp;dem.', 'Du kan klage.']],
    ['code over two lines', 'Vi sletter `data\nder` er. Du kan klage.\n', ['Vi sletter `data\nder` er.', 'Du kan klage.']],
    ['indented text', '    Vi sletter\n    dem. Du kan\n    klage.\n', ['Vi sletter\n    dem.', 'Du kan\n    klage.']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test('a fact is quoted whole', () => {
    for (const written of ['info&#64;fjord.dk', 'info\\@fjord.dk', 'info@fjord&#46;dk', 'info@fjord.d&#107;']) {
      const { facts, source } = read(`Skriv til ${written}\n`, 'da');
      expect(facts.map(({ start, end }) => source.slice(start, end))).toEqual([written]);
      expect(facts.map(({ value }) => value)).toEqual(['info@fjord.dk']);
    }
  });
});

describe('lines and columns', () => {
  test('go there and back for every pair of offsets', () => {
    const text = fc
      .array(fc.constantFrom('a', 'æ', '🔒', ' ', '\n', '\r', '\r\n', '\u2028', '\t'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (source, a, b) => {
        const [start, end] = [Math.min(a, b, source.length), Math.min(Math.max(a, b), source.length)] as const;
        const starts = lineStarts(source);
        const range = placeFinder(source)(start, end);
        expect(offsetOf(starts, range.line, range.column)).toBe(start);
        expect(offsetOf(starts, range.endLine, range.endColumn)).toBe(end);
        expect(source.slice(starts[range.line - 1], start)).not.toMatch(/\n|\r(?!$)/);
      }),
      { numRuns: 2000 },
    );
  });
});
