import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { noAcronyms } from '../../guides/glossary/check-acronyms.ts';
import type { ReadContent } from '../../checks.ts';
import { ContentError, formatProblems, type Problem } from '../../content-model/problem.ts';
import { builtFiles, isPage } from './built-files.ts';
import type { PageTaker } from './pages-integration.ts';
import type { SiteToCheck, ToCheck } from './site-checks-worker.ts';

/**
 * Reads the built site as a visitor would: the build stops on a broken link, an orphan page, an acronym that
 * its page has not explained. Each page is read while Astro makes the next ones.
 *
 * @param read the content as the build found it at its start
 */
export function siteChecks({ files: contents, content }: ReadContent): {
  readonly integration: AstroIntegration;
  readonly taker: PageTaker;
} {
  let base = '/';
  let worker: Worker | undefined;
  let answer: Promise<Problem[][]> | undefined;
  let count = 0;

  const tell = (message: ToCheck) => {
    if (worker === undefined) {
      const workerData: SiteToCheck = { contents, acronyms: content.glossary[0]?.value ?? noAcronyms, base };
      worker = new Worker(new URL('site-checks-worker.ts', import.meta.url), { workerData });
      answer = once(worker, 'message');
      // Its failure is for the end of the build; a build that stops for another reason does not wait for it.
      answer.catch(() => undefined);
      worker.unref();
    }
    worker.postMessage(message, []);
    return worker;
  };

  return {
    taker: {
      take(page) {
        tell(page);
        count += 1;
      },
    },
    integration: {
      name: 'site-checks',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base;
        },
        'astro:build:done': async ({ dir, logger }) => {
          const others = builtFiles(dir).filter((file) => !isPage(file));
          const judging = tell({ files: new Set(others.map(({ address }) => address)) });
          judging.ref();
          const [problems] = (await answer) ?? [];
          await judging.terminate();
          if (problems === undefined) throw new Error('The thread that reads the built pages said nothing');
          const message = formatProblems(problems);
          if (message !== '') throw new ContentError(message);
          logger.info(`${count} pages, every link and anchor followed, every acronym explained`);
        },
      },
    },
  };
}
