/** The options, once: for the parser, the help and the hints. */
import type { Locale, Severity } from '../core/result.ts';

export type Format = 'stylish' | 'json';
export type FailOn = Severity | 'never';

export interface Options {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly locale: Locale;
  readonly failOn: FailOn;
  /** Undefined: no limit. */
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  /** Undefined: as the terminal and the environment say. */
  readonly color: boolean | undefined;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  readonly alias?: string;
  /** Read as text and checked afterwards; the help says that a number is wanted. */
  readonly number?: true;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly describe: Readonly<Record<Locale, string>>;
}

export const OPTION_SPECS: Readonly<Record<string, OptionSpec>> = {
  format: {
    type: 'string',
    alias: 'f',
    choices: ['stylish', 'json'],
    default: 'stylish',
    describe: { en: 'how to report', da: 'rapportens format' },
  },
  locale: {
    type: 'string',
    choices: ['en', 'da'],
    default: 'en',
    describe: {
      en: 'language of the report, whatever the language of the policy',
      da: 'rapportens sprog, uanset politikkens sprog',
    },
  },
  'fail-on': {
    type: 'string',
    choices: ['error', 'warning', 'info', 'never'],
    default: 'error',
    describe: {
      en: 'the least severity that makes the exit code 1; "never" also overrules --max-warnings',
      da: 'den mindste alvorlighed, der giver afslutningskode 1; "never" slår også --max-warnings fra',
    },
  },
  'max-warnings': {
    type: 'string',
    number: true,
    describe: {
      en: 'exit with 1 when there are more warnings than this, over all files',
      da: 'afslut med 1, når der er flere advarsler end dette, i alle filer tilsammen',
    },
  },
  quiet: {
    type: 'boolean',
    describe: {
      en: 'report errors only (the exit code still counts everything)',
      da: 'vis kun fejl (afslutningskoden tæller stadig alt)',
    },
  },
  color: {
    type: 'boolean',
    describe: {
      en: 'colours, whatever the terminal; --no-color for none',
      da: 'farver uanset terminal; --no-color for ingen',
    },
  },
  stdin: {
    type: 'boolean',
    describe: { en: 'check the text on standard input', da: 'gennemgå teksten på standard input' },
  },
  'stdin-filename': {
    type: 'string',
    describe: { en: 'what to call that text in the report', da: 'hvad den tekst skal hedde i rapporten' },
  },
  debug: {
    type: 'boolean',
    describe: { en: 'show the stack of an internal error', da: 'vis stakken ved en intern fejl' },
  },
  help: { type: 'boolean', alias: 'h', describe: { en: 'show this help', da: 'vis denne hjælp' } },
  version: { type: 'boolean', alias: 'v', describe: { en: 'show the version', da: 'vis versionen' } },
};

/** What a parser found, before it is checked. A value that was given more than once is its last one. */
export interface RawOptions {
  readonly paths: readonly string[];
  /** By long name: true or false for flags, the text for the others. */
  readonly values: Readonly<Record<string, boolean | string>>;
}

/** What is wrong with a command line; put into words by `words.ts`. */
export type UsageProblem =
  | { readonly code: 'unknown-option'; readonly option: string; readonly suggestion: string | undefined }
  | { readonly code: 'no-value'; readonly option: string }
  | {
      readonly code: 'bad-choice';
      readonly option: string;
      readonly given: string;
      readonly choices: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'bad-number'; readonly option: string; readonly given: string }
  | { readonly code: 'no-input' }
  | { readonly code: 'stdin-and-paths' }
  | { readonly code: 'filename-without-stdin' };

/** Thrown by the parsers and by `checkOptions`. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: UsageProblem;
  constructor(problem: UsageProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Checks the values and fills in the defaults. */
export const checkOptions = (raw: RawOptions): Options => {
  const text = (name: string): string | undefined => {
    const value = raw.values[name] ?? OPTION_SPECS[name]?.default;
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || value === '') throw new UsageError({ code: 'no-value', option: name });
    const choices = OPTION_SPECS[name]?.choices;
    if (choices && !choices.includes(value)) {
      const suggestion = nearest(value, choices);
      throw new UsageError({ code: 'bad-choice', option: name, given: value, choices, suggestion });
    }
    return value;
  };
  const flag = (name: string): boolean | undefined => {
    const value = raw.values[name];
    return typeof value === 'boolean' ? value : undefined;
  };
  const maxWarnings = text('max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    throw new UsageError({ code: 'bad-number', option: 'max-warnings', given: maxWarnings });
  }
  const options: Options = {
    paths: raw.paths,
    format: text('format') as Format,
    locale: text('locale') as Locale,
    failOn: text('fail-on') as FailOn,
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
    quiet: flag('quiet') ?? false,
    color: flag('color'),
    stdin: flag('stdin') ?? false,
    stdinFilename: text('stdin-filename'),
    debug: flag('debug') ?? false,
    help: flag('help') ?? false,
    version: flag('version') ?? false,
  };
  if (options.help || options.version) return options;
  if (options.stdin && options.paths.length > 0) throw new UsageError({ code: 'stdin-and-paths' });
  if (!options.stdin && options.stdinFilename !== undefined) throw new UsageError({ code: 'filename-without-stdin' });
  if (!options.stdin && options.paths.length === 0) throw new UsageError({ code: 'no-input' });
  return options;
};

/** The candidate that was probably meant: one that differs by a slip of the fingers, or that was only begun. */
export const nearest = (given: string, candidates: readonly string[]): string | undefined => {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(given.toLowerCase(), candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? (given.length >= 3 ? candidates.find((candidate) => candidate.startsWith(given)) : undefined);
};

/** Insertions, deletions, replacements and swapped neighbours. */
const editDistance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, at(i - 2, j - 2) + 1);
      }
      row.push(distance);
    }
  }
  return at(a.length, b.length);
};
