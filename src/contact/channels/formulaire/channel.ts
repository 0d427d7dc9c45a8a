import type { Channel, Form } from '../model.ts';
import { toPlainText } from '../../request/request.ts';

/** Form of the Département on another site, into which the visitor pastes the request: its address says nothing of it. */
export const toAction: Channel<Form> = (request, { lines: { formulaire } }) =>
  formulaire === undefined ? undefined : { kind: 'form', href: formulaire, copyFirst: toPlainText(request) };
