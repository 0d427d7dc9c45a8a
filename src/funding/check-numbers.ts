import type { Content } from '../collections.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { blocksOf, type Block } from '../content-model/prose.ts';
import { sumsIn } from '../content-model/text/sums.ts';

/** The numbers that the financing plan reads, by the source that each is drawn from: « 20 % », « 60 000 € ». */
function numbersBySource({ financingPlan }: Content): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, string[]>();
  const add = (sources: readonly string[], ...said: string[]) => {
    for (const source of sources) numbers.set(source, [...(numbers.get(source) ?? []), ...said]);
  };
  for (const { value } of financingPlan) {
    for (const { id, sources, percent } of value.rules) {
      add(sources, `${percent} %`);
      // What a share leaves is said too, where the plan draws a point from it: « au moins 20 % », « pas plus de 80 % ».
      if (value.openPoints.some(({ rule }) => rule === id)) add(sources, `${100 - percent} %`);
    }
    for (const { sources, cents, formerCents } of value.thresholds) {
      add(sources, `${written(cents / 100)} €`);
      if (formerCents !== undefined) add(sources, `${written(formerCents / 100)} €`);
    }
  }
  return numbers;
}

/** A number as a text of the content writes it, with ordinary spaces. */
function written(number: number): string {
  return new Intl.NumberFormat('fr-FR').format(number).replaceAll(/\s/g, ' ');
}

function unitOf(sum: string): string {
  return sum.slice(-1);
}

/** The sums of a text that no rule reads, among those of the same unit. */
function strangersIn(text: string, read: readonly string[]): Pick<Problem, 'message' | 'remedy'>[] {
  return sumsIn(text)
    .filter((sum) => read.some((number) => unitOf(number) === unitOf(sum)) && !read.includes(sum))
    .map((sum) => ({
      message: `Cette phrase dit « ${sum} », et le plan de financement lit ${read.map((number) => `« ${number} »`).join(' ou ')}.`,
      remedy: 'vérifiez la source, puis corrigez la phrase ou « plan-de-financement.yaml »',
    }));
}

/** A sentence that cites the source of a rule says the number that the rule reads. */
function checkRules(
  { path: file, bodyLine }: Entry<unknown>,
  blocks: readonly Block[],
  known: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return blocks.flatMap(({ sentences, line }) =>
    sentences.flatMap(({ text }, index) => {
      // A citation bears out the sentences before it that cite nothing.
      const sources = sentences.slice(index).find((one) => one.sources.length > 0)?.sources ?? [];
      const read = sources.flatMap((source) => known.get(source) ?? []);
      return strangersIn(text, read).map((problem) => ({ file, line: bodyLine + line - 1, ...problem }));
    }),
  );
}

/** A definition that cites the source of a rule says the number that the rule reads. */
function checkDefinitions({ glossary }: Content, known: ReadonlyMap<string, readonly string[]>): Problem[] {
  return glossary.flatMap(({ value, path: file, lineOf }) =>
    value.terms.flatMap(({ definition, source }, index) =>
      strangersIn(definition, known.get(source ?? '') ?? []).map((problem) => ({
        file,
        line: lineOf(['termes', index, 'definition']),
        ...problem,
      })),
    ),
  );
}

/** The page of an aid says in words the sizes that the finder reads in its front matter. */
function checkSizes(
  { value, path: file, lineOf }: Content['schemes'][number],
  blocks: readonly Block[],
): Problem[] {
  const text = blocks.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join(' ');
  const plain = text.replaceAll(/\s/g, ' ');
  return value.population.flatMap(({ max }, index) => {
    // « jusqu'à 3 499 habitants » is also « moins de 3 500 habitants ».
    const ways = [`${written(max)} habitants`, `moins de ${written(max + 1)} habitants`];
    if (ways.some((way) => plain.includes(way))) return [];
    return [
      {
        file,
        line: lineOf(['population', index, 'max']),
        message: `Le texte de la page ne dit pas « ${ways.join(' » ni « ')} ».`,
        remedy: 'vérifiez la source, puis corrigez le texte ou ce nombre',
      },
    ];
  });
}

/** A number stands where a rule reads it and in sentences: the build keeps them the same. */
export function checkNumbers(content: Content): Problem[] {
  const known = numbersBySource(content);
  const blocks = new Map(
    [...content.guides, ...content.schemes].map((entry) => [entry, blocksOf(entry.body)]),
  );
  return [
    ...[...blocks].flatMap(([entry, read]) => checkRules(entry, read, known)),
    ...checkDefinitions(content, known),
    ...content.schemes.flatMap((entry) => checkSizes(entry, blocks.get(entry) ?? [])),
  ];
}
