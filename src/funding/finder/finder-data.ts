import type { Data, Level, Programme } from '../../collections.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { levelInSentence } from '../../content-model/text/level-name.ts';
import { entryPath, href } from '../../site/href.ts';
import { linesByOrigin } from '../plan/plan-data.ts';
import type { Scheme } from '../schema.ts';
import { funders } from '../scheme-facts.ts';

interface Entry<Shape> {
  readonly id: string;
  readonly data: Shape;
}

/** What the finder is made of. */
interface FinderContent {
  readonly schemes: readonly Entry<Scheme>[];
  readonly levels: readonly Entry<Level>[];
  readonly programmes: readonly Programme[];
  readonly sources: Data<'sources'>['sources'];
  readonly plan: Data<'financingPlan'>;
  readonly telephone: string;
}

/** The shares that a rule gives to one scheme alone as soon as it is granted, by scheme, in per cent. */
function floorsOf({ regles, ressources }: Data<'financingPlan'>): Map<string, number> {
  return new Map(
    regles
      .filter(
        ({ limite, base, ressources: on }) =>
          limite === 'au-moins' && base === 'depense-retenue' && on.length === 1,
      )
      .flatMap(({ ressources: [line], pourcent }) =>
        ressources.flatMap(({ id, page }): [string, number][] =>
          id === line && page !== undefined ? [[page, pourcent]] : [],
        ),
      ),
  );
}

/** Whom to ask, said by the name of the intercommunalité; absent where it is the same everywhere. */
function localOf({ groupes }: Scheme): Readonly<Record<string, string>> | undefined {
  if (groupes.length === 0) return undefined;
  return Object.fromEntries(
    groupes.flatMap(({ nom, telephone, intercommunalites }) =>
      intercommunalites.map((name) => [name, `Votre groupe, à confirmer : ${nom}, ${telephone}.`]),
    ),
  );
}

/** A programme that a commune may be in, with the source that lists those that are. */
function listedProgramme({ liste, ...programme }: Programme, sources: Data<'sources'>['sources']) {
  const source = sources.find(({ id }) => id === liste);
  const list = source && {
    title: source.titre,
    address: source.adresse,
    date: source.date instanceof Date ? formatDate(source.date) : source.date,
  };
  return { ...programme, list };
}

/** What the finder knows: the schemes from the funder nearest to a commune, and the names that it says. */
export function finderData({ schemes, levels, programmes, sources, plan, telephone }: FinderContent) {
  const lines = linesByOrigin(plan);
  const floors = floorsOf(plan);
  const names: Readonly<Record<string, string>> = Object.fromEntries([
    ...levels.map(({ id, data }) => [id, levelInSentence(data.numero)]),
    ...programmes.map(({ id, nom }) => [id, nom]),
  ]);
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
        /** Its line in a plan, if a plan has one. */
        line: lines.schemes[id],
        /** The least share of the expense that a rule of the plan gives it once granted, if one does. */
        floor: floors.get(id),
        niveaux: data.niveaux,
        nature: data.nature,
        depenses: data.depenses,
        population: data.population,
        programmes: data.programmes,
        premierAppel: data.premierAppel && interpolate(data.premierAppel, { telephone }),
        statut: data.statut,
      })),
    /** What exists to be chosen, an address being perhaps older: levels, programmes, schemes that a plan has a line for. */
    known: {
      levels: levels.map(({ id }) => id),
      programmes: programmes.map(({ id }) => id),
      plannable: schemes.flatMap(({ id }) => (lines.schemes[id] === undefined ? [] : [id])),
    },
    /** The names of levels and of programmes, by their ids: « niveau 2 ». */
    names,
    stages: [
      ...levels.map(({ id, data }) => ({ id, name: capitalize(data.inPlainWords) })),
      { id: 'travaux', name: 'Lancer les travaux' },
      { id: 'fonctionnement', name: 'Faire vivre le lieu' },
    ],
    programmes: programmes.map((programme) => listedProgramme(programme, sources)),
    /** The plan's line of each kind of expense. */
    expenseLines: lines.expenses,
  };
}

export type FinderData = ReturnType<typeof finderData>;
export type ListedScheme = FinderData['schemes'][number];

/** What its page gives it besides. */
export interface FinderProps extends FinderData {
  readonly place: {
    readonly populationYear: number;
  };
  /** The Mission's number, and its address. */
  readonly phone: { readonly number: string; readonly href: string };
  /** The address of the plan, and that of what to do outside of the département. */
  readonly plan: string;
  readonly outside: string;
}
