import type { Channel, Form } from '../model.ts';
import { toPlainText } from '../../request/request.ts';

/** Form of the Département on another site, into which the visitor pastes the request: its address says nothing of it. */
export const toAction: Channel<Form> = (request, { form }) =>
  form === undefined ? undefined : { kind: 'form', href: form, copyFirst: toPlainText(request) };
