/** Markdown → Policy. */
import type { Root } from 'mdast';
import { type KnownLanguage, noVotes, type Votes, vote, winner } from '../language/detect.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { flatten } from './blocks.ts';
import { collectFacts } from './facts.ts';
import type { Fact, Language, Policy, Section, Statement, StatementKind } from './model.ts';
import { Tokeniser, Tokens } from './tokens.ts';
import { toUnits, type Unit } from './units.ts';

/** One cell of a row: its words, and the statement of its column head or -1. */
export interface Cell {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly head: number;
}

/** A policy with what only the matcher needs. */
export interface ReadPolicy extends Policy {
  readonly tokens: Tokens;
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Words a lead-in may lend to the item that completes it. */
export const LEAD_IN_WORDS = 40;
/** Votes below which a section is too short to have a language of its own. */
const SECTION_VOTES = 60;
const DOCUMENT_VOTES = 24;
/** A text of a line or two must do with fewer. */
const SHORT_VOTES = 12;

/**
 * Reads a parsed policy.
 * @param source the text that `tree` was parsed from; all offsets are UTF-16 units of it
 * @param language given where the caller knows it; else it is found per document and per section
 */
export const readPolicy = (source: string, tree: Root, vocabulary: Vocabulary, language?: Language): ReadPolicy => {
  const reader = new Reader(source, vocabulary);
  for (const unit of toUnits(flatten(tree, source), source)) reader.read(unit);
  return reader.finish(language);
};

class Reader {
  private readonly source: string;
  private readonly tokens = new Tokens();
  private readonly tokeniser: Tokeniser;
  private readonly sections: Draft<Section>[] = [];
  private readonly statements: Draft<Statement>[] = [];
  private readonly cells = new Map<number, Cell[]>();
  private readonly votes: Votes[] = [];
  /** Sections that are open, outermost first. */
  private readonly open: Draft<Section>[] = [];
  /** Per list depth: the statement that introduced the list. */
  private leads: number[] = [];
  /** Per list depth: the list that is being read. */
  private readonly lists: number[] = [];
  /** A line that ended in a colon: the short lines behind it are its items. */
  private colonLead = -1;
  private heads: number[] = [];
  private label = -1;

  constructor(source: string, vocabulary: Vocabulary) {
    this.source = source;
    this.tokeniser = new Tokeniser(this.tokens, vocabulary);
    this.openSection('', 0, false, 0);
  }

  read(unit: Unit): void {
    if (unit.kind !== 'row') this.heads = [];
    if (unit.kind === 'heading') this.heading(unit);
    else if (unit.kind === 'head' || unit.kind === 'row') this.row(unit);
    else this.prose(unit);
  }

  finish(given: Language | undefined): ReadPolicy {
    const { sections, statements, source, tokens } = this;
    const total = noVotes();
    for (const votes of this.votes)
      for (let index = 0; index < total.length; index++) total[index] = (total[index] as number) + (votes[index] as number);
    const guess = given ?? winner(total, DOCUMENT_VOTES) ?? winner(total, SHORT_VOTES);
    // Too little text to tell: the likelier of the two that are read.
    const language = given ?? asRead(guess) ?? (guess ? undefined : (total[0] as number) > (total[1] as number) ? 'da' : 'en');
    for (const section of sections) {
      section.end = this.endOf(section.index);
      const own = given ?? asRead(winner(this.votes[section.index] as Votes, SECTION_VOTES));
      section.language = own ?? language ?? 'en';
    }
    for (const statement of statements) statement.language = (sections[statement.section] as Section).language;
    const facts: Fact[] = collectFacts(tokens, statements);
    return {
      source,
      language,
      languageGuess: guess ?? 'unknown',
      sections,
      statements,
      facts,
      tokens,
      cells: this.cells,
      text: (index) => {
        const statement = statements[index];
        return statement ? source.slice(statement.start, statement.end) : '';
      },
    };
  }

