import { describe, expect, it } from 'vitest';
import { drawingFile } from './drawing-file.ts';

const tokens = `:root { --sea: #0d5266; --color-link: var(--sea); --color-surface: #fff; --color-mark: #e0a83a;
--color-surface-quiet: #f2ede3; }`;

/** A drawing of one shape. */
function drawn(shape: string): string {
  return drawingFile(`<svg xmlns="http://www.w3.org/2000/svg">\n  ${shape}\n</svg>`, tokens);
}

describe('a drawing in a file of its own', () => {
  it('has the hand of the others, with the colours of the site', () => {
    expect(drawn('<path d="M0 0h9"/>')).toBe(
      '<svg fill="none" stroke="#0d5266" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round" xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
    );
    expect(drawn('<path class="paper fine" d=""/>')).toContain('<path fill="#fff" stroke-width="1.5" d=""/>');
    expect(drawn('<path class="sand" d=""/>')).toContain('<path fill="#f2ede3" stroke="none" d=""/>');
  });

  it('has no class that the drawings do not know', () => {
    expect(() => drawn('<path class="gold" d=""/>')).toThrow('« gold »');
  });

  it('has no colour that the site does not know', () => {
    expect(() => drawn('<path class="roof" d=""/>')).toThrow('--color-text-quiet');
  });
});
