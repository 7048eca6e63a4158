/** The pattern language as src/core/match/README.md documents it: every row of its table, and errors that point at the character. */
import { describe, expect, test } from 'vitest';
import { RulePatternError } from '../src/core/match/engine.ts';
import { findEvidence } from '../src/core/match/find.ts';
import { normaliseWord } from '../src/core/match/normalise.ts';
import { PatternError, type PatternNode, parseList, parsePattern } from '../src/core/match/syntax.ts';
import type { Vendor } from '../src/core/vendors/vendors.ts';
import { compileEach, engineOf, hitsIn, quotes, readFor, type Setup } from './match-helpers.ts';

const noLists = (): undefined => undefined;
const vendor = (name: string, more: Partial<Vendor> = {}): Vendor =>
  ({ name, aliases: [name], country: 'us', kind: 'test', ...more }) as Vendor;
const VENDORS = [vendor('Postduen'), vendor('Nordlys Regnskab'), vendor('Nordlys'), vendor('Kurv', { ambiguous: true })];

/** Words, in one line each, that pad a statement without meaning anything. */
const filler = (count: number): string => Array.from({ length: count }, (_, index) => `ord${'abcdefghij'[index % 10]}`).join(' ');

interface Row {
  readonly pattern: string;
  /** Text → what is quoted. */
  readonly finds?: Readonly<Record<string, string>>;
  readonly leaves?: readonly string[];
  readonly setup?: Setup;
}

