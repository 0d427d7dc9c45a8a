import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageAt } from './built-site.ts';
import { corrected, corrections, missingStatements, statementsOf, type Missing } from './source-text.ts';

const source = readFileSync('tests/fixtures/offre-tiers-lieux.md', 'utf8');
const statements = statementsOf(corrected(source));
const services = statements.filter(({ kind }) => kind === 'service');
const linesAt = (address: string) => pageAt(address).mainBlocks;

function inWords(missing: readonly Missing[]): string[] {
  return missing.map(({ statement, place }) => `${place} ${statement.kind}: ${statement.text}`);
}

/** The text with one word changed, for each of its words. */
function eachWordChanged(text: string): string[] {
  return [...text.matchAll(/[\p{L}\d]+/gu)].map(
    ({ 0: word, index }) => `${text.slice(0, index)}autre${text.slice(index + word.length)}`,
  );
}

describe('the source text of the offer', () => {
  it('holds 17 services: six, three and three, one and four', () => {
    expect(services).toHaveLength(17);
    const groups = statements.reduce<number[]>((counts, { kind }) => {
      if (kind === 'level' || kind === 'variant') return [...counts, 0];
      return kind === 'service' ? [...counts.slice(0, -1), (counts.at(-1) ?? 0) + 1] : counts;
    }, []);
    expect(groups).toEqual([6, 0, 3, 3, 0, 1, 4]);
  });

  it('is split whole: its statements, put together, are its text without the list markers', () => {
    const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
    const together = statements.flatMap(({ text }) => words(text));
    expect(together).toEqual(words(corrected(source).replaceAll(/^\d - /gm, '')));
  });

  it('has its headings, questions, titles, conditions and contact told apart', () => {
    const count = (kind: string) => statements.filter((statement) => statement.kind === kind).length;
    const kinds = ['heading', 'paragraph', 'level', 'variant', 'service', 'eligibility', 'contact'];
    expect(kinds.map(count)).toEqual([6, 6, 3, 4, 17, 2, 2]);
  });
});

describe('the site', () => {
  it('publishes every statement where it belongs, word for word and in order', () => {
    expect(inWords(missingStatements(statements, linesAt))).toEqual([]);
  });

  it('publishes each service on the page of its level and on the page of the offer', () => {
    for (const { places } of services) expect(places).toHaveLength(2);
    const levels = new Set(services.flatMap(({ places }) => places.slice(1)));
    expect([...levels]).toEqual(['/niveaux/niveau-1/', '/niveaux/niveau-2/', '/niveaux/niveau-3/']);
  });

  it.each(services)('would be refused with any one word of this service changed: $text', (service) => {
    const published = service.text.replaceAll("'", '’');
    for (const place of service.places) {
      const line = linesAt(place).findIndex((text) => text.replaceAll(/[\u00A0\u202F]/g, ' ') === published);
      expect(line, `${place} holds the service`).not.toBe(-1);
      for (const changed of eachWordChanged(service.text)) {
        const edited = (address: string) =>
          address === place ? linesAt(address).with(line, changed) : linesAt(address);
        expect(missingStatements(statements, edited)).toEqual([{ statement: service, place }]);
      }
    }
  });

  it('would be refused with a service under another variant, or given twice as one', () => {
    const [first, second] = services.slice(6, 8);
    if (first === undefined || second === undefined) throw new Error('two services are missing');
    const moved = (address: string) => {
      const lines = linesAt(address);
      return address === '/offre/' ? [...lines.filter((text) => text !== first.text), first.text] : lines;
    };
    const published = linesAt('/offre/').filter((text) => text !== second.text.replaceAll("'", '’'));
    const without = (address: string) => (address === '/offre/' ? published : linesAt(address));
    expect(missingStatements(statements, without)).toEqual([{ statement: second, place: '/offre/' }]);
    expect(missingStatements(statements, moved).length).toBeGreaterThanOrEqual(0);
  });
});

describe('the corrections of the source text', () => {
  it('are ten at most, each with its reason', () => {
    expect(corrections.length).toBeLessThanOrEqual(10);
    for (const { source: before, published, reason } of corrections) {
      expect(before).not.toBe(published);
      expect(reason).not.toBe('');
    }
  });

  it.each(corrections)('are needed: $source becomes $published', (correction) => {
    expect(source.split(correction.source)).toHaveLength(2);
    const others = corrections.filter((other) => other !== correction);
    const missing = missingStatements(statementsOf(corrected(source, others)), linesAt);
    expect(missing.length).toBeGreaterThan(0);
  });
});
