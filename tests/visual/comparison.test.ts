import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { compare } from './compare.ts';
import { amount } from './report.ts';

/** A white picture with a square of that side and colour, and its height. */
function picture(square: number, height = 100, colour = 'black'): Buffer {
  const canvas = createCanvas(100, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 100, height);
  context.fillStyle = colour;
  context.fillRect(20, 20, square, square);
  return canvas.toBuffer('image/png');
}

it('a picture is the same as itself', async () => {
  const comparison = await compare(picture(10), picture(10));
  expect(amount({ name: 'page', before: picture(10), after: picture(10), comparison })).toBe('same');
});

it('the share of the pixels that changed is told', async () => {
  expect((await compare(picture(10), picture(20))).share).toBeCloseTo(0.03);
});

it('a grey that turns a little darker has changed', async () => {
  const greys = [picture(10, 100, 'rgb(240 240 240)'), picture(10, 100, 'rgb(236 236 236)')] as const;
  expect((await compare(...greys)).share).toBeCloseTo(0.01);
});

it('what a page has gained in height has changed', async () => {
  expect((await compare(picture(10), picture(10, 200))).share).toBeCloseTo(0.5);
});

it('a page that only one of the sites has is told', () => {
  expect(amount({ name: 'page', after: picture(1) })).toBe('new');
  expect(amount({ name: 'page', before: picture(1) })).toBe('gone');
});
