/** The table of all disclosures: what became of each, and the line where it was found. */
import type { FileResult, Severity, Status } from '../core/result.ts';
import type { ReporterOptions, Style } from './reporter.ts';
import type { Symbols } from './symbols.ts';
import { padStart, truncate, widthOf, wrap } from './text.ts';
import { DISCLOSURE_GROUPS, titleOf } from './titles.ts';
import { WORDS } from './words.ts';

const INDENT = '  ';
const GAP = 4;
/** Narrower than this, a second column would cut the names. */
const MIN_COLUMN = 34;
const MAX_COLUMN = 42;

interface Line {
  /** Undefined for a line that is not followed by a number. */
  readonly status: Status | undefined;
  readonly title: string;
  readonly line: number | undefined;
  /** How grave it is that this is missing or vague: a missing good practice should not look like a breach of the law. */
  readonly severity?: Severity | undefined;
}

type Block = readonly Line[];

/** The table as lines. */
export const disclosureTable = (result: FileResult, options: ReporterOptions, symbols: Symbols): string[] => {
  const { locale, style, columns } = options;
  const words = WORDS[locale];
  const room = columns - INDENT.length;
  const twoColumns = room >= 2 * MIN_COLUMN + GAP;
  const width = twoColumns ? Math.min(MAX_COLUMN, Math.floor((room - GAP) / 2)) : Math.min(MAX_COLUMN, room);

  const blocks = blocksOf(result, options);
  const left = column(blocks.slice(0, 2));
  const right = column(blocks.slice(2));
  const statuses = Object.values(result.disclosures).map(({ status }) => status);
  const stated = statuses.filter((status) => status === 'met').length;
  const asked = statuses.filter((status) => status !== 'not-applicable').length;

  const show = (line: Line | undefined): string => (line ? cell(line, width, style, symbols) : '');
  const pad = (line: Line | undefined): string => ' '.repeat(width - (line ? plainWidth(line, width) : 0));
  const rows = twoColumns
    ? Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
        right[i] ? `${show(left[i])}${pad(left[i])}${' '.repeat(GAP)}${show(right[i])}` : show(left[i]),
      )
    : [...left, ...(left.length > 0 ? [BLANK] : []), ...right].map(show);
  return [
    ...wrap(words.disclosures(stated, asked), room).map((line) => INDENT + style.strong(line)),
    '',
    ...rows.map((row) => (row === '' ? '' : INDENT + row)),
  ];
};

/** What the signs mean; once per report. */
export const legendLines = ({ locale, columns, style }: ReporterOptions, symbols: Symbols): string[] => {
  const { legend, legendNumber } = WORDS[locale];
  const parts = [
    `${symbols.met} ${legend.met}`,
    `${symbols.vague} ${legend.vague}`,
    `${symbols.missing} ${legend.missing}`,
    `${symbols.notApplicable} ${legend.notApplicable}`,
    legendNumber,
  ];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 3 + widthOf(part) <= columns - INDENT.length) lines[lines.length - 1] = `${last}   ${part}`;
    else lines.push(part);
  }
  return lines.map((line) => INDENT + style.muted(line));
};

const BLANK: Line = { status: undefined, title: '', line: undefined };

/** Blocks one below the other, a blank line between them. */
const column = (blocks: readonly Block[]): Line[] =>
  blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : [BLANK, ...block]));

const blocksOf = (result: FileResult, { locale }: ReporterOptions): Block[] => {
  const severities = new Map(result.messages.map(({ ruleId, severity }) => [ruleId, severity]));
  const known = new Set(DISCLOSURE_GROUPS.flatMap(({ ids }) => ids));
  const others = Object.keys(result.disclosures).filter((id) => !known.has(id));
  const groups = [
    ...DISCLOSURE_GROUPS.map(({ title, ids }) => ({ title: title[locale], ids })),
    { title: WORDS[locale].otherDisclosures, ids: others },
  ];
  return groups.map(({ title, ids }) => {
    const lines = ids.flatMap((id) => {
      const disclosure = Object.hasOwn(result.disclosures, id) ? result.disclosures[id] : undefined;
      if (!disclosure) return [];
      const { status, evidence } = disclosure;
      // What is missing has no place; evidence that it should be there (a consent that cannot be withdrawn) is not it.
      const line = status === 'met' || status === 'vague' ? evidence[0]?.line : undefined;
      return [{ status, title: titleOf(id, locale), line, severity: severities.get(id) }];
    });
    return lines.length === 0 ? [] : [{ status: undefined, title, line: undefined }, ...lines];
  });
};

const symbolOf = ({ status, severity }: Line, style: Style, symbols: Symbols): string => {
  switch (status) {
    case 'met':
      return style.ok(symbols.met);
    case 'vague':
      return style[severity ?? 'muted'](symbols.vague);
    case 'missing':
      return style[severity ?? 'muted'](symbols.missing);
    default:
      return style.muted(symbols.notApplicable);
  }
};

const NUMBER_WIDTH = 6;

/** Columns that a cell takes before padding. */
const plainWidth = ({ status, title, line }: Line, width: number): number => {
  if (status === undefined) return Math.min(widthOf(title), width);
  return line === undefined ? 2 + Math.min(widthOf(title), width - 2 - NUMBER_WIDTH) : width;
};

const cell = (entry: Line, width: number, style: Style, symbols: Symbols): string => {
  const { status, title, line } = entry;
  if (status === undefined) return title === '' ? '' : style.muted(truncate(title, width, ''));
  const room = width - 2 - NUMBER_WIDTH;
  const name = truncate(title, room, '');
  const shown = status === 'not-applicable' ? style.muted(name) : name;
  const number = line === undefined ? '' : style.muted(padStart(String(line), width - 2 - widthOf(name)));
  return `${symbolOf(entry, style, symbols)} ${shown}${number}`;
};
