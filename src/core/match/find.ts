/** One pass over the statements of a policy: all evidence for all rules. */

import type { Statement } from '../policy/model.ts';
import { LEAD_IN_WORDS, type ReadPolicy } from '../policy/read.ts';
import type { Evidence, VendorMention } from '../rule.ts';
import { type Engine, OTHER_PARTY, RECITAL } from './engine.ts';
import { Runner, Words } from './run.ts';
import type { Word } from './vocabulary.ts';

export interface Found {
  /** Per kind (index into `engine.kinds`): evidence in the order of the text. */
  readonly byKind: readonly (readonly Evidence[])[];
  readonly vendors: readonly VendorMention[];
  /** Statements by what they are about instead of this controller's processing. */
  readonly recitals: ReadonlySet<number>;
  readonly otherParties: ReadonlySet<number>;
  /** Whether a statement stands under a heading of the rule (index into `engine.ruleIds`). */
  isBelow(statement: number, rule: number): boolean;
  /** Indices of the sections whose own heading names the rule's subject. */
  sectionsOf(rule: number): readonly number[];
}

/** Finds everything that the engine's patterns say of the policy. Linear in the text. */
export const findEvidence = (policy: ReadPolicy, engine: Engine): Found => new Finder(policy, engine).run();

class Finder {
  private readonly policy: ReadPolicy;
  private readonly engine: Engine;
  private readonly byKind: Evidence[][];
  private readonly vendors: VendorMention[] = [];
  private readonly inVendorName: Uint8Array;
  private readonly runner: Runner;
  private readonly words = new Words();
  /** Per statement with a heading, a label or a column head: the rules it names. */
  private readonly topics = new Map<number, Set<number>>();
  /** The sets that have a word in the statement at hand, one bit each. */
  private readonly present: Uint32Array;
  private readonly statementsWithVendor = new Set<number>();
  /** Whether a vendor is named in the words at hand, lead-ins and column heads included. */
  private vendorHere = false;
  /** Per pattern, per kind: the last statement it was tried on, or found in. */
  private readonly triedIn: Int32Array;
  private readonly foundIn: Int32Array;

  constructor(policy: ReadPolicy, engine: Engine) {
    this.policy = policy;
    this.engine = engine;
    this.byKind = engine.kinds.map(() => []);
    this.inVendorName = new Uint8Array(policy.tokens.length);
    this.runner = new Runner((token) => this.inVendorName[token] === 1, engine.setCount, engine.vendorSets);
    this.present = new Uint32Array(Math.max(1, Math.ceil(engine.setCount / 32)));
    this.triedIn = new Int32Array(engine.kindOf.length).fill(-1);
    this.foundIn = new Int32Array(engine.kinds.length).fill(-1);
  }

  run(): Found {
    const { policy, engine } = this;
    this.findVendors();
    for (const statement of policy.statements) {
      if (statement.kind === 'heading' || statement.kind === 'head') this.readTopics(statement, statement.firstToken, statement.lastToken);
      else if (statement.labelEnd > statement.firstToken) this.readTopics(statement, statement.firstToken, statement.labelEnd);
    }
    this.triedIn.fill(-1);
    const sectionTopics = this.inheritTopics();
    for (const statement of policy.statements) {
      if (statement.kind !== 'heading' && statement.kind !== 'head') this.readStatement(statement, sectionTopics);
    }
    const recitals = new Set<number>();
    const otherParties = new Set<number>();
    engine.kinds.forEach(({ ruleId }, kind) => {
      const set = ruleId === RECITAL ? recitals : ruleId === OTHER_PARTY ? otherParties : undefined;
      if (set) for (const { statement } of this.byKind[kind] as Evidence[]) set.add(statement);
    });
    const sections = new Map<number, number[]>();
    for (const section of policy.sections) {
      for (const rule of this.topics.get(section.heading) ?? []) {
        const list = sections.get(rule);
        if (list) list.push(section.index);
        else sections.set(rule, [section.index]);
      }
    }
    return {
      byKind: this.byKind,
      vendors: this.vendors,
      recitals,
      otherParties,
      isBelow: (statement, rule) => this.isBelow(policy.statements[statement] as Statement, rule, sectionTopics),
      sectionsOf: (rule) => sections.get(rule) ?? [],
    };
  }

