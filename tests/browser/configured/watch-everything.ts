import type { BrowserContext, Page } from '@playwright/test';
import { hasWord } from './has-word.ts';

/** Everything that a journey sent out or left behind, with the place where it was seen. */
interface Watched {
  readonly seen: string[];
  /** Looks at what each page shows in its address and keeps in the browser. */
  readonly look: () => Promise<void>;
  /** Where a word was seen. */
  readonly holding: (words: readonly string[]) => Promise<string[]>;
}

/** Everything that a page keeps. */
async function keptBy(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    address: location.href,
    state: JSON.stringify(history.state),
    window: window.name,
    title: document.title,
    cookie: document.cookie,
    local: { ...localStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** Watches every page of a context, those that open later too: requests whole, addresses, what is kept. */
export function watchEverything(context: BrowserContext): Watched {
  const seen: string[] = [];
  const requests: Promise<void>[] = [];
  context.on('request', (request) => {
    // A mail goes to the visitor's own program, with the request: that is what it is for.
    if (request.url().startsWith('mailto:')) return;
    seen.push(`request ${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    requests.push(
      request.allHeaders().then(
        (headers) => void seen.push(`headers of ${request.url()} ${JSON.stringify(headers)}`),
        () => undefined,
      ),
    );
  });
  return {
    seen,
    async look() {
      for (const page of context.pages()) seen.push(`page ${JSON.stringify(await keptBy(page))}`);
    },
    async holding(words) {
      seen.push(`context ${JSON.stringify(await context.storageState({ indexedDB: true }))}`);
      await Promise.all(requests);
      return seen.filter((line) => words.some((word) => hasWord(line, word)));
    },
  };
}
