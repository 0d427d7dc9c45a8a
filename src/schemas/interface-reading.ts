import { z } from 'astro/zod';
import { text } from './fields.ts';

/** What guides, aids and glossary say, and the pages that lead to them. */
export const lecture = z
  .strictObject({
    guides: text,
    aides: text,
    paie: text,
    trier: text,
    partir: text,
    utile: text,
    confiance: text,
    secondaire: text,
    perime: text,
  })
  .describe('Ce que disent les guides, les aides et le glossaire, et les pages qui y mènent');
