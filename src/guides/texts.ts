import { z } from 'astro/zod';
import { describedText, text, filledText } from '../content-model/fields.ts';

/** The sentences about the documents to adapt: on the page of a guide, and in the files. */
const modele = z.strictObject({
  telecharger: filledText('Le lien vers un document, en ko', ['taille']),
  lire: text.describe('Ce qui déplie le texte d’un document'),
  pied: filledText('Le bas des pages d’un document', ['date', 'source']),
  source: filledText('D’où vient un document tant que le site n’a pas d’adresse', ['site', 'guide']),
  styleACompleter: text.describe('Le nom du style des blancs à remplir'),
  styleRempli: text.describe('Le nom du style de ce que la commune ou ses outils ont écrit'),
  styleARelire: text.describe('Le nom du style de ce qu’une personne relit, comme un article cité'),
  styleTableau: text.describe('Le nom du style des cases d’un tableau'),
  styleColonne: text.describe('Le nom du style de la première ligne d’un tableau'),
});

/** A mark of a source: its sign beside the number of the note, and its name in the list. */
function mark(what: string) {
  const shape = {
    signe: z.string().max(1).describe('Le signe après le numéro de la note ; vide s’il n’en a pas'),
    nom: text.describe('Son nom dans la liste des sources'),
  };
  return z.strictObject(shape).describe(what);
}

/** What guides, aids and glossary say, and the pages that lead to them. */
const lecture = z.strictObject({
  paie: describedText('Devant ce qu’une aide peut payer'),
  trier: describedText('Le lien vers le tri des aides'),
  partir: filledText('Le titre des guides d’un niveau', ['niveau']),
  parNiveau: describedText('Le nom des liens vers les guides de chaque niveau'),
  premier: describedText('Dit du premier d’entre eux'),
  minutes: filledText('Le temps de lecture', ['nombre']),
  modeles: z
    .strictObject({
      un: describedText('La phrase quand il y en a un'),
      plusieurs: filledText('La phrase au-delà', ['nombre']),
    })
    .describe('Combien de modèles Word ; {nombre}'),
  dedans: describedText('Devant ce qu’un guide donne : ses modèles, sa liste'),
  aCocher: describedText('Le titre de la liste à cocher'),
  suivant: describedText('Devant le guide suivant'),
  utile: describedText('Devant les niveaux auxquels une page sert'),
  relues: describedText('Devant le jour où les sources ont été relues'),
  plusRecente: filledText('La date de la plus récente', ['date']),
  marques: z
    .strictObject({
      officielle: mark('Un texte officiel'),
      presse: mark('La presse ou un site spécialisé'),
      exemple: mark('Ce qu’un autre territoire fait ou dit'),
    })
    .describe('Ce que valent les sources'),
  perime: describedText('Dit quand la vérification a plus d’un an'),
});

/** The texts of `interface.yaml` about guides, their documents and their sources. */
export const guideTexts = {
  lecture: lecture.describe('Ce que disent les guides, les aides et le glossaire, et les pages qui y mènent'),
  modele: modele.describe('Les phrases autour des modèles à télécharger'),
  source: describedText('Ce qui introduit une source'),
  appelDeSource: filledText('Le nom du numéro qui mène à une source', ['numero', 'titre']),
};
