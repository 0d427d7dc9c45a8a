import { z } from 'astro/zod';
import { textsAt } from './fingerprint.ts';
import { site } from '../../../site/schema.ts';
import { pagesOf } from '../../../site/site-pages.ts';
import type { Content, Opening } from '../../../collections.ts';
import type { Entry } from '../../../content-model/parse-content.ts';
import type { Problem } from '../../../content-model/problem.ts';
import { uniqueChecker, checkKnown } from '../../../content-model/references.ts';

const { properties = {}, required = [] } = z.toJSONSchema(site, { io: 'input', unrepresentable: 'any' });

/** The lines of `site.yaml` that may be absent: what the Département fills in. */
export const fillableKeys = Object.keys(properties).filter((key) => !required.includes(key));

/** Every line that may be absent is asked for by a point, and a point asks for lines that exist. */
function checkKeys({ value, path: file, lineOf }: Entry<Opening>): Problem[] {
  const asked = new Set(value.toSupply.flatMap(({ keys }) => keys));
  return [
    ...value.toSupply.flatMap(({ keys }, index) =>
      keys.flatMap((key) =>
        checkKnown('Ligne inconnue de site.yaml', key, fillableKeys, {
          file,
          line: lineOf(['aFournir', index, 'cles']),
        }),
      ),
    ),
    ...fillableKeys
      .filter((key) => !asked.has(key))
      .map((key) => ({
        file,
        line: lineOf(['aFournir']),
        message: `La ligne « ${key} » de site.yaml peut manquer, et aucun point ne la demande.`,
        remedy: `ajoutez un point à « aFournir », avec « cles: [${key}] »`,
      })),
  ];
}

/** The texts to validate exist, whole or under their keys. */
function checkTexts({ value, path: file, lineOf }: Entry<Opening>, content: Content): Problem[] {
  const files = Object.values(content)
    .flat()
    .map(({ path }) => path);
  return value.toValidate.flatMap(({ texts }, index) =>
    [...(texts ?? [])].flatMap(([path, keys]): Problem[] => {
      const place = { file, line: lineOf(['aValider', index, 'textes', path]) };
      const stray = checkKnown('Fichier inconnu', path, files, place);
      if (stray.length > 0) return stray;
      return (keys ?? [])
        .filter((key) => textsAt(content, path, [key])?.length === 0)
        .map((key) => ({
          ...place,
          message: `« ${path} » n’a aucun texte sous « ${key} ».`,
          remedy: 'écrivez les clés reliées par un point, comme « brouillon.garde »',
        }));
    }),
  );
}

/** What the schema cannot see of the list of what is still open. */
export function checkOpening(content: Content): Problem[] {
  const addresses = pagesOf(content).map(({ href }) => href);
  return content.opening.flatMap((entry) => {
    const { value, path: file, lineOf } = entry;
    const once = uniqueChecker('Point');
    const lists = [
      ['aFournir', value.toSupply],
      ['aValider', value.toValidate],
      ['aVerifier', value.toVerify],
    ] as const;
    return [
      ...checkKeys(entry),
      ...checkTexts(entry, content),
      ...lists.flatMap(([list, points]) =>
        points.flatMap(({ id, pages }, index) => [
          ...once(id, { file, line: lineOf([list, index, 'id']) }),
          ...pages.flatMap((address) =>
            checkKnown('Page inconnue', address, addresses, { file, line: lineOf([list, index, 'pages']) }),
          ),
        ]),
      ),
    ];
  });
}
