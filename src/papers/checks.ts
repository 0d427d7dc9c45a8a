import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkKnown, reportOn, type Report } from '../content-model/references.ts';
import { blanksIn } from '../guides/documents/blanks.ts';
import type { GuideDocument } from '../guides/documents/read-documents.ts';

const FILE = 'papiers.yaml';

/** A document, and the content file of the guide that holds it. */
type Held = Pick<GuideDocument, 'line' | 'title' | 'file' | 'blocks'> & { readonly guide: string };

type Papers = Content['papers'][number];

function investmentIn(lines: readonly { readonly id: string; readonly budget: string }[]): string[] {
  return lines.flatMap(({ id, budget }) => (budget === 'investissement' ? [id] : []));
}

/** The lines of the investment of the plan; nothing where the site has no plan. */
function investmentOf({ financingPlan: [plan] }: Content) {
  if (plan === undefined) return undefined;
  return { expenses: investmentIn(plan.value.depenses), resources: investmentIn(plan.value.ressources) };
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

/** Each blank stands in a group: the page would not ask for it. */
function checkBlanks({ value: { blancs, groupes } }: Papers, { add }: Report): void {
  const grouped = new Set(groupes.flatMap((group) => group.blancs));
  for (const name of Object.keys(blancs).filter((one) => !grouped.has(one)))
    add(
      ['blancs', name],
      `Le blanc « ${name} » n’est dans aucun groupe.`,
      'écrivez-le dans un des « groupes »',
    );
}

/** What choices decide: each word has a text for each option, each condition names options that are there. */
function checkChoices({ value: { blancs, mots, clauses } }: Papers, { add }: Report): void {
  const optionsOf = (choice: string) => blancs[choice]?.reponses?.map(({ id }) => id) ?? [];
  for (const [choice, byName] of Object.entries(mots)) {
    const count = optionsOf(choice).length;
    for (const [name, texts] of Object.entries(byName)) {
      if (count === 0 || texts.length === count) continue;
      const remedy = `écrivez-en ${count}, un par réponse de « ${choice} »`;
      add(['mots', choice, name], `« ${name} » a ${texts.length} textes.`, remedy);
    }
  }
  for (const [name, condition] of Object.entries(clauses)) {
    for (const [choice, options] of Object.entries(condition)) {
      const all = optionsOf(choice);
      for (const one of options.filter((option) => !all.includes(option)))
        add(
          ['clauses', name, choice],
          `Réponse inconnue : « ${one} ».`,
          `écrivez un identifiant qui existe : ${all.join(', ')}`,
        );
    }
  }
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

/**
 * Problems of the blanks of models: names that nothing declares, tables whose lines
 * do not make their sums, what the page that fills them shows beside.
 *
 * @param documents those of the guides
 */
export function checkPapers(content: Content, documents: readonly Held[]): Problem[] {
  const [papers] = content.papers;
  const { blancs = {}, mots = {}, clauses = {} } = papers?.value ?? {};
  const known = [blancs, clauses, ...Object.values(mots)].flatMap((one) => Object.keys(one));
  const problems = checkNames(documents, known);
  if (papers === undefined) return problems;
  const report = reportOn(papers);
  checkBlanks(papers, report);
  checkChoices(papers, report);
  for (const { file, blocks } of documents) {
    if (blanksIn(blocks).names.length === 0 || papers.value.papiers[file] !== undefined) continue;
    const remedy = `écrivez sous « papiers » une ligne « ${file}: », suivie de quelques mots`;
    report.add(['papiers'], `Il manque à quoi sert le modèle « ${file} ».`, remedy);
  }
  return [...problems, ...report.problems, ...checkTables(papers, content, documents)];
}
