import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { madeUpGuide, withGuides } from '../../tests/support/made-up-guide.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

const { path, source } = madeUpGuide;
const guidanceTags =
  'écrivez une de celles-ci : Encadre, Service, Source, Telephone, Attention, Modele, Blanc, Mot, Si, Relire';
const first = 'Le premier paragraphe.';

/** What an editor writes in place of something, the line that holds it, what is said of it and what to write. */
type Fault = [find: string, replace: string, line: number, message: string, remedy: string];
const faults: readonly Fault[] = [
  [first, '<Encart />', 13, 'Balise inconnue ici : « <Encart> ».', guidanceTags],
  [first, '<Offre champ="gratuite" />', 13, 'Balise inconnue ici : « <Offre> ».', guidanceTags],
  [first, 'Un {mot} libre.', 13, '« {mot} » serait lu comme un calcul.', 'retirez les accolades'],
  ...['import', 'export'].map((word): Fault => [
    first,
    `${word} des données vers la commune.`,
    13,
    `« ${word} », au début d’un paragraphe, serait lu comme du code.`,
    'commencez le paragraphe par un autre mot',
  ]),
  [
    first,
    'Moins de <5 habitants.',
    13,
    'Le signe « < » serait lu comme le début d’une balise.',
    'écrivez « moins de », ou mettez « \\ » devant « < »',
  ],
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
      ['pages/contact.mdx', 'Balise inconnue ici : « <Encart> ».'],
    ]);
  });

  it('is none in the guide without it', () => {
    expect(checkContent(withGuides(sampleContent, { path, source })).problems).toEqual([]);
  });
});

