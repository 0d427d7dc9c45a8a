import { encode, formatCode } from '../../../src/diagnosis/codes/code.ts';
import { givenAnswers, pointsToConfirm, reasonInWords } from '../../../src/diagnosis/engine/explain.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { recommend, recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { builtPages, longestOfEachKind } from '../built-pages.ts';
import { decodeSquare } from '../square.ts';
import { levels, offer, questionnaire, siteDetails } from '../questionnaire.ts';
import { sheetOf } from '../sheet.ts';
import { alike, expect, plain, printed, settled, test } from '../visitor.ts';

/** The characters that a state's sheet prints, furniture apart. */
function lengthOf(answers: Answers): number {
  const outcome = recommend(questionnaire, answers);
  if (outcome === undefined) return 0;
  const { acts, services, extra, asks, toPrepare } = sheetOf(answers);
  return [
    ...acts,
    ...asks,
    reasonInWords(questionnaire, outcome.recommandation, answers),
    ...services.flat(),
    ...extra,
    ...toPrepare,
    ...pointsToConfirm(questionnaire, answers).map(({ option }) => option.point ?? ''),
    ...givenAnswers(questionnaire, answers).flatMap(({ question, option }) => [question.titre, option.texte]),
  ].join(' ').length;
}

// Measured once each: every process of the tests reads this file.
const longest = completeStates(questionnaire)
  .map((answers) => ({ answers, length: lengthOf(answers) }))
  .toSorted((one, other) => other.length - one.length)
  .slice(0, 3);

for (const [index, { answers }] of longest.entries()) {
  const code = encode(questionnaire, answers);
  test(
    `the sheet ${code}, among the three longest of all states, prints on two pages at most`,
    alike(index === 0),
    async ({ reader }) => {
      const id = recommendedId(questionnaire, answers) ?? '';
      await reader.goto(`/autodiagnostic/${id}/#${code}`);
      await expect(reader.locator('.answers')).toBeAttached();
      const { pages, text } = await printed(reader);
      expect(pages).toBeLessThanOrEqual(2);
      expect(text).toMatch(/Imprimé le (?:1er|\d+) \p{L}+ \d{4} à \d\d:\d\d/u);
      // What opens the sheet again is its square and its code: the raw address is no text for a reader.
      expect(text.replaceAll(' ', '')).not.toContain(`#${code}`);
      expect(text).toContain(formatCode(code));
      expect(text).toContain(plain((await reader.locator('#reponses').textContent()) ?? ''));
    },
  );

  test(
    `the square printed on the sheet ${code} opens the same recommendation`,
    alike(index === 0),
    async ({ reader }) => {
      const id = recommendedId(questionnaire, answers) ?? '';
      await reader.goto(`/autodiagnostic/${id}/#${code}`);
      await expect(reader.locator('[data-qr] path')).toHaveAttribute('d', /h1v1/);
      const title = await reader.getByRole('heading', { level: 1 }).textContent();
      const address = await decodeSquare(await reader.pdf({ preferCSSPageSize: true }));
      await reader.goto('/');
      await reader.goto(address);
      await expect(reader).toHaveURL(new RegExp(`/autodiagnostic/${id}/#${code}$`));
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
      await expect(reader.locator('[data-code]')).toHaveText(formatCode(code));
    },
  );
}

test('the offer prints on two sides, our reading on one, the text of the Département on the other', async ({
  reader,
}) => {
  await reader.goto('/offre/');
  const { sides } = await printed(reader);
  expect(sides).toHaveLength(2);
  for (const text of offer.perimetre) expect(sides[1]).toContain(plain(text));
});

for (const address of builtPages.filter((one) => /^\/(guides|financements)\/[^/]+\/$/.test(one))) {
  test(
    `${address} prints on two sides at most`,
    alike(longestOfEachKind.includes(address)),
    async ({ reader }) => {
      await reader.goto(address);
      await settled(reader);
      expect((await printed(reader)).pages).toBeLessThanOrEqual(2);
    },
  );
}

/** A text without its spaces, as lines cut differently on paper and on the screen compare. */
function packed(text: string): string {
  return plain(text).replaceAll(' ', '');
}

test('the leaflet holds the whole offer on the two sides of one sheet', async ({ reader }) => {
  await reader.goto('/offre/depliant/');
  const { sides } = await printed(reader);
  const [front = '', back = ''] = sides.map(packed);
  expect(sides).toHaveLength(2);
  const { destinataires, gratuite, accompagnement, operations, perimetre, prestationsProposees } = offer;
  const said = [destinataires, gratuite, accompagnement, operations, ...perimetre, prestationsProposees];
  for (const text of [...said, siteDetails.service, siteDetails.telephone]) {
    expect(front).toContain(packed(text));
  }
  // Without an address the sheet does not speak of one, and has no square that would lead nowhere.
  const { adressePublique } = siteDetails;
  expect(front.includes(packed('Adresse du site'))).toBe(adressePublique !== undefined);
  expect(front).toContain(packed(adressePublique ?? ''));
  await expect(reader.locator('main svg[role="img"]')).toHaveCount(adressePublique === undefined ? 0 : 1);
  const parts = levels.flatMap(({ value }) => [value, ...value.variantes]);
  const services = levels.flatMap(({ value }) => [
    ...value.prestations,
    ...value.variantes.flatMap((variant) => variant.prestations),
  ]);
  expect(services.length).toBeGreaterThanOrEqual(levels.length);
  const serviceTexts = services.map(({ texte }) => texte);
  const names = [...levels.map(({ value }) => value.title), ...offer.variantes.map(({ titre }) => titre)];
  // Each list of services says what it is.
  const lists = parts.filter((part) => part.prestations.length > 0);
  expect(back.split(packed('Ce que propose le Département'))).toHaveLength(lists.length + 1);
  for (const text of [...serviceTexts, ...names, ...parts.flatMap(({ aPreparer }) => aPreparer)]) {
    expect(back).toContain(packed(text));
  }
});

function withoutAddresses(text: string): string {
  return packed(text)
    .toLowerCase()
    .replaceAll(/\(https?:[^)]*\)/g, '');
}

for (const address of longestOfEachKind) {
  test(`${address} prints its whole text, as large as it is set, with its emitter`, async ({ reader }) => {
    await reader.goto(address);
    await settled(reader);
    const { sides, letters } = await printed(reader);
    // Something wider than the sheet makes a browser print all of it smaller.
    expect(letters).toBeGreaterThan(12);
    // The foot of a sheet, its number and the title of the page, stands in the middle of a text that goes over.
    const title = plain(await reader.title()).replace(address === '/' ? /^.*? : / : / \| [^|]*$/, '');
    const paper = withoutAddresses(
      sides.map((side, index) => side.replace(`${index + 1} / ${sides.length}${title}`, ' ')).join(' '),
    );
    expect(paper).toContain('départementdelamanche');
    expect(paper).toMatch(/misàjourle\d+(er)?\p{L}+\d{4}/u);
    // What serves to move about the site stays on the screen.
    expect(paper).not.toMatch(/alleraucontenu|signaleruneerreur|menuprincipal/u);
    const blocks = await reader
      .locator(
        'main :is(h1, h2, h3, p, li, dt, td, pre):visible:not(.screen-only, .screen-only *, nav *, .title *)',
      )
      .filter({ hasNot: reader.locator('p, ul, ol, dl, button, .screen-only, .visually-hidden') })
      .allInnerTexts();
    for (const block of blocks) expect(paper).toContain(withoutAddresses(block));
  });
}
