import { expect, test as base } from '../visitor.ts';
import { outside, type Outside } from './outside.ts';
import { serve, type SiteName } from './sites.ts';

interface Own {
  /** Everything outside the site, recording what reaches it. */
  readonly beyond: Outside;
  /** The addresses of the mails that the page asked the visitor's program to open. */
  readonly mails: readonly string[];
}

interface OfWorker {
  /** The site that a file of tests visits. */
  readonly siteName: SiteName;
  /** Its address. */
  readonly served: string;
}

/** The watched visitor, on a site configured otherwise. */
export const test = base.extend<Own, OfWorker>({
  siteName: ['every-channel', { scope: 'worker', option: true }],
  served: [
    async ({ siteName }, use) => {
      const { address, stop } = await serve(siteName);
      await use(address);
      stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ served }, use) => use(served),
  beyond: async ({ served }, use) => {
    const own = await outside();
    await use(own);
    expect(own.received.filter(({ address }) => address.startsWith(served))).toEqual([]);
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
