/** How published policies are read: what is a heading, a statement, an item with its lead-in, a row, a fact, and in which language. */
import { describe, expect, test } from 'vitest';
import { createLinter } from '../src/core/lint.ts';
import type { Fact, Policy, Statement } from '../src/core/policy/model.ts';

const { read: readAny } = createLinter([], []);
const read = (text: string, language: 'da' | 'en' | undefined = 'da'): Policy => readAny(text, language);

/** Every statement as "kind: text", white space as one blank. */
const shape = (text: string): string[] => {
  const policy = read(text);
  return policy.statements.map(({ kind, index }) => `${kind}: ${policy.text(index).replace(/\s+/g, ' ')}`);
};
const headings = (text: string): string[] =>
  read(text)
    .sections.slice(1)
    .map(({ title }) => title);
/** The statement whose text holds these words. */
const statement = (policy: Policy, words: string): Statement => {
  const found = policy.statements.find(({ index }) => policy.text(index).includes(words));
  if (!found) throw new Error(`no statement holds "${words}"`);
  return found;
};
const leadOf = (policy: Policy, words: string): string => policy.text(statement(policy, words).leadIn);
const labelOf = (policy: Policy, words: string): string => policy.text(statement(policy, words).label);
const facts = (text: string, type: Fact['type']): string[] =>
  read(text)
    .facts.filter((fact) => fact.type === type)
    .map(({ value }) => value);
const sentences = (text: string): string[] => {
  const policy = read(text);
  return policy.statements.map(({ index }) => policy.text(index));
};

describe('headings', () => {
  test('Markdown headings of both kinds', () => {
    expect(shape('# Politik\n\nVi passer på.\n\nFormål\n------\n\nVi sender varer.\n')).toEqual([
      'heading: Politik',
      'sentence: Vi passer på.',
      'heading: Formål',
      'sentence: Vi sender varer.',
    ]);
    expect(headings('## Formål ##\n\nVi sender varer.\n')).toEqual(['Formål']);
    expect(headings('## 4. **Formål** og [grundlag](#g)\n\nVi sender varer.\n')).toEqual(['4. Formål og grundlag']);
  });

  test('sections know their parents and their statements', () => {
    const { sections, statements } = read('Før alt andet.\n\n# A\n\nEt.\n\n## B\n\nTo.\n\n### C\n\nTre.\n\n## D\n\nFire.\n\n# E\n\nFem.\n');
    expect(sections.map(({ title, level, parent }) => [title, level, parent])).toEqual([
      ['', 0, -1],
      ['A', 1, 0],
      ['B', 2, 1],
      ['C', 3, 2],
      ['D', 2, 1],
      ['E', 1, 0],
    ]);
    for (const section of sections) {
      const own = statements.slice(section.firstStatement, section.lastStatement);
      expect(own.map((one) => one.section)).toEqual([section.index]);
      expect(own.map(({ kind }) => kind)).toEqual(['sentence']);
      if (section.index > 0) expect(statements[section.heading]?.kind).toBe('heading');
    }
  });

  test('a heading that says nothing makes no statement', () => {
    expect(shape('#\n\n## ***\n\nVi sletter.\n')).toEqual(['sentence: Vi sletter.']);
  });

  test('"1. Title" that Markdown reads as a list of one item', () => {
    const text =
      '1. Dataansvarlig\n\nVi er dataansvarlige for det, der sker her på siden.\n\n2. Formål\n\nVi bruger oplysningerne til at sende varer.\n';
    expect(headings(text)).toEqual(['Dataansvarlig', 'Formål']);
    expect(read(text).sections[1]?.pseudo).toBe(true);
  });

  test('a list that merely has one item is none', () => {
    expect(
      headings('Vi gemmer:\n\n1. Navn og adresse på alle vores kunder, og hvad de har købt hos os.\n\nResten sletter vi igen.\n'),
    ).toEqual([]);
    expect(shape('Vi gemmer:\n\n1. Navn\n2. Adresse\n')).toEqual(['sentence: Vi gemmer:', 'item: Navn', 'item: Adresse']);
  });

  test('"8.1 Title", "§ 4 Title", "IV. Title"', () => {
    expect(headings('8.1 Opbevaring\n\nVi gemmer oplysninger i fem år.\n\n8.2 Sletning\n\nVi sletter derefter.\n')).toEqual([
      '8.1 Opbevaring',
      '8.2 Sletning',
    ]);
    expect(headings('§ 4 Opbevaring\n\nVi gemmer oplysninger i fem år.\n')).toEqual(['§ 4 Opbevaring']);
    expect(headings('IV. Opbevaring\n\nVi gemmer oplysninger i fem år.\n')).toEqual(['IV. Opbevaring']);
  });

  test('a line in bold, alone or above its text', () => {
    expect(headings('**Opbevaring**\n\nVi gemmer oplysninger i fem år.\n')).toEqual(['Opbevaring']);
    expect(headings('**Opbevaring**\nVi gemmer oplysninger i fem år.\n')).toEqual(['Opbevaring']);
    expect(headings('__Opbevaring__<br>\nVi gemmer oplysninger i fem år.\n')).toEqual(['Opbevaring']);
    expect(headings('**4.** **Opbevaring**\n\nVi gemmer oplysninger i fem år.\n')).toEqual(['4. Opbevaring']);
    expect(
      headings(
        'Vi gemmer **aldrig** oplysninger.\n\n**Vi gemmer intet, når du blot kigger, og det gælder alle sider, også butikken, og altid.**\n',
      ),
    ).toEqual([]);
  });

  test('pasted text without a single mark', () => {
    const text = [
      'Privatlivspolitik for Fjordog Form',
      'Hvem er vi?',
      'Fjord og Form er dataansvarlig for de oplysninger, som du giver os her på siden, og passer godt på dem.',
      'Formål',
      'Vi bruger dine oplysninger til at sende varer til dig og til at føre regnskab, som loven kræver af os.',
      'Sletning',
      'Vi sletter dine oplysninger fem år efter det år, hvor du købte noget hos os, og mails efter et år.',
    ].join('\n\n');
    expect(headings(text).slice(-3)).toEqual(['Hvem er vi?', 'Formål', 'Sletning']);
    expect(read(text).sections.filter(({ pseudo }) => pseudo).length).toBeGreaterThanOrEqual(3);
  });

  test('what is no heading: an address, a signature, a date, a line with a value', () => {
    const text =
      '# Politik\n\nVi passer på.\n\nFjord og Form ApS\nStrandvej 4\n9990 Skagen\n\nCVR: 13748136\n\ninfo@fjordogform.example\n\nOpdateret 1. maj 2018\n';
    expect(headings(text)).toEqual(['Politik']);
  });

  test('levels of headings that are none go below the real one above', () => {
    const { sections } = read('## Rettigheder\n\n**Indsigt**\n\nDu kan se det hele.\n\n**Sletning**\n\nDu kan få det slettet.\n');
    expect(sections.slice(1).map(({ title, parent, pseudo }) => [title, parent, pseudo])).toEqual([
      ['Rettigheder', 0, false],
      ['Indsigt', 1, true],
      ['Sletning', 1, true],
    ]);
  });
});

