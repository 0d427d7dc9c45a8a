import { z } from 'astro/zod';
import type { AmountFault } from './amount.ts';
import { expenseKinds } from '../scheme-facts.ts';
import type { ExpenseLine, ResourceLine } from './model.ts';
import { rule, signing, threshold } from './rules-schema.ts';
import { factFields, id, describedText, texts } from '../../content-model/fields.ts';

const budget = z
  .enum(['investissement', 'fonctionnement'])
  .describe('Le budget de la ligne : chacun des deux s’équilibre seul')
  .transform((name) => (name === 'investissement' ? ('investment' as const) : ('running' as const)));

/** What both kinds of lines say. */
const lineFields = {
  id: id.describe('Identifiant de la ligne, écrit dans les adresses : gardé pour toujours'),
  libelle: describedText('Le nom de la ligne'),
  court: describedText('Son nom en un ou deux mots, dans le dessin').optional(),
  budget,
  depart: z.literal(true).optional().describe('Présent si le plan vide commence avec cette ligne'),
};

const expenseLine = z
  .strictObject({
    ...lineFields,
    retenue: z
      .literal(true)
      .optional()
      .describe('Présent si la ligne compte dans la dépense subventionnable'),
    depense: z
      .enum(expenseKinds)
      .optional()
      .describe('La dépense d’une aide que cette ligne reprend, quand on vient de la recherche d’aides'),
  })
  .transform(({ id: name, libelle, court = libelle, ...expense }) => ({
    id: name,
    label: libelle,
    short: court,
    budget: expense.budget,
    starting: expense.depart ?? false,
    eligible: expense.retenue ?? false,
    kind: expense.depense,
  })) satisfies z.ZodType<ExpenseLine>;

const origins = { propre: 'own', publique: 'public', privee: 'private' } as const;

const resourceLine = z
  .strictObject({
    ...lineFields,
    origine: z.enum(['propre', 'publique', 'privee']).describe('À qui est cet argent'),
    page: id.optional().describe('La page de financement de cette aide'),
    sansDemande: z.literal(true).optional().describe('Présent si cet argent ne se demande à personne'),
    solde: z.literal(true).optional().describe('Présent sur la ligne qui peut prendre ce qui manque'),
  })
  .transform(({ id: name, libelle, court = libelle, ...resource }) => ({
    id: name,
    label: libelle,
    short: court,
    budget: resource.budget,
    starting: resource.depart ?? false,
    origin: origins[resource.origine],
    page: resource.page,
    asked: resource.origine !== 'propre' && resource.sansDemande === undefined,
    balances: resource.solde ?? false,
  })) satisfies z.ZodType<ResourceLine>;

const cited = z.array(id).min(1).optional().describe('Les sources de la phrase, par leurs identifiants');

const openPoint = z.strictObject({
  texte: describedText('Ce que le calcul ne tranche pas, et à qui le demander'),
  regle: id.optional().describe('La règle dont la phrase tire {reste}, ce que {pourcent} laisse sur cent'),
  sources: cited,
});

const demandState = z.strictObject({
  id: id.describe('Identifiant de l’état, écrit dans les adresses : gardé pour toujours'),
  libelle: describedText('L’état, tel que le visiteur le choisit'),
});

const faults = z.strictObject({
  'not-a-number': describedText('Dit quand ce n’est pas un nombre ; {saisie}'),
  negative: describedText('Dit quand le nombre a un signe moins'),
  'too-many-decimals': describedText('Dit quand il a plus de deux chiffres après la virgule'),
  'too-large': describedText('Dit quand il dépasse ce que le plan accepte ; {plafond}'),
  'au-dela': describedText('Dit quand la dépense retenue dépasse les dépenses ; {total}'),
} satisfies Record<AmountFault | 'au-dela', z.ZodType>);

const advice = z.strictObject({
  quand: z.enum(['ligne-vide', 'ligne-remplie']).describe('Le cas où le conseil se montre'),
  ligne: id.optional().describe('La ligne dont il s’agit'),
  texte: describedText('Le conseil'),
  sources: cited,
});

