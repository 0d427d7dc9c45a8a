import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentAfter, realContent } from '../../../tests/support/edited-content.ts';

const [entry] = contentAfter([], realContent).accessibility;
if (entry === undefined) throw new Error('the content has no grid of accessibility');
const { thematiques, tests } = entry.value;
const criteria = thematiques.flatMap(({ criteres }) => criteres);

describe('the grid of accessibility', () => {
  it('has the 106 criteria of the standard, in 13 themes', () => {
    expect(thematiques).toHaveLength(13);
    expect(criteria).toHaveLength(106);
    expect(new Set(criteria.map(({ titre }) => titre)).size).toBe(106);
  });

  it('names tests that exist', () => {
    expect(tests.filter((test) => !existsSync(test.fichier))).toEqual([]);
  });
});
