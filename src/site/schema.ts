import { z } from 'astro/zod';
import { channelIds } from '../contact/schema.ts';
import {
  addressError,
  filledText,
  pageFields,
  pageLink,
  pageNames,
  phoneNumber,
  text,
  webAddress,
} from '../content-model/fields.ts';
import { territory } from '../project/territory/schema.ts';
import { pageKinds, type PageKind } from './page-kind.ts';

/** Address of a form of the Département to open: encrypted, unless it is on this machine, to try it. */
const formAddress = z
  .url({ ...addressError, abort: true })
  .refine((value) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(value), addressError);

/** What the Département fills in; what it has not yet supplied is absent, never invented. */
export const site = z
  .strictObject({
    nom: text.describe('Nom du site'),
    organisme: text.describe('La collectivité qui publie le site'),
    service: text.describe('Le service qui reçoit les demandes'),
    telephone: phoneNumber.describe('Téléphone du service, en cinq groupes de deux chiffres'),
    canaux: z
      .array(z.enum(channelIds))
      .refine((ids) => ids.includes('telephone'), {
        error: 'ajoutez « telephone » à la liste : on peut toujours appeler',
      })
      .refine((ids) => new Set(ids).size === ids.length, { error: 'gardez chaque moyen une seule fois' })
      .describe('Les moyens de transmettre la demande, dans l’ordre d’affichage'),
    formulaire: formAddress.optional().describe('Adresse d’un formulaire du Département'),
    territoire: territory.describe('Les communes que propose la page Contact'),
    adressePublique: z
      .string()
      .regex(/^https:\/\//, {
        error: 'une adresse commence par « https:// », comme « https://exemple.fr/mon-site/ »',
        abort: true,
      })
      .regex(/^https:\/\/(?:[a-z0-9-]+\.)*[a-z]+(?::\d+)?(?:\/[\w.-]+)*\/?$/, {
        error: 'une adresse s’écrit sans espace ni accent, comme « https://exemple.fr/mon-site/ »',
      })
      .optional()
      .describe('Adresse où le site est publié, dossier compris'),
    courriel: z
      .email({ error: 'un courriel s’écrit comme « nom@exemple.fr »' })
      .optional()
      .describe('Courriel du service'),
    horaires: text.optional().describe('Horaires où le service répond au téléphone'),
    suite: text
      .max(120, { error: 'tenez-vous à une phrase de 120 signes : la fiche n’a pas plus de place' })
      .optional()
      .describe('Sous combien de temps le service répond, et qui décide : une phrase courte'),
    directeurPublication: text.optional().describe('Directeur ou directrice de la publication'),
    hebergeur: text.optional().describe('Hébergeur : nom, adresse, téléphone'),
    dpo: text.optional().describe('Délégué à la protection des données : nom ou service, coordonnées'),
    dureeConservation: text.optional().describe('Durée de conservation des demandes'),
    licenceContenus: text.optional().describe('Licence des textes, si le Département en a choisi une'),
    licenceCode: text.optional().describe('Licence du code, si le Département en a choisi une'),
    schemaPluriannuel: webAddress.optional().describe('Adresse du schéma pluriannuel d’accessibilité'),
    planActions: webAddress.optional().describe('Adresse du plan d’actions de l’année pour l’accessibilité'),
    sansCopie: z
      .literal(true)
      .optional()
      .describe('Présent pour que rien ne soit gardé sur les appareils, et que ce qui l’était s’efface'),
  })
  .refine(({ canaux, formulaire }) => formulaire !== undefined || !canaux.includes('formulaire'), {
    path: ['canaux'],
    error: 'le canal « formulaire » demande de remplir la ligne « formulaire »',
  });

/** The kinds of the pages of text, which may say before it what one comes for. */
const kindsWithAnswers: readonly PageKind[] = ['information', 'autodiagnostic', 'outil'];

/** What one comes to a page of text for, said before its text. */
const answer = z.strictObject({
  question: text.describe('La question que l’on se pose'),
  chiffre: text.optional().describe('La réponse en grand, si elle tient en quelques mots'),
  reponse: filledText('La réponse, en une phrase ; avec le numéro du service', [], ['telephone']),
  lien: pageLink.optional().describe('Où aller pour la suite'),
  dessin: text.optional().describe('Le nom du dessin à côté, sur la page de la Mission'),
});

/** An information page, or the texts of a composed page. */
export const page = z
  .strictObject({
    ...pageFields,
    horsRecherche: z.literal(true).optional().describe('Présent si la recherche ne doit pas trouver la page'),
    genre: z.enum(pageKinds).describe('Le genre de la page ; « information » pour une page de texte simple'),
    reponses: z
      .array(answer)
      .min(1)
      .optional()
      .describe('Ce que l’on vient y chercher, en tête d’une page de texte simple : son texte suit'),
  })
  .refine(({ genre, reponses }) => reponses === undefined || kindsWithAnswers.includes(genre), {
    path: ['reponses'],
    error: `« reponses » ne se montre que sur une page dont le genre est « ${kindsWithAnswers.join(' » ou « ')} »`,
  })
  .transform(({ genre, horsRecherche = false, ...facts }) => ({
    ...pageNames(facts),
    kind: genre,
    unsearched: horsRecherche,
  }));
