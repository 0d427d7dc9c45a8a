import { mkdirSync, writeFileSync } from 'node:fs';
import { measuredRun } from '../measured-run.ts';
import { markdownOf, type GeneratedGuide } from '../generated-guides.ts';
import { peerProject } from '../peers.ts';
import { MENU, type Publisher } from './model.ts';

function configuration(guides: readonly GeneratedGuide[]): string {
  const sidebar = guides.slice(0, MENU).map(({ id, title }) => ({ text: title, link: `/${id}` }));
  const themeConfig = { search: { provider: 'local' }, sidebar };
  return `export default ${JSON.stringify({ lang: 'fr', title: 'Guides', themeConfig })};\n`;
}

/** VitePress as it comes, in French, with its own search. */
export const vitepress: Publisher = {
  name: 'VitePress',
  addressOf: (id) => `/${id}.html`,
  search: {
    answer: '.VPLocalSearchBox .result',
    async ask(page, words) {
      await page.locator('#local-search button').first().click();
      await page.locator('.VPLocalSearchBox .search-input').fill(words);
    },
  },
  async build(guides) {
    const folder = peerProject(`vitepress-${guides.length}`);
    mkdirSync(`${folder}/.vitepress`, { recursive: true });
    writeFileSync(`${folder}/.vitepress/config.mjs`, configuration(guides));
    writeFileSync(`${folder}/index.md`, '# Guides\n');
    for (const guide of guides) {
      const head = `---\n${JSON.stringify({ description: guide.description })}\n---\n\n# ${guide.title}\n`;
      writeFileSync(`${folder}/${guide.id}.md`, `${head}\n${markdownOf(guide)}`);
    }
    const cost = await measuredRun(['node', '../node_modules/vitepress/bin/vitepress.js', 'build'], folder);
    return { dist: `${folder}/.vitepress/dist`, ...cost };
  },
};
