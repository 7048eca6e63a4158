/** What every format is: three pure functions that are called in this order, so that no result has to be kept until the end. */
import type { Counts, FileReport, Locale } from '../core/result.ts';

export interface Reporter {
  /** What stands before the first file. */
  begin(): string;
  /** One file. `index` counts the files reported so far, from 0. */
  file(report: FileReport, index: number): string;
  /** What stands after the last file. Called also when a run ends early. */
  end(summary: Summary): string;
}

/** What is said of all files together. */
export interface Summary extends Counts {
  /** Files that were checked. */
  readonly files: number;
  /** Inputs that could not be checked: unreadable, missing, matched nothing. */
  readonly problems: number;
  /** Findings that were set aside by a suppression. */
  readonly suppressed: number;
  /** Findings that `--quiet` leaves out of the report. */
  readonly hidden: number;
}

/** Colours, handed in: each function wraps a text in an escape sequence, or returns it as it is. */
export interface Style {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  ok(text: string): string;
  muted(text: string): string;
  strong(text: string): string;
  path(text: string): string;
}

const asIs = (text: string): string => text;

/** No colours. */
export const plainStyle: Style = {
  error: asIs,
  warning: asIs,
  info: asIs,
  ok: asIs,
  muted: asIs,
  strong: asIs,
  path: asIs,
};

/** What a reporter for people may vary. */
export interface ReporterOptions {
  readonly locale: Locale;
  /** The width that no line exceeds. */
  readonly columns: number;
  /** False: only ASCII symbols and lines (the policy's own letters stay). */
  readonly unicode: boolean;
  readonly style: Style;
  /** Only findings, no table of disclosures. */
  readonly quiet: boolean;
  /** How a file is called in the report, e.g. relative to the working directory. */
  readonly nameOf: (filePath: string) => string;
}
