import { copyText } from '../../../components/browser/copy-text.ts';
import type { HandOver } from '../hand-over.ts';
import { toAction } from './channel.ts';

export const courriel: HandOver = ({ request, settings, texts, onDone }) => {
  const words = texts.canaux.courriel;
  const mail = toAction(request, settings);
  if (mail === undefined) return undefined;
  const { address, carries, copyFirst, href } = mail;
  const open = async () => {
    if (copyFirst !== undefined && !(await copyText(copyFirst))) return texts.copieRefusee;
    location.assign(href);
    onDone();
    return copyFirst === undefined ? words.fait : words.faitLong;
  };
  return {
    acts: [
      { label: words.bouton, act: open },
      ...(address === undefined
        ? []
        : [
            {
              label: words.copierAdresse,
              act: async () => ((await copyText(address)) ? words.adresseCopiee : words.adresseRefusee),
            },
          ]),
    ],
    notes: [
      ...(address === undefined ? [] : [`${words.destinataire} ${address}`]),
      ...(carries === 'all' ? [] : [carries === 'shorter' ? words.plusCourt : words.tropLong]),
    ],
  };
};
