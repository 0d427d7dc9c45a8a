import { once } from 'node:events';
import { watch } from 'node:fs';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { CheckedContent, ReadContent } from '../../checks.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { ContentError, formatProblems } from '../../content-model/problem.ts';
import { readNow } from '../load-content.ts';
import { noticesOn, openPoints } from '../notices.ts';
import { sayAddress } from '../say-address.ts';
import { followContent, TELL_MADE } from './follow-content.ts';
import { markdown } from './markdown.ts';

/** Milliseconds without a write before a file is read: some editors empty it first. */
const wholeFiles = { stabilityThreshold: 100, pollInterval: 25 };

/** Waits, on the development server, for a content without faults: Astro starts on no other. */
async function onceSound(): Promise<CheckedContent> {
  const watcher = watch(contentFolder, { recursive: true });
  let said = '';
  for (;;) {
    // Asked for before the reading: no change falls between the two.
    const change = once(watcher, 'change');
    const checked = readNow();
    if (checked.problems.length === 0) {
      watcher.close();
      return checked;
    }
    const faults = formatProblems(checked.problems, checked.files);
    if (faults !== said) console.error(`${faults}\nCorrigez et enregistrez : le site démarrera de lui-même.`);
    said = faults;
    await change;
  }
}

/**
 * Checks the content before Astro reads it: a build stops on any fault, the development server waits until it is mended,
 * and from then on shows each new fault on the pages.
 *
 * @param atStart the content as it is when Astro starts
 */
export function content(atStart: ReadContent): AstroIntegration {
  let checked: CheckedContent | undefined;
  let place: Pick<AstroConfig, 'base' | 'server'> | undefined;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute, injectScript }) => {
        updateConfig({ markdown: { processor: markdown(config.base) } });
        if (command === 'preview') return;
        checked = command === 'dev' ? await onceSound() : readNow(atStart.files);
        if (checked.problems.length > 0)
          throw new ContentError(formatProblems(checked.problems, checked.files));
        if (command === 'build') {
          console.log('Les contenus sont lus, l’autodiagnostic est vérifié. Le site se construit…');
        }
        if (command !== 'dev') return;
        for (const [pattern, file] of [
          ['/avant-ouverture', 'Page.astro'],
          ['/avant-ouverture/reunion.docx', 'word.ts'],
        ] as const)
          injectRoute({ pattern, entrypoint: new URL(`launch-checklist/${file}`, import.meta.url) });
        const today = new Date();
        for (const text of [noticesOn(checked, today), openPoints(checked, today)])
          if (text !== '') console.log(text);
        injectScript('page', TELL_MADE);
        updateConfig({ vite: { server: { watch: { awaitWriteFinish: wholeFiles } } } });
      },
      'astro:config:done': ({ config }) => {
        place = config;
      },
      'astro:server:start': ({ address: { port } }) =>
        sayAddress(place?.server.host, port, place?.base ?? '/'),
      'astro:server:setup': (started) => {
        if (checked !== undefined) followContent(started, checked);
      },
    },
  };
}
