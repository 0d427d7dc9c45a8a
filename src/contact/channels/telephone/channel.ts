import type { Channel, Link } from '../model.ts';
import { phoneAddress } from '../../../content-model/text/phone-address.ts';

/** Call, the request in sight. */
export const toAction: Channel<Link> = (_request, { telephone }) => ({
  kind: 'link',
  href: phoneAddress(telephone),
});
