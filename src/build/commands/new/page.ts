import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Content } from '../../../collections.ts';
import { readFolder, type ContentFile } from '../../../content-model/content-files.ts';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { formatProblems, type Problem } from '../../../content-model/problem.ts';
import { sumsIn } from '../../../content-model/text/sums.ts';
import { pagesOf } from '../../../site/site-pages.ts';
import { judgedPages } from '../../load-content.ts';
import type { Done } from './answer.ts';
import type { Asker } from './ask.ts';
import { askSources } from './ask-sources.ts';
import { shapeOf, type Answer, type Answers } from './front-matter.ts';
import { nearSources, type KnownSource } from './near-sources.ts';
import { pageFaults, type PageFaults } from './page-faults.ts';
import { headQuestions, isWritten, leftToWrite, textQuestions, type Question } from './page-questions.ts';
import {
  asGiven,
  isKind,
  KINDS,
  levelsOf,
  optionalLine,
  pageToWrite,
  placeOf,
  WAY,
  type Asked,
  type Kind,
  type PageToWrite,
} from './page-to-write.ts';

export const PAGE_USAGE = Object.keys(KINDS)
  .map((kind) => `npm run nouveau -- ${kind} "Titre de la page"`)
  .join('\n    ');

interface Fault {
  readonly fault: string;
  readonly remedy: string;
}

function refused({ fault, remedy }: Fault): Done {
  return { isDone: false, message: `✖ ${fault}\n  → ${remedy}` };
}

function unwritten(problems: readonly Problem[], files: readonly ContentFile[]): Done {
  return { isDone: false, message: `✖ Rien n’est écrit.\n${formatProblems(problems, files)}` };
}

/** What keeps a page from having a title: no word in it, a file or an address already taken. */
function titleFault(kind: Kind, title: string, content: Content): Fault | undefined {
  const { name, path, address } = placeOf(kind, title);
  if (name === '') return { fault: 'Il manque le titre de la page.', remedy: `écrivez\n    ${PAGE_USAGE}` };
  if (existsSync(join(contentFolder, path)))
    return { fault: `${path} existe déjà.`, remedy: 'ouvrez ce fichier, ou choisissez un autre titre' };
  return pagesOf(content).some(({ href }) => href === address)
    ? { fault: `Une page a déjà l’adresse ${address}.`, remedy: 'choisissez un autre titre' }
    : undefined;
}

/** Asks each question that has its place after the answers before it. */
async function answerAll(
  ask: Asker,
  questions: readonly Question[],
  answers: Map<string, Answer>,
  skips: (answers: Answers) => readonly string[] = () => [],
) {
  for (const question of questions) {
    if (skips(answers).includes(question.place)) continue;
    const answer = await question.ask(ask);
    if (answer !== undefined) answers.set(question.place, answer);
  }
}

/** Says by which numbers texts cite sources. */
function tellSources(ask: Asker, proposed: readonly KnownSource[]): void {
  const list = proposed.map((source, index) => `  [${index + 1}] ${source.titre}`);
  ask.tell(['Dans le texte, [1] à la fin d’une phrase cite la source 1 :', ...list].join('\n'));
}

/**
 * Says all the faults of a page, and asks again for the answers that have them, then for any other.
 *
 * @returns whether an answer is another
 */
async function mended(ask: Asker, { own, others }: PageFaults, asked: Asked): Promise<boolean> {
  const { questions, answers, proposed, added, content } = asked;
  const named = questions.flatMap(({ place, name }) =>
    own
      .filter((fault) => fault.place === place)
      .map(({ message, remedy }) => `  ✖ ${name}\n    ${message}\n    → ${remedy}`),
  );
  const elsewhere = others.length === 0 ? [] : [formatProblems(others)];
  ask.tell(['La page ne peut pas encore se publier.', ...named, ...elsewhere].join('\n'));
  if (own.some(({ wantsSource }) => wantsSource)) {
    const more = await askSources(ask, [...knownSources(content), ...added]);
    added.push(...more);
    proposed.push(...more);
    tellSources(ask, proposed);
  }
  const askAgain = async ({ place, ask: again }: Question) => {
    ask.tell(`Votre réponse : ${asGiven(answers.get(place))}`);
    const answer = await again(ask, 'pour la garder');
    if (answer !== undefined) answers.set(place, answer);
    return answer !== undefined;
  };
  const isAnother: boolean[] = [];
  for (const question of questions.filter(({ place }) => own.some((fault) => fault.place === place)))
    isAnother.push(await askAgain(question));
  if (isAnother.length > 0 && isAnother.every(Boolean)) return true;
  // What a line says may be missing from another.
  const choices = questions.map(({ place, name }) => ({ id: place, label: name }));
  const chosen = await ask.one('Quelle autre réponse reprendre ?', choices, { enter: 'pour aucune' });
  const other = questions.find(({ place }) => place === chosen);
  return (other !== undefined && (await askAgain(other))) || isAnother.includes(true);
}

