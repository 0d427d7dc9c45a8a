import { z } from 'astro/zod';
import { anyDay, id, text } from '../content-model/fields.ts';
import { wayTexts } from './texts.ts';

const ids = (help: string) => z.array(id).min(1).optional().describe(help);

/** How long something takes, as a source says it; advice of our own guides needs none. */
const duration = z
  .strictObject({
    texte: text.describe('La durée ; « selon … » et l’année si la source n’est pas officielle'),
    sources: ids('Les sources qui le disent, par leur identifiant'),
  })
  .transform(({ texte, sources = [] }) => ({ text: texte, sources }));

/** How a step goes with the one before; without a word, it comes after it. */
const links = { et: 'and', ou: 'or' } as const;

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
  .transform((entry) => ({
    id: entry.id,
    title: entry.titre,
    link: entry.lien && links[entry.lien],
    actors: entry.qui,
    outcome: entry.resultat,
    duration: entry.duree,
    level: entry.niveau,
    variant: entry.variante,
    guides: entry.guides ?? [],
    withoutGuide: entry.sansGuide,
    papers: entry.papiers ?? [],
    services: entry.prestations ?? [],
    schemes: entry.financements ?? [],
    recommendations: entry.recommandations ?? [],
  }));

/** How long the whole way takes, with examples. */
const durations = z
  .strictObject({
    titre: text.describe('La question, en titre'),
    reponse: text.describe('La réponse, en tête de la page'),
    plier: text.describe('Ce qui déplie les exemples'),
    sources: text.describe('Devant la liste des sources'),
    exemples: z.array(duration).min(1).describe('Des lieux, chacun avec sa date et sa source'),
    verifieLe: anyDay.describe('Le jour où les durées ont été relues dans leurs sources'),
  })
  .transform(({ titre, reponse, plier, sources: word, exemples, verifieLe }) => ({
    title: titre,
    answer: reponse,
    unfold: plier,
    sourcesWord: word,
    examples: exemples,
    verified: verifieLe,
  }));

/** The steps with their numbers: what goes with a step, or in its place, has the same. */
function numbered<Entry extends { readonly link: string | undefined }>(steps: readonly Entry[]) {
  let number = 0;
  return steps.map((one) => {
    if (one.link === undefined || number === 0) number += 1;
    return { ...one, number };
  });
}

/** The way of a project, step by step, and what stands in no step. */
export const way = z
  .strictObject({
    page: wayTexts.describe('Les phrases du parcours, sur sa page et sur celles qui y mènent'),
    durees: durations.describe('Combien de temps prend un projet entier'),
    acteurs: z.record(id, text).describe('Qui agit, par identifiant'),
    signes: z
      .record(id, text)
      .default({})
      .describe('Ce qui fait ressortir les étapes d’un acteur, par identifiant'),
    etapes: z.array(step).min(2).describe('Les étapes, dans l’ordre'),
    horsParcours: z
      .array(
        z.strictObject({
          id: id.describe('Un guide, un modèle, une prestation, une aide ou une recommandation'),
          pourquoi: text.describe('Pourquoi aucune étape ne le cite'),
        }),
      )
      .default([])
      .describe('Ce qui n’est dans aucune étape, et pourquoi'),
  })
  .transform(({ page, durees, acteurs, signes, etapes, horsParcours }) => {
    const steps = numbered(etapes);
    return {
      texts: page,
      durations: durees,
      actors: acteurs,
      signs: signes,
      /** Who acts at every step. */
      always: Object.keys(acteurs).filter((actor) => steps.every(({ actors }) => actors.includes(actor))),
      steps,
      /** How many numbers there are. */
      count: steps.at(-1)?.number ?? 0,
      apart: horsParcours.map((entry) => entry.id),
    };
  });

export type Way = z.output<typeof way>;
export type Step = Way['steps'][number];

/** The sources of the durations, in the order of the page. */
export function sourcesOfWay({ durations: { examples }, steps }: Way): string[] {
  const told = [...examples, ...steps.flatMap(({ duration: known }) => known ?? [])];
  return [...new Set(told.flatMap(({ sources }) => sources))];
}
