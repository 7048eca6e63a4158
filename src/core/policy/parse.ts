/** Text → mdast. */
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).freeze();

/**
 * Parses Markdown (CommonMark; tables and footnotes are read from the paragraphs they arrive as, since the GFM extensions
 * cost more than the rest of the parse). Offsets of the tree are those of the text given.
 */
export const parse = (text: string): Root => processor.parse(text);

/** The text without a byte order mark. */
export const withoutBom = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** The text with YAML or TOML front matter blanked out: no offset moves, and none of it is read as policy. */
export const withoutFrontMatter = (text: string): string => {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!fence) return text;
  const closing = text.indexOf(`\n${fence[1]}`, fence[0].length - 1);
  if (closing < 0) return text;
  const lineEnd = text.indexOf('\n', closing + 4);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (text.slice(closing + 4, end).trim() !== '') return text;
  const inside = text.slice(fence[0].length, closing);
  // A rule and a heading can look alike: front matter holds keys.
  if (inside.trim() !== '' && !/^[\w"'-]+\s*[:=]/m.test(inside)) return text;
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
};

/** The text with HTML comments blanked out: they are notes to editors and tools, no text of the policy. No offset moves. */
export const withoutComments = (text: string): string => {
  let result = '';
  let last = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', last)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    result += text.slice(last, open) + text.slice(open, close + 3).replace(/[^\r\n]/g, ' ');
    last = close + 3;
  }
  return last === 0 ? text : result + text.slice(last);
};

/** What of a file is read as policy: its text without byte order mark, front matter and comments. */
export const readableText = (text: string): string => withoutComments(withoutFrontMatter(withoutBom(text)));
