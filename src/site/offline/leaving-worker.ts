import { cacheName } from './names.ts';

/**
 * A worker that takes the place of the other and goes, with all that was kept. Published where nothing is to be kept, and
 * answered by the development server to a browser that kept the built site at the same address.
 *
 * @param base the folder of the site, `/` or `/folder/`
 * @param reloads whether the open pages are loaded again, from the host: what is written in them is lost
 */
export function leavingWorker(base: string, reloads = false): string {
  const reload =
    "for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url);";
  return `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  await caches.delete(${JSON.stringify(cacheName(base))});
  await registration.unregister();
  ${reloads ? reload : ''}
}
`;
}
