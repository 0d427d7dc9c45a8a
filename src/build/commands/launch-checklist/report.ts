import { interpolate } from '../../../content-model/text/interpolate.ts';
import type { Opening } from '../../../collections.ts';
import { countOpen } from './open-groups.ts';
import type { OpenGroup, OpenPoint } from './open-point.ts';

/** How many points are open, in words. */
export function countInWords({ none, one, several }: Opening['page'], groups: readonly OpenGroup[]): string {
  const count = countOpen(groups);
  if (count < 2) return count === 0 ? none : one;
  return interpolate(several, { nombre: count });
}

function pointLines({ what, why, place, line, pages }: OpenPoint): string[] {
  return [
    `  • ${what}`,
    ...(why === undefined ? [] : [`    ${why}`]),
    `    → ${place}${line === undefined ? '' : ` : ${line}`}`,
    ...(pages.length === 0 ? [] : [`    ${pages.join(' ')}`]),
  ];
}

/** The list as a terminal shows it. */
export function reportOf(page: Opening['page'], groups: readonly OpenGroup[]): string {
  const blocks = groups.map(({ title, advice, closing, points }) =>
    [
      `${title} (${points.length})`,
      advice,
      ...(closing === undefined
        ? []
        : [...(closing.why === undefined ? [] : [closing.why]), `→ ${closing.place} : ${closing.line}`]),
      ...points.flatMap(pointLines),
    ].join('\n'),
  );
  return [`${page.title} : ${countInWords(page, groups)}`, ...blocks].join('\n\n');
}
