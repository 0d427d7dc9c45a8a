import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What was made to be put online, one folder each; git leaves it out. */
export const publicationsFolder = resolve('dist-publication');

/** The day and the number in that day: `2026-11-28-1`. */
const NAME = /^(\d{4}-\d{2}-\d{2})-(\d+)$/;

/** The names of the publications in a folder, the oldest first. */
export function publicationsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .toSorted(new Intl.Collator('fr', { numeric: true }).compare);
}

/** The name of one more publication: several a day neither meet nor take the place of one another. */
export function nextName(names: readonly string[], today: Date): string {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const numbers = names.flatMap((name) => (name.startsWith(day) ? Number(NAME.exec(name)?.[2]) : []));
  return `${day}-${Math.max(0, ...numbers) + 1}`;
}

/** The site of a publication, as it is put online. */
export function siteOf(folder: string, name: string): string {
  return join(folder, name, 'site');
}
