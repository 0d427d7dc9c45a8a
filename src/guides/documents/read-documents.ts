import { mdxToMdast, type MdastNode } from 'satteri';
import { id } from '../../content-model/fields.ts';
import { typography } from '../../content-model/text/typography.ts';
import type { Problem } from '../../content-model/problem.ts';

/** A stretch of text set in one way. */
export interface Run {
  /** Starts a line after each line feed. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address that the text leads to, on another site. */
  readonly link?: string;
  /** The name of the blank that the text stands for: « … », or what the model writes there. */
  readonly blank?: string;
  /** Whether a person reads it again before it is used: an article that is cited. */
  readonly reread?: true;
}

export type Runs = readonly Run[];

/** A part of a document, as a page and a word processor both know it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'heading'; readonly runs: Runs; readonly startsPage?: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      readonly header: readonly Runs[];
      readonly rows: readonly (readonly Runs[])[];
      /** The parts of the width that the columns of a form take: a table longer than a page. */
      readonly widths?: readonly number[];
    };

/** A document that a commune adapts: read on the page of a guide, and given as a Word file. */
export interface GuideDocument {
  /** The name of its file, without extension: unique on the site. */
  readonly file: string;
  readonly title: string;
  /** The line of the content file on which it starts. */
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** A fault of a text, not yet tied to its file. */
type Fault = Omit<Problem, 'file'> & { readonly line: number };

/** Reports a fault of a node. */
type Report = (node: MdastNode, message: string, remedy: string) => void;

const ALLOWED =
  'gardez des paragraphes, des titres « ### », des listes, des tableaux, du gras et de l’italique';

function refuse(node: MdastNode, report: Report): [] {
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null) {
    const remedy = 'sortez-la du modèle : citez une source dans le guide, avant ou après lui';
    report(node, `Un modèle ne peut pas contenir la balise « <${node.name}> ».`, remedy);
  } else {
    report(
      node,
      `Un modèle ne peut pas contenir ${node.type === 'heading' ? 'un titre de ce rang' : 'cet élément'}.`,
      ALLOWED,
    );
  }
  return [];
}

const PLAIN: Omit<Run, 'text'> = { bold: false, italic: false };

function blankRun(node: Element, set = PLAIN): Run {
  return { ...set, text: '…', blank: attribute(node, 'nom') };
}

function isOfWords({ name }: Element): boolean {
  return name === REREAD_TAG || NAMED_TAGS.has(name ?? '');
}

/**
 * Words of the model: those that a person reads again; those that have a name, as a choice changes them or as they are the
 * condition of a clause.
 */
function wordsOf(node: Element, report: Report, set = PLAIN): Run[] {
  if (node.name === REREAD_TAG) return readRuns(node.children, report, { ...set, reread: true });
  const text = readRuns(node.children, report, set).map((run) => run.text);
  return [{ ...set, text: text.join(''), blank: attribute(node, 'nom') }];
}

function readRuns(nodes: readonly MdastNode[], report: Report, set = PLAIN): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ ...set, text: typography(node.value).replaceAll(/\s*\n\s*/g, ' ') }];
    if (node.type === 'strong') return readRuns(node.children, report, { ...set, bold: true });
    if (node.type === 'emphasis') return readRuns(node.children, report, { ...set, italic: true });
    if (node.type === 'mdxJsxTextElement' && node.name === BLANK_TAG) return [blankRun(node, set)];
    if (node.type === 'mdxJsxTextElement' && isOfWords(node)) return wordsOf(node, report, set);
    if (node.type !== 'link') return refuse(node, report);
    if (!node.url.startsWith('https://')) {
      const remedy =
        'mettez ce lien dans le guide, hors du modèle : un document téléchargé n’est plus sur le site';
      report(node, `Un modèle ne peut pas contenir le lien « ${node.url} ».`, remedy);
    }
    return readRuns(node.children, report, { ...set, link: node.url });
  });
}

