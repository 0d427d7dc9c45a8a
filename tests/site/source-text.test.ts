import { expect, it } from 'vitest';
import { contentAfter, realContent } from '../support/edited-content.ts';
import { pageAt } from './built-site.ts';
import { isSourceText, plain, sourceLines } from './source-texts.ts';

it('the page of the offer holds the text of the Département, each line whole, in its order', () => {
  const lines = pageAt('/offre/').mainBlocks.map(plain);
  expect(sourceLines.length).toBeGreaterThan(30);
  let from = 0;
  for (const written of sourceLines) {
    const found = lines.indexOf(plain(written), from);
    expect(found, written).not.toBe(-1);
    from = found + 1;
  }
});

it('the page of a level holds the services that the Département wrote for it, and no other', () => {
  for (const { id, value } of contentAfter([], realContent).levels) {
    const services = [value, ...value.variantes].flatMap((part) =>
      part.prestations.map(({ texte }) => texte),
    );
    const listed = pageAt(`/niveaux/${id}/`).main.querySelectorAll('li[id]');
    expect(
      listed.map(({ textContent }) => plain(textContent)),
      id,
    ).toEqual(services.map(plain));
    expect(services.filter((service) => !isSourceText(service))).toEqual([]);
  }
});
