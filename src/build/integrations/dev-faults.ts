import { join, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { CheckedContent } from '../../content-model/check-content.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { formatProblems, type Problem } from '../../content-model/problem.ts';
import { readNow } from '../load-content.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Sent by each page of the development server once it hears of changes, with its address. */
export const SHOWN_EVENT = 'content:shown';

/** Milliseconds without another change: several files saved together are one. */
const QUIET = 100;

/** The faults to show on a page: those of the content on any, those of a draft on its own. */
function faultsAt(address: string, { problems, drafts, draftProblems }: CheckedContent): readonly Problem[] {
  if (problems.length > 0) return problems;
  const draft = drafts.find((path) => address.endsWith(`/${path.replace(/\.mdx$/, '/')}`));
  return draftProblems.filter(({ file }) => file === draft);
}

/** Faults as the overlay takes them: its message is HTML, its place opens in the editor. */
function overlayOf(problems: readonly Problem[]) {
  const [title = '', ...rest] = formatProblems(problems).split('\n');
  const [first] = problems;
  const message = rest.join('\n').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const loc = { file: join(contentFolder, first?.file ?? ''), line: first?.line ?? 1, column: 1 };
  return { type: 'error' as const, err: { name: 'Contenus', title, message, stack: '', loc } };
}

/**
 * Checks the content again at each change. Its faults are said in the terminal, and over the pages by Vite's overlay
 * until they are mended.
 */
export function showFaults(server: Server, atStart: CheckedContent, logger: AstroIntegrationLogger): void {
  let checked = atStart;
  let quiet: NodeJS.Timeout | undefined;
  const everyFault = () => formatProblems([...checked.problems, ...checked.draftProblems]);

  function readAgain(): void {
    const before = everyFault();
    checked = readNow();
    const now = everyFault();
    if (now === before) return;
    if (now === '') logger.info('Tout est bon : les pages sont revenues.');
    else logger.error(now);
    server.ws.send({ type: 'full-reload' });
  }

  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentFolder + sep)) return;
    clearTimeout(quiet);
    quiet = setTimeout(readAgain, QUIET);
  });
  server.ws.on(SHOWN_EVENT, (address: string, page) => {
    const faults = faultsAt(address, checked);
    if (faults.length > 0) page.send(overlayOf(faults));
  });
}
