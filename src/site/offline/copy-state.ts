import type { InterfaceTexts } from '../../collections.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

export type OfflineTexts = InterfaceTexts['horsConnexion'];

/** A finished copy: the version, since when it holds, its size in bytes and its files, kept and expected. */
export interface Copy {
  readonly version: string;
  readonly since: number;
  readonly bytes: number;
  readonly files: number;
  readonly expected: number;
}

/** State of the copy of the site on this device. */
export type CopyState =
  | { readonly kind: 'unsupported' | 'refused' | 'none' | 'copying' }
  | { readonly kind: 'partial' | 'whole'; readonly copy: Copy };

/** Action offered to the visitor, `data-act` of its button. */
type CopyAction = 'erase' | 'renounce' | 'again';

interface Told {
  /** The key of its sentence. */
  readonly text: keyof OfflineTexts;
  readonly action?: CopyAction;
  /** Whether it is expected to change by itself. */
  readonly isPending?: true;
}

/** The sentence and the button of each state. */
export const copyStates: Readonly<Record<CopyState['kind'], Told>> = {
  unsupported: { text: 'impossible' },
  refused: { text: 'refuse', action: 'again' },
  none: { text: 'rien', action: 'renounce', isPending: true },
  copying: { text: 'enCours', action: 'renounce', isPending: true },
  partial: { text: 'partie', action: 'erase' },
  whole: { text: 'entier', action: 'erase' },
};

/** The sentence of a state, in French. */
export function copyMessage(state: CopyState, texts: OfflineTexts): string {
  const message = texts[copyStates[state.kind].text];
  if (!('copy' in state)) return message;
  const { version, since, bytes, files, expected } = state.copy;
  return interpolate(message, {
    jour: new Date(since).toLocaleDateString('fr'),
    version,
    taille: (bytes / 1_000_000).toLocaleString('fr', { maximumFractionDigits: 1 }),
    fichiers: files,
    total: expected,
  });
}
