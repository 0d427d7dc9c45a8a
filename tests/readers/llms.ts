import { markdownToMdast, type MdastNode } from 'satteri';

function childrenOf(node: MdastNode | undefined): readonly MdastNode[] {
  return node !== undefined && 'children' in node ? node.children : [];
}

function textOf(node: MdastNode | undefined): string {
  if (node !== undefined && 'value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** What is wrong in an item of a list: it is a link, then what the link leads to. */
function itemFaults(item: MdastNode): string[] {
  const [paragraph] = childrenOf(item);
  const [link, note, ...others] = childrenOf(paragraph);
  const isRight =
    link?.type === 'link' && /^(?:https:\/|\/)\S*$/.test(link.url) && /^: \S/.test(textOf(note));
  return isRight && others.length === 0 ? [] : [`not a link and a summary: ${textOf(item)}`];
}

/**
 * What is wrong in an `llms.txt`, by the order that llmstxt.org gives: a title, a quoted summary, then lists of links
 * each under its title.
 */
export function summaryFaults(markdown: string): string[] {
  const [title, summary, ...sections] = childrenOf(markdownToMdast(markdown));
  const faults: string[] = [];
  if (title?.type !== 'heading' || title.depth !== 1) faults.push('no title first');
  if (summary?.type !== 'blockquote') faults.push('no summary after the title');
  if (sections.length === 0) faults.push('no section');
  for (const [index, node] of sections.entries()) {
    const isTitle = node.type === 'heading' && node.depth === 2;
    if (isTitle !== (index % 2 === 0)) faults.push(`a section is a title and a list: ${textOf(node)}`);
    else if (node.type === 'list') faults.push(...childrenOf(node).flatMap(itemFaults));
    else if (!isTitle) faults.push(`not a list: ${textOf(node)}`);
  }
  return faults;
}
