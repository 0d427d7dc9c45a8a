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

/** The buttons of each state: to keep the whole site, to erase where something is or may be, to refuse before. */
export const copyActions: Readonly<Record<CopyState['kind'], readonly CopyAction[]>> = {
  unsupported: [],
  refused: ['keepWhole'],
  none: ['keepWhole', 'refuse'],
  copying: ['erase'],
  interrupted: ['keepWhole', 'erase'],
  journey: ['keepWhole', 'erase'],
  partial: ['keepWhole', 'erase'],
  whole: ['erase'],
};

/** A size in megabytes, as French writes it. */
export function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('fr', { maximumFractionDigits: 1 });
}

const dated = (what: string, { since, checked }: Copy) =>
  `${what} depuis le ${new Date(since).toLocaleDateString('fr')}. Copie vérifiée le ${new Date(checked).toLocaleDateString('fr')}.`;

/** The sentence of a state. */
export function copyMessage(state: CopyState): string {
  switch (state.kind) {
    case 'unsupported':
      return 'Ce navigateur ne garde pas le site. Les pages se lisent seulement avec du réseau.';
    case 'refused':
      return 'Rien n’est gardé sur cet appareil, et rien ne le sera sans votre demande.';
    case 'none':
      return 'Rien n’est encore gardé sur cet appareil. L’autodiagnostic y gardera de quoi finir sans réseau, sauf si vous le refusez ici.';
    case 'copying':
      return 'La copie est en cours.';
    case 'interrupted':
      return 'La copie s’est arrêtée avant la fin. Le site se lit avec du réseau ; vous pouvez reprendre la copie.';
    case 'journey':
      return dated('Le questionnaire, les recommandations et la demande sont gardés', state.copy);
    case 'partial':
      return `La copie n’est pas entière sur cet appareil : ${state.copy.files} fichiers sur ${state.copy.expected}.`;
    case 'whole':
      return dated('Le site entier est gardé', state.copy);
  }
}
