import type { FinancingPlan, Level, Offer, Recommendation } from '../collections.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { capitalize } from '../content-model/text/capitalize.ts';
import { blanksIn, linesIn } from '../guides/documents/blanks.ts';
import type { GuideDocument } from '../guides/documents/read-documents.ts';
import type { Questionnaire } from '../diagnosis/engine/model.ts';
import { everyServiceOf, variantOf } from '../offer/variant.ts';
import type {
  Blanks,
  Clauses,
  DiagnosisWords,
  OfferedServices,
  Origin,
  Paper,
  Tool,
  Words,
} from './model.ts';
import { planData } from '../funding/plan/plan-data.ts';
import type { PlanWords } from './plan-values.ts';
import type { Papers, sums } from './schema.ts';

type Sum = (typeof sums)[number];

/** A document, where it is given. */
export interface PlacedDocument {
  readonly document: GuideDocument;
  /** The address of its Word file. */
  readonly address: string;
  readonly guide: Paper['guide'];
  readonly picture?: Paper['picture'];
  readonly moment?: Paper['moment'];
}

/** What papers need of the plan: its lines, its rules, and what it says of those that it breaks. */
export function planWordsOf(
  plan: FinancingPlan,
  { communal = [], blanks }: Pick<Papers, 'communal' | 'blanks'>,
): PlanWords {
  const { model, texts } = planData(plan);
  const { expenses, resources, rules, signing, stages } = model;
  const named = new Set(Object.values(blanks).flatMap(({ rule }) => rule ?? []));
  return {
    model: {
      expenses,
      resources,
      // Those that papers name or that hold a vote back; what is broken alone.
      rules: rules
        .filter(({ id, blanksVote }) => blanksVote || named.has(id))
        .map(({ id, title, brief, resources: own, base, limit, percent, always, blanksVote, verdicts }) => {
          const { broken } = verdicts;
          return {
            id,
            title,
            brief,
            resources: own,
            base,
            limit,
            percent,
            always,
            blanksVote,
            verdicts: { broken },
          };
        }),
      signing: {
        title: signing.title,
        resources: signing.resources,
        briefs: {},
        verdicts: { broken: signing.verdicts.broken },
      },
      stages,
      // No paper says a threshold.
      thresholds: [],
    },
    texts: { sansBase: texts.sansBase, encoreATrouver: texts.encoreATrouver },
    communal,
  };
}

/** The lines that a sum of the plan adds up. */
export function linesOfSum(sum: Sum, { expenses, resources }: FinancingPlan): string[] {
  const budget = sum.endsWith('-annuelle') || sum.endsWith('-annuelles') ? 'running' : 'investment';
  const own = resources.filter(({ origin }) => origin === 'own');
  const lines = sum.startsWith('commune') ? own : sum === 'ressources' ? resources : expenses;
  return lines.filter((line) => line.budget === budget).map(({ id }) => id);
}

function originOf(blank: Papers['blanks'][string], plan: FinancingPlan | undefined): Origin | undefined {
  const { from, question, step, days, sum, tax, asks, unnamed = [], isBalanced, lines, stages, rule } = blank;
  if (from === 'aids') return { kind: from, unnamed };
  if (from !== undefined) return { kind: from };
  if (question !== undefined) return { kind: 'answer', question };
  if (step !== undefined) return { kind: 'step', step };
  if (days !== undefined) return { kind: 'day', days };
  if (stages !== undefined) return { kind: 'stages', lines: stages };
  if (asks !== undefined) return { kind: 'asks', lines: asks };
  if (lines !== undefined) return { kind: 'sum', lines, isRow: true, isBalanced };
  if (plan === undefined) return undefined;
  if (tax !== undefined) return { kind: 'tax', total: tax };
  if (rule !== undefined) return { kind: 'rule', rule };
  if (sum === undefined) return undefined;
  return { kind: 'sum', lines: linesOfSum(sum, plan), isRow: false, isBalanced };
}

/** Which tool says a value. */
const tools = {
  place: 'commune',
  // The first guess, where no place is known.
  kind: undefined,
  grouping: 'commune',
  inhabitants: 'commune',
  answer: 'autodiagnostic',
  recommendation: 'autodiagnostic',
  services: 'autodiagnostic',
  step: 'parcours',
  day: 'calendrier',
  aids: 'plan',
  refusal: 'plan',
  rule: 'plan',
  sum: 'plan',
  tax: 'plan',
  asks: 'plan',
  signed: 'plan',
  stages: 'plan',
} as const satisfies Record<Origin['kind'], Tool | undefined>;

/** The blanks as the page and its script take them: each with the lines of the plan that it adds up. */
export function blanksOf({ blanks }: Papers, plan: FinancingPlan | undefined): Blanks {
  return Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => {
      const { label, help, input, options, isShared } = blank;
      const from = originOf(blank, plan);
      // Most have neither: their page is the lighter.
      const set = { isShared: isShared || undefined, options: options.length > 0 ? options : undefined };
      return [name, { label, help, input, ...set, from, tool: from && tools[from.kind] }];
    }),
  );
}