  private endOf(index: number): number {
    return (this.sections[index + 1]?.start ?? this.source.length) as number;
  }

  private heading(unit: Unit): void {
    const { block } = unit;
    const title = block.content.text.slice(unit.from, unit.to).replace(/\s+/g, ' ').trim();
    this.openSection(title, unit.depth, unit.pseudo, block.content.sourceOf(unit.from));
    const section = this.current();
    const first = this.statements.length;
    this.tokenise(unit.block, unit.from, unit.to, 'heading', true);
    if (this.statements.length > first) section.heading = first;
    section.firstStatement = this.statements.length;
    section.lastStatement = this.statements.length;
    this.leads = [];
    this.colonLead = -1;
    this.label = -1;
  }

  private openSection(title: string, level: number, pseudo: boolean, start: number): void {
    while (this.open.length > 0 && (this.open[this.open.length - 1] as Section).level >= level && this.open.length > 1) this.open.pop();
    const parent = this.open[this.open.length - 1];
    const section: Draft<Section> = {
      index: this.sections.length,
      title,
      level,
      parent: parent && parent.level < level ? parent.index : -1,
      pseudo,
      start,
      end: start,
      heading: -1,
      firstStatement: this.statements.length,
      lastStatement: this.statements.length,
      language: 'en',
    };
    this.sections.push(section);
    this.open.push(section);
    this.votes.push(noVotes());
  }

  private current(): Draft<Section> {
    return this.sections[this.sections.length - 1] as Draft<Section>;
  }

  /** A line or an item: one or more sentences. */
  private prose(unit: Unit): void {
    const { text } = unit.block.content;
    const before = this.statements.length - 1;
    let lead = -1;
    const depth = unit.kind === 'item' ? Math.max(1, unit.listDepth) : 0;
    if (depth > 0) {
      // A list uses its introduction up: what stands behind the list is no item of it.
      this.colonLead = -1;
      const { list } = unit.block;
      if (this.leads[depth] === undefined || (this.lists[depth] !== list && this.introduces(before)))
        this.leads[depth] = this.introduction(before);
      this.lists[depth] = list;
      this.leads.length = depth + 1;
      if (unit.itemStart) lead = this.leads[depth] as number;
    } else {
      this.leads = [];
      if (this.colonLead >= 0 && unit.to - unit.from <= 160) lead = this.colonLead;
      else this.colonLead = -1;
    }
    const kind: StatementKind = lead >= 0 || depth > 0 ? 'item' : 'sentence';
    this.label = unit.opensBlock || unit.itemStart || depth === 0 ? -1 : this.label;
    const first = this.statements.length;
    const label = labelEnd(unit, text);
    this.tokenise(unit.block, unit.from, unit.to, label > 0 ? 'field' : kind, false, label);
    const statement = this.statements[first];
    if (!statement) return;
    if (lead >= 0) statement.leadIn = lead;
    if (depth === 0 && /:\s*$/.test(text.slice(Math.max(unit.from, unit.to - 8), unit.to))) this.colonLead = this.statements.length - 1;
  }

  /** Whether a further list begins with an introduction of its own: prose, or an item that ends in a colon. */
  private introduces(before: number): boolean {
    const statement = this.statements[before];
    return statement !== undefined && (statement.kind !== 'item' || /:\s*$/.test(this.source.slice(statement.end - 1, statement.end + 2)));
  }

  /** The statement that a list at this place completes: the one just before it in the same section, else the heading. */
  private introduction(before: number): number {
    const section = this.current();
    const statement = this.statements[before];
    if (statement && statement.section === section.index) return before;
    return section.heading;
  }

