import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { collections } from '../../src/collections.ts';
import { parseContent } from '../../src/content-model/parse-content.ts';
import { states, statesOf } from '../../src/site/legal/accessibility-states.ts';
import { attribute, textBlocks } from './element-text.ts';
import { pageAt } from './built-site.ts';

const [entry] = parseContent(collections, readFolder(contentFolder)).content.accessibility;
if (entry === undefined) throw new Error('the content has no grid of accessibility');
const grid = entry.value;
const criteria = grid.thematiques.flatMap(({ criteres }) => criteres);

const statement = pageAt('/accessibilite/');
const details = ['/criteres-d-accessibilite/', '/criteres-d-accessibilite-suite/'].map(pageAt);

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

describe('the accessibility statement', () => {
  it('counts the checks of the grid, state by state, and all of them', () => {
    const shown = statement.main
      .querySelectorAll('[data-counts] strong')
      .map(({ textContent }) => textContent);
    expect(shown).toEqual(statesOf(criteria).map(({ count }) => String(count)));
    expect(shown.reduce((sum, count) => sum + Number(count), 0)).toBe(106);
  });

  it('gives no rate, nor do the pages of the criteria beyond the words of the standard', () => {
    const titles = criteria.map(({ titre }) => plain(titre));
    const rated = [statement, ...details].flatMap(({ mainBlocks }) =>
      mainBlocks
        .map(plain)
        .filter((line) => /%|pour cent/.test(line) && !titles.some((title) => line.endsWith(title))),
    );
    expect(rated).toEqual([]);
  });
});

describe('the pages of the criteria', () => {
  it('count them: all of them first, then those of each theme, what remains to be done first', () => {
    expect(
      details[0]?.main.querySelectorAll('[data-counts] strong').map(({ textContent }) => textContent),
    ).toEqual(statesOf(criteria).map(({ count }) => String(count)));
    const shown = details.flatMap(({ main }) =>
      main.querySelectorAll('summary').map((theme) =>
        theme.querySelectorAll('[data-count]').map((line) => ({
          state: attribute(line, 'data-count'),
          count: Number(/\d+$/.exec(line.textContent)?.[0]),
        })),
      ),
    );
    expect(shown).toEqual(
      grid.thematiques.map(({ criteres }) =>
        statesOf(criteres).map(({ state, count }) => ({ state, count })),
      ),
    );
  });

  it('name no file', () => {
    const lines = [statement, ...details].flatMap(({ mainBlocks }) => mainBlocks);
    expect(lines.filter((line) => /\.tsx?\b|\btests?\//.test(line))).toEqual([]);
  });

  it('hold every criterion once, in order, word for word, under its state', () => {
    const shown = details.flatMap(({ main }) =>
      main.querySelectorAll('details dt').map((line) => plain(textBlocks(line).join(' '))),
    );
    expect(shown).toEqual(
      criteria.map(({ id, titre, etat }) => plain(`${states[etat].name} ${id} ${titre}`)),
    );
  });

  it('say where the titles come from, and under what licence', () => {
    for (const { main, mainBlocks } of details) {
      expect(main.querySelectorAll(`a[href="${grid.source.adresse}"]`)).toHaveLength(1);
      expect(plain(mainBlocks.join('\n'))).toContain(plain(grid.source.licence));
    }
  });
});
