import { describe } from 'vitest';
import { eachIsReported, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'guides/passer-un-marche-public.mdx';
const open = '<Modele titre="la demande de devis" fichier="demande-de-devis">';
const first = 'Objet : demande de devis';
const tag = '<Modele titre="…" fichier="…">';
/** A fault made by what is written instead of the tag that opens the document. */
function fault(what: string, replace: string, at: string, message: string, remedy: string): Fault {
  return { fault: what, file, find: open, replace, at, message, remedy };
}

const allowed =
  'gardez des paragraphes, des titres « ### », des listes, des tableaux, du gras et de l’italique';

const faults: readonly Fault[] = [
  {
    fault: 'a document that nothing closes',
    file,
    find: '</Modele>',
    replace: '',
    at: '<Modele',
    message: 'La balise « <Modele> » n’est pas fermée.',
    remedy: 'écrivez « </Modele> » sur une ligne à part, à la fin du bloc',
  },
  {
    fault: 'a document that closes before what it holds',
    file,
    find: first,
    replace: `<Encadre titre="a">\n\n${first}`,
    message: 'La balise « <Encadre> » n’est pas fermée.',
    remedy: 'écrivez « </Encadre> » sur une ligne à part, à la fin du bloc',
  },
  {
    fault: 'a document that nothing opens',
    file,
    find: open,
    replace: '',
    at: '</Modele>',
    message: '« </Modele> » ferme un bloc qui n’est pas ouvert.',
    remedy: 'écrivez la balise d’ouverture plus haut, ou retirez « </Modele> »',
  },
  fault(
    'a tag without its quotes',
    '<Modele titre=la demande fichier="demande-de-devis">',
    'titre=la demande',
    'La balise « <Modele> » n’a pas de guillemet après « titre= ».',
    'écrivez titre="…", un guillemet droit avant et après',
  ),
  fault(
    'an empty document',
    `<Modele titre="vide" fichier="vide">\n\n</Modele>\n\n${open}`,
    'titre="vide"',
    '« <Modele> » est vide.',
    `écrivez son texte entre ${tag} et « </Modele> », ou retirez les deux`,
  ),
  fault(
    'a document without a title',
    '<Modele fichier="demande-de-devis">',
    '<Modele',
    'Il manque « titre » dans « <Modele> ».',
    `écrivez ${tag}`,
  ),
  fault(
    'a document without a file',
    '<Modele titre="la demande de devis">',
    '<Modele',
    'Il manque « fichier » dans « <Modele> ».',
    `écrivez ${tag}`,
  ),
  fault(
    'a document inside another block',
    `<Encadre titre="a">\n\n<Modele titre="dedans" fichier="dedans">\n\nTexte.\n\n</Modele>\n\n</Encadre>\n\n${open}`,
    'titre="dedans"',
    '« <Modele> » est dans « <Encadre> ».',
    `mettez ${tag} après « </Encadre> », entre deux lignes vides`,
  ),
  fault(
    'text stuck to its tag',
    `<Modele titre="collé" fichier="colle">Texte collé.</Modele>\n\n${open}`,
    'titre="collé"',
    'Du texte est collé à la balise « <Modele> ».',
    `laissez une ligne vide après ${tag} et avant « </Modele> »`,
  ),
  {
    fault: 'a document that is not in a guide',
    file: 'pages/glossaire.mdx',
    find: '<Glossaire />',
    replace: '<Modele titre="a" fichier="a">\n\nTexte.\n\n</Modele>\n\n<Glossaire />',
    message: 'Balise inconnue ici : « <Modele> ».',
    remedy: 'écrivez une de celles-ci : Encadre, […]',
  },
];

/** What is written in a document, what the build says of it, and what it tells to write. */
const texts = [
  {
    text: 'Une phrase<Source id="cgct-r2334-24" />.',
    message: 'Un modèle ne peut pas contenir la balise « <Source> ».',
    remedy: 'sortez-la du modèle : citez une source dans le guide, avant ou après lui',
  },
  {
    text: 'Voyez [le guide](/guides/definir-le-besoin/).',
    message: 'Un modèle ne peut pas contenir le lien « /guides/definir-le-besoin/ ».',
    remedy: 'mettez ce lien dans le guide, hors du modèle : un document téléchargé n’est plus sur le site',
  },
  {
    text: '- [ ] une case',
    message: 'Un texte ne peut pas contenir de case « [ ] ».',
    remedy: 'écrivez « ☐ » devant chaque choix',
  },
  {
    text: '3. trois',
    message: 'Cette liste ne commence pas à 1.',
    remedy: 'numérotez-la à partir de « 1. »',
  },
  {
    text: '## Un titre',
    message: 'Un modèle ne peut pas contenir un titre de ce rang.',
    remedy: allowed,
  },
  {
    text: '| A | B |\n| --- | --- |\n| un `mot` | … |',
    message: 'Un modèle ne peut pas contenir cet élément.',
    remedy: allowed,
  },
  {
    text: '| A | B |\n| --- | --- |\n| a | … |\n\n| C | D |\n| --- | --- |\n| c | … |',
    at: '| C | D |',
    message: 'Deux tableaux se suivent.',
    remedy: 'écrivez entre les deux un titre « ### » ou une phrase : Word en ferait un seul',
  },
  {
    text: '> Une citation',
    message: 'Un texte ne peut pas contenir une citation.',
    remedy: 'retirez « > »[…]',
  },
  {
    text: '![](/icone.svg)',
    message: 'Un texte ne peut pas contenir une image.',
    remedy: 'dites en mots[…]',
  },
  {
    text: '1. un\n   - {/* deux */}',
    message: 'Un modèle ne peut pas contenir cet élément.',
    remedy: allowed,
  },
];

describe('a fault of a document', () => {
  eachIsReported(faults);
});

describe('what a document cannot hold', () => {
  eachIsReported(
    texts.map(({ text, message, remedy, at = text.split('\n').at(-1) ?? '' }) => ({
      fault: text,
      file,
      find: first,
      replace: `${text}\n\n${first}`,
      at,
      message,
      remedy,
    })),
  );
});
