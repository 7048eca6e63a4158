/** The world as the command line sees it; handed in, so that a test can hand in another one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether stdout is a terminal. */
  readonly isTTY: boolean;
  /** The terminal's width, if there is one. */
  readonly columns: number | undefined;
  readonly platform: string;
  readonly now: () => Date;
}

export interface Output {
  /** May ask to be waited for. */
  write(text: string): void | Promise<void>;
}
