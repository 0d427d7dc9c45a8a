import { z } from 'astro/zod';
import { said, text } from '../content-model/fields.ts';

/** What is said of the commune as it is typed. */
export const place = z.strictObject({
  types: z.record(z.string(), text).describe('Ce que veut dire chaque sigle d’intercommunalité'),
  liste: said('Le nom de la liste des propositions'),
  propositions: said('Combien de propositions ; {nombre}'),
  uneProposition: said('La même chose quand il y en a une'),
  premieres: said('La même chose quand toutes ne tiennent pas ; {nombre} et {total}'),
  aucune: said('La même chose quand il n’y en a pas'),
  ancienNom: said('Une proposition par son ancien nom ; {ancien} et {nom}'),
  reconnu: said('Dit une fois le lieu reconnu ; {lieu}'),
  faitPartie: said('Dit d’une ancienne commune ; {ancien} et {lieu}'),
  ailleurs: said('Dit d’une commune d’un autre département ; {departement}'),
  autreCodePostal: said('Dit d’un code postal d’un autre département'),
  aChoisir: said('Dit quand plusieurs lieux conviennent ; {lieux}'),
  codePostalInconnu: said('Dit d’un code postal sans commune'),
  inconnu: said('Dit d’un nom que le site ne reconnaît pas'),
  insee: said('Ce qui précède le code Insee dans la demande'),
});

/** The parts of the text that the request is made of. */
export const letter = z.strictObject({
  objet: said('L’objet d’une demande d’accompagnement'),
  objetQuestion: said('L’objet d’une question'),
  salutation: said('Le premier mot'),
  demande: said('La phrase qui dit la demande'),
  recommandation: said('Ce qui introduit la recommandation'),
  reponses: said('Ce qui introduit les réponses à l’autodiagnostic'),
  points: said('Ce qui introduit les points à confirmer'),
  code: said('Ce qui précède le code'),
  rouvrir: said('Ce qui introduit l’adresse qui rouvre l’autodiagnostic'),
  precisions: said('Ce qui introduit le texte libre'),
  coordonnees: said('Ce qui introduit les coordonnées'),
  fin: said('La dernière phrase'),
  modele: said('Ce qui tient lieu de réponse dans le modèle à copier'),
});

/** The words that the request has on paper, as a letter. */
export const onPaper = z.strictObject({
  date: said('Devant la date du jour'),
  signature: said('Devant la place de la signature'),
});

/** The words with which a fault of the site is reported. */
export const report = z.strictObject({
  objet: said('L’objet du message'),
  demande: said('Ce qui introduit l’adresse de la page'),
  remarque: said('Ce qui introduit la remarque'),
  avis: said('Dit sur la page, avant l’adresse signalée'),
});

/** What is said of the visitor's data. */
export const dataNotice = z.strictObject({
  titre: said('Le titre de cette partie'),
  texte: said('À quoi servent les données, et à qui elles vont'),
  conservation: said('Ce qui introduit la durée de conservation'),
  dpo: said('Ce qui introduit le délégué à la protection des données'),
  lien: said('Le lien vers la page sur les données personnelles'),
});

/** What is said of the address of the page, which others could read. */
export const inAddress = z.strictObject({
  vide: said('Dit quand l’adresse ne contient rien'),
  contient: said('Ce qui introduit ce qu’elle contient'),
  code: said('Le nom du code dans cette liste'),
  lieu: said('Le nom du lieu dans cette liste'),
  resume: said('Le nom du résumé dans cette liste'),
});
