import { parseDocument } from 'yaml';

/** The file of the way. */
export const WAY = 'parcours.yaml';

/**
 * The way once its first step cites a new page, as an editor writes who publishes one.
 *
 * @param key the list of the step: `guides`, `financements`
 */
export function inFirstStep(source: string, key: string, id: string): string {
  const file = parseDocument(source);
  file.addIn(['etapes', 0, key], id);
  return file.toString();
}
