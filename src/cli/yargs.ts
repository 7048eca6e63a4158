/** Everything that needs yargs itself: command lines that are not plain, and the help. Loaded only then. */
import yargs from 'yargs';
import type { Locale } from '../core/result.ts';
import { nearest, OPTION_SPECS, type RawOptions, UsageError } from './options.ts';
import { CLI_WORDS } from './words.ts';

const parser = (argv: readonly string[]) =>
  yargs([...argv])
    .scriptName('privlint')
    .locale('en')
    .exitProcess(false)
    .fail(false)
    .help(false)
    .version(false)
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'strip-aliased': true,
      'populate--': true,
    });

const OPTION_NAMES = Object.keys(OPTION_SPECS);

/** Reads any command line. */
export const parseWithYargs = async (argv: readonly string[]): Promise<RawOptions> => {
  // Before yargs: it would turn `--constructor` into an accident, and what was typed is still at hand here.
  for (const arg of argv) {
    if (arg === '--') break;
    const [, name] = /^--(?:no-)?([^=]*)/.exec(arg) ?? [];
    if (name !== undefined && !OPTION_NAMES.includes(name)) throw unknownOption(arg.replace(/=[\s\S]*$/, ''), name);
  }
  const configured = parser(argv);
  for (const [name, { type, alias }] of Object.entries(OPTION_SPECS)) {
    configured.option(name, { type, ...(alias === undefined ? {} : { alias }) });
  }
  const { _: positional, $0: _script, '--': rest, ...parsed } = await configured.parseAsync();
  const values: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (!OPTION_NAMES.includes(name)) throw unknownOption(`-${name}`, name);
    if (value !== undefined) values[name] = typeof value === 'boolean' ? value : String(value);
  }
  return { paths: [...positional, ...(Array.isArray(rest) ? rest : [])].map(String), values };
};

const unknownOption = (option: string, name: string): UsageError => {
  const suggestion = nearest(name, OPTION_NAMES);
  return new UsageError({
    code: 'unknown-option',
    option,
    suggestion: suggestion === undefined ? undefined : `--${suggestion}`,
  });
};

/** The help, as wide as the terminal. */
export const helpText = async (locale: Locale, columns: number): Promise<string> => {
  const words = CLI_WORDS[locale].help;
  const configured = parser([]).usage(words.usage).updateStrings(words.strings).wrap(Math.min(columns, 100));
  for (const [name, { type, number, alias, choices, default: value, describe }] of Object.entries(OPTION_SPECS)) {
    configured.option(name, {
      type: number ? 'number' : type,
      describe: describe[locale],
      ...(alias === undefined ? {} : { alias }),
      ...(choices === undefined ? {} : { choices }),
      ...(value === undefined ? {} : { default: value }),
    });
  }
  for (const [command, explanation] of words.examples) configured.example(command, explanation);
  return `${await configured.epilogue(words.epilogue).getHelp()}\n`;
};
