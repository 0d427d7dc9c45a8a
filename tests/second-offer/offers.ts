import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import type { Content } from '../../src/collections.ts';

/** The folder of the second offer, small and made up. */
export const secondFolder = 'tests/fixtures/autre-offre';

function read(folder: string): Content {
  const { content, problems } = checkContent(readFolder(folder));
  if (problems.length > 0) throw new Error(`${folder} has faults: build it first`);
  return content;
}

/** The content of the site that this project publishes. */
export const first = read('src/content');
export const second = read(secondFolder);
