import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { formatProblems } from '../../src/content-model/problem.ts';
import { realContent, sampleContent } from '../support/edited-content.ts';
import { madeUpGuide, withGuides } from '../support/made-up-guide.ts';

const { path, source } = madeUpGuide;
const end = '\n---\n\n';
const first = 'Le premier paragraphe.';
const between = 'écrivez « --- », seul sur sa ligne, entre l’en-tête et le texte';
const three = 'écrivez trois tirets, sans rien d’autre sur la ligne : « --- »';
const quotes = 'mettez tout le texte entre guillemets droits';
const shaped =
  'ajoutez « : » et une espace après le nom ; si elle continue le texte du dessus, mettez-la en retrait';
const indent = 'alignez-la sur celles du même groupe, avec des espaces';

/** What an editor writes in place of something, the line to open, what is wrong there, what to write. */
type Fault = readonly [find: string, replace: string, line: number, message: string, remedy: string];

const faults: readonly Fault[] = [
  // The lines of hyphens.
  [
    '---\n',
    '',
    1,
    'Ce fichier ne commence pas par son en-tête.',
    'écrivez « --- » sur la première ligne, sans rien avant, puis les clés, puis « --- »',
  ],
  [end, '\n\n', 11, 'L’en-tête n’est pas fermé.', between],
  [end, '\n—\n\n', 11, '« — » ne ferme pas l’en-tête.', three],
  [end, '\n--\n\n', 11, '« -- » ne ferme pas l’en-tête.', three],
  // The lines between them.
  [
    'titre: Un',
    'titre: "Un',
    2,
    'Un guillemet ouvre ce texte, et rien ne le ferme.',
    'écrivez « " » à la fin du texte, ou retirez celui du début',
  ],
  [
    'titre: Un',
    'titre: "Attention : un',
    2,
    'Un guillemet ouvre ce texte, et rien ne le ferme.',
    'écrivez « " » à la fin du texte',
  ],
  [
    'titre: Un guide pour',
    "titre: 'L'art de",
    2,
    "Ce texte continue après le guillemet « ' » qui le ferme.",
    'doublez cette apostrophe, ou mettez tout entre « " »',
  ],
  [
    'titre: Un',
    'titre: Attention : un',
    2,
    'Ce texte contient « : » et n’est pas entre guillemets.',
    'mettez tout le texte entre guillemets droits ; retirez d’abord ce qui n’est qu’une remarque',
  ],
  [
    'titre: Un',
    'titre: Un\ntitre: Deux',
    3,
    'Cette clé est écrite deux fois.',
    'gardez une seule des deux lignes',
  ],
  [
    'titre: Un',
    '<<<<<<< HEAD\ntitre: Un',
    2,
    'Deux versions de ce passage se suivent ici : la vôtre, et celle d’un collègue.',
    'gardez la bonne, retirez l’autre, puis les trois lignes « <<<<<<< », « ======= » et « >>>>>>> »',
  ],
  [
    'verifieLe:',
    'vérifieLe:',
    5,
    'Clé inconnue dans le fichier : « vérifieLe ».',
    'écrivez peut-être « verifieLe »',
  ],
  ['titre: Un', 'titre: % un', 2, 'Un texte ne commence pas par « % ».', quotes],
  ['titre: Un', 'titre: *Un* mot', 2, 'Un texte ne commence pas par « * ».', quotes],
  [
    'titre: Un',
    'titre:Un',
    2,
    'Il manque une espace après « titre: ».',
    'écrivez « titre: », une espace, puis la valeur',
  ],
  ['misAJour: 2026', 'misAJour 2026', 4, 'Cette ligne n’a pas la forme « nom: valeur ».', shaped],
  ['essayer\n', 'essayer\net relire\n', 3, 'Cette ligne n’a pas la forme « nom: valeur ».', shaped],
  ['misAJour:', ' misAJour:', 4, 'Le retrait de cette ligne n’est pas celui de ses voisines.', indent],
  [
    '  - Relire la page.',
    '  - Relire la page.\n - Encore.',
    11,
    'Le retrait de cette ligne n’est pas celui de ses voisines.',
    indent,
  ],
  [
    '[niveau-1]',
    '[niveau-1',
    8,
    'Un crochet « [ » n’est pas fermé.',
    'écrivez « ] » à la fin, ou mettez tout le texte entre guillemets droits',
  ],
  [
    'titre: Un',
    'titre: {Un',
    2,
    'Une accolade « { » n’est pas fermée.',
    'écrivez « } » à la fin, ou mettez tout le texte entre guillemets droits',
  ],
  [
    'titre: Un',
    'titre: Un # à revoir',
    2,
    '« # à revoir guide pour essayer » ne serait pas lu.',
    'retirez ces mots, ou mettez tout entre guillemets droits s’ils font partie du texte',
  ],
  // The tags of the text.
  [
    '</Encadre>\n',
    '',
    15,
    'La balise « <Encadre> » n’est pas fermée.',
    'écrivez « </Encadre> » sur une ligne à part, à la fin du bloc',
  ],
  [
    '</Encadre>',
    '</Encadré>',
    19,
    '« </Encadré> » ne ferme pas « <Encadre> », ouvert plus haut.',
    'écrivez « </Encadre> »',
  ],
  [
    '</Encadre>',
    '<Encadre>',
    19,
    '« <Encadre> » ouvre un second bloc au lieu de fermer le premier.',
    'écrivez « </Encadre> », avec la barre',
  ],
  [
    'Une chose.\n\n</Encadre>',
    'Une chose.</Encadre>',
    17,
    '« </Encadre> » touche un paragraphe, et ne ferme pas son bloc.',
    'écrivez-le sur une ligne à part, après une ligne vide',
  ],
  [
    'retenir">',
    'retenir"',
    15,
    'La balise « <Encadre> » ne finit pas par « > ».',
    'écrivez « > » à la fin de la balise',
  ],
  [
    'retenir">',
    'retenir>',
    15,
    'Un guillemet de la balise « <Encadre> » n’est pas fermé.',
    'écrivez « " » à la fin de ce qui le suit',
  ],
  [
    'titre="À',
    'titre=À',
    15,
    'La balise « <Encadre> » n’a pas de guillemet après « titre= ».',
    'écrivez titre="…", un guillemet droit avant et après',
  ],
  [
    '"À retenir"',
    '« À retenir »',
    15,
    'La balise « <Encadre> » a d’autres guillemets que les droits.',
    'écrivez « " » avant et après',
  ],
  [
    first,
    'Un {nombre.',
    13,
    'Une accolade « { » n’est pas fermée.',
    'retirez-la : un texte n’en contient pas',
  ],
  [
    first,
    'Écrivez à <a@exemple.fr>.',
    13,
    'Une adresse ne se met pas entre « < » et « > ».',
    'écrivez [les mots](https://…), ou l’adresse seule',
  ],
  [
    first,
    'Moins de <5 habitants.',
    13,
    'Le signe « < » serait lu comme le début d’une balise.',
    'écrivez « moins de », ou mettez « \\ » devant « < »',
  ],
];

