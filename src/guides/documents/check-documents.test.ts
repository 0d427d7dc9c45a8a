import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'guides/passer-un-marche-public.mdx';
const open = '<Modele titre="la demande de devis" fichier="demande-de-devis">';
const first = 'Objet : demande de devis';
const example = '<Modele titre="le titre" fichier="mon-fichier">';
const anyTag = '<Encadre titre="le titre">';
/** A fault made by what is written instead of the tag that opens the document. */
function fault(what: string, replace: string, at: string, message: string, remedy: string): Fault {
  return { fault: what, edits: [{ file, find: open, replace }], file, at, message, remedy };
}

const faults: readonly Fault[] = [
  {
    fault: 'two documents with the same file',
    edits: [
      { file: 'guides/recenser-l-offre-environnante.mdx', find: '"fiche-lieu"', replace: '"fiche-espace"' },
    ],
    file: 'guides/recenser-l-offre-environnante.mdx',
    at: 'fichier="fiche-espace"',
    message: `Fichier de modèle en double : « fiche-espace », déjà dans guides/amenager-et-meubler.mdx, ligne ${lineAfter([], 'guides/amenager-et-meubler.mdx', '<Modele')}.`,
    remedy: 'gardez-en un seul, ou changez l’un des deux',
  },
  {
    fault: 'a document that nothing closes',
    edits: [{ file, find: '</Modele>', replace: '' }],
    file,
    at: '<Modele',
    message: 'La balise « <Modele> » n’est pas fermée.',
    remedy: 'écrivez « </Modele> » sur une ligne à part, à la fin du bloc',
  },
  {
    fault: 'a document that closes before what it holds',
    edits: [{ file, find: first, replace: `<Encadre titre="a">\n\n${first}` }],
    file,
    at: '<Encadre titre="a">',
    message: 'La balise « <Encadre> » n’est pas fermée.',
    remedy: 'écrivez « </Encadre> » sur une ligne à part, à la fin du bloc',
  },
  {
    fault: 'a document that nothing opens',
    edits: [{ file, find: open, replace: '' }],
    file,
    at: '</Modele>',
    message: '« </Modele> » ferme un bloc qui n’est pas ouvert.',
    remedy: 'écrivez la balise d’ouverture plus haut, ou retirez « </Modele> »',
  },
  fault(
    'a tag without its quotes',
    '<Modele titre=la demande fichier="demande-de-devis">',
    'titre=la demande',
    'Une balise ou une accolade ne se lit pas à partir de cette ligne.',
    `une balise s’écrit comme ${anyTag} ; mettez « \\ » devant « < » ou « { » dans un texte`,
  ),
  fault(
    'an empty document',
    `<Modele titre="vide" fichier="vide">\n\n</Modele>\n\n${open}`,
    'titre="vide"',
    'Ce modèle est vide.',
    'écrivez son texte entre les deux balises, ou retirez-les',
  ),
  fault(
    'a document without a title',
    '<Modele fichier="demande-de-devis">',
    '<Modele',
    'Il manque le titre du modèle.',
    `écrivez ${example}`,
  ),
  fault(
    'a document without a file',
    '<Modele titre="la demande de devis">',
    '<Modele',
    'Il manque le fichier du modèle.',
    `écrivez ${example}`,
  ),
  fault(
    'a file that is not an id',
    '<Modele titre="la demande de devis" fichier="Demande de devis.docx">',
    '<Modele',
    'Le fichier « Demande de devis.docx » est refusé.',
    'un identifiant s’écrit en minuscules sans accent, mots reliés par des tirets, comme « mon-identifiant »',
  ),
  fault(
    'a document inside another block',
    `<Encadre titre="a">\n\n<Modele titre="dedans" fichier="dedans">\n\nTexte.\n\n</Modele>\n\n</Encadre>\n\n${open}`,
    'titre="dedans"',
    'Ce modèle est dans un autre bloc.',
    'mettez-le entre deux lignes vides, hors de tout autre bloc',
  ),
  fault(
    'text stuck to its tag',
    `<Modele titre="collé" fichier="colle">Texte collé.</Modele>\n\n${open}`,
    'titre="collé"',
    'Un modèle ne peut pas contenir du texte collé à sa balise.',
    'gardez des paragraphes, des titres « ### », des listes, des tableaux, du gras et de l’italique',
  ),
  {
    fault: 'a document that is not in a guide',
    edits: [
      {
        file: 'pages/glossaire.mdx',
        find: '<Glossaire />',
        replace: '<Modele titre="a" fichier="a">\n\nTexte.\n\n</Modele>\n\n<Glossaire />',
      },
    ],
    file: 'pages/glossaire.mdx',
    at: '<Modele',
    message: 'Ce modèle n’est pas dans un guide.',
    remedy: 'mettez-le dans un fichier de « guides », et faites un lien vers ce guide',
  },
];

describe('a fault of a document', () => {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { edits, file: faulty, at, message, remedy } = planted;
    const line = lineAfter(edits, faulty, at);
    expect(problemsAfter(edits)).toEqual([{ file: faulty, line, message, remedy }]);
  });
});

const allowed =
  'gardez des paragraphes, des titres « ### », des listes, des tableaux, du gras et de l’italique';

/** Text of a document, and the message and remedy that it gets. */
const refusedTexts = [
  {
    text: 'Une phrase<Source id="cgct-r2334-24" />.',
    message: 'Un modèle ne peut pas contenir la balise « <Source> ».',
    remedy: 'sortez-la du modèle : citez une source dans le guide, avant ou après lui',
  },
  {
    text: 'Voyez [le guide](/guides/lire-les-offres/).',
    message: 'Un modèle ne peut pas contenir le lien « /guides/lire-les-offres/ ».',
    remedy: 'mettez ce lien dans le guide, hors du modèle : un document téléchargé n’est plus sur le site',
  },
  {
    text: '- [ ] une case',
    message: 'Un modèle ne peut pas contenir de case « [ ] ».',
    remedy: 'écrivez « ☐ » devant chaque choix',
  },
  {
    text: '3. trois',
    message: 'Cette liste ne commence pas à 1.',
    remedy: 'numérotez-la à partir de « 1. »',
  },
  {
    text: '## Un titre',
    message: 'Un modèle ne peut pas contenir un titre qui n’est pas de troisième rang.',
    remedy: allowed,
  },
  {
    text: '| A | B |\n| --- | --- |\n| un `mot` | … |',
    message: 'Un modèle ne peut pas contenir du code.',
    remedy: allowed,
  },
  { text: '> Une citation', message: 'Un modèle ne peut pas contenir une citation.', remedy: allowed },
  { text: '![](/icone.svg)', message: 'Un modèle ne peut pas contenir une image.', remedy: allowed },
  {
    text: '1. un\n   - {/* deux */}',
    message: 'Un modèle ne peut pas contenir une accolade.',
    remedy: allowed,
  },
];

describe('what a document cannot hold', () => {
  it.each(refusedTexts)(
    'is reported, with its line and what to write: $text',
    ({ text, message, remedy }) => {
      const edits = [{ file, find: first, replace: `${text}\n\n${first}` }];
      const line = lineAfter(edits, file, text.split('\n').at(-1) ?? '');
      expect(problemsAfter(edits)).toEqual([{ file, line, message, remedy }]);
    },
  );
});