/** What a text of a guide may not hold, the line of the fault in it, what is said of it and what to write. */
const refused: readonly (readonly [text: string, message: string, remedy: string])[] = [
  ['# Un autre titre', 'Ce titre a 1 « # ».', 'écrivez « ## »'],
  ['#### Trop bas', 'Ce titre a 4 « # ».', 'écrivez « ## »'],
  ['### Sans titre au-dessus', 'Ce titre « ### » n’est sous aucun titre « ## ».', 'écrivez « ## »'],
  ['##', 'Ce titre est vide.', 'écrivez ses mots'],
  ['- un\n-', 'Cet élément de liste est vide.', 'retirez son tiret'],
  ['- [x] fait', 'Un texte ne peut pas contenir de case « [ ] ».', '☐'],
  ['![un plan](./plan.png)', 'Un texte ne peut pas contenir une image.', 'dites en mots'],
  ['> Une phrase.', 'Un texte ne peut pas contenir une citation.', 'guillemets'],
  ['Un.\n\n---', 'Un texte ne peut pas contenir un trait.', '« ## »'],
  ['```\nUn\n```', 'Un texte ne peut pas contenir un bloc de code.', 'un paragraphe'],
  ['Un  \ndeux.', 'Un texte ne peut pas contenir un retour à la ligne forcé.', 'deux espaces'],
  ['~~Un~~', 'Un texte ne peut pas contenir un texte barré.', '~'],
  ['Un[^1].\n\n[^1]: Une note.', 'Un texte ne peut pas contenir une note.', '<Source id="…" />'],
  [
    '[Un][a].\n\n[a]: /contact/',
    'Un texte ne peut pas contenir un lien en deux morceaux.',
    '[les mots](/adresse/)',
  ],
  ...['iframe', 'form', 'svg', 'base', 'font', 'div', 'script', 'style', 'video', 'toString'].map(
    (name) =>
      [
        `<${name}>\n\nUn.\n\n</${name}>`,
        `La balise « <${name}> » n’a pas sa place dans un texte.`,
        'retirez-la|faites un lien',
      ] as const,
  ),
  [
    '<meta http-equiv="refresh" content="0" />',
    'La balise « <meta> » n’a pas sa place dans un texte.',
    'retirez-la',
  ],
  [
    'Un <a href="/contact/">lien</a>.',
    'La balise « <a> » n’a pas sa place dans un texte.',
    '[les mots](/adresse/)',
  ],
  ['Un <b>mot</b>.', 'La balise « <b> » n’a pas sa place dans un texte.', '**les mots**'],
  ['<h1>Un</h1>', 'La balise « <h1> » n’a pas sa place dans un texte.', '« ## Le titre »'],
  ['[Un]()', 'Ce lien ne mène nulle part : « ».', 'entre les parenthèses'],
  [
    '[](/contact/)',
    'Le lien vers « /contact/ » n’a pas de mots, ou contient une balise.',
    'entre les crochets',
  ],
  [
    '[Un <Service />](/contact/)',
    'Le lien vers « /contact/ » n’a pas de mots, ou contient une balise.',
    'entre les crochets',
  ],
  ['[Un](/contact/ "Écrire")', 'Un lien n’a pas de bulle.', 'entre guillemets'],
  ['[Un](/contact)', 'Ce lien ne mène nulle part : « /contact ».', 'écrivez « /contact/ »'],
  [
    '[Un](http://exemple.fr)',
    'Ce lien ne mène nulle part : « http://exemple.fr ».',
    'écrivez « https://exemple.fr »',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,a',
    '//exemple.fr/',
    'contact',
    '../contact/',
    'https://exemple',
    'ftp://exemple.fr/',
  ].map(
    (address) =>
      [
        `[Un](${address})`,
        `Ce lien ne mène nulle part : « ${address} ».`,
        'une page du site s’écrit « /guides/ »',
      ] as const,
  ),
  ['[Un](tel:+33233000000)', 'Ce lien ne mène nulle part : « tel:+33233000000 ».', '<Telephone />'],
  ['<Encadre>\n\nUn.\n\n</Encadre>', 'Il manque « titre » dans « <Encadre> ».', '<Encadre titre="…">'],
  [
    '<Encadre titre="">\n\nUn.\n\n</Encadre>',
    'Il manque « titre » dans « <Encadre> ».',
    '<Encadre titre="…">',
  ],
  [
    '<Encadre titre={un}>\n\nUn.\n\n</Encadre>',
    'Il manque « titre » dans « <Encadre> ».',
    '<Encadre titre="…">',
  ],
  [
    '<Encadre titre="a" titre="b">\n\nUn.\n\n</Encadre>',
    '« titre » est deux fois dans « <Encadre> ».',
    '<Encadre titre="…">',
  ],
  [
    '<Encadre titre="a" onclick="b">\n\nUn.\n\n</Encadre>',
    '« onclick » n’a pas sa place dans « <Encadre> ».',
    '<Encadre titre="…">',
  ],
  [
    '<Encadre titre="a" {...b}>\n\nUn.\n\n</Encadre>',
    '« {…} » n’a pas sa place dans « <Encadre> ».',
    '<Encadre titre="…">',
  ],
  ['<Encadre titre="a" />', '« <Encadre> » est vide.', '« </Encadre> »'],
  ['<Encadre titre="a">Un.</Encadre>', 'Du texte est collé à la balise « <Encadre> ».', 'une ligne vide'],
  ['Un <Encadre titre="a">mot</Encadre>.', '« <Encadre> » est dans une phrase.', 'sur une ligne à part'],
  ['Un <!-- deux -->.', 'Cette remarque ne se lit pas.', '{/* la remarque */}'],
  ['Un **mot.', '« ** » resterait dans le texte.', 'refermez'],
  ['[Un] (/contact/)', '« ] ( » resterait dans le texte.', 'collez'],
  ['(Un)[/contact/]', '« )[ » resterait dans le texte.', 'collez'],
  ['[Un](/contact/', '« ]( » resterait dans le texte.', 'refermez'],
  ['##Un titre', '« ##U » resterait dans le texte.', 'une espace après'],
  [':::note\nUn.\n:::', '« ::: » resterait dans le texte.', 'retirez-le'],
  ['Un\\', '« \\ » resterait dans le texte.', 'retirez-le'],
  ['| Un | |\n| --- | --- |\n| a | b |', 'Une colonne de ce tableau n’a pas de nom.', 'la première ligne'],
  [
    '<Encadre titre="{nombre}">\n\nUn.\n\n</Encadre>',
    '« { » resterait dans « <Encadre titre="…"> ».',
    'retirez ce signe',
  ],
  ['Un } de trop.', '« } » resterait dans le texte.', 'retirez-le'],
  ['Un\n=======\ndeux', 'Ce titre a 1 « # ».', 'écrivez « ## »'],
  ['>>>>>>> Un', 'Un texte ne peut pas contenir une citation.', 'guillemets'],
  ['[Cliquez ici](/contact/)', 'Le lien « Cliquez ici » ne dit pas où il mène.', 'le nom de ce qu’il ouvre'],
  ['## Un\n\nA\n\n## Un\n\nA', 'Le titre « Un » est deux fois dans cette page.', 'changez l’un des deux'],
  ['## [Un](/contact/)', 'Le titre « Un » contient un lien ou une balise.', 'sous le titre'],
  [
    '<Encadre titre="a">\n\n## Un\n\nDeux.\n\n</Encadre>',
    'Le titre « Un » est dans « <Encadre> ».',
    'sortez-le',
  ],
  [
    '<Encadre titre="a">\n\n<Encadre titre="b">\n\nUn.\n\n</Encadre>\n\n</Encadre>',
    '« <Encadre> » est dans « <Encadre> ».',
    'après « </Encadre> »',
  ],
  ['<Service />', '« <Service> » est seule sur sa ligne.', 'dans une phrase'],
  ['Le <Service>service</Service>.', '« <Service> » ne se remplit pas', '<Service />'],
];

