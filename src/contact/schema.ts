import { z } from 'astro/zod';
import { channelTexts } from './channels/index.ts';
import { buttonText } from './channels/schema.ts';
import { condition } from '../content-model/condition.ts';
import { describedText, id, text } from '../content-model/fields.ts';

const entry = z
  .enum([
    'territoire',
    'organization',
    'name',
    'organization-title',
    'email',
    'tel',
    'ligne',
    'prestation',
    'texte',
  ])
  .describe('« territoire » propose les communes, « prestation » celles de l’offre, « texte » est libre');
const label = describedText('Le nom du champ');
const help = describedText('L’aide, sous le nom du champ').optional();
const needed = describedText('La phrase d’erreur, si le champ est obligatoire').optional();

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
    libelleLettre: describedText(
      'Ce qui introduit sa réponse dans la lettre, à la place de son nom',
    ).optional(),
    plie: z.literal(true).optional().describe('Présent si le champ est plié avec les facultatifs'),
    selon: z.array(fieldChange).optional().describe('La première ligne qui convient change le champ'),
    signalement: z
      .union([z.literal('facultatif'), text])
      .optional()
      .describe('Présent si le champ sert à signaler une erreur : « facultatif », ou la phrase d’erreur'),
    libelleSignalement: describedText('Le libellé du champ pour signaler une erreur').optional(),
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
  consigne: describedText('Dit avant ces champs'),
  message: describedText('La phrase d’erreur si aucun n’est rempli'),
});

/** Parts of the text of the request. */
const letter = z.strictObject({
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
  fin: describedText('La dernière phrase'),
  modele: describedText('Ce qui tient lieu de réponse dans le modèle à copier'),
});

/** Words of the printed letter. */
const onPaper = z.strictObject({
  date: describedText('Devant la date du jour'),
  signature: describedText('Devant la place de la signature'),
});

const write = describedText('Le titre du formulaire, à côté du numéro à appeler');
const prepare = describedText('Le bouton qui fait le texte de la demande');
const isReady = describedText('Le titre de la demande prête');
const kept = describedText('Ce que l’onglet garde de la demande, et ce qu’il ne garde pas');

/** Words of the report of a fault of the site. */
const report = z.strictObject({
  objet: describedText('L’objet du message'),
  demande: describedText('Ce qui introduit l’adresse de la page'),
  remarque: describedText('Ce qui introduit la remarque'),
  avis: describedText('Dit sur la page, avant l’adresse signalée'),
  mots: z
    .strictObject({ ecrire: write, preparer: prepare, texteDemande: isReady, garde: kept })
    .describe('Les mêmes phrases que pour une demande, dites d’un signalement'),
});

/** Notice on the visitor's data. */
const dataNotice = z.strictObject({
  texte: describedText('À quoi servent les données, en deux lignes'),
  lien: describedText('Le lien vers la page sur les données personnelles'),
});

/** What comes once the request is handed over. */
const next = z.strictObject({
  titre: describedText('Le titre de cette partie'),
  points: z.array(text).min(1).describe('Ce qui est sûr, une phrase par ligne'),
});

/** The contact request: fields, sentences, text composed. */
export const contact = z.strictObject({
  champs: z.array(field).min(1).describe('Les champs, dans l’ordre'),
  plies: describedText('Ce qui déplie les champs facultatifs').optional(),
  sansPrestation: describedText('Le premier choix de la liste des prestations').optional(),
  rappel: z.array(id).describe('Les questions de l’autodiagnostic dont la page rappelle la réponse'),
  unDesDeux: oneOfTwo.describe('Les champs dont l’un au moins est à remplir'),
  formats: z.record(id, text).describe('Par champ, la phrase d’erreur quand la forme ne convient pas'),
  erreurs: describedText('Le titre de la liste des erreurs'),
  obligatoire: describedText('Ce qui marque un champ obligatoire'),
  texte: letter.describe('Les parties du texte de la demande'),
  signalement: report.describe('Les mots pour signaler une erreur du site'),
  garde: kept,
  ecrire: write,
  preparer: prepare,
  texteDemande: isReady,
  sansMessage: describedText('Dit quand le visiteur n’a rien écrit sur son projet'),
  relire: describedText('Ce que le visiteur peut faire de ce texte'),
  objet: describedText('Le nom du champ de l’objet'),
  message: describedText('Le nom du champ du texte'),
  corriger: describedText('Le bouton qui ouvre le texte, pour le corriger'),
  revoir: describedText('Le bouton qui montre de nouveau la lettre'),
  modifier: describedText('Le bouton qui revient aux champs'),
  reecrire: describedText('Dit quand le visiteur a corrigé le texte et revient aux champs'),
  ensuite: next.describe('Ce qui vient une fois la demande transmise'),
  lettre: onPaper.describe('Les mots de la lettre imprimée'),
  modele: describedText('Le titre du modèle à copier, sans JavaScript'),
  sansDiagnostic: describedText('Dit quand aucun autodiagnostic n’est joint'),
  commencer: describedText('Le lien qui suit, vers l’autodiagnostic'),
  avecDiagnostic: describedText('Dit avant le résultat de l’autodiagnostic joint'),
  codeIllisible: describedText('Dit quand le code de l’adresse ne se lit pas'),
  joindre: describedText('Le lien qui joint les réponses gardées sur l’appareil'),
  inacheve: describedText('Dit quand l’autodiagnostic n’est pas terminé'),
  terminer: describedText('Le lien pour le terminer'),
  information: dataNotice.describe('Ce qui est dit des données du visiteur'),
  copieRefusee: describedText('Dit quand le navigateur refuse de copier'),
  canaux: z
    .strictObject({
      ...channelTexts,
      impression: z.strictObject({ bouton: buttonText }).describe('Imprimer la demande'),
    })
    .describe('Les phrases de chaque moyen de transmettre la demande'),
});
