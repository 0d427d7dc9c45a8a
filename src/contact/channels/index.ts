import type { Channel } from '../channel.ts';
import type { ChannelId } from '../channel-ids.ts';
import { copie } from './copie.ts';
import { courriel } from './courriel.ts';
import { demarcheNumerique } from './demarche-numerique.ts';
import { fichier } from './fichier.ts';
import { formulaire } from './formulaire.ts';
import { publik } from './publik.ts';
import { telephone } from './telephone.ts';

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
