/** mdast → a flat list of blocks in the order of the text, each with what its surroundings say of it. */
import type { BlockContent, DefinitionContent, Heading, List, ListItem, Root, RootContent } from 'mdast';
import { BlockText, readHtml, readInline } from './text.ts';

export interface Block {
  readonly type: 'heading' | 'paragraph';
  readonly content: BlockText;
  /** Depth of a Markdown heading, else 0. */
  readonly depth: number;
  /** How deep in lists the block stands; 0 outside. */
  readonly listDepth: number;
  /** Which list the block stands in: lists are numbered as they come; 0 outside. */
  readonly list: number;
  /** True for the first block of a list item. */
  readonly itemStart: boolean;
  /** For the only item of an ordered list: "1. Dataansvar" may be a heading. */
  readonly loneNumber: boolean;
  readonly start: number;
  readonly end: number;
}

/** Flattens a tree. Code fences are left out; indented code is text that somebody pasted. */
export const flatten = (root: Root, source: string): Block[] => {
  const blocks: Block[] = [];
  let lists = 0;

  const add = (type: Block['type'], node: { position?: Root['position'] }, content: BlockText, where: Where, depth = 0): void => {
    if (content.text.trim() === '') return;
    blocks.push({
      type,
      content,
      depth,
      listDepth: where.listDepth,
      list: where.list,
      itemStart: where.itemStart,
      loneNumber: where.loneNumber,
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
    });
  };

  const visit = (node: RootContent | BlockContent | DefinitionContent, where: Where): void => {
    if (where.nesting > DEEPEST) {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      const content = new BlockText();
      content.add(source.slice(start, end), source, start, end);
      add('paragraph', node, content, where);
      return;
    }
    switch (node.type) {
      case 'heading':
        add('heading', node, inline(node, source), where, node.depth);
        return;
      case 'paragraph':
        add('paragraph', node, inline(node, source), where);
        return;
      case 'blockquote':
        for (const child of node.children) visit(child, { ...where, nesting: where.nesting + 1, itemStart: false });
        return;
      case 'list':
        visitList(node, where);
        return;
      case 'html': {
        const content = new BlockText();
        readHtml(content, node.value, source, node.position?.start.offset ?? 0);
        add('paragraph', node, content, where);
        return;
      }
      case 'code': {
        const start = node.position?.start.offset ?? 0;
        if (/^[`~]/.test(source.slice(start, start + 1))) return;
        const content = new BlockText();
        content.add(node.value, source, start, node.position?.end.offset ?? start);
        add('paragraph', node, content, where);
        return;
      }
      case 'definition': {
        // "[^1]: Bogføringsloven": a footnote of one word looks like the target of a link.
        if (!node.label?.startsWith('^')) return;
        const content = new BlockText();
        const start = node.position?.start.offset ?? 0;
        const at = source.indexOf(node.url, start + node.label.length + 2);
        if (at >= 0) content.add(node.url, source, at, at + node.url.length);
        add('paragraph', node, content, where);
        return;
      }
      default:
    }
  };

  const visitList = (list: List, where: Where): void => {
    const number = ++lists;
    const loneNumber = list.ordered === true && list.children.length === 1;
    for (const item of list.children)
      visitItem(item, { ...where, nesting: where.nesting + 1, listDepth: where.listDepth + 1, list: number, loneNumber });
  };

  const visitItem = (item: ListItem, where: Where): void => {
    item.children.forEach((child, index) => {
      visit(child, { ...where, itemStart: index === 0, loneNumber: where.loneNumber && index === 0 });
    });
  };

  for (const node of root.children) visit(node, { nesting: 0, listDepth: 0, list: 0, itemStart: false, loneNumber: false });
  return blocks;
};

/** Blocks within blocks deeper than this are read as they stand: nobody writes them, and the stack is finite. */
const DEEPEST = 300;

interface Where {
  /** How many blocks this one stands in. */
  readonly nesting: number;
  readonly listDepth: number;
  readonly list: number;
  readonly itemStart: boolean;
  readonly loneNumber: boolean;
}

const inline = (node: Heading | Extract<RootContent, { type: 'paragraph' }>, source: string): BlockText => {
  const content = new BlockText();
  readInline(content, node.children, source);
  return content;
};
