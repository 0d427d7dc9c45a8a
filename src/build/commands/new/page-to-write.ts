import { collections, type Content } from '../../../collections.ts';
import type { ContentFile } from '../../../content-model/content-files.ts';
import { formatted } from '../formatted.ts';
import type { Choice } from './ask.ts';
import { inHyphens, type NewSource } from './ask-sources.ts';
import { newFrontMatter, type Answer, type Answers } from './front-matter.ts';
import type { KnownSource } from './near-sources.ts';
import { aidLines, type OptionalLine } from './optional-lines.ts';
import { writtenBlocks, type Question } from './page-questions.ts';
import { withItem, withListed } from './yaml-edits.ts';

export const WAY = 'parcours.yaml';
const SOURCES = 'sources.yaml';

/** The kinds of pages that are made: what their fields start with, which they may do without and are asked for, where the way cites them, what has no place in them. */
export const KINDS = {
  guide: { ...collections.guides, first: {}, optional: {}, step: 'guides', skips: () => [] },
  financement: {
    ...collections.schemes,
    first: { depenses: 'travaux', statut: 'a-confirmer' },
    optional: aidLines,
    step: 'financements',
    skips: (answers: Answers) => (answers.get('nature') === 'appui' ? ['depenses'] : []),
  },
} as const;
export type Kind = keyof typeof KINDS;

/** Whether such pages are made. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind);
}

/** The levels of the offer, in their order. */
export function levelsOf({ levels }: Content): Choice[] {
  return levels
    .toSorted((one, other) => one.value.numero - other.value.numero)
    .map(({ id, value }) => ({ id, label: value.title }));
}

/** The name of the file of a page, its path, and its address on the site. */
export function placeOf(kind: Kind, title: string) {
  const name = inHyphens(title);
  const path = KINDS[kind].pattern.replace('*', name);
  return { name, path, address: `/${path.replace('.mdx', '/')}` };
}

/** The line of a kind of page, if it may do without it. */
export function optionalLine(kind: Kind, key: string): OptionalLine | undefined {
  const lines: Readonly<Record<string, OptionalLine>> = KINDS[kind].optional;
  return lines[key];
}

/** An answer as it was given, to be read before it is given again. */
export function asGiven(answer: Answer | undefined): string {
  return [answer ?? []].flat().join(' ; ');
}

/** A page, once its editor has answered. */
export interface Asked {
  readonly kind: Kind;
  readonly files: readonly ContentFile[];
  readonly content: Content;
  /** The text from which it starts. */
  readonly model: string;
  readonly questions: readonly Question[];
  readonly answers: Map<string, Answer>;
  /** The sources that answers cite by number, the new among them. */
  readonly proposed: KnownSource[];
  readonly added: NewSource[];
  /** The step of the way that shows it. */
  readonly step: string | undefined;
}

/** A page and the other files that change with it, as they would be written. */
export type PageToWrite = Awaited<ReturnType<typeof pageToWrite>>;

/** Puts the answers of a page in its file, its new sources and its step in theirs. */
export async function pageToWrite(asked: Asked, isDraft: boolean) {
  const { kind, files, content, model, questions, answers, proposed, added, step } = asked;
  const { schema, first, step: key, skips } = KINDS[kind];
  const sourceOf = (path: string) => files.find((file) => file.path === path)?.source ?? '';
  const place = placeOf(kind, asGiven(answers.get('titre')));
  const blocks = writtenBlocks(model, answers, proposed);
  const levels = levelsOf(content).map(({ id }) => id);
  const today = new Date().toISOString().slice(0, 10);
  const held = new Map(
    [...answers].map(([path, answer]) => [path, optionalLine(kind, path)?.valueOf(answer) ?? answer]),
  );
  const head = newFrontMatter(schema, { today, levels, first, answers: held, isDraft }, skips(answers));
  const source = `---\n${head}---\n\n${blocks.join('\n\n')}\n`;
  const changed = new Map([[place.path, source]]);
  const cited = added.filter(({ id }) => source.includes(`<Source id="${id}"`));
  if (cited.length > 0) {
    const lines = cited.reduce((text, { item }) => withItem(text, ['sources'], item), sourceOf(SOURCES));
    changed.set(SOURCES, await formatted(SOURCES, lines));
  }
  if (step !== undefined) {
    const rank = content.way.flatMap(({ value }) => value.etapes).findIndex(({ id }) => id === step);
    const way = withListed(sourceOf(WAY), ['etapes', rank], key, place.name);
    changed.set(WAY, await formatted(WAY, way));
  }
  const amounts = (questions.find(({ saysAmounts }) => saysAmounts) ?? questions.at(-1))?.place ?? '';
  return { ...place, source, blocks, changed, answers, amounts };
}
