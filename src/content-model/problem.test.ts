import { describe, expect, it } from 'vitest';
import { formatProblems, placeOf } from './problem.ts';

const fault = { file: 'guides/essai.mdx', message: 'Une faute.', remedy: 'écrivez autre chose' };

describe('a fault as it is printed', () => {
  it('gives the place as a terminal opens it, the line itself, what is wrong and what to write', () => {
    const files = [{ path: 'guides/essai.mdx', source: `---\ntitre: Un\n${'long '.repeat(40)}` }];
    expect(formatProblems([{ ...fault, line: 2 }], files)).toBe(
      '1 erreur dans les contenus\n\n✖ src/content/guides/essai.mdx:2\n  2 | titre: Un\n  Une faute.\n  → écrivez autre chose\n',
    );
    expect(formatProblems([{ ...fault, line: 3 }], files)).toMatch(/\n {2}3 \| (?:long ){20}…\n/);
  });

  it('gives what is known of it: no line, no file', () => {
    expect(placeOf({ file: 'site.yaml' })).toBe('src/content/site.yaml');
    expect(placeOf({ file: '/guides/', line: 3 })).toBe('/guides/');
    expect(formatProblems([{ ...fault, line: 2 }])).not.toContain('|');
  });
});
