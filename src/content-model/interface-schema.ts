import { z } from 'astro/zod';
import { expenseKinds, funders, schemeStatuses } from '../funding/scheme-facts.ts';
import { pageKinds } from '../site/page-kind.ts';
import { describedText, text } from './fields.ts';
import { financement, parDepense } from '../funding/table/texts.ts';
import { appel, brouillon, reprendre } from '../diagnosis/call-sheet/texts.ts';
import { autodiagnostic, autresNiveaux, recommandation } from '../diagnosis/texts.ts';
import { trouver } from '../funding/finder/texts.ts';
import { accueil } from '../offer/home-texts.ts';
import { horsConnexion } from '../site/offline/texts.ts';
import { chiffres, comparaison, depliant, lecture, regles, sections } from './interface-parts.ts';
import { sansJavaScript } from '../components/script-texts.ts';
import { recherche } from '../search/texts.ts';
import { modele } from '../guides/documents/texts.ts';

const pictures = z.strictObject({ accueil: describedText('Le dessin de la page d’accueil') });

/** The sentences of the interface. */
export const interfaceTexts = z.strictObject({
  genres: z.record(z.enum(pageKinds), text).describe('Le nom de chaque genre de page'),
  accueil: accueil.describe('Les cartes de la page d’accueil'),
  depenses: z.record(z.enum(expenseKinds), text).optional().describe('Le nom de chaque sorte de dépense'),
  dessins: pictures
    .optional()
    .describe('Ce que disent les dessins du bâtiment, pour qui ne les voit pas ; absent, rien n’est dessiné'),
  statuts: z
    .record(z.enum(schemeStatuses), text)
    .optional()
    .describe('Ce que l’on sait d’une aide, en clair'),
  financeurs: z.record(z.enum(funders), text).optional().describe('Le nom de chaque financeur'),
  parDepense: parDepense.optional().describe('Le tableau de ce que chaque aide peut payer'),
  lecture: lecture
    .optional()
    .describe('Ce que disent les guides, les aides et le glossaire, et les pages qui y mènent'),
  financement: financement.optional().describe('Les noms de ce que dit la page d’une aide'),
  modele: modele.optional().describe('Les phrases autour des modèles à télécharger'),
  trouver: trouver.optional().describe('Les phrases qui trient les aides'),
  niveau: describedText('Le mot devant le numéro d’un niveau'),
  accessibilite: describedText('La mention d’accessibilité, au bas de chaque page'),
  absent: describedText('Ce qui est écrit à la place de ce que le Département n’a pas donné'),
  orientation: describedText('Ce que vaut l’autodiagnostic'),
  parler: describedText('Ce qui introduit le numéro de téléphone'),
  source: describedText('Ce qui introduit une source').optional(),
  appelDeSource: describedText('Le nom du numéro qui mène à une source ; {numero} et {titre}').optional(),
  confidentialite: describedText('Où restent les réponses'),
  chiffres: chiffres.optional().describe('Ce que comptent les nombres de l’autodiagnostic'),
  regles: regles.describe('Les mots des tableaux de règles'),
  depliant: depliant.optional().describe('Les mots sur le dépliant'),
  comparaison: comparaison
    .optional()
    .describe('Les mots des deux variantes côte à côte ; absent si les niveaux n’en ont pas'),
  sections: sections.describe('Les titres et les mots que plusieurs pages ont'),
  sansJavaScript: sansJavaScript.describe('Ce qui est dit quand une page n’a pas son script'),
  brouillon: brouillon.describe('Les phrases sur les réponses gardées sur l’appareil'),
  reprendre: reprendre.describe('Les phrases de la page où l’on tape un code'),
  appel: appel.optional().describe('Les phrases de la fiche d’appel'),
  autodiagnostic: autodiagnostic.describe('Les phrases des questions'),
  autresNiveaux: autresNiveaux.describe('Les phrases qui expliquent les autres niveaux'),
  recommandation: recommandation.describe('Les phrases d’une recommandation'),
  recherche: recherche.describe('Les phrases de la recherche'),
  horsConnexion: horsConnexion.describe('Ce qui est dit de la copie du site sur l’appareil'),
});
