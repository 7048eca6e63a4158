/** The signs of the report, for terminals that can show them and for those that cannot. */
export interface Symbols {
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly met: string;
  readonly vague: string;
  readonly missing: string;
  readonly notApplicable: string;
  readonly bar: string;
  readonly underline: string;
  readonly ellipsis: string;
}

const UNICODE: Symbols = {
  error: '✖',
  warning: '▲',
  info: '●',
  met: '✔',
  vague: '~',
  missing: '✖',
  notApplicable: '–',
  bar: '│',
  underline: '─',
  ellipsis: '…',
};

const ASCII: Symbols = {
  error: 'x',
  warning: '!',
  info: 'i',
  met: '+',
  vague: '~',
  missing: 'x',
  notApplicable: '-',
  bar: '|',
  underline: '^',
  ellipsis: '...',
};

export const symbolsFor = (unicode: boolean): Symbols => (unicode ? UNICODE : ASCII);
