import { readContent, type ContentFile } from '../../../content-model/content-files.ts';
import { BODY, TITLE, writtenTexts, type WrittenTexts } from '../../../content-model/written-texts.ts';
import type { ChangedText, Difference } from './difference.ts';
import { changedTexts } from './sequence.ts';

/** The keys of a page's days, which change with the rest. */
const DAYS = ['misAJour', 'verifieLe'];

/** The texts of a file; its lines as they are written when its YAML cannot be read. */
function textsOf(file: ContentFile): WrittenTexts {
  const { read, problems } = readContent(file);
  return problems.length > 0 ? new Map([[BODY, file.source.split('\n')]]) : writtenTexts(read);
}

/** Whether what stands at a place of a file is compared apart, thing by thing. */
export type ComparedApart = (path: string, place: string) => boolean;

function nameOf(file: ContentFile): string {
  const [title] = textsOf(file).get(TITLE) ?? [];
  return title === undefined ? file.path : `${title} (${file.path})`;
}

/** The texts that differ: the title, then in the order of the file, the days last. */
function textChanges(before: ContentFile, after: ContentFile, isApart: ComparedApart): ChangedText[] {
  const old = textsOf(before);
  const now = textsOf(after);
  const places = new Set([...now.keys(), ...old.keys()]).difference(new Set([TITLE, ...DAYS]));
  return [TITLE, ...places, ...DAYS]
    .filter((place) => !isApart(after.path, place))
    .flatMap((place) =>
      changedTexts(old.get(place) ?? [], now.get(place) ?? []).map((change) => ({ place, ...change })),
    );
}

/** Whether the bodies are the same but for where their lines break. */
function isSameLayout(before: ContentFile, after: ContentFile): boolean {
  const [old, now] = [before, after].map((file) =>
    readContent(file).read.body.replaceAll(/\s+/g, ' ').trim(),
  );
  return old === now;
}

/** The files added, removed or changed, by what they say: comments and line breaks do not count. */
export function compareFiles(
  before: readonly ContentFile[],
  after: readonly ContentFile[],
  isApart: ComparedApart = () => false,
): Difference[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const now = new Set(after.map(({ path }) => path));
  return [
    ...after.flatMap((file): Difference[] => {
      const was = old.get(file.path);
      if (was === undefined) return [{ name: nameOf(file), kind: 'added', texts: [] }];
      const texts = textChanges(was, file, isApart);
      if (texts.length === 0 && isSameLayout(was, file)) return [];
      return [{ name: nameOf(file), kind: 'changed', texts }];
    }),
    ...before
      .filter(({ path }) => !now.has(path))
      .map((file): Difference => ({ name: nameOf(file), kind: 'removed', texts: [] })),
  ];
}
