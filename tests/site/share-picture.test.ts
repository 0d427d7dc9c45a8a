import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { SHARE_FILE, SHARE_SIZE } from '../../src/site/feeds/share-picture.ts';
import { readPicture } from '../readers/pictures.ts';
import { siteFolder } from './built-site.ts';

const file = join(contentFolder, SHARE_FILE);
const png = readFileSync(file);

it('the picture that networks show has the size they expect, weighs 60 kB at most, and is published', async () => {
  expect(await readPicture(png)).toEqual(SHARE_SIZE);
  expect(png.length).toBeLessThanOrEqual(60_000);
  expect(readFileSync(join(siteFolder, SHARE_FILE)).equals(png)).toBe(true);
});
