import type { Level, Offer, Recommendation } from '../collections.ts';
import { blanksIn, linesIn } from '../guides/documents/blanks.ts';
import type { GuideDocument } from '../guides/documents/read-documents.ts';
import type { Questionnaire } from '../diagnosis/engine/model.ts';
import { everyServiceOf, variantOf } from '../offer/variant.ts';
import type { Papers } from './schema.ts';

/** A document, where it is given. */
export interface PlacedDocument {
  readonly document: GuideDocument;
  /** The address of its Word file. */
  readonly address: string;
  /** The guide that gives it, as its link names it. */
  readonly guide: { readonly label: string; readonly href: string };
  /** The address of its drawing, or of that of its guide. */
  readonly picture?: string | undefined;
  /** The part of the way that it serves: when to take it. */
  readonly moment?: string | undefined;
}

/** A model that has blanks with names. */
export interface Paper extends Omit<PlacedDocument, 'document'> {
  /** The name of its file, without extension. */
  readonly file: string;
  readonly title: string;
  /** The names of its blanks that a field fills, each once, in their order; a choice stands where it is first of use. */
  readonly names: readonly string[];
  /** The blanks that are in a clause only, by the name of its condition. */
  readonly within: Readonly<Record<string, readonly string[]>>;
}

/** Services that could be proposed together; `variant` names theirs, where the choice is open. */
interface OfferedServices {
  readonly variant: string | undefined;
  readonly ids: readonly string[];
}

interface LevelEntry {
  readonly id: string;
  readonly data: Pick<Level, 'prestations' | 'variantes'>;
}

/** The services of the level of a recommendation: those of all, then of the variants that it leaves open. */
function servicesOffered(
  { niveau: id, variantes: open }: Recommendation,
  levels: readonly LevelEntry[],
  offer: Offer,
): OfferedServices[] {
  const level = levels.find((one) => one.id === id)?.data;
  const variants = level?.variantes.filter((variant) => open.includes(variant.id)) ?? [];
  return [
    { variant: undefined, services: level?.prestations ?? [] },
    ...variants.map((variant) => ({
      variant: variants.length > 1 ? variantOf(offer, variant.id).enBref : undefined,
      services: variant.prestations,
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
) {
  const asked = recommendations.filter(({ niveau }) => niveau !== undefined);
  return {
    /** The options of each question, in the words of a paper; some say nothing. */
    answers: Object.fromEntries(
      questions.map(({ id, options }) => [
        id,
        Object.fromEntries(options.flatMap((one) => (one.dansUnPapier ? [[one.id, one.dansUnPapier]] : []))),
      ]),
    ),
    recommendations: Object.fromEntries(
      asked.map((one) => [one.id, { title: one.titre, services: servicesOffered(one, levels, offer) }]),
    ),
    services: Object.fromEntries(
      levels.flatMap(({ data }) => everyServiceOf(data)).map(({ id, texte }) => [id, texte]),
    ),
  };
}

/** The fields that a name of a model asks for: its own, or the choices that set its words or decide its clause. */
function fieldsFor(name: string, { mots, clauses }: Papers): readonly string[] {
  const choice = Object.keys(mots).find((one) => mots[one]?.[name] !== undefined);
  return choice === undefined ? Object.keys(clauses[name] ?? { [name]: [] }) : [choice];
}

/** The blanks that stand in a clause and nowhere else, by the name of its condition. */
function namesWithin(blocks: GuideDocument['blocks'], papers: Papers): Paper['within'] {
  const { clauses } = papers;
  const lines = linesIn(blocks).map((runs) => runs.flatMap(({ blank }) => blank ?? []));
  const fieldsIn = (line: readonly string[]) => line.flatMap((name) => fieldsFor(name, papers));
  const outside = new Set(lines.filter(([first = '']) => clauses[first] === undefined).flatMap(fieldsIn));
  const within = lines.flatMap(([first = '', ...names]) => {
    if (clauses[first] === undefined) return [];
    return [[first, fieldsIn(names).filter((name) => !outside.has(name))] as const];
  });
  return Object.fromEntries(within.filter(([, names]) => names.length > 0));
}

/** The models whose blanks have names, in the order of the documents. */
export function papersOf(documents: readonly PlacedDocument[], papers: Papers): Paper[] {
  return documents.flatMap(({ document: { file, title, blocks }, ...placed }) => {
    const all = new Set(blanksIn(blocks).names.flatMap((name) => fieldsFor(name, papers)));
    const names = [...all].filter((name) => papers.blancs[name]?.saisie !== 'main');
    return names.length === 0 ? [] : [{ ...placed, file, title, names, within: namesWithin(blocks, papers) }];
  });
}
