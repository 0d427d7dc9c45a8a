import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailOf, PASTE_HERE, safeLength } from './actions.ts';
import { composeRequest, correctRequest, toPlainText } from '../request/request.ts';
import type { ContactRequest } from '../request/model.ts';
import { fieldsFor, summaryOf } from '../form/contact-form.ts';
import { MOST_CENTS, type Project } from '../../project/project.ts';
import { contextWith, diagnosisData, names, texts } from '../../../tests/support/contact/contact-content.ts';
import {
  bareRequest,
  holdsForAnyWords,
  reportRequest,
  request,
} from '../../../tests/support/contact/every-channel.ts';
import { descriptions, longestDetails, longestPlace } from '../../../tests/support/contact/long-requests.ts';
import { variedStates as completeStates } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const email = 'mission@exemple.fr';

/** The mail that a program makes of the address (RFC 6068). */
function openedBy(handed: ContactRequest, to?: string) {
  const mail = mailOf(handed, to);
  const url = new URL(mail.href);
  return { mail, url, parameters: Object.fromEntries(url.searchParams) };
}

/** The same for a request that the visitor corrected. */
function opened(subject: string, text: string) {
  const corrected = correctRequest(request, { subject, text });
  return { corrected, ...openedBy(corrected, email) };
}

/** Checks that the mail carries the whole request, or leaves it whole to the clipboard. */
function expectWhole(subject: string, text: string): void {
  const { corrected, mail, url, parameters } = opened(subject, text);
  expect(mail.href.length).toBeLessThanOrEqual(1900);
  expect(mail.href).toMatch(/^[!-~]+$/);
  expect(url.protocol + url.pathname).toBe(`mailto:${email}`);
  expect(url.hash).toBe('');
  if (mail.copyFirst === undefined) {
    const body = corrected.text.replaceAll('\n', '\r\n');
    expect(mail.carries).toBe('all');
    expect([...url.searchParams]).toEqual([
      ['subject', corrected.subject],
      ['body', body],
    ]);
  } else {
    const isShort = 'subject' in parameters;
    expect(mail.carries).toBe('nothing');
    expect(mail.copyFirst).toBe(isShort ? corrected.text : toPlainText(corrected));
    expect(parameters).toEqual(isShort ? { subject: corrected.subject, body: PASTE_HERE } : {});
  }
}

describe('the mail that opens in the visitor’s program', () => {
  it('holds the whole request if it fits', () => {
    for (const handed of [bareRequest, reportRequest]) {
      const { mail, parameters } = openedBy(handed, email);
      expect(mail.carries).toBe('all');
      expect(mail.copyFirst).toBeUndefined();
      expect(parameters['subject']).toBe(handed.subject);
      expect(parameters['body']?.replaceAll('\r\n', '\n')).toBe(handed.text);
    }
  });

  it('opens without a recipient where the site has no address', () => {
    const { mail, parameters } = openedBy(bareRequest);
    expect(mail.href).toMatch(/^mailto:\?subject=/);
    expect(parameters['body']?.replaceAll('\r\n', '\n')).toBe(bareRequest.text);
  });

  it('says where to paste a corrected text past 1,900 characters, exactly, and the text is copied first', () => {
    expect(safeLength).toBe(1900);
    const shortest = opened('Objet', '').mail.href.length;
    const longest = opened('Objet', 'x'.repeat(1900 - shortest));
    expect(longest.mail.href).toHaveLength(1900);
    expect(longest.mail.copyFirst).toBeUndefined();
    const over = opened('Objet', 'x'.repeat(1900 - shortest + 1));
    expect(over.parameters).toEqual({ subject: 'Objet', body: PASTE_HERE });
    expect(over.mail.copyFirst).toBe(over.corrected.text);
  });

  it('is empty if the subject alone is too long', () => {
    const { mail, corrected } = opened('é'.repeat(400), 'Texte');
    expect(mail.href).toBe(`mailto:${email}`);
    expect(mail.copyFirst).toBe(toPlainText(corrected));
  });

  holdsForAnyWords(({ subject, text }) => expectWhole(subject, text));

  it('has one recipient and no other header, whatever the subject', () => {
    for (const text of ['&bcc=x@y.fr', '?cc=x@y.fr', '%0D%0ABcc:x@y.fr', '#', '+', '\r\nBcc: x@y.fr']) {
      expectWhole(text, text);
      expect(Object.keys(opened(text, text).parameters)).toEqual(['subject', 'body']);
    }
  });
});

