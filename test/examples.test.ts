/**
 * The examples in rules/<id>/README.md are tests: each fenced block `policy <da|en> <expected>` is linted on its own.
 * The same file checks that a rule folder is complete, so that "one text, three uses" stays true.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import * as registry from '../rules/index.ts';
import type { Rule } from '../src/core/rule.ts';
import { lint } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../rules/', import.meta.url));
const TODAY = '2026-11-22';
const SECTIONS = ['What the law asks', 'When it applies', 'How it is judged', 'Good', 'Bad', 'Source'];
const FILES = ['README.md', 'rule.ts', 'da.ts', 'en.ts'];
const LANGUAGES = ['da', 'en'] as const;
const AT_LEAST = 4;
/** What may be expected under "Good" and under "Bad". */
const EXPECTED = {
  disclosure: { Good: ['met', 'not-applicable'], Bad: ['missing', 'vague'] },
  claim: { Good: ['clean'], Bad: ['found'] },
} as const;

type Side = 'Good' | 'Bad';

interface Example {
  readonly side: Side;
  readonly language: 'da' | 'en';
  readonly expected: string;
  readonly text: string;
  /** Line of the fence in the README. */
  readonly line: number;
  /** The line before it that says what it shows. */
  readonly shows: string;
}

interface Readme {
  readonly title: string;
  /** Whether a paragraph of summary follows the title. */
  readonly summary: boolean;
  readonly sections: readonly string[];
  /** Sections in which nothing stands. */
  readonly empty: readonly string[];
  readonly examples: readonly Example[];
  /** Blocks under Good or Bad that cannot be read as an example. */
  readonly slips: readonly string[];
}

const processor = unified().use(remarkParse);

const readReadme = (text: string): Readme => {
  const nodes = processor.parse(text).children;
  const sections: string[] = [];
  const empty: string[] = [];
  const examples: Example[] = [];
  const slips: string[] = [];
  let section = '';
  nodes.forEach((node, index) => {
    if (node.type === 'heading' && node.depth === 2) {
      section = textOf(node);
      sections.push(section);
      const next = nodes[index + 1];
      if (!next || (next.type === 'heading' && next.depth === 2)) empty.push(section);
    }
    if (node.type !== 'code' || (section !== 'Good' && section !== 'Bad')) return;
    const line = node.position?.start.line ?? 0;
    const [language = '', expected = '', ...rest] = (node.meta ?? '').trim().split(/\s+/);
    if (node.lang !== 'policy' || (language !== 'da' && language !== 'en') || expected === '' || rest.length > 0) {
      slips.push(`line ${line}: the info string is "${node.lang ?? ''} ${node.meta ?? ''}", not "policy <da|en> <expected>"`);
      return;
    }
    const before = nodes[index - 1];
    examples.push({
      side: section,
      language,
      expected,
      text: node.value,
      line,
      shows: before?.type === 'paragraph' ? textOf(before) : '',
    });
  });
  const [first, second] = nodes;
  return {
    title: first?.type === 'heading' && first.depth === 1 ? textOf(first) : '',
    summary: second?.type === 'paragraph',
    sections,
    empty,
    examples,
    slips,
  };
};

/** Everything in the registry that is a rule, however it is exported. */
const registered = new Map<string, Rule>();
const register = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && 'type' in value && 'messages' in value) {
    const rule = value as Rule;
    registered.set(rule.id, rule);
    return;
  }
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) {
    if (Array.isArray(value) || value instanceof Map || (typeof inner === 'object' && inner !== null && 'id' in inner)) register(inner);
  }
};
Object.values(registry).forEach(register);

const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

test('every registered rule has a folder', () => {
  expect([...registered.keys()].filter((id) => !folders.includes(id))).toEqual([]);
  expect(registered.size).toBeGreaterThan(0);
});

describe.each(folders)('rules/%s', (id) => {
  const rule = registered.get(id);
  const file = (name: string): string => `${ROOT}${id}/${name}`;
  const readme = existsSync(file('README.md')) ? readReadme(readFileSync(file('README.md'), 'utf8')) : undefined;

  test('the folder is complete and the rule registered', () => {
    expect(FILES.filter((name) => !existsSync(file(name)))).toEqual([]);
    expect(rule, `rules/index.ts does not list ${id}`).toBeDefined();
  });

  test('the README has its sections in their order', () => {
    expect(readme, 'README.md').toBeDefined();
    expect(readme?.title).toBe(id);
    expect(readme?.summary, 'a paragraph of summary below the title').toBe(true);
    expect(readme?.sections).toEqual(SECTIONS);
    expect(readme?.empty, 'sections without text').toEqual([]);
  });

  test('the examples are enough, different and explained', () => {
    const examples = readme?.examples ?? [];
    expect(readme?.slips ?? []).toEqual([]);
    const few = LANGUAGES.flatMap((language) =>
      (['Good', 'Bad'] as const).flatMap((side) => {
        const count = examples.filter((example) => example.language === language && example.side === side).length;
        return count < AT_LEAST ? [`${side} ${language}: ${count} of ${AT_LEAST}`] : [];
      }),
    );
    expect(few).toEqual([]);
    const seen = new Map<string, number>();
    const twins: string[] = [];
    for (const { text, line } of examples) {
      const key = text.replace(/\s+/g, ' ').trim().toLowerCase();
      const twin = seen.get(key);
      if (twin !== undefined) twins.push(`line ${line} repeats line ${twin}`);
      else seen.set(key, line);
    }
    expect(twins).toEqual([]);
    expect(
      examples.filter(({ shows }) => shows === '').map(({ line }) => `line ${line}`),
      'no line before it says what it shows',
    ).toEqual([]);
  });

  if (!rule || !readme || readme.examples.length === 0) return;

  test.each(readme.examples)('$side, line $line: $language $expected', ({ side, language, expected, text, shows }) => {
    expect(EXPECTED[rule.type][side], 'what may be expected here').toContain(expected);
    // The rule about the language must find it out for itself.
    const result = lint(text, id === 'unsupported-language' ? { today: TODAY } : { language, today: TODAY });
    const found = result.messages.filter((message) => message.ruleId === id);
    const disclosure = result.disclosures[id];
    if (rule.type === 'disclosure') {
      const evidence = disclosure?.evidence.map(({ quote }) => quote) ?? [];
      expect({ shows, status: disclosure?.status, evidence }).toEqual({ shows, status: expected, evidence });
    } else {
      const findings = found.map((message) => `${message.messageId} on line ${message.line}`);
      expect(findings.length > 0 ? 'found' : 'clean', `${shows}\n${findings.join('\n')}`).toBe(expected);
    }
  });
});