/** The blocks of a document, in order. What a page could show but not a document, or the reverse, is reported. */
function readBlocks(nodes: readonly MdastNode[], report: Report): Block[] {
  return nodes.flatMap((node, index): Block[] => {
    // Word makes one table of two that nothing parts, and an empty paragraph is nothing to whoever listens.
    if (node.type === 'table' && nodes[index - 1]?.type === 'table') {
      const remedy = 'écrivez entre les deux un titre « ### » ou une phrase : Word en ferait un seul';
      report(node, 'Deux tableaux se suivent.', remedy);
    }
    if (node.type === 'paragraph') return [{ kind: 'paragraph', runs: readRuns(node.children, report) }];
    // Alone on its line.
    if (node.type === 'mdxJsxFlowElement' && node.name === BLANK_TAG)
      return [{ kind: 'paragraph', runs: [blankRun(node)] }];
    // What comes before is a sheet apart, to take away.
    if (node.type === 'thematicBreak') {
      const next = nodes[index + 1];
      if (next?.type !== 'heading')
        report(node, 'Un saut de page n’est pas suivi d’un titre.', 'écrivez un titre « ### » sous « --- »');
      return [];
    }
    // The part of the page that holds the document has a title of the second rank.
    if (node.type === 'heading' && node.depth === 3) {
      const startsPage = nodes[index - 1]?.type === 'thematicBreak';
      return [{ kind: 'heading', runs: readRuns(node.children, report), ...(startsPage && { startsPage }) }];
    }
    // The page would not make a paragraph of a line that only tags hold.
    if (node.type === 'mdxJsxFlowElement' && isOfWords(node)) {
      const remedy = 'écrivez hors de la balise un mot de la ligne, ou le signe qui la finit';
      report(node, `Une ligne ne tient qu’en une balise « <${node.name}> ».`, remedy);
    }
    if (node.type === 'list') {
      const ordered = node.ordered === true;
      if (ordered && node.start !== 1) {
        report(node, 'Cette liste ne commence pas à 1.', 'numérotez-la à partir de « 1. »');
      }
      return [
        { kind: 'list', ordered, items: node.children.map((item) => readBlocks(item.children, report)) },
      ];
    }
    if (node.type !== 'table') return refuse(node, report);
    const [header = [], ...rows] = node.children.map((row) =>
      row.children.map((cell) => readRuns(cell.children, report)),
    );
    return [{ kind: 'table', header, rows }];
  });
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const NAME = 'Modele';
const BLANK_TAG = 'Blanc';
const REREAD_TAG = 'Relire';
const NAMED_TAGS: ReadonlySet<string> = new Set(['Mot', 'Si']);

function isDocument(node: MdastNode): node is Element {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === NAME;
}

function attribute(element: Element, name: string): string {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value.trim() : '';
}

/**
 * The documents of a guide, and their faults. None in a text that cannot be read: the content checks say where.
 *
 * @param body the MDX below the front matter
 * @param bodyLine the line of the file on which it starts
 */
export function readDocuments(body: string, bodyLine = 1): { documents: GuideDocument[]; faults: Fault[] } {
  if (!body.includes(NAME)) return { documents: [], faults: [] };
  let root: MdastNode;
  try {
    root = mdxToMdast(body);
  } catch {
    return { documents: [], faults: [] };
  }
  const faults: Fault[] = [];
  const lineOf = (node: MdastNode) => (node.position?.start.line ?? 1) + bodyLine - 1;
  const report = (node: MdastNode, message: string, remedy: string) => {
    faults.push({ line: lineOf(node), message, remedy });
  };

  const top = 'children' in root ? root.children : [];
  const documents = top.filter(isDocument).map((element): GuideDocument => {
    const [file, title] = [attribute(element, 'fichier'), attribute(element, 'titre')];
    const known = id.safeParse(file);
    if (!known.success) {
      const remedy = known.error.issues.map(({ message }) => message).join(' ; ');
      report(element, `Le fichier « ${file} » est refusé.`, remedy);
    }
    const blocks = readBlocks(element.children, report);
    return { file, title: typography(title), line: lineOf(element), blocks };
  });
  return { documents, faults };
}
