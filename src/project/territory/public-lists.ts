/**
 * Public lists of communes and intercommunalités (Insee and DGCL, published by Etalab), read by path: imported, the
 * packages look for their data in the current folder.
 */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { once } from '../../content-model/memoize.ts';

const communeRow = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  departement: z.string().optional(),
  codesPostaux: z.array(z.string()).optional(),
  /** Municipal population; the present communes have one. */
  population: z.int().min(0).optional(),
  /** Commune that a delegated or associated commune belongs to. */
  chefLieu: z.string().optional(),
  /** Codes of merged communes that have no name any more. */
  anciensCodes: z.array(z.string()).optional(),
});

const groupingRow = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  membres: z.array(z.object({ code: z.string() })),
});

const namedRow = z.object({ code: z.string(), nom: z.string() });

export type CommuneRow = z.output<typeof communeRow>;
export type GroupingRow = z.output<typeof groupingRow>;

function read<Row>(file: string, row: z.ZodType<Row>): readonly Row[] {
  return z.array(row).parse(JSON.parse(readFileSync(`node_modules/${file}`, 'utf8')));
}

/**
 * Reads the lists of the whole country from the packages installed.
 *
 * @throws if a package is missing or its shape changed
 */
export function readPublicLists() {
  const present = '@etalab/decoupage-administratif/data';
  return {
    communes: read(`${present}/communes.json`, communeRow),
    groupings: read(`${present}/epci.json`, groupingRow),
    departments: read(`${present}/departements.json`, namedRow),
    // Names that a code had at some time: the present lists omit those of absorbed communes.
    former: read('decoupage-2019/data/historique-communes.json', namedRow),
  };
}

/** {@link readPublicLists}, done once: they are long. */
export const getPublicLists = once(readPublicLists);

export type PublicLists = Readonly<ReturnType<typeof readPublicLists>>;
