import { describe, expect, it } from 'vitest';
import { opening } from '../../../../tests/support/launch-checklist.ts';

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
  'types-d-appui',
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

/** What no one has verified when the content is delivered. */
const verified = [
  'rgaa-5',
  'loi-2004-575',
  'lignes-directrices-cnil',
  'referentiel-d-ecoconception',
  'defenseur-des-droits',
  'pages-du-departement',
  'demarche-numerique',
  'format-d-aides-territoires',
];

describe('the list of what is open', () => {
  it.each(supplied)('keeps what the Département alone knows, answered or not: %s', (id) => {
    expect(opening?.toSupply.map((point) => point.id)).toContain(id);
  });

  it.each(validated)('keeps the texts proposed to the Département, validated or not: %s', (id) => {
    expect(opening?.toValidate.map((point) => point.id)).toContain(id);
  });

  it.each(verified)('keeps what is to be verified, done or not: %s', (id) => {
    expect(opening?.toVerify.map((point) => point.id)).toContain(id);
  });

  it.each(['Cette information dispense', 'Elles dispensent'])('does not say, unread: %s', (sentence) => {
    const reasons = [...(opening?.toValidate ?? []), ...(opening?.toVerify ?? [])];
    expect(reasons.map(({ why }) => why).join(' ')).not.toContain(sentence);
  });
});
