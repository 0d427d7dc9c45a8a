import { ensureServers } from './ensure-servers.ts';

/** For the tests of nginx alone, before they are played. */
export default function ensureNginx(): void {
  ensureServers(['nginx']);
}
