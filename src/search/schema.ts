import { z } from 'astro/zod';
import { pageAddress, text } from '../content-model/fields.ts';

/** Some words by which people ask for a page. */
export const phrase = text.regex(/^[^,|]{2,50}$/u, {
  error: 'écrivez quelques mots, sans virgule : 50 caractères au plus',
});

/** The words by which people ask for a page, page by page. */
export const synonyms = z
  .strictObject({
    pages: z
      .record(pageAddress, z.array(phrase).min(1))
      .describe('Par adresse de page, les mots et les phrases que les gens emploient pour la demander'),
  })
  .transform(({ pages }) => ({ phrases: new Map(Object.entries(pages)) }));