/** The words of the page. */
const planPage = z.strictObject({
  horsTaxes: describedText('Comment les montants sont écrits, après le nom de la commune'),
  commune: describedText('Le lien vers l’outil qui demande la commune'),
  autreCommune: describedText('Le même lien, une fois une commune nommée'),
  cout: describedText('Ce qui précède le coût du projet, en haut'),
  aides: describedText('Ce qui précède la somme des aides'),
  reste: describedText('Ce qui précède ce que la commune paie elle-même'),
  accorde: describedText('La part des aides qui est sûre ; {montant}'),
  rienAccorde: describedText('La même chose quand aucune aide n’est accordée'),
  toutAccorde: describedText('La même chose quand toutes le sont'),
  depenses: describedText('Le titre des dépenses'),
  ressources: describedText('Le titre des ressources'),
  ligne: describedText('L’en-tête des noms de ligne'),
  montant: describedText('L’en-tête des montants'),
  part: describedText('L’en-tête des parts du total'),
  total: describedText('Le nom de la ligne du total'),
  aTrouver: describedText('Le nom de ce qui manque'),
  enTrop: describedText('Le nom de ce qui dépasse'),
  unite: describedText('L’unité, lue après le nom de chaque champ'),
  etat: describedText('La question posée pour chaque aide : où en est la demande'),
  ajouterDepense: describedText('Le nom du choix d’une dépense de plus'),
  ajouterRessource: describedText('Le nom du choix d’une ressource de plus'),
  retirer: describedText('Le bouton qui retire une ligne ; {ligne}'),
  solder: describedText('Le bouton qui met ce qui manque sur cette ligne ; {ecart}'),
  annuler: describedText('Le bouton qui rend le plan d’avant'),
  precisions: describedText('Le titre des questions qui ne sont pas des montants'),
  retenue: describedText('Le nom du champ de la dépense subventionnable'),
  aideRetenue: describedText('L’aide de ce champ ; {lignes} y devient la liste des lignes comptées'),
  pasDit: describedText('Le choix de qui n’a pas encore répondu'),
  fonctionnement: describedText('Le titre de la partie sur la première année de fonctionnement'),
  dessinEnMots: describedText('Le dessin du plan, pour qui ne le voit pas ; {titre} et {lignes}'),
  vide: describedText('Dit tant qu’aucun montant n’est écrit'),
  equilibre: describedText('Dit quand les ressources paient les dépenses ; {total}'),
  manque: describedText('Dit quand les ressources ne suffisent pas ; {ecart} et {total}'),
  depasse: describedText('Dit quand les ressources dépassent les dépenses ; {ecart}'),
  brefEquilibre: describedText('En quelques mots, en haut : tout est payé'),
  brefManque: describedText('En quelques mots, ce qui manque ; {ecart}'),
  brefDepasse: describedText('En quelques mots, ce qui dépasse ; {ecart}'),
  faute: describedText('Dit quand un champ est à corriger'),
  fautes: describedText('Dit quand plusieurs le sont ; {nombre}'),
  verifications: describedText('Le titre de ce que disent les règles'),
  respecte: describedText('Ce que veut dire ✓, pour qui ne le voit pas'),
  aVoir: describedText('Ce que veut dire !, pour qui ne le voit pas'),
  prudence: describedText('Ce que les règles ne promettent pas'),
  autres: describedText('Le titre des points que le calcul ne tranche pas'),
  source: describedText('Ce qui précède une source'),
  fragile: describedText('Ce qui manquerait si la plus grosse aide était refusée ; {aide} et {montant}'),
  encoreATrouver: describedText(
    'Ajouté à une part des fonds publics tant que de l’argent reste à trouver ; {ecart}',
  ),
  sansBase: describedText('Dit quand aucune dépense n’entre dans le calcul des parts'),
  imprimer: describedText('Le bouton qui imprime'),
  imprimerRegles: describedText('La case qui ajoute les règles au papier'),
  lien: describedText('Le bouton qui envoie le lien'),
  lienCopie: describedText('Dit une fois le lien copié'),
  lienRefuse: describedText('Dit quand le navigateur refuse de copier le lien'),
  tableur: describedText('Le bouton qui donne un fichier pour un tableur'),
  tableurRefuse: describedText('Dit quand le navigateur refuse le fichier'),
  fichier: id.describe('Le nom du fichier, sans extension'),
  effacer: describedText('Le bouton qui vide tous les champs'),
  efface: describedText('Dit une fois le plan vidé'),
  garde: describedText('Ce que l’onglet et l’adresse gardent du plan'),
  illisible: describedText('Dit quand une partie de l’adresse ne se lit pas ; {parties}'),
  carre: describedText('Ce que fait le carré à photographier'),
  portee: describedText('Qui fait ce plan et ce qu’il n’engage pas, sur le papier'),
  papier: texts.describe('Ce qui se remplit à la main en tête du papier'),
  papierSigne: texts.describe('Ce qui se remplit à la main sous les tableaux'),
  sansScript: describedText('Que faire du plan sans JavaScript'),
});

/** The financing plan: its lines, its rules with their sentences, the words of its page. */
export const financingPlan = z
  .strictObject({
    ...factFields,
    depenses: z.array(expenseLine).min(1).describe('Les lignes de dépenses, dans l’ordre'),
    ressources: z.array(resourceLine).min(1).describe('Les lignes de ressources, dans l’ordre'),
    etats: z.array(demandState).min(2).describe('Où peut en être la demande d’une aide'),
    regles: z.array(rule).describe('Les règles sur une part du plan'),
    signature: signing,
    seuils: z.array(threshold).describe('Les montants à partir desquels une autre procédure s’applique'),
    aVoir: z.array(openPoint).describe('Les points que le calcul ne tranche pas'),
    conseils: z.array(advice).describe('Les conseils, selon ce que le plan contient'),
    page: planPage.describe('Les mots de la page'),
    fautes: faults.describe('Ce qui est dit d’un montant mal écrit'),
  })
  .transform((plan) => ({
    verified: plan.verifieLe,
    expenses: plan.depenses,
    resources: plan.ressources,
    stages: plan.etats.map((stage) => ({ id: stage.id, label: stage.libelle })),
    rules: plan.regles,
    signing: plan.signature,
    thresholds: plan.seuils,
    openPoints: plan.aVoir.map(({ texte, regle, sources }) => ({
      text: texte,
      rule: regle,
      sources: sources ?? [],
    })),
    advice: plan.conseils.map(({ quand, ligne, texte, sources }) => ({
      when: quand,
      line: ligne,
      text: texte,
      sources: sources ?? [],
    })),
    page: plan.page,
    faults: plan.fautes,
  }));

export type PlanTexts = z.output<typeof planPage>;
export type FinancingPlan = z.output<typeof financingPlan>;
