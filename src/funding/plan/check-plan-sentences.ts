import { attributionFaults } from '../../content-model/attribution.ts';
import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { sumsIn } from '../../content-model/text/sums.ts';

type FinancingPlan = Content['financingPlan'][number];

/** A sentence takes its number from the rule: typed beside, the two would part one day. */
function checkPlaceholders({ value, path: file, lineOf }: FinancingPlan): Problem[] {
  const rules = value.rules.map((rule, index) => ({ ...rule, name: '{pourcent}', list: 'regles', index }));
  const thresholds = value.thresholds.map((one, index) => ({
    ...one,
    name: '{seuil}',
    list: 'seuils',
    index,
  }));
  const missing = [...rules, ...thresholds].filter(({ sentence, name }) => !sentence.includes(name));
  const points = value.openPoints.map((point, index) => ({
    ...point,
    line: lineOf(['aVoir', index, 'texte']),
  }));
  return [
    ...missing.map(({ name, list, index }) => ({
      file,
      line: lineOf([list, index, 'phrase']),
      message: 'La phrase de cette règle ne dit pas son nombre.',
      remedy: `écrivez « ${name} » à la place du nombre : le calcul et la phrase liront le même`,
    })),
    ...points
      .filter(({ text, rule }) => rule === undefined && text.includes('{reste}'))
      .map(({ line }) => ({
        file,
        line,
        message: '« {reste} » ne sait pas de quelle règle il est le reste.',
        remedy: 'ajoutez « regle: », avec l’identifiant de la règle',
      })),
    ...points
      .filter(({ text, sources }) => sumsIn(text).length > 0 && sources.length === 0)
      .map(({ text, line }) => ({
        file,
        line,
        message: `Montant ou taux sans source : « ${text} »`,
        remedy: 'ajoutez « sources: », avec l’identifiant de la source',
      })),
  ];
}

/** A secondary source is quoted as « selon … », with its date. */
function checkAttributions({ value, path: file, lineOf }: FinancingPlan, { sources }: Content): Problem[] {
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
  const advice = value.advice.map((one, index) => ({
    sentence: one.text,
    sources: one.sources,
    path: ['conseils', index, 'texte'],
  }));
  return [...said, ...advice].flatMap(({ sentence, sources: cited, path }) =>
    cited.flatMap((id) =>
      attributionFaults(id, sentence, known).map((fault) => ({ file, line: lineOf(path), ...fault })),
    ),
  );
}

/** The sentences of the financing plan take their numbers from its rules, and speak as their sources may. */
export function checkPlanSentences(entry: FinancingPlan, content: Content): Problem[] {
  return [...checkPlaceholders(entry), ...checkAttributions(entry, content)];
}
