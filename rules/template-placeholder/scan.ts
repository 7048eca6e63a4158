/**
 * Finds placeholders by their punctuation, which the pattern language cannot see: brackets, braces, runs of X, dummy numbers.
 * Works on the source, because Markdown reads brackets as links and angles as HTML. Every sign is looked up by a fixed string
 * (`indexOf`) and then tested on the spot, so the cost is a few passes of the fastest search there is.
 */
import type { Policy } from '../../src/core/policy/model.ts';
import type { Place } from '../../src/core/rule.ts';
import { isFieldText } from './fields.ts';

/** Tests one hit of an anchor; returns the placeholder's place, which may begin before the anchor. */
type Test = (source: string, at: number) => Place | undefined;

interface Sign {
  readonly anchor: string;
  readonly test: Test;
}

/** More would only repeat the message. */
const MAX_PLACES = 40;

/** All placeholders in the source, in no particular order. */
export const findPlaceholders = (source: string): Place[] => {
  const places: Place[] = [];
  for (const { anchor, test } of SIGNS) {
    for (let at = source.indexOf(anchor); at >= 0 && places.length < MAX_PLACES; at = source.indexOf(anchor, at + 1)) {
      const place = test(source, at);
      if (place && !isCode(source, place.start)) places.push(place);
    }
  }
  return places;
};

/** A sign that is a regular expression, matched where the anchor stands; its repetitions are bounded, so a hit costs the same in any text. */
const pattern = (anchor: string, expression: RegExp, accept: (source: string, place: Place) => boolean = () => true): Sign => {
  const sticky = new RegExp(expression.source, `${expression.flags.replace('y', '')}y`);
  const test: Test = (source, at) => {
    sticky.lastIndex = at;
    const match = sticky.exec(source);
    if (!match) return undefined;
    const place = { start: at, end: at + match[0].length };
    return accept(source, place) ? place : undefined;
  };
  return { anchor, test };
};

/** What stands on the same line, up to `length` units; the window keeps the cost the same in a text of one line. */
const before = (source: string, at: number, length: number): string => {
  const window = source.slice(Math.max(0, at - length), at);
  return window.slice(window.lastIndexOf('\n') + 1);
};

const after = (source: string, at: number, length: number): string => {
  const window = source.slice(at, at + length);
  const end = window.indexOf('\n');
  return end < 0 ? window : window.slice(0, end);
};

/** "fx", "e.g.", "in the format": the number or address is an example that the reader is shown. */
const EXAMPLE =
  /(?:\bfx\b|\bf\.? ?eks\b|\beksempel|\beksempelvis|\bs[åa]som|\be\.g\b|\beg\b|\bfor example|\bsuch as|\bformat|\blike\b|\bi stil med)[^\n]{0,30}$/i;
const isExample = (source: string, place: Place): boolean => EXAMPLE.test(before(source, place.start, 60));

