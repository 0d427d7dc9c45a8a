import { z } from 'astro/zod';
import { untrimmedText, describedText } from './fields.ts';

/** What the figures of the self-diagnosis count. */
export const chiffres = z.strictObject({
  situations: describedText('Après le nombre de situations'),
  maximum: describedText('Après le plus grand nombre de questions'),
  moyenne: describedText('Après leur nombre moyen'),
  minimum: describedText('Après le plus petit'),
  pages: describedText('Après le nombre de pages sans JavaScript'),
  hasard: describedText('Après les chances contre un code tapé au hasard'),
});

/** The words of the rules, shown as tables. */
export const regles = z.strictObject({
  titre: describedText('Le titre d’un tableau'),
  si: describedText('Devant les conditions'),
  alors: describedText('Devant ce à quoi elles mènent'),
  sinon: describedText('Devant la dernière ligne, sans condition'),
  version: describedText('Devant le numéro de version'),
  schema: describedText('Le nom du schéma des questions'),
  branche: describedText('Devant l’une des suites possibles d’une réponse ; {conditions}'),
  ouSi: untrimmedText('Ce qui relie deux de ces conditions, avec ses espaces'),
  autrement: describedText('Devant la dernière de ces suites'),
  combien: describedText('Combien de questions au plus, sur le papier ; {nombre}'),
  posee: describedText('Quand répondre à une question, sur le papier ; {conditions}'),
  parmi: describedText('Les réponses qui mènent à une question ; {numero} et {reponses}'),
  sauf: describedText(
    'Les réponses qui n’y mènent pas, si elles sont moins nombreuses ; {numero} et {reponses}',
  ),
  et: untrimmedText('Ce qui relie deux de ces conditions, avec ses espaces'),
});

/** The titles of parts that several pages have. */
export const sections = z.strictObject({
  ensuite: describedText('Devant ce qui vient après un niveau'),
  apporte: describedText('Le titre des prestations'),
  eligibilite: describedText(
    'Le lien de l’accueil vers la page sur l’éligibilité, si elle existe',
  ).optional(),
  imprime: describedText('Devant le jour d’impression, sur le papier'),
  depuis: describedText('Devant l’adresse de la page, sur le papier'),
  cas: describedText('Le titre des situations'),
});

/** What guides, aids and glossary say, and the pages that lead to them. */
export const lecture = z.strictObject({
  guides: describedText('Le titre des guides à lire'),
  aides: describedText('Le titre des aides à étudier'),
  paie: describedText('Devant ce qu’une aide peut payer'),
  trier: describedText('Le lien vers le tri des aides'),
  partir: describedText('Le titre des guides d’un niveau ; {niveau}'),
  utile: describedText('Devant les niveaux auxquels une page sert'),
  confiance: describedText('Devant ce que l’on sait d’une aide'),
  secondaire: describedText('Après une source qui n’est pas officielle'),
  perime: describedText('Dit quand la vérification a plus d’un an'),
});

/** Both variants of a level, side by side. */
export const comparaison = z.strictObject({
  qui: describedText('Le titre du dessin de qui fait quoi'),
  fait: describedText('Devant ce que fait la Mission'),
  demande: describedText('Devant ce que cela demande à la commune'),
});

/** The words about the leaflet. */
export const depliant = z.strictObject({
  imprimer: describedText('Le lien vers le dépliant'),
  commencer: describedText('Le titre des niveaux au recto du dépliant'),
  carre: describedText('Ce que fait le carré à photographier'),
});
