import { z } from 'astro/zod';
import { describedText, id, pagePlace } from '../content-model/fields.ts';

/** Icons of the doors, by what they show. */
const doorIcons = ['maison', 'travaux', 'personnes', 'code'] as const;

export type DoorIcon = (typeof doorIcons)[number];

const door = z.strictObject({
  question: describedText('La situation, avec les mots du visiteur'),
  reponse: describedText('Ce qu’on trouve sur la page'),
  page: pagePlace.describe('L’adresse de la page, comme « /guides/ », et après « # » un choix déjà fait'),
  icone: z.enum(doorIcons).optional().describe('Le petit dessin de la porte'),
});

/** The parts of `interface.yaml` about the offer. */
export const offerTexts = {
  accueil: z
    .strictObject({
      mot: id.describe('Le mot du glossaire expliqué sur le dépliant'),
      cas: z.array(door).describe('Les portes, dans l’ordre : une situation, et la page qui y répond'),
      exemples: z.array(id).min(1).describe('Les exemples de l’autodiagnostic, dans l’ordre des niveaux'),
    })
    .describe('Les parties de la page d’accueil'),
};