  /** Which rules a heading, a label or a column head is about. */
  private readTopics(statement: Statement, from: number, to: number): void {
    const { words } = this;
    this.vendorHere = this.statementsWithVendor.has(statement.index);
    words.clear();
    for (let token = from; token < to; token++) words.push(this.policy.tokens.words[token] as Word, token);
    this.tryPatterns(statement, true, (kind, first, last) => {
      const { rule, kind: name } = this.engine.kinds[kind] as { rule: number; kind: string };
      if (name === 'heading') {
        const rules = this.topics.get(statement.index);
        if (rules) rules.add(rule);
        else this.topics.set(statement.index, new Set([rule]));
      }
      this.keep(kind, statement, first, last);
    });
  }

  /** Per section: the rules that its heading or one above it names. */
  private inheritTopics(): readonly (ReadonlySet<number> | undefined)[] {
    const inherited: (ReadonlySet<number> | undefined)[] = [];
    for (const section of this.policy.sections) {
      const own = this.topics.get(section.heading);
      // The document's title names the whole and so nothing in particular.
      const above = section.parent >= 0 && !this.isTitle(section.parent) ? inherited[section.parent] : undefined;
      inherited.push(own && above ? new Set([...own, ...above]) : (own ?? above));
    }
    return inherited;
  }

  private isTitle(section: number): boolean {
    return this.policy.sections[section]?.level === 1;
  }

  private isBelow(statement: Statement, rule: number, sectionTopics: readonly (ReadonlySet<number> | undefined)[]): boolean {
    if (sectionTopics[statement.section]?.has(rule)) return true;
    if (statement.label >= 0 && this.topics.get(statement.label)?.has(rule)) return true;
    if (statement.labelEnd > statement.firstToken && this.topics.get(statement.index)?.has(rule)) return true;
    if (statement.leadIn >= 0 && this.topics.get(statement.leadIn)?.has(rule)) return true;
    for (const head of statement.heads) if (this.topics.get(head)?.has(rule)) return true;
    return false;
  }

  private readStatement(statement: Statement, sectionTopics: readonly (ReadonlySet<number> | undefined)[]): void {
    this.gather(statement);
    this.tryPatterns(
      statement,
      false,
      (kind, first, last) => this.keep(kind, statement, first, last),
      (below) => this.isBelow(statement, below, sectionTopics),
    );
  }

  /** The words of a statement as it is to be understood: behind its lead-in, each cell behind its column head. */
  private gather(statement: Statement): void {
    const { words } = this;
    const { tokens, cells, statements } = this.policy;
    words.clear();
    const named = this.statementsWithVendor;
    this.vendorHere = named.has(statement.index) || statement.heads.some((head) => named.has(head));
    const row = cells.get(statement.index);
    if (row) {
      for (const cell of row) {
        const head = statements[cell.head];
        if (head)
          for (let token = head.firstToken; token < head.lastToken && token < head.firstToken + 8; token++)
            words.push(tokens.words[token] as Word, token);
        for (let token = cell.firstToken; token < cell.lastToken; token++) words.push(tokens.words[token] as Word, token);
      }
      return;
    }
    const chain: Statement[] = [];
    for (let lead = statements[statement.leadIn]; lead && chain.length < 3; lead = statements[lead.leadIn]) {
      chain.push(lead);
      this.vendorHere ||= named.has(lead.index);
    }
    let room = LEAD_IN_WORDS;
    const ranges = chain.map((lead): [number, number] => {
      const from = Math.max(lead.firstToken, lead.lastToken - room);
      room -= lead.lastToken - from;
      return [from, lead.lastToken];
    });
    for (const [from, to] of ranges.reverse()) for (let token = from; token < to; token++) words.push(tokens.words[token] as Word, token);
    words.ownStart = words.length;
    for (let token = statement.firstToken; token < statement.lastToken; token++) words.push(tokens.words[token] as Word, token);
  }

  private tryPatterns(
    statement: Statement,
    heading: boolean,
    onMatch: (kind: number, first: number, last: number) => void,
    isBelow?: (rule: number) => boolean,
  ): void {
    const { words } = this;
    const { length } = words;
    this.collectSets();
    for (let at = 0; at < length; at++) {
      const word = words.words[at] as Word;
      this.tryTriggers(heading ? word.headingTriggers : word.bodyTriggers, statement, onMatch, isBelow);
    }
    if (!heading && this.vendorHere) this.tryTriggers(this.engine.vendorTriggers, statement, onMatch, isBelow);
  }