const rows: readonly Row[] = [
  { pattern: 'slettes', finds: { 'De slettes straks.': 'slettes', 'SLETTES!': 'SLETTES' }, leaves: ['De slettet.', 'Forslettes.', ''] },
  {
    pattern: 'slet*',
    finds: { 'De slettes nu': 'slettes', 'Se vores slettefrist': 'slettefrist', 'Vi slet ikke': 'slet' },
    leaves: ['Det udslettes', 'Vi sle'],
  },
  {
    pattern: 'anonymi*ed',
    finds: { 'is anonymised': 'anonymised', 'is anonymized': 'anonymized', 'an anonymied text': 'anonymied' },
    leaves: ['anonymise', 'deanonymised', 'anonymisedly'],
  },
  // Beginning and end must not share letters.
  { pattern: 'abc*cde', finds: { abccde: 'abccde', abcxcde: 'abcxcde' }, leaves: ['abcde'] },
  {
    pattern: '*oplysninger',
    finds: { 'dine personoplysninger slettes': 'personoplysninger', 'dine oplysninger': 'oplysninger' },
    leaves: ['oplysningerne'],
  },
  {
    pattern: '*oplysning*',
    finds: { 'se kontaktoplysningerne her': 'kontaktoplysningerne', 'en oplysning': 'oplysning' },
    leaves: ['oplys ning'],
  },
  { pattern: 'ret til', finds: { 'Du har ret til indsigt': 'ret til' }, leaves: ['ret nu til', 'til ret', 'ret'] },
  { pattern: 'slettes rettes', finds: { 'De slettes, rettes og gemmes': 'slettes, rettes', 'slettes/rettes': 'slettes/rettes' } },
  // "...": six words at most, none at all included.
  {
    pattern: 'start ... stop',
    finds: { 'start stop': 'start stop', [`start ${filler(6)} stop`]: `start ${filler(6)} stop` },
    leaves: [`start ${filler(7)} stop`, 'start. Stop'],
  },
  {
    pattern: 'start <12> stop',
    finds: { [`start ${filler(12)} stop`]: `start ${filler(12)} stop` },
    leaves: [`start ${filler(13)} stop`],
  },
  {
    pattern: 'start <8 !ikke !{not}> stop',
    setup: { lists: { not: 'never | no* | slet ikke' } },
    finds: { [`start ${filler(8)} stop`]: `start ${filler(8)} stop`, 'ikke start stop ikke': 'start stop' },
    leaves: [`start ${filler(9)} stop`, 'start ordet ikke stop', 'start never stop', 'start intet nothing stop'],
  },
  { pattern: 'start <3 !(ja | nej)> stop', finds: { 'start x y stop': 'start x y stop' }, leaves: ['start x ja stop', 'start nej stop'] },
  { pattern: 'start <3 !#number> stop', finds: { 'start x stop': 'start x stop' }, leaves: ['start 7 stop', 'start seven stop'] },
  {
    pattern: 'start <3 !#vendor !nej> stop',
    setup: { vendors: VENDORS },
    finds: { 'start x stop': 'start x stop' },
    leaves: ['start Postduen stop', 'start nej stop'],
  },
  { pattern: '(a | b c | d) e', finds: { 'x a e': 'a e', 'b c e': 'b c e', 'a d e': 'd e' }, leaves: ['b e', 'c d', 'b x c e'] },
  { pattern: 'a | b c', finds: { 'x a': 'a', 'x b c': 'b c' }, leaves: ['b x c'] },
  { pattern: 'b [c] d', finds: { 'b c d': 'b c d', 'b d': 'b d' }, leaves: ['b c c d', 'b x d'] },
  { pattern: 'b [a | c e] d', finds: { 'b a d': 'b a d', 'b c e d': 'b c e d', 'b d': 'b d' }, leaves: ['b c d'] },
  {
    pattern: '{data} here',
    setup: { shared: { data: 'data | info | an item' } },
    finds: { 'the info here': 'info here', 'an item here': 'an item here' },
    leaves: ['item here'],
  },
  {
    pattern: '#number days',
    finds: { '30 days': '30 days', 'within thirty days': 'thirty days', '1.5 days': '1.5 days', 'the 3rd days': '3rd days' },
    leaves: ['some days', 'thirtyish days'],
  },
  {
    pattern: '#number aar',
    setup: { code: 'da' },
    finds: { 'i fem år': 'fem år', 'i 5 år': '5 år', 'to år': 'to år' },
    leaves: ['et par år'],
  },
  {
    pattern: 'in #year',
    finds: { 'in 1990': 'in 1990', 'in 2018': 'in 2018', 'in 2099': 'in 2099' },
    leaves: ['in 1989', 'in 2100', 'in 20185', 'in 201'],
  },
  {
    pattern: 'per #date',
    finds: {
      'per 2018-05-01': 'per 2018-05-01',
      'per 01.05.2018': 'per 01.05.2018',
      'per 1/5-2018': 'per 1/5-2018',
      'per 1/5/18': 'per 1/5/18',
    },
    leaves: ['per 2018', 'per 1.5', 'per May 2018'],
  },
  {
    pattern: '#email',
    finds: {
      'Write to info@fjord.example today': 'info@fjord.example',
      'Write to info @ fjord.example today': 'info @ fjord.example',
      'Write to anna.b-c+d@mail.fjord.example.': 'anna.b-c+d@mail.fjord.example',
    },
    leaves: ['Write to info at once', 'a @ b'],
  },
  {
    pattern: '#url',
    finds: {
      'see fjord.dk now': 'fjord.dk',
      'see https://fjord.example/a-b?c=d.': 'https://fjord.example/a-b?c=d',
      'see www.fjord.example.': 'www.fjord.example',
    },
    leaves: ['see there.Then', 'info@fjord.dk'],
  },
  {
    pattern: '#phone',
    finds: {
      'Phone 12 34 56 78 now': '12 34 56 78',
      'Tlf. 12345678': '12345678',
      'Call us at +45 12 34 56 78': '+45 12 34 56 78',
      'Or +4512345678.': '+4512345678',
    },
    leaves: ['in 2018', 'pay 12345678 now'],
  },
  {
    pattern: '#cvr',
    finds: {
      'CVR 13748136': '13748136',
      'CVR-nr. 13 74 81 36': '13 74 81 36',
      'VAT DK13748136': 'DK13748136',
      'VAT DK-13 74 81 36': 'DK-13 74 81 36',
    },
    leaves: ['No. 13748136 in stock'],
  },
  {
    pattern: 'with #name',
    finds: { 'We work with Fjordby on this': 'with Fjordby', 'with Ærø': 'with Ærø' },
    leaves: ['we work with you', 'with The', 'with a friend', 'with 12'],
  },
  {
    pattern: 'via #vendor',
    setup: { vendors: VENDORS },
    finds: {
      'Sent via Postduen today': 'via Postduen',
      'Sent via postduen': 'via postduen',
      'Kept via Nordlys Regnskab': 'via Nordlys',
      'via Nordlys': 'via Nordlys',
    },
    leaves: ['via Fjordby'],
  },
  {
    pattern: 'via (#vendor | pigeon)',
    setup: { vendors: VENDORS },
    finds: { 'via Postduen': 'via Postduen', 'via pigeon': 'via pigeon' },
    leaves: ['via mail'],
  },
  {
    pattern: '#vendor | pigeon',
    setup: { vendors: VENDORS },
    finds: { 'Postduen flies': 'Postduen', 'a pigeon flies': 'pigeon' },
    leaves: ['mail'],
  },
  {
    pattern: 'fly & !(#vendor | pigeon)',
    setup: { vendors: VENDORS },
    finds: { 'we fly': 'fly' },
    leaves: ['Postduen can fly', 'a pigeon can fly'],
  },
  { pattern: '^ we keep', finds: { 'We keep it. They do.': 'We keep', 'They do. We keep it.': 'We keep' }, leaves: ['Today we keep it'] },
  { pattern: 'keep it $', finds: { 'We keep it.': 'keep it' }, leaves: ['We keep it today'] },
  { pattern: '^ keep $', finds: { 'Keep.': 'Keep' }, leaves: ['Keep it', 'We keep'] },
  { pattern: '^ <2> keep', finds: { 'Keep it': 'Keep', 'Today we keep it': 'Today we keep' }, leaves: ['And today we keep it'] },
  { pattern: 'a & b', finds: { 'a x y b': 'a x y b', 'b x a': 'b x a' }, leaves: ['a', 'b', 'Take a from it. Take b too.'] },
  { pattern: 'a & b c & d', finds: { 'd x b c x a x': 'd x b c x a' }, leaves: ['a b x c d'] },
  { pattern: 'a & !b', finds: { 'x a x': 'a', 'Take a from it. Take b too.': 'a' }, leaves: ['a b', 'b x a'] },
  { pattern: '!b & a & !c', finds: { 'x a': 'a' }, leaves: ['a b', 'c a'] },
  // "&" is weakest, then "|", then sequence.
  { pattern: 'a b | c & d', finds: { 'a b d': 'a b d', 'c d': 'c d' }, leaves: ['a b', 'd', 'a d'] },
];

