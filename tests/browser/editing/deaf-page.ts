import type { BrowserContext, Page } from '@playwright/test';

/**
 * A page that hears of no change until it is told to listen, as on a slow machine: what connects it to the
 * development server is held back.
 */
export async function deafPage(context: BrowserContext): Promise<{ page: Page; listen: () => void }> {
  const page = await context.newPage();
  const { promise: listening, resolve: listen } = Promise.withResolvers<void>();
  await page.route('**/@vite/client*', async (route) => {
    await listening;
    await route.continue();
  });
  return { page, listen };
}
