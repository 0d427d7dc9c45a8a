import type { Channel, Form } from '../model.ts';
import { prefilledAddress, type Parameter } from '../prefilled-address.ts';
import { toPlainText } from '../../request/request.ts';

/**
 * Form of Publik, whose first page takes the values named in its address. Source: doc-publik.entrouvert.com,
 * « Envoyer un paramètre à un formulaire ».
 */
export const toAction: Channel<Form> = (request, { lines: { publik } }) => {
  if (publik === undefined) return undefined;
  const { address, fields } = publik;
  const parameters: Parameter[] = [
    { what: 'code', name: fields.code, value: request.code },
    { what: 'place', name: fields.commune, value: request.place?.name },
    { what: 'summary', name: fields.summary, value: request.summary },
  ];
  return { kind: 'form', ...prefilledAddress(address, parameters), copyFirst: toPlainText(request) };
};
