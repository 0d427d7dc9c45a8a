import type { Channel, Form } from '../channel.ts';
import { toPlainText } from '../../request/request.ts';

/** A form of the Département on another site, into which the visitor pastes the request. */
export const formulaire: Channel<Form> = (request, { form }) =>
  form === undefined ? undefined : { href: form, copyFirst: toPlainText(request), carries: [] };
