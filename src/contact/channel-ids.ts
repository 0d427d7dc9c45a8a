/** The ways to hand a request over, as `site.yaml` names them. Apart, so that a schema can list them. */
export const channelIds = ['telephone', 'copie', 'courriel'] as const;

export type ChannelId = (typeof channelIds)[number];
