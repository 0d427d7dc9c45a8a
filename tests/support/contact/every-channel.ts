import fc from 'fast-check';
import { it } from 'vitest';
import type { ContactRequest } from '../../../src/contact/request/model.ts';
import { composeRequest, correctRequest } from '../../../src/contact/request/request.ts';
import { commune, fieldsOf, filled, grouping, plain, report, texts, withLevel } from './contact-content.ts';
import { anyText, harmless, hostile } from './visitor-words.ts';

/** A request to be accompanied, with its self-diagnosis and a commune. */
export const request = composeRequest(texts, fieldsOf(withLevel), filled, withLevel, commune);

/** The same, for an intercommunalité. */
export const requestOfGrouping = composeRequest(texts, fieldsOf(withLevel), filled, withLevel, grouping);

/** A request that knows neither code nor place. */
export const bareRequest = composeRequest(texts, fieldsOf(plain), filled, plain);

/** A page reported. */
export const reportRequest = composeRequest(texts, fieldsOf(report), filled, report);

/** Tests what a channel makes of a request that the visitor corrected, whatever the words. */
export function holdsForAnyWords(expectHeld: (handed: ContactRequest) => void | Promise<void>): void {
  async function hold(subject: string, text: string): Promise<void> {
    await expectHeld(correctRequest(request, { subject, text }));
  }

  it.each(Object.entries({ ...harmless, ...hostile }))('holds for %s', async (_name, text) => {
    await hold(text, `${text}\n\n.\nFrom: ${text}\n`);
    await hold('Objet', text);
  });

  it('holds for any subject and any text', async () => {
    await fc.assert(fc.asyncProperty(anyText, anyText, hold));
  });
}
