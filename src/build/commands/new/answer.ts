import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../../checks.ts';
import type { Content, Diagnosis } from '../../../collections.ts';
import { readFolder, type ContentFile } from '../../../content-model/content-files.ts';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { formatProblems, placeOf } from '../../../content-model/problem.ts';
import { tableNames, type Question } from '../../../diagnosis/engine/model.ts';
import { LAST_VERSION } from '../../../diagnosis/codes/code.ts';
import { subjectOf } from '../../../diagnosis/verify-diagnosis.ts';
import { readNow } from '../../load-content.ts';
import { changedSituations } from '../../integrations/changed-situations.ts';
import { numbered, QUESTIONS, VERSIONS, withVersion } from '../next-version.ts';
import { ruleId, situationWith, withOption, type NewOption, type Promised } from './add-option.ts';
import { BACK, Refused, type Asker, type Wanted } from './ask.ts';
import { idFrom } from './sources.ts';
import { withItem } from './yaml-edits.ts';

/** What keeps the answer from being written. */
function unwritten(message: string): Refused {
  return new Refused(`Rien n’est écrit.\n${message}`);
}

/** An answer that the act cannot do without. */
async function needed(answer: Promise<string | undefined>): Promise<string> {
  const given = await answer;
  if (given === undefined) throw unwritten('Il manque une réponse : relancez la commande.');
  return given;
}

/** What the words of an answer must be, since a sentence goes on with them. */
interface WordRule {
  readonly asks: string;
  readonly refused: RegExp;
}

const clauseRule: WordRule = {
  asks: 'la suite de « puisque » : sans majuscule ni point, et d’abord une consonne, comme « vous » ou « le »',
  refused: /^(?![b-df-gj-np-tv-xzç])|[.!?…]/u,
};

/** Several read these, each as said to somebody else. */
const noPerson = /(?<![\p{L}-])(?:vous|votre|vos|nous)(?![\p{L}-])/iu;

const pointRule: WordRule = {
  asks: 'sans « vous » ni « nous » : l’agent le lit sur sa fiche, et la commune sur la sienne',
  refused: noPerson,
};

const paperRule: WordRule = {
  asks: 'sans « vous » ni « nous » : un papier de la commune le dit à tous',
  refused: noPerson,
};

/** A question on words, with the rule that judges them, and those of the answer beside. */
function ruled(
  question: string,
  { asks, refused: wrong }: WordRule,
  example: string | undefined,
): [question: string, wanted: Wanted] {
  return [
    `${question} (${asks})`,
    { example, refuse: (answer) => (wrong.test(answer) ? `écrivez ${asks}` : undefined) },
  ];
}

/** What a recommendation gives by itself. */
function promisedBy(content: Parameters<typeof subjectOf>[0], outcome: string): Promised {
  const subject = subjectOf(content);
  const found = subject?.recommendations.find(({ id }) => id === outcome);
  const isBare =
    subject !== undefined &&
    subject.withScheme.size > 0 &&
    found?.rang !== undefined &&
    !subject.withScheme.has(outcome);
  return {
    ...(found?.dehors === true ? { dehors: true } : {}),
    ...(found?.aConfirmer?.length ? { aConfirmer: true } : {}),
    ...(isBare ? { sansAide: true } : {}),
  };
}

/** A question as the list says it: its title, and on which others it depends that it is asked. */
function listedQuestion({ titre, posee }: Question, questions: readonly Question[]): string {
  const read = new Set(posee.flatMap((condition) => Object.keys(condition)));
  const numbers = questions.flatMap(({ id }, index) => (read.has(id) ? [String(index + 1)] : []));
  if (numbers.length === 0) return titre;
  const which = numbers.length === 1 ? 'la question' : 'les questions';
  return `${titre} (posée selon ${which} ${new Intl.ListFormat('fr').format(numbers)})`;
}

/** Asks what the answer is, and where it leads. */
async function describe(ask: Asker, { questionnaire, recommandations }: Diagnosis): Promise<NewOption> {
  const { questions } = questionnaire;
  const question = await needed(
    ask.one(
      'À quelle question ajouter une réponse ?',
      questions.map((each) => ({ id: each.id, label: listedQuestion(each, questions) })),
    ),
  );
  const options = questions.find(({ id }) => id === question)?.options ?? [];
  const after = await needed(
    ask.one(
      'Après quelle réponse ?',
      options.map((option) => ({ id: option.id, label: option.texte })),
    ),
  );
  const label = await needed(ask.words('Le texte de la réponse, tel que le visiteur le lit :'));
  const beside = options.find((option) => option.id === after);
  const clause = await needed(
    ask.words(...ruled('La même réponse après « Puisque »', clauseRule, beside?.clause)),
  );
  const id = idFrom(
    label,
    options.map((each) => each.id),
  );
  // Only some questions are said in papers.
  const saidInPapers = 'Ce qu’une délibération dit de cette réponse';
  const [inPapers, paperWanted] = ruled(saidInPapers, paperRule, beside?.dansUnPapier);
  const inPaper = options.some((option) => option.dansUnPapier !== undefined)
    ? await ask.words(inPapers, { ...paperWanted, enter: 'pour un blanc' })
    : undefined;
  const like = `Comme « ${beside?.texte ?? after} », avec son propre point à confirmer`;
  const replaced = beside?.point === undefined ? '' : `, qui remplace « ${beside.point} »`;
  const outcome = await needed(
    ask.one('Où mène-t-elle ?', [
      { id: '', label: like + replaced },
      ...recommandations.map((each) => ({ id: each.id, label: each.titre })),
    ]),
  );
  const common = { id, question, after, label, clause, inPaper };
  const [toSettle, pointWanted] = ruled('Ce que le premier appel doit régler', pointRule, beside?.point);
  if (outcome === '') return { ...common, point: await needed(ask.words(toSettle, pointWanted)) };
  const rest = await needed(ask.words(`La phrase qui l’explique. Finissez « Puisque ${clause}, … »`));
  const reason = `Puisque {${question}}, ${rest}`;
  const point = await ask.words(toSettle, { ...pointWanted, enter: 'pour rien' });
  return { ...common, point, rule: { outcome, reason } };
}

