import { readFileSync } from 'node:fs';
import { corrected } from './source-corrections.ts';
import { normalised, statementsOf } from './source-text.ts';

/** The file that holds what the Département wrote. */
export const SOURCE_FILE = 'tests/fixtures/offre-tiers-lieux.md';

const statements = statementsOf(corrected(readFileSync(SOURCE_FILE, 'utf8')));
const sourceTexts = new Set(statements.map(({ text }) => normalised(text)));

/** The services, as the Département wrote them. */
export const sourceServices: readonly string[] = statements
  .filter(({ kind }) => kind === 'service')
  .map(({ text }) => text);

/** Whether the Département wrote a text: the site publishes it word for word. */
export function isSourceText(text: string): boolean {
  return sourceTexts.has(normalised(text));
}
