import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { collections, type Content } from '../../../collections.ts';
import { readFolder, type ContentFile } from '../../../content-model/content-files.ts';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { formatProblems } from '../../../content-model/problem.ts';
import { sumsIn } from '../../../content-model/text/sums.ts';
import { pagesOf } from '../../../site/site-pages.ts';
import { judgedPages } from '../../load-content.ts';
import { formatted } from '../formatted.ts';
import { Refused, type Asker, type Choice } from './ask.ts';
import { newFrontMatter, shapeOf, type Answer, type Answers } from './front-matter.ts';
import {
  aidLines,
  leftToWrite,
  questionsOn,
  textQuestions,
  writtenText,
  type OptionalLine,
  type Question,
} from './page-questions.ts';
import { askSources, inHyphens, nearSources, type KnownSource, type NewSource } from './sources.ts';
import { withItem, withListed } from './yaml-edits.ts';

const WAY = 'parcours.yaml';
const SOURCES = 'sources.yaml';

/** What a kind of page starts with, which lines it may do without and is asked for, where the way cites it, what has no place in it. */
interface Kind {
  readonly name: string;
  readonly collection: (typeof collections)['guides' | 'schemes'];
  readonly first: Readonly<Record<string, string>>;
  readonly optional: Readonly<Record<string, OptionalLine>>;
  readonly step: 'guides' | 'financements';
  readonly skips: (answers: Answers) => readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    name: 'guide',
    collection: collections.guides,
    first: {},
    optional: {},
    step: 'guides',
    skips: () => [],
  },
  {
    name: 'financement',
    collection: collections.schemes,
    first: { depenses: 'travaux', statut: 'a-confirmer' },
    optional: aidLines,
    step: 'financements',
    skips: (answers) => (answers.get('nature') === 'appui' ? ['depenses'] : []),
  },
];

const USAGE = KINDS.map(({ name }) => `npm run nouveau -- ${name} "Titre de la page"`).join('\n    ');

/** A page, once its editor has answered. */
interface Asked {
  readonly answers: Map<string, Answer>;
  /** The sources that answers cite by number, the new among them. */
  readonly proposed: readonly KnownSource[];
  readonly added: readonly NewSource[];
  /** The step of the way that shows it. */
  readonly step: string | undefined;
}

/** Where a page goes: the name of its file, its path, its address on the site. */
type Place = Readonly<Record<'name' | 'path' | 'address', string>>;

/** @throws what keeps a page from having a title: no word in it, a file or an address already taken */
function placeOf(kind: Kind, title: string, content: Content): Place {
  const name = inHyphens(title);
  const path = kind.collection.pattern.replace('*', name);
  const address = `/${path.replace('.mdx', '/')}`;
  if (name === '') throw new Refused('Il manque le titre de la page.', `écrivez\n    ${USAGE}`);
  if (existsSync(join(contentFolder, path)))
    throw new Refused(`${path} existe déjà.`, 'ouvrez ce fichier, ou choisissez un autre titre');
  if (pagesOf(content).some(({ href }) => href === address))
    throw new Refused(`Une page a déjà l’adresse ${address}.`, 'choisissez un autre titre');
  return { name, path, address };
}

/** The levels of the offer, in their order. */
function levelsOf({ levels }: Content): Choice[] {
  return levels
    .toSorted((one, other) => one.value.numero - other.value.numero)
    .map(({ id, value }) => ({ id, label: value.title }));
}

/** Asks which step of the way shows a page. */
async function askStep(ask: Asker, { way }: Content): Promise<string | undefined> {
  const steps = way.flatMap(({ value }) => value.etapes.map(({ id, titre }) => ({ id, label: titre })));
  const enter = 'pour choisir plus tard : la page restera un brouillon';
  return steps.length === 0 ? undefined : ask.one('À quelle étape du parcours ?', steps, { enter });
}

/** Asks for all that a page holds: its front matter, its sources, its text, its step. */
async function askPage(
  ask: Asker,
  title: string,
  { collection, first, optional, skips }: Kind,
  content: Content,
  model: string,
): Promise<Asked> {
  const answers = new Map<string, Answer>([['titre', title]]);
  const askAll = async (questions: readonly Question[]) => {
    for (const question of questions) {
      if (skips(answers).includes(question.place)) continue;
      const answer = await question.ask(ask);
      if (answer !== undefined) answers.set(question.place, answer);
    }
  };
  const { properties, required } = shapeOf(collection.schema);
  const head = Object.entries(properties).flatMap(([key, field]): Question[] => {
    const line = optional[key];
    if (line !== undefined) return [{ place: key, ask: line.ask }];
    const isAsked = key !== 'titre' && (required.includes(key) || Object.hasOwn(first, key));
    return isAsked ? questionsOn(key, field, levelsOf(content)) : [];
  });
  await askAll(head);
  const known = content.sources.flatMap(({ value }) => value.sources);
  const added = await askSources(ask, known);
  const proposed = [...added, ...nearSources(title, known)];
  const list = proposed.map((source, index) => `  [${index + 1}] ${source.titre}`);
  ask.say(['Dans le texte, [1] à la fin d’une phrase cite la source 1 :', ...list].join('\n'));
  const sums = [...new Set(sumsIn(JSON.stringify([...answers.values()])))];
  if (sums.length > 0)
    ask.say(`Redites dans le texte, avec leur source, les chiffres déjà donnés : ${sums.join(', ')}.`);
  await askAll(textQuestions(model, proposed));
  return { answers, proposed, added, step: await askStep(ask, content) };
}