function knownSources({ sources }: Content): readonly KnownSource[] {
  return sources.flatMap(({ value }) => value.sources);
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
  page: Pick<Asked, 'kind' | 'files' | 'content' | 'model'>,
): Promise<Asked> {
  const { kind, content, model } = page;
  const { schema, first, skips } = KINDS[kind];
  const { properties, required } = shapeOf(schema);
  const keys = Object.keys(properties).filter(
    (key) =>
      key !== 'titre' &&
      (required.includes(key) || Object.hasOwn(first, key) || optionalLine(kind, key) !== undefined),
  );
  const name = 'Le titre de la page';
  const refuse = (answer: string) => titleFault(kind, answer, content)?.fault;
  const titled = {
    place: 'titre',
    name,
    ask: (asker: Asker, enter?: string) => asker.words(name, { enter, refuse }),
  };
  const answers = new Map<string, Answer>([['titre', title]]);
  const head = keys.flatMap((key): Question[] => {
    const line = optionalLine(kind, key);
    return line === undefined
      ? headQuestions(properties, [key], levelsOf(content))
      : [{ ...line, place: key }];
  });
  await answerAll(ask, head, answers, skips);
  const known = knownSources(content);
  const added = [...(await askSources(ask, known))];
  const proposed = [...added, ...nearSources(title, known)];
  tellSources(ask, proposed);
  const sums = [...new Set(sumsIn(JSON.stringify([...answers.values()])))];
  if (sums.length > 0)
    ask.tell(`Redites dans le texte, avec leur source, les chiffres déjà donnés : ${sums.join(', ')}.`);
  const texts = textQuestions(model, proposed);
  await answerAll(ask, texts, answers);
  const step = await askStep(ask, content);
  return { ...page, questions: [titled, ...head, ...texts], answers, proposed, added, step };
}

/** What a page is, and what is next: to see it, to publish it. */
function ending(
  { kind, content, step }: Asked,
  { path, address, name, source }: PageToWrite,
  { isDraft, isSound }: { readonly isDraft: boolean; readonly isSound: boolean },
): string {
  const { pathname } = new URL(content.site[0]?.value.adressePublique ?? 'http://localhost');
  const file = relative('.', join(contentFolder, path));
  const left = leftToWrite(source);
  const toDo = [
    ...(left === '' ? [] : [`écrivez ce qui manque : ${left}`]),
    ...(isSound ? [] : ['corrigez les fautes, que la page montre']),
    ...(isDraft ? ['retirez la ligne « brouillon: »'] : []),
    ...(step === undefined ? [`ajoutez « ${name} » à « ${KINDS[kind].step}: » d’une étape de ${WAY}`] : []),
    'relisez avec « npm run relire »',
    'puis tapez « npm run build »',
  ];
  return [
    `✔ ${file} ${isDraft ? 'est écrit : c’est un brouillon' : 'est écrit, prêt à publier'}.`,
    `  La voir : « npm run dev », puis la page ${pathname.replace(/\/$/, '')}${address}`,
    `  La publier : ${toDo.join(' ; ')}.`,
  ].join('\n');
}

/** The contents with other texts in some of their files, or with new files. */
function withFiles(files: readonly ContentFile[], changed: ReadonlyMap<string, string>): ContentFile[] {
  const kept = files.filter(({ path }) => !changed.has(path));
  return [...kept, ...[...changed].map(([path, source]) => ({ path, source }))];
}

/**
 * Asks for what a page holds, and writes it with its sources and its step: all that is answered, and « (à écrire) » for the
 * rest. All that the build would refuse is said first, and asked again. A page all written and sound that has its step is
 * published; any other is a draft.
 *
 * @returns what to tell the editor, and whether the page was made
 */
export async function newPage(kind: string, title: string, ask: Asker): Promise<Done> {
  if (!isKind(kind)) {
    const remedy = `écrivez\n    ${PAGE_USAGE}\n    npm run nouveau -- reponse`;
    return refused({ fault: `Sorte de page inconnue : « ${kind} ».`, remedy });
  }
  const files = readFolder(contentFolder);
  const { content, problems } = judgedPages(files);
  const untitled = titleFault(kind, title, content);
  if (untitled !== undefined) return refused(untitled);
  if (problems.length > 0) return unwritten(problems, files);
  const model = join(contentFolder, 'nouveau', `${kind}.md`);
  if (!existsSync(model)) {
    const fault = `Il manque ${relative('.', model)}, le texte d’où part la page.`;
    return refused({ fault, remedy: 'recopiez celui de src/content/nouveau' });
  }

  const asked = await askPage(ask, title, { kind, files, content, model: readFileSync(model, 'utf8') });
  for (;;) {
    ask.tell('Vérification de la page…');
    const whole = await pageToWrite(asked, false);
    const isFinished = asked.step !== undefined && isWritten(whole.source);
    const page = isFinished ? whole : await pageToWrite(asked, true);
    const faults = pageFaults(judgedPages(withFiles(files, page.changed)), page);
    const isSound = faults.own.length + faults.others.length === 0;
    if (!isSound && (await mended(ask, faults, asked))) continue;

    const isDraft = !isFinished || !isSound;
    const last = isDraft ? await pageToWrite(asked, true) : page;
    const after = withFiles(files, last.changed);
    const left = isSound ? [] : judgedPages(after).problems;
    if (left.length > 0) return unwritten(left, after);
    for (const [file, source] of last.changed) {
      mkdirSync(dirname(join(contentFolder, file)), { recursive: true });
      writeFileSync(join(contentFolder, file), source);
    }
    return { isDone: true, message: ending(asked, last, { isDraft, isSound }) };
  }
}
