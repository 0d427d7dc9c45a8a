import { parseDocument } from 'yaml';

/** The file of the way. */
export const WAY = 'parcours.yaml';

/**
 * The way once its first step cites new pages, as an editor writes who publishes them.
 *
 * @param key the list of the step: `guides`, `financements`
 */
export function inFirstStep(source: string, key: string, ...ids: readonly string[]): string {
  const file = parseDocument(source);
  for (const id of ids) file.addIn(['etapes', 0, key], id);
  return file.toString();
}