/** The contents with a page, its new sources and its step, by their files. */
async function filesWith(
  { path, name }: Place,
  page: string,
  { added, step }: Asked,
  key: Kind['step'],
  { files, content }: { readonly files: readonly ContentFile[]; readonly content: Content },
): Promise<ReadonlyMap<string, string>> {
  const sourceOf = (file: string) => files.find((each) => each.path === file)?.source ?? '';
  const changed = new Map([[path, page]]);
  const cited = added.filter(({ id }) => page.includes(`<Source id="${id}"`));
  if (cited.length > 0) {
    const lines = cited.reduce((text, { item }) => withItem(text, ['sources'], item), sourceOf(SOURCES));
    changed.set(SOURCES, await formatted(SOURCES, lines));
  }
  if (step !== undefined) {
    const rank = content.way.flatMap(({ value }) => value.etapes).findIndex(({ id }) => id === step);
    const way = withListed(sourceOf(WAY), ['etapes', rank], key, name);
    changed.set(WAY, await formatted(WAY, way));
  }
  return changed;
}

/** The contents with other texts in some of their files, or with new files. */
function withFiles(files: readonly ContentFile[], changed: ReadonlyMap<string, string>): ContentFile[] {
  const kept = files.filter(({ path }) => !changed.has(path));
  return [...kept, ...[...changed].map(([path, source]) => ({ path, source }))];
}

/**
 * Asks for what a page holds, and writes it with its sources and its step: all that is answered, and « (à écrire) » for the
 * rest. A page all written and sound that has its step is published; any other is a draft.
 *
 * @returns what it is, and what is next: to see it, to publish it
 */
export async function newPage(kindName: string, title: string, ask: Asker): Promise<string> {
  const kind = KINDS.find(({ name }) => name === kindName);
  if (kind === undefined) {
    const remedy = `écrivez\n    ${USAGE}\n    npm run nouveau -- reponse`;
    throw new Refused(`Sorte de page inconnue : « ${kindName} ».`, remedy);
  }
  const files = readFolder(contentFolder);
  const { content, problems } = judgedPages(files);
  const place = placeOf(kind, title, content);
  if (problems.length > 0) throw new Refused(`Rien n’est écrit.\n${formatProblems(problems, files)}`);
  const modelFile = join(contentFolder, 'nouveau', `${kindName}.md`);
  if (!existsSync(modelFile))
    throw new Refused(
      `Il manque ${relative('.', modelFile)}, le texte d’où part la page.`,
      'recopiez celui de src/content/nouveau',
    );
  const model = readFileSync(modelFile, 'utf8');

  const asked = await askPage(ask, title, kind, content, model);
  const { answers, proposed, step } = asked;
  const written = new Map(
    [...answers].map(([path, answer]) => [path, kind.optional[path]?.valueOf(answer) ?? answer]),
  );
  const known = {
    today: new Date().toISOString().slice(0, 10),
    levels: levelsOf(content).map(({ id }) => id),
    first: kind.first,
    answers: written,
  };
  /** The page and the files that change with it, and their faults. */
  const made = async (isDraft: boolean) => {
    const head = newFrontMatter(kind.collection.schema, { ...known, isDraft }, kind.skips(answers));
    const page = `---\n${head}---\n\n${writtenText(model, answers, proposed)}\n`;
    const changed = await filesWith(place, page, asked, kind.step, { files, content });
    const after = withFiles(files, changed);
    const checked = judgedPages(after);
    const own = checked.draftProblems.filter(({ file }) => file === place.path);
    return { isDraft, page, changed, faults: formatProblems([...checked.problems, ...own], after) };
  };
  ask.say('Vérification de la page…');
  const whole = await made(false);
  const isReady = step !== undefined && whole.faults === '';
  const { isDraft, page, changed, faults } = isReady ? whole : await made(true);
  for (const [file, source] of changed) {
    mkdirSync(dirname(join(contentFolder, file)), { recursive: true });
    writeFileSync(join(contentFolder, file), source);
  }

  const { pathname } = new URL(content.site[0]?.value.adressePublique ?? 'http://localhost');
  const file = relative('.', join(contentFolder, place.path));
  const left = leftToWrite(page);
  const toDo = [
    ...(left === '' ? [] : [`écrivez ce qui manque : ${left}`]),
    ...(faults === '' ? [] : ['corrigez les fautes ci-dessus']),
    ...(isDraft ? ['retirez la ligne « brouillon: »'] : []),
    ...(step === undefined ? [`ajoutez « ${place.name} » à « ${kind.step}: » d’une étape de ${WAY}`] : []),
    'relisez avec « npm run relire »',
    'puis tapez « npm run build »',
  ];
  return [
    ...(faults === '' ? [] : [faults]),
    `✔ ${file} ${isDraft ? 'est écrit : c’est un brouillon' : 'est écrit, prêt à publier'}.`,
    `  La voir : « npm run dev », puis la page ${pathname.replace(/\/$/, '')}${place.address}`,
    `  La publier : ${toDo.join(' ; ')}.`,
  ].join('\n');
}
