import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { capitalize } from '../../src/content-model/text/capitalize.ts';
import { pages } from './built-site.ts';
import { attribute, decoded } from './element-text.ts';

const { schemes, interface: texts } = checkContent(readFolder(contentFolder)).content;
const { financement: names, statuts, depenses, parDepense } = texts[0]?.value ?? {};
const noCall = statuts?.['sans-appel'] ?? 'no text';
const main = pages.find(({ address }) => address === '/financements/')?.main;
const open = schemes.filter(({ value }) => value.status !== 'clos');
const paying = open.filter(({ value }) => value.nature === 'financement');
const supports = open.filter(({ value }) => value.nature === 'appui');

/** A text as one reads it: no line break, no space but one. */
function plain(said: string): string {
  return said.replaceAll(/\s+/g, ' ').trim();
}

const rows = (main?.querySelectorAll('table tr') ?? []).flatMap((row) => {
  const [link] = row.querySelectorAll('th[scope="row"] a');
  const said = (selector: string) =>
    row.querySelectorAll(selector).map((cell) => plain(decoded(cell.textContent)));
  const [amount] = said('td.amount');
  const [expenses] = said('td.expenses');
  const hidden = said('td.expenses .visually-hidden');
  return link === undefined
    ? []
    : [
        {
          address: attribute(link, 'href'),
          name: said('th[scope="row"]')[0] ?? '',
          amount,
          expenses,
          hidden,
        },
      ];
});

describe('the chart of the aids', () => {
  it('has a row for each aid that pays and is not over, linked to its page', () => {
    expect(paying.length).toBeGreaterThan(0);
    expect(rows.map(({ address }) => address).toSorted()).toEqual(
      paying.map(({ id }) => `/financements/${id}/`).toSorted(),
    );
  });

  it('says before the expenses of each aid its status, in sight unless the heading says it', () => {
    const heading = main?.querySelector('thead .expenses')?.textContent.trim();
    expect(heading).toBe(parDepense?.etats['a-confirmer']);
    for (const { address, expenses, hidden } of rows) {
      const scheme = paying.find(({ id }) => address === `/financements/${id}/`)?.value;
      const named = scheme?.expenses.map((expense) => depenses?.[expense]).join(', ');
      const { status } = scheme ?? {};
      const state = status === undefined || status === 'clos' ? undefined : parDepense?.etats[status];
      expect(expenses, address).toBe(`${state} : ${named}`);
      expect(hidden.length, address).toBe(status === 'a-confirmer' ? 1 : 0);
    }
  });

  it('says how much, and the one condition or that no call is open', () => {
    for (const { address, name, amount } of rows) {
      const scheme = schemes.find(({ id }) => address === `/financements/${id}/`)?.value;
      const { amount: figure, detail = '', condition } = scheme?.inBrief ?? {};
      expect(capitalize(amount ?? ''), address).toBe(plain(capitalize(`${figure} ${detail}`)));
      const isCalled = scheme?.status !== 'sans-appel';
      expect(name.includes(plain(condition ?? '')), address).toBe(isCalled);
      expect(name.includes(noCall), address).toBe(!isCalled);
    }
  });
});

describe('what gives no money', () => {
  it('is named apart, under the chart', () => {
    const [heading] = main?.querySelectorAll('#appuis') ?? [];
    expect(heading === undefined).toBe(supports.length === 0);
    for (const { id } of supports) {
      expect(main?.querySelectorAll(`a[href="/financements/${id}/"]`).length, id).toBe(1);
      expect(main?.querySelectorAll(`table a[href="/financements/${id}/"]`)).toEqual([]);
    }
  });

  it('comes once in the finder, after every aid that one can ask for', () => {
    const finder = pages.find(({ address }) => address === '/financements/trouver/')?.main;
    const listed =
      finder
        ?.querySelectorAll('ul.unmarked > li a')
        .map((link) => attribute(link, 'href'))
        .filter((href) => href?.startsWith('/')) ?? [];
    const asked = paying.filter(({ value }) => value.status !== 'sans-appel');
    expect(new Set(listed.slice(0, asked.length))).toEqual(
      new Set(asked.map(({ id }) => `/financements/${id}/`)),
    );
    for (const { id } of supports)
      expect(listed.filter((address) => address === `/financements/${id}/`)).toHaveLength(1);
  });

  it('says on its page that it pays no expense', () => {
    for (const { id } of supports) {
      const page = pages.find(({ address }) => address === `/financements/${id}/`)?.main;
      const facts = page?.querySelectorAll('dl').map(({ textContent }) => textContent) ?? [];
      expect(facts.join(' '), id).toContain(names?.appui);
    }
  });
});

describe('the page of an aid', () => {
  it('begins with how much, when, what not to sign and where to ask', () => {
    for (const { id } of open) {
      const page = pages.find(({ address }) => address === `/financements/${id}/`)?.main;
      const said = page?.querySelectorAll('dl dt').map(({ textContent }) => textContent) ?? [];
      const first = [names?.montant, names?.quand, names?.avantDemarrage, names?.ouDemander];
      expect(said.slice(0, 4), id).toEqual(first);
    }
  });

  it('says before its title, and only there, that nobody takes requests for it', () => {
    const notices = new Map(Object.entries(statuts ?? {}));
    expect(notices.size).toBeGreaterThan(0);
    for (const { id, value } of schemes) {
      const page = pages.find(({ address }) => address === `/financements/${id}/`)?.main;
      const above = page?.querySelector('.above')?.textContent ?? '';
      const said = notices.get(value.status);
      expect(
        [...notices.values()].filter((notice) => above.includes(notice)),
        id,
      ).toEqual(said ? [said] : []);
      if (said) expect(page?.querySelector('dl')?.textContent, id).not.toContain(said);
    }
  });

  it('leads from its contents to the pages where to ask or check', () => {
    for (const { id, value } of schemes) {
      const page = pages.find(({ address }) => address === `/financements/${id}/`)?.main;
      const links = page?.querySelectorAll('nav a[href="#liens"]') ?? [];
      expect(links.length, id).toBe(value.links.some(({ isForm }) => !isForm) ? 1 : 0);
      const forms = page?.querySelectorAll('.ask a.button').map((form) => attribute(form, 'href')) ?? [];
      expect(forms, id).toEqual(value.links.filter(({ isForm }) => isForm).map(({ address }) => address));
    }
  });
});
