import { z } from 'astro/zod';
import { day, id, pageAddress, describedText } from '../../../content-model/fields.ts';

const addresses = z
  .array(pageAddress)
  .min(1)
  .optional()
  .describe('Les pages concernées, comme « /contact/ »');

const common = {
  id: id.describe('Identifiant du point'),
  quoi: describedText('Ce qui est attendu, en une phrase'),
  pourquoi: describedText('Pourquoi le site en a besoin'),
  pages: addresses,
};

const answer = z
  .strictObject({
    le: day.describe('Le jour de la réponse, comme 2026-12-01'),
    texte: describedText('La réponse, en une phrase'),
  })
  .describe('La réponse du Département, quand aucune ligne du site ne la porte')
  .transform(({ le, texte }) => ({ day: le, text: texte }));

const fingerprint = z.string().regex(/^[0-9a-f]{8}$/, {
  error: 'une empreinte s’écrit entre guillemets, comme « 1a2b3c4d » : npm run check:launch la donne',
});

/** That a text is validated, as it was that day. */
export const validation = z
  .strictObject({
    le: day.describe('Le jour de la validation, comme 2026-12-01'),
    empreinte: fingerprint.describe('L’empreinte du texte validé'),
  })
  .describe('Présent une fois le texte validé : le jour et l’empreinte que donne la liste')
  .transform(({ le, empreinte }) => ({ day: le, fingerprint: empreinte }));

/** Something that the Département must supply. */
export const toSupply = z
  .strictObject({
    ...common,
    cles: z.array(z.string().min(1)).min(1).optional().describe('Les lignes des coordonnées ; une suffit'),
    facultatif: z
      .literal(true)
      .optional()
      .describe('Présent si le Département peut répondre qu’il n’y en a pas'),
    ou: z
      .array(z.string().regex(/^src\/\S+$/, { error: 'un fichier s’écrit comme « src/content/offre.mdx »' }))
      .optional()
      .describe('Les fichiers où l’écrire ensuite, si ce n’est pas une ligne des coordonnées'),
    reponse: answer.optional(),
  })
  .refine(({ cles, facultatif, reponse }) => reponse === undefined || cles === undefined || facultatif, {
    error: 'une réponse ne remplace pas la ligne de site.yaml : remplissez-la',
    path: ['reponse'],
  })
  .transform(({ id: pointId, quoi, pourquoi, pages, cles, facultatif, ou, reponse }) => ({
    id: pointId,
    what: quoi,
    why: pourquoi,
    pages: pages ?? [],
    keys: cles ?? [],
    isOptional: facultatif ?? false,
    files: ou ?? [],
    answer: reponse,
  }));

const places = z
  .union([z.literal('tout'), z.array(z.string().min(1)).min(1)], {
    error: 'écrivez « tout », ou la liste des clés, comme [brouillon.garde]',
  })
  .transform((keys) => (keys === 'tout' ? undefined : keys));

/** A text that the Département must validate. */
export const toValidate = z
  .strictObject({
    ...common,
    textes: z
      .record(z.string(), places)
      .optional()
      .describe('Par fichier, les clés du texte, ou « tout » ; absent si le texte n’est pas écrit'),
    valide: validation.optional(),
    reponse: answer.optional(),
  })
  .refine(({ textes, valide }) => textes !== undefined || valide === undefined, {
    error: 'un point sans « textes » n’a rien à valider : écrivez « reponse »',
    path: ['valide'],
  })
  .refine(({ textes, reponse }) => textes === undefined || reponse === undefined, {
    error: 'un texte se valide par « valide », pas par « reponse »',
    path: ['reponse'],
  })
  .transform(({ id: pointId, quoi, pourquoi, pages, textes, valide, reponse }) => ({
    id: pointId,
    what: quoi,
    why: pourquoi,
    pages: pages ?? [],
    texts: textes === undefined ? undefined : new Map(Object.entries(textes)),
    validation: valide,
    answer: reponse,
  }));

/** Something that no one has verified. */
export const toVerify = z
  .strictObject({
    ...common,
    verifieLe: day.optional().describe('Le jour de la vérification ; absent tant qu’elle n’est pas faite'),
  })
  .transform(({ id: pointId, quoi, pourquoi, pages, verifieLe }) => ({
    id: pointId,
    what: quoi,
    why: pourquoi,
    pages: pages ?? [],
    verified: verifieLe,
  }));