/** What is said of a page once a text is added at its end. */
function said(page: string, text: string): string[] {
  return checkContent(
    sampleContent.map((file) =>
      file.path === page ? { ...file, source: `${file.source}\n${text}\n` } : file,
    ),
  ).problems.map(({ message, remedy }) => `${message} ${remedy}`);
}

describe('what a text may not hold', () => {
  it.each(refused)('is refused with its line and what to write: %s', (text, message, remedy) => {
    const { problems } = checkContent(
      withGuides(sampleContent, { path, source: source.replace(first, text) }),
    );
    expect(problems.map(({ file }) => file)).toContain(path);
    expect(problems[0]).toMatchObject({ file: path, line: expect.any(Number) });
    expect(problems[0]?.line).toBeGreaterThanOrEqual(13);
    expect(problems[0]?.message.replace('«  »', '« »')).toContain(message);
    expect(remedy.split('|').some((part) => problems[0]?.remedy.includes(part))).toBe(true);
  });

  it('is none of what texts are made of', () => {
    const text = [
      '## Un titre\n\n### Un sous-titre\n\nUn **mot**, un *autre*, un `signe`.',
      '1. [une page](/contact/), [un titre](#un-titre), [celui d’une autre](/contact/#demande)',
      '2. [un fichier](/licences.txt), [un site](https://préfecture.exemple.fr:8443/a?b=c), mission@exemple.fr',
      '\n| | Deux |\n| --- | --- |\n| a | |\n\nLe <Service />, au <Telephone />. {/* remarque */}',
      '\n<Encadre titre="a">\n\nUn.\n\n</Encadre>',
    ].join('\n');
    const { problems } = checkContent(
      withGuides(sampleContent, { path, source: source.replace(first, text) }),
    );
    expect(problems).toEqual([]);
  });

  it('depends on the page: each tag has its places, and its words', () => {
    expect(said('pages/contact.mdx', '<Glossaire />')).toEqual([
      expect.stringContaining('Balise inconnue ici'),
    ]);
    expect(said('pages/eligibilite.mdx', 'Un <Source id="a" />.')).toEqual([
      expect.stringContaining('Balise inconnue ici'),
    ]);
    expect(said('pages/eligibilite.mdx', '<Offre champ="gratuit" />')).toEqual([
      expect.stringMatching(/« gratuit » est inconnu dans « <Offre champ="…"> ».*operations, .*gratuite/),
    ]);
    expect(said('pages/eligibilite.mdx', '<Mentions champs="horaires, fax" />')).toEqual([
      expect.stringMatching(/« fax » est inconnu dans « <Mentions champs="…"> ».*adressePublique/),
    ]);
    expect(said('pages/fonctionnement.mdx', '<Regles tableau="regles" />')).toEqual([
      expect.stringContaining('« regles » est inconnu'),
    ]);
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
