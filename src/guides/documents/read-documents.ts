import { mdxToMdast, type MdastNode } from 'satteri';
import { id } from '../../content-model/fields.ts';
import { typography } from '../../content-model/text/typography.ts';
import { readBlocks } from './read-blocks.ts';
import type { Fault, Template } from './model.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const NAME = 'Modele';
const EXAMPLE = `<${NAME} titre="le titre" fichier="mon-fichier">`;

function isTemplate(node: MdastNode): node is Element {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === NAME;
}

/** The templates that stand inside another block: they would be in no document. */
function inside(node: MdastNode): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [...(isTemplate(child) ? [child] : []), ...inside(child)]);
}

function attribute(element: Element, name: string): string {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value.trim() : '';
}

/**
 * The templates of a guide, and what is wrong with them. None in a text that cannot be read: the content checks say where.
 *
 * @param body the MDX below the front matter
 * @param bodyLine the line of the file on which it starts
 */
export function readTemplates(body: string, bodyLine = 1): { templates: Template[]; faults: Fault[] } {
  if (!body.includes(NAME)) return { templates: [], faults: [] };
  let root: MdastNode;
  try {
    root = mdxToMdast(body);
  } catch {
    return { templates: [], faults: [] };
  }
  const faults: Fault[] = [];
  const lineOf = (node: MdastNode) => (node.position?.start.line ?? 1) + bodyLine - 1;
  const report = (node: MdastNode, message: string, remedy: string) => {
    faults.push({ line: lineOf(node), message, remedy });
  };

  const top = 'children' in root ? root.children : [];
  const templates = top.filter(isTemplate).map((element): Template => {
    const [file, title] = [attribute(element, 'fichier'), attribute(element, 'titre')];
    const known = id.safeParse(file);
    if (title === '') report(element, 'Il manque le titre du modèle.', `écrivez ${EXAMPLE}`);
    if (file === '') report(element, 'Il manque le fichier du modèle.', `écrivez ${EXAMPLE}`);
    else if (!known.success) {
      const remedy = known.error.issues.map(({ message }) => message).join(' ; ');
      report(element, `Le fichier « ${file} » est refusé.`, remedy);
    }
    const before = faults.length;
    const blocks = readBlocks(element.children, report);
    if (blocks.length === 0 && faults.length === before) {
      report(element, 'Ce modèle est vide.', 'écrivez son texte entre les deux balises, ou retirez-les');
    }
    return { file, title: typography(title), line: lineOf(element), blocks };
  });
  for (const element of top.flatMap(inside)) {
    const remedy = 'mettez-le entre deux lignes vides, hors de tout autre bloc';
    report(element, 'Ce modèle est dans un autre bloc.', remedy);
  }
  return { templates, faults };
}
