import { describe, expect, it } from 'vitest';
import { entryId } from '../content-model/content-files.ts';
import { madeUpGuide } from '../../tests/support/made-up-guide.ts';
import {
  contentAfter,
  eachIsReported,
  faultsIn,
  keepOne,
  problemsAfter,
  sampleContent,
} from '../../tests/support/edited-content.ts';

const way = 'parcours.yaml';
const planted = faultsIn(way);
const absent = (id: string) => `« ${id} » n’est dans aucune étape du parcours.`;
const addTo = (key: string) =>
  `ajoutez-le à « ${key} » d’une étape de ${way}, ou à « horsParcours » avec sa raison`;

const place = (id: string) => ({ at: `- id: ${id}` });

describe('what no step cites', () => {
  eachIsReported([
    planted(
      'a guide, at its title',
      'guides: [definir-le-besoin]',
      'sansGuide: Rien à lire.',
      absent('definir-le-besoin'),
      addTo('guides'),
      { namedIn: 'guides/definir-le-besoin.mdx', at: 'titre: ' },
    ),
    planted('a model', '    papiers: [fiche-espace]\n', '', absent('fiche-espace'), addTo('papiers'), {
      namedIn: 'guides/amenager-et-meubler.mdx',
      at: '<Modele',
    }),
    planted(
      'a service of a variant',
      ', mise-en-relation]',
      ']',
      absent('mise-en-relation'),
      addTo('prestations'),
      { namedIn: 'niveaux/niveau-2.mdx', at: 'id: mise-en-relation' },
    ),
    planted('an aid', 'financements: [detr, ', 'financements: [', absent('detr'), addTo('financements'), {
      namedIn: 'financements/detr.mdx',
      at: 'titre: ',
    }),
    planted(
      'a recommendation',
      'recommandations: [apres-niveau-3, ',
      'recommandations: [',
      absent('apres-niveau-3'),
      addTo('recommandations'),
      { namedIn: 'autodiagnostic.yaml', at: '- id: apres-niveau-3' },
    ),
  ]);

  it('is nobody’s fault where it says why', () => {
    const edits = [
      { file: way, find: ', fonds-vert, leader]', replace: ', leader]' },
      {
        file: way,
        find: 'horsParcours:',
        replace: 'horsParcours:\n  - { id: fonds-vert, pourquoi: À part. }',
      },
    ];
    expect(problemsAfter(edits)).toEqual([]);
  });
});

describe('what a step cites', () => {
  eachIsReported([
    planted(
      'a guide that does not exist',
      'guides: [definir-le-besoin]',
      'guides: [definir-le-besoin, essai]',
      'Guide inconnu : « essai ».',
      'écrivez un identifiant qui existe : […]',
    ),
    planted(
      'a guide that another step has',
      'guides: [definir-le-besoin]',
      'guides: [definir-le-besoin, recenser-l-offre]',
      `Guide en double : « recenser-l-offre », déjà dans ${way}, ligne […].`,
      keepOne,
    ),
    planted(
      'a service of another level',
      '      - suivi-de-l-etude\n',
      '      - suivi-de-l-etude\n      - note-de-restitution\n',
      'La prestation « note-de-restitution » est de « niveau-1 », et l’étape de « niveau-3 ».',
      'citez-la dans une étape de son niveau',
      { at: '      - note-de-restitution' },
    ),
    planted(
      'a service once the offer is over',
      '    financements: [detr',
      '    prestations: [suivi-de-l-etude]\n    financements: [detr',
      'La prestation « suivi-de-l-etude » est de « niveau-3 », et l’étape vient après l’offre.',
      'citez-la dans une étape de son niveau',
    ),
    planted(
      'a service of the other variant',
      'prestations: [participation-au-diagnostic, ',
      'prestations: [analyse-des-offres, participation-au-diagnostic, ',
      'La prestation « analyse-des-offres » n’est pas de la variante « sans-prestataire ».',
      'citez-la dans une étape de sa variante, ou sans variante',
    ),
    planted(
      'who is not among those who act',
      'qui: [commune, mission]',
      'qui: [commune, prefet]',
      'Acteur inconnu : « prefet ».',
      'écrivez un identifiant qui existe : commune, mission',
    ),
    planted(
      'the sign of nobody who acts',
      'mission: Avec la Mission',
      'prefet: Avec la Mission',
      'Acteur inconnu : « prefet ».',
      'écrivez un identifiant qui existe : commune, mission',
    ),
    planted(
      'a name apart that it does not have to say',
      'horsParcours:',
      'horsParcours:\n  - { id: detr, pourquoi: À part. }',
      '« detr » est dans une étape, et dit hors du parcours.',
      'retirez-le de l’un des deux',
      { at: 'id: detr,' },
    ),
    planted(
      'a name apart that is of nothing',
      'horsParcours:',
      'horsParcours:\n  - { id: essai, pourquoi: À part. }',
      'Rien de ce nom hors du parcours : « essai ».',
      '[…]',
      { at: 'id: essai,' },
    ),
  ]);
});

