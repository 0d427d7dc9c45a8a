import { z } from 'astro/zod';
import { factFields, id, text } from '../content-model/fields.ts';

const programme = z
  .strictObject({
    id: id.describe('Identifiant du programme, nommé par les aides qui le demandent'),
    nom: text.describe('Le nom du programme, comme on l’écrit au milieu d’une phrase'),
    phrase: text.describe('La phrase que la commune coche'),
    demander: text.describe('À qui demander si la commune en fait partie'),
    liste: id.optional().describe('La source qui donne la liste ; absente si aucune n’est connue'),
  })
  .transform((entry) => ({
    id: entry.id,
    name: entry.nom,
    sentence: entry.phrase,
    whomToAsk: entry.demander,
    list: entry.liste,
  }));

/** The programmes and contracts that a scheme may require a commune to be in. */
export const programmes = z
  .strictObject({
    ...factFields,
    programmes: z.array(programme).min(1).describe('Les programmes, dans l’ordre des cases'),
  })
  .transform((file) => ({ verified: file.verifieLe, programmes: file.programmes }));
