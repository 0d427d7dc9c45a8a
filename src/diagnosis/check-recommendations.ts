import type { Content, Diagnosis, Recommendation } from '../collections.ts';
import type { Report } from '../content-model/references.ts';
import { sumsIn } from '../content-model/text/sums.ts';

type Path = readonly PropertyKey[];

/** An amount stands on a page that cites its source. */
export function checkSum(words: string | undefined, path: Path, report: Report): void {
  const [sum] = sumsIn(words ?? '');
  if (sum === undefined) return;
  const remedy = 'retirez ce montant, ou dites-le sur une page qui cite sa source';
  report.add(path, `« ${sum.trim()} » n’a pas de source ici.`, remedy);
}

function checkSums({ summary, beforeSigning, acts }: Recommendation, path: Path, report: Report): void {
  checkSum(summary, [...path, 'resume'], report);
  const told = [
    ...(beforeSigning === undefined ? [] : [{ told: beforeSigning, keys: ['avantDeSigner'] }]),
    ...acts.map((act, index) => ({ told: act, keys: ['actes', index] })),
  ];
  for (const {
    told: { selon = [], ...own },
    keys,
  } of told) {
    for (const [line, { faire, detail = '' }] of [own, ...selon].entries()) {
      const at = line === 0 ? keys : [...keys, 'selon', line - 1];
      checkSum(`${faire} ${detail}`, [...path, ...at], report);
    }
  }
}

/** The rank is the number of the level; without a level, it comes after them all. The proof of the order reads it. */
function checkRank(
  { rank, id }: Recommendation,
  own: number | undefined,
  last: number,
  path: Path,
  report: Report,
) {
  if (own !== undefined && rank !== own) {
    const message = `« ${id} » n’a pas le rang de son niveau.`;
    report.add([...path, 'rang'], message, `écrivez « rang: ${own} », le numéro du niveau`);
  }
  if (own === undefined && rank !== undefined && rank <= last) {
    const message = `« ${id} » n’a pas de niveau, et son rang est celui d’un niveau.`;
    report.add([...path, 'rang'], message, `écrivez « rang: ${last + 1} », après les niveaux, ou retirez-le`);
  }
}

/** Each recommendation has a rule that leads to it, the rank and variants of its level, and no amount. */
export function checkRecommendations(value: Diagnosis, { levels }: Content, report: Report): void {
  const last = Math.max(...levels.map((level) => level.value.number));
  for (const [index, recommendation] of value.recommendations.entries()) {
    const { id, variants } = recommendation;
    const path = ['recommandations', index];
    if (!value.questionnaire.tables.recommendation.some((rule) => rule.outcome === id)) {
      const message = `Aucune règle ne mène à « ${id} ».`;
      report.add(path, message, 'ajoutez une ligne au tableau « recommandation »');
    }
    const level = levels.find((each) => each.id === recommendation.level)?.value;
    const known = level?.variants.map((variant) => variant.id) ?? [];
    for (const variant of variants.filter((candidate) => !known.includes(candidate))) {
      const remedy = `écrivez une de celles du niveau : ${known.join(', ') || 'il n’en a pas'}`;
      report.add([...path, 'variantes'], `Variante inconnue : « ${variant} ».`, remedy);
    }
    if (known.length > 0 && variants.length === 0) {
      const message = `« ${id} » n’apporte aucune variante de son niveau.`;
      report.add(path, message, `ajoutez « variantes: [${known.join(', ')}] », ou celle qui convient`);
    }
    if (level === undefined && recommendation.opening === undefined) {
      const message = `« ${id} » n’a ni niveau ni « demande ».`;
      report.add(path, message, 'ajoutez « demande » : aucun niveau ne le dit à sa place');
    }
    checkRank(recommendation, level?.number, last, path, report);
    checkSums(recommendation, path, report);
  }
}
