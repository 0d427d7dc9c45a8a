import type { Call, Channel } from '../channel.ts';
import { phoneAddress } from '../../request/phone.ts';

/** Call, the request in sight. */
export const toAction: Channel<Call> = (_request, { telephone: number }) => ({
  href: phoneAddress(number),
  number,
});
