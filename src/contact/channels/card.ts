import type { ContactTexts } from '../../collections.ts';
import type { ContactRequest } from '../request/model.ts';
import type { ChannelSettings } from './model.ts';

/** Context of the buttons of a channel. */
export interface CardProps {
  /** Request as corrected so far. */
  readonly request: ContactRequest;
  readonly settings: ChannelSettings;
  readonly texts: Pick<
    ContactTexts,
    'canaux' | 'copieRefusee' | 'nouvelleFenetre' | 'pageOuverte' | 'ouvrirPage' | 'adresse'
  >;
  /** Class of its main button: the first channel of the site has the filled one. */
  readonly look: string;
  /** Called once the channel has taken the request. */
  readonly onDone: () => void;
}
