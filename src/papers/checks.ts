import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkKnown, reportOn } from '../content-model/references.ts';
import { blanksIn } from '../guides/documents/blanks.ts';
import type { GuideDocument } from '../guides/documents/read-documents.ts';

const FILE = 'papiers.yaml';

/** A document, and the content file of the guide that holds it. */
type Held = Pick<GuideDocument, 'line' | 'title' | 'file' | 'blocks'> & { readonly guide: string };

type Papers = Content['papers'][number];

function investmentIn(lines: readonly { readonly id: string; readonly budget: string }[]): string[] {
  return lines.flatMap(({ id, budget }) => (budget === 'investment' ? [id] : []));
}

/** The lines of the investment of the plan; nothing where the site has no plan. */
function investmentOf({ financingPlan: [plan] }: Content) {
  if (plan === undefined) return undefined;
  return { expenses: investmentIn(plan.value.expenses), resources: investmentIn(plan.value.resources) };
}

/** The names of the blanks of documents are known, and a document names all of its blanks or none. */
function checkNames(documents: readonly Held[], known: readonly string[]): Problem[] {
  return documents.flatMap(({ guide: file, line, title, blocks }) => {
    const { names, unnamed } = blanksIn(blocks);
    const unknown = [...new Set(names)].flatMap((name) =>
      checkKnown('Blanc inconnu', name, known, { file, line }, FILE),
    );
    if (names.length === 0 || unnamed === 0) return unknown;
    const message = `Des blancs ont un nom dans « ${title} », et ${unnamed} n’en ont pas.`;
    const remedy =
      'écrivez <Blanc nom="…" /> à la place de chaque « … » : la page dit ainsi tout ce qui reste à remplir';
    return [...unknown, { file, line, message, remedy }];
  });
}

/** A name outside a document: nothing would fill it. */
function checkPlaces({ guides }: Content, documents: readonly Held[]): Problem[] {
  return guides.flatMap(({ path: file, body, bodyLine }) => {
    const inModels = documents.filter(({ guide }) => guide === file);
    const named = inModels.flatMap(({ blocks }) => blanksIn(blocks).names).length;
    const tags = [...body.matchAll(/<(?:Blanc|Mot|Si)\b/g)];
    if (tags.length === named) return [];
    const message = 'Une balise « <Blanc>, <Mot> ou <Si> » est hors d’un modèle.';
    return [
      {
        file,
        line: bodyLine,
        message,
        remedy: 'mettez-la entre <Modele titre="…" fichier="…"> et « </Modele> »',
      },
    ];
  });
}

/** Each blank is used, and stands in a group; the question that it repeats says something in a paper. */
function checkBlanks(papers: Papers, { diagnosis }: Content, used: ReadonlySet<string>): Problem[] {
  const { add, problems } = reportOn(papers);
  const grouped = new Set(papers.value.groupes.flatMap(({ blancs }) => blancs));
  const mute = new Set(
    diagnosis.flatMap(({ value }) =>
      value.questionnaire.questions
        .filter(({ options }) => !options.some(({ inPaper }) => inPaper))
        .map(({ id }) => id),
    ),
  );
  for (const [name, { reponse: question = '' }] of Object.entries(papers.value.blancs)) {
    const path = ['blancs', name];
    if (!used.has(name)) {
      const remedy = `écrivez <Blanc nom="${name}" /> dans un modèle, ou retirez ce nom`;
      add(path, `Aucun modèle n’a le blanc « ${name} ».`, remedy);
    }
    if (!grouped.has(name)) {
      add(path, `Le blanc « ${name} » n’est dans aucun groupe.`, 'écrivez-le dans un des « groupes »');
    }
    if (mute.has(question)) {
      const remedy =
        'écrivez « dansUnPapier » sous une réponse, dans autodiagnostic.yaml, ou retirez cette origine';
      add(path, `Aucune réponse à « ${question} » ne dit rien dans un papier.`, remedy);
    }
  }
  return problems;
}

