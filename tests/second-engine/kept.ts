import { join } from 'node:path';

/** What the browser leaves for the Nu checker and for the count of exceptions. */
export const kept = 'test-results/second-engine-kept';
/** The screens, as HTML. */
export const screensFolder = join(kept, 'screens');
/** The places of the exceptions that were of use, a line each. */
export const usedFile = join(kept, 'used.txt');

export function screenFile(screen: string): string {
  return join(screensFolder, `${screen.replaceAll(/[^\p{L}\d]+/gu, '-')}.html`);
}
