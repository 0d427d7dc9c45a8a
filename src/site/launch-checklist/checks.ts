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
    const pagesKnown = (
      list: readonly (string | number)[],
      points: readonly { readonly pages: readonly string[] }[],
    ) =>
      points.flatMap(({ pages }, index) =>
        pages.flatMap((address) =>
          checkKnown('Page inconnue', address, addresses, { file, line: lineOf([...list, index, 'pages']) }),
        ),
      );
    return [
      ...value.toSupply.flatMap(({ keys }, index) =>
        keys.flatMap((key) =>
          checkKnown('Ligne inconnue de site.yaml', key, fillableKeys, {
            file,
            line: lineOf(['aFournir', index, 'cles']),
          }),
        ),
      ),
      ...value.toSettle.flatMap(({ questions }, index) =>
        pagesKnown(['aTrancher', index, 'questions'], questions),
      ),
      ...pagesKnown(['aFournir'], value.toSupply),
      ...pagesKnown(['aConfirmer'], value.toConfirm),
      ...pagesKnown(['aValider'], value.toValidate),
    ];
  });
}
