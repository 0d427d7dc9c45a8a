import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { answer } from '../answering.ts';
import { example, examples, questionnaire, siteDetails, texts } from '../questionnaire.ts';
import { sheetOf } from '../sheet.ts';
import { alike, expect, hydrated, plain, printed, test } from '../visitor.ts';

const fragment = toFragment(questionnaire, example.answers);
const sheet = `/autodiagnostic/${example.expected}/${fragment}`;
const partial = toFragment(questionnaire, { porteur: 'commune-ou-groupement', projet: 'tiers-lieu' });
const { brouillon } = texts;

test('Copier le lien copies the address that holds the answers, and says so each time', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.goto(sheet);
  await expect(visitor.getByText(texts.recommandation.codeTexte)).toBeVisible();
  await visitor.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(visitor.getByText(texts.recommandation.lienCopie)).toBeVisible();
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toBe(visitor.url());
  expect(visitor.url()).toContain(fragment);
});

test('where copying is refused, the link is shown to copy by hand', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await visitor.goto(sheet);
  await visitor.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(visitor.getByText(texts.recommandation.copieImpossible)).toBeVisible();
  await expect(visitor.getByRole('textbox', { name: 'Lien de cette fiche' })).toHaveValue(visitor.url());
});

test('Imprimer la fiche asks the browser to print', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await visitor.goto(sheet);
  await visitor.getByRole('button', { name: 'Imprimer la fiche' }).click();
  await expect(visitor.locator('body[data-printed]')).toBeAttached();
});

for (const address of [sheet, `/autodiagnostic/${partial}`, `/contact/${fragment}`]) {
  test(`the skip link of ${address} moves the reader and keeps the answers`, async ({ reader }) => {
    await reader.goto(address);
    if ((await reader.locator('[data-island]').count()) > 0) await hydrated(reader);
    const title = await reader.locator('main').innerText();
    await reader.keyboard.press('Tab');
    await expect(reader.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
    await reader.keyboard.press('Enter');
    await expect(reader.locator('main')).toBeFocused();
    const kept = new RegExp(`${address.slice(address.indexOf('#'))}$`);
    await expect(reader).toHaveURL(kept);
    expect(await reader.locator('main').innerText()).toBe(title);
    await reader.reload();
    await expect(reader).toHaveURL(kept);
  });
}

test('a draft is kept on request only, follows the answers, comes back and is erased', async ({
  visitor,
}) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await answer(visitor, questionnaire.questions[0]?.options[0]?.label ?? '');
  const kept = () => visitor.evaluate(() => localStorage.length);
  expect(await kept()).toBe(0);
  await visitor.getByRole('button', { name: brouillon.garder }).click();
  await expect(visitor.getByText(brouillon.garde)).toBeVisible();
  await answer(visitor, questionnaire.questions[1]?.options[0]?.label ?? '');
  await expect(visitor.getByText('Question 3')).toBeVisible();

  await visitor.goto('/');
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await expect(visitor.getByText(brouillon.trouve)).toBeVisible();
  await visitor.getByRole('link', { name: brouillon.reprendre }).click();
  await expect(visitor.getByText('Question 3')).toBeVisible();
  await visitor.getByRole('button', { name: brouillon.effacer }).click();
  await expect(visitor.getByText(brouillon.efface)).toBeVisible();
  expect(await kept()).toBe(0);
});

test('a browser that refuses to keep a draft says so, and goes on', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visitor.goto(sheet);
  await visitor.getByRole('button', { name: brouillon.garder }).click();
  await expect(visitor.getByText(brouillon.impossible)).toBeVisible();
});

test('the request is asked for in the act that calls, and carries the answers', async ({ reader }) => {
  await reader.goto(sheet);
  const act = reader.locator('.acts li', { hasText: siteDetails.telephone });
  await expect(act).toHaveCount(1);
  await expect(act.locator('a[data-carry]')).toHaveAttribute('href', new RegExp(`/contact/${fragment}$`));
});

