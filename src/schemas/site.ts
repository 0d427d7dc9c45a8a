import { z } from 'astro/zod';
import { channelIds } from '../contact/channel-ids.ts';
import { addressError, text } from './fields.ts';

/** What the Département fills in; what it has not yet supplied is absent, never invented. */
export const site = z
  .strictObject({
    nom: text.describe('Nom du site'),
    accroche: text.describe('Ce que le site est, en quelques mots'),
    organisme: text.describe('La collectivité qui publie le site'),
    service: text.describe('Le service qui reçoit les demandes'),
    telephone: text.regex(/^0\d(.\d\d){4}$/, { error: 'un numéro s’écrit comme « 02 33 00 00 00 »' }),
    canaux: z.array(z.enum(channelIds)).min(1).describe('Les façons de remettre la demande, dans l’ordre'),
    adressePublique: z
      .url(addressError)
      .optional()
      .describe('Adresse où le site est publié, dossier compris'),
    courriel: z
      .email({ error: 'un courriel s’écrit comme « nom@exemple.fr »' })
      .optional()
      .describe('Courriel du service'),
    directeurPublication: text.optional().describe('Directeur ou directrice de la publication'),
    hebergeur: text.optional().describe('Hébergeur : nom, adresse, téléphone'),
    dpo: text.optional().describe('Délégué à la protection des données : nom ou service, coordonnées'),
    dureeConservation: text.optional().describe('Durée de conservation des demandes'),
    schemaPluriannuel: z
      .url(addressError)
      .optional()
      .describe('Adresse du schéma pluriannuel d’accessibilité'),
  })
  .refine((value) => !value.canaux.includes('courriel') || value.courriel !== undefined, {
    error: 'le canal « courriel » demande de remplir la ligne « courriel »',
    path: ['canaux'],
  })
  .transform((value) => ({
    name: value.nom,
    tagline: value.accroche,
    organisation: value.organisme,
    service: value.service,
    telephone: value.telephone,
    channels: value.canaux,
    publicAddress: value.adressePublique,
    email: value.courriel,
    publicationDirector: value.directeurPublication,
    host: value.hebergeur,
    dataProtectionOfficer: value.dpo,
    retention: value.dureeConservation,
    accessibilityPlan: value.schemaPluriannuel,
  }));
