import { describe, expect, it } from 'vitest';
import { contentAfter, realContent } from '../../tests/support/edited-content.ts';
import { lackingByLaw } from './details.ts';

const [entry] = contentAfter([], realContent).site;
if (entry === undefined) throw new Error('the content has no site.yaml');
const site = entry.value;
const whole = {
  ...site,
  directeurPublication: 'Une personne',
  hebergeur: 'Un hébergeur',
  dpo: 'Une personne',
  dureeConservation: 'un an',
  schemaPluriannuel: 'https://exemple.fr/schema',
  planActions: 'https://exemple.fr/actions',
};

describe('what the law asks of the site', () => {
  it('is lacking line by line, and no more once each is there', () => {
    expect(lackingByLaw({ ...whole, hebergeur: undefined, dureeConservation: undefined })).toEqual([
      'hebergeur',
      'dureeConservation',
    ]);
    expect(lackingByLaw(whole)).toEqual([]);
  });

  it('is not asked of what a site may do without', () => {
    expect(
      lackingByLaw({ ...whole, courriel: undefined, horaires: undefined, licenceContenus: undefined }),
    ).toEqual([]);
  });
});
