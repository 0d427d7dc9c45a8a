import type { ViteUserConfig } from 'astro';

/** How Astro asks for the text of an entry. */
const ASKED = /\.mdx\?astroRenderContent\b/;

/**
 * Gives the text of an entry as it is. Astro would wrap each in a module of its own, which brings the styles of what
 * the text imports; ours import none, their tags are given by the page: a build would have twice the modules.
 */
export const plainTexts: ViteUserConfig = {
  plugins: [
    {
      name: 'plain-texts',
      resolveId: {
        order: 'pre',
        filter: { id: ASKED },
        handler(id, importer) {
          return this.resolve(id.replace(/\?.*/, ''), importer, { skipSelf: true });
        },
      },
    },
  ],
};