/** A request with every field filled in, those that few people open left out unless asked for, after any answers. */
function requestAfter(
  answers: Parameters<typeof contextWith>[0],
  description: string,
  { project = {}, isWhole = false }: { readonly project?: Project; readonly isWhole?: boolean } = {},
) {
  const context = contextWith(answers);
  const shown = fieldsFor(texts, context);
  const filled = shown.filter(({ plie }) => isWhole || !plie);
  const values = longestDetails(filled, description);
  const joined = summaryOf({ texts, names }, context, project, diagnosisData.recall, '2026-12-03');
  const handed = composeRequest(texts, shown, values, context.purpose, longestPlace, joined);
  const written = filled.map(({ id, saisie }) =>
    saisie === 'territoire' ? longestPlace.name : (values[id] ?? id),
  );
  return { handed, joined, written };
}

/** Any of some parts, each of a kind. */
const anyOf = <Part>(parts: readonly { readonly id: string }[], part: fc.Arbitrary<Part>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...parts.map(({ id }) => id)), part), {
      maxLength: parts.length,
      size: 'max',
    })
    .map((entries) => Object.fromEntries(entries));

describe('the short letter of a mail', () => {
  it('carries a description of 600 characters of French, and who asks, after any answers', () => {
    const byLength = descriptions.toSorted(
      (one, other) => encodeURIComponent(other).length - encodeURIComponent(one).length,
    );
    expect(byLength.length).toBeGreaterThan(50);
    for (const [index, answers] of completeStates().entries()) {
      // The longest once encoded, as often as any other.
      const description = byLength[index % 2 === 0 ? 0 : index % byLength.length] ?? '';
      expect(description).toHaveLength(600);
      const { handed, written } = requestAfter(answers, description);
      const { mail, parameters } = openedBy(handed, email);
      expect(mail.carries, JSON.stringify(answers)).toBe('shorter');
      expect(parameters['subject']).toBe(handed.subject);
      if (handed.place !== undefined) expect(handed.subject).toContain(longestPlace.name);
      for (const said of [handed.code ?? '', ...written]) expect(parameters['body']).toContain(said);
    }
  });

  const unit = fc.constantFrom('x', 'é', ' ', '😀');
  const words = fc.oneof(fc.string({ unit }), fc.string({ unit, minLength: 300, maxLength: 700 }));
  const note = fc.record({
    day: fc.constantFrom('2026-11-02', '2027-01-12', undefined),
    isDone: fc.boolean(),
  });
  const line = fc.record({
    cents: fc.integer({ min: 0, max: MOST_CENTS }),
    mark: fc.constantFrom(undefined, ...names.etats.map(({ id }) => id)),
  });
  const everyLine = [...names.ressources, ...names.depenses];
  const anyProject: fc.Arbitrary<Project> = fc.record({
    building: fc.option(fc.string({ unit: 'grapheme', maxLength: 80 }), { nil: undefined }),
    steps: anyOf(names.steps, note),
    lines: fc.oneof(anyOf(everyLine, line), anyOf(everyLine.slice(0, 3), line)),
  });

  it('never passes the safe length, and gives up the lines of the plan, the plan of the link, never a word typed', () => {
    const carried = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...completeStates()),
        anyProject,
        words,
        fc.boolean(),
        (answers, project, description, isWhole) => {
          const { handed, joined, written } = requestAfter(answers, description, { project, isWhole });
          const { mail, parameters } = openedBy(handed, email);
          expect(mail.href.length).toBeLessThanOrEqual(safeLength);
          const body = parameters['body']?.replaceAll('\r\n', '\n') ?? '';
          if (mail.carries === 'nothing') expect(mail.copyFirst).toContain(handed.text);
          else for (const said of written) expect(body).toContain(said.trim());
          const hasLines = joined?.plan.every((said) => body.includes(said)) ?? false;
          const hasLink =
            joined !== undefined && body.split('\n').some((said) => said.endsWith(joined.address));
          if (hasLines && joined?.plan.length) expect(hasLink).toBe(true);
          carried.add(`${mail.carries} ${hasLines} ${hasLink}`);
        },
      ),
      { numRuns: 300 },
    );
    expect([...carried]).toEqual(
      expect.arrayContaining([
        'shorter true true',
        'shorter false true',
        'shorter false false',
        'nothing false false',
      ]),
    );
  });
});
