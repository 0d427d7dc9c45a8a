import type { CheckedContent } from '../../../checks.ts';
import { openGroups } from './open-groups.ts';
import { OPENING_FILE, type OpenGroup } from './open-point.ts';
import { ContentError, formatProblems } from '../../../content-model/problem.ts';
import type { Opening } from '../../../collections.ts';

/** What is still open, and the sentences that introduce it. */
export interface WhatIsOpen {
  readonly page: Opening['page'];
  readonly groups: readonly OpenGroup[];
}

/**
 * What is still open before the site opens, for the command, the page and the start of the development server alike.
 *
 * @throws a message in French if the contents have faults, or no list of what the site cannot know by itself
 */
export function whatIsOpen(checked: CheckedContent, today: Date): WhatIsOpen {
  const { files, content, problems, drafts } = checked;
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
  const [opening] = content.opening;
  if (opening === undefined) {
    throw new ContentError(
      `Il manque ${OPENING_FILE} : rien ne dit ce que cette offre attend avant d’ouvrir son site.\n` +
        `→ copiez src/content/${OPENING_FILE} dans le dossier des contenus, puis écrivez-y les points de cette offre`,
    );
  }
  const unfinished = files.filter(({ path }) => drafts.includes(path));
  return { page: opening.value.page, groups: openGroups(content, unfinished, today) };
}
