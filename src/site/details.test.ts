import { describe, expect, it } from 'vitest';
import { contentAfter, realContent } from '../../tests/support/edited-content.ts';
import { lackingByLaw } from './details.ts';

const [entry] = contentAfter([], realContent).site;
if (entry === undefined) throw new Error('the content has no site.yaml');
const site = entry.value;
const whole = {
  ...site,
  publicationDirector: 'Une personne',
  host: 'Un hébergeur',
  dataProtectionOfficer: 'Une personne',
  retention: 'un an',
  accessibilityPlan: 'https://exemple.fr/schema',
  accessibilityActions: 'https://exemple.fr/actions',
};

describe('what the law asks of the site', () => {
  it('is lacking line by line, and no more once each is there', () => {
    expect(lackingByLaw({ ...whole, host: undefined, retention: undefined })).toEqual([
      'hebergeur',
      'dureeConservation',
    ]);
    expect(lackingByLaw(whole)).toEqual([]);
  });

  it('is not asked of what a site may do without', () => {
    expect(lackingByLaw({ ...whole, email: undefined, hours: undefined, contentLicence: undefined })).toEqual(
      [],
    );
  });
});
