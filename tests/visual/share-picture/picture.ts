import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { SHARE_SIZE } from '../../../src/site/feeds/share-picture.ts';
import { drawingOf } from './drawing.ts';

/** What the picture says. */
export interface Words {
  readonly name: string;
  readonly tagline: string;
  readonly organisation: string;
}

const FONT = 'Figtree';
for (const weight of [400, 700]) {
  GlobalFonts.registerFromPath(
    `node_modules/@fontsource/figtree/files/figtree-latin-${weight}-normal.woff2`,
    FONT,
  );
}

const { width, height } = SHARE_SIZE;
const MARGIN = 64;
/** How wide the words may be, the drawing beside them. */
const COLUMN = 470;
const SIZES = { name: 76, tagline: 34, organisation: 26 } as const;

/** The lines of a text that are not wider than a width. */
function broken(text: string, fits: (line: string) => boolean): string[] {
  const done: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${done.at(-1)} ${word}`;
    if (done.length > 0 && fits(longer)) done.splice(-1, 1, longer);
    else done.push(word);
  }
  return done;
}

/** The lines of a text in the column: as few as it takes, then as even as they can be. */
function lines(text: string, font: string): string[] {
  const context = createCanvas(1, 1).getContext('2d');
  context.font = font;
  const within = (most: number) => broken(text, (line) => context.measureText(line).width <= most);
  let most = COLUMN;
  while (most > 0 && within(most - 10).length === within(COLUMN).length) most -= 10;
  return within(most);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A text as lines of a given size from a given height, and the height below them. */
function block(text: string, size: number, weight: number, colour: string, top: number) {
  const spans = lines(text, `${weight} ${size}px ${FONT}`).map((line, index) => {
    const y = Math.round(top + size * (0.9 + 1.15 * index));
    return `<tspan x="${MARGIN}" y="${y}">${escaped(line)}</tspan>`;
  });
  return {
    text: `<text style="font: ${weight} ${size}px ${FONT}; fill: ${colour}">${spans.join(' ')}</text>`,
    below: top + size * 1.15 * spans.length,
  };
}

/**
 * The picture that networks show, as SVG: the drawing of the home page and the words of the site.
 *
 * @param home the built home page, whose drawing and colours it takes
 */
export function shareSvg(home: string, words: Words): string {
  const drawing = drawingOf(home);
  const colour = drawing.colours;
  const name = block(words.name, SIZES.name, 700, colour('--color-title'), 110);
  const tagline = block(words.tagline, SIZES.tagline, 400, colour('--color-text-quiet'), name.below + 24);
  const foot = height - MARGIN - SIZES.organisation;
  const organisation = block(words.organisation, SIZES.organisation, 700, colour('--color-link'), foot);
  const scale = (width - COLUMN - 2.2 * MARGIN) / drawing.width;
  const [left, top] = [
    width - 0.8 * MARGIN - scale * drawing.width,
    height - 0.9 * MARGIN - scale * drawing.height,
  ];
  const place = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>
${drawing.style}
</style>
<path d="M0 0H${width}V${height}H0Z" style="fill: ${colour('--color-band')}"/>
<path d="M0 0H${width}V14H0Z" style="fill: ${colour('--color-surface-strong')}"/>
${[name, tagline, organisation].map(({ text }) => text).join('\n')}
<g class="drawing" transform="${place}">
${drawing.shapes}
</g>
</svg>
`;
}

/** The same as PNG, in 256 colours: a third of the weight, and no eye sees it. */
export async function sharePng(svg: string): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  return sharp(canvas.toBuffer('image/png')).png({ palette: true, dither: 0, effort: 10 }).toBuffer();
}
