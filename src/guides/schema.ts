import { z } from 'astro/zod';
import {
  documentAddress,
  anyDay,
  draftFields,
  factFields,
  id,
  pageFields,
  pageNames,
  text,
  texts,
} from '../content-model/fields.ts';

/** A guide: how a commune does one thing. */
export const guide = z
  .strictObject({
    ...pageFields,
    ...factFields,
    resume: texts.describe('L’essentiel en trois à cinq phrases'),
    niveaux: z.array(id).min(1).describe('Les niveaux auxquels la page sert'),
    variantes: z
      .array(id)
      .min(1)
      .default([])
      .describe('Les variantes qu’il faut pour que la page serve ; absent si elle sert à toutes'),
    aFaire: texts.describe('La liste de contrôle, à cocher sur le papier'),
    ...draftFields,
  })
  .transform(({ brouillon = false, ...facts }) => ({ draft: brouillon, ...pageNames(facts) }));

/** What a call of note shows beside its number, if no example is declared. */
const markByConfidence = { C: 'officielle', 'C*': 'officielle', S: 'presse' } as const;

const source = z
  .strictObject({
    id: id.describe('Identifiant cité par les pages'),
    titre: text.describe('Titre de la source, ou code et numéro d’article'),
    adresse: documentAddress
      .optional()
      .describe('Adresse de la source ; absente si elle n’en a pas, jamais inventée'),
    date: z
      .union([text, anyDay], { error: 'une date s’écrit comme 2026-11-25, ou en mots entre guillemets' })
      .describe('Date de la source, ou « sans date »'),
    confiance: z
      .enum(['C', 'C*', 'S'])
      .describe('C : officiel ; C* : à recontrôler ; S : presse ou site spécialisé'),
    marque: z
      .literal('exemple')
      .optional()
      .describe('« exemple » : ce qu’un autre territoire fait ou dit, sans valeur ici'),
    original: text
      .optional()
      .describe(
        'Qui tient l’original d’une source C* qui n’est pas un texte de loi, comme « la préfecture »',
      ),
  })
  .transform(({ marque, ...given }) => ({ ...given, mark: marque ?? markByConfidence[given.confiance] }));

/** The sources of the statements on money and law. */
export const sources = z.strictObject({
  sources: z.array(source).min(1).describe('Les sources, citées par leur identifiant'),
});
