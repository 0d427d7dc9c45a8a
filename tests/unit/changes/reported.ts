import { compareContents, type Comparison } from '../../../src/changes/compare.ts';
import { reportOf } from '../../../src/changes/report.ts';
import { sideOf } from '../../../src/changes/sides.ts';
import type { ContentFile } from '../../../src/content-model/content-files.ts';
import { completeStates } from '../../support/diagnosis/real-questionnaire.ts';
import { filesAfter, realContent, type Edit } from '../../support/edited-content.ts';

/** What differs between two contents; without others, the content of the site on each side. */
export function compared(sides: {
  readonly before?: readonly ContentFile[];
  readonly after?: readonly ContentFile[];
}): Comparison {
  const { before = realContent, after = realContent } = sides;
  return compareContents(sideOf('Avant', before), sideOf('Après', after));
}

/** What the report says of edits made today, no-break spaces made plain. */
export function reported(edits: readonly Edit[]): string {
  return reportOf(compared({ after: filesAfter(edits) })).replaceAll(/[\u00A0\u202F]/g, ' ');
}

/** How many situations the self-diagnosis has, as the report writes it. */
export function situations(): string {
  return new Intl.NumberFormat('fr').format(completeStates().length).replaceAll('\u202F', ' ');
}
