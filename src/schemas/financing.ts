import { z } from 'astro/zod';
import type { AmountFault } from '../financing/amount.ts';
import type { ExpenseLine, ResourceLine } from '../financing/plan-model.ts';
import { factFields, id, text } from './fields.ts';
import { planPage } from './financing-page.ts';
import { rule, signing, threshold } from './financing-rules.ts';

const budget = z
  .enum(['investissement', 'fonctionnement'])
  .describe('Le budget de la ligne : chacun des deux s’équilibre seul')
  .transform((name) => (name === 'investissement' ? ('investment' as const) : ('running' as const)));

const expense = z
  .strictObject({
    id: id.describe('Identifiant de la ligne, écrit dans les adresses : gardé pour toujours'),
    libelle: text,
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
    libelle: text,
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

const openPoint = z.strictObject({
  texte: text,
  regle: id.optional().describe('La règle dont la phrase tire {reste}, ce que {pourcent} laisse sur cent'),
  sources: z.array(id).min(1).optional(),
});

const faults = z.strictObject({
  'not-a-number': text,
  negative: text,
  'too-many-decimals': text,
  'too-large': text,
  'au-dela': text,
} satisfies Record<AmountFault | 'au-dela', z.ZodType>);

const advice = z.strictObject({
  quand: z.enum(['ligne-vide', 'ligne-remplie', 'desequilibre']).describe('Le cas où le conseil se montre'),
  ligne: id.optional().describe('La ligne dont il s’agit'),
  texte: text,
  sources: z.array(id).min(1).optional(),
});

/** The financing plan: its lines, its rules with their sentences, the words of its page. */
export const financing = z
  .strictObject({
    ...factFields,
    depenses: z.array(expense).min(1),
    ressources: z.array(resource).min(1),
    etats: z.array(z.strictObject({ id, libelle: text })).min(2),
    regles: z.array(rule),
    signature: signing,
    seuils: z.array(threshold),
    aVoir: z.array(openPoint),
    conseils: z.array(advice),
    page: planPage,
    fautes: faults,
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
