import { z } from 'astro/zod';
import { text, texts } from '../../content-model/fields.ts';

const turn = z
  .strictObject({
    ecrit: texts.describe('Les tournures, en mots entiers ; « … » tient lieu du début d’un mot'),
    pourquoi: text.describe('Ce que le lecteur y comprendrait'),
    plutot: text.describe('Ce qu’il faut écrire à la place'),
  })
  .transform(({ ecrit, pourquoi, plutot }) => ({ turns: ecrit, why: pourquoi, instead: plutot }));

/** The turns of phrase that the site does not use: what a reader would take for a promise, a refusal or an excuse. */
export const wording = z
  .strictObject({ tournures: z.array(turn).min(1).describe('Les tournures que le site n’emploie pas') })
  .transform(({ tournures }) => tournures);
