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

/** What the visitor may do about the copy, `data-act` of its button. */
export type CopyAction = 'erase' | 'renounce' | 'again';

/** The button of each state, and whether the state is expected to change by itself. */
export const copyActions: Readonly<
  Record<CopyState['kind'], { readonly action?: CopyAction; readonly isPending?: true }>
> = {
  unsupported: {},
  refused: { action: 'again' },
  none: { action: 'renounce', isPending: true },
  copying: { action: 'renounce', isPending: true },
  partial: { action: 'erase' },
  whole: { action: 'erase' },
};

const messages = {
  unsupported: 'impossible',
  refused: 'refuse',
  none: 'rien',
  copying: 'enCours',
  partial: 'partie',
  whole: 'entier',
} as const satisfies Record<CopyState['kind'], keyof OfflineTexts>;

/** The sentence of a state, in French. */
export function copyMessage(state: CopyState, texts: OfflineTexts): string {
  const message = texts[messages[state.kind]];
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
