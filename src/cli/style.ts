/** The colours of the report. */
import { Chalk } from 'chalk';
import type { Style } from '../reporters/reporter.ts';

/** The sixteen colours that every terminal has, in its user's own shades. */
export const colorStyle = (): Style => {
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    ok: chalk.green,
    muted: chalk.dim,
    strong: chalk.bold,
    path: chalk.underline,
  };
};
