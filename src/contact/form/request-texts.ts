import type { ContactTexts } from '../../collections.ts';
import type { FormSetting } from '../channels/Forms.tsx';
import { formsAmong, type ChannelId, type FormId } from '../channels/index.ts';

/** Words of the request that every site shows. */
export type RequestPageTexts = Omit<
  ContactTexts,
  'modele' | 'lettre' | 'canaux' | 'nouvelleFenetre' | 'pageOuverte' | 'ouvrirPage' | 'adresse'
> & { readonly canaux: Omit<ContactTexts['canaux'], FormId> };

/**
 * Takes the words of the forms of other sites apart: a site without such a form ships none of them.
 *
 * @param ids channels of the site
 */
export function splitTexts(
  all: ContactTexts,
  ids: readonly ChannelId[],
): { texts: RequestPageTexts; formSetting: FormSetting | undefined } {
  const {
    modele: _model,
    lettre: _letter,
    canaux,
    nouvelleFenetre,
    pageOuverte,
    ouvrirPage,
    adresse,
    ...rest
  } = all;
  const { formulaire, 'demarche-numerique': demarcheNumerique, publik, ...own } = canaux;
  const forms = formsAmong(ids);
  const ofForms = { formulaire, 'demarche-numerique': demarcheNumerique, publik };
  const words = { nouvelleFenetre, pageOuverte, ouvrirPage, adresse, ...ofForms };
  return {
    texts: { ...rest, canaux: own },
    formSetting: forms.length === 0 ? undefined : { forms, words },
  };
}
