import type { Channel, Form } from '../channel.ts';
import { prefilledAddress } from '../prefilled-address.ts';
import { wholeText } from '../whole-text.ts';

/**
 * A form of Publik: the first page takes the values that its address names. Source: doc-publik.entrouvert.com,
 * « Envoyer un paramètre à un formulaire ».
 */
export const publik: Channel<Form> = (request, { publik: form }) => {
  if (form === undefined) return undefined;
  const { address, fields } = form;
  return {
    href: prefilledAddress(
      address,
      [
        [fields.code, request.code],
        [fields.commune, request.place?.name],
      ],
      [fields.summary, request.summary],
    ),
    copyFirst: wholeText(request),
  };
};
