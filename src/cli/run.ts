/** The command line: argv in, exit code out. Touches the world only through `io` and src/node. */
import { relative } from 'node:path';
import { type FileResult, reportOf } from '../core/result.ts';
import { findFiles } from '../node/find.ts';
import { type Lint, lintFiles, lintStdin, type Outcome } from '../node/lint-files.ts';
import { plainStyle, type Reporter, type Summary } from '../reporters/reporter.ts';
import { safe } from '../reporters/text.ts';
import { parsePlain } from './args.ts';
import type { Io } from './io.ts';
import { checkOptions, type FailOn, type Options, UsageError } from './options.ts';
import { supportsUnicode, wantsColor } from './terminal.ts';
import { CLI_WORDS } from './words.ts';

/** Nothing at or above the fail level. */
const OK = 0;
const FINDINGS = 1;
/** Wrong usage, or an input that could not be checked. */
const USAGE = 2;
/** A mistake in privlint. */
const INTERNAL = 3;

const DEFAULT_COLUMNS = 80;

/** What a test may replace. */
export interface Parts {
  readonly lint?: Lint;
}

/** Runs privlint. Never throws, never exits. */
export const run = async (argv: readonly string[], io: Io, parts: Parts = {}): Promise<number> => {
  // Also a command line that cannot be read leaves JSON behind if JSON was asked for, and is answered in the language asked for.
  const asked = { json: asks(argv, ['--format', '-f'], 'json'), danish: asks(argv, ['--locale'], 'da') };
  const words = CLI_WORDS[asked.danish ? 'da' : 'en'];
  let options: Options;
  try {
    options = await optionsOf(argv);
    if (options.version) return await print(io, `${await version()}\n`);
    if (options.help) {
      const { helpText } = await import('./yargs.ts');
      return await print(io, await helpText(options.locale, io.columns || DEFAULT_COLUMNS));
    }
  } catch (error) {
    if (asked.json) await io.stdout.write('[]\n');
    if (error instanceof UsageError) {
      await complain(io, words.usage(error.problem));
      return USAGE;
    }
    return await internalError(error, io, argv.includes('--debug'), words);
  }
  return await lintAll(options, io, parts);
};

const optionsOf = async (argv: readonly string[]): Promise<Options> => {
  const plain = parsePlain(argv);
  if (plain) return checkOptions(plain);
  const { parseWithYargs } = await import('./yargs.ts');
  return checkOptions(await parseWithYargs(argv));
};

const asks = (argv: readonly string[], names: readonly string[], value: string): boolean =>
  argv.some((arg, i) => names.some((name) => arg === `${name}=${value}` || (arg === name && argv[i + 1] === value)));

const lintAll = async (options: Options, io: Io, parts: Parts): Promise<number> => {
  const words = CLI_WORDS[options.locale];
  const total = { files: 0, problems: 0, suppressed: 0, hidden: 0, errorCount: 0, warningCount: 0, infoCount: 0 };
  let crashed = false;
  let opened = false;
  let reporter: Reporter | undefined;

  const nameOf = (path: string): string => displayName(path, io.cwd);
  const take = async (outcome: Outcome, report: Reporter): Promise<void> => {
    if (outcome.kind === 'problem') {
      total.problems++;
      await complain(io, words.input(outcome.problem, nameOf(outcome.problem.path)));
    } else if (outcome.kind === 'crash') {
      crashed = true;
      total.problems++;
      await complain(io, words.crash(nameOf(outcome.path), describeError(outcome.error, options.debug)));
      await complain(io, words.debugHint);
    } else {
      const { result, text } = outcome;
      total.errorCount += result.errorCount;
      total.warningCount += result.warningCount;
      total.infoCount += result.infoCount;
      total.suppressed += result.suppressed.length;
      const shown = options.quiet ? onlyErrors(result) : result;
      total.hidden += result.messages.length - shown.messages.length;
      await io.stdout.write(report.file(reportOf(shown, text), total.files));
      total.files++;
    }
  };

  try {
    reporter = await reporterFor(options, io, nameOf);
    await io.stdout.write(reporter.begin());
    opened = true;
    const lint = parts.lint ?? (await import('../index.ts')).lint;
    const common = { locale: options.locale, today: isoDate(io.now()) };
    if (options.stdin) {
      if (io.stdin.isTTY) await io.stderr.write(`${words.waiting}\n`);
      await take(await lintStdin(io.stdin, options.stdinFilename, io.cwd, lint, common), reporter);
    } else {
      const found = await findFiles(options.paths, io.cwd);
      for (const outcome of lintFiles(found, lint, common)) await take(outcome, reporter);
    }
    await io.stdout.write(reporter.end(total));
  } catch (error) {
    // What was begun is finished, so that a program that reads along can parse it.
    if (opened && reporter) await io.stdout.write(reporter.end(total));
    else if (options.format === 'json') await io.stdout.write('[]\n');
    return await internalError(error, io, options.debug, words);
  }
  return crashed ? INTERNAL : total.problems > 0 || total.files === 0 ? USAGE : verdict(total, options);
};

/** 1 for findings at or above the fail level, or for too many warnings. Depends neither on the format nor on what is shown. */
const verdict = (total: Summary, { failOn, maxWarnings }: Options): number => {
  if (failOn === 'never') return OK;
  const failing: Readonly<Record<Exclude<FailOn, 'never'>, number>> = {
    error: total.errorCount,
    warning: total.errorCount + total.warningCount,
    info: total.errorCount + total.warningCount + total.infoCount,
  };
  const tooMany = maxWarnings !== undefined && total.warningCount > maxWarnings;
  return failing[failOn] > 0 || tooMany ? FINDINGS : OK;
};

/** The result without what `--quiet` hides; the counts say what it holds. */
const onlyErrors = (result: FileResult): FileResult => ({
  ...result,
  messages: result.messages.filter(({ severity }) => severity === 'error'),
  warningCount: 0,
  infoCount: 0,
});

const reporterFor = async (options: Options, io: Io, nameOf: (path: string) => string): Promise<Reporter> => {
  if (options.format === 'json') return (await import('../reporters/json.ts')).jsonReporter();
  const { stylishReporter } = await import('../reporters/stylish.ts');
  return stylishReporter({
    locale: options.locale,
    columns: io.columns || DEFAULT_COLUMNS,
    unicode: supportsUnicode(io),
    style: wantsColor(options.color, io) ? (await import('./style.ts')).colorStyle() : plainStyle,
    quiet: options.quiet,
    nameOf,
  });
};

/** Relative to the working directory where that is shorter and inside it. */
const displayName = (path: string, cwd: string): string => {
  const name = relative(cwd, path);
  return path.startsWith('<') || name === '' || name.startsWith('..') ? path : name;
};

/** The local date: a policy is current or not by its reader's calendar. */
const isoDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const version = async (): Promise<string> => (await import('../../package.json', { with: { type: 'json' } })).default.version;

const print = async (io: Io, text: string): Promise<number> => {
  await io.stdout.write(text);
  return OK;
};

const complain = async (io: Io, message: string): Promise<void> => {
  await io.stderr.write(`privlint: ${message.split('\n').map(safe).join('\n')}\n`);
};

const internalError = async (error: unknown, io: Io, debug: boolean, words: (typeof CLI_WORDS)['en']): Promise<number> => {
  await complain(io, words.internal(describeError(error, debug)));
  await complain(io, words.debugHint);
  return INTERNAL;
};

const describeError = (error: unknown, debug: boolean): string => {
  if (!(error instanceof Error)) return String(error);
  return debug ? (error.stack ?? error.message) : (error.message.split('\n')[0] ?? '');
};
