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
