import { z } from 'astro/zod';
import { readContent, type ContentFile } from '../../../content-model/content-files.ts';
import { collections, type Content } from '../../../collections.ts';
import { parseContent } from '../../../content-model/parse-content.ts';
import type { Problem } from '../../../content-model/problem.ts';

/** One of the two contents compared: its files, and what today's schemas read of them. */
export interface Side {
  /** Which one it is, at the start of a sentence. */
  readonly name: string;
  readonly files: readonly ContentFile[];
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** What the head of a draft says, whatever else of it today's schemas refuse. */
const draft = z.looseObject({ brouillon: z.literal(true) });

function isDraft(file: ContentFile): boolean {
  return draft.safeParse(readContent(file).read.data).success;
}

/**
 * Reads a content with the parsers of the build; what they refuse is kept as it is written. A draft, which no visitor
 * reads, is left out: to publish it is to add it.
 */
export function sideOf(name: string, written: readonly ContentFile[]): Side {
  const files = written.filter((file) => !isDraft(file));
  return { name, files, ...parseContent(collections, files) };
}

/** The files that a side has but that today's schemas refuse. */
function refused({ files, problems }: Side): ReadonlyMap<string, Problem[]> {
  const paths = new Set(files.map(({ path }) => path));
  return Map.groupBy(
    problems.filter(({ file }) => paths.has(file)),
    ({ file }) => file,
  );
}

/** Whether both sides read a file, as far as they have it: only then are its things compared one by one. */
export function isReadBy(sides: readonly Side[]): (path: string) => boolean {
  const out = new Set(sides.flatMap((side) => [...refused(side).keys()]));
  return (path) => !out.has(path);
}

/** What is said of the files that are compared only as they are written: one line for all, then one for each. */
export function noticesOf(side: Side): string[] {
  const lines = [...refused(side)].map(([path, [first, ...others]]) => {
    const line = first?.line === undefined ? '' : `, ligne ${first.line}`;
    const more = others.length === 0 ? '' : ` Autres écarts : ${others.length}.`;
    return `    ${path}${line} : ${first?.message ?? ''}${more}`;
  });
  if (lines.length === 0) return [];
  const opening =
    lines.length === 1
      ? 'un fichier ne suit pas les règles d’aujourd’hui. Il est comparé tel qu’il est écrit, texte par texte :'
      : `${lines.length} fichiers ne suivent pas les règles d’aujourd’hui. Ils sont comparés tels qu’ils sont écrits, texte par texte :`;
  return [`! ${side.name}, ${opening}`, ...lines];
}
