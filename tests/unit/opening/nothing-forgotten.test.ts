import { describe, expect, it } from 'vitest';
import { opening } from './open-after.ts';

/** What the Département alone knows. */
const supplied = [
  'courriel',
  'horaires',
  'directeur-de-la-publication',
  'hebergeur',
  'domaine',
  'dpo',
  'duree-de-conservation',
  'schema-pluriannuel',
  'plan-d-actions',
  'referent-accessibilite',
  'referent-ecoconception',
  'charte-et-logo',
  'licence-des-textes',
  'licence-du-code',
  'demarche-en-ligne',
  'usage-du-resultat',
  'base-juridique',
];

/** The texts that were proposed to it. */
const validated = [
  'pied-de-page',
  'avant-le-resultat',
  'avant-l-envoi',
  'stockage',
  'mention-algorithmique',
  'declaration-d-accessibilite',
  'mentions-legales',
  'donnees-personnelles',
];

describe('the list of what is open', () => {
  it.each(supplied)('keeps what the Département alone knows, answered or not: %s', (id) => {
    expect(opening?.toSupply.map((point) => point.id)).toContain(id);
  });

  it.each(validated)('keeps the texts proposed to the Département, validated or not: %s', (id) => {
    expect(opening?.toValidate.map((point) => point.id)).toContain(id);
  });
});