describe('lists and lead-ins', () => {
  test('items complete the sentence before the list', () => {
    const policy = read('Vi passer på. Du har ret til:\n\n- indsigt\n- sletning\n');
    expect(leadOf(policy, 'indsigt')).toBe('Du har ret til:');
    expect(leadOf(policy, 'sletning')).toBe('Du har ret til:');
    expect(statement(policy, 'indsigt').kind).toBe('item');
  });

  test('without a blank line, numbered, starred, with signs that are none in Markdown', () => {
    for (const [first, second] of [
      ['- indsigt', '- sletning'],
      ['* indsigt', '* sletning'],
      ['1. indsigt', '2. sletning'],
      ['1) indsigt', '2) sletning'],
      ['• indsigt', '• sletning'],
      ['– indsigt', '– sletning'],
      ['✓ indsigt', '✓ sletning'],
      ['\\- indsigt', '\\- sletning'],
    ]) {
      for (const gap of ['\n', '\n\n']) {
        const policy = read(`Du har ret til:${gap}${first}\n${second}\n`);
        expect([leadOf(policy, 'indsigt'), leadOf(policy, 'sletning')], `${first}${JSON.stringify(gap)}`).toEqual([
          'Du har ret til:',
          'Du har ret til:',
        ]);
      }
    }
  });

  test('short lines behind a colon', () => {
    const policy = read('Du har ret til:\nindsigt\nsletning\n');
    expect(leadOf(policy, 'indsigt') + leadOf(policy, 'sletning')).toMatch(/^Du har ret til:/);
  });

  test('nested lists', () => {
    const policy = read(
      'Vi deler med:\n\n- offentlige:\n  - Skat\n  - politiet\n- private:\n  1. banken\n     - kun saldoen\n- ingen andre\n',
    );
    expect(leadOf(policy, 'offentlige')).toBe('Vi deler med:');
    expect(leadOf(policy, 'Skat')).toBe('offentlige:');
    expect(leadOf(policy, 'politiet')).toBe('offentlige:');
    expect(leadOf(policy, 'banken')).toBe('private:');
    expect(leadOf(policy, 'kun saldoen')).toBe('banken');
    expect(leadOf(policy, 'ingen andre')).toBe('Vi deler med:');
  });

  test('a list right below a heading completes the heading', () => {
    const policy = read('# Vi indsamler\n\n- navn\n- adresse\n');
    expect(leadOf(policy, 'navn')).toBe('Vi indsamler');
    expect(leadOf(policy, 'adresse')).toBe('Vi indsamler');
  });

  test('a second paragraph of an item belongs to the item, the text behind the list to none', () => {
    const policy = read('Du har ret til:\n\n- indsigt\n\n  Skriv til os.\n\n- sletning\n\nAlt er gratis.\n');
    expect(leadOf(policy, 'indsigt')).toBe('Du har ret til:');
    expect(leadOf(policy, 'sletning')).toBe('Du har ret til:');
    expect(statement(policy, 'Skriv').leadIn).toBe(-1);
    expect(statement(policy, 'gratis').leadIn).toBe(-1);
    expect(statement(policy, 'gratis').kind).toBe('sentence');
  });

  test('the second sentence of an item completes nothing', () => {
    const policy = read('Du har ret til:\n\n- indsigt. Det er gratis.\n');
    expect(statement(policy, 'indsigt').leadIn).toBe(0);
    expect(statement(policy, 'gratis').leadIn).toBe(-1);
  });

  test('a new section takes no lead-in along', () => {
    const policy = read('Du har ret til:\n\n## Andet\n\n- navn\n');
    expect(leadOf(policy, 'navn')).toBe('Andet');
  });
});

