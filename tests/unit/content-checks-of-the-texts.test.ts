import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Fault } from './edited-content.ts';

const guide = 'guides/definir-le-besoin.mdx';
const page = 'pages/eligibilite.mdx';
const guidanceTags = 'écrivez une de celles-ci : Encadre, Modele, Service, Source, Telephone';
const unreadable = 'Une balise ou une accolade ne se lit pas à partir de cette ligne.';
const wellWritten =
  'une balise s’écrit comme <Encadre titre="le titre"> ; mettez « \\ » devant « < » ou « { » dans un texte';

/** A fault written in place of the first words of a guide. */
function inText(what: string, replace: string, message: string, remedy: string): Fault {
  const edits = [{ file: guide, find: 'Un bâtiment libre donne', replace }];
  return { fault: what, edits, file: guide, at: replace, message, remedy };
}

/** A fault of the front matter of a guide. */
function above(
  what: string,
  [find, replace, at]: [string, string, string],
  message: string,
  remedy: string,
): Fault {
  return { fault: what, edits: [{ file: guide, find, replace }], file: guide, at, message, remedy };
}

const faults: readonly Fault[] = [
  inText('a tag that nobody knows', '<Encart />', 'Balise inconnue : « <Encart> ».', guidanceTags),
  inText(
    'a tag that other pages know',
    '<Offre champ="gratuite" />',
    'Balise inconnue : « <Offre> ».',
    guidanceTags,
  ),
  inText(
    'a word in braces',
    'Un {mot} libre',
    '« {mot} » serait lu comme un calcul.',
    'mettez « \\ » devant « { », ou retirez les accolades',
  ),
  inText('a sign « smaller than »', 'Moins de <5 habitants', unreadable, wellWritten),
  {
    fault: 'a frame that nothing closes, in a guide without template of a document',
    edits: [
      {
        file: page,
        find: '## Les opérations concernées',
        replace: '<Encadre titre="a">\n\n## Les opérations concernées',
      },
    ],
    file: page,
    at: '<Encadre',
    message: 'La balise « <Encadre> » n’est pas fermée.',
    remedy: 'écrivez « </Encadre> » sur une ligne à part, à la fin du bloc',
  },
  above(
    'a missing date',
    ['verifieLe: 2026-11-25\n', '', '---'],
    'Il manque « verifieLe ».',
    'ajoutez cette ligne : une date s’écrit année-mois-jour, comme 2026-11-25',
  ),
  above(
    'a text with a colon',
    ['  - Un lieu utile part', '  - Attention : un lieu utile part', '  - Attention'],
    '« resume › élément 1 » n’a pas la bonne forme.',
    'écrivez un texte, entre guillemets s’il contient « : » ou s’il commence par « [ » ou « { »',
  ),
];

describe('a fault of a text', () => {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { edits, file, at, message, remedy } = planted;
    const line = file === guide && at === '---' ? 1 : lineAfter(edits, file, at);
    expect(problemsAfter(edits)).toEqual([{ file, line, message, remedy }]);
  });
});

describe('a choice that is missing', () => {
  it('is asked for with the values that it may take', () => {
    const file = 'financements/fctva.mdx';
    const [problem, ...others] = problemsAfter([{ file, find: 'statut: a-confirmer\n', replace: '' }]);
    expect(others).toEqual([]);
    expect(problem?.message).toBe('Il manque « statut ».');
    expect(problem?.remedy).toBe(
      'ajoutez cette ligne : une de ces valeurs : « confirme », « a-confirmer », « sans-appel », « clos »',
    );
  });
});
