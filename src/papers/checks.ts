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

/** The lines of the investment of the plan, and those that are asked of someone; nothing where the site has no plan. */
function investmentOf({ financingPlan: [plan] }: Content) {
  if (plan === undefined) return undefined;
  const { expenses, resources } = plan.value;
  const asked = resources.filter((line) => line.asked);
  return {
    expenses: investmentIn(expenses),
    resources: investmentIn(resources),
    asked: investmentIn(asked),
  };
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

const given = (id: string | undefined) => (id === undefined ? [] : [id]);

/** Each blank is used, and what it takes its value from exists. */
function checkOrigins(papers: Papers, content: Content, used: ReadonlySet<string>): Problem[] {
  const { add, problems } = reportOn(papers);
  const steps = content.way.flatMap(({ value }) => value.steps.map(({ id }) => id));
  const plan = investmentOf(content);
  const rules = content.financingPlan.flatMap(({ value }) => value.rules.map(({ id }) => id));
  const recommendations = content.diagnosis.flatMap(({ value }) => value.recommendations);
  const questions = content.diagnosis.flatMap(({ value }) => value.questionnaire.questions);
  const known = (
    what: string,
    ids: readonly string[],
    all: readonly string[],
    path: string[],
    home: string,
  ) =>
    ids.flatMap((id) =>
      checkKnown(what, id, all, { file: papers.path, line: papers.lineOf(['blancs', ...path]) }, home),
    );
  const unknown = Object.entries(papers.value.blanks).flatMap(([name, blank]) => {
    if (!used.has(name)) {
      const remedy = `écrivez <Blanc nom="${name}" /> dans un modèle, ou retirez ce nom`;
      add(['blancs', name], `Aucun modèle n’a le blanc « ${name} ».`, remedy);
    }
    const { question, step, lines = [], stages = [], asks = [], unnamed = [], sum, tax, rule, from } = blank;
    const isOfPlan =
      ['aids', 'refusal', 'signed'].includes(from ?? '') || [sum, tax, rule].some((one) => one !== undefined);
    if (from === 'services' && !recommendations.some(({ level }) => level !== undefined)) {
      const remedy = 'retirez cette origine, ou donnez un niveau à une recommandation';
      add(
        ['blancs', name],
        `Le blanc « ${name} » attend un niveau, qu’aucune recommandation ne donne.`,
        remedy,
      );
    }
    if (plan === undefined && isOfPlan) {
      const remedy = 'retirez cette origine, ou écrivez plan-de-financement.yaml';
      add(
        ['blancs', name],
        `Le blanc « ${name} » attend un plan de financement, que le site n’a pas.`,
        remedy,
      );
    }
    if (questions.some(({ id, options }) => id === question && !options.some(({ inPaper }) => inPaper))) {
      const remedy =
        'écrivez « dansUnPapier » sous une réponse, dans autodiagnostic.yaml, ou retirez cette origine';
      add(['blancs', name], `Aucune réponse à « ${question} » ne dit rien dans un papier.`, remedy);
    }
    const asked = plan?.asked ?? [];
    const all = [...(plan?.expenses ?? []), ...(plan?.resources ?? [])];
    const home = 'plan-de-financement.yaml';
    return [
      ...known(
        'Question inconnue',
        given(question),
        questions.map(({ id }) => id),
        [name, 'reponse'],
        'autodiagnostic.yaml',
      ),
      ...known('Étape inconnue', given(step), steps, [name, 'etape'], 'parcours.yaml'),
      ...known('Ligne d’investissement inconnue', lines, all, [name, 'lignes'], home),
      ...known('Ligne qui ne se demande à personne, ou inconnue', stages, asked, [name, 'demandes'], home),
      ...known('Ligne qui ne se demande à personne, ou inconnue', asks, asked, [name, 'demandeA'], home),
      ...known('Ligne qui ne se demande à personne, ou inconnue', unnamed, asked, [name, 'aNommer'], home),
      ...known('Règle inconnue', plan === undefined ? [] : given(rule), rules, [name, 'regle'], home),
    ];
  });
  const communal = (papers.value.communal ?? []).flatMap((line) =>
    checkKnown(
      'Ligne qui ne se demande à personne, ou inconnue',
      line,
      plan?.asked ?? [],
      { file: papers.path, line: papers.lineOf(['aidesDesCommunes']) },
      'plan-de-financement.yaml',
    ),
  );
  return [...problems, ...unknown, ...communal];
}

/** What choices decide: each word has a text for each option, each condition names options that are there. */
function checkChoices(papers: Papers, used: ReadonlySet<string>): Problem[] {
  const { add, problems } = reportOn(papers);
  const { blanks, words, clauses } = papers.value;
  const choices = Object.keys(blanks).filter((name) => blanks[name]?.input === 'choice');
  const known = (what: string, value: string, all: readonly string[], path: readonly string[]) =>
    checkKnown(what, value, all, { file: papers.path, line: papers.lineOf(path) }, FILE);
  const isUsed = (path: readonly [string, ...string[]], name: string, tag: string) => {
    if (!used.has(name))
      add(
        path,
        `Aucun modèle n’a « ${name} ».`,
        `écrivez <${tag} nom="${name}">…</${tag}> dans un modèle, ou retirez ce nom`,
      );
  };
  const ofWords = Object.entries(words).flatMap(([choice, byName]) => {
    const count = blanks[choice]?.options.length ?? 0;
    for (const [name, texts] of Object.entries(byName)) {
      isUsed(['mots', choice, name], name, 'Mot');
      if (count > 0 && texts.length !== count)
        add(
          ['mots', choice, name],
          `« ${name} » a ${texts.length} textes.`,
          `écrivez-en ${count}, un par réponse de « ${choice} »`,
        );
    }
    return known('Choix inconnu', choice, choices, ['mots', choice]);
  });
  const ofClauses = Object.entries(clauses).flatMap(([name, condition]) => {
    isUsed(['clauses', name], name, 'Si');
    return Object.entries(condition).flatMap(([choice, options]) => {
      const all = blanks[choice]?.options.map(({ id }) => id) ?? [];
      const unknown = known('Choix inconnu', choice, choices, ['clauses', name, choice]);
      return unknown.length > 0
        ? unknown
        : options.flatMap((one) => known('Réponse inconnue', one, all, ['clauses', name, choice]));
    });
  });
  return [...problems, ...ofWords, ...ofClauses];
}

/** The names that the models use, and the choices on which their words and their clauses hang. */
function usedNames({ value: { words, clauses } }: Papers, documents: readonly Held[]): Set<string> {
  const named = documents.flatMap(({ blocks }) => blanksIn(blocks).names);
  const choices = named.flatMap((name) => [
    ...Object.keys(clauses[name] ?? {}),
    ...Object.keys(words).filter((choice) => words[choice]?.[name] !== undefined),
  ]);
  return new Set([...named, ...choices]);
}

/** A table of a paper has every line of its side of the plan, once: its sums would be wrong otherwise. */
function checkTables(papers: Papers, content: Content, documents: readonly Held[]): Problem[] {
  const plan = investmentOf(content);
  if (plan === undefined) return [];
  return documents.flatMap(({ guide: file, line, title, blocks }) => {
    const names = [...new Set(blanksIn(blocks).names)];
    const lines = names.flatMap((name) => papers.value.blanks[name]?.lines ?? []);
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

/** What the page shows beside the blanks: each is in one group, and something says what each paper is for. */
function checkPage(papers: Papers, documents: readonly Held[]): Problem[] {
  const { add, problems } = reportOn(papers);
  const { groups, blanks, purposes, attachments, votesPlan } = papers.value;
  const files = documents.filter(({ blocks }) => blanksIn(blocks).names.length > 0).map(({ file }) => file);
  const known = (what: string, value: string, all: readonly string[], path: readonly PropertyKey[]) =>
    checkKnown(what, value, all, { file: papers.path, line: papers.lineOf(path) });
  const grouped = groups.flatMap(({ names }) => names);
  const unknown = groups.flatMap(({ names }, index) =>
    names.flatMap((name, place) =>
      known('Blanc inconnu', name, Object.keys(blanks), ['groupes', index, 'blancs', place]),
    ),
  );
  for (const name of Object.keys(blanks)) {
    const count = grouped.filter((one) => one === name).length;
    const message = `Le blanc « ${name} » est dans ${count} groupes.`;
    if (count !== 1) add(['blancs', name], message, 'écrivez-le dans un des « groupes », et un seul');
  }
  for (const file of files.filter((one) => purposes[one] === undefined)) {
    const remedy = `écrivez sous « papiers » une ligne « ${file}: », suivie de quelques mots`;
    add(['papiers'], `Il manque à quoi sert le modèle « ${file} ».`, remedy);
  }
  const unattached = Object.entries(attachments).flatMap(([file, { file: other }]) =>
    [file, other].flatMap((one) =>
      known('Modèle sans blanc à remplir, ou inconnu', one, files, ['pieces', file]),
    ),
  );
  const voted =
    votesPlan === undefined
      ? []
      : known('Modèle sans blanc à remplir, ou inconnu', votesPlan, files, ['voteDuPlan']);
  const useless = Object.keys(purposes).flatMap((file) =>
    known('Modèle sans blanc à remplir, ou inconnu', file, files, ['papiers', file]),
  );
  return [...problems, ...unknown, ...useless, ...unattached, ...voted];
}

/**
 * Problems of the blanks of models: names that nothing declares or uses, values that come from nowhere, tables whose lines
 * do not make their sums, what the page that fills them shows beside.
 *
 * @param documents those of the guides
 */
export function checkPapers(content: Content, documents: readonly Held[]): Problem[] {
  const [papers] = content.papers;
  const { blanks = {}, words = {}, clauses = {} } = papers?.value ?? {};
  const known = [blanks, clauses, ...Object.values(words)].flatMap((one) => Object.keys(one));
  const problems = [...checkNames(documents, known), ...checkPlaces(content, documents)];
  if (papers === undefined) return problems;
  const used = usedNames(papers, documents);
  return [
    ...problems,
    ...checkOrigins(papers, content, used),
    ...checkChoices(papers, used),
    ...checkTables(papers, content, documents),
    ...checkPage(papers, documents),
  ];
}
