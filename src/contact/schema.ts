import { z } from 'astro/zod';
import { condition } from '../content-model/condition.ts';
import { id, text } from '../content-model/fields.ts';

/** The channels, in the order of the screens, each with its folder under `channels/`. */
export const channelIds = ['telephone', 'courriel', 'copie', 'fichier', 'partage', 'formulaire'] as const;

export type ChannelId = (typeof channelIds)[number];

const entry = z
  .enum([
    'territoire',
    'organization',
    'name',
    'organization-title',
    'email',
    'tel',
    'ligne',
    'signature',
    'texte',
  ])
  .describe('« territoire » propose les communes, « signature » est sous la lettre, « texte » est libre');
const label = text.describe('Le nom du champ');
const help = text.describe('L’aide, sous le nom du champ').optional();
const needed = text.describe('La phrase d’erreur, si le champ est obligatoire').optional();

/** Change of a field after answers of the self-diagnosis. */
const fieldChange = z.strictObject({
  si: condition.describe('Les réponses à l’autodiagnostic qui changent le champ'),
  libelle: label.optional(),
  aide: help,
  saisie: entry.optional(),
  obligatoire: needed,
  nomme: z
    .literal(true)
    .optional()
    .describe('Présent si la lettre dit le nom du champ : sa réponse n’est pas de qui écrit'),
});

const field = z
  .strictObject({
    id: id.describe('Identifiant du champ'),
    si: condition.optional().describe('Le champ ne paraît qu’après ces réponses à l’autodiagnostic'),
    libelle: label,
    aide: help,
    saisie: entry,
    obligatoire: needed,
    libelleLettre: text
      .describe('Ce qui introduit sa réponse dans la lettre, à la place de son nom')
      .optional(),
    plie: z.literal(true).optional().describe('Présent si le champ est plié avec les facultatifs'),
    selon: z.array(fieldChange).optional().describe('La première ligne qui convient change le champ'),
    signalement: z
      .union([z.literal('facultatif'), text])
      .optional()
      .describe('Présent si le champ sert à signaler une erreur : « facultatif », ou la phrase d’erreur'),
    libelleSignalement: text.describe('Le libellé du champ pour signaler une erreur').optional(),
  })
  .refine(
    ({ libelleLettre, plie, selon = [] }) =>
      libelleLettre === undefined || plie || selon.some(({ nomme }) => nomme),
    {
      path: ['libelleLettre'],
      error:
        'retirez-le : la lettre ne dit le nom d’un champ que s’il est « plie », ou « nomme » sous « selon »',
    },
  );

const oneOfTwo = z.strictObject({
  champs: z.array(id).min(2).describe('Les champs dont un suffit'),
  consigne: text.describe('Dit avant ces champs'),
  message: text.describe('La phrase d’erreur si aucun n’est rempli'),
});

/** Parts of the text of the request. */
const letter = z.strictObject({
  objet: text.describe('L’objet d’une demande d’accompagnement'),
  objetQuestion: text.describe('L’objet d’une question'),
  salutation: text.describe('Le premier mot'),
  demande: text.describe('La phrase qui dit la demande'),
  recommandation: text.describe('Ce qui introduit la recommandation'),
  reponses: text.describe('Ce qui introduit les réponses à l’autodiagnostic'),
  points: text.describe('Ce qui introduit les points à confirmer'),
  code: text.describe('Ce qui précède le code'),
  projet: text.describe('Ce qui introduit le bâtiment, l’étape et le plan'),
  rouvrir: text.describe('Ce qui introduit l’adresse qui rouvre le projet'),
  precisions: text.describe('Ce qui introduit le texte libre'),
  fin: text.describe('La dernière phrase'),
  modele: text.describe('Ce qui tient lieu de réponse dans le modèle à copier'),
});

/** Words of the report of a fault of the site. */
const report = z.strictObject({
  objet: text.describe('L’objet du message'),
  demande: text.describe('Ce qui introduit l’adresse de la page'),
  remarque: text.describe('Ce qui introduit la remarque'),
});

/** Notice on the visitor's data. */
const dataNotice = z.strictObject({
  texte: text.describe('À quoi servent les données, en deux lignes'),
  lien: text.describe('Le lien vers la page sur les données personnelles'),
});

/** What comes once the request is handed over. */
const next = z.strictObject({
  titre: text.describe('Le titre de cette partie'),
  points: z.array(text).min(1).describe('Ce qui est sûr, une phrase par ligne'),
});

/** The contact request: its fields, the text that it composes, what is said of the visitor's data. */
export const contact = z.strictObject({
  champs: z.array(field).min(1).describe('Les champs, dans l’ordre'),
  rappel: z.array(id).describe('Les questions de l’autodiagnostic dont la page rappelle la réponse'),
  unDesDeux: oneOfTwo.describe('Les champs dont l’un au moins est à remplir'),
  formats: z.record(id, text).describe('Par champ, la phrase d’erreur quand la forme ne convient pas'),
  texte: letter.describe('Les parties du texte de la demande'),
  signalement: report.describe('Les mots pour signaler une erreur du site'),
  ensuite: next.describe('Ce qui vient une fois la demande transmise'),
  information: dataNotice.describe('Ce qui est dit des données du visiteur'),
});
