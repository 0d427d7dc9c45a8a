import type { HtmlElement } from 'html-validate';
import { expect, it } from 'vitest';
import { attribute, textBlocks } from './element-text.ts';
import { pageAt, pages } from './built-site.ts';

it('the fields of a person who asks say to the browser what it may fill in', () => {
  const purposes = pageAt('/contact/')
    .main.querySelectorAll('input')
    .map((field) => attribute(field, 'autocomplete') ?? 'off');
  expect(purposes).toEqual(
    expect.arrayContaining(['organization', 'name', 'organization-title', 'email', 'tel']),
  );
});

it('the label of a field is that of no other field of its page', () => {
  const twice = pages.flatMap(({ address, document }) => {
    const labels = document
      .querySelectorAll('input[id], select[id], textarea[id]')
      .flatMap((field) => document.querySelectorAll(`label[for="${attribute(field, 'id')}"]`))
      .map((label) => textBlocks(label).join(' '));
    return labels.filter((label, index) => labels.indexOf(label) !== index).map((label) => address + label);
  });
  expect(twice).toEqual([]);
});

it('a list of choices has none twice, and named groups where it has more than ten', () => {
  for (const { address, document } of pages)
    for (const list of document.querySelectorAll('select')) {
      const choices = list.querySelectorAll('option').map((choice) => textBlocks(choice).join(' '));
      expect(choices, address).toEqual([...new Set(choices)]);
      if (choices.length > 10)
        expect(list.querySelectorAll('optgroup[label]').length, address).toBeGreaterThan(1);
    }
});

/** Whether a screen reader passes over an element: it, or what it stands in, says so. */
function isIgnored(element: HtmlElement): boolean {
  if (element.tagName === 'img')
    return (attribute(element, 'alt') ?? '') === '' && element.hasAttribute('alt');
  return (
    attribute(element, 'aria-hidden') === 'true' || (element.parent !== null && isIgnored(element.parent))
  );
}

it('a picture either has a name and says that it is one, or is passed over and says nothing', () => {
  const pictures = pages.flatMap(({ address, document }) =>
    document.querySelectorAll('svg, img, [role="img"]').map((picture) => ({ address, picture })),
  );
  expect(pictures.length).toBeGreaterThan(pages.length);
  const faults = pictures.filter(({ picture }) => {
    const name = (attribute(picture, 'alt') ?? attribute(picture, 'aria-label') ?? '').trim();
    const isPicture = picture.tagName === 'img' || attribute(picture, 'role') === 'img';
    const speaks = picture.querySelectorAll('title, desc').length > 0 || picture.hasAttribute('tabindex');
    return name === '' ? !isIgnored(picture) || speaks : !isPicture || isIgnored(picture);
  });
  expect(faults.map(({ address, picture }) => `${address} ${picture.tagName}`)).toEqual([]);
});

it('what a screen reader passes over is a sign or a number, and holds no control', () => {
  const controls = 'a, button, input, select, textarea, summary, [tabindex]';
  const faults = pages.flatMap(({ address, document }) =>
    document
      .querySelectorAll('[aria-hidden="true"]')
      .filter(
        (hidden) =>
          hidden.querySelectorAll(controls).length > 0 ||
          !/^[\p{S}\p{P}\d]*$/u.test(textBlocks(hidden).join('')),
      )
      .map((hidden) => `${address} ${textBlocks(hidden).join(' ')}`),
  );
  expect(faults).toEqual([]);
});
