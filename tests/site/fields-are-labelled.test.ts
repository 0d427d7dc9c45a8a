import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, textBlocks } from './element-text.ts';
import { pageAt, pages, type BuiltPage } from './built-site.ts';

function labelOf({ document }: BuiltPage, field: HtmlElement): string {
  const label = document.querySelector(`label[for="${attribute(field, 'id') ?? ''}"]`);
  return label === null ? '' : textBlocks(label).join(' ');
}

describe('the fields of a person who asks', () => {
  it('say to the browser what it may fill in, and no other field does', () => {
    const filled = pageAt('/contact/')
      .main.querySelectorAll('input')
      .map((field) => [attribute(field, 'name') ?? '', attribute(field, 'autocomplete') ?? 'off'])
      .filter(([, purpose]) => purpose !== 'off');
    expect(Object.fromEntries(filled)).toEqual({
      structure: 'organization',
      collectivite: 'organization',
      nom: 'name',
      fonction: 'organization-title',
      courriel: 'email',
      telephone: 'tel',
    });
  });
});

describe('the label of a field', () => {
  it('is the same wherever the same field stands', () => {
    const searches = pages.flatMap((page) =>
      page.document.querySelectorAll('input[name="q"]').map((field) => labelOf(page, field)),
    );
    expect(searches.length).toBeGreaterThan(1);
    expect(searches[0]).not.toBe('');
    expect(new Set(searches).size).toBe(1);
  });

  it('is that of no other field of its page', () => {
    const twice = pages.flatMap((page) => {
      const labels = page.document
        .querySelectorAll('input[id], select[id], textarea[id]')
        .map((field) => labelOf(page, field))
        .filter((label) => label !== '');
      return labels.filter((label, index) => labels.indexOf(label) !== index);
    });
    expect(twice).toEqual([]);
  });
});

describe('a list of choices', () => {
  it('puts its choices in named groups where it has more than ten', () => {
    const lists = pages.flatMap(({ document }) => document.querySelectorAll('select'));
    const long = lists.filter((list) => list.querySelectorAll('option').length > 10);
    expect(long.length).toBeGreaterThan(0);
    const loose = long.filter((list) => list.querySelectorAll('optgroup[label]').length < 2);
    expect(loose.map((list) => attribute(list, 'name'))).toEqual([]);
  });

  it('has no choice twice', () => {
    const lists = pages.flatMap(({ document }) => document.querySelectorAll('select'));
    const twice = lists.flatMap((list) => {
      const choices = list.querySelectorAll('option').map((choice) => textBlocks(choice).join(' '));
      return choices.filter((choice, index) => choices.indexOf(choice) !== index);
    });
    expect(twice).toEqual([]);
  });
});
