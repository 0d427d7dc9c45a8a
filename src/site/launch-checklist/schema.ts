import { z } from 'astro/zod';
import { describedText, pageAddress } from '../../content-model/fields.ts';

const point = z.strictObject({
  quoi: describedText('Ce qui est attendu, en une phrase'),
  pourquoi: describedText('Pourquoi le site en a besoin'),
  pages: z.array(pageAddress).min(1).optional().describe('Les pages concernées, comme « /contact/ »'),
});

const pointToSupply = point.extend({
  cles: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Les coordonnées du site qui ferment le point ; une suffit'),
});

function renamed({ quoi, pourquoi, pages }: z.output<typeof point>) {
  return { what: quoi, why: pourquoi, pages: pages ?? [] };
}

/** What the site cannot know by itself of what is open before its launch; a point that is settled is deleted. */
export const launchChecklist = z
  .strictObject({
    titre: describedText('Le titre de la liste'),
    description: describedText('Ce qu’est la liste'),
    rien: describedText('Dit quand rien n’est ouvert'),
    titres: z
      .strictObject({
        aFournir: describedText('Le titre de ce qui manque'),
        aConfirmer: describedText('Le titre de ce qui n’est pas confirmé'),
        aValider: describedText('Le titre de ce qui est à valider'),
      })
      .describe('Les titres des trois listes'),
    aFournir: z.array(pointToSupply).describe('Ce que le Département doit fournir'),
    aConfirmer: z.array(point).describe('Ce que personne n’a vérifié'),
    aValider: z.array(point).describe('Les textes que le Département doit valider'),
  })
  .transform(({ titre, description, rien, titres, aFournir, aConfirmer, aValider }) => ({
    title: titre,
    description,
    none: rien,
    titles: { toSupply: titres.aFournir, toConfirm: titres.aConfirmer, toValidate: titres.aValider },
    toSupply: aFournir.map((entry) => ({ ...renamed(entry), keys: entry.cles ?? [] })),
    toConfirm: aConfirmer.map(renamed),
    toValidate: aValider.map(renamed),
  }));
