import { mkdirSync, writeFileSync } from 'node:fs';
import type { GeneratedGuide } from './generated-guides.ts';
import { workFolder } from './peers.ts';

const style = `body{max-width:42rem;margin:auto;padding:1rem;font:1.125rem/1.6 system-ui,sans-serif;color:#1b2733}
h1,h2{line-height:1.2}a{color:#0b5a8c}p{margin:0 0 1rem}`;

/**
 * The least that can publish a guide, written by hand: one file with its style inside and nothing else.
 *
 * @returns the folder of the site; the guide is its home page
 */
export function writeFloor({ title, description, sections }: GeneratedGuide): string {
  const folder = `${workFolder}/floor`;
  mkdirSync(folder, { recursive: true });
  const text = sections
    .map((section) => `<h2>${section.title}</h2>${section.paragraphs.map((one) => `<p>${one}</p>`).join('')}`)
    .join('\n');
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><meta name="description" content="${description}"><style>${style}</style>
<main><h1>${title}</h1><p>${description}</p>${text}</main></html>`,
  );
  return folder;
}
