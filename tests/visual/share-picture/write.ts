/**
 * Draws again the picture that networks show of the site: `npm run picture:share`, once the site is built. A test says
 * when it must be: it no longer shows the drawing, the colours or the words of the site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteDetails } from '../../browser/questionnaire.ts';
import { contentFolder } from '../../../src/content-model/content-folder.ts';
import { SHARE_FILE } from '../../../src/site/feeds/share-picture.ts';
import { sharePng, shareSvg } from './picture.ts';

const svg = shareSvg(readFileSync('dist/index.html', 'utf8'), siteDetails);
const png = await sharePng(svg);
const file = join(contentFolder, SHARE_FILE);
writeFileSync(file.replace('.png', '.svg'), svg);
writeFileSync(file, png);
console.log(`${file}: ${(png.length / 1000).toFixed(1)} kB`);