/** The words of the models that choices set, by their names. */
export function wordsOf({ words, blanks }: Pick<Papers, 'words' | 'blanks'>): Words {
  return Object.fromEntries(
    Object.entries(words).flatMap(([choice, byName]) =>
      Object.entries(byName).map(([name, texts]) => {
        const options = blanks[choice]?.options ?? [];
        const byOption = Object.fromEntries(options.map(({ id }, index) => [id, texts[index] ?? '']));
        return [name, { choice, byOption }];
      }),
    ),
  );
}

interface LevelEntry {
  readonly id: string;
  readonly data: Pick<Level, 'services' | 'variants'>;
}

/** The services of the level of a recommendation: those of all, then of the variants that it leaves open. */
function servicesOffered(
  { level: id, variants: open }: Recommendation,
  levels: readonly LevelEntry[],
  offer: Offer,
): OfferedServices[] {
  const level = levels.find((one) => one.id === id)?.data;
  const variants = level?.variants.filter((variant) => open.includes(variant.id)) ?? [];
  return [
    { variant: undefined, services: level?.services ?? [] },
    ...variants.map((variant) => ({
      variant: variants.length > 1 ? variantOf(offer, variant.id).inShort : undefined,
      services: variant.services,
    })),
  ]
    .filter(({ services }) => services.length > 0)
    .map(({ variant, services }) => ({ variant, ids: services.map((service) => service.id) }));
}

/** What papers say of a self-diagnosis; what is outside the levels is nothing to ask for. */
export function diagnosisWords(
  { questions }: Questionnaire,
  recommendations: readonly Recommendation[],
  levels: readonly LevelEntry[],
  offer: Offer,
): DiagnosisWords {
  const asked = recommendations.filter(({ level }) => level !== undefined);
  return {
    answers: Object.fromEntries(
      questions.map(({ id, options }) => [
        id,
        Object.fromEntries(options.flatMap((one) => (one.inPaper ? [[one.id, one.inPaper]] : []))),
      ]),
    ),
    recommendations: Object.fromEntries(
      asked.map((one) => [one.id, { title: one.title, services: servicesOffered(one, levels, offer) }]),
    ),
    services: Object.fromEntries(
      levels.flatMap(({ data }) => everyServiceOf(data)).map(({ id, text }) => [id, text]),
    ),
  };
}

/** The fields that a name of a model asks for: its own, or the choices that set its words or decide its clause. */
function fieldsFor(name: string, words: Words, clauses: Clauses): readonly string[] {
  const word = words[name];
  if (word !== undefined) return [word.choice];
  return Object.keys(clauses[name] ?? { [name]: [] });
}

/** The blanks that stand in a clause and nowhere else, by the name of its condition. */
function namesWithin(blocks: PlacedDocument['document']['blocks'], words: Words, clauses: Clauses) {
  const lines = linesIn(blocks).map((runs) => runs.flatMap(({ blank }) => blank ?? []));
  const fieldsIn = (line: readonly string[]) => line.flatMap((name) => fieldsFor(name, words, clauses));
  const outside = new Set(lines.filter(([first = '']) => clauses[first] === undefined).flatMap(fieldsIn));
  const within = lines.flatMap(([first = '', ...names]) => {
    if (clauses[first] === undefined) return [];
    return [[first, fieldsIn(names).filter((name) => !outside.has(name))] as const];
  });
  return Object.fromEntries(within.filter(([, names]) => names.length > 0));
}

/** The models whose blanks have names, in the order of the documents. */
export function papersOf(documents: readonly PlacedDocument[], blanks: Blanks, papers: Papers): Paper[] {
  const { purposes, attachments, groups, texts, clauses, votesPlan } = papers;
  const words = wordsOf(papers);
  const later = new Set(groups.filter(({ isLater }) => isLater).flatMap(({ names }) => names));
  function attachedTo(file: string): Paper['attached'] {
    const attached = attachments[file];
    const other = documents.find(({ document }) => document.file === attached?.file)?.document;
    return attached && other && { ...attached, title: other.title };
  }
  return documents.flatMap(({ document: { file, title, blocks }, ...placed }) => {
    const all = new Set(blanksIn(blocks).names.flatMap((name) => fieldsFor(name, words, clauses)));
    const names = [...all].filter((name) => blanks[name]?.input !== 'hand');
    const due = names.filter((name) => !later.has(name));
    return names.length === 0
      ? []
      : [
          {
            ...placed,
            file,
            title,
            heading: capitalize(title),
            purpose: purposes[file],
            format: interpolate(texts.format, { nombre: due.length }),
            attached: attachedTo(file),
            votesPlan: file === votesPlan,
            names,
            due,
            within: namesWithin(blocks, words, clauses),
          },
        ];
  });
}
