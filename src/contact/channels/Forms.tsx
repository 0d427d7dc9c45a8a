import type { ContactTexts } from '../../collections.ts';
import { toAction as demarcheNumerique } from './demarche-numerique/channel.ts';
import FormCard from './FormCard.tsx';
import { toAction as formulaire } from './formulaire/channel.ts';
import type { Handed } from './hand-over.ts';
import type { ChannelId, FormId } from './index.ts';
import { toAction as publik } from './publik/channel.ts';

const toActions = { formulaire, 'demarche-numerique': demarcheNumerique, publik };

/** Words of the forms of other sites. */
export type FormWords = Pick<ContactTexts, 'nouvelleFenetre' | 'pageOuverte' | 'ouvrirPage' | 'adresse'> &
  Pick<ContactTexts['canaux'], FormId>;

/** What the page gives of the forms that the site has. */
export interface FormSetting {
  readonly forms: readonly FormId[];
  readonly words: FormWords;
}

interface Props extends FormSetting, Handed {
  /** The channel whose button is the main one. */
  readonly main: ChannelId | undefined;
}

/** The forms of other sites that take a request. */
export default function Forms({ forms, words, main, ...handed }: Props) {
  return forms.map((id) => {
    const form = toActions[id](handed.request, handed.settings);
    const own = words[id];
    if (form === undefined || own === undefined) return null;
    const look = id === main ? 'button' : 'button quiet';
    return <FormCard key={id} {...handed} {...{ form, own, words, look }} />;
  });
}
