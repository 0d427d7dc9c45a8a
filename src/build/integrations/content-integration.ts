import { once } from 'node:events';
import { watch } from 'node:fs';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { CheckedContent, ReadContent } from '../../checks.ts';
import { contentFolder, hasFiles } from '../../content-model/content-folder.ts';
import { ContentError, formatProblems } from '../../content-model/problem.ts';
import { versionsLeft } from '../../diagnosis/check-versions.ts';
import { LAUNCH_FILE } from '../../site/launch-checklist/launch-checklist.ts';
import { staleFacts } from '../../site/stale-facts.ts';
import { loadLaunchChecklist, readNow } from '../load-content.ts';
import { followContent } from './follow-content.ts';
import { markdown } from './markdown.ts';

/** Milliseconds without a write before a file is read: some editors empty it first. */
const wholeFiles = { stabilityThreshold: 100, pollInterval: 25 };

/** What is named without stopping: drafts, facts verified too long ago, versions nearly all taken. */
function remarksOn(checked: CheckedContent): string[] {
  const { drafts, draftProblems } = checked;
  return [
    ...drafts.map((path) => `${path} : brouillon, cette page n’est pas publiée`),
    ...(draftProblems.length === 0 ? [] : [`dans les brouillons : ${formatProblems(draftProblems)}`]),
    ...staleFacts(checked.content, new Date()).map(
      ({ path }) => `${path} : à vérifier de nouveau, la dernière vérification a plus d’un an`,
    ),
    ...checked.content.diagnosis.flatMap(({ value }) => versionsLeft(value.questionnaire.version) ?? []),
  ];
}

/** Waits, on the development server, for a content without faults: Astro starts on no other. */
async function onceSound(logger: AstroIntegrationLogger): Promise<CheckedContent> {
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
    const faults = formatProblems(checked.problems);
    if (faults !== said) logger.error(`${faults}\nCorrigez et enregistrez : le site démarrera de lui-même.`);
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
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addMiddleware, injectRoute, logger }) => {
        updateConfig({ markdown: { processor: markdown(config.base) } });
        if (command === 'preview') return;
        checked = command === 'dev' ? await onceSound(logger) : readNow(atStart.files);
        if (checked.problems.length > 0) throw new ContentError(formatProblems(checked.problems));
        logger.info('content checked, self-diagnosis verified over all its states');
        for (const line of remarksOn(checked)) logger.warn(line);
        if (command !== 'dev') return;
        if (hasFiles(LAUNCH_FILE)) {
          const { title, count } = loadLaunchChecklist(new Date());
          logger.info(`${title} : ${count} → /avant-ouverture/, ou npm run check:launch`);
          injectRoute({
            pattern: '/avant-ouverture',
            entrypoint: new URL('launch-checklist/Page.astro', import.meta.url),
          });
          injectRoute({
            pattern: '/avant-ouverture/reunion.docx',
            entrypoint: new URL('launch-checklist/word.ts', import.meta.url),
          });
        }
        addMiddleware({ order: 'pre', entrypoint: new URL('page-acronyms.ts', import.meta.url) });
        updateConfig({ vite: { server: { watch: { awaitWriteFinish: wholeFiles } } } });
      },
      'astro:server:setup': (started) => {
        if (checked !== undefined) followContent(started, checked);
      },
    },
  };
}
