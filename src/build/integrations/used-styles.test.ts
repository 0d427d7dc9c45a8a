import { describe, expect, it } from 'vitest';
import { withUsedStyles } from './used-styles.ts';

const BODY = '<p aria-label="a > b" class="one two" data-astro-cid-shown>Un texte</p>';
const SCRIPT = '<script type="module" src="a.js"></script>';
const styled = (css: string) => withUsedStyles(`<style>${css}</style>${BODY}${SCRIPT}`);
const page = (css: string) => `<style>${css}</style>${BODY}${SCRIPT}`;

describe('the styles of a page', () => {
  it('lose the rules of components that it does not show', () => {
    expect(styled('a{b:c}i[data-astro-cid-other]{d:e}p[data-astro-cid-shown]{f:g}')).toBe(
      page('a{b:c}p[data-astro-cid-shown]{f:g}'),
    );
  });

  it('lose the rules of classes that no element of their component has', () => {
    expect(styled('.three[data-astro-cid-shown]{a:b}.one.two[data-astro-cid-shown]{c:d}.three{e:f}')).toBe(
      page('.one.two[data-astro-cid-shown]{c:d}.three{e:f}'),
    );
    expect(styled('.three[data-astro-cid-shown]>p{a:b}.three .one[data-astro-cid-shown]{c:d}')).toBe(
      page('.three .one[data-astro-cid-shown]{c:d}'),
    );
  });

  it('lose the rules of classes that no element has, where no script runs', () => {
    const still = `${BODY}<script type="application/ld+json">{}</script>`;
    const css = '.three p{a:b}.two,.three{c:d}p:not(.three){e:f}.one.three{g:h}p{i:j}';
    expect(withUsedStyles(`<style>${css}</style>${still}`)).toBe(
      `<style>.two,.three{c:d}p:not(.three){e:f}p{i:j}</style>${still}`,
    );
  });

  it('lose the conditions that would hold nothing more, one in another too', () => {
    expect(styled('@layer x{@media print{i[data-astro-cid-other]{d:e}}}a{b:c}')).toBe(page('a{b:c}'));
    expect(styled('@media (width<60rem){i[data-astro-cid-other]{d:e}a{b:c}}')).toBe(
      page('@media (width<60rem){a{b:c}}'),
    );
  });

  it.each([
    ['one of its selectors may be shown', 'i[data-astro-cid-other],a{b:c}'],
    [
      'an absent component is what it asks for',
      'a:not([data-astro-cid-other],.three[data-astro-cid-shown]){b:c}',
    ],
    [
      'it names no component',
      '@font-face{font-family:A}@layer a,b;@page{size:A4;@bottom-left{content:"a}"}}',
    ],
  ])('keep a rule where %s', (_where, css) => {
    expect(styled(css)).toBe(page(css));
  });

  it('are cut in each style of the page by what its whole body shows', () => {
    expect(
      withUsedStyles(`${page('i[data-astro-cid-other]{d:e}')}${page('p[data-astro-cid-shown]{f:g}')}`),
    ).toBe(`${page('')}${page('p[data-astro-cid-shown]{f:g}')}`);
  });
});
