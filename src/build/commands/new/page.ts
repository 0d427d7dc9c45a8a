import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { collections, type Content } from '../../../collections.ts';
import { readFolder, type ContentFile } from '../../../content-model/content-files.ts';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { addressError, documentAddress } from '../../../content-model/fields.ts';
import { parseContent } from '../../../content-model/parse-content.ts';
import { formatProblems } from '../../../content-model/problem.ts';
import { stripDiacritics } from '../../../content-model/text/diacritics.ts';
import { sumsIn } from '../../../content-model/text/sums.ts';
import { pagesOf } from '../../../site/site-pages.ts';
import { readNow } from '../../load-content.ts';
import { formatted } from '../formatted.ts';
import { freeId } from './add-option.ts';
import type { Done } from './answer.ts';
import type { Asker, Choice } from './ask.ts';
import { newFrontMatter, shapeOf, type Answers } from './front-matter.ts';
import { nearSources, type KnownSource } from './near-sources.ts';
import { askFields, askText, isWritten, leftToWrite } from './page-questions.ts';
import { withItem, withListed } from './yaml-edits.ts';

const WAY = 'parcours.yaml';
const SOURCES = 'sources.yaml';

/** The kinds of pages that are made: what their fields start with, where the way cites them, what has no place in them. */
const KINDS = {
  guide: { ...collections.guides, first: {}, step: 'guides', skips: () => [] },
  financement: {
    ...collections.schemes,
    first: { depenses: 'travaux', statut: 'a-confirmer' },
    step: 'financements',
    skips: ({ nature }: Answers) => (nature === 'appui' ? ['depenses'] : []),
  },
} as const;

export const PAGE_USAGE = Object.keys(KINDS)
  .map((kind) => `npm run nouveau -- ${kind} "Titre de la page"`)
  .join('\n    ');

function isKind(kind: string): kind is keyof typeof KINDS {
  return Object.hasOwn(KINDS, kind);
}

