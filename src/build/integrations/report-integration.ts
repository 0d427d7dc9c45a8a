import type { AstroIntegration } from 'astro';
import type { ReadContent } from '../../checks.ts';
import { readNow } from '../load-content.ts';
import { noticesOn, openPoints } from '../notices.ts';

/**
 * The last words of a build: what editors are to know, then whether all is well. To stand last.
 *
 * @param read the content as the build found it at its start
 */
export function report({ files }: ReadContent): AstroIntegration {
  return {
    name: 'report',
    hooks: {
      'astro:build:done': ({ pages }) => {
        const today = new Date();
        const checked = readNow(files);
        const notices = noticesOn(checked, today);
        if (notices !== '') console.log(`\n${notices}`);
        console.log(
          `\n✔ Le site est construit : ${pages.length} pages, aucune faute. ${openPoints(checked, today)}`,
        );
      },
    },
  };
}
