import { cpSync, writeFileSync } from 'node:fs';
import { measuredRun } from '../measured-run.ts';
import { markdownOf, type GeneratedGuide } from '../generated-guides.ts';
import { putAside, workFolder } from '../peers.ts';
import type { Publisher } from './model.ts';

/** A guide as an editor writes one. */
function fileOf(guide: GeneratedGuide): string {
  const { title, description, sections } = guide;
  const items = sections.map((section) => `  - ${section.title}.`).join('\n');
  return [
    '---',
    `titre: ${title}`,
    `description: ${description}`,
    'misAJour: 2026-11-25',
    'verifieLe: 2026-11-25',
    `resume:\n${items}`,
    'niveaux: [niveau-2]',
    `aFaire:\n${items}`,
    '---',
    `\n${markdownOf(guide)}`,
  ].join('\n');
}

/** The site as it is, with these guides besides its own: all that its build proves is proved on them too. */
export const ours: Publisher = {
  name: 'this site',
  addressOf: (id) => `/guides/${id}/`,
  search: {
    answer: '[data-answers] a, [data-results] a',
    // What sending the form does, words and all.
    ask: (page, words) =>
      page.evaluate((typed) => location.assign(`/recherche/?q=${encodeURIComponent(typed)}`), words),
  },
  async build(guides) {
    const folder = `${workFolder}/ours-${guides.length}`;
    putAside(folder);
    const content = `${folder}/content`;
    cpSync('src/content', content, { recursive: true });
    for (const guide of guides) writeFileSync(`${content}/guides/${guide.id}.mdx`, fileOf(guide));
    const dist = `${folder}/dist`;
    const cost = await measuredRun(
      ['node', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
      '.',
      {
        CONTENT_FOLDER: content,
      },
    );
    const told = /compressed in (\d+) ms/.exec(cost.said)?.[1];
    if (told === undefined) throw new Error('Our build did not say how long it compressed its files');
    return { dist, compression: Number(told) / 1000, ...cost };
  },
};