/** The sentences of rules that a new answer takes from the answer beside it, each with its place. */
function sentencesTaken({ diagnosis }: Content, { id, question, clause }: NewOption): string[] {
  return diagnosis.flatMap(({ value, path: file, lineOf }) => {
    const { tableaux } = value.questionnaire;
    return tableNames.flatMap((key) =>
      tableaux[key].flatMap(({ id: rule, si, motif }, at) =>
        si?.[question]?.includes(id) === true && rule !== ruleId(question, id)
          ? `  • ${placeOf({ file, line: lineOf(['tableaux', key, at, 'motif']) })} : « ${motif.replace(`{${question}}`, clause)} »`
          : [],
      ),
    );
  });
}

/** The contents with another text in one of their files. */
function withSource(files: readonly ContentFile[], name: string, source: string): ContentFile[] {
  return files.map((file) => (file.path === name ? { path: name, source } : file));
}

function sourceOf(files: readonly ContentFile[], name: string): string {
  return files.find(({ path }) => path === name)?.source ?? '';
}

/** Adds to the questions the example that shows the rule of a new answer. */
async function withOwnExample(ask: Asker, files: readonly ContentFile[], option: NewOption): Promise<string> {
  const source = sourceOf(files, QUESTIONS);
  if (option.rule === undefined) return source;
  const { content, problems } = checkContent(files);
  const diagnosis = content.diagnosis[0]?.value;
  const answers = diagnosis === undefined ? undefined : situationWith(diagnosis, option.question, option.id);
  if (answers === undefined) throw unwritten(formatProblems(problems, files));
  const name = await needed(ask.words('Un exemple imaginé, que le site montre. Son nom, en trois mots :'));
  const story = await needed(ask.words('Son histoire, en une phrase :'));
  const example = {
    id: `exemple-${option.id}`,
    nom: name,
    recit: story,
    reponses: answers,
    attendu: option.rule.outcome,
  };
  return withItem(source, ['exemples'], example);
}

/**
 * Asks for an answer of the self-diagnosis, then writes it with all that it wants, and its version; nothing is written unless
 * all of it is sound.
 *
 * @returns what is written, and what is left to read again
 */
export async function addAnswer(ask: Asker): Promise<string> {
  const files = readFolder(contentFolder);
  // The proof comes once, of what would be written.
  const { content, problems: faults } = checkContent(files);
  const diagnosis = content.diagnosis[0]?.value;
  const versions = content.versions.flatMap(({ value }) => value);
  const version = (versions.at(-1)?.version ?? 0) + 1;
  if (diagnosis === undefined || faults.length > 0) {
    throw unwritten(`Corrigez d’abord ce qui arrête le site.\n\n${formatProblems(faults, files)}`);
  }
  if (version > LAST_VERSION) throw unwritten('→ demandez à un développeur d’allonger le code');
  const option = await describe(ask, diagnosis);
  const promised = option.rule === undefined ? {} : promisedBy(content, option.rule.outcome);
  const questions = withOption(sourceOf(files, QUESTIONS), diagnosis, option, promised);
  const illustrated = await withOwnExample(ask, withSource(files, QUESTIONS, questions), option);
  const asked = diagnosis.questionnaire.questions.find(({ id }) => id === option.question)?.titre ?? '';
  const usual = `À « ${asked} », une réponse de plus : « ${option.label} ».`;
  const news = (await ask.words('Ce qui change pour le visiteur', { enter: `pour « ${usual} »` })) ?? usual;

  const next = withSource(files, QUESTIONS, await numbered(illustrated, version));
  const { content: changed } = checkContent(next);
  const { questionnaire } = changed.diagnosis[0]?.value ?? diagnosis;
  const all = withSource(next, VERSIONS, await withVersion(sourceOf(files, VERSIONS), questionnaire, news));
  const { problems } = readNow(all);
  if (problems.length > 0) {
    const faultsFound = `Ces réponses ne passent pas ; les lignes sont celles qui seraient écrites.\n\n${formatProblems(problems, all)}`;
    await ask.words(`${faultsFound}\nTapez « ${BACK} » pour reprendre la dernière réponse, ou plus haut.`, {
      enter: 'pour arrêter',
    });
    throw unwritten('Relancez la commande avec d’autres réponses.');
  }
  for (const name of [QUESTIONS, VERSIONS]) writeFileSync(join(contentFolder, name), sourceOf(all, name));
  const changes = changedSituations(diagnosis.questionnaire, questionnaire);
  const taken = sentencesTaken(changed, option);
  return [
    `✔ La réponse est dans ${QUESTIONS}, avec tout ce qu’elle demande. Version ${version} enregistrée.`,
    ...(changes === '' ? [] : [changes]),
    ...(taken.length === 0
      ? ['Aucune phrase à relire : aucune ne la prend de sa voisine.']
      : ['Ces phrases la disent aussi désormais : relisez-les.', ...taken]),
    'Il reste à relire la page de la question avec « npm run dev », puis à lancer « npm run relire » et « npm run build ».',
  ].join('\n');
}
