import type { Content, Diagnosis, Recommendation } from '../collections.ts';
import type { Report } from '../content-model/references.ts';
import { sumsIn } from '../content-model/text/sums.ts';

/** What to write in place of an amount, where no source can be cited. */
export const SUM_ELSEWHERE = 'retirez ce montant, ou dites-le sur une page qui cite sa source';

type Level = Content['levels'][number];
type Path = readonly PropertyKey[];

function levelOf({ level }: Recommendation, { levels }: Content): Level | undefined {
  return levels.find(({ id }) => id === level);
}

/** The rank is the number of the level; without a level, it comes after them all. */
function checkRank(
  { rank, stage, id, title }: Recommendation,
  level: Level | undefined,
  { last, stages }: { readonly last: number; readonly stages: number },
  path: Path,
  report: Report,
): void {
  const own = level?.value.number;
  if (own !== undefined && rank !== own) {
    const message = `« ${id} » n’a pas le rang de son niveau.`;
    report.add([...path, 'rang'], message, `écrivez « rang: ${own} », le numéro du niveau`);
  }
  const [said = '', number] = /^Niveau\s(\d+)/.exec(title) ?? [];
  if (own !== undefined && number !== undefined && Number(number) !== own) {
    const message = `Le titre de « ${id} » dit « ${said} », et son niveau est le ${own}.`;
    report.add([...path, 'titre'], message, `écrivez « Niveau ${own} », ou corrigez « niveau »`);
  }
  if (own === undefined && rank !== undefined && (rank <= last || rank > last + stages)) {
    const message = `« ${id} » n’a pas de niveau, et son rang n’est pas celui qui les suit.`;
    report.add([...path, 'rang'], message, `écrivez « rang: ${last + 1} », après les niveaux, ou retirez-le`);
  }
  if (stage !== undefined && (own !== undefined || rank === undefined)) {
    const remedy =
      own === undefined ? `ajoutez « rang: ${last + 1} »` : 'retirez « etape » : le niveau a son nom';
    report.add(
      [...path, 'etape'],
      `« ${id} » a une « etape » que la ligne des étapes ne montre pas.`,
      remedy,
    );
  }
}

/** What a level would ask for is said by the recommendation itself where it has none. */
function checkOwnWords({ id, opening }: Recommendation, path: Path, report: Report): void {
  if (opening !== undefined) return;
  const message = `« ${id} » n’a ni niveau ni « demande ».`;
  report.add(path, message, 'ajoutez « demande » : aucun niveau ne le dit à sa place');
}

/** A recommendation brings a variant where its level has some. */
function checkVariants(
  { id, variants }: Recommendation,
  level: Level | undefined,
  path: Path,
  report: Report,
): void {
  const known = level?.value.variants.map((variant) => variant.id) ?? [];
  if (known.length > 0 && variants.length === 0) {
    const message = `« ${id} » n’apporte aucune variante de son niveau.`;
    report.add(path, message, `ajoutez « variantes: [${known.join(', ')}] », ou celle qui convient`);
  }
  const named = known.find((variant) => id.endsWith(`-${variant}`));
  if (named !== undefined && variants.length > 0 && variants.join() !== named) {
    const message = `« ${id} » nomme une variante et en apporte d’autres.`;
    report.add([...path, 'variantes'], message, `écrivez « variantes: [${named}] »`);
  }
}

/** An amount stands on a page that cites its source. */
function checkSums({ summary, beforeSigning, acts }: Recommendation, path: Path, report: Report): void {
  const told = [
    ...(beforeSigning === undefined ? [] : [{ told: beforeSigning, keys: ['avantDeSigner'] }]),
    ...acts.map((act, index) => ({ told: act, keys: ['actes', index] })),
  ];
  const texts: readonly { words: string | undefined; keys: Path }[] = [
    { words: summary, keys: ['resume'] },
    ...told.flatMap(({ told: { instead, ...own }, keys }) =>
      [own, ...instead].map(({ action, detail = '' }, line) => ({
        words: `${action} ${detail}`,
        keys: line === 0 ? keys : [...keys, 'selon', line - 1],
      })),
    ),
  ];
  for (const { words, keys } of texts) {
    const [sum] = sumsIn(words ?? '');
    if (sum !== undefined)
      report.add([...path, ...keys], `« ${sum.trim()} » n’a pas de source ici.`, SUM_ELSEWHERE);
  }
}

/** Each recommendation has a rule that leads to it, and variants of its level. */
export function checkRecommendations(value: Diagnosis, content: Content, report: Report): void {
  for (const [index, recommendation] of value.recommendations.entries()) {
    const path = ['recommandations', index];
    if (!value.questionnaire.tables.recommendation.some((rule) => rule.outcome === recommendation.id)) {
      const message = `Aucune règle ne mène à « ${recommendation.id} ».`;
      report.add(path, message, 'ajoutez une ligne au tableau « recommandation »');
    }
    const level = levelOf(recommendation, content);
    const known = level?.value.variants.map((variant) => variant.id) ?? [];
    for (const variant of recommendation.variants.filter((candidate) => !known.includes(candidate))) {
      const remedy = `écrivez une de celles du niveau : ${known.join(', ') || 'il n’en a pas'}`;
      report.add([...path, 'variantes'], `Variante inconnue : « ${variant} ».`, remedy);
    }
  }
}

/** Recommendations of which all exists agree with their level: rank, stage, variants. */
export function checkKindsOfRecommendations(
  { recommendations }: Diagnosis,
  content: Content,
  report: Report,
): void {
  const last = Math.max(...content.levels.map((level) => level.value.number));
  const stages = recommendations.filter(
    ({ level, rank }) => level === undefined && rank !== undefined,
  ).length;
  for (const [index, recommendation] of recommendations.entries()) {
    const path = ['recommandations', index];
    const level = levelOf(recommendation, content);
    checkRank(recommendation, level, { last, stages }, path, report);
    checkVariants(recommendation, level, path, report);
    checkSums(recommendation, path, report);
    if (level === undefined) checkOwnWords(recommendation, path, report);
  }
}
