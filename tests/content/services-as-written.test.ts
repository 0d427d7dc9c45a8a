import { describe, expect, it } from 'vitest';
import { servicesNotAsWritten } from '../support/services-as-written.ts';
import { sourceServices } from '../site/source-texts.ts';
import { realContent } from '../support/edited-content.ts';

const [first = ''] = sourceServices;
const last = first.replace('.', ', ou autrement.');

describe('the services', () => {
  it('are those that the Département wrote', () => {
    expect(sourceServices.length).toBeGreaterThan(10);
    expect(servicesNotAsWritten(realContent)).toEqual([]);
  });

  it('would be told apart by their text, with the place of one and the file of the other', () => {
    const file = realContent.find(({ source }) => source.includes(`texte: ${first}\n`));
    if (file === undefined) throw new Error(`no file holds « ${first} »`);
    const changed = { ...file, source: file.source.replace(`texte: ${first}\n`, `texte: ${last}\n`) };
    const line = file.source.slice(0, file.source.indexOf(`texte: ${first}`)).split('\n').length - 1;
    expect(servicesNotAsWritten(realContent.map((one) => (one === file ? changed : one)))).toEqual([
      {
        file: file.path,
        line,
        message: `Cette prestation n’est pas dans le texte du Département : « ${last} »`,
        remedy: expect.stringContaining('tests/fixtures/offre-tiers-lieux.md'),
      },
      {
        file: 'tests/fixtures/offre-tiers-lieux.md',
        message: `Le site n’a plus cette prestation du Département : « ${first} »`,
        remedy: expect.stringContaining('niveaux'),
      },
    ]);
  });
});
