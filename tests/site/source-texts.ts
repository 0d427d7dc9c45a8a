import { contentAfter, realContent } from '../support/edited-content.ts';
import { normalised, statementsOf } from './source-text.ts';

const [official] = contentAfter([], realContent).officialText;

/** What the Département wrote, and what the site publishes of it; nothing of an offer that keeps no such text. */
export const officialText = official?.value ?? { text: '', corrections: [], published: '' };

const statements = statementsOf(officialText.published);
const sourceTexts = new Set(statements.map(({ text }) => normalised(text)));

/** The services, as the Département wrote them. */
export const sourceServices: readonly string[] = statements
  .filter(({ kind }) => kind === 'service')
  .map(({ text }) => text);

/** The file of the content that holds what the Département wrote. */
export const SOURCE_FILE = official?.path ?? '';

/** Whether the Département wrote a text: the site publishes it word for word. */
export function isSourceText(text: string): boolean {
  return sourceTexts.has(normalised(text));
}
