import { z } from 'astro/zod';
import type { ChannelId } from '../contact/channel-ids.ts';
import { id, text } from './fields.ts';
import { condition } from './questionnaire.ts';

const entry = z.enum(['territoire', 'organization', 'name', 'organization-title', 'email', 'tel', 'texte']);

/** What answers of the self-diagnosis change in a field. */
const fieldChange = z.strictObject({
  si: condition.describe('Les réponses à l’autodiagnostic qui changent le champ'),
  libelle: text.optional(),
  aide: text.optional(),
  saisie: entry.optional(),
  obligatoire: text.optional(),
});

const field = z.strictObject({
  id,
  si: condition.optional().describe('Le champ ne paraît qu’après ces réponses à l’autodiagnostic'),
  libelle: text,
  aide: text.optional(),
  saisie: entry.describe('« territoire » propose les communes, « texte » est le texte libre'),
  obligatoire: text.optional().describe('La phrase d’erreur, si le champ est obligatoire'),
  selon: z.array(fieldChange).optional().describe('La première ligne qui convient change le champ'),
  signalement: z
    .union([z.literal('facultatif'), text])
    .optional()
    .describe('Présent si le champ sert à signaler une erreur : « facultatif », ou la phrase d’erreur'),
  libelleSignalement: text.optional().describe('Le libellé du champ pour signaler une erreur'),
});

const way = { titre: text, texte: text };
const form = z.strictObject({ ...way, bouton: text });

/** The sentences of each way to hand the request over. */
const channels = z.strictObject({
  telephone: z.strictObject(way),
  copie: z.strictObject({ ...way, bouton: text, fait: text }),
  fichier: z.strictObject({
    ...way,
    nom: id.describe('Le nom du fichier, sans extension'),
    bouton: text,
    boutonCourriel: text,
    fait: text,
    echec: text,
  }),
  courriel: z.strictObject({
    ...way,
    bouton: text,
    fait: text,
    faitLong: text,
    tropLong: text,
    coller: text.describe('Le texte du message, quand la demande est à coller'),
    copierAdresse: text,
    adresseCopiee: text,
    adresseRefusee: text,
  }),
  formulaire: form,
  'demarche-numerique': form,
  publik: form,
} satisfies Record<ChannelId, z.ZodType>);

/** The contact request: its fields, its sentences, the text that it composes. */
export const contact = z.strictObject({
  champs: z.array(field).min(1),
  rappel: z.array(id).describe('Les questions de l’autodiagnostic dont la page rappelle la réponse'),
  unDesDeux: z.strictObject({ champs: z.array(id).min(2), message: text }),
  formats: z.record(id, text),
  erreurs: text,
  obligatoire: text,
  territoire: z.strictObject({
    types: z.record(z.string(), text).describe('Ce que veut dire chaque sigle d’intercommunalité'),
    liste: text,
    propositions: text,
    uneProposition: text,
    premieres: text,
    aucune: text,
    ancienNom: text,
    reconnu: text,
    faitPartie: text,
    ailleurs: text,
    autreCodePostal: text,
    aChoisir: text,
    codePostalInconnu: text,
    inconnu: text,
    insee: text,
  }),
  texte: z.strictObject({
    objet: text,
    objetQuestion: text,
    salutation: text,
    demande: text,
    recommandation: text,
    reponses: text,
    points: text,
    code: text,
    rouvrir: text,
    precisions: text,
    coordonnees: text,
    fin: text,
    modele: text,
  }),
  signalement: z.strictObject({ objet: text, demande: text, remarque: text, avis: text }),
  garde: text.describe('Ce que l’onglet garde de la demande, et ce qu’il ne garde pas'),
  preparer: text,
  texteDemande: text,
  relire: text,
  objet: text,
  message: text,
  modifier: text,
  reecrire: text.describe('Dit quand le visiteur a corrigé le texte et revient aux champs'),
  imprimer: text,
  remettre: text,
  nouvelleFenetre: text,
  modele: text,
  sansDiagnostic: text,
  avecDiagnostic: text,
  codeIllisible: text,
  courriel: text,
  joindre: text,
  inacheve: text,
  terminer: text,
  information: z.strictObject({ titre: text, texte: text, conservation: text, dpo: text, lien: text }),
  copieRefusee: text,
  pageOuverte: text.describe('Dit quand une page s’est ouverte, avant le lien « ouvrirPage »'),
  ouvrirPage: text,
  adresse: z.strictObject({ vide: text, contient: text, code: text, lieu: text, resume: text }),
  canaux: channels,
});
