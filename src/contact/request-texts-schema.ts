import { z } from 'astro/zod';
import { describedText, text } from '../content-model/fields.ts';

/** What is said of the commune as it is typed. */
export const place = z.strictObject({
  types: z.record(z.string(), text).describe('Ce que veut dire chaque sigle d’intercommunalité'),
  liste: describedText('Le nom de la liste des propositions'),
  propositions: describedText('Combien de propositions ; {nombre}'),
  uneProposition: describedText('La même chose quand il y en a une'),
  premieres: describedText('La même chose quand toutes ne tiennent pas ; {nombre} et {total}'),
  aucune: describedText('La même chose quand il n’y en a pas'),
  ancienNom: describedText('Une proposition par son ancien nom ; {ancien} et {nom}'),
  reconnu: describedText('Dit une fois le lieu reconnu ; {lieu}'),
  faitPartie: describedText('Dit d’une ancienne commune ; {ancien} et {lieu}'),
  ailleurs: describedText('Dit d’une commune d’un autre département ; {departement}'),
  autreCodePostal: describedText('Dit d’un code postal d’un autre département'),
  aChoisir: describedText('Dit quand plusieurs lieux conviennent ; {lieux}'),
  codePostalInconnu: describedText('Dit d’un code postal sans commune'),
  inconnu: describedText('Dit d’un nom que le site ne reconnaît pas'),
  insee: describedText('Ce qui précède le code Insee dans la demande'),
});

/** The parts of the text that the request is made of. */
export const letter = z.strictObject({
  objet: describedText('L’objet d’une demande d’accompagnement'),
  objetQuestion: describedText('L’objet d’une question'),
  salutation: describedText('Le premier mot'),
  demande: describedText('La phrase qui dit la demande'),
  recommandation: describedText('Ce qui introduit la recommandation'),
  reponses: describedText('Ce qui introduit les réponses à l’autodiagnostic'),
  points: describedText('Ce qui introduit les points à confirmer'),
  code: describedText('Ce qui précède le code'),
  rouvrir: describedText('Ce qui introduit l’adresse qui rouvre l’autodiagnostic'),
  precisions: describedText('Ce qui introduit le texte libre'),
  coordonnees: describedText('Ce qui introduit les coordonnées'),
  fin: describedText('La dernière phrase'),
  modele: describedText('Ce qui tient lieu de réponse dans le modèle à copier'),
});

/** The words that the request has on paper, as a letter. */
export const onPaper = z.strictObject({
  date: describedText('Devant la date du jour'),
  signature: describedText('Devant la place de la signature'),
});

/** The words with which a fault of the site is reported. */
export const report = z.strictObject({
  objet: describedText('L’objet du message'),
  demande: describedText('Ce qui introduit l’adresse de la page'),
  remarque: describedText('Ce qui introduit la remarque'),
  avis: describedText('Dit sur la page, avant l’adresse signalée'),
});

/** What is said of the visitor's data. */
export const dataNotice = z.strictObject({
  titre: describedText('Le titre de cette partie'),
  texte: describedText('À quoi servent les données, et à qui elles vont'),
  conservation: describedText('Ce qui introduit la durée de conservation'),
  dpo: describedText('Ce qui introduit le délégué à la protection des données'),
  lien: describedText('Le lien vers la page sur les données personnelles'),
});

/** What is said of the address of the page, which others could read. */
export const inAddress = z.strictObject({
  vide: describedText('Dit quand l’adresse ne contient rien'),
  contient: describedText('Ce qui introduit ce qu’elle contient'),
  code: describedText('Le nom du code dans cette liste'),
  lieu: describedText('Le nom du lieu dans cette liste'),
  resume: describedText('Le nom du résumé dans cette liste'),
});
