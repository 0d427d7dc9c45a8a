import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { formatProblems } from '../../src/content-model/problem.ts';
import { realContent, sampleContent } from '../support/edited-content.ts';
import { madeUpGuide, withGuides } from '../support/made-up-guide.ts';

const { path, source } = madeUpGuide;
const end = '\n---\n\n';
const first = 'Le premier paragraphe.';

/** What an editor writes in place of something, the line to open, what is said first. */
const FAULTS: readonly (readonly [find: string, replace: string, line: number, message: string])[] = [
  // The lines of hyphens.
  ['---\n', '', 1, 'Ce fichier ne commence pas par son en-tête.'],
  [end, '\n\n', 11, 'L’en-tête n’est pas fermé.'],
  [end, '\n—\n\n', 11, 'L’en-tête n’est pas fermé.'],
  [end, '\n--\n\n', 11, 'L’en-tête n’est pas fermé.'],
  // The lines between them.
  ['titre: Un', 'titre: "Attention : un', 2, 'Rien ne ferme « " »'],
  ['titre: Un guide pour', "titre: 'L'art de", 2, "Ce texte commence par « ' »"],
  ['titre: Un', 'titre: Attention : un', 2, 'Ce texte contient « : »'],
  ['titre: Un', 'titre: Un\ntitre: Deux', 3, 'Cette clé est écrite deux fois.'],
  ['titre: Un', '<<<<<<< HEAD\ntitre: Un', 2, 'Deux versions de ce passage'],
  ['titre: Un', 'titre: % un', 2, 'Ce texte commence par « % »'],
  ['titre: Un', 'titre: *Un* mot', 2, 'Ce texte commence par « * »'],
  ['titre: Un', 'titre:Un', 2, 'Cette ligne n’a pas la forme « nom: valeur ».'],
  ['misAJour: 2026', 'misAJour 2026', 4, 'Cette ligne n’a pas la forme « nom: valeur ».'],
  ['essayer\n', 'essayer\net relire\n', 3, 'Cette ligne n’a pas la forme « nom: valeur ».'],
  ['misAJour:', ' misAJour:', 4, 'Le retrait de cette ligne'],
  ['  - Relire la page.', '  - Relire la page.\n - Encore.', 11, 'Le retrait de cette ligne'],
  ['  - Une phrase à', '\t- Une phrase à', 7, 'Le retrait est fait d’une tabulation.'],
  ['[niveau-1]', '[niveau-1', 8, 'Rien ne ferme « [ »'],
  ['titre: Un', 'titre: {Un', 2, 'Rien ne ferme « { »'],
  ['titre: Un', 'titre: Un # à revoir', 2, '« # à revoir guide pour essayer » ne serait pas lu.'],
  // Their values.
  ['verifieLe:', 'vérifieLe:', 5, 'Clé inconnue dans le fichier : « vérifieLe ».'],
  ['titre: Un guide pour essayer', 'titre:', 2, '« titre » est vide.'],
  ['titre: Un', 'titre: Un <b>titre</b>', 2, '« titre » est refusé.'],
  ['misAJour: 2026-11-25', 'misAJour: 25/11/2026', 4, '« misAJour » est refusé.'],
  ['misAJour: 2026', 'misAJour: 2099', 4, '« misAJour » est refusé.'],
  ['[niveau-1]', '[]', 8, '« niveaux » n’a pas le bon nombre d’éléments.'],
  ['[niveau-1]', '[niveau-9]', 8, 'Niveau inconnu : « niveau-9 ».'],
  ['verifieLe: 2026-11-25\n', '', 1, 'Il manque « verifieLe ».'],
  ['- Une phrase', '- Attention : une phrase', 7, '« resume › élément 1 » est refusé.'],
  // The tags of the text.
  ['</Encadre>\n', '', 15, 'La balise « <Encadre> » n’est pas fermée.'],
  ['</Encadre>', '</Encadré>', 15, 'La balise « <Encadre> » n’est pas fermée.'],
  ['Une chose.\n\n</Encadre>', 'Une chose.</Encadre>', 17, '« </Encadre> » ne ferme aucun bloc ouvert.'],
  ['retenir">', 'retenir"', 15, 'La balise « <Encadre> » ne se lit pas.'],
  ['titre="À', 'titre=À', 15, 'La balise « <Encadre> » ne se lit pas.'],
  ['"À retenir"', '« À retenir »', 15, 'La balise « <Encadre> » ne se lit pas.'],
  [first, 'Un {nombre.', 13, 'Une accolade « { » n’est pas fermée.'],
  [first, 'Moins de <5 habitants.', 13, 'Le signe « < » serait lu'],
  [first, '<Encadre>\n\nUn.\n\n</Encadre>', 13, 'Il manque « titre » dans « <Encadre> ».'],
  [first, '<Encadre titre="a" onclick="b">\n\nUn.\n\n</Encadre>', 13, '« onclick » n’a pas sa place'],
  [first, '<Encadre titre="a" />', 13, '« <Encadre> » n’est pas à sa place'],
  [first, '<Encadre titre="a">Un.</Encadre>', 13, '« <Encadre> » n’est pas à sa place'],
  [first, '<Service />', 13, '« <Service> » n’est pas à sa place'],
  [first, '<Encart />', 13, 'La balise « <Encart> » n’a pas sa place'],
  [first, 'Un <a href="/contact/">lien</a>.', 13, 'La balise « <a> » n’a pas sa place'],
  // The text.
  [first, '# Un autre titre', 13, 'Ce titre n’est pas au rang'],
  [first, '### Un titre', 13, 'Ce titre n’est pas au rang'],
  [first, '- un\n-', 14, 'Il manque ici les mots'],
  [first, '![un plan](./plan.png)', 13, 'Un texte ne peut pas contenir une image.'],
  [first, '> Une phrase.', 13, 'Un texte ne peut pas contenir une citation'],
  [first, 'Un {mot} libre.', 13, '« mot » serait lu comme du code.'],
  [first, 'import des données.', 13, '« import des données. » serait lu comme du code.'],
  [first, '[Un]()', 13, 'Ce lien ne mène nulle part'],
  [first, '[](/contact/)', 13, 'Il manque ici les mots'],
  [first, '[Un](/contact)', 13, 'Ce lien ne mène nulle part : « /contact ».'],
  [first, '[Un](http://exemple.fr)', 13, 'Ce lien ne mène nulle part'],
  [first, '[Un](javascript:alert(1))', 13, 'Ce lien ne mène nulle part'],
  [first, '[Un](tel:+33233000000)', 13, 'Ce lien ne mène nulle part'],
  [first, 'Un **mot.', 13, '« ** » resterait dans le texte.'],
  [first, '[Un] (/contact/)', 13, '« ] ( » resterait dans le texte.'],
  [first, '| Un |\nDeux', 13, '« | » resterait dans le texte.'],
  [first, '(à écrire) La suite.', 13, 'Il reste « (à écrire) » sur une page qui se publie.'],
  [first, 'Une\u200B chose', 13, 'Un caractère invisible est dans cette ligne (U+200B).'],
  [first, 'dÃ©jÃ\u00A0', 13, 'Une lettre ou un signe a perdu son encodage'],
];

describe('a fault of form', () => {
  it.each(FAULTS)('is told with its line and what to write: %j → %j', (find, replace, line, message) => {
    expect(source).toContain(find);
    const files = withGuides(sampleContent, { path, source: source.replace(find, () => replace) });
    const [problem] = checkContent(files).problems;
    expect(problem).toMatchObject({ file: path, line });
    expect(problem?.message.replaceAll('\u00A0', ' ')).toContain(message);
    expect(problem?.remedy).toMatch(/^[\p{Ll}« ].{6,}/su);
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
