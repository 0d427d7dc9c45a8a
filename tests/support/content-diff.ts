import { compareContents, type Comparison } from '../../src/build/commands/content-diff/compare.ts';
import { reportOf } from '../../src/build/commands/content-diff/report.ts';
import { sideOf } from '../../src/build/commands/content-diff/sides.ts';
import type { ContentFile } from '../../src/content-model/content-files.ts';
import { completeStates } from './diagnosis/real-questionnaire.ts';
import { filesAfter, realContent, type Edit } from './edited-content.ts';

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