describe('labels', () => {
  test.each([
    ['Opbevaring: Fem år.', 'Opbevaring:'],
    ['**Opbevaring:** Fem år.', 'Opbevaring:'],
    ['**Opbevaring**: Fem år.', 'Opbevaring'],
    ['**Opbevaring.** Fem år.', 'Opbevaring.'],
    ['**Opbevaring** Fem år.', 'Opbevaring'],
    ['Opbevaring – Fem år.', 'Opbevaring –'],
    ['- **Opbevaring**: Fem år.', 'Opbevaring'],
  ])('%s', (line, label) => {
    const policy = read(`${line}\n`);
    const [field] = policy.statements;
    expect(field?.kind).toBe('field');
    expect(field?.label).toBe(0);
    expect(field?.labelEnd).toBeGreaterThan(field?.firstToken ?? 0);
    expect(policy.source.slice(policy.source.indexOf('O'), policy.source.indexOf('O') + label.length)).toBe(label);
    expect((field?.labelEnd ?? 0) - (field?.firstToken ?? 0)).toBe(1);
  });

  test('a label governs the sentences behind it in the same line', () => {
    const policy = read('**Opbevaring.** Fem år. Derefter sletter vi.\n\nResten ved vi ikke.\n');
    expect(labelOf(policy, 'Fem år')).toMatch(/^Opbevaring/);
    expect(labelOf(policy, 'Derefter')).toMatch(/^Opbevaring/);
    expect(statement(policy, 'Resten').label).toBe(-1);
  });

  test('lines of labels are statements of their own, wrapped or not', () => {
    expect(shape('Formål: salg\nOpbevaring: fem år\nModtagere: ingen\n')).toEqual([
      'field: Formål: salg',
      'field: Opbevaring: fem år',
      'field: Modtagere: ingen',
    ]);
    expect(shape('Formål: salg  \nOpbevaring: fem år\\\nModtagere: ingen\n')).toHaveLength(3);
  });

  test('no label: a time, a ratio, a web address, a long sentence', () => {
    for (const text of [
      'Åbent fra kl. 8:30 til 16.',
      'Se https://fjord.example.',
      'Vi har med glæde og stor omhu gjort alt det, som loven kræver: Nu er det dig.',
    ]) {
      expect(statement(read(text), text.slice(0, 6)).kind, text).toBe('sentence');
    }
  });
});

