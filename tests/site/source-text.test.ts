import { describe, expect, it } from 'vitest';
import { contentAfter, realContent } from '../support/edited-content.ts';
import { pageAt } from './built-site.ts';
import { textBlocks } from './element-text.ts';
import { missingStatements, normalised, statementsOf, type MissingStatement } from './source-text.ts';
import { officialText } from './source-texts.ts';

const { levels } = contentAfter([], realContent);
const parts = levels.flatMap(({ value }) => [value, ...value.variants]);
const { text: source, published, corrections } = officialText;
const statements = statementsOf(published);
const services = statements.filter(({ kind }) => kind === 'service');
const linesAt = (address: string) => pageAt(address).mainBlocks;

function inWords(missing: readonly MissingStatement[]): string[] {
  return missing.map(({ statement, place }) => `${place} ${statement.kind}: ${statement.text}`);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

describe('the source text of the offer', () => {
  it('is split whole: its statements, put together, are its text without the list markers', () => {
    const together = statements.flatMap(({ text }) => wordsOf(text));
    expect(together).toEqual(wordsOf(published.replaceAll(/^\d - /gm, '')));
  });

  it.each([
    ['heading', 6],
    ['paragraph', 5],
    ['level', levels.length],
    ['variant', parts.length - levels.length],
    ['eligibility', 2],
    ['contact', 2],
  ])('has each %s told apart: %i', (kind, count) => {
    expect(statements.filter((statement) => statement.kind === kind)).toHaveLength(count);
  });
});

describe('the site', () => {
  it('publishes every statement where it belongs, word for word and in order', () => {
    expect(inWords(missingStatements(statements, linesAt))).toEqual([]);
  });

  it('publishes the text of the offer apart, with nothing of its own but an introduction', () => {
    const [folded, ...others] = pageAt('/offre/').main.querySelectorAll('details');
    if (folded === undefined) throw new Error('the page of the offer folds no text');
    expect(others).toEqual([]);
    const [, , ...lines] = textBlocks(folded);
    expect(lines.length).toBeGreaterThan(services.length);
    const written = new Set(statements.map(({ text }) => normalised(text)));
    expect(lines.filter((line) => !written.has(normalised(line)))).toEqual([]);
  });

  it('publishes each service on the page of its level and on the page of the offer', () => {
    for (const { places } of services) expect(places).toHaveLength(2);
    const pages = new Set(services.flatMap(({ places }) => places.slice(1)));
    expect([...pages]).toEqual(levels.map(({ id }) => `/niveaux/${id}/`));
  });

  it('publishes no other service on the page of a level', () => {
    for (const level of new Set(services.flatMap(({ places }) => places.slice(1)))) {
      const own = services.filter(({ places }) => places.includes(level)).map(({ text }) => normalised(text));
      const listed = pageAt(level).main.querySelectorAll('li[id]').flatMap(textBlocks);
      expect(listed.map(normalised)).toEqual(own);
    }
  });

  it('would be refused with a service missing, or moved under another title', () => {
    const [, second] = services.filter(({ places }) => places.includes('/niveaux/niveau-2/'));
    if (second === undefined) throw new Error('the second service of the level is missing');
    const isSecond = (line: string) => normalised(line) === normalised(second.text);
    const without = (address: string) => linesAt(address).filter((line) => !isSecond(line));
    const missing = second.places.map((place) => ({ statement: second, place }));
    expect(missingStatements([second], without)).toEqual(missing);
    const moved = (address: string) => [...without(address), ...linesAt(address).filter(isSecond)];
    expect(missingStatements([second], moved)).toEqual([]);
    expect(missingStatements(statements, moved).length).toBeGreaterThan(0);
  });
});

describe('the corrections of the source text', () => {
  it('are ten at most, each with its reason', () => {
    expect(corrections.length).toBeLessThanOrEqual(10);
    for (const correction of corrections) {
      expect(correction.written).not.toBe(correction.published);
      expect(correction.why).not.toBe('');
    }
  });

  it.each(corrections)('are needed: $written becomes $published', (correction) => {
    const others = corrections.filter((other) => other !== correction);
    const missing = missingStatements(
      statementsOf(others.reduce((text, one) => text.replace(one.written, () => one.published), source)),
      linesAt,
    );
    expect(missing.length).toBeGreaterThan(0);
  });
});
