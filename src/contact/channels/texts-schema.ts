import { z } from 'astro/zod';
import type { ChannelId } from './channel-ids.ts';
import { id, describedText } from '../../content-model/fields.ts';

const way = { titre: describedText('Le nom de cette façon'), texte: describedText('Ce qui va se passer') };
const button = { bouton: describedText('Le bouton') };
const form = z.strictObject({ ...way, ...button });

/** The sentences of each way to hand the request over. */
const ways = {
  telephone: z.strictObject(way).describe('Appeler'),
  copie: z
    .strictObject({ ...way, ...button, fait: describedText('Dit une fois le texte copié') })
    .describe('Copier le texte'),
  fichier: z
    .strictObject({
      ...way,
      nom: id.describe('Le nom du fichier, sans extension'),
      ...button,
      boutonCourriel: describedText('Le bouton du brouillon de courriel'),
      fait: describedText('Dit une fois le fichier donné'),
      echec: describedText('Dit quand le navigateur refuse le fichier'),
    })
    .describe('Télécharger un fichier'),
  courriel: z
    .strictObject({
      ...way,
      ...button,
      fait: describedText('Dit quand la messagerie doit s’ouvrir'),
      faitLong: describedText('La même chose, quand la demande est à coller'),
      tropLong: describedText('Dit avant, quand la demande est trop longue pour une adresse'),
      coller: describedText('Le texte du message, quand la demande est à coller'),
      copierAdresse: describedText('Le bouton qui copie l’adresse de courriel'),
      adresseCopiee: describedText('Dit une fois l’adresse copiée'),
      adresseRefusee: describedText('Dit quand le navigateur refuse de copier l’adresse'),
    })
    .describe('Écrire un courriel'),
  formulaire: form.describe('Ouvrir un formulaire du Département'),
  'demarche-numerique': form.describe('Ouvrir une démarche de Démarche numérique'),
  publik: form.describe('Ouvrir un formulaire de Publik'),
} satisfies Record<ChannelId, z.ZodType>;

/** The ways that the site is given, and the paper, which asks for nothing. */
export const channels = z.strictObject({ ...ways, impression: form.describe('Imprimer la demande') });
