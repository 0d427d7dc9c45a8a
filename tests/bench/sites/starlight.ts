import { mkdirSync, writeFileSync } from 'node:fs';
import { measuredRun } from '../measured-run.ts';
import { markdownOf, type GeneratedGuide } from '../generated-guides.ts';
import { peerProject } from '../peers.ts';
import { MENU, type Publisher } from './model.ts';

const configuration = (guides: readonly GeneratedGuide[]) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Guides',
      locales: { root: { label: 'Français', lang: 'fr' } },
      sidebar: ${JSON.stringify(guides.slice(0, MENU).map(({ id }) => ({ slug: id })))},
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const fileOf = (title: string, description: string, body: string) =>
  `---\n${JSON.stringify({ title, description })}\n---\n\n${body}`;

/** Starlight as it comes, in French. */
export const starlight: Publisher = {
  name: 'Starlight',
  addressOf: (id) => `/${id}/`,
  search: {
    answer: '.pagefind-ui__result-link',
    async ask(page, words) {
      await page.locator('button[data-open-modal]').click();
      await page.locator('.pagefind-ui__search-input').fill(words);
    },
  },
  async build(guides) {
    const folder = peerProject(`starlight-${guides.length}`);
    const docs = `${folder}/src/content/docs`;
    mkdirSync(docs, { recursive: true });
    writeFileSync(`${folder}/astro.config.mjs`, configuration(guides));
    writeFileSync(`${folder}/src/content.config.ts`, collections);
    writeFileSync(`${docs}/index.md`, fileOf('Guides', 'Les guides', 'Les guides.'));
    for (const guide of guides) {
      writeFileSync(`${docs}/${guide.id}.mdx`, fileOf(guide.title, guide.description, markdownOf(guide)));
    }
    const cost = await measuredRun(['node', '../node_modules/astro/bin/astro.mjs', 'build'], folder);
    return { dist: `${folder}/dist`, ...cost };
  },
};
