import type { Channel, Form } from '../channel.ts';
import { prefilledAddress, type Parameter } from '../prefilled-address.ts';
import { toPlainText } from '../../request/request.ts';

/**
 * A form of Publik: the first page takes the values that its address names. Source: doc-publik.entrouvert.com,
 * « Envoyer un paramètre à un formulaire ».
 */
export const publik: Channel<Form> = (request, { publik: form }) => {
  if (form === undefined) return undefined;
  const { address, fields } = form;
  const parameters: Parameter[] = [
    { what: 'code', name: fields.code, value: request.code },
    { what: 'place', name: fields.commune, value: request.place?.name },
    { what: 'summary', name: fields.summary, value: request.summary },
  ];
  return { ...prefilledAddress(address, parameters), copyFirst: toPlainText(request) };
};
