import { describe, expect, it } from 'vitest';
import { readFolder } from '../../content-model/content-files.ts';
import { contentAfter, lineAfter, problemsAfter } from '../../../tests/support/edited-content.ts';

const content = readFolder('tests/fixtures/autre-offre');
const file = 'lieux.yaml';
const consent = 'accordLe: 2026-10-12';

const without = (path: string) => content.filter((one) => one.path !== path);

describe('a place to visit', () => {
  it('says its name, its commune, its level, what is there, whom to call and when that person agreed', () => {
    expect(contentAfter([], content).placesToVisit[0]?.value[0]).toEqual({
      name: 'La haie du grand champ',
      commune: 'Val-Dessus',
      level: 'chantier',
      onSite: expect.stringContaining('haie double'),
      whomToCall: expect.stringContaining('La mairie'),
      consentGiven: new Date('2026-10-12'),
    });
  });

  it('is refused without the day of the consent', () => {
    const [problem, ...others] = problemsAfter([{ file, find: `    ${consent}\n`, replace: '' }], content);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file, message: expect.stringMatching(/Il manque .*accordLe/u) });
    expect(problem?.line).toBe(lineAfter([], file, 'La haie du grand champ', content));
    expect(problem?.remedy).toContain('une date s’écrit année-mois-jour');
  });

  const faults = [
    [
      'a consent to come',
      consent,
      'accordLe: 2199-10-12',
      /accordLe » est refusé\.$/u,
      'cette date est à venir : écrivez celle du jour où ce fut fait',
    ],
    [
      'a level that does not exist',
      'niveau: chantier',
      'niveau: plantation',
      /^Niveau inconnu : « plantation »\.$/u,
      'écrivez un identifiant qui existe : chantier, repere',
    ],
    [
      'the name of another place',
      'nom: La mare aux tritons\n    commune: Val-Dessous',
      'nom: La haie du grand champ\n    commune: Val-Dessus',
      /^Lieu en double/u,
      'gardez-en un seul, ou changez l’un des deux',
    ],
  ] as const;

  it.each(faults)('is refused with %s', (_fault, find, replace, message, remedy) => {
    const edit = { file, find, replace };
    const [first = ''] = replace.split('\n');
    expect(problemsAfter([edit], content)).toEqual([
      {
        file,
        line: lineAfter([edit], file, first, content),
        message: expect.stringMatching(message),
        remedy,
      },
    ]);
  });
});

describe('the page of the places to visit', () => {
  it('does not go without a place, nor a place without it', () => {
    for (const [missing, begun] of [
      [file, 'pages/lieux.mdx'],
      ['pages/lieux.mdx', file],
    ] as const)
      expect(problemsAfter([], without(missing))).toContainEqual(
        expect.objectContaining({
          file: missing,
          message: `Aucun fichier : « ${begun} » ne va pas sans lui.`,
        }),
      );
  });

  it('shows them', () => {
    const edit = { file: 'pages/lieux.mdx', find: '<LieuxAVisiter />', replace: 'Bientôt.' };
    expect(problemsAfter([edit], content)).toMatchObject([
      { file: edit.file, remedy: 'remettez <LieuxAVisiter /> sur une ligne à part' },
    ]);
  });
});
