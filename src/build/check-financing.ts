import { attributionFaults } from './attribution.ts';
import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { unique, unknown } from './references.ts';

type Financing = Content['financing'][number];

/** The lines have each their id, the address being made of them, and each budget one that takes what is missing. */
function checkLines({ value, path: file, lineOf }: Financing): Problem[] {
  const once = unique('Ligne du plan');
  const lines = [
    ...value.expenses.map(({ id }, index) => ({ id, path: ['depenses', index, 'id'] })),
    ...value.resources.map(({ id }, index) => ({ id, path: ['ressources', index, 'id'] })),
  ];
  const balancing = value.resources.filter(({ balances }) => balances).map(({ budget }) => budget);
  const doubles = lines.flatMap(({ id, path }) => once(id, { file, line: lineOf(path) }));
  if (new Set(balancing).size === balancing.length) return doubles;
  const message = 'Deux lignes d’un même budget ont « solde: true ».';
  return [
    ...doubles,
    { file, line: lineOf(['ressources']), message, remedy: 'gardez-le sur une seule ligne de chaque budget' },
  ];
}

/** The rules name lines, rules, sources and pages that exist. */
function checkNames({ value, path: file, lineOf }: Financing, { sources, fundings }: Content): Problem[] {
  const sourceIds = sources.flatMap((entry) => entry.value.sources.map(({ id }) => id));
  const expenses = value.expenses.map(({ id }) => id);
  const resources = value.resources.map(({ id }) => id);
  const named = (
    what: string,
    ids: readonly string[],
    known: readonly string[],
    path: readonly PropertyKey[],
  ) => ids.flatMap((id, index) => unknown(what, id, known, { file, line: lineOf([...path, index]) }));
  return [
    ...value.resources.flatMap(({ page }, index) =>
      page === undefined
        ? []
        : unknown(
            'Page de financement inconnue',
            page,
            fundings.map(({ id }) => id),
            {
              file,
              line: lineOf(['ressources', index, 'page']),
            },
          ),
    ),
    ...value.rules.flatMap((rule, index) => [
      ...named('Ressource inconnue', rule.resources, resources, ['regles', index, 'ressources']),
      ...named('Source inconnue', rule.sources, sourceIds, ['regles', index, 'sources']),
    ]),
    ...value.thresholds.flatMap((threshold, index) => [
      ...named('Dépense inconnue', threshold.expenses, expenses, ['seuils', index, 'depenses']),
      ...named('Source inconnue', threshold.sources, sourceIds, ['seuils', index, 'sources']),
    ]),
    ...named('Ressource inconnue', value.signing.resources, resources, ['signature', 'ressources']),
    ...named('Source inconnue', value.signing.sources, sourceIds, ['signature', 'sources']),
    ...value.openPoints.flatMap(({ rule, sources: cited }, index) => [
      ...named('Source inconnue', cited, sourceIds, ['aVoir', index, 'sources']),
      ...(rule === undefined
        ? []
        : unknown(
            'Règle inconnue',
            rule,
            value.rules.map(({ id }) => id),
            {
              file,
              line: lineOf(['aVoir', index, 'regle']),
            },
          )),
    ]),
  ];
}

/** A sentence takes its number from the rule: typed beside, the two would part one day. */
function checkPlaceholders({ value, path: file, lineOf }: Financing): Problem[] {
  const sentences = [
    ...value.rules.map(({ sentence }, index) => ({ sentence, name: '{pourcent}', list: 'regles', index })),
    ...value.thresholds.map(({ sentence }, index) => ({ sentence, name: '{seuil}', list: 'seuils', index })),
  ];
  return sentences
    .filter(({ sentence, name }) => !sentence.includes(name))
    .map(({ name, list, index }) => ({
      file,
      line: lineOf([list, index, 'phrase']),
      message: 'La phrase de cette règle ne dit pas son nombre.',
      remedy: `écrivez « ${name} » à la place du nombre : le calcul et la phrase liront le même`,
    }));
}

/** A secondary source is quoted as « selon … », with its date. */
function checkAttributions({ value, path: file, lineOf }: Financing, { sources }: Content): Problem[] {
  const known = new Map(sources.flatMap((entry) => entry.value.sources.map((source) => [source.id, source])));
  const said = [
    ...value.rules.map((rule, index) => ({ ...rule, path: ['regles', index, 'phrase'] })),
    ...value.thresholds.map((threshold, index) => ({ ...threshold, path: ['seuils', index, 'phrase'] })),
    { ...value.signing, path: ['signature', 'phrase'] },
    ...value.openPoints.map((point, index) => ({
      sentence: point.text,
      sources: point.sources,
      path: ['aVoir', index, 'texte'],
    })),
  ];
  return said.flatMap(({ sentence, sources: cited, path }) =>
    cited.flatMap((id) =>
      attributionFaults(id, sentence, known).map((fault) => ({ file, line: lineOf(path), ...fault })),
    ),
  );
}

/** What the schema cannot see of the financing plan: ids between its parts and other files, numbers typed twice. */
export function checkFinancing(content: Content): Problem[] {
  return content.financing.flatMap((entry) => [
    ...checkLines(entry),
    ...checkNames(entry, content),
    ...checkPlaceholders(entry),
    ...checkAttributions(entry, content),
  ]);
}
