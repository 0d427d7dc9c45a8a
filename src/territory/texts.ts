import { z } from 'astro/zod';
import { describedText, text, filledText } from '../content-model/fields.ts';

/** Sentences on the commune as it is typed. */
const place = z.strictObject({
  types: z.record(z.string(), text).describe('Ce que veut dire chaque sigle d’intercommunalité'),
  liste: describedText('Le nom de la liste des propositions'),
  propositions: filledText('Combien de propositions', ['nombre']),
  uneProposition: describedText('La même chose quand il y en a une'),
  premieres: filledText('La même chose quand toutes ne tiennent pas', ['nombre', 'total']),
  aucune: describedText('Dit d’un nom que le site ne reconnaît pas, dès qu’il est tapé'),
  ancienNom: filledText('Une proposition par son ancien nom', ['ancien', 'nom']),
  reconnu: filledText('Dit une fois le lieu reconnu', ['lieu']),
  faitPartie: filledText('Dit d’une ancienne commune', ['ancien', 'lieu']),
  ailleurs: filledText('Dit d’une commune d’un autre département', ['departement']),
  autreCodePostal: describedText('Dit d’un code postal d’un autre département'),
  aChoisir: filledText('Dit quand plusieurs lieux conviennent', ['lieux']),
  codePostalInconnu: describedText('Dit d’un code postal sans commune'),
  inconnu: describedText('Ajouté à la phrase sur un nom non reconnu, une fois le champ quitté'),
  habitants: filledText('Combien d’habitants, avec le sens du nombre et son année', ['nombre', 'annee']),
  insee: describedText('Ce qui précède le code Insee dans la demande'),
});

/** The texts of `interface.yaml` about the choice of a commune. */
export const territoryTexts = {
  territoire: place.describe('Ce qui est dit de la commune que l’on tape'),
};
