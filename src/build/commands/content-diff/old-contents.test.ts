import { describe, expect, it } from 'vitest';
import { reportOf } from './report.ts';
import { filesAfter } from '../../../../tests/support/edited-content.ts';
import { compared } from '../../../../tests/support/content-diff.ts';

const guide = 'guides/definir-le-besoin.mdx';
const sentence = "L'enquête dit combien, l'atelier dit pourquoi.";

describe('a content that does not follow today’s schemas', () => {
  const find = '    demande:\n      - Recruter et payer le prestataire.';
  const old = filesAfter([
    { file: 'niveaux/niveau-2.mdx', find, replace: find.replace('demande:', 'demandes:') },
    { file: 'niveaux/niveau-2.mdx', find: 'Accompagnement dans', replace: 'Aide dans' },
  ]);

  it('is said, and compared as it is written', () => {
    const comparison = compared({ before: old });
    expect(comparison.notices).toEqual([
      '! Avant, un fichier ne suit pas les règles d’aujourd’hui. Il est comparé tel qu’il est écrit, texte par texte :',
      expect.stringMatching(
        /^ {4}niveaux\/niveau-2\.mdx, ligne \d+ : Il manque « variantes › élément 1 › demande »\. Autres écarts : 1\.$/,
      ),
    ]);
    expect(comparison.services).toEqual([]);
    expect(comparison.pages.map(({ name, kind }) => [name, kind])).toEqual([
      ['Définition et formalisation du projet (niveaux/niveau-2.mdx)', 'changed'],
    ]);
    expect(comparison.pages[0]?.texts).toContainEqual({
      place: 'variantes › prestations › texte',
      before: 'Aide dans l’analyse des offres reçues.',
      after: 'Accompagnement dans l’analyse des offres reçues.',
    });
  });

  it('leaves the situations out if it is the self-diagnosis, and says so', () => {
    const edit = { file: 'autodiagnostic.yaml', find: 'version: 1\n', replace: '' };
    const comparison = compared({ before: filesAfter([edit]) });
    expect(comparison.situations).toBeUndefined();
    expect(comparison.others).toHaveLength(1);
    expect(reportOf(comparison)).toContain('Les situations de l’autodiagnostic n’ont pas pu être comparées.');
  });

  it('is compared line by line if its YAML or its MDX cannot be read', () => {
    const yaml = { file: 'site.yaml', find: 'nom: Tiers', replace: 'nom: "Tiers' };
    const mdx = { file: guide, find: sentence, replace: `${sentence} <Encadre` };
    const { notices, others, pages } = compared({ before: filesAfter([yaml, mdx]) });
    expect(notices.join('\n')).toMatch(/site\.yaml, ligne \d+ : Le YAML est mal formé/);
    expect([others, pages].flat().map(({ name }) => name)).toEqual([
      'site.yaml',
      `Définir le besoin avant d’aménager (${guide})`,
    ]);
  });
});
