import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';

/** What was made to be put online, one folder each; git leaves it out. */
export const publicationsFolder = resolve('dist-publication');

/** A site as it was made to be put online, on a day. */
export interface Publication {
  /** Its day and its number in that day: `2026-11-28-1`. */
  readonly name: string;
  readonly folder: string;
  /** What is put online. */
  readonly site: string;
}

const NAME = /^(\d{4}-\d{2}-\d{2})-(\d+)$/;

/** The day and the number of a name; nothing for a folder that is no publication. */
function partsOf(name: string): { readonly day: string; readonly number: number } | undefined {
  const [, day, number] = NAME.exec(name) ?? [];
  return day === undefined ? undefined : { day, number: Number(number) };
}

/** The names of publications among those of folders, the oldest first. */
export function inOrder(names: readonly string[]): string[] {
  return names
    .flatMap((name) => {
      const parts = partsOf(name);
      return parts === undefined ? [] : [{ name, ...parts }];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.number - other.number)
    .map(({ name }) => name);
}

/** The name of one more publication: several a day neither meet nor take the place of one another. */
export function nextName(names: readonly string[], today: Date): string {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const numbers = names.map(partsOf).flatMap((parts) => (parts?.day === day ? parts.number : []));
  return `${day}-${Math.max(0, ...numbers) + 1}`;
}

/** A publication by its name. */
export function publicationAt(root: string, name: string): Publication {
  const folder = join(root, name);
  return { name, folder, site: join(folder, 'site') };
}

/** The publications that are kept, the oldest first. */
export function keptPublications(root: string): Publication[] {
  if (!existsSync(root)) return [];
  return inOrder(readdirSync(root)).map((name) => publicationAt(root, name));
}

/**
 * The public address that a publication was made for, as its first page says it; nothing if none was known. Its texts say
 * it too, under the rules of the day when they were written.
 */
export function publicAddressOf({ site }: Publication): string | undefined {
  const page = parse(readFileSync(join(site, 'index.html'), 'utf8'));
  return page.querySelector('link[rel=canonical]')?.getAttribute('href');
}
