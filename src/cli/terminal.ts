/** What the terminal can do, read from the environment. Pure. */
import type { Io } from './io.ts';

/** Whether to use colours: the flag decides, else FORCE_COLOR, else NO_COLOR, else whether a terminal reads along. */
export const wantsColor = (flag: boolean | undefined, { env, isTTY }: Pick<Io, 'env' | 'isTTY'>): boolean => {
  if (flag !== undefined) return flag;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR) return false;
  return isTTY && env.TERM !== 'dumb';
};

/** Whether symbols and lines beyond ASCII can be shown. */
export const supportsUnicode = ({ env, platform }: Pick<Io, 'env' | 'platform'>): boolean => {
  const term = env.TERM;
  if (term === 'dumb' || term === 'linux') return false;
  if (platform === 'win32') {
    // The old console has none of them; everything newer says what it is.
    return Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.ConEmuTask || env.CI || /xterm|alacritty|cygwin/.test(term ?? ''));
  }
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  // Without any locale (a container, a CI job) whatever reads the output nearly always reads UTF-8.
  return locale === undefined || locale === '' || /utf-?8/i.test(locale);
};