describe('tables', () => {
  const rows = (text: string): { row: string; heads: string[]; label: string }[] => {
    const policy = read(text);
    return policy.statements
      .filter(({ kind }) => kind === 'row')
      .map(({ index, heads, firstToken, labelEnd }) => ({
        row: policy.text(index).replace(/\s+/g, ' ').trim(),
        heads: heads.map((head) => policy.text(head).trim()),
        label: `${labelEnd - firstToken}`,
      }));
  };
  const heads = ['Oplysning', 'Gemmes'];

  test.each([
    ['with outer pipes', '| Oplysning | Gemmes |\n| --- | --- |\n| Ordrer | fem år |\n| Mails | et år |\n'],
    ['without', 'Oplysning | Gemmes\n--- | ---\nOrdrer | fem år\nMails | et år\n'],
    ['aligned', '| Oplysning | Gemmes |\n|:---|---:|\n| Ordrer | fem år |\n| Mails | et år |\n'],
    ['centred', '| Oplysning | Gemmes |\n|:-:|:-:|\n| Ordrer | fem år |\n| Mails | et år |\n'],
    ['with one dash', '|Oplysning|Gemmes|\n|-|-|\n|Ordrer|fem år|\n|Mails|et år|\n'],
    ['with CR LF', '| Oplysning | Gemmes |\r\n| --- | --- |\r\n| Ordrer | fem år |\r\n| Mails | et år |\r\n'],
    ['in a quote', '> | Oplysning | Gemmes |\n> | --- | --- |\n> | Ordrer | fem år |\n> | Mails | et år |\n'],
    ['in a list', '- se her\n\n  | Oplysning | Gemmes |\n  | --- | --- |\n  | Ordrer | fem år |\n  | Mails | et år |\n'],
    ['below a line of text', 'Sådan gør vi:\n| Oplysning | Gemmes |\n| --- | --- |\n| Ordrer | fem år |\n| Mails | et år |\n'],
  ])('%s', (_, text) => {
    expect(rows(text).map((row) => row.heads)).toEqual([heads, heads]);
    expect(rows(text).map(({ row }) => /^\|? ?(Ordrer ?\| ?fem år|Mails ?\| ?et år) ?\|?$/.test(row))).toEqual([true, true]);
    expect(rows(text).map(({ label }) => label)).toEqual(['1', '1']);
    expect(read(text).statements.filter(({ kind }) => kind === 'head')).toHaveLength(2);
  });

  test('cells stay in their columns, empty ones too', () => {
    const policy = read('| A | B | C |\n|---|---|---|\n| et | | tre |\n| | to | |\n') as Policy & {
      cells: ReadonlyMap<number, readonly { head: number }[]>;
    };
    const columns = policy.statements
      .filter(({ kind }) => kind === 'row')
      .map(({ index }) => (policy.cells.get(index) ?? []).map(({ head }) => policy.text(head).trim()));
    expect(columns).toEqual([['A', 'C'], ['B']]);
  });

  test('an escaped pipe is text', () => {
    const [row] = rows('| A | B |\n| --- | --- |\n| navn \\| adresse | fem år |\n');
    const policy = read('| A | B |\n| --- | --- |\n| navn \\| adresse | fem år |\n') as Policy & {
      cells: ReadonlyMap<number, readonly unknown[]>;
    };
    expect(row?.label).toBe('2');
    expect([...policy.cells.values()].map((cells) => cells.length)).toEqual([2]);
  });

  test('bold, code, links and breaks in cells', () => {
    const [row] = rows('| **A** | `B` |\n| --- | --- |\n| [navn](#n)<br>adresse | *fem* år |\n');
    expect(row?.heads).toEqual(['**A**', '`B`']);
    expect(row?.label).toBe('2');
  });

  test('a pipe does not make a table', () => {
    expect(shape('Vi gemmer navn | adresse.\n')).toEqual(['sentence: Vi gemmer navn | adresse.']);
  });

  test('text behind a table is no row', () => {
    const policy = read('| A | B |\n|---|---|\n| et | to |\n\nVi sletter det hele.\n');
    expect(statement(policy, 'sletter').kind).toBe('sentence');
    expect(statement(policy, 'sletter').heads).toEqual([]);
  });
});

