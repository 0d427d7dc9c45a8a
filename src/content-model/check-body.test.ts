import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { madeUpGuide } from '../../tests/support/made-up-guide.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

const { path, source } = madeUpGuide;
const guidanceTags = 'écrivez une de celles-ci : Encadre, Modele, Service, Source, Telephone';
const unreadable = 'Une balise ou une accolade ne se lit pas à partir de cette ligne.';
const wellWritten =
  'une balise s’écrit comme <Encadre titre="le titre"> ; mettez « \\ » devant « < » ou « { » dans un texte';
const first = 'Le premier paragraphe.';

/** What an editor writes in place of something, the line that holds it, what is said of it and what to write. */
type Fault = [find: string, replace: string, line: number, message: string, remedy: string];
const faults: readonly Fault[] = [
  [first, '<Encart />', 13, 'Balise inconnue : « <Encart> ».', guidanceTags],
  ...['script', 'style'].map((name): Fault => [
    first,
    `<${name}>a</${name}>`,
    13,
    `La balise « <${name}> » n’a pas sa place dans un texte.`,
    'retirez-la : ce que fait le site, et son allure, sont dans son code',
  ]),
  [first, '<Offre champ="gratuite" />', 13, 'Balise inconnue : « <Offre> ».', guidanceTags],
  [
    first,
    'Un {mot} libre.',
    13,
    '« {mot} » serait lu comme un calcul.',
    'mettez « \\ » devant « { », ou retirez les accolades',
  ],
  ...['import', 'export'].map((word): Fault => [
    first,
    `${word} des données vers la commune.`,
    13,
    `« ${word} », au début d’un paragraphe, serait lu comme du code.`,
    'commencez le paragraphe par un autre mot',
  ]),
  [first, 'Moins de <5 habitants.', 13, unreadable, wellWritten],
  [
    '</Encadre>',
    '',
    15,
    'La balise « <Encadre> » n’est pas fermée.',
    'écrivez « </Encadre> » sur une ligne à part, à la fin du bloc',
  ],
  [
    'verifieLe: 2026-11-25\n',
    '',
    1,
    'Il manque « verifieLe ».',
    'ajoutez cette ligne : une date s’écrit année-mois-jour, comme 2026-11-25',
  ],
  [
    'Une phrase à corriger.',
    'Attention : une phrase.',
    7,
    '« resume › élément 1 » n’a pas la bonne forme.',
    'écrivez un texte, entre guillemets s’il contient « : » ou s’il commence par « [ » ou « { »',
  ],
];

describe('a fault of a text', () => {
  it.each(faults)(
    'is reported alone, with its line and what to write: %s → %s',
    (find, replace, line, message, remedy) => {
      expect(source).toContain(find);
      const { problems } = checkContent([...sampleContent, { path, source: source.replace(find, replace) }]);
      expect(problems).toEqual([{ file: path, line, message, remedy }]);
    },
  );

  it('is reported on the other pages too', () => {
    const { problems } = checkContent(
      sampleContent.map((file) =>
        file.path === 'pages/contact.mdx' ? { ...file, source: `${file.source}\n<Encart />\n` } : file,
      ),
    );
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['pages/contact.mdx', 'Balise inconnue : « <Encart> ».'],
    ]);
  });

  it('is none in the guide without it', () => {
    expect(checkContent([...sampleContent, { path, source }]).problems).toEqual([]);
  });
});

describe('a choice that is missing', () => {
  it('is asked for with the values that it may take', () => {
    const aids = sampleContent.find((file) => file.path.startsWith('financements/'));
    if (aids === undefined) throw new Error('no aid');
    const { problems } = checkContent([
      ...sampleContent.filter((file) => file !== aids),
      { ...aids, source: aids.source.replace(/^statut: .*\n/m, '') },
    ]);
    expect(problems).toEqual([
      {
        file: aids.path,
        line: 1,
        message: 'Il manque « statut ».',
        remedy:
          'ajoutez cette ligne : une de ces valeurs : « confirme », « a-confirmer », « sans-appel », « clos »',
      },
    ]);
  });
});

describe('a description that another page has', () => {
  it('is reported as a title would be', () => {
    const other = {
      path: 'guides/essai-aussi.mdx',
      source: source.replace('pour essayer', 'pour essayer aussi'),
    };
    expect(checkContent([...sampleContent, { path, source }, other]).problems).toEqual([
      {
        file: other.path,
        line: 3,
        message: `Description de page en double : « Une page que seuls les tests écrivent. », déjà dans ${path}, ligne 3.`,
        remedy: 'gardez-en un seul, ou changez l’un des deux',
      },
    ]);
  });
});
