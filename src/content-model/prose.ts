import { mdxToMdast } from 'satteri';
import { memoizeBy } from './memoize.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence of a text, with the sources that it cites. */
export interface Sentence {
  readonly text: string;
  readonly sources: readonly string[];
}

/** A paragraph, alone or in a list item, or the cell of a table. */
export interface Block {
  /** Where it starts in the body, in characters. */
  readonly offset: number;
  /** Its line in the body, from 1. */
  readonly line: number;
  /** The title above it; empty before the first. */
  readonly heading: string;
  /** The sentences of the paragraph that introduces the list; none outside a list. */
  readonly lead: readonly Sentence[];
  readonly sentences: readonly Sentence[];
}

type Node = ReturnType<typeof mdxToMdast>;

/** Marks a citation inside a text, on both sides of its id: no content holds this character. */
const MARK = '\uE000';

/** The text of a node, each citation a mark. */
function textOf(node: Node): string {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Source') {
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    );
    return typeof id?.value === 'string' ? `${MARK}${id.value}${MARK}` : '';
  }
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function readSentence(marked: string): Sentence {
  const pieces = marked.split(MARK);
  return {
    text: pieces.filter((_, index) => index % 2 === 0).join(''),
    sources: pieces.filter((_, index) => index % 2 === 1),
  };
}

/** Reads the nodes that follow one another at one place: a title or a paragraph says what the next ones are under. */
function read(nodes: readonly Node[], place: { heading: string }, lead: readonly Sentence[]): Block[] {
  let before: readonly Sentence[] = lead;
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'heading') {
      place.heading = textOf(node);
      before = [];
      return [];
    }
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const sentences = sentencesOf(textOf(node)).map(readSentence);
      const { offset = 0, line = 1 } = node.position?.start ?? {};
      const block = { offset, line, heading: place.heading, lead, sentences };
      before = sentences;
      return [block];
    }
    return 'children' in node ? read(node.children, place, node.type === 'list' ? before : lead) : [];
  });
}

/** The paragraphs of a body. */
function blocksIn(body: string): readonly Block[] {
  let root: Node;
  try {
    root = mdxToMdast(body);
  } catch {
    return [];
  }
  return 'children' in root ? read(root.children, { heading: '' }, []) : [];
}

/** The paragraphs of the body of a content file, in order. A body that is no MDX has none: Astro says where. */
export const blocksOf = memoizeBy((body: string) => body, blocksIn);
