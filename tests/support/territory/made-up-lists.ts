import type { CommuneRow, GroupingRow, PublicLists } from '../../../src/project/territory/public-lists.ts';

/** A commune of today made up for a test; what it is besides may be given. */
export function row(code: string, nom: string, rest: Partial<CommuneRow> = {}): CommuneRow {
  return {
    code,
    nom,
    type: 'commune-actuelle',
    departement: code.slice(0, 2),
    codesPostaux: [`${code.slice(0, 2)}000`],
    ...rest,
  };
}

/** A commune that became part of another. */
export function delegated(code: string, nom: string, chefLieu: string, rest: Partial<CommuneRow> = {}) {
  return row(code, nom, { type: 'commune-deleguee', chefLieu, ...rest });
}

/** An intercommunalité; its kind is the first word of its name. */
export function madeUpGrouping(nom: string, ...members: string[]): GroupingRow {
  return { code: nom, nom, type: nom.replace(/ .*/, ''), membres: members.map((code) => ({ code })) };
}

export function listsOf(communes: readonly CommuneRow[], rest: Partial<PublicLists> = {}): PublicLists {
  return { communes, groupings: [], departments: [], former: [], ...rest };
}
