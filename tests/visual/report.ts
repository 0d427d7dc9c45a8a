import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Comparison } from './compare.ts';

/** Where the report is, ignored by git. */
export const folder = 'test-results/visual';

/** A picture before and after; one of them is missing if the page was added or removed. */
export interface Change {
  readonly name: string;
  readonly before?: Buffer | undefined;
  readonly after?: Buffer | undefined;
  readonly comparison?: Comparison | undefined;
}

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem }
div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start }
figure { margin: 0 } img { max-width: 100%; border: 1px solid #767676 }`;

function file(name: string, moment: string): string {
  return `${name.replaceAll(/[^\w]+/g, '-')}-${moment}.png`;
}

function figure(name: string, moment: string, picture: Buffer | undefined): string {
  if (picture === undefined) return `<p>${moment}: no such page</p>`;
  writeFileSync(`${folder}/${file(name, moment)}`, picture);
  return `<figure><figcaption>${moment}</figcaption><img src="${file(name, moment)}" alt="${name}, ${moment}"></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The share of pixels that changed, in words. */
export function amount({ before, after, comparison }: Change): string {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  const share = comparison?.share ?? 0;
  if (share === 0) return 'same';
  return share < 0.0001 ? '< 0.01 %' : `${(share * 100).toFixed(2)} %`;
}

/**
 * Writes the report: each picture that changed, before, after, and the difference.
 *
 * @param against the commit, in words
 * @returns its path
 */
export function writeReport(changes: readonly Change[], against: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shown = changes.filter((change) => amount(change) !== 'same');
  const sections = shown.map(({ name, before, after, comparison, ...rest }) =>
    [
      `<h2>${name}: ${escaped(amount({ name, before, after, comparison, ...rest }))}</h2><div>`,
      figure(name, 'before', before),
      figure(name, 'after', after),
      comparison === undefined ? '' : figure(name, 'difference', comparison.difference),
      '</div>',
    ].join('\n'),
  );
  const same = changes.filter((change) => !shown.includes(change)).map(({ name }) => name);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>What changed to the eye</title>
<style>${style}</style><h1>What changed to the eye</h1>
<p>Against ${escaped(against)}. Same: ${same.length === 0 ? 'none' : same.join('; ')}.</p>
${sections.join('\n')}</html>`;
  writeFileSync(`${folder}/index.html`, page);
  return `${folder}/index.html`;
}