/** The name of the file of a page, which is also the end of its address. */
function fileName(title: string): string {
  return stripDiacritics(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The levels of the offer, in their order. */
function levelsOf({ levels }: Content): Choice[] {
  return levels
    .toSorted((one, other) => one.value.number - other.value.number)
    .map(({ id, value }) => ({ id, label: value.title }));
}

function refused(fault: string, remedy: string): Done {
  return { isDone: false, message: `✖ ${fault}\n  → ${remedy}` };
}

/** The files that a page changes besides its own, by their names. */
type Besides = ReadonlyMap<string, string>;

/** Asks for sources that the site does not know yet; gives them, and the lines to add to their file. */
async function newSources(
  ask: Asker,
  taken: readonly string[],
): Promise<(KnownSource & { readonly item: object })[]> {
  const found: (KnownSource & { readonly item: object })[] = [];
  for (;;) {
    const title = await ask.words('Une source nouvelle : son titre et qui la publie.', { isOptional: true });
    if (title === undefined) return found;
    const address = await ask.words('Son adresse, qui commence par « https:// ».', {
      isOptional: true,
      refuse: (answer) => (documentAddress.safeParse(answer).success ? undefined : addressError.error),
    });
    const date = (await ask.words('Sa date (sinon : sans date).', { isOptional: true })) ?? 'sans date';
    const confidence = await ask.one('Sa nature', [
      { id: 'C', label: 'texte officiel' },
      { id: 'C*', label: 'texte officiel, lu dans une copie' },
      { id: 'S', label: 'presse ou site spécialisé' },
    ]);
    const words = fileName(title).split('-');
    const short =
      words
        .filter((word) => word.length > 3)
        .slice(0, 5)
        .join('-') || words.join('-');
    const id = freeId(short, [...taken, ...found.map((source) => source.id)]);
    const item = {
      id,
      titre: title,
      ...(address === undefined ? {} : { adresse: address }),
      date,
      confiance: confidence ?? 'S',
    };
    found.push({ id, title, item });
  }
}

/** Proposes the sources to cite in the texts, the new first; gives them in the order of their numbers. */
async function sourcesFor(title: string, answers: Answers, content: Content, ask: Asker) {
  const known = content.sources.flatMap(({ value }) => value.sources);
  const added = await newSources(
    ask,
    known.map(({ id }) => id),
  );
  const proposed = [...added, ...nearSources(title, known)];
  const list = proposed.map((source, index) => `  [${index + 1}] ${source.title}`).join('\n');
  const sums = [...new Set(sumsIn(JSON.stringify([title, answers])))].join(', ');
  const again =
    sums === '' ? '' : `\nRedites dans le texte, avec leur source, les chiffres déjà donnés : ${sums}.`;
  ask.tell(`Dans le texte, [1] à la fin d’une phrase cite la source 1 :\n${list}${again}`);
  return { added, proposed };
}

/** The contents with other texts in some of their files, or with new files. */
function withFiles(files: readonly ContentFile[], written: Besides): ContentFile[] {
  const kept = files.filter(({ path }) => !written.has(path));
  return [...kept, ...[...written].map(([path, source]) => ({ path, source }))];
}

/** Asks which step of the way shows a page that is all written; gives the way with it. */
async function inWay(
  ask: Asker,
  files: readonly ContentFile[],
  content: Content,
  key: string,
  id: string,
): Promise<string | undefined> {
  const steps = content.way.flatMap(({ value }) => value.steps);
  const source = files.find(({ path }) => path === WAY)?.source;
  if (steps.length === 0 || source === undefined) return undefined;
  const choices = steps.map((step) => ({ id: step.id, label: step.title }));
  const step = await ask.one('Publier dès maintenant : à quelle étape du parcours ?', choices, {
    isOptional: true,
  });
  if (step === undefined) return undefined;
  const rank = steps.findIndex((each) => each.id === step);
  return formatted(WAY, withListed(source, ['etapes', rank], key, id));
}

/**
 * Asks for what a page holds, and writes it: all that is answered, and « (à écrire) » for the rest. A page all written, with
 * its step, is published if it is sound; any other is a draft.
 *
 * @returns what to tell the editor, and whether the page was made
 */
export async function newPage(kind: string, title: string, ask: Asker): Promise<Done> {
  if (!isKind(kind)) {
    return refused(
      `Sorte de page inconnue : « ${kind} ».`,
      `écrivez\n    ${PAGE_USAGE}\n    npm run nouveau -- reponse`,
    );
  }
  const name = fileName(title);
  if (name === '') return refused('Il manque le titre de la page.', `écrivez\n    ${PAGE_USAGE}`);
  const { pattern, schema, first, step, skips } = KINDS[kind];
  const path = pattern.replace('*', name);
  if (existsSync(join(contentFolder, path)))
    return refused(`${path} existe déjà.`, 'ouvrez ce fichier, ou choisissez un autre titre');
  const files = readFolder(contentFolder);
  const { content } = parseContent(collections, files);
  const address = `/${path.replace('.mdx', '/')}`;
  if (pagesOf(content).some(({ href }) => href === address))
    return refused(`Une page a déjà l’adresse ${address}.`, 'choisissez un autre titre');
  const model = join(contentFolder, 'nouveau', `${kind}.md`);
  if (!existsSync(model)) {
    return refused(
      `Il manque ${relative('.', model)}, le texte d’où part la page.`,
      'recopiez celui de src/content/nouveau',
    );
  }

  const levels = levelsOf(content);
  const { properties, required } = shapeOf(schema);
  const keys = Object.keys(properties).filter(
    (key) => key !== 'titre' && (required.includes(key) || Object.hasOwn(first, key)),
  );
  const answers = await askFields(ask, { fields: properties, keys, levels, skips });
  const { added, proposed } = await sourcesFor(title, answers, content, ask);
  const text = await askText(ask, readFileSync(model, 'utf8'), proposed);
  const today = new Date().toISOString().slice(0, 10);
  const known = { title, today, levels: levels.map(({ id }) => id), first, answers };
  const pageWith = (isReady: boolean) =>
    `---\n${newFrontMatter(schema, { ...known, isReady }, skips(answers))}---\n\n${text}`;

  const cited = added.filter(({ id }) => text.includes(`<Source id="${id}"`));
  const sources = files.find(({ path: each }) => each === SOURCES)?.source ?? '';
  const besides = new Map<string, string>();
  if (cited.length > 0) {
    const lines = cited.reduce((source, { item }) => withItem(source, ['sources'], item), sources);
    besides.set(SOURCES, await formatted(SOURCES, lines));
  }
  const whole = pageWith(true);
  const way = isWritten(whole) ? await inWay(ask, files, content, step, name) : undefined;
  const published = new Map([...besides, [path, whole], ...(way === undefined ? [] : [[WAY, way] as const])]);
  const judged = way === undefined ? undefined : readNow(withFiles(files, published));
  const isSound = judged?.problems.length === 0;
  const draft = pageWith(false);
  const written = isSound ? published : new Map([...besides, [path, draft]]);
  const faulty = isSound ? [] : readNow(withFiles(files, written)).problems;
  if (faulty.length > 0)
    return {
      isDone: false,
      message: `✖ Rien n’est écrit.\n${formatProblems(faulty, withFiles(files, written))}`,
    };
  for (const [file, source] of written) {
    mkdirSync(dirname(join(contentFolder, file)), { recursive: true });
    writeFileSync(join(contentFolder, file), source);
  }
  const { pathname } = new URL(content.site[0]?.value.publicAddress ?? 'http://localhost');
  const place = `${pathname.replace(/\/$/, '')}${address}`;
  const file = relative('.', join(contentFolder, path));
  if (isSound) {
    return {
      isDone: true,
      message: `✔ ${file} est écrit et publié, à l’adresse ${place}.\nIl reste à relire la page avec « npm run dev », puis à lancer « npm run relire » et « npm run build ».`,
    };
  }
  const left = leftToWrite(draft, whole);
  const unplaced = left === '' ? 'aucune étape du parcours n’est choisie' : `il manque ${left}`;
  const why =
    judged === undefined
      ? `La page reste un brouillon : ${unplaced}.`
      : `La page reste un brouillon, hors du parcours :\n${formatProblems(judged.problems, withFiles(files, published))}`;
  return {
    isDone: true,
    message: `${left === '' ? 'Relisez' : 'Remplissez'} ${file}\nAvec « npm run dev », la page est à l’adresse ${place}\n${why}`,
  };
}
