import type { MdastNode } from 'satteri';
import { typography } from '../../content-model/text/typography.ts';
import type { Block, Run } from './model.ts';

/** Tells a fault of a node. */
export type Report = (node: MdastNode, message: string, remedy: string) => void;

type ListItem = Extract<MdastNode, { type: 'listItem' }>;

const ALLOWED =
  'gardez des paragraphes, des titres « ### », des listes, des tableaux, du gras et de l’italique';

/** What an editor calls the nodes that a template refuses. */
const NAMES: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  blockquote: 'une citation',
  break: 'un retour à la ligne forcé',
  code: 'un bloc de code',
  delete: 'un texte barré',
  heading: 'un titre qui n’est pas de troisième rang',
  image: 'une image',
  inlineCode: 'du code',
  mdxFlowExpression: 'une accolade',
  mdxTextExpression: 'une accolade',
  text: 'du texte collé à sa balise',
  thematicBreak: 'un trait',
};

function refuse(node: MdastNode, report: Report): [] {
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null) {
    const remedy = 'sortez-la du modèle : citez une source dans le guide, avant ou après lui';
    report(node, `Un modèle ne peut pas contenir la balise « <${node.name}> ».`, remedy);
  } else {
    report(node, `Un modèle ne peut pas contenir ${NAMES[node.type] ?? 'cet élément'}.`, ALLOWED);
  }
  return [];
}

const PLAIN: Omit<Run, 'text'> = { bold: false, italic: false };

function readRuns(nodes: readonly MdastNode[], report: Report, set = PLAIN): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ ...set, text: typography(node.value).replaceAll(/\s*\n\s*/g, ' ') }];
    if (node.type === 'strong') return readRuns(node.children, report, { ...set, bold: true });
    if (node.type === 'emphasis') return readRuns(node.children, report, { ...set, italic: true });
    if (node.type !== 'link') return refuse(node, report);
    if (!node.url.startsWith('https://')) {
      const remedy =
        'mettez ce lien dans le guide, hors du modèle : un document téléchargé n’est plus sur le site';
      report(node, `Un modèle ne peut pas contenir le lien « ${node.url} ».`, remedy);
    }
    return readRuns(node.children, report, { ...set, link: node.url });
  });
}

function readItem(item: ListItem, report: Report): Block[] {
  if (typeof item.checked === 'boolean') {
    report(item, 'Un modèle ne peut pas contenir de case « [ ] ».', 'écrivez « ☐ » devant chaque choix');
  }
  return readBlocks(item.children, report);
}

/**
 * The parts of a template, in order. What a page could show but not a document, or the reverse, is reported.
 *
 * @param nodes what the Markdown engine read of the text
 */
export function readBlocks(nodes: readonly MdastNode[], report: Report): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', runs: readRuns(node.children, report) }];
    // The part of the page that holds the template has a title of the second rank.
    if (node.type === 'heading' && node.depth === 3) {
      return [{ kind: 'heading', runs: readRuns(node.children, report) }];
    }
    if (node.type === 'list') {
      const ordered = node.ordered === true;
      if (ordered && node.start !== 1) {
        report(node, 'Cette liste ne commence pas à 1.', 'numérotez-la à partir de « 1. »');
      }
      return [{ kind: 'list', ordered, items: node.children.map((item) => readItem(item, report)) }];
    }
    if (node.type !== 'table') return refuse(node, report);
    const [header = [], ...rows] = node.children.map((row) =>
      row.children.map((cell) => readRuns(cell.children, report)),
    );
    return [{ kind: 'table', header, rows }];
  });
}
