import { sep } from 'node:path';
import type { HookParameters } from 'astro';
import type { CheckedContent } from '../../checks.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { faultsPage } from './error-page.ts';
import { STATE_EVENT, STATE_METRIC } from './reload-sync.ts';
import { formatProblems } from '../../content-model/problem.ts';
import { readNow } from '../load-content.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Saving several files, or one in two writes, is one change: milliseconds without another. */
const QUIET = 100;

/** Where Astro writes, half a second after a change, what it read of the content: its pages show that, not the files. */
const STORE = /[/\\]\.astro[/\\]data-store\.json$/;

/** The longest that a page waits for it, in milliseconds: what Astro read before is not written again. */
const LONGEST = 3000;

const RELOAD = { type: 'full-reload' } as const;

/** What keeps each page from being shown: a fault of the content any page, a fault of a draft its page only. */
function faultsAt(address: string, { problems, drafts, draftProblems }: CheckedContent): string {
  if (problems.length > 0) return formatProblems(problems);
  const draft = drafts.find((path) => address.endsWith(`/${path.replace(/\.mdx$/, '/')}`));
  return formatProblems(draftProblems.filter(({ file }) => file === draft));
}

/** Every fault, as the terminal says it. */
function everyFault({ problems, draftProblems }: CheckedContent): string {
  return formatProblems([...problems, ...draftProblems]);
}

/**
 * Reads the content again at each change. While it has faults the terminal says them and so does each page, in
 * place of what it would show; once it has none, the pages come back by themselves. A page asked for during a
 * change waits for its end; one that was asked for before and could not hear of it yet is loaded again once it can.
 *
 * @param base the folder of the site
 * @param say prints faults in the terminal
 * @param tell prints there that none is left
 */
export function showFaults(
  server: Server,
  base: string,
  say: (faults: string) => void,
  tell: (news: string) => void,
): void {
  let checked = readNow();
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  /** The answers that wait for the end of a change; nothing between changes. */
  let waiting: (() => void)[] | undefined;
  /** Counts what pages are made from: another number, other pages. */
  let state = 0;

  function settle(): void {
    clearTimeout(longest);
    const answers = waiting ?? [];
    waiting = undefined;
    for (const answer of answers) answer();
  }

  function readAgain(): void {
    const before = everyFault(checked);
    checked = readNow();
    const now = everyFault(checked);
    if (now !== before) state += 1;
    if (checked.problems.length > 0) settle();
    if (now === before) return;
    if (now === '') tell('Tout est bon : les pages sont revenues.');
    else say(now);
    server.ws.send(RELOAD);
  }

  function onChange(path: string): void {
    // While there are faults, pages show them, whatever Astro reads.
    if (STORE.test(path) && checked.problems.length === 0) {
      state += 1;
      // Astro told the pages, a moment ago: those that were answered too soon, and listen only since, did not hear it.
      if (waiting === undefined) server.ws.send(RELOAD);
      else settle();
    }
    if (!path.startsWith(contentFolder + sep)) return;
    clearTimeout(quiet);
    quiet = setTimeout(readAgain, QUIET);
    if (waiting !== undefined) return;
    waiting = [];
    longest = setTimeout(settle, LONGEST);
  }

  server.watcher.on('change', onChange).on('add', onChange).on('unlink', onChange);
  server.ws.on(STATE_EVENT, (shown: unknown, page) => {
    const answer = () => {
      if (shown !== state) page.send(RELOAD);
    };
    if (waiting === undefined) answer();
    else waiting.push(answer);
  });
  server.middlewares.use((request, response, next) => {
    const answer = () => {
      response.setHeader('Server-Timing', `${STATE_METRIC};dur=${state}`);
      const faults = faultsAt(new URL(request.url ?? '/', 'http://localhost').pathname, checked);
      if (faults === '') {
        next();
        return;
      }
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(faultsPage(faults, base));
    };
    if (request.headers.accept?.includes('text/html') !== true) next();
    else if (waiting === undefined) answer();
    else waiting.push(answer);
  });
}
