import type { Site } from '../collections.ts';

/** The details that a page may show with a tag, by their key in `site.yaml`: their names in the code. */
export const details = {
  adressePublique: 'publicAddress',
  directeurPublication: 'publicationDirector',
  hebergeur: 'host',
  dpo: 'dataProtectionOfficer',
  dureeConservation: 'retention',
  licenceContenus: 'contentLicence',
  licenceCode: 'codeLicence',
  schemaPluriannuel: 'accessibilityPlan',
  planActions: 'accessibilityActions',
  courriel: 'email',
  horaires: 'hours',
} as const;

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
export function lackingByLaw(site: Site): readonly Detail[] {
  return askedByLaw.map(([detail]) => detail).filter((detail) => site[details[detail]] === undefined);
}

/** Whether a page may show a detail of this name. */
export function isDetail(key: string): key is Detail {
  return Object.hasOwn(details, key);
}
