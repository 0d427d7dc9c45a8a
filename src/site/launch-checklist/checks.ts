import { z } from 'astro/zod';
import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { checkKnown } from '../../content-model/references.ts';
import { site } from '../schema.ts';
import { pageTitlesOf } from './launch-checklist.ts';

const { properties = {}, required = [] } = z.toJSONSchema(site, { io: 'input', unrepresentable: 'any' });

/** The lines of `site.yaml` that may be absent: what the Département fills in. */
export const fillableKeys = Object.keys(properties).filter((key) => !required.includes(key));

/** The launch checklist names lines of `site.yaml` and pages that exist. */
export function checkLaunchChecklist(content: Content): Problem[] {
  const addresses = [...pageTitlesOf(content).keys()];
  return content.launchChecklist.flatMap(({ value, path: file, lineOf }) => {
    const points = [
      ...(['pourOuvrir', 'ensuite'] as const).flatMap((list) =>
        value[list].flatMap((theme, index) =>
          theme.points.map((point, place) => ({ ...point, at: [list, index, 'points', place] })),
        ),
      ),
      ...value.aConfirmer.map((point, place) => ({ ...point, cles: undefined, at: ['aConfirmer', place] })),
    ];
    return points.flatMap(({ cles = [], pages = [], at }) => [
      ...cles.flatMap((key) =>
        checkKnown('Ligne inconnue de site.yaml', key, fillableKeys, { file, line: lineOf([...at, 'cles']) }),
      ),
      ...pages.flatMap((page) =>
        checkKnown('Page inconnue', page, addresses, { file, line: lineOf([...at, 'pages']) }),
      ),
    ]);
  });
}