describe('Markdown and HTML', () => {
  test('block quotes, also lazy ones', () => {
    expect(shape('> Vi sletter\n> oplysninger igen.\nOgså dine.\n')).toEqual([
      'sentence: Vi sletter > oplysninger igen.',
      'sentence: Også dine.',
    ]);
    expect(headings('> ## Formål\n>\n> Vi sender varer.\n')).toEqual(['Formål']);
  });

  test('wrapped prose is one sentence', () => {
    const wide =
      'Vi indsamler de oplysninger, som du selv giver os, når du handler her i\nbutikken, og som vi skal bruge for at kunne sende dig de varer, du har\nbestilt hos os.';
    expect(sentences(`${wide}\n`)).toEqual([wide]);
  });

  test('inline HTML is left out, <br> ends the line', () => {
    const policy = read('Vi <b>sletter</b> <span class="x">dine data</span>.<br/>Skriv til os<br>Tak for det\n');
    expect(policy.statements.map(({ index }) => policy.text(index))).toEqual([
      'Vi <b>sletter</b> <span class="x">dine data</span>.',
      'Skriv til os',
      'Tak for det',
    ]);
  });

  test('HTML blocks are read as text', () => {
    expect(
      shape('<div>\n<p>Vi sletter <b>dine</b> data.</p>\n<ul><li>navn</li><li>adresse</li></ul>\n</div>\n').map((line) =>
        line.replace(/<[^>]*>/g, ''),
      ),
    ).toEqual(['sentence: Vi sletter dine data.', 'sentence: navn', 'sentence: adresse']);
  });

  test('scripts, styles and comments are no text', () => {
    expect(
      shape(
        '<script>\nlet vi = 1;\n</script>\n\n<style>\np { color: red }\n</style>\n\n<!-- husk at slette -->\n\nVi <!-- ikke --> sletter.\n',
      ),
    ).toEqual(['sentence: Vi sletter.']);
    expect(read('Vi <!-- ikke --> sletter.').statements[0]).toMatchObject({ firstToken: 0, lastToken: 2 });
  });

  test('an unclosed comment does not swallow the policy before it', () => {
    expect(sentences('Vi sletter.\n\n<!-- husk\n')[0]).toBe('Vi sletter.');
  });

  test('links are their text, images nothing', () => {
    const policy = read('Se [vores **liste**](https://fjord.example/liste "titel") og ![et kamera](kamera.png) her.\n');
    const { words } = (policy as Policy & { tokens: { words: { norm: string }[] } }).tokens;
    expect(words.map(({ norm }) => norm)).toEqual(['se', 'vores', 'liste', 'og', 'her']);
  });

  test('footnotes are read as text', () => {
    const text = 'Vi gemmer bilag.[^1]\n\n[^1]: I fem år efter bogføringsloven.\n';
    expect(sentences(text).some((one) => one.includes('fem år'))).toBe(true);
    expect(sentences('Vi gemmer bilag.[^1]\n\n[^1]: Bogføringsloven\n').some((one) => one.includes('Bogføringsloven'))).toBe(true);
  });

  test('code fences are left out, indented text is pasted text', () => {
    expect(shape('Vi sletter.\n\n```\nVi gemmer.\n```\n\n    Vi passer på dine data.\n')).toEqual([
      'sentence: Vi sletter.',
      'sentence: Vi passer på dine data.',
    ]);
  });

  test('rules, empty documents and documents of white space say nothing', () => {
    for (const text of ['', ' ', '\n\n', '\uFEFF', '---\n', '***\n\n___\n', '<!-- kun dette -->', '\u00a0\n\n\u200b\n']) {
      expect(read(text).statements, JSON.stringify(text)).toEqual([]);
      expect(read(text).facts).toEqual([]);
      expect(read(text).sections).toHaveLength(1);
    }
  });

  test('front matter is no text, and moves nothing', () => {
    for (const matter of [
      '---\ntitle: "Vi sletter"\ndate: 2018-05-01\n---\n',
      '+++\ntitle = "Vi sletter"\n+++\n',
      '---\r\ntitle: x\r\n---\r\n',
      '---\n---\n',
    ]) {
      const text = `${matter}\nVi passer på.\n`;
      const policy = read(text);
      expect(policy.statements.map(({ index }) => policy.text(index))).toEqual(['Vi passer på.']);
      expect(policy.statements[0]?.start).toBe(text.indexOf('Vi passer'));
      expect(policy.facts).toEqual([]);
    }
  });

  test('a rule at the top is no front matter', () => {
    expect(shape('---\n\nVi sletter. Også dine.\n\n---\n\nVi gemmer.\n')).toEqual([
      'sentence: Vi sletter.',
      'sentence: Også dine.',
      'sentence: Vi gemmer.',
    ]);
  });
});

