import { z } from 'astro/zod';
import { anyDay, id, text } from '../../content-model/fields.ts';

const ids = (help: string) => z.array(id).min(1).default([]).describe(help);

/** How long something takes, as a source says it; advice of our own guides needs none. */
const duration = z.strictObject({
  texte: text.describe('La durée ; « selon … » et l’année si la source n’est pas officielle'),
  sources: ids('Les sources qui le disent, par leur identifiant'),
});

const step = z
  .strictObject({
    id: id.describe('Identifiant de l’étape, écrit dans les adresses : gardé pour toujours'),
    titre: text.describe('Ce qu’il y a à faire, avec un verbe'),
    lien: z
      .enum(['et', 'ou'])
      .optional()
      .describe(
        'Présent si l’étape ne vient pas après la précédente : « et », en même temps ; « ou », à sa place',
      ),
    qui: z.array(id).min(1).describe('Qui agit, par les identifiants de « acteurs », le principal d’abord'),
    resultat: text.describe('Ce qui en sort, en une ligne'),
    duree: duration.optional().describe('Combien de temps elle prend, là où c’est connu'),
    niveau: id
      .optional()
      .describe('Le niveau de l’offre où se situe l’étape ; absent si elle vient après l’offre'),
    variante: id.optional().describe('La variante de l’offre qu’il faut pour que l’étape se fasse'),
    guides: ids('Les guides, dans l’ordre de lecture : chacun dans une seule étape'),
    sansGuide: text.optional().describe('Pourquoi l’étape n’a pas de guide, ou ce qui en tient lieu'),
    papiers: ids('Les modèles, par leur « fichier » : chacun dans une seule étape'),
    prestations: ids('Les prestations de l’offre, par leur identifiant'),
    financements: ids('Les aides à étudier à ce moment'),
    recommandations: ids('Les recommandations de l’autodiagnostic qui ouvrent le parcours ici'),
  })
  .refine(({ guides, sansGuide }) => (guides.length === 0) !== (sansGuide === undefined), {
    error: 'écrivez « guides: », ou « sansGuide: » avec ce qui en tient lieu',
  });

/** The steps with their numbers: what goes with a step, or in its place, has the same. */
function numbered(steps: readonly z.output<typeof step>[]) {
  let number = 0;
  return steps.map((one) => {
    if (one.lien === undefined || number === 0) number += 1;
    return { ...one, number };
  });
}

/** The way of a project, step by step. */
export const way = z
  .strictObject({
    durees: z
      .strictObject({
        titre: text.describe('La question, en titre'),
        reponse: text.describe('La réponse, en tête de la page'),
        plier: text.describe('Ce qui déplie les exemples'),
        exemples: z.array(duration).min(1).describe('Des lieux, chacun avec sa date et sa source'),
        verifieLe: anyDay.describe('Le jour où les durées ont été relues dans leurs sources'),
      })
      .describe('Combien de temps prend un projet entier'),
    apres: z
      .strictObject({
        titre: text.describe('Le titre de leur partie'),
        note: text.describe('Ce que l’offre en dit'),
      })
      .describe('Les étapes qui suivent l’offre'),
    acteurs: z.record(id, text).describe('Qui agit, par identifiant'),
    signes: z
      .record(id, text)
      .default({})
      .describe('Ce qui fait ressortir les étapes d’un acteur, par identifiant'),
    etapes: z.array(step).min(2).describe('Les étapes, dans l’ordre'),
  })
  .transform((file) => {
    const etapes = numbered(file.etapes);
    return { ...file, etapes, /** How many numbers there are. */ count: etapes.at(-1)?.number ?? 0 };
  });

export type Way = z.output<typeof way>;
export type Step = Way['etapes'][number];