describe('the table of the README', () => {
  test.each(rows)('$pattern', ({ pattern, finds = {}, leaves = [], setup }) => {
    for (const [text, quote] of Object.entries(finds)) expect(quotes(pattern, text, setup), text).toContain(quote);
    for (const text of leaves) expect(quotes(pattern, text, setup), text).toEqual([]);
  });

  test('the longest name of a vendor wins', () => {
    const engine = engineOf({ tried: ['via'] }, { vendors: VENDORS });
    const named = (text: string): string[] => findEvidence(readFor(engine, text), engine).vendors.map(({ vendor: { name } }) => name);
    expect(named('via Nordlys Regnskab and Postduen')).toEqual(['Nordlys Regnskab', 'Postduen']);
    expect(named('via Nordlys, regnskab')).toEqual(['Nordlys Regnskab']);
    expect(named('via Nordlys and its regnskab')).toEqual(['Nordlys']);
    expect(quotes('via #vendor #vendor', 'via Nordlys Regnskab', { vendors: VENDORS })).toEqual(['via Nordlys Regnskab']);
  });

  test('an ambiguous name counts with a capital in a sentence about processing', () => {
    const setup = { vendors: VENDORS };
    expect(quotes('#vendor', 'Our newsletter is sent by Kurv.', setup)).toEqual(['Kurv']);
    expect(quotes('#vendor', 'The newsletter is sent in a kurv.', setup)).toEqual([]);
    expect(quotes('#vendor', 'Kurv is woven here.', setup)).toEqual([]);
  });

  test('US and U.S. are the country, us is the pronoun', () => {
    for (const text of ['sent to the US today', 'sent to the U.S. today', 'sent to the U.S.A. today'])
      expect(quotes('usa', text), text).toHaveLength(1);
    expect(quotes('US', 'sent to the US today')).toEqual(['US']);
    expect(quotes('U.S.', 'sent to the U.S. today')).toEqual(['U.S']);
    expect(quotes('US', 'sent to us today')).toEqual([]);
    expect(quotes('usa', 'sent to us today')).toEqual([]);
    expect(quotes('us', 'sent to us today')).toEqual(['us']);
    expect(quotes('us', 'sent to the US today')).toEqual([]);
  });
});

