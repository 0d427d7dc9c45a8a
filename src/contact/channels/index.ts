import type { Channel } from './channel.ts';
import type { ChannelId } from './channel-ids.ts';
import { copie } from './copie/channel.ts';
import { courriel } from './courriel/channel.ts';
import { demarcheNumerique } from './demarche-numerique/channel.ts';
import { fichier } from './fichier/channel.ts';
import { formulaire } from './formulaire/channel.ts';
import { publik } from './publik/channel.ts';
import { telephone } from './telephone/channel.ts';

/** The channels by the names that `site.yaml` gives them. */
export const channels = {
  telephone,
  copie,
  fichier,
  courriel,
  formulaire,
  'demarche-numerique': demarcheNumerique,
  publik,
} satisfies Readonly<Record<ChannelId, Channel>>;
