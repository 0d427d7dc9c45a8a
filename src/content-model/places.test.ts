import { describe, expect, it } from 'vitest';
import { readContents } from '../checks.ts';
import { eachIsReported, faultsIn, sampleContent } from '../../tests/support/edited-content.ts';

const fault = faultsIn('interface.yaml');

/** Every place of the sentences of a content, remarks left out; the reasons of rules are proved with their rules. */
const places = sampleContent
  .filter(({ path }) => path.endsWith('.yaml') && path !== 'autodiagnostic.yaml')
  .flatMap(({ path, source }) =>
    [...source.matchAll(/\{[a-zA-Z]+\}/g)]
      .filter(({ index }) => !/^\s*#/.test(source.slice(source.lastIndexOf('\n', index) + 1)))
      .map(({ index, 0: place }) => ({ path, source, index, place })),
  );

/** What is said once a place is replaced. */
function saidOf({ path, source, index, place }: (typeof places)[number], other: string): string[] {
  const changed = source.slice(0, index) + other + source.slice(index + place.length);
  return readContents([{ path, source: changed }])
    .problems.filter(({ file }) => file === path)
    .map(({ line, message }) => `${path} ${line !== undefined} ${message}`);
}

describe('the places of the sentences', () => {
  it('are each refused misspelt, then taken away, at the line of their sentence', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) {
      const name = place.place.slice(1, -1);
      for (const other of [`{${name}x}`, name]) {
        const said = saidOf(place, other);
        // A sentence may name one value twice: it still does.
        const isStillThere = !/[{}]/.test(other) && said.length === 0;
        const sentence = place.source.slice(place.source.lastIndexOf('\n', place.index), place.index + 400);
        if (isStillThere)
          expect(sentence.split(place.place).length, `${place.path} ${sentence}`).toBeGreaterThan(2);
        else
          expect(said, `${place.path} ${sentence}`).toContainEqual(
            expect.stringContaining(`${place.path} true`),
          );
      }
    }
  });
});

describe('a place of a sentence', () => {
  eachIsReported([
    fault(
      'misspelt',
      'partir: À partir du {niveau}',
      'partir: À partir du {niveaux}',
      'Dans « lecture › partir », « {niveaux} » n’est remplacé par rien.',
      'écrivez « {niveau} »',
    ),
    fault(
      'taken away',
      'partir: À partir du {niveau}',
      'partir: À partir du niveau',
      'Dans « lecture › partir », il manque « {niveau} ».',
      'remettez « {niveau} » : le site y met la valeur',
    ),
    fault(
      'that nothing closes',
      'partir: À partir du {niveau}',
      'partir: À partir du {niveau',
      'Dans « lecture › partir », « { » n’est remplacé par rien.',
      'écrivez « {niveau} »',
    ),
    fault(
      'in a sentence that has none',
      'sansScript: Répondre question',
      'sansScript: Répondre {nombre}',
      'Dans « […] », « {nombre} » n’est remplacé par rien.',
      'retirez les accolades',
    ),
  ]);
});
