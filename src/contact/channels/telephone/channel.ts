import type { Call, Channel } from '../model.ts';
import { phoneAddress } from '../../../content-model/text/phone-address.ts';

/** Call, the request in sight. */
export const toAction: Channel<Call> = (_request, { telephone }) => ({ href: phoneAddress(telephone) });