it('may cite a guide that is not published yet, beside what stands for it', () => {
  const { path, source } = madeUpGuide;
  const stands = '    sansGuide: La note du niveau 1 suffit.\n';
  const edit = { file: way, find: stands, replace: `${stands}    guides: [${entryId(path)}]\n` };
  const saidOf = (written: string) => problemsAfter([edit], [...sampleContent, { path, source: written }]);
  expect(saidOf(source.replace('titre:', 'brouillon: true\ntitre:'))).toEqual([]);
  expect(saidOf(source)).toMatchObject([{ message: 'L’étape « mener-le-diagnostic » a un guide.' }]);
});

describe('a step', () => {
  eachIsReported([
    planted(
      'without a guide nor a reason',
      '    sansGuide: La note du niveau 1 suffit.\n',
      '',
      'L’étape « mener-le-diagnostic » n’a pas de guide.',
      'ajoutez « guides: », ou « sansGuide: » avec ce qui en tient lieu',
      place('mener-le-diagnostic'),
    ),
    planted(
      'with a guide and the reason of having none',
      'guides: [definir-le-besoin]',
      'sansGuide: Rien.\n    guides: [definir-le-besoin]',
      'L’étape « definir-le-besoin » a un guide.',
      'retirez cette ligne',
    ),
    planted('twice the same', 'id: financer', 'id: preparer', `Étape en double : « preparer »[…]`, keepOne),
    planted(
      'the first, linked to none',
      '    qui: [commune, mission]',
      '    lien: "et"\n    qui: [commune, mission]',
      'La première étape n’en suit aucune.',
      'retirez cette ligne',
    ),
    planted(
      'of a level already passed',
      'resultat: Des demandes déposées.',
      'resultat: Des demandes déposées.\n    niveau: niveau-1',
      'L’étape « financer » revient à un niveau déjà passé.',
      'rangez les étapes dans l’ordre des niveaux, et après eux celles qui n’en ont pas',
      { at: 'niveau: niveau-1' },
    ),
    planted(
      'of a level that does not exist',
      'resultat: Des demandes déposées.',
      'resultat: Des demandes déposées.\n    niveau: niveau-9',
      'Niveau inconnu : « niveau-9 ».',
      '[…]',
      { at: 'niveau: niveau-9' },
    ),
    planted(
      'of a variant that does not exist',
      'resultat: Des demandes déposées.',
      'resultat: Des demandes déposées.\n    variante: en-regie',
      'Variante inconnue : « en-regie ».',
      '[…]',
      { at: 'variante: en-regie' },
    ),
  ]);

  it('has the number of the one before when it goes with it, or in its place', () => {
    const [value] = contentAfter([]).way.map((entry) => entry.value);
    expect(value?.steps.map(({ number }) => number)).toEqual([1, 1, 2, 2, 3, 4]);
    expect(value?.count).toBe(4);
  });
});

describe('a duration', () => {
  eachIsReported([
    planted(
      'an unknown source',
      'sources: [ocalia-atelier-pilat]',
      'sources: [ocalia]',
      'Source inconnue : « ocalia ».[…]',
      '[…]',
    ),
    planted(
      'the word of a source that is not official, as a fact',
      "l'atelier a ouvert en un an, selon Ocalia, sans date.",
      "l'atelier a ouvert en un an, sans date.",
      '« ocalia-atelier-pilat » n’est pas une source officielle, et ce texte ne dit pas « selon ».',
      '[…]',
    ),
  ]);
});
