import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { fillableKeys } from './checks.ts';
import { filledIn } from '../../../../tests/support/build-on-copy.ts';
import { changed, fresh, opening, pointsOf, withLine } from '../../../../tests/support/launch-checklist.ts';

/** A value of each line of `site.yaml` that may be absent. */
const values = {
  formulaire: 'https://exemple.fr/demande',
  demarcheNumerique: { adresse: 'https://exemple.fr/commencer/essai', champs: {} },
  publik: { adresse: 'https://exemple.fr/formulaire', parametres: {} },
  adressePublique: 'https://exemple.fr/',
  courriel: 'mission@exemple.fr',
  horaires: 'Du lundi au vendredi, de 9 h à 12 h',
  directeurPublication: 'Une personne',
  hebergeur: 'Un hébergeur',
  dpo: 'Un délégué',
  dureeConservation: 'Un an',
  licenceContenus: 'Licence Ouverte 2.0',
  licenceCode: 'EUPL 1.2',
  schemaPluriannuel: 'https://exemple.fr/schema',
  planActions: 'https://exemple.fr/plan',
};

/** The content as it is before the Département fills anything in, whatever it has filled in since. */
const empty = fresh.map((file) => {
  if (file.path !== 'site.yaml') return file;
  const site = parseDocument(file.source);
  for (const key of fillableKeys) site.delete(key);
  site.set('canaux', ['telephone', 'copie', 'fichier']);
  return { ...file, source: site.toString() };
});

function placesOf(files: typeof empty): string[] {
  return pointsOf('aFournir', files).map(({ place }) => place);
}

function filled(keys: readonly (keyof typeof values)[]) {
  return changed(empty, 'site.yaml', filledIn(Object.fromEntries(keys.map((key) => [key, values[key]]))));
}

describe('what the Département must supply', () => {
  it('is every line of site.yaml that may be absent, as long as it is', () => {
    expect(Object.keys(values).toSorted()).toEqual(fillableKeys.toSorted());
    const places = placesOf(empty).join('\n');
    expect(fillableKeys.filter((key) => !places.includes(`« ${key} »`))).toEqual([]);
    const all = filled(fillableKeys.filter((key): key is keyof typeof values => key in values));
    expect(placesOf(all).filter((place) => place.startsWith('site.yaml'))).toEqual([]);
  });

  it('names the pages that say that it is absent, besides those that use it', () => {
    const hours = pointsOf('aFournir', empty).find(({ place }) => place.includes('« horaires »'));
    expect(hours?.pages).toEqual(['/mentions-legales/', '/contact/']);
  });

  it('is still a line that pages say is absent, even when another will do', () => {
    const point = pointsOf('aFournir', filled(['formulaire'])).find(({ place }) =>
      place.includes('« courriel »'),
    );
    expect(point).toMatchObject({ place: 'site.yaml, « courriel »', why: opening?.words.ditAbsent });
    expect(point?.pages).toEqual(['/accessibilite/', '/mentions-legales/']);
    expect(placesOf(filled(['courriel'])).join()).not.toContain('« formulaire »');
  });

  it('may be answered where the Département may have none', () => {
    const place =
      'site.yaml, « demarcheNumerique » ou « publik » ; ouverture.yaml, « demarche-en-ligne », « reponse »';
    expect(placesOf(empty)).toContain(place);
    const answer = withLine('demarche-en-ligne', 'reponse: { le: 2026-11-30, texte: Il n’y en a pas. }');
    expect(placesOf(changed(empty, 'ouverture.yaml', answer))).not.toContain(place);
    expect(placesOf(filled(['publik']))).not.toContain(place);
  });

  it('is a question without line of site.yaml, until it is answered', () => {
    const asked = placesOf(empty).filter((place) =>
      place.startsWith('ouverture.yaml, « usage-du-resultat »'),
    );
    expect(asked).toEqual(['ouverture.yaml, « usage-du-resultat », « reponse »']);
    const answer = withLine('usage-du-resultat', 'reponse: { le: 2026-11-30, texte: Il oriente seulement. }');
    expect(placesOf(changed(empty, 'ouverture.yaml', answer)).join()).not.toContain('usage-du-resultat');
  });

  it('is what a page says is to be confirmed, with its sentence and its line', () => {
    const page = 'pages/eligibilite.mdx';
    const before = pointsOf('aFournir', empty);
    const files = changed(
      empty,
      page,
      (source) => `${source}\nL'adresse du service (à confirmer). La suite.\n`,
    );
    const line = files
      .find(({ path }) => path === page)
      ?.source.split('\n')
      .findIndex((text) => text.startsWith("L'adresse"));
    const added = pointsOf('aFournir', files).filter(
      ({ place }) => !before.some((point) => point.place === place),
    );
    expect(added).toEqual([
      {
        what: 'L’adresse du service (à confirmer).',
        why: opening?.words.aConfirmer,
        place: `${page}, ligne ${(line ?? 0) + 1}`,
        pages: ['/eligibilite/'],
      },
    ]);
  });

  it('names files that exist', () => {
    const files = opening?.toSupply.flatMap((entry) => entry.files) ?? [];
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
