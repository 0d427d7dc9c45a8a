import { describe, expect, it } from 'vitest';
import { allServicesOffered } from './services.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

function plans(aide: string) {
  return ['ici', 'doute'].map((lieu) => ({ lieu, etape: 'plan', aide }));
}

describe('property 6: services', () => {
  it('refuses a service that no state brings', () => {
    const everyService = [...small.everyService, 'oubli'];
    expect(allServicesOffered(enumerated(undefined, { everyService }))).toEqual([
      { property: 6, message: 'Aucune situation n’apporte la prestation « oubli ».' },
    ]);
  });

  it('does not count a service shown in addition as brought', () => {
    const services = new Map([...small.services, ['un', []]] as const);
    expect(allServicesOffered(enumerated(undefined, { services }))).toEqual([
      { property: 6, message: 'Aucune situation n’apporte la prestation « visite ».' },
    ]);
  });

  it('refuses a first service that the recommendation does not bring', () => {
    const services = new Map([
      ...small.services,
      ['deux', ['programme']],
      ['un', ['visite', 'budget']],
    ] as const);
    const message =
      'La ligne « argent-d-abord » place en premier une prestation que la recommandation n’apporte pas.';
    expect(allServicesOffered(enumerated(undefined, { services }))).toEqual(
      plans('argent').map((state) => ({ property: 6, message, state })),
    );
  });

  it('refuses a service shown in addition that the recommendation brings already', () => {
    const services = new Map([...small.services, ['deux-avec', ['suivi', 'visite']]] as const);
    const message = 'La ligne « visite-en-plus » montre en plus une prestation déjà apportée.';
    expect(allServicesOffered(enumerated(undefined, { services }))).toEqual(
      plans('etude').map((state) => ({ property: 6, message, state })),
    );
  });

  it('reads a state that no rule takes as one that brings nothing', () => {
    expect(allServicesOffered(enumerated((old) => withoutRule(old, 'debut')))).toEqual([
      { property: 6, message: 'Aucune situation n’apporte la prestation « visite ».' },
    ]);
  });
});
