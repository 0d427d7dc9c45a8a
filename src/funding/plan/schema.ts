import { z } from 'astro/zod';
import type { AmountFault } from './amount.ts';
import type { ExpenseLine, ResourceLine, ShareRule, Threshold } from './model.ts';
import { factFields, id, describedText, texts } from '../../content-model/fields.ts';

const budget = z
  .enum(['investissement', 'fonctionnement'])
  .describe('Le budget de la ligne : chacun des deux s’équilibre seul')
  .transform((name) => (name === 'investissement' ? ('investment' as const) : ('running' as const)));

const expense = z
  .strictObject({
    id: id.describe('Identifiant de la ligne, écrit dans les adresses : gardé pour toujours'),
    libelle: describedText('Le nom de la dépense'),
    budget,
    retenue: z
      .literal(true)
      .optional()
      .describe('Présent si la ligne compte dans la dépense subventionnable'),
  })
  .transform((line) => ({
    id: line.id,
    label: line.libelle,
    budget: line.budget,
    eligible: line.retenue ?? false,
  })) satisfies z.ZodType<ExpenseLine>;

const origins = { propre: 'own', publique: 'public', privee: 'private' } as const;

const resource = z
  .strictObject({
    id: id.describe('Identifiant de la ligne, écrit dans les adresses : gardé pour toujours'),
    libelle: describedText('Le nom de la ressource'),
    budget,
    origine: z.enum(['propre', 'publique', 'privee']).describe('À qui est cet argent'),
    page: id.optional().describe('La page de financement de cette aide'),
    sansDemande: z.literal(true).optional().describe('Présent si cet argent ne se demande à personne'),
    solde: z.literal(true).optional().describe('Présent sur la ligne qui peut prendre ce qui manque'),
  })
  .transform((line) => ({
    id: line.id,
    label: line.libelle,
    budget: line.budget,
    origin: origins[line.origine],
    page: line.page,
    asked: line.origine !== 'propre' && line.sansDemande === undefined,
    balances: line.solde ?? false,
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

/** A sentence on money or law, with its sources. */
const stated = {
  titre: describedText('Le titre de la règle'),
  phrase: describedText('La règle ; {pourcent} ou {seuil} y devient le nombre du calcul'),
  sources: z.array(id).min(1).describe('Les sources de la règle, par leurs identifiants'),
};

const ruleId = id.describe('Identifiant de la règle, gardé pour toujours');

/** A rule on a share, with its sentence and its verdicts. */
const rule = z
  .strictObject({
    id: ruleId,
    ...stated,
    ressources: z.array(id).min(1).describe('Les lignes dont la somme fait la part'),
    base: z.enum(['argent-public', 'depense-retenue']).describe('Ce dont la part est prise'),
    limite: z.enum(['au-moins', 'au-plus']).describe('Si la part est un minimum ou un maximum'),
    pourcent: z
      .number()
      .min(0)
      .max(100)
      .describe('La part, en pour cent : le calcul et la phrase la prennent'),
    toujours: z.literal(true).optional().describe('Présent si la règle vaut aussi sans ces ressources'),
    respectee: describedText('Dit quand le plan respecte la règle ; {montant}, {part}, {base} et {limite}'),
    enfreinte: describedText('Dit quand le plan ne la respecte pas ; les mêmes mots entre accolades'),
    sansObjet: describedText('Absent si la règle a toujours quelque chose à dire').optional(),
  })
  .transform((line) => ({
    id: line.id,
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    resources: line.ressources,
    base: line.base === 'argent-public' ? ('public-money' as const) : ('eligible' as const),
    limit: line.limite === 'au-moins' ? ('at-least' as const) : ('at-most' as const),
    percent: line.pourcent,
    always: line.toujours ?? false,
    verdicts: { kept: line.respectee, broken: line.enfreinte, idle: line.sansObjet },
  })) satisfies z.ZodType<ShareRule>;

const threshold = z
  .strictObject({
    id: ruleId,
    ...stated,
    depenses: z.array(id).min(1).describe('Les lignes d’achats de cette sorte, qui s’additionnent'),
    euros: z.int().min(1).describe('Le seuil, atteint dès que la somme de ces lignes l’égale'),
    avant: z.int().min(1).optional().describe('Le seuil d’avant, si une page le cite encore'),
    sous: describedText('Dit sous le seuil ; {montant}'),
    atteint: describedText('Dit dès que le seuil est atteint ; {montant}'),
    sansObjet: describedText('Dit quand aucune de ces lignes n’est remplie'),
  })
  .transform((line) => ({
    id: line.id,
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    expenses: line.depenses,
    cents: line.euros * 100,
    formerCents: line.avant === undefined ? undefined : line.avant * 100,
    verdicts: { below: line.sous, reached: line.atteint, idle: line.sansObjet },
  })) satisfies z.ZodType<Threshold>;

/** The rule on contracts signed before the application. */
const signing = z
  .strictObject({
    ...stated,
    ressources: z.array(id).min(1).describe('Les aides que la règle concerne'),
    question: describedText('La question posée à la commune'),
    oui: describedText('La réponse : un acte est signé'),
    non: describedText('La réponse : rien n’est signé'),
    respectee: describedText('Dit quand rien n’est signé'),
    enfreinte: describedText('Dit quand un acte est signé'),
    sansReponse: describedText('Dit tant que la question est sans réponse'),
    sansObjet: describedText('Dit quand aucune de ces aides n’est dans le plan'),
  })
  .describe('La règle sur ce qui ne doit pas être signé avant la demande')
  .transform((line) => ({
    title: line.titre,
    sentence: line.phrase,
    sources: line.sources,
    resources: line.ressources,
    question: line.question,
    yes: line.oui,
    no: line.non,
    verdicts: {
      kept: line.respectee,
      broken: line.enfreinte,
      unanswered: line.sansReponse,
      idle: line.sansObjet,
    },
  }));

/** Texts that the HTML alone has. */
const htmlTexts = {
  horsTaxes: describedText('Comment écrire les montants, avant les champs'),
  unite: describedText('L’unité, lue après le nom de chaque champ'),
  fonctionnement: describedText('Le titre de la partie sur la première année de fonctionnement'),
  precisions: describedText('Le titre des questions qui ne sont pas des montants'),
  retenue: describedText('Le nom du champ de la dépense subventionnable'),
  aideRetenue: describedText('L’aide de ce champ ; {lignes} y devient la liste des lignes comptées'),
  pasDit: describedText('Le choix de qui n’a pas encore répondu'),
  pageAide: describedText('Le lien d’une ligne vers la page de son aide'),
  voir: describedText('Le bouton qui montre le plan'),
  effacer: describedText('Le bouton qui vide tous les champs'),
  annuler: describedText('Le bouton qui rend le plan d’avant l’essai, ou d’avant l’effacement'),
  votrePlan: describedText('Le titre du plan'),
  verifications: describedText('Le titre de ce que disent les règles'),
  prudence: describedText('Ce que les règles ne promettent pas'),
  autres: describedText('Le titre des points que le calcul ne tranche pas'),
  imprimer: describedText('Le bouton qui imprime'),
  lien: describedText('Le bouton qui copie le lien'),
  tableur: describedText('Le bouton qui donne un fichier pour un tableur'),
  garde: describedText('Ce que l’onglet et l’adresse gardent du plan'),
  carre: describedText('Ce que fait le carré à photographier'),
  portee: describedText('Qui fait ce plan et ce qu’il n’engage pas, en tête du papier'),
  papier: texts.describe('Ce qui se remplit à la main en tête du papier'),
  papierSigne: texts.describe('Ce qui se remplit à la main sous les tableaux'),
  sansScript: describedText('Que faire du plan sans JavaScript'),
  numero: describedText('L’en-tête des numéros de ligne'),
};

/** Texts that the script of the page writes. */
export const planTexts = z.object({
  depenses: describedText('Le titre des dépenses'),
  ressources: describedText('Le titre des ressources'),
  etat: describedText('La question posée pour chaque aide : où en est la demande'),
  efface: describedText('Dit une fois le plan vidé'),
  vide: describedText('Dit tant qu’aucun montant n’est écrit'),
  equilibre: describedText('Dit quand les ressources paient les dépenses ; {total}'),
  acquis: describedText('Ce qui est encore incertain, et la part de la commune ; {incertain} et {part}'),
  manque: describedText('Dit quand les ressources ne suffisent pas ; {ecart} et {total}'),
  depasse: describedText('Dit quand les ressources dépassent les dépenses ; {ecart}'),
  equilibreFonctionnement: describedText('Dit quand le fonctionnement est équilibré'),
  manqueFonctionnement: describedText('Dit quand le fonctionnement n’est pas payé ; {ecart}'),
  depasseFonctionnement: describedText('Dit quand le fonctionnement a trop de ressources ; {ecart}'),
  brefEquilibre: describedText(
    'La même chose en quelques mots, sous les champs d’un téléphone : tout est payé',
  ),
  brefManque: describedText('En quelques mots, ce qui manque ; {ecart}'),
  brefDepasse: describedText('En quelques mots, ce qui dépasse ; {ecart}'),
  fautes: describedText('Dit au-dessus du plan quand un champ est à corriger'),
  solder: describedText('Le bouton qui essaie de mettre ce qui manque sur les fonds de la commune ; {ecart}'),
  solderFonctionnement: describedText('Le même bouton pour le fonctionnement ; {ecart}'),
  fragile: describedText('Ce qui manquerait si la plus grosse aide était refusée ; {aide} et {montant}'),
  encoreATrouver: describedText(
    'Ajouté à une part des fonds publics tant que de l’argent reste à trouver ; {ecart}',
  ),
  sansBase: describedText('Dit quand aucune dépense n’entre dans le calcul des parts'),
  lienCopie: describedText('Dit une fois le lien copié'),
  lienRefuse: describedText('Dit quand le navigateur refuse de copier le lien'),
  tableurRefuse: describedText('Dit quand le navigateur refuse le fichier'),
  fichier: id.describe('Le nom du fichier, sans extension'),
  illisible: describedText('Dit quand une partie de l’adresse ne se lit pas ; {parties}'),
  ligne: describedText('L’en-tête des noms de ligne'),
  montant: describedText('L’en-tête des montants'),
  part: describedText('L’en-tête des parts du total'),
  total: describedText('Le nom de la ligne du total'),
  aTrouver: describedText('Le nom de ce qui manque'),
  enTrop: describedText('Le nom de ce qui dépasse'),
  dessinEnMots: describedText('Le dessin du plan, pour qui ne le voit pas ; {titre} et {lignes}'),
});

const planPage = z.strictObject({ ...htmlTexts, ...planTexts.shape });

/** The financing plan: its lines, its rules with their sentences, the words of its page. */
export const financingPlan = z
  .strictObject({
    ...factFields,
    depenses: z.array(expense).min(1).describe('Les lignes de dépenses, dans l’ordre'),
    ressources: z.array(resource).min(1).describe('Les lignes de ressources, dans l’ordre'),
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

export type PlanTexts = z.output<typeof planTexts>;
export type FinancingPlan = z.output<typeof financingPlan>;