  private tryTriggers(
    triggers: Int32Array,
    statement: Statement,
    onMatch: (kind: number, first: number, last: number) => void,
    isBelow: ((rule: number) => boolean) | undefined,
  ): void {
    const { words, runner, triedIn, foundIn, present } = this;
    const { kindOf, required, languageOf, below, code } = this.engine;
    const language = statement.language === 'da' ? 0 : 1;
    const here = statement.index;
    next: for (let index = 0; index < triggers.length; index++) {
      const id = triggers[index] as number;
      if (triedIn[id] === here) continue;
      triedIn[id] = here;
      const kind = kindOf[id] as number;
      if (foundIn[kind] === here || languageOf[id] !== language) continue;
      for (let at = required.from[id] as number, end = required.from[id + 1] as number; at < end; at++) {
        const set = required.values[at] as number;
        if (((present[set >> 5] as number) & (1 << (set & 31))) === 0) continue next;
      }
      const under = below[id] as number;
      if (under >= 0 && !isBelow?.(under)) continue;
      if (!runner.matches(code.values, code.from[id] as number, words)) continue;
      foundIn[kind] = here;
      onMatch(kind, runner.start, runner.end);
    }
  }

  private collectSets(): void {
    const { present, words } = this;
    present.fill(0);
    for (let at = 0; at < words.length; at++) {
      const { sets, occupied } = words.words[at] as Word;
      for (let index = 0; index < occupied.length; index++) {
        const place = occupied[index] as number;
        present[place] = (present[place] as number) | (sets[place] as number);
      }
    }
    if (!this.vendorHere) return;
    for (const set of this.engine.vendorSets) present[set >> 5] = (present[set >> 5] as number) | (1 << (set & 31));
  }

  private keep(kind: number, statement: Statement, first: number, last: number): void {
    const { tokens } = this.policy;
    let start = Number.POSITIVE_INFINITY;
    let end = -1;
    for (let at = first; at < last; at++) {
      const token = this.words.tokens[at] as number;
      if (token < statement.firstToken || token >= statement.lastToken) continue;
      start = Math.min(start, tokens.starts[token] as number);
      end = Math.max(end, tokens.ends[token] as number);
    }
    if (end < 0) return;
    const { ruleId, kind: name } = this.engine.kinds[kind] as { ruleId: string; kind: string };
    (this.byKind[kind] as Evidence[]).push({ ruleId, kind: name, statement: statement.index, start, end });
  }

  private findVendors(): void {
    const { tokens, statements } = this.policy;
    for (const statement of statements) {
      for (let token = statement.firstToken; token < statement.lastToken; ) {
        const word = tokens.words[token] as Word;
        const alias =
          word.vendors.length === 0
            ? undefined
            : word.vendors.find(({ words, ambiguous }) => {
                if (token + words.length > statement.lastToken) return false;
                if (ambiguous && (!word.capital || !isAboutProcessing(tokens.words, statement))) return false;
                return words.every((expected, offset) => (tokens.words[token + offset] as Word).norm === expected);
              });
        if (!alias) {
          token++;
          continue;
        }
        const last = token + alias.words.length - 1;
        this.inVendorName.fill(1, token, last + 1);
        this.statementsWithVendor.add(statement.index);
        this.vendors.push({
          vendor: this.engine.vendors[alias.vendor] as VendorMention['vendor'],
          statement: statement.index,
          start: tokens.starts[token] as number,
          end: tokens.ends[last] as number,
        });
        token = last + 1;
      }
    }
  }
}

const PROCESSING =
  /^(?:databehandler|benytt|anvend|bruger|hosting|hostet|nyhedsbrev|cookie|betaling|leverand|udbyder|via|processor|provider|newsletter|payment|host|tool|service|software|system|platform|partner|vaerktoej|tjeneste|plugin|regnskab|account|gennem|through|chat|support)/;

/** Whether an ordinary word with a capital can be the name of a service here. */
const isAboutProcessing = (words: readonly Word[], statement: Statement): boolean => {
  const last = Math.min(statement.lastToken, statement.firstToken + 60);
  for (let token = statement.firstToken; token < last; token++) if (PROCESSING.test((words[token] as Word).norm)) return true;
  return false;
};
