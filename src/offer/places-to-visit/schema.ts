import { z } from 'astro/zod';
import { day, id, text } from '../../content-model/fields.ts';

const place = z
  .strictObject({
    nom: text.describe('Le nom du lieu'),
    commune: text.describe('La commune où il est'),
    niveau: id.describe('Le niveau que son projet a atteint'),
    surPlace: text.describe('Ce que l’on y voit, en une ou deux phrases'),
    appeler: text.describe('Qui appeler avant de venir, et à quel numéro : ces mots sont publics'),
    accordLe: day.describe('Le jour où cette personne a accepté par écrit d’être nommée ici'),
  })
  .transform((lieu) => ({
    name: lieu.nom,
    commune: lieu.commune,
    level: lieu.niveau,
    onSite: lieu.surPlace,
    whomToCall: lieu.appeler,
    consentGiven: lieu.accordLe,
  }));

/** The places that a commune may go and see. */
export const placesToVisit = z
  .strictObject({
    lieux: z.array(place).min(1).describe('Les lieux à visiter, dans l’ordre de la page'),
  })
  .transform(({ lieux }) => lieux);