/** A cookie name or path, of which the placeholder is a variable part: "_ga_<id>", "wp-settings-[UID]", "/orders/{id}". */
const isPartOfName = (source: string, at: number): boolean => /[a-zæøå0-9_\-/=]\\?[{[<]*$/.test(source.slice(Math.max(0, at - 4), at));

// ---------------------------------------------------------------------------------------------------------- brackets

const BRACKET = /\[([^[\]\n]{0,100})\]/y;
const EDITOR =
  /^(?:inds[æa]e?t(?:tes)?|udfyld(?:es)?|insert|to be (?:inserted|added|completed|confirmed)|todo|tbd|tbc|fixme|placeholder|pladsholder|specify|drafting note|ja ?\/ ?nej|yes ?\/ ?no)(?![a-zæøå])/i;
const ASKING =
  /^(?:tilf[øo]j|angiv|skriv|v[æa]e?lg|beskriv|opgiv|navn på|dato for|enter|fill in|add|specify|state|describe|choose|select|list|your|dit|din|dine|jeres|vores|name of|date of)\s/i;

const bracket: Test = (source, at) => {
  BRACKET.lastIndex = at;
  const match = BRACKET.exec(source);
  if (!match) return undefined;
  const start = source[at - 1] === '\\' ? at - 1 : at;
  const end = at + match[0].length;
  const text = (match[1] as string).replace(/[\\*]/g, '').trim();
  const next = source[end];
  // A link's text is content; "[Indsæt link](#)" is not.
  if ((next === '(' || next === '[') && !EDITOR.test(text)) return undefined;
  if (isPartOfName(source, start)) return undefined;
  // The way through a menu: "Settings → Apps → [App name]", and what the reader shall write: subject "Delete [your name]".
  const line = before(source, start, 80);
  // "CVR: [ ]", "i [ ] år"; a box to tick stands in front of its text.
  if (text === '')
    return /(?::|\b(?:cvr|nr\.?|i|den|for))\s*$/i.test(line) &&
      /^\s*(?:$|[,.;]|år|dage|måneder|years|months|days)/.test(after(source, end, 12))
      ? { start, end }
      : undefined;
  // "type it in the field [Name]", "press [Accept]"
  if (
    /(?:\bfelte?t?|feltet|rubrikken|knappen?|\bfields?|\bbutton|\bbox|tryk på|klik på|\bpress|\bclick|\btap|\bselect|v[æa]lg)\s*["“]?$/i.test(
      line,
    )
  )
    return undefined;
  if (/(?:→|->|>|›|»)\s*$/.test(line) || /(?:emne(?:felt|linje)?|subject(?: line)?|titled?)\b[^\n]{0,40}$/i.test(line)) return undefined;
  const left = EDITOR.test(text) || (ASKING.test(text) && isFieldText(text, 'some')) || isFieldText(text, 'all') || BLANK.test(text);
  return left ? { start, end } : undefined;
};

/** [X], [XX] år, [•], [__], [dd/mm/yyyy], [TODO_ADRESSE], [COMPANY_NAME]; but not the ticked box of a task list. */
const BLANK =
  /^(?:X{1,8}|x{2,8}|[•●_]{1,12}|(?:dd|DD)[./ -](?:mm|MM)[./ -](?:y{2,4}|Y{2,4}|å{2,4}|Å{2,4})|[A-ZÆØÅ][A-ZÆØÅ0-9]*(?:_[A-ZÆØÅ0-9]+)+)$/;

// ------------------------------------------------------------------------------------------------------------ braces

/** No template variable is longer. */
const LONGEST = 200;
const BRACES = /(\{{1,3})\s*([^{}\n]{1,120})/y;
const PATH = /^[A-Za-z_$ÆØÅæøå][\w$ÆØÅæøå]*(?:(?:\.|\?\.|-|:|\[['"]?)[\wÆØÅæøå]+(?:['"]?\])?)*(?:\((?:[^()\n]|\([^()\n]*\)){0,80}\)?)?$/;

const brace: Test = (source, at) => {
  if (source[at - 1] === '{') return undefined;
  BRACES.lastIndex = at;
  const match = BRACES.exec(source);
  if (!match) return undefined;
  const double = (match[1] as string).length > 1;
  const text = (match[2] as string).trim();
  const start = source[at - 1] === '$' ? at - 1 : at;
  if (!double && isPartOfName(source, start)) return undefined;
  // Code of the page that was pasted along is no template variable: "import { Page } from", "const { x } = props".
  if (/(?:\b(?:import|export|const|let|function|return)\b|=>)[^\n]*$/.test(before(source, start, 40))) return undefined;
  const close = source.slice(at, at + LONGEST).indexOf('}');
  const computed = /^new Date\b/.test(text);
  const end = computed ? endOfExpression(source, at) : close < 0 ? -1 : at + close;
  if (end < 0 || after(source, at, LONGEST).length < end - at) return undefined;
  const left =
    computed ||
    EDITOR.test(text) ||
    (ASKING.test(text) && isFieldText(text, 'some')) ||
    /^\d$/.test(text) ||
    (PATH.test(text) && !/^(?:toc|children|props)$/.test(text)) ||
    isFieldText(text, 'all') ||
    (double && !/^[<%/]/.test(text));
  return left ? { start, end: endOfRun(source, end, '}') } : undefined;
};

/** Behind the brace that closes the one at `at`; braces may nest. */
const endOfExpression = (source: string, at: number): number => {
  let depth = 0;
  for (let index = at; index < source.length && index - at < LONGEST && source[index] !== '\n'; index++) {
    if (source[index] === '{') depth++;
    else if (source[index] === '}' && --depth === 0) return index;
  }
  return -1;
};

const endOfRun = (source: string, at: number, char: string): number => {
  let end = at;
  while (source[end] === char) end++;
  return end;
};

// ------------------------------------------------------------------------------------------------- angles, guillemets

const ANGLE = /<([A-Za-zÆØÅæøå][^<>=/\n@:"]{2,50}?)\\?>/y;
/** These are tags of HTML, whatever else they may mean. */
const HTML_TAG = /^(?:address|time|title|label|data|link|section|form|date|name|number|email|url|site)$/i;

const angle: Test = (source, at) => {
  ANGLE.lastIndex = at;
  const match = ANGLE.exec(source);
  const text = match?.[1] ?? '';
  if (!match || HTML_TAG.test(text)) return undefined;
  const start = source[at - 1] === '\\' ? at - 1 : at;
  if (isPartOfName(source, start)) return undefined;
  const left = EDITOR.test(text) || isFieldText(text, 'all') || (ASKING.test(text) && isFieldText(text, 'some'));
  return left ? { start, end: at + match[0].length } : undefined;
};

// ------------------------------------------------------------------------------------------------------- runs of X

const CAPITALS = /X{2,12}(?:[ .\-/]{1,2}X{2,12}){0,6}(?![\w@])/y;
const SMALL = /(?:x{2,4}(?:[ .\-/]x{2,4}){1,6}|x{2,8}(?= (?:år|dage|måneder|uger|years|months|weeks|days|kr|ApS|A\/S)))(?![\w@])/y;
/** Behind a label one run is enough: "Tlf.: xxxxxxxx". */
const LABELLED_SMALL = /x{2,12}(?:[ .\-/]x{2,4}){0,6}(?![\w@])/y;
/** Digits hidden on purpose, and names that hold such a run. */
const MASKED = /(?:kort|card|mask|anonym|cookie|cifre|digits|adult|\.xxx)/i;

const capitals: Test = (source, at) => {
  if (source[at - 1] === 'X') return undefined;
  CAPITALS.lastIndex = at;
  const match = CAPITALS.exec(source);
  if (!match) return undefined;
  const run = match[0];
  const line = before(source, at, 60);
  const place = { start: at, end: at + run.length };
  const grouped = /[ .\-/]/.test(run);
  const joined = /[\w\-_./@#=&%:]$/.test(line);
  // "DKXXXXXXXX", "1-800-XXX-XXXX", "20XX", "+45 XX"; any other run inside a name is part of that name.
  if (joined && !/(?:\bDK-?|\b20|\d[- ]?|:|\+\d{1,3})$/.test(line)) return undefined;
  // "XX-Trans", "det XX. århundrede", "rated XXX" are names, numbers and marks.
  if (/^(?:-[A-Za-zÆØÅæøå]|\. (?:århundrede|century))/.test(after(source, place.end, 12)) || /(?:mærket|rated|Bowl)\s*$/i.test(line))
    return undefined;
  // "5XX" is a group of status codes.
  if (/(?:^|\s)[1-5]$/.test(line) && run.length === 2) return undefined;
  if (/\d\.$/.test(line) || /(?:https?:|www\.)\S*$/.test(line)) return undefined;
  if (MASKED.test(line) || MASKED.test(after(source, place.end, 30))) return undefined;
  // "Article XX", "XX. Contact": Roman numerals, in a text that counts so.
  if (
    /^X{2,3}$/.test(run) &&
    (/(?:artikel|article|art\.|chapter|kapitel|section|afsnit|title|del|part|bilag|annex|appendix|str\.|size)\s*$/i.test(line) ||
      countsInRoman(source))
  )
    return undefined;
  if (
    !grouped &&
    /^X{3}$/.test(run) &&
    !/[:\d+]\s*$/.test(line) &&
    !/^ (?:ApS|A\/S|I\/S|år|dage|years|days|months|måneder)/.test(after(source, place.end, 12))
  ) {
    return /^[\s*"“[(]*$/.test(line) || isSentenceWord(source, place) ? place : undefined;
  }
  return place;
};

/** "XIX." or "XVIII." as a number of a section; asked for every run of X, so the answer for the text at hand is kept. */
const countsInRoman = (source: string): boolean => {
  if (roman?.source !== source) roman = { source, answer: /\bXIX\b|\bXVIII\b/.test(source) };
  return roman.answer;
};
let roman: { readonly source: string; readonly answer: boolean } | undefined;

/** A word of a sentence, with a space or a mark on both sides. */
const isSentenceWord = (source: string, { start, end }: Place): boolean =>
  /[\s("“[]/.test(source[start - 1] ?? ' ') && /[\s),.;:"”\]]/.test(source[end] ?? ' ');

const small: Test = (source, at) => {
  const line = before(source, at, 40);
  if (/[\w\-_./@#]$/.test(line)) return undefined;
  const sign = /(?:cvr|tlf|telefon|mobil|phone|mail|adresse|address|dato|date|nr)\b[^\n]{0,12}$/i.test(line) ? LABELLED_SMALL : SMALL;
  sign.lastIndex = at;
  const match = sign.exec(source);
  if (!match || MASKED.test(before(source, at, 60)) || MASKED.test(after(source, at, 60))) return undefined;
  return { start: at, end: at + match[0].length };
};

// --------------------------------------------------------------------------------------------------- dummy numbers

/** The run of digits must be the whole number, and no example. */
const wholeNumber = (source: string, place: Place): boolean =>
  (!/[\d_\-/=#]$|\d[ .]$/.test(before(source, place.start, 3)) || /(?:\+|\b00)45[ -]?$|\(45\) ?$/.test(before(source, place.start, 6))) &&
  !/^(?:[\d_/]|[ .-]\d{3})/.test(source.slice(place.end, place.end + 5)) &&
  !isExample(source, place);

const LABEL = /(?:cvr|tlf|telefon|mobil|phone|tel|call|ring|fax|\+45|\bDK)[^\n\d]{0,20}$/i;
const labelled = (source: string, place: Place): boolean => wholeNumber(source, place) && LABEL.test(before(source, place.start, 40));

/** A number of North America that nobody has: 555 exchanges, counting digits. */
const american = (anchor: string, expression: RegExp): Sign => pattern(anchor, expression, (source, place) => !isExample(source, place));

// ---------------------------------------------------------------------------------------------------- names, addresses

const notExample = (source: string, place: Place): boolean => !isExample(source, place) && !/[\w-]$/.test(before(source, place.start, 1));

/** Where the sentence needs a value: "Sidst opdateret: ____", "CVR-nr. ......". A form that the reader fills in has no such labels. */
const blankValue = (source: string, place: Place): boolean => {
  const line = before(source, place.start, 60);
  if (/[_.…]$/.test(line)) return false;
  return (
    /(?:opdateret|[æa]ndret|gældende fra|gyldig fra|ikrafttr[æa]delses?(?:dato)?|updated|effective(?: date)?|revised|cvr[^:\n]{0,8}|dataansvarlige?(?: er)?|controller(?: is)?|version)(?: den| d\.| pr\.| on)?\s*:?\**\s*$/i.test(
      line,
    ) || /^\s*(?:ApS|A\/S|I\/S|er dataansvarlig|is the (?:data )?controller)/.test(after(source, place.end, 40))
  );
};

const SIGNS: readonly Sign[] = [
  { anchor: '[', test: bracket },
  { anchor: '{', test: brace },
  { anchor: '<', test: angle },
  pattern('«', /«[^«»\n]{2,50}»/, (source, place) => isFieldText(source.slice(place.start + 1, place.end - 1), 'all')),
  pattern('&lt;', /&lt;[^&\n]{2,50}&gt;/, (source, place) => isFieldText(source.slice(place.start + 4, place.end - 4), 'all')),
  // What a page shows when its variable held nothing
  pattern('[object Object]', /\[object Object\]/),
  pattern('Invalid Date', /Invalid Date\b/),
  pattern(
    'undefined',
    /undefined\b/,
    (source, place) =>
      /(?::\**|\bden|\bon)\s*$/.test(before(source, place.start, 8)) && /^\s*(?:$|[,.\\*])/.test(after(source, place.end, 3)),
  ),
  // %NAME%, #FIRMANAVN#, <?= $name ?>, <%= name %>
  pattern('%', /%{1,2}[A-ZÆØÅ][A-ZÆØÅ_]{2,40}%{1,2}/, (source, place) => !/[\w%&=/?-]$/.test(before(source, place.start, 1))),
  pattern('#', /#[A-ZÆØÅ][A-ZÆØÅ_]{3,40}#/),
  pattern('$', /\$[A-Z]+(?:_[A-Z]+)+\b/),
  pattern(
    '__',
    /__[A-ZÆØÅ]+(?:_[A-ZÆØÅ]+)*__/,
    (source, place) =>
      isFieldText(source.slice(place.start + 2, place.end - 2).replaceAll('_', ' '), 'all') &&
      source.slice(place.start, place.end).includes('_', 2) &&
      /[a-zæøå,.:] ?$/.test(before(source, place.start, 2)),
  ),
  // A component of the page that was never rendered: <CompanyName />
  pattern('<', /<[A-Z][A-Za-z.]{2,40}\s*\/>/, (source, place) =>
    isFieldText(source.slice(place.start + 1, place.end - 2).replace(/([a-z])([A-Z])/g, '$1 $2'), 'all'),
  ),
  pattern('<?', /<\?(?:=|php\b)[^\n]{0,80}?(?:\?>|(?=\n|$))/),
  pattern('<%', /<%[=-]?\s*\w[^\n]{0,80}?%>/),
  // Runs of X
  { anchor: 'XX', test: capitals },
  { anchor: 'xx', test: small },
  // Dummy numbers
  pattern('12', /12[ .]?34[ .]?56[ .]?78(?!\d)/, wholeNumber),
  pattern('1234 5678', /1234 5678(?!\d)/, wholeNumber),
  pattern('00', /00[ .]?00[ .]?00[ .]?00(?!\d)/, labelled),
  pattern('11', /11[ .]11[ .]11[ .]11(?!\d)/, labelled),
  american('555', /555\)?[ .-]555[ .-]\d{4}(?!\d)/),
  american('555-01', /555-01\d\d(?!\d)/),
  american('123', /123\)?[ .-]456[ .-]7890(?!\d)/),
  american('000', /000\)?[ .-]000[ .-]0000(?!\d)/),
  // Dates
  pattern(
    'YY',
    /YY(?:YY)?(?![\w])/,
    (source, place) => /(?:DD|dd|MM|mm)[./ -]$/.test(before(source, place.start, 3)) && !isExample(source, place),
  ),
  pattern(
    'yyyy',
    /yyyy(?![\w])/,
    (source, place) => /(?:DD|dd|MM|mm)[./ -]$/.test(before(source, place.start, 3)) && !isExample(source, place),
  ),
  pattern('åååå', /åååå(?![\w])/, (source, place) => !isExample(source, place)),
  pattern('ÅÅÅÅ', /ÅÅÅÅ(?![\w])/, (source, place) => !isExample(source, place)),
  pattern('YYYY-MM-DD', /YYYY-MM-DD/, (source, place) => !isExample(source, place)),
  pattern('yyyy-mm-dd', /yyyy-mm-dd/, (source, place) => !isExample(source, place)),
  pattern('Month ', /Month (?:(?:Day|DD),? )?(?:Year|YYYY)\b/),
  pattern('202X', /202X(?!\w)/),
  // Names and addresses that stand in every template
  pattern(
    'Your ',
    /Your (?:Company|Business|Organi[sz]ation|Website|Site|App|Shop|Store)(?:(?: Name)? (?:Ltd|LLC|Inc|Limited|GmbH|ApS|A\/S)\b| Name\b| (?:respects|values|collects|operates|takes|is committed|respect|use|uses) )/,
    notExample,
  ),
  pattern('Firmanavn', /Firmanavn(?: (?:ApS|A\/S|I\/S|IVS|er dataansvarlig)\b|et ApS)/, notExample),
  pattern('Virksomhedsnavn', /Virksomhedsnavn (?:ApS|A\/S|I\/S|er dataansvarlig)\b/, notExample),
  // "Virksomheden NN", "NN ApS"
  pattern(
    'NN',
    /NN(?![\w.æøåÆØÅ-])/,
    (source, place) =>
      /(?:virksomheden|firmaet|foreningen|selskabet|klubben|kommunen|company|the firm|association)\s*$/i.test(
        before(source, place.start, 20),
      ) ||
      (/(?:^|[\s:(])$/.test(before(source, place.start, 1)) &&
        /^ (?:ApS|A\/S|I\/S|Ltd|er dataansvarlig|is the)/.test(after(source, place.end, 24))),
  ),
  pattern('Virksomhed X', /Virksomhed X\b/, notExample),
  pattern('Company Name', /Company Name (?:Ltd|LLC|Inc|Limited|ApS|A\/S|is the|respects|collects)\b/, notExample),
  ...['Dit firma', 'Dit Firma', 'Din virksomhed', 'Din Virksomhed'].map((anchor) =>
    pattern(anchor, /D(?:it [fF]irma|in [vV]irksomhed) (?:ApS|A\/S|I\/S)\b/, notExample),
  ),
  ...['FIRMANAVN', 'VIRKSOMHEDSNAVN', 'COMPANY NAME'].map((anchor) =>
    pattern(anchor, /[A-Z]{4,16}(?: NAME)? (?:ApS|APS|A\/S|I\/S|LTD|LLC|INC|er dataansvarlig|is the)\b/, notExample),
  ),
  pattern('1234 By', /1234 By(?:navn|en)?\b/, notExample),
  pattern('Anytown', /Anytown\b/, notExample),
  // Notes of the editor
  pattern('TODO', /TODO(?:\b|_[A-Z_]+)(?!\s*list)/, (source, place) => !/[\wæøåÆØÅ-]$/.test(before(source, place.start, 1))),
  pattern('TBD', /TBD\b/, (source, place) => !/\w$/.test(before(source, place.start, 1))),
  pattern('TBC', /TBC\b/, (source, place) => /[:([]\s*$/.test(before(source, place.start, 3))),
  pattern('FIXME', /FIXME\b/),
  // Lines to write on
  pattern('____', /(?<!_)_{4,}/, blankValue),
  pattern('...', /(?<!\.)\.{3,}/, blankValue),
  pattern('…', /(?<!…)…+/, blankValue),
];

/** Domains that nobody has, or that belong to no company: in every template, and reserved for examples. */
const DUMMY_DOMAIN =
  /(?:^|[@./])(?:example\.(?:com|org|net)|eksempel\.(?:dk|com)|(?:your|dit|din|jeres|min)-?(?:domain|domæne|domaene|company|companyname|website|site|business|store|shop|app|firma|virksomhed|hjemmeside|webshop|side)\.(?:dk|com|org|net|io|eu|co)|(?<=@)(?:domain|domæne|domaene|company|firma|virksomhed|test)\.(?:dk|com|tld))(?:[/?#].*)?$/i;

/** Addresses under such a domain, where they are not shown as examples: "e.g. anna@example.com", "domains (example.com)". */
export const findDummyAddresses = ({ source, facts }: Pick<Policy, 'source' | 'facts'>): Place[] =>
  facts.filter(
    (fact) =>
      (fact.type === 'email' || fact.type === 'url') &&
      DUMMY_DOMAIN.test(fact.value) &&
      source[fact.start - 1] !== '(' &&
      !isExample(source, fact) &&
      !isCode(source, fact.start),
  );

// --------------------------------------------------------------------------------------------------------------- code

/** Inside a code span or a fenced block: what stands there is shown on purpose. (HTML comments are blank in the source.) */
const isCode = (source: string, at: number): boolean => {
  if (code?.source !== source) code = { source, flips: source.includes('`') ? flipsOf(source) : [] };
  const { flips } = code;
  let low = 0;
  let high = flips.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flips[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
};
/** Asked for every placeholder, so the answer for the text at hand is kept. */
let code: { readonly source: string; readonly flips: readonly number[] } | undefined;

/** Where code begins and ends, by turns: at every backtick, and at every fence. A span that is not closed ends with its line. */
const flipsOf = (source: string): number[] => {
  const flips: number[] = [];
  let fenced = false;
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline + 1;
    if (/^ {0,3}```/.test(source.slice(start, start + 6))) {
      fenced = !fenced;
      flips.push(fenced ? start : end);
    } else if (!fenced) {
      let open = false;
      for (let at = source.indexOf('`', start); at >= 0 && at < end; at = source.indexOf('`', at + 1)) {
        flips.push(at);
        open = !open;
      }
      if (open) flips.push(end);
    }
    start = end;
  }
  return flips;
};
