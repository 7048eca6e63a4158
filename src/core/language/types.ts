/** What differs by language. */
export interface LanguageData {
  readonly code: 'da' | 'en';
  /** Named lists of the pattern language. */
  readonly lists: Readonly<Record<string, string>>;
  /** Patterns of statements about the law in general, and of definitions. */
  readonly recital: readonly string[];
  /** Patterns of statements about somebody else's processing. */
  readonly otherParty: readonly string[];
}
