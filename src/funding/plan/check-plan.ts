import { ELIGIBLE, SIGNED } from './plan-hash.ts';
import { checkPlanSentences } from './check-plan-sentences.ts';
import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { SOURCES, uniqueChecker, checkKnown } from '../../content-model/references.ts';

type FinancingPlan = Content['financingPlan'][number];

/** The lines have each their id, the address being made of them, and each budget one that takes what is missing. */
function checkLines({ value, path: file, lineOf }: FinancingPlan): Problem[] {
  const once = uniqueChecker('Ligne du plan');
  const lines = [
    ...value.expenses.map(({ id }, index) => ({ id, path: ['depenses', index, 'id'] })),
    ...value.resources.map(({ id }, index) => ({ id, path: ['ressources', index, 'id'] })),
  ];
  const balancing = value.resources.filter(({ balances }) => balances).map(({ budget }) => budget);
  const reserved = lines
    .filter(({ id }) => id === ELIGIBLE || id === SIGNED)
    .map(({ id, path }) => ({
      file,
      line: lineOf(path),
      message: `L’identifiant « ${id} » est déjà pris par une question du plan.`,
      remedy: 'choisissez un autre identifiant pour cette ligne',
    }));
  const doubles = [...reserved, ...lines.flatMap(({ id, path }) => once(id, { file, line: lineOf(path) }))];
  if (new Set(balancing).size === balancing.length) return doubles;
  const message = 'Deux lignes d’un même budget ont « solde: true ».';
  return [
    ...doubles,
    { file, line: lineOf(['ressources']), message, remedy: 'gardez-le sur une seule ligne de chaque budget' },
  ];
}

/** The rules name lines, rules, sources and pages that exist. */
function checkNames({ value, path: file, lineOf }: FinancingPlan, { sources, schemes }: Content): Problem[] {
  const sourceIds = sources.flatMap((entry) => entry.value.sources.map(({ id }) => id));
  const expenses = value.expenses.map(({ id }) => id);
  const resources = value.resources.map(({ id }) => id);
  const named = (
    what: string,
    ids: readonly string[],
    known: readonly string[],
    path: readonly PropertyKey[],
    home?: string,
  ) =>
    ids.flatMap((id, index) => checkKnown(what, id, known, { file, line: lineOf([...path, index]) }, home));
  const cited = (ids: readonly string[], path: readonly PropertyKey[]) =>
    named('Source inconnue', ids, sourceIds, path, SOURCES);
  return [
    ...value.resources.flatMap(({ page }, index) =>
      page === undefined
        ? []
        : checkKnown(
            'Page de financement inconnue',
            page,
            schemes.map(({ id }) => id),
            {
              file,
              line: lineOf(['ressources', index, 'page']),
            },
          ),
    ),
    ...value.rules.flatMap((rule, index) => [
      ...named('Ressource inconnue', rule.resources, resources, ['regles', index, 'ressources']),
      ...cited(rule.sources, ['regles', index, 'sources']),
    ]),
    ...value.thresholds.flatMap((threshold, index) => [
      ...named('Dépense inconnue', threshold.expenses, expenses, ['seuils', index, 'depenses']),
      ...cited(threshold.sources, ['seuils', index, 'sources']),
    ]),
    ...named('Ressource inconnue', value.signing.resources, resources, ['signature', 'ressources']),
    ...cited(value.signing.sources, ['signature', 'sources']),
    ...value.advice.flatMap(({ line, sources: backing }, index) => [
      ...cited(backing, ['conseils', index, 'sources']),
      ...named(
        'Ligne inconnue',
        line === undefined ? [] : [line],
        [...expenses, ...resources],
        ['conseils', index],
      ),
    ]),
    ...value.openPoints.flatMap(({ rule, sources: backing }, index) => [
      ...cited(backing, ['aVoir', index, 'sources']),
      ...(rule === undefined
        ? []
        : checkKnown(
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

/** What the schema cannot see of the financing plan: ids between its parts and other files, numbers typed twice. */
export function checkPlan(content: Content): Problem[] {
  return content.financingPlan.flatMap((entry) => [
    ...checkLines(entry),
    ...checkNames(entry, content),
    ...checkPlanSentences(entry, content),
  ]);
}
