import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { hrefUnder } from '../../site/href.ts';
import { typography } from '../../content-model/text/typography.ts';

/** French typography on the words of a text, never on its code. */
const french = defineMdastPlugin({
  name: 'french-typography',
  text(node, context) {
    const value = typography(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});

/** Two calls of sources in a row are two numbers: no style tells them from two calls with words between them. */
const callsInRow = defineMdastPlugin({
  name: 'calls-in-row',
  mdxJsxTextElement(node, context) {
    const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1];
    if (node.name !== 'Source' || before?.type !== 'mdxJsxTextElement' || before.name !== 'Source') return;
    const follows = { type: 'mdxJsxAttribute', name: 'follows', value: null } as const;
    context.replaceNode(node, { ...node, attributes: [...node.attributes, follows] });
  },
});

/** Markdown tables have headings of columns only; screen readers want it said on each (RGAA 5.7). */
const columnHeadings = defineHastPlugin({
  name: 'column-headings',
  element: {
    filter: ['th'],
    visit(node, context) {
      context.setProperty(node, 'scope', 'col');
    },
  },
});

/** Astro applies `base` to its own routes, not to the links that a text holds. */
function internalLinks(base: string) {
  return defineMdastPlugin({
    name: 'internal-links',
    link(node, context) {
      const url = hrefUnder(base, node.url);
      if (url !== node.url) context.setProperty(node, 'url', url);
    },
  });
}

/**
 * The Markdown engine of the content files.
 *
 * @param base the folder under which the site is published
 */
export function markdown(base: string) {
  return satteri({
    mdastPlugins: [french, internalLinks(base), callsInRow],
    hastPlugins: [columnHeadings],
    // English quotes otherwise: the typography is ours.
    features: { smartPunctuation: false },
  });
}
