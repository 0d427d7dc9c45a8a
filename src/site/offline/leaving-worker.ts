import { cacheName } from './names.ts';

/**
 * A worker that takes the place of the other and goes, with all that was kept; its pages are loaded again, from the
 * host. Published where nothing is to be kept, and answered by the development server to a browser that kept the built
 * site at the same address.
 *
 * @param base the folder of the site, `/` or `/folder/`
 */
export function leavingWorker(base: string): string {
  return `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  await caches.delete(${JSON.stringify(cacheName(base))});
  await registration.unregister();
  for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
`;
}
