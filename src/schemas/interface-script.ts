import { z } from 'astro/zod';
import { text } from './fields.ts';

/** What pages say where no script runs, or where the script has not come. */
export const sansJavaScript = z.strictObject({
  panne: text,
  recharger: text,
  copier: text,
  demande: text,
  code: text,
});
