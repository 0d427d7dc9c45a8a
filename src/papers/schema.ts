import { z } from 'astro/zod';
import { describedText, id, text } from '../content-model/fields.ts';
import { papersTexts } from './texts.ts';

const inputs = {
  ligne: 'line',
  courte: 'short',
  nombre: 'number',
  texte: 'text',
  date: 'date',
  main: 'hand',
} as const;

const origins = {
  commune: 'commune',
  intercommunalite: 'grouping',
  habitants: 'inhabitants',
  recommandation: 'recommendation',
  aides: 'aids',
  prestations: 'services',
  refus: 'refusal',
} as const;

/** Sums of the plan: those of the investment, then those of a year of running costs. */
export const sums = ['depenses', 'ressources', 'commune', 'depenses-annuelles', 'commune-annuelle'] as const;

const lines = (help: string) => z.array(id).min(1).optional().describe(help);

const blank = z
  .strictObject({
    nom: describedText('Le nom du champ, et du blanc tant qu’il reste à remplir'),
    aide: describedText('Ce que l’on y attend, dit sous son nom').optional(),
    saisie: z
      .enum(['ligne', 'courte', 'nombre', 'texte', 'date', 'main'])
      .optional()
      .describe(
        'Ce qu’on y écrit : « ligne » d’office, « courte », « nombre », « main » (à la main, par qui répond)',
      ),
    partout: z.literal(true).optional().describe('Présent si ce qui est écrit vaut pour tous les papiers'),
    vient: z
      .enum(['commune', 'intercommunalite', 'habitants', 'recommandation', 'prestations', 'aides', 'refus'])
      .optional()
      .describe('D’où vient sa valeur ; « refus » dit ce que coûterait celui de la plus grande aide'),
    reponse: id
      .optional()
      .describe('La question de l’autodiagnostic dont il redit la réponse, par son identifiant'),
    etape: id.optional().describe('L’étape du parcours dont il prend la date, par son identifiant'),
    somme: z.enum(sums).optional().describe('La somme du plan de financement qu’il prend'),
    lignes: lines('Les lignes du plan de financement dont il prend la somme'),
    demandes: lines('Les lignes du plan de financement dont il dit où en est la demande'),
    regle: id.optional().describe('La règle du plan de financement dont il dit les montants'),
    equilibre: z.literal(true).optional().describe('Présent si la somme ne s’écrit que d’un plan équilibré'),
  })
  .refine(
    ({ vient, reponse, etape, somme, lignes, demandes, regle }) =>
      [vient, reponse, etape, somme, lignes, demandes, regle].filter((origin) => origin !== undefined)
        .length <= 1,
    {
      error:
        'gardez une seule origine : « vient », « reponse », « etape », « somme », « lignes », « demandes » ou « regle »',
    },
  )
  .refine(({ equilibre, somme }) => equilibre === undefined || somme !== undefined, {
    error: '« equilibre » ne va qu’avec « somme » : retirez-le',
  })
  .refine(({ vient, saisie }) => vient !== 'prestations' || saisie === 'texte', {
    error: 'écrivez « saisie: texte » : les prestations tiennent sur plusieurs lignes',
  })
  .transform(
    ({ nom, aide, saisie, partout, vient, reponse, etape, somme, lignes, demandes, regle, equilibre }) => ({
      label: nom,
      help: aide,
      input: etape === undefined ? inputs[saisie ?? 'ligne'] : 'date',
      isShared: partout === true,
      from: vient && origins[vient],
      question: reponse,
      step: etape,
      sum: somme,
      isBalanced: equilibre === true,
      lines: lignes,
      stages: demandes,
      rule: regle,
    }),
  );

const attached = z
  .strictObject({
    papier: id.describe('Le papier à joindre, par son « fichier »'),
    reste: text.describe('Les autres pièces, que la page ne remplit pas'),
  })
  .transform(({ papier, reste }) => ({ file: papier, others: reste }));

const group = z
  .strictObject({
    nom: describedText('Le titre du groupe'),
    aide: describedText('Ce qui est dit sous ce titre').optional(),
    plusTard: z
      .literal(true)
      .optional()
      .describe('Présent si ses champs attendent la séance : ils ne comptent pas dans ce qui reste'),
    blancs: z.array(id).describe('Ses blancs, par leur nom ; ils se suivent comme dans le papier'),
  })
  .transform(({ nom, aide, plusTard, blancs }) => ({
    title: nom,
    help: aide,
    isLater: plusTard === true,
    names: blancs,
  }));

/** The blanks of the models, by their names, and the sentences of the page that fills them. */
export const papers = z
  .strictObject({
    page: papersTexts.describe('Les phrases de la page qui remplit les modèles'),
    papiers: z
      .record(id, text)
      .describe('À quoi sert chaque modèle qui se remplit, par son « fichier » : en quelques mots'),
    pieces: z
      .record(id, attached)
      .default({})
      .describe('Ce qui se joint à un papier, par le « fichier » de ce papier'),
    groupes: z
      .array(group)
      .describe(
        'Les groupes de champs, dans l’ordre où un papier les montre ; chaque blanc est dans un seul',
      ),
    blancs: z.record(id, blank).describe('Les blancs des modèles, par leur nom : <Blanc nom="…" />'),
  })
  .transform(({ page, papiers, pieces, groupes, blancs }) => ({
    texts: page,
    purposes: papiers,
    attachments: pieces,
    groups: groupes,
    blanks: blancs,
  }));

export type Papers = z.output<typeof papers>;
