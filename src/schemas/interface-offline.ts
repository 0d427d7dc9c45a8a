import { z } from 'astro/zod';
import { text } from './fields.ts';

/** What the site says of what it keeps on the device. */
export const horsConnexion = z.strictObject({
  titre: text,
  sansScript: text,
  entier: text,
  partie: text.describe('Dite quand le visiteur ménage ses données : seules les pages vues sont gardées'),
  enCours: text,
  rien: text,
  refuse: text,
  impossible: text,
  effacer: text,
  garder: text,
});