/** What choices decide: each word has a text for each option, each condition names options that are there. */
function checkChoices(papers: Papers, used: ReadonlySet<string>): Problem[] {
  const { add, problems } = reportOn(papers);
  const { blancs, mots, clauses } = papers.value;
  const isUsed = (path: readonly [string, ...string[]], name: string, tag: string) => {
    if (!used.has(name))
      add(
        path,
        `Aucun modèle n’a « ${name} ».`,
        `écrivez <${tag} nom="${name}">…</${tag}> dans un modèle, ou retirez ce nom`,
      );
  };
  for (const [choice, byName] of Object.entries(mots)) {
    const count = blancs[choice]?.reponses?.length ?? 0;
    for (const [name, texts] of Object.entries(byName)) {
      isUsed(['mots', choice, name], name, 'Mot');
      if (count > 0 && texts.length !== count)
        add(
          ['mots', choice, name],
          `« ${name} » a ${texts.length} textes.`,
          `écrivez-en ${count}, un par réponse de « ${choice} »`,
        );
    }
  }
  const ofClauses = Object.entries(clauses).flatMap(([name, condition]) => {
    isUsed(['clauses', name], name, 'Si');
    return Object.entries(condition).flatMap(([choice, options]) => {
      const all = blancs[choice]?.reponses?.map(({ id }) => id) ?? [];
      return options.flatMap((one) =>
        checkKnown('Réponse inconnue', one, all, {
          file: papers.path,
          line: papers.lineOf(['clauses', name, choice]),
        }),
      );
    });
  });
  return [...problems, ...ofClauses];
}

/** The names that the models use, and the choices on which their words and their clauses hang. */
function usedNames({ value: { mots, clauses } }: Papers, documents: readonly Held[]): Set<string> {
  const named = documents.flatMap(({ blocks }) => blanksIn(blocks).names);
  const choices = named.flatMap((name) => [
    ...Object.keys(clauses[name] ?? {}),
    ...Object.keys(mots).filter((choice) => mots[choice]?.[name] !== undefined),
  ]);
  return new Set([...named, ...choices]);
}

/** A table of a paper has every line of its side of the plan, once: its sums would be wrong otherwise. */
function checkTables(papers: Papers, content: Content, documents: readonly Held[]): Problem[] {
  const plan = investmentOf(content);
  if (plan === undefined) return [];
  return documents.flatMap(({ guide: file, line, title, blocks }) => {
    const names = [...new Set(blanksIn(blocks).names)];
    const lines = names.flatMap((name) => papers.value.blancs[name]?.lignes ?? []);
    return [plan.expenses, plan.resources].flatMap((side) => {
      const found = lines.filter((id) => side.includes(id));
      const missing = side.filter((id) => !found.includes(id));
      const twice = found.filter((id, index) => found.indexOf(id) !== index);
      if (found.length === 0 || missing.length + twice.length === 0) return [];
      const what =
        missing.length > 0 ? `oublie ${missing.join(', ')}` : `compte deux fois ${twice.join(', ')}`;
      return [
        {
          file,
          line,
          message: `Le tableau de « ${title} » ${what}.`,
          remedy: `mettez chaque ligne du plan dans « lignes » d’un seul blanc du modèle, dans ${FILE}`,
        },
      ];
    });
  });
}

/** Something says what each paper is for. */
function checkPurposes(papers: Papers, documents: readonly Held[]): Problem[] {
  return documents
    .filter(
      ({ file, blocks }) => blanksIn(blocks).names.length > 0 && papers.value.papiers[file] === undefined,
    )
    .map(({ file }) => ({
      file: papers.path,
      line: papers.lineOf(['papiers']),
      message: `Il manque à quoi sert le modèle « ${file} ».`,
      remedy: `écrivez sous « papiers » une ligne « ${file}: », suivie de quelques mots`,
    }));
}

/**
 * Problems of the blanks of models: names that nothing declares or uses, tables whose lines
 * do not make their sums, what the page that fills them shows beside.
 *
 * @param documents those of the guides
 */
export function checkPapers(content: Content, documents: readonly Held[]): Problem[] {
  const [papers] = content.papers;
  const { blancs = {}, mots = {}, clauses = {} } = papers?.value ?? {};
  const known = [blancs, clauses, ...Object.values(mots)].flatMap((one) => Object.keys(one));
  const problems = [...checkNames(documents, known), ...checkPlaces(content, documents)];
  if (papers === undefined) return problems;
  const used = usedNames(papers, documents);
  return [
    ...problems,
    ...checkBlanks(papers, content, used),
    ...checkChoices(papers, used),
    ...checkTables(papers, content, documents),
    ...checkPurposes(papers, documents),
  ];
}
