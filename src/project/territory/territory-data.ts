import type { Grouping, Neighbour, Territory } from './model.ts';
import { normalizeName, shortName } from './names.ts';
import type { CommuneRow, GroupingRow, PublicLists } from './public-lists.ts';

/** Full name of each kind of intercommunalité, by its abbreviation in the public lists. */
const KINDS = new Map([
  ['CC', 'Communauté de communes'],
  ['CA', 'Communauté d’agglomération'],
  ['CU', 'Communauté urbaine'],
  ['METRO', 'Métropole'],
]);

const TODAY = 'commune-actuelle';

/** Name with French apostrophes: the lists write those of a typewriter. */
function typeset(name: string): string {
  return name.replaceAll("'", '’');
}

function groupingOf({ code, nom, type }: GroupingRow): Grouping {
  const own = typeset(nom.startsWith(`${type} `) ? nom.slice(type.length + 1) : nom);
  return {
    siren: code,
    name: `${KINDS.get(type) ?? type} ${own}`,
    shortNames: [own.replace(/^(?:de la|du|des|de|d’) ?/, ''), `${type} ${own}`],
  };
}

/** Other names that lead to each present commune, by its code. */
function formerNames(department: readonly CommuneRow[], lists: PublicLists): Map<string, string[]> {
  const today = new Map(department.filter(({ type }) => type === TODAY).map((row) => [row.code, row]));
  const into = new Map<string, CommuneRow>();
  for (const row of department) {
    const holder = today.get(row.chefLieu ?? row.code);
    if (holder === undefined) continue;
    for (const code of [row.code, ...(row.anciensCodes ?? [])]) into.set(code, holder);
  }
  // A delegated commune may keep the code of the whole: the present commune wins.
  for (const [code, row] of today) into.set(code, row);

  const found = new Map<string, Map<string, string>>();
  const add = (name: string, holder: CommuneRow | undefined) => {
    // The same name with other hyphens or capitals is found anyway.
    if (holder === undefined || normalizeName(name) === normalizeName(holder.nom)) return;
    const names = found.get(holder.code) ?? new Map<string, string>();
    if (!names.has(normalizeName(name))) names.set(normalizeName(name), typeset(name));
    found.set(holder.code, names);
  };
  for (const { nom, chefLieu } of department) {
    if (chefLieu !== undefined) add(nom, today.get(chefLieu));
  }
  for (const { nom, code } of lists.former) add(nom, into.get(code));
  return new Map([...found].map(([code, names]) => [code, [...names.values()]]));
}

/** Communes of a department, with their former names and intercommunalités, from the public lists. */
export function territoryOf(department: string, lists: PublicLists): Territory {
  const rows = lists.communes.filter(({ departement }) => departement === department);
  const today = rows.filter(({ type }) => type === TODAY);
  const codes = new Set(today.map(({ code }) => code));
  const groupings = lists.groupings.filter(({ membres }) => membres.some(({ code }) => codes.has(code)));
  const groupingOfCommune = new Map(
    groupings.flatMap(({ membres }, index) => membres.map(({ code }) => [code, index] as const)),
  );
  const former = formerNames(rows, lists);
  return {
    department,
    communes: today.map(({ code, nom, codesPostaux, population }) => ({
      code,
      name: typeset(nom),
      postcodes: codesPostaux ?? [],
      grouping: groupingOfCommune.get(code) ?? -1,
      formerNames: former.get(code) ?? [],
      inhabitants: population ?? 0,
    })),
    groupings: groupings.map(groupingOf),
  };
}

/** Neighbouring departments, with the normalised names of their communes. */
export function neighboursOf(departments: readonly string[], lists: PublicLists): Neighbour[] {
  return departments.map((department) => ({
    department,
    name: lists.departments.find(({ code }) => code === department)?.nom ?? department,
    communes: lists.communes
      .filter(({ departement, type }) => departement === department && type === TODAY)
      .map(({ nom }) => shortName(nom)),
  }));
}
