import { z } from 'astro/zod';
import { describedText, filledText, id, text } from '../content-model/fields.ts';

/** The sentences about papers to fill: on their page, in the papers, and on the pages that lead to them. */
export const papersTexts = z.strictObject({
  voir: describedText('Le lien vers la page, sur une recommandation sans papier qui lui soit propre'),
  voirUn: filledText('Le lien vers son papier, sur une recommandation qui en a un', ['titre']),
  choix: describedText('Le titre de la liste des papiers'),
  avant: describedText('Le moment des papiers qui ne servent aucune étape du parcours'),
  joindre: describedText('Devant le papier qui se joint à un autre'),
  autre: describedText('Le repli de cette liste, une fois un papier ouvert'),
  remplir: describedText('Le lien qui ouvre un papier, dans son guide'),
  lire: filledText('Le lien vers le guide qui donne un papier', ['guide']),
  format: filledText('Ce que donne un papier, et combien il demande', ['nombre']),
  aide: describedText('Ce qui est dit au-dessus des champs'),
  connu: describedText('La même chose, si des champs sont déjà remplis'),
  vient: z
    .strictObject({
      commune: text.describe('La commune choisie'),
      plan: text.describe('Le plan de financement'),
      parcours: text.describe('Les dates du parcours'),
      autodiagnostic: text.describe('L’autodiagnostic'),
      calendrier: text.describe('Le calendrier : la date du jour, ou une date proposée'),
    })
    .describe('Sous un champ déjà rempli : d’où vient ce qu’il dit'),
  repris: filledText('Le repli des champs que le plan a remplis', ['nombre']),
  sansPlan: describedText('Dit quand un papier attend des montants et que le plan est vide'),
  ouvrirPlan: describedText('Le lien vers le plan, après cette phrase'),
  desequilibre: describedText('Dit quand un papier attend un plan équilibré'),
  enfreint: describedText('Devant les règles que le plan enfreint, sur l’acte qui le vote'),
  enfreintAilleurs: describedText('La même chose, sur un autre papier'),
  corrigerPlan: describedText('Le lien vers le plan, après ces règles'),
  taxeInconnue: describedText('Dit quand une ligne du plan n’a pas de taux de TVA'),
  avantDeServir: describedText('Le repli de ce qu’il faut faire avant de se servir du papier'),
  aChoisir: describedText('Ce que montre un choix qui n’est pas fait'),
  marques: z
    .strictObject({
      rempli: text.describe('Ce que la commune ou ses outils ont écrit'),
      relire: text.describe('Ce qu’une personne relit'),
      vide: text.describe('Ce qui reste à remplir ou à choisir'),
    })
    .describe('Ce que disent les marques, sur la feuille comme dans le fichier'),
  variante: filledText('Devant les prestations d’une variante, dans un papier', ['variante']),
  demande: filledText('Une aide à demander, dans un papier', ['aide', 'montant']),
  aNommer: describedText('À la place d’une aide dont le nom ne désigne aucun financeur'),
  etat: filledText('Où en est une demande, dans un papier', ['aide', 'etat']),
  sansDemande: describedText('L’état d’une ligne du plan sans montant'),
  part: filledText('Ce que représente un montant, dans un papier', ['montant', 'part', 'base']),
  refus: filledText('Ce que coûterait le refus d’une aide, dans un papier', ['aide', 'montant']),
  reste: filledText('Combien de champs restent vides', ['nombre', 'total']),
  complet: describedText('Dit quand tout est rempli'),
  aCorriger: describedText('La même chose, si le papier se contredit ou si le plan enfreint une règle'),
  plusTard: filledText('Combien de champs attendent la séance', ['plusTard']),
  attend: describedText('Dit tant qu’un papier ou son fichier se charge'),
  apercu: describedText('Le titre du papier tel qu’il sera'),
  regarder: describedText('Le bouton qui mène à ce titre, où le papier est plus bas que les champs'),
  telecharger: describedText('Le bouton qui donne le fichier'),
  suffixe: id.describe('Ce qui s’ajoute au nom du fichier, sans extension'),
  pris: describedText('Dit une fois le fichier donné'),
  refuse: describedText('Dit quand le modèle ne s’ouvre pas ou que le navigateur refuse le fichier'),
  effacer: describedText('Le bouton qui efface ce qui a été écrit'),
  efface: describedText('Dit une fois que c’est effacé'),
  annuler: describedText('Le bouton qui rend ce qui vient d’être effacé'),
  garde: describedText('Ce que l’onglet garde, et ce qui n’est pas envoyé'),
  alertes: z
    .strictObject({
      partMaximum: filledText('Le maximum de la part est plus bas que la part', ['borne', 'valeur']),
      coutMaximum: filledText('Le coût à ne pas dépasser est plus bas que le coût', ['borne', 'valeur']),
      aideDesCommunes: filledText('Un groupement demande une aide qui vise des communes', ['aides']),
      acteSigne: text.describe('Un acte est signé alors qu’une aide reste à obtenir'),
      quorum: filledText('Les présents ne sont pas la majorité des membres', ['presents', 'membres']),
      voix: filledText('Plus de voix que de présents et de pouvoirs', ['valeur', 'borne']),
      convocation: text.describe('La convocation n’est pas datée avant la séance'),
    })
    .describe('Ce qui se contredit dans un papier'),
  aRelire: describedText('La première ligne d’un papier rempli ; ce qui reste à remplir la suit'),
});

export type PapersTexts = z.output<typeof papersTexts>;
