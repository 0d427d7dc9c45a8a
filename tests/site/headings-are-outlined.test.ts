import { describe, expect, it } from 'vitest';
import { attribute, textBlocks } from './element-text.ts';
import { pages } from './built-site.ts';

/** The levels of the headings of a page, in the order of its code. */
function levels(html: string): number[] {
  const code = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
  return [...code.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
}

/** The places where an outline goes deeper by more than one level, or does not begin by the main title. */
function jumps(outline: readonly number[]): string[] {
  return outline.flatMap((level, index) => {
    const before = outline[index - 1] ?? 0;
    return level > before + 1 ? [`h${before} then h${level}, heading ${index + 1}`] : [];
  });
}

/** The words of a text, in lower case. */
function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

describe('the headings of a page', () => {
  it('begin by the main title and skip no level', () => {
    const faults = pages.flatMap(({ address, html }) =>
      jumps(levels(html)).map((jump) => `${address}: ${jump}`),
    );
    expect(faults).toEqual([]);
  });

  it('would be refused if one skipped a level', () => {
    expect(jumps(levels('<h1>a</h1><h2>b</h2><h4>c</h4><script><h6></script>'))).toEqual([
      'h2 then h4, heading 3',
    ]);
    expect(jumps(levels('<h2>a</h2><h1>b</h1>'))).toEqual(['h0 then h2, heading 1']);
  });

  it('have words', () => {
    const mute = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll('h1, h2, h3, h4')
        .filter(
          (heading) =>
            textBlocks(heading).join('').trim() === '' && attribute(heading, 'aria-label') === undefined,
        )
        .map(() => address),
    );
    expect(mute).toEqual([]);
  });

  it('are announced by the title of the page: it holds every word of the main title', () => {
    const apart = pages.filter(({ title, document }) => {
      const main = words(document.querySelectorAll('h1').flatMap(textBlocks).join(' '));
      return main.some((word) => !words(title).includes(word));
    });
    expect(apart.map(({ address, title }) => `${address} ${title}`)).toEqual([]);
  });
});
