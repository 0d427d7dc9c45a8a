import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { madeUpGuide, withGuides } from '../../tests/support/made-up-guide.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

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
  ['titre: Un', 'titre: Attention : un', 2, 'Ce texte contient « : » et n’est pas entre guillemets.', quotes],
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

  it('is still a front matter that nothing closes where a line further down looks like its end', () => {
    const written = `${source.replace(end, '\n\n')}\n---\n\nLa fin.\n`;
    const { problems } = checkContent(withGuides(sampleContent, { path, source: written }));
    expect(problems).toEqual([
      { file: path, line: 11, message: 'L’en-tête n’est pas fermé.', remedy: between },
    ]);
  });
});