describe('each fault of form', () => {
  it.each(faults)('has its own cause, line and remedy: %j → %j', (find, replace, line, message, remedy) => {
    expect(source).toContain(find);
    const files = withGuides(sampleContent, { path, source: source.replace(find, () => replace) });
    expect(checkContent(files).problems).toEqual([{ file: path, line, message, remedy }]);
  });

  it('is a hyphen lost, where an element of a list goes on with the keys of the one before', () => {
    const files = sampleContent.map((file) =>
      file.path === 'offre.mdx'
        ? { ...file, source: file.source.replace('  - id: sans-prestataire', '    id: sans-prestataire') }
        : file,
    );
    const [problem] = checkContent(files).problems;
    expect(problem?.message).toBe('Cette clé est écrite deux fois.');
    expect(problem?.remedy).toContain('remettez « - » devant sa première ligne');
  });
});

/** What a text may not hold, the start of what is said of it, and a word of what to write. */
const refused: readonly (readonly [text: string, message: string, remedy: string])[] = [
  ['# Un autre titre', 'Ce titre a 1 « # ».', 'écrivez « ## »'],
  ['### Sans titre au-dessus', 'Ce titre « ### » n’est sous aucun titre « ## ».', 'écrivez « ## »'],
  ['## Un\n\nA\n\n## Un\n\nA', 'Le titre « Un » est deux fois', 'changez l’un des deux'],
  ['## Le piège\n\n## Un autre\n\nUn.', 'Il n’y a rien sous le titre « Le piège ».', 'écrivez cette partie'],
  ['## [Un](/contact/)', 'Le titre « Un » contient un lien', 'sous le titre'],
  ['- un\n-', 'Cet élément de liste est vide.', 'retirez son tiret'],
  ['![un plan](./plan.png)', 'Un texte ne peut pas contenir une image.', 'dites en mots'],
  ['> Une phrase.', 'Un texte ne peut pas contenir une citation.', 'guillemets'],
  ['<form>\n\nUn.\n\n</form>', 'La balise « <form> » n’a pas sa place dans un texte.', 'retirez-la'],
  ['Un <a href="/contact/">lien</a>.', 'La balise « <a> » n’a pas sa place', '[les mots](/adresse/)'],
  ['<Encart />', 'Balise inconnue ici : « <Encart> ».', 'Encadre'],
  ['Un {mot} libre.', '« {mot} » serait lu comme un calcul.', 'retirez les accolades'],
  ['import des données.', '« import », au début d’un paragraphe', 'par un autre mot'],
  ['[Un]()', 'Ce lien ne mène nulle part', 'entre les parenthèses'],
  ['[](/contact/)', 'Le lien vers « /contact/ » n’a pas de mots', 'entre les crochets'],
  ['[Cliquez ici](/contact/)', 'Le lien « Cliquez ici » ne dit pas où il mène.', 'le nom de ce qu’il ouvre'],
  ['[Un](/contact)', 'Ce lien ne mène nulle part : « /contact ».', 'écrivez « /contact/ »'],
  ['[Un](http://exemple.fr)', 'Ce lien ne mène nulle part', 'écrivez « https://exemple.fr »'],
  ['[Un](javascript:alert(1))', 'Ce lien ne mène nulle part', 'une page du site s’écrit « /guides/ »'],
  ['[Un](tel:+33233000000)', 'Ce lien ne mène nulle part', '<Telephone />'],
  ['<Encadre>\n\nUn.\n\n</Encadre>', 'Il manque « titre » dans « <Encadre> ».', '<Encadre titre="…">'],
  [
    '<Encadre titre="a" onclick="b">\n\nUn.\n\n</Encadre>',
    '« onclick » n’a pas sa place',
    '<Encadre titre="…">',
  ],
  ['<Encadre titre="a" />', '« <Encadre> » est vide.', '« </Encadre> »'],
  ['<Encadre titre="a">Un.</Encadre>', 'Du texte est collé à la balise', 'une ligne vide'],
  ['<Service />', '« <Service> » est seule sur sa ligne.', 'dans une phrase'],
  ['Un **mot.', '« ** » resterait dans le texte.', 'refermez'],
  ['[Un] (/contact/)', '« ] ( » resterait dans le texte.', 'collez'],
  ['| Un | |\n| --- | --- |\n| a | b |', 'Une colonne de ce tableau n’a pas de nom.', 'la première ligne'],
  ['| Un |\nDeux', 'Ce tableau n’a pas sa ligne de tirets.', '| --- |'],
  ['(à écrire) La suite.', 'Il reste « (à écrire) » sur une page qui se publie.', 'brouillon: true'],
  ['Une\u200B chose', 'Un caractère invisible est dans cette ligne (U+200B).', 'tapez la ligne'],
  ['dÃ©jÃ\u00A0', 'Une lettre ou un signe a perdu son encodage', 'tapez de nouveau'],
  ['Le 31 novembre.', 'Ce jour n’existe pas dans le calendrier.', 'la source'],
];

