import type { InterfaceTexts } from '../../collections.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

export type OfflineTexts = InterfaceTexts['horsConnexion'];

/** A finished copy: since when it holds, when the host confirmed it, its files kept and expected. */
export interface Copy {
  readonly since: number;
  readonly checked: number;
  readonly files: number;
  readonly expected: number;
}

/** State of the copy of the site on this device. */
export type CopyState =
  | { readonly kind: 'unsupported' | 'refused' | 'none' | 'copying' | 'interrupted' }
  | { readonly kind: 'journey' | 'partial' | 'whole'; readonly copy: Copy };

/** What a visitor may do about it, `data-act` of its button. */
type CopyAction = 'keepWhole' | 'erase' | 'refuse';

interface Told {
  /** The key of its sentence. */
  readonly text: Exclude<keyof OfflineTexts, 'garder'>;
  readonly actions: readonly CopyAction[];
}

/** The sentence and the buttons of each state. */
export const copyStates: Readonly<Record<CopyState['kind'], Told>> = {
  unsupported: { text: 'impossible', actions: [] },
  refused: { text: 'refuse', actions: ['keepWhole'] },
  none: { text: 'rien', actions: ['keepWhole', 'refuse'] },
  copying: { text: 'enCours', actions: ['erase'] },
  interrupted: { text: 'interrompue', actions: ['keepWhole', 'erase'] },
  journey: { text: 'essentiel', actions: ['keepWhole', 'erase'] },
  partial: { text: 'partie', actions: ['keepWhole', 'erase'] },
  whole: { text: 'entier', actions: ['erase'] },
};

/** A size in megabytes, as French writes it. */
export function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('fr', { maximumFractionDigits: 1 });
}

/** The sentence of a state, in French. */
export function copyMessage(state: CopyState, texts: OfflineTexts): string {
  const message = texts[copyStates[state.kind].text];
  if (!('copy' in state)) return message;
  const { since, checked, files, expected } = state.copy;
  return interpolate(message, {
    jour: new Date(since).toLocaleDateString('fr'),
    verifie: new Date(checked).toLocaleDateString('fr'),
    fichiers: files,
    total: expected,
  });
}
