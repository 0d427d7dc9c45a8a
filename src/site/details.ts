import type { z } from 'astro/zod';
import type { site } from './schema.ts';

/** The details that a page may show with a tag, by their key in `site.yaml`: their names for the visitor. */
export const details = {
  adressePublique: 'adresse du site',
  directeurPublication: 'directeur de la publication',
  hebergeur: 'hébergeur',
  dpo: 'délégué à la protection des données',
  dureeConservation: 'durée de conservation des demandes',
  licenceContenus: 'licence des textes',
  licenceCode: 'licence du code du site',
  schemaPluriannuel: 'schéma pluriannuel',
  planActions: 'plan d’actions de l’année',
  courriel: 'courriel',
  horaires: 'horaires',
} as const;

/** What comes after a call or a request, as long as `site.yaml` has no line « suite ». */
export const UNKNOWN_DELAY = 'Au téléphone, demandez qui décide et sous quel délai la Mission répond.';

/** What the self-diagnosis is worth. */
export const ORIENTATION =
  'Cet autodiagnostic vous oriente. Il ne vaut ni décision, ni engagement du Département.';

/** Said on each page as long as the site lacks what the law asks of it, then before the names of what lacks. */
export const preparation = {
  banner: 'Site en préparation, pas encore ouvert.',
  lacking: 'À indiquer avant l’ouverture du site :',
};

export type Detail = keyof typeof details;

/** Those that the law asks of a site that is open, each with the page that any site shows it on, if there is one. */
export const askedByLaw = [
  ['directeurPublication', 'mentions-legales'],
  ['hebergeur', 'mentions-legales'],
  ['dpo', 'donnees-personnelles'],
  ['dureeConservation', 'donnees-personnelles'],
  ['schemaPluriannuel', undefined],
  ['planActions', undefined],
] as const satisfies readonly (readonly [Detail, string | undefined])[];

/** The details that the law asks for and that the site does not have: it is not open as long as there is one. */
export function lackingByLaw(of: z.output<typeof site>): readonly Detail[] {
  return askedByLaw.map(([detail]) => detail).filter((detail) => of[detail] === undefined);
}
