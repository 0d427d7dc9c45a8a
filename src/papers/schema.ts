import { z } from 'astro/zod';
import { id, text } from '../content-model/fields.ts';

/** Sums of the plan: those of the investment, then those of a year of running costs. */
const sums = ['depenses', 'ressources', 'commune', 'depenses-annuelles', 'commune-annuelle'] as const;

const lines = (help: string) => z.array(id).min(1).optional().describe(help);

const option = z.strictObject({
  id: id.describe('Le nom de la réponse, pour « mots » et « clauses »'),
  nom: text.describe('La réponse, dans la liste'),
  ecrit: text.describe('Ce que le papier en écrit, si ce n’est pas ce nom').optional(),
});

const blank = z
  .strictObject({
    nom: text.describe('Le nom du champ, et du blanc tant qu’il reste à remplir'),
    aide: text.describe('Ce que l’on y attend, dit sous son nom').optional(),
    saisie: z
      .enum(['ligne', 'courte', 'nombre', 'texte', 'date', 'choix', 'lieu', 'main'])
      .optional()
      .describe(
        'Ce qu’on y écrit : « ligne » d’office, « courte », « nombre », « choix », « lieu », « main » (sur papier)',
      ),
    reponses: z.array(option).min(2).optional().describe('Les réponses d’un choix, dans leur ordre'),
    partout: z.literal(true).optional().describe('Présent si ce qui est écrit vaut pour tous les papiers'),
    vient: z
      .enum([
        'lieu',
        'forme',
        'intercommunalite',
        'habitants',
        'batiment',
        'recommandation',
        'prestations',
        'aides',
        'fonds-prives',
        'refus',
        'signe',
      ])
      .optional()
      .describe('D’où vient sa valeur ; « refus » dit ce que coûterait celui de la plus grande aide'),
    reponse: id
      .optional()
      .describe('La question de l’autodiagnostic dont il redit la réponse, par son identifiant'),
    etape: id.optional().describe('L’étape du parcours dont il prend la date, par son identifiant'),
    dansJours: z
      .number()
      .int()
      .min(0)
      .max(366)
      .optional()
      .describe('La date proposée : aujourd’hui, ou tant de jours après'),
    somme: z.enum(sums).optional().describe('La somme du plan de financement qu’il prend'),
    taxe: z.enum(['taxe', 'toutes-taxes']).optional().describe('Ce qu’il prend de la taxe du plan'),
    aNommer: lines('Les lignes du plan dont le nom ne désigne aucun financeur'),
    demandeA: lines('Les lignes du plan : la première réponse si l’une a un montant, sinon la seconde'),
    lignes: lines('Les lignes du plan de financement dont il prend la somme'),
    demandes: lines('Les lignes du plan de financement dont il dit où en est la demande'),
    regle: id.optional().describe('La règle du plan de financement dont il dit les montants'),
    equilibre: z.literal(true).optional().describe('Présent si la somme ne s’écrit que d’un plan équilibré'),
  })
  .refine(
    ({ vient, reponse, etape, dansJours, somme, taxe, demandeA, lignes, demandes, regle }) =>
      [vient, reponse, etape, dansJours, somme, taxe, demandeA, lignes, demandes, regle].filter(
        (origin) => origin !== undefined,
      ).length <= 1,
    {
      error:
        'gardez une seule origine : « vient », « reponse », « etape », « dansJours », « somme », « taxe », « demandeA », « lignes », « demandes » ou « regle »',
    },
  )
  .refine(({ equilibre, somme }) => equilibre === undefined || somme !== undefined, {
    error: '« equilibre » ne va qu’avec « somme » : retirez-le',
  })
  .refine(({ vient, demandes, aNommer }) => aNommer === undefined || (vient ?? demandes) !== undefined, {
    error: '« aNommer » ne va qu’avec « vient » ou « demandes » : retirez-le',
  })
  .refine(({ vient, saisie }) => vient !== 'prestations' || saisie === 'texte', {
    error: 'écrivez « saisie: texte » : les prestations tiennent sur plusieurs lignes',
  })
  .refine(({ saisie, reponses }) => (saisie === 'choix') === (reponses !== undefined), {
    error: '« reponses » va avec « saisie: choix », et avec elle seule',
  })
  .refine(
    ({ demandeA, vient, reponses }) =>
      (demandeA === undefined && vient !== 'signe') || reponses?.length === 2,
    { error: '« demandeA » et « vient: signe » demandent deux « reponses » : la première est celle du oui' },
  );

const attached = z.strictObject({
  papier: id.describe('Le papier à joindre, par son « fichier »'),
  reste: text.describe('Les autres pièces, que la page ne remplit pas'),
});

const restricted = z.strictObject({
  ligne: id.describe('La ligne du plan'),
  porteurs: z.array(id).min(1).describe('Les réponses de « porteur » que la phrase avertit'),
  auDela: z.int().min(1).optional().describe('Le nombre d’habitants au-delà duquel la phrase se dit'),
  phrase: text.describe('Ce qui en est dit, dans la page et sur la première page du fichier'),
  bloque: z
    .literal(true)
    .optional()
    .describe('Présent si l’acte qui vote le plan en laisse les montants vides'),
});

const group = z.strictObject({
  nom: text.describe('Le titre du groupe'),
  aide: text.describe('Ce qui est dit sous ce titre').optional(),
  plusTard: z
    .literal(true)
    .optional()
    .describe('Présent si ses champs attendent la séance : ils ne comptent pas dans ce qui reste'),
  attendLePlan: z
    .literal(true)
    .optional()
    .describe('Présent si ses champs restent vides tant que le plan voté enfreint une règle'),
  blancs: z.array(id).describe('Ses blancs, par leur nom ; ils se suivent comme dans le papier'),
});

/** By choice, then by name: what the words are for each option, in its order. */
const words = z.record(id, z.record(id, z.array(text).min(2)));

/** The blanks of the models, by their names, and what choices decide in them. */
export const papers = z.strictObject({
  papiers: z
    .record(id, text)
    .describe('À quoi sert chaque modèle qui se remplit, par son « fichier » : en quelques mots'),
  pieces: z
    .record(id, attached)
    .default({})
    .describe('Ce qui se joint à un papier, par le « fichier » de ce papier'),
  voteDuPlan: id.optional().describe('L’acte qui vote le plan, par son « fichier »'),
  aidesAVerifier: z
    .array(restricted)
    .default([])
    .describe('Les aides du plan que tous les porteurs ne peuvent pas avoir, et ce qui en est dit'),
  mots: words
    .default({})
    .describe('Les mots qu’un choix change, <Mot nom="…"> : un texte par réponse, dans l’ordre des réponses'),
  clauses: z
    .record(id, z.record(id, z.array(id).min(1)))
    .default({})
    .describe(
      'Les conditions des clauses, <Si nom="…"> : par choix, les réponses avec lesquelles la clause reste',
    ),
  groupes: z
    .array(group)
    .describe('Les groupes de champs, dans l’ordre où un papier les montre ; chaque blanc est dans un seul'),
  blancs: z.record(id, blank).describe('Les blancs des modèles, par leur nom : <Blanc nom="…" />'),
});

export type Papers = z.output<typeof papers>;
export type Blank = Papers['blancs'][string];
