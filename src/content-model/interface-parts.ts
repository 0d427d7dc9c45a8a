import { z } from 'astro/zod';
import { between, said } from './fields.ts';

/** What the figures of the self-diagnosis count. */
export const chiffres = z.strictObject({
  situations: said('Après le nombre de situations'),
  maximum: said('Après le plus grand nombre de questions'),
  moyenne: said('Après leur nombre moyen'),
  minimum: said('Après le plus petit'),
  pages: said('Après le nombre de pages sans JavaScript'),
  hasard: said('Après les chances contre un code tapé au hasard'),
});

/** The words of the rules, shown as tables. */
export const regles = z.strictObject({
  titre: said('Le titre d’un tableau'),
  si: said('Devant les conditions'),
  alors: said('Devant ce à quoi elles mènent'),
  sinon: said('Devant la dernière ligne, sans condition'),
  version: said('Devant le numéro de version'),
  schema: said('Le nom du schéma des questions'),
  branche: said('Devant l’une des suites possibles d’une réponse ; {conditions}'),
  ouSi: between('Ce qui relie deux de ces conditions, avec ses espaces'),
  autrement: said('Devant la dernière de ces suites'),
  combien: said('Combien de questions au plus, sur le papier ; {nombre}'),
  posee: said('Quand répondre à une question, sur le papier ; {conditions}'),
  parmi: said('Les réponses qui mènent à une question ; {numero} et {reponses}'),
  sauf: said('Les réponses qui n’y mènent pas, si elles sont moins nombreuses ; {numero} et {reponses}'),
  et: between('Ce qui relie deux de ces conditions, avec ses espaces'),
});

/** The titles of parts that several pages have. */
export const sections = z.strictObject({
  ensuite: said('Devant ce qui vient après un niveau'),
  apporte: said('Le titre des prestations'),
  eligibilite: said('Le lien de l’accueil vers la page sur l’éligibilité, si elle existe').optional(),
  imprime: said('Devant le jour d’impression, sur le papier'),
  depuis: said('Devant l’adresse de la page, sur le papier'),
  cas: said('Le titre des situations'),
});

/** What guides, aids and glossary say, and the pages that lead to them. */
export const lecture = z.strictObject({
  guides: said('Le titre des guides à lire'),
  aides: said('Le titre des aides à étudier'),
  paie: said('Devant ce qu’une aide peut payer'),
  trier: said('Le lien vers le tri des aides'),
  partir: said('Le titre des guides d’un niveau ; {niveau}'),
  utile: said('Devant les niveaux auxquels une page sert'),
  confiance: said('Devant ce que l’on sait d’une aide'),
  secondaire: said('Après une source qui n’est pas officielle'),
  perime: said('Dit quand la vérification a plus d’un an'),
});

/** Both variants of a level, side by side. */
export const comparaison = z.strictObject({
  qui: said('Le titre du dessin de qui fait quoi'),
  fait: said('Devant ce que fait la Mission'),
  demande: said('Devant ce que cela demande à la commune'),
});

/** The words about the leaflet. */
export const depliant = z.strictObject({
  imprimer: said('Le lien vers le dépliant'),
  commencer: said('Le titre des niveaux au recto du dépliant'),
  carre: said('Ce que fait le carré à photographier'),
});
