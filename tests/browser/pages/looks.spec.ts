import type { Page } from '@playwright/test';
import searches from '../../fixtures/recherches.json' with { type: 'json' };
import { ofPurpose } from '../../../src/contact/sentences.ts';
import { longestOfEachKind } from '../built-pages.ts';
import { openFinder } from '../finder.ts';
import { openPlan, school } from '../plan.ts';
import { screensOf } from '../question-screens.ts';
import { example, questionnaire, recommandations } from '../questionnaire.ts';
import { openContact, readyRequest } from '../request.ts';
import { looksOf } from '../seen/looks.ts';
import { code } from '../tools.ts';
import { expect, settled, test } from '../visitor.ts';

/** What is written or found in a page. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a plan that is filled': (page) => openPlan(page, school),
  'aids that are found': (page) => openFinder(page, '#etape=niveau-3&depense=travaux'),
  'a search that finds': (page) =>
    page.goto(`/recherche/?${new URLSearchParams({ q: searches[0]?.q ?? '' })}`),
  'a search that finds nothing': (page) => page.goto('/recherche/?q=xylophonographe'),
  'a project that is known': (page) => page.goto(`/parcours/#${code}`),
  'a request with faults': async (page) => {
    await openContact(page, example.reponses);
    await page.getByRole('button', { name: ofPurpose.support.prepare }).click();
  },
  'a letter': async (page) => {
    await openContact(page, example.reponses);
    await readyRequest(page);
  },
};

/**
 * Most looks over all pages and states at 1,280 px, as `looksOf` tells them apart: a look is added where another goes, and
 * a ceiling only goes down.
 */
const ceilings = {
  sizes: 7,
  'line heights': 3,
  combinations: 16,
  borders: 25,
  radii: 4,
  paddings: 36,
  gaps: 26,
  h1: 2,
  h2: 1,
  h3: 1,
  buttons: 15,
  links: 13,
  lists: 12,
  panels: 35,
  'left edges': 96,
  'paragraph widths': 45,
};

test('the site has few looks', async ({ reader }) => {
  const seen = new Map<string, Map<string, string>>();
  const look = async () => {
    await settled(reader);
    for (const { kind, value, where } of await looksOf(reader)) {
      const values = seen.get(kind) ?? new Map<string, string>();
      seen.set(kind, values.has(value) ? values : values.set(value, where));
    }
  };
  const [first] = questionnaire.questions;
  if (first === undefined) throw new Error('no question');
  for await (const name of screensOf(first, reader)) await test.step(name, look);
  const sheets = recommandations.map(({ id }) => `/autodiagnostic/${id}/`);
  for (const address of [...longestOfEachKind, ...sheets]) {
    await reader.goto(address);
    await look();
  }
  for (const [name, open] of Object.entries(states)) {
    // From elsewhere: with another fragment only, the page that is there would not open anew.
    await reader.goto('about:blank');
    await open(reader);
    await test.step(name, look);
  }
  for (const [kind, ceiling] of Object.entries(ceilings)) {
    const values = [...(seen.get(kind) ?? [])].map(([value, where]) => `${value}  (${where})`);
    expect.soft(values.length, `${kind}:\n${values.join('\n')}`).toBeLessThanOrEqual(ceiling);
    expect.soft(values.length, `${kind} are counted`).toBeGreaterThan(0);
  }
});
