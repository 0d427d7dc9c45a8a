import { z } from 'astro/zod';
import type { AmountFault } from './amount.ts';
import type { ExpenseLine, ResourceLine } from './model.ts';
import { factFields, id, describedText } from '../../content-model/fields.ts';
import { planPage } from './page-schema.ts';
import { rule, signing, threshold } from './rules-schema.ts';

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

/** What bears a sentence out. */
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