describe('words are compared in one normal form', () => {
  test.each([
    ['Ærø', 'aeroe'],
    ['Århus', 'aarhus'],
    ['A\u030Arhus', 'aarhus'],
    ['FØR', 'foer'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['über', 'uber'],
    ['straße', 'strasse'],
    ['don’t', 'dont'],
    ["don't", 'dont'],
    ['op\u00ADlys\u00ADninger', 'oplysninger'],
    ['\u200Bdata\u200B', 'data'],
    ['“data”', 'data'],
  ])('%s', (written, normal) => {
    expect(normaliseWord(written)).toBe(normal);
    expect(normaliseWord(normal)).toBe(normal);
  });

  test.each([
    ['påtænker', 'paataenker'],
    ['third-party', 'third party'],
    ['third party', 'third-party'],
    ['eu kommissionens', 'EU-Kommissionens'],
    ['e-mail', 'email'],
    ['email', 'E-mail'],
    ['e-mailadresse', 'e-mailadresse'],
    ['e-mail-adresse', 'E-mail-adresse'],
    ['email adresse', 'e-mail-adresse'],
    ['email', 'e\u2011mail'],
    ['a-b', 'a-b'],
    ["don't", 'don’t'],
    ['dont', "don't"],
    ["company's", 'company’s'],
    ['f.eks.', 'f.eks.'],
    ['feks', 'f.eks.'],
    ['f.eks', 'f.eks.'],
    ['fx.abc', 'fx.abc'],
    ['bl.a.', 'bl.a.'],
    ['m.v.', 'm.v.'],
    ['A/S', 'A/S'],
    ['a s', 'A/S'],
    ['2018-2020', '2018-2020'],
    ['2018-2020', '2018–2020'],
    ['6 1 f', '6(1)(f)'],
    ['Datatilsynet.dk', 'www.datatilsynet.dk'],
    ['https://www.fjord.dk', 'fjord.dk'],
    ['18-årige', '18-årige'],
  ])('%s matches %s', (pattern, text) => {
    expect(quotes(`x ${pattern} y`, `x ${text} y`)).toEqual([`x ${text} y`]);
  });
});

describe('a statement', () => {
  test('an item is read behind the lead-in it completes', () => {
    const text = 'You have the right to:\n\n- access to your data\n- erasure of your data\n';
    expect(quotes('right to <2> erasure', text)).toEqual(['erasure']);
    expect(quotes('right to access', text)).toEqual(['access']);
    expect(quotes('access <9> erasure', text)).toEqual([]);
  });

  // Open: a vendor counts only in its own statement (find.ts, statementsWithVendor).
  test('a vendor in the lead-in or in a column head is there for the item and the row too', () => {
    expect(quotes('#vendor <3> letters', 'We use Postduen for:\n\n- letters\n', { vendors: VENDORS })).toEqual(['letters']);
    expect(quotes('#vendor letters', '| Postduen | Fjordby |\n|---|---|\n| letters | parcels |\n', { vendors: VENDORS })).toEqual([
      'letters',
    ]);
    expect(quotes('letters & !#vendor', 'We use Postduen for:\n\n- letters\n', { vendors: VENDORS })).toEqual([]);
  });

  test('what stands in the lead-in alone is its own evidence, once', () => {
    const hits = hitsIn(engineOf({ tried: ['the right'] }), 'You have the right to:\n\n- access\n- erasure\n');
    expect(hits.map(({ statement }) => statement)).toEqual([0]);
  });

  test('what the item says again is evidence of the item too', () => {
    const hits = hitsIn(engineOf({ tried: ['the right'] }), 'You have the right to:\n\n- access\n- use the right to erasure\n');
    expect(hits.map(({ statement }) => statement)).toEqual([0, 2]);
  });

  test('"^" stands before the lead-in and before the item itself', () => {
    const text = 'We do the following:\n\n- delete data\n';
    expect(quotes('^ we <6> delete', text)).toEqual(['delete']);
    expect(quotes('^ delete', text)).toEqual(['delete']);
    expect(quotes('^ following delete', text)).toEqual([]);
  });

  test('a row is read cell by cell behind the heads', () => {
    const text = '| Data | Kept for |\n| --- | --- |\n| Orders | five years |\n';
    expect(quotes('data orders', text)).toEqual(['Orders']);
    expect(quotes('kept for five years', text)).toEqual(['five years']);
    expect(quotes('orders <2> five', text)).toEqual(['Orders | five']);
  });

  test('headings are matched by `heading` and by kinds that end so, everything else is not', () => {
    const engine = engineOf({ heading: ['retention'], otherHeading: ['retention'], met: ['retention'] });
    const kinds = (text: string): string[] => hitsIn(engine, text).map(({ kind }) => kind);
    expect(kinds('# Retention\n\nNothing here.\n')).toEqual(['heading', 'otherHeading']);
    expect(kinds('Our retention is short.\n')).toEqual(['met']);
    // A label is one of both: it names what follows, and stands in the line.
    expect(kinds('Retention: five years.\n')).toEqual(['heading', 'otherHeading', 'met']);
  });

  test('`below` counts under a heading, behind a label, in a column of its rule only', () => {
    const engine = engineOf({ heading: ['retention'], below: ['five years'] });
    const found = (text: string): boolean => hitsIn(engine, text).some(({ kind }) => kind === 'below');
    expect(found('## Retention\n\nUp to five years.\n')).toBe(true);
    expect(found('## Retention\n\n### Orders\n\nUp to five years.\n')).toBe(true);
    expect(found('Retention: five years.\n')).toBe(true);
    expect(found('**Retention.** Up to five years.\n')).toBe(true);
    expect(found('**Retention.** As needed. Up to five years.\n')).toBe(true);
    expect(found('| Data | Retention |\n|---|---|\n| Orders | five years |\n')).toBe(true);
    expect(found('## Orders\n\nUp to five years.\n')).toBe(false);
    expect(found('## Retention\n\nShort.\n\n## Orders\n\nUp to five years.\n')).toBe(false);
    expect(found('# Retention\n\n## Orders\n\nUp to five years.\n'), 'the title names the whole').toBe(false);
  });
});

describe('leftmost, the shortest gaps first', () => {
  test.each([
    ['a <6> b', 'a a b b', 'a a b'],
    ['a <1> b', 'a x x a b', 'a b'],
    ['a [b] <3> c', 'a b x c', 'a b x c'],
    ['(a | a b) [c]', 'a b c', 'a'],
    ['<3> b c', 'x b b c', 'x b b c'],
  ])('%s in "%s"', (pattern, text, quote) => {
    expect(quotes(pattern, text)).toEqual([quote]);
  });
});

describe('the tree', () => {
  const word = (text: string, how = 'whole'): PatternNode => ({ type: 'word', how, text }) as PatternNode;

  test.each<[string, PatternNode]>([
    ['Ret', word('ret')],
    ['slet*', word('slet', 'prefix')],
    ['*data', word('data', 'suffix')],
    ['*data*', word('data', 'infix')],
    ['anonymi*ed', word('anonymi*ed', 'around')],
    ['...', { type: 'gap', max: 6, not: [] }],
    ['…', { type: 'gap', max: 6, not: [] }],
    ['<12>', { type: 'gap', max: 12, not: [] }],
    ['< 8 !ikke !no* >', { type: 'gap', max: 8, not: [word('ikke'), word('no', 'prefix')] }],
    ['#cvr', { type: 'class', name: 'cvr' }],
    ['a b', { type: 'sequence', parts: [word('a'), word('b')] }],
    ['third-party', { type: 'sequence', parts: [word('third'), word('party')] }],
    ['(a)', word('a')],
    ['[a]', { type: 'optional', part: word('a') }],
    ['^', { type: 'edge', edge: 'start' }],
  ])('%s', (pattern, tree) => {
    expect(parsePattern(pattern, noLists).parts).toEqual([{ negated: false, node: tree }]);
  });

  test('"&" cuts the pattern into parts', () => {
    expect(parsePattern(' a & !b|c ', noLists).parts).toEqual([
      { negated: false, node: word('a') },
      { negated: true, node: { type: 'choice', options: [word('b'), word('c')] } },
    ]);
  });
});

describe('a mistake points at the character', () => {
  const lists = (name: string): PatternNode | undefined => (name === 'known' ? parseList('known | word', noLists) : undefined);
  // The caret is where the mistake stands.
  test.each([
    ['(a | b', '^', '"(" is never closed'],
    ['x [a b', '  ^', '"[" is never closed'],
    ['x {known', '  ^', '"{" is never closed'],
    ['x {unknown} y', '  ^', 'There is no list {unknown}'],
    ['x {} y', '  ^', 'There is no list {}'],
    ['a) b', ' ^', 'Unexpected ")"'],
    ['a ] b', '  ^', 'Unexpected "]"'],
    ['a } b', '  ^', 'Unexpected "}"'],
    ['a > b', '  ^', 'Unexpected ">"'],
    ['a !b', '  ^', 'Unexpected "!"'],
    ['(a & b)', '   ^', 'Unexpected "&"'],
    ['[a & b]', '   ^', 'Unexpected "&"'],
    ['x <8 y', '  ^', '"<" is never closed'],
    ['x <> y', '  ^', 'A gap gives its length in words, as <8>'],
    ['x <!a> y', '  ^', 'A gap gives its length in words, as <8>'],
    ['x <0> y', '   ^', 'A gap holds 1 to 60 words'],
    ['x <61> y', '   ^', 'A gap holds 1 to 60 words'],
    ['x <8 !<3>> y', '      ^', 'A gap excludes single words and lists of them'],
    ['x <8 !(a b)> y', '      ^', 'A gap excludes single words and lists of them'],
    ['x <8 !third-party> y', '      ^', 'A gap excludes single words and lists of them'],
    ['x <8 !> y', '      ^', 'Unexpected ">"'],
    ['x #numbr y', '  ^', 'There is no class #numbr'],
    ['x # y', '  ^', 'There is no class #;'],
    ['x , y', '  ^', '"," is no word: punctuation does not count'],
    ['x * y', '  ^', 'A star stands before, after or once inside a word, not alone'],
    ['x ** y', '  ^', 'A star stands before, after or once inside a word, not alone'],
    ['x a*b*c y', '  ^', 'A star stands before, after or once inside a word, not alone'],
    ['x *a*b y', '  ^', 'A star stands before, after or once inside a word, not alone'],
    ['x a* y', '  ^', 'Too short: at least two letters stand beside a star'],
    ['x *a y', '  ^', 'Too short: at least two letters stand beside a star'],
    ['a &', '   ^', 'Empty alternative'],
    ['& a', '^', 'Empty alternative'],
    ['a & & b', '    ^', 'Empty alternative'],
    ['a | ', '   ^', 'Empty alternative'],
    ['a | | b', '   ^', 'Empty alternative'],
    ['() a', ' ^', 'Empty alternative'],
    ['a [b |]', '      ^', 'Empty alternative'],
    ['', '^', 'Empty alternative'],
    ['!a', '^', 'Only negated parts'],
    ['!a & !b', '^', 'Only negated parts'],
  ])('%s', (pattern, caret, problem) => {
    let mistake: unknown;
    try {
      parsePattern(pattern, lists);
    } catch (error) {
      mistake = error;
    }
    expect(mistake).toBeInstanceOf(PatternError);
    const { message, offset, pattern: of } = mistake as PatternError;
    expect(message.split('\n')[0]).toContain(problem);
    expect(of).toBe(pattern);
    expect(`${' '.repeat(offset)}^`).toBe(caret);
    expect(message.split('\n').slice(1)).toEqual([`  ${pattern}`, `  ${caret}`]);
  });

  test.each(['[a]', '...', '<8>', '[a] ... [b]', '^', '^ $', '([a] | b)', 'a & [b]', '{maybe}'])('nothing must stand: %s', (pattern) => {
    expect(() => compileEach([pattern], { lists: { maybe: '[a] [b]' } })).toThrow(
      'A pattern needs at least one word that cannot be left out',
    );
  });

  test('the error of a rule names rule, language and kind', () => {
    expect(() => compileEach(['fine', 'a (b'])).toThrow(RulePatternError);
    expect(() => compileEach(['fine', 'a (b'])).toThrow('rule tried, en, p1: "(" is never closed\n  a (b\n    ^');
  });
});

describe('named lists', () => {
  test('a list of the phrase file goes before the one of the language', () => {
    const setup = { shared: { data: 'data' }, lists: { data: 'records' } };
    expect(quotes('{data}', 'records', setup)).toEqual(['records']);
    expect(quotes('{data}', 'data', setup)).toEqual([]);
  });

  test('it may extend the one of the same name', () => {
    const setup = { shared: { data: 'data | info' }, lists: { data: '{data} | records' } };
    for (const text of ['data', 'info', 'records']) expect(quotes('the {data}', `the ${text}`, setup)).toEqual([`the ${text}`]);
  });

  test('a list uses others, in whatever order they stand', () => {
    const setup = { lists: { all: '{some} | three', some: 'one | two' } };
    for (const text of ['one', 'two', 'three']) expect(quotes('the {all}', `the ${text}`, setup)).toEqual([`the ${text}`]);
  });

  test('a local list that holds a shared one does not change it for others', () => {
    const setup = { shared: { a: 'alpha', b: '{a} | beta' }, lists: { a: 'andet' } };
    expect(quotes('{b}', 'alpha', setup)).toEqual(['alpha']);
    expect(quotes('{b}', 'andet', setup)).toEqual([]);
  });

  test.each<[string, Setup]>([
    ['a shared list', { shared: { a: 'x | {a}' } }],
    ['a local list without a shared one', { lists: { a: 'x | {a}' } }],
    ['two lists', { shared: { a: 'x | {b}', b: 'y | {a}' } }],
    ['two local lists', { lists: { a: 'x | {b}', b: 'y | {a}' } }],
  ])('%s that holds itself is an error', (_, setup) => {
    expect(() => compileEach(['{a}'], setup)).toThrow(/\{[ab]\}/);
    expect(() => compileEach(['{a}'], setup)).toThrow(RulePatternError);
  });

  test('a mistake in a list points into the list', () => {
    expect(() => compileEach(['{a}'], { lists: { a: 'x | (y' } })).toThrow('"(" is never closed\n  x | (y\n      ^');
  });

  test('after a mistake the same list is a mistake again', () => {
    for (let again = 0; again < 2; again++)
      expect(() => compileEach(['{a}'], { lists: { a: 'x | {nothing}' } })).toThrow('There is no list {nothing}');
  });
});
