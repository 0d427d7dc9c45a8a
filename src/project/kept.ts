/** The project as this browser keeps it: the fragment of its address, and what no address holds. */
import type { NamedPlace } from './territory/model.ts';
import { fromFragment, toFragment } from './codec.ts';
import { isEmpty, placeIdOf, type Project } from './project.ts';

/** An object out of what a browser kept; another program may have written there. */
function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isPlace(value: unknown): value is NamedPlace {
  const place = objectIn(value);
  const isCommune = place['kind'] === 'commune';
  const fields = isCommune ? ['name', 'label', 'postcode', 'code', 'grouping'] : ['name', 'label', 'siren'];
  return (
    (isCommune ? typeof place['inhabitants'] === 'number' : place['kind'] === 'grouping') &&
    fields.every((field) => typeof place[field] === 'string')
  );
}

/** @returns nothing for a project that says nothing */
export function writeKept(project: Project): string | undefined {
  const { named, texts } = project;
  return isEmpty(project) ? undefined : JSON.stringify({ fragment: toFragment(project), named, texts });
}

/** Reads what was kept; what cannot be read counts for nothing, the rest stays. */
export function readKept(text: string): Project {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  const { fragment, named, texts } = objectIn(value);
  const { project } = fromFragment(typeof fragment === 'string' ? fragment : '');
  const typed = Object.entries(objectIn(texts)).flatMap(([field, written]) =>
    typeof written === 'string' ? [[field, written] as const] : [],
  );
  const isOwn = isPlace(named) && placeIdOf(named).id === project.place?.id;
  return {
    ...project,
    ...(isOwn && { named }),
    ...(typed.length > 0 && { texts: Object.fromEntries(typed) }),
  };
}
