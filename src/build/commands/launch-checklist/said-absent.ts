import type { Content } from '../../../collections.ts';
import { blocksOf } from '../../../content-model/prose.ts';
import { typography } from '../../../content-model/text/typography.ts';
import { pagePath } from '../../../site/site-pages.ts';
import type { OpenPoint } from './open-point.ts';

/** The pages that show a detail of `site.yaml`, and say that it is absent as long as it is. */
export function pagesShowing({ pages }: Content, key: string): string[] {
  const mark = `<Manquant champ="${key}"`;
  return pages.filter(({ body }) => body.includes(mark)).map(({ id }) => pagePath(id));
}

/** What the pages themselves say is to be confirmed, sentence by sentence. */
export function saidUnconfirmed({ pages, opening }: Content): OpenPoint[] {
  const [texts] = opening;
  if (texts === undefined) return [];
  const { marque, aConfirmer } = texts.value.words;
  return pages.flatMap(({ id, path, body, bodyLine }) =>
    blocksOf(body).flatMap(({ line, sentences }) =>
      sentences
        .map(({ text }) => typography(text))
        .filter((text) => text.includes(marque))
        .map((text) => ({
          what: text,
          why: aConfirmer,
          place: `${path}, ligne ${bodyLine + line - 1}`,
          pages: [pagePath(id)],
        })),
    ),
  );
}
