import { z } from 'astro/zod';
import { condition } from '../content-model/condition.ts';
import { pageLink, text } from '../content-model/fields.ts';

/** Situations that people ask about; what the rules say of each is not written: they are read. */
export const cases = z
  .strictObject({
    titre: text.describe('Le titre des situations'),
    lecture: text.describe('Ce que valent les réponses'),
    avis: z
      .strictObject({
        oui: text.describe('Devant les situations que les règles mènent toujours à un niveau'),
        preciser: text.describe('Devant celles qui laissent un point à confirmer'),
        non: text.describe('Devant celles que les règles mènent toujours hors de l’offre'),
      })
      .transform(({ oui, preciser, non }) => ({ yes: oui, toSpecify: preciser, no: non }))
      .describe('Les mots de chaque avis : il suit des règles'),
    situations: z
      .array(
        z
          .strictObject({
            si: condition,
            situation: text.describe('La situation, en une proposition'),
            reponse: text.describe('La réponse, en une phrase'),
            lien: pageLink.optional().describe('La page qui en dit plus'),
          })
          .transform(({ si, situation, reponse, lien }) => ({
            when: si,
            situation,
            answer: reponse,
            link: lien,
          })),
      )
      .min(1)
      .describe('Les situations, dans l’ordre de la page'),
  })
  .transform(({ titre, lecture, avis, situations }) => ({
    title: titre,
    reading: lecture,
    eligibilities: avis,
    situations,
  }));
