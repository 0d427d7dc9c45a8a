import type { Data, InterfaceTexts, Level, Programme } from '../../collections.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { levelName } from '../../content-model/text/level-name.ts';
import { entryPath } from '../../site/entry-path.ts';
import { href } from '../../site/href.ts';
import { linesByOrigin } from '../plan/plan-data.ts';
import type { Scheme, SchemeFacts } from '../schema.ts';
import { funders, type ExpenseKind } from '../scheme-facts.ts';
import type { KnownChoices } from './choices.ts';
import type { Names } from './finder-sentences.ts';

/** A scheme as the finder lists it. */
export interface ListedScheme extends SchemeFacts, Pick<Scheme, 'enBref' | 'financeur' | 'title'> {
  readonly id: string;
  /** The address of its page, as a link has it. */
  readonly href: string;
  /** Where whom to ask depends on it: what is said by the name of the intercommunalité. */
  readonly local?: Readonly<Record<string, string>> | undefined;
  /** Its line in a plan; absent where a plan has none. */
  readonly line?: string | undefined;
  /** The least share of the expense that a rule of the plan gives it once granted, in per cent. */
  readonly floor?: number | undefined;
}

/** A programme that a commune may be in, with the source that lists those that are. */
export interface ListedProgramme extends Omit<Programme, 'liste'> {
  readonly list?:
    { readonly title: string; readonly address?: string | undefined; readonly date: string } | undefined;
}

/** What the finder knows: the schemes from the funder nearest to a commune, and the names that it says. */
export interface FinderData {
  readonly schemes: readonly ListedScheme[];
  readonly known: KnownChoices;
  readonly names: Names;
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly programmes: readonly ListedProgramme[];
  /** The plan's line of each kind of expense. */
  readonly expenseLines: Readonly<Partial<Record<ExpenseKind, string>>>;
}

interface Entry<Shape> {
  readonly id: string;
  readonly data: Shape;
}

/** The shares that a rule gives to one scheme alone as soon as it is granted, by scheme. */
function floorsOf({ rules, resources }: Data<'financingPlan'>): Map<string, number> {
  return new Map(
    rules
      .filter(
        ({ limit, base, resources: on }) => limit === 'at-least' && base === 'eligible' && on.length === 1,
      )
      .flatMap(({ resources: [line], percent }) =>
        resources.flatMap(({ id, page }): [string, number][] =>
          id === line && page !== undefined ? [[page, percent]] : [],
        ),
      ),
  );
}

/** Whom to ask, by intercommunalité; absent where it is the same everywhere. */
function localOf({ groupes }: Scheme) {
  if (groupes.length === 0) return undefined;
  return Object.fromEntries(
    groupes.flatMap(({ nom, telephone, intercommunalites }) =>
      intercommunalites.map((name) => [name, `Votre groupe, à confirmer : ${nom}, ${telephone}.`]),
    ),
  );
}

/** The finder's data, from the content. */
export function finderData(
  schemes: readonly Entry<Scheme>[],
  levels: readonly Entry<Level>[],
  programmes: readonly ListedProgramme[],
  { niveau }: Pick<InterfaceTexts, 'niveau'>,
  plan: Data<'financingPlan'>,
): FinderData {
  const lines = linesByOrigin(plan);
  const floors = floorsOf(plan);
  return {
    schemes: schemes
      .toSorted((one, other) => funders.indexOf(one.data.groupe) - funders.indexOf(other.data.groupe))
      .map(({ id, data }) => ({
        id,
        title: data.title,
        href: href(entryPath('schemes', id)),
        financeur: data.financeur,
        enBref: data.enBref,
        local: localOf(data),
        line: lines.schemes[id],
        floor: floors.get(id),
        niveaux: data.niveaux,
        nature: data.nature,
        depenses: data.depenses,
        population: data.population,
        programmes: data.programmes,
        premierAppel: data.premierAppel,
        statut: data.statut,
      })),
    known: {
      levels: levels.map(({ id }) => id),
      programmes: programmes.map(({ id }) => id),
      plannable: schemes.flatMap(({ id }) => (lines.schemes[id] === undefined ? [] : [id])),
    },
    names: Object.fromEntries([
      ...levels.map(({ id, data }) => [id, levelName(niveau.toLowerCase(), data.number)]),
      ...programmes.map(({ id, nom }) => [id, nom]),
    ]),
    stages: [
      ...levels.map(({ id, data }) => ({ id, name: capitalize(data.inPlainWords) })),
      { id: 'travaux', name: 'Lancer les travaux' },
      { id: 'fonctionnement', name: 'Faire vivre le lieu' },
    ],
    // A programme that only closed schemes require is left out.
    programmes,
    expenseLines: lines.expenses,
  };
}
