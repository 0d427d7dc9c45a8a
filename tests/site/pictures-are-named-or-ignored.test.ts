import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute } from './element-text.ts';
import { pages } from './built-site.ts';

const pictures = pages.flatMap(({ address, document }) =>
  document.querySelectorAll('svg, img, [role="img"]').map((picture) => ({ address, picture })),
);

/** Whether a screen reader passes over an element: it, or what it stands in, says so. */
function isIgnored(element: HtmlElement): boolean {
  // Written bare, an empty one has no value.
  if (element.tagName === 'img')
    return element.hasAttribute('alt') && (attribute(element, 'alt') ?? '') === '';
  return (
    attribute(element, 'aria-hidden') === 'true' || (element.parent !== null && isIgnored(element.parent))
  );
}

function nameOf(picture: HtmlElement): string {
  return (attribute(picture, 'alt') ?? attribute(picture, 'aria-label') ?? '').trim();
}

describe('a picture', () => {
  it('either has a name and says that it is a picture, or is passed over', () => {
    expect(pictures.length).toBeGreaterThan(pages.length);
    const faults = pictures.filter(({ picture }) => {
      const isNamed = nameOf(picture) !== '';
      const isPicture = picture.tagName === 'img' || attribute(picture, 'role') === 'img';
      return isNamed ? !isPicture || isIgnored(picture) : !isIgnored(picture);
    });
    expect(faults.map(({ address, picture }) => `${address} ${picture.tagName} ${nameOf(picture)}`)).toEqual(
      [],
    );
  });

  it('that is passed over has neither a title nor a description, and takes no focus', () => {
    const spoken = pictures.filter(
      ({ picture }) =>
        isIgnored(picture) &&
        (picture.querySelectorAll('title, desc').length > 0 ||
          ['title', 'aria-label', 'aria-labelledby', 'aria-describedby', 'tabindex'].some((name) =>
            picture.hasAttribute(name),
          )),
    );
    expect(spoken.map(({ address }) => address)).toEqual([]);
  });
});
