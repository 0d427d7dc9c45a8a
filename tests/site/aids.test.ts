import { expect, it } from 'vitest';
import { CLOSED, NO_CALL } from '../../src/funding/scheme-facts.ts';
import { contentAfter, realContent } from '../support/edited-content.ts';
import { pageAt } from './built-site.ts';
import { attribute, decoded } from './element-text.ts';

const { schemes } = contentAfter([], realContent);
const open = schemes.filter(({ value }) => value.statut !== 'clos');
const paying = open.filter(({ value }) => value.nature === 'financement');

const plain = (text: string) => decoded(text).replaceAll(/\s+/g, ' ').trim();
const mainOf = (id: string) => pageAt(`/financements/${id}/`).main;

it('the chart of the aids has a row for each that pays and is not over, with how much', () => {
  const rows = pageAt('/financements/')
    .main.querySelectorAll('table tr')
    .flatMap((row) => row.querySelectorAll('th[scope="row"] a').map((link) => ({ row, link })));
  expect(rows.map(({ link }) => attribute(link, 'href')).toSorted()).toEqual(
    paying.map(({ id }) => `/financements/${id}/`).toSorted(),
  );
  for (const { row, link } of rows) {
    const { combien = 'no such aid' } =
      schemes.find(({ id }) => attribute(link, 'href') === `/financements/${id}/`)?.value.enBref ?? {};
    expect(plain(row.textContent).toLowerCase()).toContain(plain(combien).toLowerCase());
  }
});

it('what gives no money stands once in the chart’s page and in the finder, outside the chart', () => {
  const supports = open.filter(({ value }) => value.nature === 'appui');
  for (const { id } of supports) {
    const link = `a[href="/financements/${id}/"]`;
    expect(pageAt('/financements/').main.querySelectorAll(link), id).toHaveLength(1);
    expect(pageAt('/financements/').main.querySelectorAll(`table ${link}`), id).toHaveLength(0);
    expect(pageAt('/financements/trouver/').main.querySelectorAll(`ul ${link}`), id).toHaveLength(1);
  }
});

it('the page of an aid begins with how much, when, what not to sign and where to ask', () => {
  const first = ['Combien', 'Quand demander', 'Avant tout engagement', 'Où demander'];
  for (const { id } of open) {
    const said = mainOf(id)
      .querySelectorAll('dl dt')
      .map(({ textContent }) => textContent);
    expect(said.slice(0, 4), id).toEqual(first);
  }
});

it('the page of an aid says before its title whether nobody takes requests for it, and only then', () => {
  const notices = new Map<string, string>([
    ['sans-appel', NO_CALL],
    ['clos', CLOSED],
  ]);
  for (const { id, value } of schemes) {
    const above = mainOf(id).querySelector('.above')?.textContent ?? '';
    const said = notices.get(value.statut);
    expect(
      [...notices.values()].filter((notice) => above.includes(notice)),
      id,
    ).toEqual(said === undefined ? [] : [said]);
  }
});
