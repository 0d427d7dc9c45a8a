import { sumsOf } from './balance.ts';
import { planOf } from './plan-of-project.ts';
import { budgets } from './model.ts';
import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { blocksOf } from '../../content-model/prose.ts';
import { checkKnown } from '../../content-model/references.ts';
import { sumsIn } from '../../content-model/text/sums.ts';
import { fromFragment, isReserved } from '../../project/codec.ts';

type FinancingPlan = Content['financingPlan'][number];

/** No line has an id of the address or of a step of the way, and each budget has one that takes what is missing. */
function checkLines({ value, path: file, lineOf }: FinancingPlan, { way }: Content): Problem[] {
  const steps = new Set(way.flatMap((one) => one.value.etapes.map(({ id }) => id)));
  const lines = [
    ...value.depenses.map(({ id }, index) => ({ id, path: ['depenses', index, 'id'] })),
    ...value.ressources.map(({ id }, index) => ({ id, path: ['ressources', index, 'id'] })),
  ];
  const balancing = value.ressources.filter(({ solde }) => solde).map(({ budget }) => budget);
  const reserved = lines
    .filter(({ id }) => isReserved(id) || steps.has(id))
    .map(({ id, path }) => ({
      file,
      line: lineOf(path),
      message: `L’identifiant « ${id} » est déjà pris par une autre partie du projet.`,
      remedy: 'choisissez un autre identifiant pour cette ligne',
    }));
  if (new Set(balancing).size === balancing.length) return reserved;
  const message = 'Deux lignes d’un même budget ont « solde: true ».';
  return [
    ...reserved,
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

/** A resource leads to a title of its page. */
function checkAnchors({ value, path: file, lineOf }: FinancingPlan, { schemes }: Content): Problem[] {
  return value.ressources.flatMap(({ page, ancre }, index) => {
    if (ancre === undefined) return [];
    const place = { file, line: lineOf(['ressources', index, 'ancre']) };
    return checkKnown(`Titre inconnu de la page « ${page ?? ''} »`, ancre, anchorsOf(page, schemes), place);
  });
}

/** A point that says an amount cites its source. */
function checkPoints({ value, path: file, lineOf }: FinancingPlan): Problem[] {
  return value.aVoir.flatMap(({ texte, sources }, index) =>
    sumsIn(texte).length === 0 || sources.length > 0
      ? []
      : [
          {
            file,
            line: lineOf(['aVoir', index, 'texte']),
            message: `Montant ou taux sans source : « ${texte} »`,
            remedy: 'ajoutez « sources: », avec l’identifiant de la source',
          },
        ],
  );
}

/** The example can be opened, its lines exist, and each of its budgets balances. */
function checkExample({ value, path: file, lineOf }: FinancingPlan): Problem[] {
  const { project, unread } = fromFragment(value.page.exemple?.plan ?? '');
  const { plan, unknown } = planOf(value, project);
  const faults = [...unread, ...unknown];
  const gap = budgets.find((budget) => sumsOf(value, plan, budget).shortfall !== 0);
  if (gap !== undefined && faults.length === 0) {
    const { expenses, resources } = sumsOf(value, plan, gap);
    const message = `L’exemple ne s’équilibre pas : ${expenses / 100} € de dépenses, ${resources / 100} € de ressources.`;
    const line = lineOf(['page', 'exemple', 'plan']);
    return [{ file, line, message, remedy: 'corrigez un des montants : les deux sommes sont égales' }];
  }
  return faults.map((part) => ({
    file,
    line: lineOf(['page', 'exemple', 'plan']),
    message: `L’exemple a une partie qui ne se lit pas : « ${part} ».`,
    remedy: 'écrivez l’identifiant d’une ligne, « = » et un montant, comme « travaux=170000 »',
  }));
}

/** What the schema cannot see of the financing plan: titles of other pages, amounts without a source, its example. */
export function checkPlan(content: Content): Problem[] {
  return content.financingPlan.flatMap((entry) => [
    ...checkLines(entry, content),
    ...checkAnchors(entry, content),
    ...checkPoints(entry),
    ...checkExample(entry),
  ]);
}
