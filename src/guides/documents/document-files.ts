import { entryPath, fullUrl } from '../../site/href.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { getPapers, getGuides, getSite, cachedRead } from '../../content-access.ts';
import { memoize } from '../../content-model/memoize.ts';
import { blanksIn } from './blanks.ts';
import { readDocuments } from './read-documents.ts';
import { modelFoot, wordFile } from './word-file.ts';

/** The documents of the guides, each with its guide. */
export const getDocuments = cachedRead(async () =>
  (await getGuides()).flatMap((guide) =>
    readDocuments(guide.body ?? '').documents.map((document) => ({ guide, document })),
  ),
);

type Entry = Awaited<ReturnType<typeof getDocuments>>[number];

/** The page that fills in a document, if its blanks have names. */
export function paperPath({ document: { file, blocks } }: Entry): string | undefined {
  return blanksIn(blocks).names.length > 0 ? `/papiers/#${file}` : undefined;
}

async function makeFile({ guide, document }: Entry): Promise<Uint8Array<ArrayBuffer>> {
  const { nom, adressePublique } = await getSite();
  const { title, updated } = guide.data;
  const source = fullUrl(entryPath('guides', guide.id), adressePublique) ?? `${nom}, guide « ${title} »`;
  const papers = await getPapers();
  const blanks = Object.entries(papers.blancs);
  const byHand = blanks.flatMap(([blank, { saisie }]) => (saisie === 'main' ? [blank] : []));
  const words = Object.values(papers.mots).flatMap((byName) => Object.keys(byName));
  const mentions = { foot: modelFoot(updated, source), byHand, words };
  return wordFile({ ...document, title: capitalize(document.title) }, mentions, updated);
}

/** The Word file of a document, made once: the page that shows it says its size, and its route gives it. */
export const documentFile = memoize(makeFile);
