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
    const pagesKnown = (list: readonly (string | number)[], pages: readonly string[]) =>
      pages.flatMap((address) =>
        checkKnown('Page inconnue', address, addresses, { file, line: lineOf([...list, 'pages']) }),
      );
    const themes = [
      ...value.toOpen.map((theme, index) => ({ theme, at: ['pourOuvrir', index] })),
      ...value.afterwards.map((theme, index) => ({ theme, at: ['ensuite', index] })),
    ];
    return [
      ...themes.flatMap(({ theme, at }) =>
        theme.points.flatMap(({ keys, pages }, index) => [
          ...keys.flatMap((key) =>
            checkKnown('Ligne inconnue de site.yaml', key, fillableKeys, {
              file,
              line: lineOf([...at, 'points', index, 'cles']),
            }),
          ),
          ...pagesKnown([...at, 'points', index], pages),
        ]),
      ),
      ...value.toConfirm.flatMap(({ pages }, index) => pagesKnown(['aConfirmer', index], pages)),
    ];
  });
}
