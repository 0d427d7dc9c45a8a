import { find, parse, type StringNode } from 'css-tree';
import { expect, test } from 'vitest';
import { printFooterCss } from './print-footer.ts';

/** What a style prints at the foot, as a parser of CSS reads it. */
function footOf(style: string): string | undefined {
  const found = find(parse(style), (node): node is StringNode => node.type === 'String');
  return found?.type === 'String' ? found.value : undefined;
}

for (const title of [
  'L’offre « tiers-lieux » : à qui ?',
  'Deux "guillemets" et un antislash \\',
  'Une fin </style><script>',
  'Deux\nlignes',
]) {
  test(`the title « ${title} » is read back whole from the style, and closes nothing`, () => {
    const style = printFooterCss(title);
    expect(footOf(style)).toBe(title);
    expect(style).not.toContain('</');
  });
}

test('a foot of some sheets names them', () => {
  expect(printFooterCss('Un acte', 'papier')).toMatch(/^@page papier\{/);
});
