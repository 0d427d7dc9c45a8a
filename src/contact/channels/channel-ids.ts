/** The ways to hand a request over, as `site.yaml` names them. Apart, so that a schema can list them. */
export const channelIds = [
  'telephone',
  'copie',
  'fichier',
  'courriel',
  'formulaire',
  'demarche-numerique',
  'publik',
] as const;

export type ChannelId = (typeof channelIds)[number];
