import { z } from 'astro/zod';
import { text, webAddress } from '../../../content-model/fields.ts';

const address = z.string().regex(/^\/[\w./-]+$/, {
  error: 'un fichier du site s’écrit depuis sa racine, comme « /territoire.json »',
});

const common = {
  paquet: z.string().min(1).describe('Le nom du paquet installé'),
  nom: text.describe('Le nom, tel qu’il se lit sur la page des licences'),
  sert: text.describe('À quoi cela sert au visiteur, en une phrase'),
  adresse: webAddress.describe('Où lire les sources'),
};

const software = z
  .strictObject({
    ...common,
    fichier: address.optional().describe('Un fichier du site qui montre sa présence'),
    recopie: z.literal(true).optional().describe('Présent si les pages le recopient à la construction'),
    texte: z
      .string()
      .regex(/^[\w.-]+\.txt$/)
      .optional()
      .describe('Le fichier du texte de la licence, si le paquet ne le porte pas'),
  })
  .transform(({ paquet, nom, sert, adresse, fichier, recopie, texte }) => ({
    package: paquet,
    name: nom,
    purpose: sert,
    address: adresse,
    file: fichier,
    isCopied: recopie ?? false,
    text: texte,
  }));

const data = z
  .strictObject({
    ...common,
    fichier: address.describe('Le fichier du site où sont ces données'),
    auteurs: text.describe('Qui a fait ces données'),
    licence: text.describe('Le nom de leur licence'),
  })
  .transform(({ paquet, nom, sert, adresse, fichier, auteurs, licence }) => ({
    package: paquet,
    name: nom,
    purpose: sert,
    address: adresse,
    file: fichier,
    authors: auteurs,
    licence,
  }));

/** Works of others that the site gives to browsers. */
export const licences = z
  .strictObject({
    logiciels: z
      .array(software)
      .min(1)
      .describe('Les logiciels, la police et les dessins donnés au navigateur'),
    donnees: z.array(data).describe('Les données publiques données au navigateur'),
  })
  .transform(({ logiciels, donnees }) => ({ software: logiciels, data: donnees }));
