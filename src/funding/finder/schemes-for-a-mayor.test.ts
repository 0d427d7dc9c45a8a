import { describe, expect, it } from 'vitest';
import { hasNoCall, sortSchemes, type Fit } from './match.ts';
import { choices, schemeNamed, schemes } from '../../../tests/support/funding/real-schemes.ts';

/** Of these schemes, those that editors have not closed since. */
function stillOpen(ids: readonly string[]): string[] {
  return ids.filter((id) => !hasNoCall(schemeNamed(id)) && schemeNamed(id).status !== 'clos');
}

describe('the schemes of the site', () => {
  it('are those expected for a mayor of 400 inhabitants with works', () => {
    const sorted = sortSchemes(schemes, choices({ stage: 'travaux', expense: 'travaux', inhabitants: 400 }));
    const of = (outcome: Fit) =>
      sorted.proposed.flatMap((match) =>
        match.fit === outcome && !hasNoCall(match.scheme) ? [match.scheme.id] : [],
      );
    expect(of('fits')).toEqual(
      expect.arrayContaining(
        stillOpen([
          'banque-des-territoires',
          'detr',
          'dsil',
          'epf-normandie',
          'fctva',
          'fonds-vert',
          'region-creation-de-tiers-lieux',
        ]),
      ),
    );
    expect(of('to-confirm')).toEqual(
      expect.arrayContaining(
        stillOpen([
          'departement-contrats',
          'departement-fonds-d-investissement-rural',
          'fnadt-lieux-de-convivialite',
          'leader',
          'region-contrat-de-territoire',
        ]),
      ),
    );
    for (const none of stillOpen([
      'petites-villes-de-demain',
      'france-services',
      'caf-espace-de-vie-sociale',
    ])) {
      expect(sorted.excluded.map(({ scheme }) => scheme.id)).toContain(none);
    }
  });
});
