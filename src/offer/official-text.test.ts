import { describe, expect, it } from 'vitest';
import { formatProblems } from '../content-model/problem.ts';
import {
  contentAfter,
  problemsAfter,
  realContent,
  sampleContent,
  type Edit,
} from '../../tests/support/edited-content.ts';

const path = 'texte-valide.yaml';
const { offer, levels } = contentAfter([]);
const [first = ''] = levels.flatMap(({ value }) => value.prestations.map(({ texte }) => texte));

/** What the sample content publishes of its offer, as whoever made it would have written it. */
const validated: readonly string[] = offer.flatMap(({ value }) => [
  'LES OPÉRATIONS CONCERNÉES',
  value.operations,
  "LE PÉRIMÈTRE D'INTERVENTION",
  value.perimetre.join(' '),
  'Description des prestations proposées',
  value.prestationsProposees,
  'Les niveaux de prestations disponibles',
  value.niveaux,
  ...levels.flatMap(({ value: { numero, nomOfficiel, prestations, variantes } }) => [
    `Niveau ${numero} - ${nomOfficiel}`,
    ...prestations.map(({ texte }) => `- ${texte}`),
    ...variantes.flatMap((variant, index) => [
      `${index + 1} - ${value.variantes.find(({ id }) => id === variant.id)?.titre}`,
      ...variant.prestations.map(({ texte }) => `- ${texte}`),
    ]),
  ]),
  "CONDITIONS D'ÉLIGIBILITÉ ET MODALITÉS D'INTERVENTION",
  `- ${value.destinataires}`,
  `- ${value.gratuite}`,
  'CONTACT',
  'Mission ingénierie et appui aux territoires',
  '02 33 05 98 80 ou formulaire de contact',
]);

/** The sample content with an official text, and what is said of it once it is edited. */
function saidOf(lines: readonly string[], edits: readonly Edit[] = [], corrections = '[]'): string {
  const source = `texte: |\n${lines.map((line) => `  ${line}\n\n`).join('')}\ncorrections: ${corrections}\n`;
  return formatProblems(problemsAfter(edits, [...sampleContent, { path, source }]));
}

describe('the official text', () => {
  it('is published whole, typography apart', () => {
    expect(saidOf(validated)).toBe('');
    const typed = validated.map((text) => text.replaceAll('’', "'").replaceAll('\u00A0', ' '));
    expect(saidOf(typed.map((text) => text.replaceAll(/\s+/g, ' ')))).toBe('');
  });

  it('refuses a service that differs by a word, at its line and at that of the text', () => {
    const said = saidOf(validated.map((text) => text.replace(first, `${first} Autrement.`)));
    expect(said).toMatch(/✖ src\/content\/texte-valide\.yaml:\d+\n {2}La page de l’offre n’a plus ces mots/);
    expect(said).toContain(`« ${first} Autrement. »`);
    expect(said).toContain('1 erreur dans');
  });

  it.each([
    ['the phone', { file: 'site.yaml', find: '98 80', replace: '89 80' }, 'site.yaml:4'],
    ['the service', { file: 'site.yaml', find: 'Mission ing', replace: 'Bureau ing' }, 'site.yaml:3'],
    [
      'who may ask',
      { file: 'offre.mdx', find: 'communes et leurs groupements.\nacc', replace: 'communes.\nacc' },
      'offre.mdx:15',
    ],
    [
      'the name of a level',
      { file: 'niveaux/niveau-3.mdx', find: 'Phase pré-', replace: 'Phase ' },
      'niveaux/niveau-3.mdx:6',
    ],
    ['a part', { file: 'offre.mdx', find: '<Perimetre />', replace: 'Un texte.' }, 'n’a plus ces mots'],
    [
      'the place',
      { file: 'offre.mdx', find: '<Offre champ="gratuite" />', replace: '' },
      'n’a plus ces mots',
    ],
  ] as const)('refuses %s that differs', (_, edit, said) => {
    expect(saidOf(validated, [edit])).toContain(said);
  });

  it('refuses a service moved to another place', () => {
    const file = 'niveaux/niveau-1.mdx';
    const [whole = ''] = sampleContent.flatMap((each) => (each.path === file ? [each.source] : []));
    const [item = ''] = /  - \{ id: premier-entretien.*\n/.exec(whole) ?? [];
    const moved = [
      { file, find: item, replace: '' },
      { file, find: 'aPreparer:', replace: `${item}aPreparer:` },
    ];
    expect(saidOf(validated, moved)).toContain('ne sont pas à leur place du texte validé');
  });

  it('is corrected where it says so, with words that it holds once', () => {
    const corrections = '[{ ecrit: Autrement, publie: Ainsi, pourquoi: essai }]';
    expect(saidOf(validated, [], corrections)).toContain('« corrections › élément 1 › ecrit » est refusé.');
    expect(saidOf([...validated, 'Autrement'], [], corrections)).not.toContain('est refusé');
  });

  it('is kept, and followed, by the content of the site', () => {
    expect(contentAfter([], realContent).officialText).toHaveLength(1);
    const changed = realContent.map((file) =>
      file.path === path ? { path, source: file.source.replace(/^ {2}- .*\n/m, '') } : file,
    );
    expect(formatProblems(problemsAfter([], changed))).toContain('n’est pas dans le texte validé');
  });
});