  private row(unit: Unit): void {
    const { block } = unit;
    if (unit.kind === 'head') {
      const opening = this.tokens.length;
      this.heads = unit.cells.map((cell) => {
        const first = this.statements.length;
        this.tokenise(block, cell.from, cell.to, 'head', true, 0, opening);
        return this.statements.length > first ? first : -1;
      });
      return;
    }
    const first = this.tokens.length;
    const cells: Cell[] = [];
    unit.cells.forEach((cell, column) => {
      const start = this.tokens.length;
      const head = this.statements[this.heads[column] ?? -1];
      this.tokeniser.underHead(head ? this.tokens.words.slice(head.firstToken, head.lastToken) : []);
      this.tokeniser.scan(block.content, cell.from, cell.to, () => undefined, first);
      if (this.tokens.length > start) cells.push({ firstToken: start, lastToken: this.tokens.length, head: this.heads[column] ?? -1 });
    });
    this.tokeniser.underHead([]);
    if (this.tokens.length === first) return;
    this.label = -1;
    const index = this.statements.length;
    this.add('row', first, this.tokens.length, this.tokens.starts[first] as number, this.tokens.ends[this.tokens.length - 1] as number);
    const statement = this.statements[index] as Draft<Statement>;
    statement.heads = this.heads.filter((head) => head >= 0);
    const [name] = cells;
    // The first cell of a row names what the others say.
    if (name && cells.length > 1) statement.labelEnd = name.lastToken;
    this.cells.set(index, cells);
  }

  private tokenise(
    block: Unit['block'],
    from: number,
    to: number,
    kind: StatementKind,
    whole: boolean,
    labelTo = 0,
    opening = this.tokens.length,
  ): void {
    const { content } = block;
    const before = this.tokens.length;
    let opened = false;
    if (whole) {
      this.tokeniser.scan(content, from, to, () => undefined, opening);
      if (this.tokens.length > before) this.add(kind, before, this.tokens.length, content.sourceOf(from), content.sourceEnd(to));
      return;
    }
    this.tokeniser.scan(content, from, to, (firstToken, lastToken, start, end) => {
      const { text } = content;
      let left = start;
      let right = end;
      while (left < right && isBlank(text.charCodeAt(left))) left++;
      while (right > left && isBlank(text.charCodeAt(right - 1))) right--;
      this.add(
        opened ? (kind === 'field' ? 'sentence' : kind) : kind,
        firstToken,
        lastToken,
        content.sourceOf(left),
        content.sourceEnd(right),
      );
      const statement = this.statements[this.statements.length - 1] as Draft<Statement>;
      if (!opened && labelTo > 0) {
        const limit = content.sourceOf(labelTo - 1);
        let last = firstToken;
        while (last < lastToken && (this.tokens.starts[last] as number) <= limit) last++;
        statement.labelEnd = last;
        this.label = statement.index;
      }
      statement.label = this.label;
      opened = true;
    });
  }

  private add(kind: StatementKind, firstToken: number, lastToken: number, start: number, end: number): void {
    const section = this.current();
    const index = this.statements.length;
    this.statements.push({
      index,
      kind,
      section: section.index,
      language: 'en',
      start,
      end,
      firstToken,
      lastToken,
      leadIn: -1,
      heads: [],
      label: -1,
      labelEnd: firstToken,
    });
    const votes = this.votes[section.index] as Votes;
    for (let token = firstToken; token < lastToken; token++) {
      const bits = (this.tokens.words[token] as { languages: number }).languages;
      if (bits !== 0) vote(votes, bits);
    }
    section.lastStatement = index + 1;
  }
}

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x2028;

const asRead = (language: KnownLanguage | undefined): Language | undefined =>
  language === 'da' || language === 'en' ? language : undefined;

/** Text offset behind the label that opens a unit ("Opbevaring: 5 år", a bold lead), or 0. */
const labelEnd = (unit: Unit, text: string): number => {
  if (unit.boldEnd > 0 && unit.boldEnd - unit.from <= 90) return unit.boldEnd;
  const opening = text.slice(unit.from, Math.min(unit.to, unit.from + 72));
  const match = /^[^.:;!?\n]{2,64}?(?::(?=\s)|\s[–—-](?=\s))/.exec(opening);
  return match && match[0].trim().split(/\s+/).length <= 8 ? unit.from + match[0].length : 0;
};