describe('characters', () => {
  const norms = (text: string): string[] =>
    (read(text) as Policy & { tokens: { words: { norm: string }[] } }).tokens.words.map(({ norm }) => norm);
  const plain = ['vi', 'opbevarer', 'personoplysninger', 'i', 'faerre', 'aar'];

  test.each([
    ['as it should be', 'Vi opbevarer personoplysninger i færre år'],
    ['ae, aa', 'Vi opbevarer personoplysninger i faerre aar'],
    ['decomposed', 'Vi opbevarer personoplysninger i færre år'.normalize('NFD')],
    ['soft hyphens', 'Vi op\u00ADbe\u00ADvarer person\u00ADoplysninger i færre år'],
    ['soft hyphens as entities', 'Vi op&shy;bevarer person&shy;oplysninger i færre år'],
    ['zero-width spaces', '\u200BVi opbevarer person\u200Boplysninger\u200B i færre år'],
    ['no-break spaces', 'Vi\u00a0opbevarer\u202fpersonoplysninger i\u00a0færre\u2009år'],
    ['entities', 'Vi&nbsp;opbevarer personoplysninger i f&aelig;rre &aring;r'],
    ['numeric entities', 'Vi opbevarer personoplysninger i f&#230;rre &#xe5;r'],
    ['escapes', 'Vi \\*opbevarer\\* \\[personoplysninger\\] i færre år\\!'],
    ['curly quotes', 'Vi “opbevarer” ‘personoplysninger’ i „færre“ »år«'],
    ['straight quotes', 'Vi "opbevarer" \'personoplysninger\' i færre år'],
    ['capitals', 'VI OPBEVARER PERSONOPLYSNINGER I FÆRRE ÅR'],
    ['emphasis inside words', 'Vi **op**bevarer person*oplysninger* i færre år'],
    ['CR LF', 'Vi opbevarer\r\npersonoplysninger i\r\nfærre år\r\n'],
    ['tabs', 'Vi\topbevarer\tpersonoplysninger i færre år'],
    ['signs between words', 'Vi opbevarer – personoplysninger… i (færre) år; 🔒'],
  ])('%s', (_, text) => {
    expect(norms(`${text}\n`)).toEqual(plain);
  });

  test('a byte order mark counts nowhere', () => {
    const policy = read('\uFEFF# Formål\n\nVi sender varer.\n');
    expect(policy.source.charCodeAt(0)).toBe('#'.charCodeAt(0));
    expect(policy.statements[0]?.start).toBe(2);
  });

  test('CR LF does not change what is read', () => {
    const text = '# Formål\n\nVi sender:\n\n- varer\n- mails\n\n| A | B |\n|---|---|\n| et | to |\n\nFormål: salg\nOpbevaring: fem år\n';
    expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text));
  });

  test('a lone CR ends a line as well', () => {
    expect(shape('Formål: salg\rOpbevaring: fem år\r\r| A | B |\r|---|---|\r| et | to |\r')).toEqual(
      shape('Formål: salg\nOpbevaring: fem år\n\n| A | B |\n|---|---|\n| et | to |\n'),
    );
  });
});

