/**
 * argv to options. yargs is the parser; but loading it costs more than everything else that a run on one file does before
 * linting. So a plain command line, of whole words that the table knows, is read here, and yargs is loaded for all others:
 * help, slips, short groups, `--flag=true`. A test holds that both read a plain line in the same way.
 */
import { OPTION_SPECS, type RawOptions } from './options.ts';

const LONG_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(OPTION_SPECS).flatMap(([name, { alias }]) => [
    [`--${name}`, name] as const,
    ...(alias === undefined ? [] : [[`-${alias}`, name] as const]),
  ]),
);

/** Reads a plain command line; undefined for one that is not. */
export const parsePlain = (argv: readonly string[]): RawOptions | undefined => {
  const paths: string[] = [];
  const values: Record<string, boolean | string> = {};
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '--') {
      paths.push(...argv.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-')) {
      paths.push(arg);
      continue;
    }
    const [, head = arg, attached] = /^(--[a-z-]+)=([\s\S]*)$/.exec(arg) ?? [];
    const name = LONG_NAMES.get(head);
    const next = argv[i + 1];
    if (arg === '--no-color') {
      if (next === 'true' || next === 'false') return undefined;
      values.color = false;
    } else if (name === undefined) {
      return undefined;
    } else if (OPTION_SPECS[name]?.type === 'boolean') {
      if (attached !== undefined || next === 'true' || next === 'false') return undefined;
      values[name] = true;
    } else {
      const value = attached ?? next;
      if (value === undefined || value === '' || value.startsWith('-')) return undefined;
      values[name] = value;
      if (attached === undefined) i++;
    }
  }
  return values.help === true ? undefined : { paths, values };
};