test('Partager la fiche shares where the device shares', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    navigator.share = (shared) => {
      document.body.setAttribute('data-shared', shared?.url ?? '');
      return Promise.resolve();
    };
  });
  await visitor.goto(sheet);
  await visitor.getByRole('link', { name: 'Partager la fiche' }).click();
  await expect(visitor.locator('body')).toHaveAttribute('data-shared', visitor.url());
  expect(visitor.url()).toContain(fragment);
});

test('Partager la fiche copies the link where the device refuses to share, says nothing if the visitor gives up', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.addInitScript(() => {
    navigator.share = () => {
      const name = document.body.hasAttribute('data-refuses') ? 'NotAllowedError' : 'AbortError';
      return Promise.reject(new DOMException('no', name));
    };
  });
  await visitor.goto(sheet);
  const send = visitor.getByRole('link', { name: 'Partager la fiche' });
  await send.click();
  await expect(visitor.locator('[data-link-status] :visible')).toHaveCount(0);
  await visitor.evaluate(() => document.body.setAttribute('data-refuses', ''));
  await send.click();
  await expect(visitor.getByText(texts.recommandation.lienCopie)).toBeVisible();
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toBe(visitor.url());
});

test('Partager la fiche opens a mail to address elsewhere, with the name of the sheet and its address', async ({
  reader,
}) => {
  await reader.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await reader.goto('about:blank');
  await reader.goto(sheet);
  const href = await reader.getByRole('link', { name: 'Partager la fiche' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(`${mail.protocol}${mail.pathname}`).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toBe(await reader.title());
  expect(mail.searchParams.get('body')).toBe(`${texts.recommandation.envoi}\n\n${reader.url()}`);
});

test('the commune named in this tab is written on the paper, and nowhere else', async ({ reader }) => {
  await reader.goto(sheet);
  const line = reader.locator('.hand dd').first();
  await expect(line).toBeEmpty();
  const place = { kind: 'grouping', name: 'Communauté imaginée', label: 'x', department: '50', siren: '1' };
  await reader.evaluate((kept) => sessionStorage.setItem('lieu', JSON.stringify(kept)), place);
  await reader.reload();
  await expect(line).toHaveText(place.name);
  await expect(line).toBeHidden();
  expect((await printed(reader)).text).toContain(place.name);
  expect(reader.url()).not.toContain('imagin');
  await reader.evaluate(() => sessionStorage.clear());
});

for (const { id, name, answers, expected } of examples) {
  test(
    `« ${name} » reads what to do from the first screen of a telephone on, then its code`,
    alike(id === example.id),
    async ({ reader }) => {
      await reader.setViewportSize({ width: 390, height: 844 });
      await reader.goto(`/autodiagnostic/${expected}/${toFragment(questionnaire, answers)}`);
      await expect(reader.locator('[data-code]')).toBeVisible();
      const { acts } = sheetOf(answers);
      const told = reader.locator('.acts p[data-act]:visible');
      await expect(told).toHaveText(acts.map(plain));
      await expect(told.first()).toBeInViewport({ ratio: 1 });
      const tops = await told
        .or(reader.locator('[data-code]'))
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
      expect(tops.at(-1)).toBe(Math.max(...tops));
    },
  );
}

for (const width of [360, 768, 1280]) {
  test(`at ${width} px the words of what one does with the sheet start where the lines beside them do`, async ({
    reader,
  }) => {
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(sheet);
    await expect(reader.getByRole('button', { name: brouillon.garder })).toBeVisible();
    for (const row of await reader.locator('.tools, .hand-over').all()) {
      const margin = await row.evaluate((element) => element.getBoundingClientRect().left);
      const starts = await row.getByRole('button').evaluateAll((buttons) => {
        const top = Math.min(...buttons.map((button) => button.getBoundingClientRect().top));
        return buttons
          .map((button) => {
            const range = document.createRange();
            range.selectNodeContents(button);
            const lines = [...range.getClientRects()].filter((line) => line.width > 0);
            return {
              isFirst: button === buttons[0] || button.getBoundingClientRect().top > top + 4,
              left: Math.min(...lines.map((line) => line.left)),
            };
          })
          .filter(({ isFirst }) => isFirst)
          .map(({ left }) => left);
      });
      expect(starts.length).toBeGreaterThan(0);
      for (const start of starts) expect(Math.abs(start - margin)).toBeLessThan(2);
    }
  });
}
