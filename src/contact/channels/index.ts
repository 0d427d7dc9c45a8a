import type { Channel } from '../channel.ts';
import type { ChannelId } from '../channel-ids.ts';
import { copie } from './copie.ts';
import { courriel } from './courriel.ts';
import { telephone } from './telephone.ts';

/** The channels by the names that `site.yaml` gives them. */
export const channels: Readonly<Record<ChannelId, Channel>> = { telephone, copie, courriel };
