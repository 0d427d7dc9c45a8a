import { isMap, isSeq, parseDocument } from 'yaml';
import { checkContent } from '../../src/checks.ts';
import type { ContentFile } from '../../src/content-model/content-files.ts';
import type { Content } from '../../src/collections.ts';
import { formatProblems } from '../../src/content-model/problem.ts';
import { whatIsOpen } from '../../src/build/commands/launch-checklist/launch-checklist.ts';
import type { OpenGroup } from '../../src/build/commands/launch-checklist/open-point.ts';
import { realContent } from './edited-content.ts';

/** The day on which the list is read, before anything of the content is too old. */
export const TODAY = new Date('2026-12-01');

const { drafts } = checkContent(realContent);

/** The content of the site without drafts, as it was before anything was answered, validated or verified since. */
export const fresh: readonly ContentFile[] = realContent.flatMap((file) => {
  if (drafts.includes(file.path)) return [];
  if (file.path !== 'ouverture.yaml') return file;
  const document = parseDocument(file.source);
  for (const list of ['aFournir', 'aValider', 'aVerifier']) {
    const points = document.get(list);
    for (const point of isSeq(points) ? points.items : []) {
      for (const key of ['reponse', 'valide', 'verifieLe']) if (isMap(point)) point.delete(key);
    }
  }
  document.set('secondaires', document.createNode({}));
  return { ...file, source: document.toString({ lineWidth: 0, flowCollectionPadding: false }) };
});

/** The files with one changed, as an editor would; a change that changes nothing is a mistake of the test. */
export function changed(
  files: readonly ContentFile[],
  path: string,
  change: (source: string) => string,
): ContentFile[] {
  const before = files.find((file) => file.path === path)?.source ?? '';
  const after = change(before);
  if (after === before) throw new Error(`${path}: nothing to change`);
  return files.map((file) => (file.path === path ? { path, source: after } : file));
}

/** A content that the build accepts. */
export function sound(files: readonly ContentFile[]): Content {
  const { content, problems } = checkContent(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return content;
}

/** The words of the list. */
export const [opening] = sound(fresh).opening.map(({ value }) => value);

/** The groups of what is open. */
export function openIn(files: readonly ContentFile[], today = TODAY): OpenGroup[] {
  return [...whatIsOpen(checkContent(files), today).groups];
}

/** The open points of a group, by its key in the content; none when it has none. */
export function pointsOf(
  key: keyof NonNullable<typeof opening>['groups'],
  files: readonly ContentFile[] = fresh,
  today = TODAY,
): OpenGroup['points'] {
  const title = opening?.groups[key].titre;
  return openIn(files, today).find((group) => group.title === title)?.points ?? [];
}

/** The lines of a point of `ouverture.yaml` with one more: under its id, before its next line. */
export function withLine(id: string, line: string): (source: string) => string {
  return (source) => source.replace(`  - id: ${id}\n`, `  - id: ${id}\n    ${line}\n`);
}
