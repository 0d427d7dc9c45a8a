import { rmSync, watch } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ReadContent } from '../../checks.ts';
import type { ContentFile } from '../../content-model/content-files.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { giveContent } from '../../content-model/content-loader.ts';
import { LISTENING_PAGE } from './reload-sync.ts';
import { keepLastSite } from './atomic-output.ts';
import { markdown } from './markdown.ts';
import { plainTexts } from './plain-texts.ts';
import { ContentError, formatProblems } from '../../content-model/problem.ts';
import { readNow } from '../load-content.ts';
import { remarksOn, type Verdict } from './content-verdict.ts';
import { showFaults } from './dev-errors.ts';

/**
 * Milliseconds that a file is still before it is read. Of one that is emptied and then written, Astro would read
 * nothing in between, and its watcher leaves out what follows at once. The file where Astro writes what it read is seen
 * later too, once Astro itself knows of it.
 */
const wholeFiles = { stabilityThreshold: 100, pollInterval: 25 };

/** Judges the content in a thread of its own. */
function verdictInThread(files: readonly ContentFile[]): Promise<Verdict> {
  const judging = new Worker(new URL('content-worker.ts', import.meta.url), { workerData: files });
  return new Promise((resolve, reject) => {
    judging
      .once('message', resolve)
      .once('error', reject)
      .once('exit', () => reject(new Error('The thread that judges the content said nothing')));
  });
}

function refuseFaults({ problems }: Pick<Verdict, 'problems'>): void {
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
}

function tell(remarks: readonly string[], logger: AstroIntegrationLogger): void {
  logger.info('content checked, self-diagnosis verified over all its states');
  for (const line of remarks) logger.warn(line);
}

/** Astro reads no page of a content that has faults: the development server starts once there is none. */
async function onceSound(logger: AstroIntegrationLogger): Promise<readonly string[]> {
  // One watcher for the whole wait, open before the first reading: no change falls between two.
  let isChanged = true;
  let wake: (() => void) | undefined;
  const watcher = watch(contentFolder, { recursive: true }, () => {
    isChanged = true;
    wake?.();
  });
  try {
    for (let said = ''; ;) {
      if (!isChanged) await new Promise<void>((changed) => (wake = changed));
      isChanged = false;
      const checked = readNow();
      if (checked.problems.length === 0) return remarksOn(checked);
      const faults = formatProblems(checked.problems);
      if (faults !== said)
        logger.error(`${faults}\nCorrigez et enregistrez : le site démarrera de lui-même.`);
      said = faults;
    }
  } finally {
    watcher.close();
  }
}

/**
 * Judges the content beside Astro, which reads it too: the build stops on any fault before it touches the last site, the
 * development server says it at once in the terminal and in place of the pages.
 *
 * @param atStart the content as it is when Astro starts
 */
export function content(atStart: ReadContent): AstroIntegration {
  let base = '/';
  let isJudged = false;

  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({
        command,
        config,
        updateConfig,
        addMiddleware,
        injectScript,
        logger,
      }) => {
        base = config.base;
        if (command === 'dev') {
          tell(await onceSound(logger), logger);
          // What the server kept of its last run holds paths: it may have read another content folder.
          rmSync(new URL('.astro/data-store.json', config.root), { force: true });
          addMiddleware({ order: 'pre', entrypoint: new URL('page-acronyms.ts', import.meta.url) });
          injectScript('page', `import '${LISTENING_PAGE}';`);
          updateConfig({ vite: { server: { watch: { awaitWriteFinish: wholeFiles } } } });
        } else if (atStart.problems.length > 0) {
          throw new ContentError(formatProblems(atStart.problems));
        } else if (command !== 'preview') {
          giveContent(atStart.content);
          const verdict = verdictInThread(atStart.files);
          // Its failure is for the one who waits for it.
          verdict.catch(() => undefined);
          if (command === 'sync') refuseFaults(await verdict);
          const isSound = async () => {
            const { problems, remarks } = await verdict;
            refuseFaults({ problems });
            isJudged = true;
            tell(remarks, logger);
          };
          updateConfig({ vite: keepLastSite(isSound) });
        }
        updateConfig({ markdown: { processor: markdown(config.base) }, vite: plainTexts });
      },
      'astro:build:start': () => {
        // Node ends well when nothing is left to wait for, a thread that died among others; Astro says when all is done.
        process.exitCode = 1;
      },
      'astro:build:done': () => {
        if (!isJudged) throw new Error('The site was built, and its content was not judged');
      },
      'astro:server:setup': ({ server, logger }) => {
        showFaults(
          server,
          base,
          (faults) => logger.error(faults),
          (news) => logger.info(news),
        );
      },
    },
  };
}
