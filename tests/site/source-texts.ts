import { readFileSync } from 'node:fs';
import { corrected } from './source-corrections.ts';
import { normalised, statementsOf } from './source-text.ts';

const sourceTexts = new Set(
  statementsOf(corrected(readFileSync('tests/fixtures/offre-tiers-lieux.md', 'utf8'))).map(({ text }) =>
    normalised(text),
  ),
);

/** Whether the Département wrote a text: the site publishes it word for word. */
export function isSourceText(text: string): boolean {
  return sourceTexts.has(normalised(text));
}
