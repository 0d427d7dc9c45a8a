import { z } from 'astro/zod';
import { describedText, filledText, id } from '../content-model/fields.ts';

/** The texts of `interface.yaml` about the self-diagnosis: what it is worth, and what its officers' sheets serve. */
export const diagnosisTexts = {
  orientation: describedText('Ce que vaut l’autodiagnostic'),
  appel: z
    .strictObject({
      prestation: id.describe('La prestation que la fiche d’appel sert à mener'),
    })
    .describe('Ce que sert la fiche d’appel'),
  visite: z
    .strictObject({
      modele: id.describe('Le modèle de guide dont la liste dit ce qu’il faut regarder'),
      prestations: z
        .array(id)
        .describe('Les prestations que la visite et sa note achèvent : la note ne les propose plus'),
      usage: filledText('Ce que vaut la note de restitution, et d’où elle vient', ['code']),
    })
    .describe('Ce que servent la fiche de visite et la note de restitution'),
};
