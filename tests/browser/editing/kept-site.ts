import { createServer } from 'node:http';
import type { Browser, BrowserContext } from '@playwright/test';

const worker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(new Response('<h1>Une page gardée</h1>', { headers: { 'Content-Type': 'text/html' } }));
});`;

/**
 * A browser that keeps on the device what was served on a port, as it does of a built site, and answers from it once
 * nothing serves it any more.
 */
export async function browserThatKept(browser: Browser, port: number): Promise<BrowserContext> {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/service-worker.js';
    response.writeHead(200, { 'Content-Type': isWorker ? 'text/javascript' : 'text/html' });
    response.end(isWorker ? worker : '<h1>Une page servie</h1>');
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  });
  await page.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  return context;
}
