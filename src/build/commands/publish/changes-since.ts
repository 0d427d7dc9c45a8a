import { readFolder } from '../../../content-model/content-files.ts';
import { ContentError } from '../../../content-model/problem.ts';
import { diagnosisOf } from '../changed-situations/diagnosis-of.ts';
import { compareSituations, situationsText } from '../changed-situations/situations.ts';
import { compareSites, siteState } from './changed-pages.ts';
import { changesText, firstText, MOST_IN_TERMINAL } from './changes-text.ts';
import { contentsOf } from './kept-contents.ts';
import type { Publication } from './publications.ts';
import { changedServerFiles, SERVER } from './server-files.ts';

/** Which situations of the self-diagnosis lead elsewhere, in French. */
function situationsSince(last: Publication, next: Publication): string {
  try {
    const before = diagnosisOf(`Dans ${last.name}`, readFolder(contentsOf(last)));
    const after = diagnosisOf('Aujourd’hui', readFolder(contentsOf(next)));
    return situationsText(compareSituations(before, after, after.versions));
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

/** What changed since the last publication: whole, as its file tells it; and short, as the terminal does. */
export function changesSince(last: Publication | undefined, next: Publication) {
  const now = siteState(next.site);
  if (last === undefined) {
    const text = firstText(now.pages.size);
    return { whole: text, short: text };
  }
  const changes = compareSites(siteState(last.site), now);
  const situations = situationsSince(last, next);
  const server = changedServerFiles(last, next.folder).map(
    (name) => `\nRéglage du serveur changé : ${SERVER}/${name}, à remettre en place`,
  );
  const said = (most?: number) => changesText(last.name, changes, situations, most) + server.join('');
  return { whole: said(), short: said(MOST_IN_TERMINAL) };
}
