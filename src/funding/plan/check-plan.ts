import { sumsOf } from './balance.ts';
import { ELIGIBLE, fromHash, SIGNED } from './plan-hash.ts';
import { budgets } from './model.ts';
import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { blocksOf } from '../../content-model/prose.ts';
import { SOURCES, uniqueChecker, checkKnown } from '../../content-model/references.ts';
import { sumsIn } from '../../content-model/text/sums.ts';

type FinancingPlan = Content['financingPlan'][number];

/** The lines have each their id, the address being made of them, and each budget one that takes what is missing. */
function checkLines({ value, path: file, lineOf }: FinancingPlan): Problem[] {
  const once = uniqueChecker('Ligne du plan');
  const oncePerKind = uniqueChecker('Dépense');
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
  const doubles = [
    ...reserved,
    ...lines.flatMap(({ id, path }) => once(id, { file, line: lineOf(path) })),
    ...value.expenses.flatMap(({ kind }, index) =>
      kind === undefined ? [] : oncePerKind(kind, { file, line: lineOf(['depenses', index, 'depense']) }),
    ),
  ];
  if (new Set(balancing).size === balancing.length) return doubles;
  const message = 'Deux lignes d’un même budget ont « solde: true ».';
  return [
    ...doubles,
    { file, line: lineOf(['ressources']), message, remedy: 'gardez-le sur une seule ligne de chaque budget' },
  ];
}

/** The places of the page of a scheme that an address may name, as its titles give them. */
function anchorsOf(page: string | undefined, schemes: Content['schemes']): string[] {
  const blocks = schemes.filter(({ id }) => id === page).flatMap(({ body }) => blocksOf(body));
  return blocks.map(({ heading }) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The rules name lines, rules, sources and pages that exist. */
function checkNames({ value, path: file, lineOf }: FinancingPlan, { sources, schemes }: Content): Problem[] {
  const sourceIds = sources.flatMap((entry) => entry.value.sources.map(({ id }) => id));
  const schemeIds = schemes.map(({ id }) => id);
  const ruleIds = value.rules.map(({ id }) => id);
  const expenses = value.expenses.map(({ id }) => id);
  const resources = value.resources.map(({ id }) => id);
  const one = (
    what: string,
    id: string | undefined,
    known: readonly string[],
    path: readonly PropertyKey[],
  ) => (id === undefined ? [] : checkKnown(what, id, known, { file, line: lineOf(path) }));
  const each = (
    what: string,
    ids: readonly string[],
    known: readonly string[],
    path: readonly PropertyKey[],
  ) => ids.flatMap((id, index) => one(what, id, known, [...path, index]));
  const cited = (ids: readonly string[], path: readonly PropertyKey[]) =>
    ids.flatMap((id, index) => {
      const place = { file, line: lineOf([...path, 'sources', index]) };
      return checkKnown('Source inconnue', id, sourceIds, place, SOURCES);
    });
  return [
    ...value.resources.flatMap(({ page, anchor }, index) => [
      ...one('Page de financement inconnue', page, schemeIds, ['ressources', index, 'page']),
      ...one(`Titre inconnu de la page « ${page ?? ''} »`, anchor, anchorsOf(page, schemes), [
        'ressources',
        index,
        'ancre',
      ]),
    ]),
    ...value.rules.flatMap((rule, index) => [
      ...each('Ressource inconnue', rule.resources, resources, ['regles', index, 'ressources']),
      ...cited(rule.sources, ['regles', index]),
    ]),
    ...value.thresholds.flatMap((threshold, index) => [
      ...each('Dépense inconnue', threshold.expenses, expenses, ['seuils', index, 'depenses']),
      ...cited(threshold.sources, ['seuils', index]),
    ]),
    ...each('Ressource inconnue', value.signing.resources, resources, ['signature', 'ressources']),
    ...cited(value.signing.sources, ['signature']),
    ...cited(value.taxes.sources, ['tva']),
    ...one('Dépense inconnue', value.page.premier.ligne, expenses, ['page', 'premier', 'ligne']),
    ...value.advice.flatMap((advice, index) => [
      ...cited(advice.sources, ['conseils', index]),
      ...one('Ligne inconnue', advice.line, [...expenses, ...resources], ['conseils', index, 'ligne']),
    ]),
    ...value.openPoints.flatMap((point, index) => [
      ...cited(point.sources, ['aVoir', index]),
      ...one('Règle inconnue', point.rule, ruleIds, ['aVoir', index, 'regle']),
    ]),
  ];
}

/** A point that says an amount cites its source. */
function checkPoints({ value, path: file, lineOf }: FinancingPlan): Problem[] {
  return value.openPoints.flatMap(({ text, sources }, index) =>
    sumsIn(text).length === 0 || sources.length > 0
      ? []
      : [
          {
            file,
            line: lineOf(['aVoir', index, 'texte']),
            message: `Montant ou taux sans source : « ${text} »`,
            remedy: 'ajoutez « sources: », avec l’identifiant de la source',
          },
        ],
  );
}

/** The example can be opened, its lines exist, and each of its budgets balances. */
function checkExample({ value, path: file, lineOf }: FinancingPlan): Problem[] {
  const { plan, unread } = fromHash(value, value.page.exemple?.plan ?? '');
  const gap = budgets.find((budget) => sumsOf(value, plan, budget).shortfall !== 0);
  if (gap !== undefined && unread.length === 0) {
    const { expenses, resources } = sumsOf(value, plan, gap);
    const message = `L’exemple ne s’équilibre pas : ${expenses / 100} € de dépenses, ${resources / 100} € de ressources.`;
    const line = lineOf(['page', 'exemple', 'plan']);
    return [{ file, line, message, remedy: 'corrigez un des montants : les deux sommes sont égales' }];
  }
  return unread.map((part) => ({
    file,
    line: lineOf(['page', 'exemple', 'plan']),
    message: `L’exemple a une partie qui ne se lit pas : « ${part} ».`,
    remedy: 'écrivez l’identifiant d’une ligne, « = » et un montant, comme « travaux=170000 »',
  }));
}

/** What the schema cannot see of the financing plan: ids between its parts and other files, amounts without a source. */
export function checkPlan(content: Content): Problem[] {
  return content.financingPlan.flatMap((entry) => [
    ...checkLines(entry),
    ...checkNames(entry, content),
    ...checkPoints(entry),
    ...checkExample(entry),
  ]);
}