/** What keys may not hold: what replaces one, what is said of it, what to write. */
const keys: readonly (readonly [key: RegExp, instead: string, message: string, remedy: string])[] = [
  [/^titre: .*/m, 'titre:', '« titre » est vide.', 'écrivez un texte'],
  [/^titre: .*/m, 'titre: Un <b>titre</b>', '« titre » est refusé.', 'retirez les balises'],
  [
    /^couleur: .*|^titre: /m,
    'couleur: bleu\ntitre: ',
    'Clé inconnue dans le fichier : « couleur ».',
    'une de ces clés',
  ],
  [/^misAJour: .*/m, 'misAJour: 25/11/2026', '« misAJour » est refusé.', 'année-mois-jour'],
  [/^misAJour: .*/m, 'misAJour: 2099-11-25', '« misAJour » est refusé.', 'cette date est à venir'],
  [/^niveaux: .*/m, 'niveaux: []', '« niveaux » a trop peu d’éléments.', 'au moins 1'],
  [/^niveaux: .*/m, 'niveaux: [niveau-9]', 'Niveau inconnu : « niveau-9 ».', 'écrivez peut-être « niveau-'],
  [/^verifieLe: .*\n/m, '', 'Il manque « verifieLe ».', 'année-mois-jour'],
  [
    / {2}- Une phrase à corriger\./m,
    '  - Attention : une phrase.',
    '« resume › élément 1 »',
    'entre guillemets',
  ],
  [
    / {2}- Une phrase à corriger\./m,
    '\t- Une phrase.',
    'Le retrait est fait d’une tabulation.',
    'des espaces',
  ],
];

