import { expect, test as base } from '../visitor.ts';
import { outside, type Outside } from './outside.ts';
import { FOLDER, serve, type Server } from './sites.ts';

interface Own {
  /** Everything outside the site, recording what reaches it. */
  readonly beyond: Outside;
  /** The addresses of the mails that the page asked the visitor's program to open. */
  readonly mails: readonly string[];
}

interface OfWorker {
  readonly server: Server;
}

/** The watched visitor, on a site configured otherwise. */
export const test = base.extend<Own, OfWorker>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that it needs in this pattern
    async ({}, use) => {
      const server = await serve();
      await use(server);
      server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.address),
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    // Tests name a page as if the site stood at the root.
    page.goto = (address, options) => goto(address.startsWith('/') ? FOLDER + address : address, options);
    await use(page);
  },
  beyond: async ({ server }, use) => {
    const own = await outside();
    await use(own);
    expect(own.received.filter(({ address }) => address.startsWith(server.address))).toEqual([]);
    await own.close();
  },
  // The site itself is reached directly; « <-loopback> »: the forms on « localhost » are not.
  proxy: ({ beyond }, use) => use({ server: beyond.proxy, bypass: '<-loopback>,127.0.0.1' }),
  mails: async ({ page }, use) => {
    const found: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('mailto:')) found.push(request.url());
    });
    await use(found);
  },
});

export { expect };
