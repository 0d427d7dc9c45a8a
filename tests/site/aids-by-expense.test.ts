import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { expenseKinds } from '../../src/funding/scheme-facts.ts';
import { pages } from './built-site.ts';
import { attribute } from './element-text.ts';

const { schemes } = checkContent(readFolder(contentFolder)).content;
const main = pages.find(({ address }) => address === '/financements/')?.main;
const rows = (main?.querySelectorAll('table tr') ?? []).flatMap((row) => {
  const [link] = row.querySelectorAll('th a');
  const cells = row.querySelectorAll('td').map((cell) => cell.textContent.replaceAll(/\s+/g, ' '));
  return link === undefined ? [] : [{ address: attribute(link, 'href'), cells }];
});

describe('the chart of the aids', () => {
  it('has a row for each aid that is not over, linked to its page', () => {
    const open = schemes.filter(({ value }) => value.status !== 'clos');
    expect(open.length).toBeGreaterThan(10);
    expect(rows.map(({ address }) => address).toSorted()).toEqual(
      open.map(({ id }) => `/financements/${id}/`).toSorted(),
    );
  });

  it('says in words, in each cell, whether the aid may pay that expense', () => {
    for (const { address, cells } of rows) {
      const scheme = schemes.find(({ id }) => address === `/financements/${id}/`)?.value;
      const said = cells.map((cell) => !cell.includes('rien trouvé'));
      expect(said, address).toEqual(expenseKinds.map((kind) => scheme?.expenses.includes(kind)));
      const isCalled = cells.every((cell) => !cell.includes('aucun appel ouvert'));
      expect(isCalled, address).toBe(scheme?.status !== 'sans-appel');
    }
  });
});

describe('the page of an aid', () => {
  it('says before its title, and only there, that nobody takes requests for it', () => {
    const stopped = schemes.filter(({ value }) => ['sans-appel', 'clos'].includes(value.status));
    expect(stopped.length).toBeGreaterThan(1);
    for (const { id, value } of stopped) {
      const page = pages.find(({ address }) => address === `/financements/${id}/`)?.main;
      const said = value.status === 'clos' ? 'Aide close' : 'Aucun appel ouvert identifié';
      expect(page?.querySelector('.above')?.textContent, id).toBe(said);
      expect(page?.querySelector('dl')?.textContent, id).not.toContain(said);
    }
  });

  it('leads from its contents to the pages where to ask or check', () => {
    for (const { id, value } of schemes) {
      const page = pages.find(({ address }) => address === `/financements/${id}/`)?.main;
      const links = page?.querySelectorAll('nav a[href="#liens"]') ?? [];
      expect(links.length, id).toBe(value.links.length > 0 ? 1 : 0);
    }
  });
});
