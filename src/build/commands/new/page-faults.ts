import type { CheckedContent } from '../../../checks.ts';
import type { Content } from '../../../collections.ts';
import { readContent, type ContentFile } from '../../../content-model/content-files.ts';
import type { Problem } from '../../../content-model/problem.ts';
import { brokenLink } from '../../../site/check-site.ts';
import { entryPath } from '../../../site/entry-path.ts';
import { pagesOf } from '../../../site/site-pages.ts';
import type { Answers } from './front-matter.ts';

/** A fault of a page that is about to be written, at the question whose answer has it. */
export interface PlacedFault extends Pick<Problem, 'message' | 'remedy'> {
  readonly place: string;
  /** Whether a source mends it. */
  readonly wantsSource?: boolean;
}

/** What the build would say of a page: of its answers, then of other files. */
export interface PageFaults {
  readonly own: readonly PlacedFault[];
  readonly others: readonly Problem[];
}

/** A page as it would be written. */
export interface WrittenPage {
  readonly path: string;
  readonly address: string;
  /** Its answers; those of its text by the ranks of their blocks. */
  readonly answers: Answers;
  /** Where its text says amounts. */
  readonly amounts: string;
  readonly blocks: readonly string[];
}

/** How a remedy cites a source. */
const SOURCE = '<Source id="…" />';

const isOfText = (place: string) => /^\d/.test(place);

/** Faults without those that two lines share. */
function eachOnce(faults: readonly PlacedFault[]): PlacedFault[] {
  return [...new Map(faults.map((fault) => [`${fault.place} ${fault.message}`, fault])).values()];
}

/** Links of its text that lead to no page of the site. */
function broken({ answers, address }: WrittenPage, content: Content): PlacedFault[] {
  const pages = new Set([
    address,
    ...pagesOf(content).map(({ href }) => href),
    ...content.diagnosis.flatMap(({ value }) =>
      value.recommendations.map(({ id }) => entryPath('recommendations', id)),
    ),
  ]);
  return [...answers].flatMap(([place, answer]) =>
    [
      ...[answer]
        .flat()
        .join('\n')
        .matchAll(/\]\((\/(?:[a-z0-9-]+\/)*)(?:#[^)\s]*)?\)/g),
    ]
      .filter(([, to = '']) => !pages.has(to))
      .map(([, to = '']) => ({ place, ...brokenLink(to, to, pages) })),
  );
}

/** The question that fills a line of a page: the last that starts there or above. */
function placeAt(line: number, file: ContentFile, { answers, blocks }: WrittenPage): string {
  const { lineOf, bodyLine } = readContent(file).read;
  // An empty line stands above the first block, and below each.
  let next = bodyLine + 1;
  const starts = blocks.map((block) => {
    const start = next;
    next += block.split('\n').length + 1;
    return start;
  });
  const lines = [...answers.keys()].map((place) => ({
    place,
    start: isOfText(place) ? (starts[Number(place)] ?? 1) : lineOf(place.split('.')),
  }));
  const above = lines.filter(({ start }) => start <= line).toSorted((one, other) => other.start - one.start);
  return above[0]?.place ?? 'titre';
}

/**
 * All that the build would refuse once a page is written: what it reads in the contents, links.
 *
 * @param checked the contents with the page, judged
 */
export function pageFaults(
  { files, content, problems, draftProblems }: CheckedContent,
  page: WrittenPage,
): PageFaults {
  const file = files.find(({ path }) => path === page.path);
  const isOwn = (problem: Problem) => problem.file === page.path;
  const read = [...problems.filter(isOwn), ...draftProblems.filter(isOwn)].map(
    ({ line = 1, message, remedy }) => {
      const place = file === undefined ? 'titre' : placeAt(line, file, page);
      // No line of the front matter cites a source: what has none there is said again in the text.
      const wantsSource = remedy.includes(SOURCE);
      return {
        place: wantsSource && !isOfText(place) ? page.amounts : place,
        wantsSource,
        message,
        // As sources are cited in an answer.
        remedy: remedy.replace(SOURCE, '[1] (le numéro d’une source)'),
      };
    },
  );
  const own = [...read, ...broken(page, content)];
  return { own: eachOnce(own), others: problems.filter((problem) => !isOwn(problem)) };
}
