import type { FinancingPlan, Level, Offer, Recommendation } from '../collections.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { capitalize } from '../content-model/text/capitalize.ts';
import { blanksIn } from '../guides/documents/blanks.ts';
import type { GuideDocument } from '../guides/documents/read-documents.ts';
import type { Questionnaire } from '../diagnosis/engine/model.ts';
import { ELIGIBLE } from '../funding/plan/plan-hash.ts';
import { everyServiceOf, variantOf } from '../offer/variant.ts';
import type {
  Blanks,
  DiagnosisWords,
  OfferedServices,
  Origin,
  Paper,
  PaperRule,
  PlanLines,
  Tool,
} from './model.ts';
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

/** Where the site has no plan. */
export const noLines: PlanLines = { expenses: [], resources: [], asked: [], stages: [] };

function inInvestment({ budget }: Pick<FinancingPlan['expenses'][number], 'budget'>): boolean {
  return budget === 'investment';
}

/** The lines of the plan that papers speak of. */
export function planLines({ expenses, resources, stages }: FinancingPlan): PlanLines {
  return {
    expenses: expenses.filter(inInvestment).map(({ id }) => id),
    resources: resources.filter(inInvestment).map(({ id }) => id),
    asked: resources
      .filter((line) => inInvestment(line) && line.asked)
      .map(({ id, label, short }) => ({ id, label, short })),
    stages: stages.map(({ id, label }) => ({ id, label })),
  };
}

/** The lines that a sum of the plan adds up. */
export function linesOfSum(sum: Sum, { expenses, resources }: FinancingPlan): string[] {
  const budget = sum.endsWith('-annuelle') || sum.endsWith('-annuelles') ? 'running' : 'investment';
  const own = resources.filter(({ origin }) => origin === 'own');
  const lines = sum.startsWith('commune') ? own : sum === 'ressources' ? resources : expenses;
  return lines.filter((line) => line.budget === budget).map(({ id }) => id);
}

/** A rule of the plan, as the sums that it compares. */
function ruleOf(id: string, { rules, expenses, resources }: FinancingPlan): PaperRule | undefined {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const isOfFunder = rule.base === 'eligible';
  const base = isOfFunder
    ? expenses.filter(({ eligible }) => eligible)
    : resources.filter((line) => inInvestment(line) && line.origin !== 'private');
  return {
    lines: rule.resources,
    base: base.map((line) => line.id),
    given: isOfFunder ? ELIGIBLE : undefined,
    countsShortfall: !isOfFunder,
    isFloor: rule.limit === 'at-least',
    percent: rule.percent,
    always: rule.always,
    brief: rule.brief,
  };
}

function originOf(blank: Papers['blanks'][string], plan: FinancingPlan | undefined): Origin | undefined {
  const { from, question, step, sum, isBalanced, lines, stages, rule: ruleId } = blank;
  if (from !== undefined) return { kind: from };
  if (question !== undefined) return { kind: 'answer', question };
  if (step !== undefined) return { kind: 'step', step };
  if (stages !== undefined) return { kind: 'stages', lines: stages };
  if (lines !== undefined) return { kind: 'sum', lines, isRow: true, isBalanced };
  if (plan === undefined) return undefined;
  const rule = ruleId === undefined ? undefined : ruleOf(ruleId, plan);
  if (rule !== undefined) return { kind: 'rule', rule };
  if (sum === undefined) return undefined;
  return { kind: 'sum', lines: linesOfSum(sum, plan), isRow: false, isBalanced };
}

/** Which tool says a value. */
const tools = {
  commune: 'commune',
  grouping: 'commune',
  inhabitants: 'commune',
  answer: 'autodiagnostic',
  recommendation: 'autodiagnostic',
  services: 'autodiagnostic',
  step: 'parcours',
  aids: 'plan',
  refusal: 'plan',
  rule: 'plan',
  sum: 'plan',
  stages: 'plan',
} as const satisfies Record<Origin['kind'], Tool>;

/** The blanks as the page and its script take them: each with the lines of the plan that it adds up. */
export function blanksOf({ blanks }: Papers, plan: FinancingPlan | undefined): Blanks {
  return Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => {
      const { label, help, input, isShared } = blank;
      const from = originOf(blank, plan);
      return [name, { label, help, input, isShared, from, tool: from && tools[from.kind] }];
    }),
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

/** The models whose blanks have names, in the order of the documents. */
export function papersOf(
  documents: readonly PlacedDocument[],
  blanks: Blanks,
  { purposes, attachments, groups, texts }: Papers,
): Paper[] {
  const later = new Set(groups.filter(({ isLater }) => isLater).flatMap(({ names }) => names));
  function attachedTo(file: string): Paper['attached'] {
    const attached = attachments[file];
    const other = documents.find(({ document }) => document.file === attached?.file)?.document;
    return attached && other && { ...attached, title: other.title };
  }
  return documents.flatMap(({ document: { file, title, blocks }, ...placed }) => {
    const all = [...new Set(blanksIn(blocks).names)];
    const names = all.filter((name) => blanks[name]?.input !== 'hand');
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
            names,
            due,
          },
        ];
  });
}
