import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { Connect } from 'vite';
import type { CheckedContent } from '../../checks.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import type { Refreshed } from '../../content-model/content-loader.ts';
import { formatProblems, type Problem } from '../../content-model/problem.ts';
import { readNow } from '../load-content.ts';
import { changedSituations } from './changed-situations.ts';

/** Sent by a page once it hears of changes, with the count of changes that it was made after. */
const SHOWN_EVENT = 'content:shown';

/** For each page: one that was made before a change, and hears only since, is loaded again. */
export const TELL_MADE = `import.meta.hot?.send('${SHOWN_EVENT}', performance.getEntriesByType('navigation')[0]?.serverTiming?.[0]?.duration);`;

const RELOAD = { type: 'full-reload' } as const;

/** Milliseconds in which several files saved together are one change, and between two attempts. */
const QUIET = 100;

/** Half a minute: a configuration that cannot be read keeps no page waiting for ever. */
const MOST_ATTEMPTS = 300;

/** The faults to show on a page: those of the content on any, those of a draft on its own. */
function faultsAt(address: string, { problems, drafts, draftProblems }: CheckedContent): readonly Problem[] {
  if (problems.length > 0) return problems;
  const draft = drafts.find((path) => address.endsWith(`/${path.replace(/\.mdx$/, '/')}`));
  return draftProblems.filter(({ file }) => file === draft);
}

/** Stands in for a page with faults, under Vite's overlay, whose message is HTML and whose place opens in the editor. */
function pageOfFaults(problems: readonly Problem[], { files }: CheckedContent): string {
  const [title = '', ...rest] = formatProblems(problems, files).split('\n');
  const [first] = problems;
  const message = rest.join('\n').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const loc = { file: join(contentFolder, first?.file ?? ''), line: first?.line ?? 1, column: 1 };
  const fault = JSON.stringify({ name: 'Contenus', title, message, stack: '', loc });
  return `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8" /><title>Contenus à corriger</title></head>
  <body><script type="module">
    const Overlay = customElements.get('vite-error-overlay');
    document.body.append(new Overlay(${fault.replaceAll('<', String.raw`\u003c`)}));
    ${TELL_MADE}
  </script></body>
</html>`;
}

function diagnosisOf({ content }: CheckedContent) {
  return content.diagnosis[0];
}

/**
 * Checks the content again at each change, and has Astro read it again once it is sound. Its faults are said in the
 * terminal, and stand in place of the pages until they are mended. A page asked for during a change waits for its end.
 */
export function followContent(
  { server, refreshContent }: HookParameters<'astro:server:setup'>,
  atStart: CheckedContent,
): void {
  let checked = atStart;
  /** How many times the content was read again, whether it is about to be, and the end of the last reading. */
  let count = 0;
  let isAboutTo = false;
  let reading = Promise.resolve();
  const everyFault = () => formatProblems([...checked.problems, ...checked.draftProblems], checked.files);

  /** Astro does nothing while it reads its configuration of the content again, as it does at each change: asked until it did. */
  async function refresh(): Promise<void> {
    const context: Refreshed = {};
    for (let attempt = 0; attempt < MOST_ATTEMPTS && context.isLoaded !== true; attempt += 1) {
      if (attempt > 0) await wait(QUIET);
      await refreshContent?.({ context });
    }
  }

  async function readAgain(): Promise<void> {
    const before = everyFault();
    const last = diagnosisOf(checked);
    checked = readNow();
    const now = everyFault();
    if (now !== '' && now !== before) console.error(now);
    if (now === '' && before !== '') console.log('Tout est bon : les pages sont revenues.');
    if (checked.problems.length > 0) return;
    const [first, present] = [diagnosisOf(atStart), diagnosisOf(checked)];
    if (first !== undefined && present !== undefined && present.source !== last?.source) {
      const changes = changedSituations(first.value.questionnaire, present.value.questionnaire);
      if (changes !== '') console.log(changes);
    }
    await refresh();
  }

  async function readAfter(former: Promise<void>): Promise<void> {
    await former;
    await wait(QUIET);
    isAboutTo = false;
    await readAgain().catch((error: unknown) => console.error(String(error)));
    count += 1;
    if (!isAboutTo) server.ws.send(RELOAD);
  }

  /** Waits for the readings under way, and for those that begin meanwhile. */
  async function allRead(): Promise<void> {
    const last = reading;
    await last;
    if (last !== reading) await allRead();
  }

  server.watcher.add(contentFolder).on('all', (_event, path) => {
    if (isAboutTo || !path.startsWith(contentFolder + sep)) return;
    isAboutTo = true;
    reading = readAfter(reading);
  });
  server.ws.on(SHOWN_EVENT, (made: number | undefined, page) => {
    // A browser that hides the headers of a page tells no count.
    if (made !== undefined && made !== count) page.send(RELOAD);
  });

  /** Answers in place of a page that has faults, once the change under way is read; hands over any other. */
  async function answer(url: string, response: ServerResponse, next: Connect.NextFunction): Promise<void> {
    try {
      await allRead();
      response.setHeader('Server-Timing', `content;dur=${count}`);
      const faults = faultsAt(new URL(url, 'http://localhost').pathname, checked);
      if (faults.length === 0) {
        next();
        return;
      }
      const html = await server.transformIndexHtml(url, pageOfFaults(faults, checked));
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(html);
    } catch (error) {
      next(error);
    }
  }

  server.middlewares.use(({ url = '/', headers }, response, next) => {
    if (headers.accept?.includes('text/html') === true) void answer(url, response, next);
    else next();
  });
}