function problemOf(written: string) {
  const [problem] = checkContent(withGuides(sampleContent, { path, source: written })).problems;
  return { ...problem, message: problem?.message.replaceAll('\u00A0', ' ') };
}

describe('what a text or a key may not hold', () => {
  it.each(refused)('is refused with its line and what to write: %j', (text, message, remedy) => {
    const problem = problemOf(source.replace(first, () => text));
    expect(problem).toMatchObject({ file: path, message: expect.stringContaining(message) });
    expect(problem.line).toBeGreaterThanOrEqual(13);
    expect(problem.remedy).toContain(remedy);
  });

  it.each(keys)('is refused with its key: %s → %j', (key, instead, message, remedy) => {
    const problem = problemOf(source.replace(key, () => instead));
    expect(problem).toMatchObject({ file: path, message: expect.stringContaining(message) });
    expect(problem.remedy).toContain(remedy);
  });

  it('is none of what texts are made of', () => {
    const text = [
      '## Un titre\n\n### Un sous-titre\n\nUn **mot**, un *autre*, un `signe`. Le 29 février.',
      '1. [une page](/contact/), [un titre](#un-titre), [celui d’une autre](/contact/#demande)',
      '2. [un fichier](/licences.txt), [un site](https://préfecture.exemple.fr:8443/a?b=c), mission@exemple.fr',
      '\n| | Deux |\n| --- | --- |\n| a | |\n\nLe <Service />, au <Telephone />. {/* remarque */}',
      '\n<Encadre titre="a">\n\nUn.\n\n</Encadre>',
    ].join('\n');
    expect(
      checkContent(withGuides(sampleContent, { path, source: source.replace(first, text) })).problems,
    ).toEqual([]);
  });
});

describe('a file of the folder', () => {
  it.each([
    ['notes/idees.mdx', 'guides/*.mdx'],
    ['guides/essai.md', '« guides/essai.mdx »'],
    ['guides/Mon guide été.mdx', '« mon-guide-ete.mdx »'],
  ])('is refused where nothing reads it: %s', (file, remedy) => {
    const { problems } = checkContent([...sampleContent, { path: file, source }]);
    expect(problems).toMatchObject([{ file, remedy: expect.stringContaining(remedy) }]);
  });

  it.each(['ANSI', 'UTF-16'] as const)('is refused in %s, which loses its letters', (encoding) => {
    const [problem] = checkContent([...sampleContent, { path, source, encoding }]).problems;
    expect(problem).toMatchObject({
      file: path,
      line: 1,
      remedy: expect.stringContaining('enregistrez en UTF-8'),
    });
  });

  it('is missing where a collection that any site has has none', () => {
    const { problems } = checkContent(sampleContent.filter((one) => !one.path.startsWith('niveaux/')));
    expect(problems).toMatchObject([{ file: 'niveaux/*.mdx', remedy: expect.stringContaining('remettez') }]);
  });

  it('that is gone while others name it is told to come back, closed', () => {
    const [problem] = checkContent(
      sampleContent.filter((one) => one.path !== 'financements/detr.mdx'),
    ).problems;
    expect(problem?.message).toBe('Aide inconnue : « detr ».');
    expect(problem?.remedy).toContain('remettez son fichier avec « statut: clos »');
  });
});

describe('the content of the site', () => {
  it('has no fault', () => {
    expect(formatProblems(checkContent(realContent).problems)).toBe('');
  });
});
