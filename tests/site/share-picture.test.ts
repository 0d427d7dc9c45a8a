import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { SHARE_FILE, SHARE_SIZE } from '../../src/site/feeds/share-picture.ts';
import { siteDetails } from '../browser/questionnaire.ts';
import { readPicture } from '../readers/pictures.ts';
import { compare } from '../visual/compare.ts';
import { sharePng, shareSvg } from '../visual/share-picture/picture.ts';
import { pageAt, siteFolder } from './built-site.ts';

const png = readFileSync(join(contentFolder, SHARE_FILE));
const svg = readFileSync(join(contentFolder, SHARE_FILE.replace('.png', '.svg')), 'utf8');
const remedy = 'draw it again: npm run build && npm run picture:share';

/** Of the picture's pixels, what may change from a machine to another. */
const UNSEEN = 0.0001;

/** The share of the picture's pixels that another drawing of it changes. */
async function changed(other: string): Promise<number> {
  return (await compare(png, await sharePng(other))).share;
}

describe('the picture that networks show', () => {
  it('has the drawing and the colours of the home page, and the words of the site', () => {
    expect(svg, remedy).toBe(shareSvg(pageAt('/').html, siteDetails));
  });

  it('is drawn from its SVG, to the pixel', async () => {
    expect(await changed(svg), remedy).toBeLessThan(UNSEEN);
  });

  it('would be seen to differ by a letter or a colour', async () => {
    expect(await changed(svg.replace('Manche', 'Mancha'))).toBeGreaterThan(UNSEEN);
    expect(await changed(svg.replaceAll('#e0a83a', '#96281b'))).toBeGreaterThan(UNSEEN);
  });

  it('has the size that networks expect, weighs 60 kB at most, and is published', async () => {
    expect(await readPicture(png)).toEqual(SHARE_SIZE);
    expect(png.length).toBeLessThanOrEqual(60_000);
    expect(readFileSync(join(siteFolder, SHARE_FILE)).equals(png)).toBe(true);
  });
});