describe('facts', () => {
  test.each([
    ['Opdateret 1. maj 2018.', '2018-05-01'],
    ['Opdateret den 1 maj 2018', '2018-05-01'],
    ['Opdateret 01.05.2018.', '2018-05-01'],
    ['Opdateret 1.5.2018', '2018-05-01'],
    ['Opdateret 1/5-2018', '2018-05-01'],
    ['Opdateret 1/5/2018', '2018-05-01'],
    ['Opdateret 01-05-2018', '2018-05-01'],
    ['Opdateret 01.05.18', '2018-05-01'],
    ['Opdateret 2018-05-01.', '2018-05-01'],
    ['Updated May 1, 2018.', '2018-05-01'],
    ['Updated May 1st, 2018', '2018-05-01'],
    ['Updated 1st of May 2018', '2018-05-01'],
    ['Updated 1 May, 2018', '2018-05-01'],
    ['Updated May 2018', '2018-05'],
    ['Opdateret maj 2018', '2018-05'],
    ['Version 05/2018', '2018-05'],
    ['Opdateret 1. **maj** 2018', '2018-05-01'],
    ['Opdateret 1.&nbsp;maj&nbsp;2018', '2018-05-01'],
    ['Opdateret 25. DECEMBER 2018', '2018-12-25'],
    ['Opdateret 25. dec. 2018', '2018-12-25'],
    ['Tlf. 12 34 56 78. Opdateret 01.05.2018.', '2018-05-01'],
    ['Ring inden 01.05.2018.', '2018-05-01'],
    // Month first where it can be nothing else.
    ['Updated 12/25/2018', '2018-12-25'],
  ])('the date in "%s"', (text, date) => {
    expect(facts(text, 'date')).toEqual([date]);
  });

  test.each(['Artikel 6.1', 'i 1823', '32/13/2018', 'Kl. 10.30', '2016/679', 'Tlf. 12 34 56 78'])('no date in "%s"', (text) => {
    expect(facts(text, 'date')).toEqual([]);
  });

  test('the range of a date covers all of it', () => {
    const policy = read('Sidst ændret den 1. maj 2018 af os.');
    expect(policy.facts.map(({ start, end }) => policy.source.slice(start, end))).toEqual(['1. maj 2018']);
  });

  test.each([
    ['Skriv til info@fjord.example.', 'info@fjord.example'],
    ['Skriv til info\\@fjord.example.', 'info@fjord.example'],
    ['Skriv til info&#64;fjord.example.', 'info@fjord.example'],
    ['Skriv til info @ fjord.example.', 'info@fjord.example'],
    ['Skriv til <info@fjord.example>.', 'info@fjord.example'],
    ['Skriv til [info@fjord.example](mailto:info@fjord.example).', 'info@fjord.example'],
    ['Skriv til **info@fjord.example**.', 'info@fjord.example'],
    ['E-mail:anna_b.c-d+e@post.fjord.example', 'anna_b.c-d+e@post.fjord.example'],
    ['2fast@fjord.example', '2fast@fjord.example'],
    ['Skriv til Info@Fjord.Example', 'Info@Fjord.Example'],
    ['Skriv til søren@blåbær.example', 'søren@blåbær.example'],
    ['(info@fjord.example)', 'info@fjord.example'],
  ])('the e-mail address in "%s"', (text, address) => {
    expect(facts(text, 'email')).toEqual([address]);
  });

  test.each(['[email protected]', '[email&#160;protected]', 'Skriv til info(at)fjord.example', 'Skriv til info [at] fjord.example'])(
    'an address hidden by its publisher: %s',
    (text) => {
      expect(facts(text, 'email')).toHaveLength(1);
      expect(facts(text, 'url')).toEqual([]);
    },
  );

  test.each(['We keep your email protected.', 'Følg @fjord på nettet', 'Vi er @ messen. Kom', 'a@b'])(
    'no e-mail address in "%s"',
    (text) => {
      expect(facts(text, 'email')).toEqual([]);
    },
  );

  test.each([
    'CVR 13748136',
    'CVR: 13 74 81 36',
    'CVR-nr. 13748136',
    'CVR nr.: 13.74.81.36',
    'cvr-nummer 13748136',
    'CVR-no 13748136',
    'VAT no. DK13748136',
    'VAT no. DK 13 74 81 36',
    'CVR nr.: DK-13748136',
    'CVR\u00a0nr.\u00a013\u00a074\u00a081\u00a036',
    '| CVR | 13748136 |\n|---|---|\n| a | b |\n',
    '| Felt | Svar |\n|---|---|\n| CVR | 13748136 |\n',
    '<table><tr><td>CVR</td><td>13748136</td></tr></table>\n',
    'CVR 13748136, tlf. 12345678',
    'Tlf. 12345678, CVR 13748136',
    'Fjord ApS (CVR 13748136), Strandvej 4, 9990 Skagen',
  ])('the company number in "%s"', (text) => {
    expect(facts(text, 'cvr')).toEqual(['13748136']);
  });

  test('a company number of a wrong length is kept for the rules to judge', () => {
    expect(facts('CVR 1374813', 'cvr')).toEqual(['1374813']);
    expect(facts('CVR 137481366', 'cvr')).toEqual(['137481366']);
  });

  test.each([
    ['Tlf. 12 34 56 78', '12345678'],
    ['Tlf.: 12345678', '12345678'],
    ['Telefon 12-34-56-78', '12345678'],
    ['Phone: +45 12 34 56 78', '4512345678'],
    ['+4512345678', '4512345678'],
    ['Ring på (+45) 12 34 56 78', '4512345678'],
    ['Mobil 0045 12345678', '004512345678'],
    ['Call +1 (555) 010-9999', '15550109999'],
    ['CVR 13748136, tlf. 12345678', '12345678'],
    ['CVR 13748136 Tlf: 12 34 56 78', '12345678'],
  ])('the telephone number in "%s"', (text, number) => {
    expect(facts(text, 'phone')).toEqual([number]);
  });

  test.each(['Strandvej 12, 9990 Skagen', '30 dage og 12 timer', 'artikel 13 og 14', 'Kontonr. 1234 12345678', 'Tlf. hverdage 9-16'])(
    'no telephone number in "%s"',
    (text) => {
      expect(facts(text, 'phone')).toEqual([]);
    },
  );

  test.each([
    ['Se fjord.dk.', 'fjord.dk'],
    ['Se www.fjord.example/a?b=c.', 'www.fjord.example/a?b=c'],
    ['Se https://fjord.example/a_b.', 'https://fjord.example/a_b'],
    ['Se <https://fjord.example>.', 'https://fjord.example'],
  ])('the web address in "%s"', (text, address) => {
    expect(facts(text, 'url')).toEqual([address]);
  });

  test('facts know their statements and stand in the order of the text', () => {
    const policy = read('Vi er Fjord ApS, CVR 13748136.\n\nSkriv til info@fjord.example.\n\n- Opdateret 1. maj 2018\n');
    expect(policy.facts.map(({ type, statement: index }) => [type, index])).toEqual([
      ['cvr', 0],
      ['email', 1],
      ['date', 2],
    ]);
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Vi sletter. Vi gemmer! Gør vi? Ja.', ['Vi sletter.', 'Vi gemmer!', 'Gør vi?', 'Ja.']],
    ['Vi bruger f.eks. Mailduen til det. Slut.', ['Vi bruger f.eks. Mailduen til det.', 'Slut.']],
    ['Se bl.a. Datatilsynets side. Slut.', ['Se bl.a. Datatilsynets side.', 'Slut.']],
    ['Efter art. 6, stk. 1, litra f. Slut her.', ['Efter art. 6, stk. 1, litra f. Slut her.']],
    ['Jf. Databeskyttelsesloven. Slut.', ['Jf. Databeskyttelsesloven.', 'Slut.']],
    ['Det gælder ca. 30 kunder. Slut.', ['Det gælder ca. 30 kunder.', 'Slut.']],
    ['Vi gemmer i 5 år. Derefter sletter vi.', ['Vi gemmer i 5 år.', 'Derefter sletter vi.']],
    ['Fra den 1. Maj gælder det. Slut.', ['Fra den 1. Maj gælder det.', 'Slut.']],
    ['Det skete i 2018. Vi sletter.', ['Det skete i 2018.', 'Vi sletter.']],
    ['Vi følger artikel 6. Vi sletter efter to år.', ['Vi følger artikel 6.', 'Vi sletter efter to år.']],
    ['Se forordningens kapitel 3. Du kan klage.', ['Se forordningens kapitel 3.', 'Du kan klage.']],
    ['We rely on Article 6. You may object.', ['We rely on Article 6.', 'You may object.']],
    ['Vi bor på 1. Sal til venstre. Slut.', ['Vi bor på 1. Sal til venstre.', 'Slut.']],
    ['We use e.g. Mailpigeon for it. Done.', ['We use e.g. Mailpigeon for it.', 'Done.']],
    ['Under Art. 6 we may. Done.', ['Under Art. 6 we may.', 'Done.']],
    ['Fjord Inc. is here. Ask Mr. Fjord. Done.', ['Fjord Inc. is here.', 'Ask Mr. Fjord.', 'Done.']],
    ['Sent to the U.S. and Canada. Done.', ['Sent to the U.S. and Canada.', 'Done.']],
    ['We keep it, i.e. Orders. Done.', ['We keep it, i.e. Orders.', 'Done.']],
    ['Se fjord.dk. Slut.', ['Se fjord.dk.', 'Slut.']],
    ['Skriv til info@fjord.dk. Slut.', ['Skriv til info@fjord.dk.', 'Slut.']],
    ['Vi sletter (altid). Slut.', ['Vi sletter (altid).', 'Slut.']],
    ['“Vi sletter.” Slut.', ['“Vi sletter.”', 'Slut.']],
    ['Vi sletter... Slut.', ['Vi sletter...', 'Slut.']],
    ['Vi sletter ... og gemmer.', ['Vi sletter ... og gemmer.']],
    ['Prisen er 1.500 kr. pr. år. Slut.', ['Prisen er 1.500 kr. pr. år.', 'Slut.']],
    ['Vi sletter.Vi gemmer. Slut.', ['Vi sletter.Vi gemmer.', 'Slut.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('language', () => {
  const danish =
    'Vi behandler dine oplysninger for at kunne levere de varer, som du har bestilt hos os, og vi sletter dem igen, når vi ikke længere skal bruge dem. Du kan altid skrive til os, hvis du vil vide, hvad vi har om dig.';
  const english =
    'We use your information to deliver the goods that you have ordered from us, and we delete it when we do not need it any more. You can write to us at any time if you want to know what we have about you.';
  const of = (text: string): Policy => readAny(text);

  test('of a document', () => {
    expect(of(danish).language).toBe('da');
    expect(of(english).language).toBe('en');
  });

  test('of a section', () => {
    const policy = of(`# Privatliv\n\n${danish} ${danish}\n\n# Privacy\n\n${english} ${english}\n`);
    expect(policy.sections.slice(1).map(({ language }) => language)).toEqual(['da', 'en']);
    expect(new Set(policy.statements.filter(({ section }) => section === 2).map(({ language }) => language))).toEqual(new Set(['en']));
  });

  test('given by the caller it holds for everything', () => {
    const policy = readAny(`# Privatliv\n\n${danish}\n\n# Privacy\n\n${english}\n`, 'en');
    expect(policy.language).toBe('en');
    expect(new Set(policy.statements.map(({ language }) => language))).toEqual(new Set(['en']));
  });

  test('a short section goes with the document', () => {
    expect(
      of(`${danish} ${danish}\n\n## Privacy Shield\n\nEU-U.S. Data Privacy Framework.\n`).sections.map(({ language }) => language),
    ).toEqual(['da', 'da']);
  });
});
