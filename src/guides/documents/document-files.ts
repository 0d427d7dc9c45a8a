import { entryAddress } from '../../site/entry-path.ts';
import { fullAddress } from '../../site/href.ts';
import { dayInWords } from '../../content-model/text/format-date.ts';
import { fill } from '../../content-model/text/interpolate.ts';
import { getGuides, getInterface, getSite } from '../../content-access.ts';
import { readOnce } from '../../content-model/read-once.ts';
import { readTemplates } from './read-documents.ts';
import { wordFile } from './word/file.ts';

/** The templates of the guides, each with its guide. */
export const getTemplates = readOnce(async () =>
  (await getGuides()).flatMap((guide) =>
    readTemplates(guide.body ?? '').templates.map((template) => ({ guide, template })),
  ),
);

type GuideTemplate = Awaited<ReturnType<typeof getTemplates>>[number];

async function made({ guide, template }: GuideTemplate): Promise<Uint8Array<ArrayBuffer>> {
  const { modele } = await getInterface('modele');
  const { name, publicAddress } = await getSite();
  const { title, updated } = guide.data;
  const source =
    fullAddress(entryAddress('guides', guide.id), publicAddress) ??
    fill(modele.source, { site: name, guide: title });
  const foot = fill(modele.pied, { date: dayInWords(updated), source });
  const styles = {
    blank: modele.styleACompleter,
    cell: modele.styleTableau,
    columnTitle: modele.styleColonne,
  };
  return wordFile(template, { foot, styles }, updated);
}

const files = new WeakMap<GuideTemplate, ReturnType<typeof made>>();

/** The Word file of a template, made once: the page that shows it says its size, and its route gives it. */
export function templateFile(template: GuideTemplate): ReturnType<typeof made> {
  const file = files.get(template) ?? made(template);
  files.set(template, file);
  return file;
}
