/** A policy as rules see it: built once, never changed. All offsets are UTF-16 units of the source text, ends exclusive. */
export type Language = 'da' | 'en';

/** What a statement is: a `field` opens with a label ("Opbevaring: 5 år"), a `head` heads a table column. */
export type StatementKind = 'heading' | 'sentence' | 'item' | 'row' | 'field' | 'head';

export interface Section {
  readonly index: number;
  /** The heading's text; empty for what stands before the first heading. */
  readonly title: string;
  readonly level: number;
  /** Index of the section that holds this one, or -1. */
  readonly parent: number;
  /** True where no Markdown heading stands but a bold or short line that works as one. */
  readonly pseudo: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of the heading's own statement, or -1. */
  readonly heading: number;
  /** The statements of the section itself, the heading excluded, those of subsections excluded. */
  readonly firstStatement: number;
  readonly lastStatement: number;
  readonly language: Language;
}

export interface Statement {
  readonly index: number;
  readonly kind: StatementKind;
  readonly section: number;
  readonly language: Language;
  /** Place in the source. */
  readonly start: number;
  readonly end: number;
  /** The words, as indices into the policy's tokens, end exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Statement index of the sentence that this item completes, or -1. */
  readonly leadIn: number;
  /** Statement indices of the column heads of a row. */
  readonly heads: readonly number[];
  /** Statement index of the field whose label governs this statement (itself included), or -1. */
  readonly label: number;
  /** Where the words of its own label end; equal to `firstToken` where there is none. */
  readonly labelEnd: number;
}

export interface Fact {
  readonly type: 'date' | 'email' | 'cvr' | 'url' | 'phone';
  /** ISO date for dates (yyyy, yyyy-mm or yyyy-mm-dd), digits for numbers, the text as written otherwise. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly statement: number;
}

export interface Policy {
  readonly source: string;
  /** `undefined`: neither Danish nor English. */
  readonly language: Language | undefined;
  /** What the text seems to be written in when it is neither ("sv", "de", ...), else the language. */
  readonly languageGuess: string;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  /** The source text of a statement. */
  text(statement: number): string;
}
