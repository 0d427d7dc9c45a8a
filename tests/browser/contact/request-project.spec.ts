import mammoth from 'mammoth';
import { fromFragment } from '../../../src/project/codec.ts';
import { projectInWords } from '../../../src/funding/plan/project-in-words.ts';
import { names } from '../../support/contact/contact-content.ts';
import { contactTexts } from '../questionnaire.ts';
import { keepInTab } from '../project.ts';
import { letterText, openContact, prepare, words, write } from '../request.ts';
import { code } from '../tools.ts';
import { expect, hydrated, plain, printed, test } from '../visitor.ts';

const fragment = `${code}&commune=50095&batiment=%C3%89cole&travaux=180000&detr=36000~demandee`;
const { project } = fromFragment(fragment);
const { plan } = projectInWords(names, project, '2026-12-03');

test('the request carries the building and the plan, shown before, left out by one press; its link opens them for the Mission', async ({
  visitor,
}) => {
  await visitor.goto('/');
  await keepInTab(visitor, project);
  await openContact(visitor);
  const joined = visitor.locator('[data-report]').getByRole('listitem');
  for (const line of plan) await expect(joined.filter({ hasText: line })).toBeVisible();
  await visitor.getByRole('button', { name: 'Ne pas joindre' }).click();
  await expect(joined).toHaveCount(0);
  await write(visitor, words);
  await prepare(visitor);
  await expect(letterText(visitor)).not.toContainText('École');
  await visitor.goBack();
  await visitor.getByRole('button', { name: 'Joindre mon projet' }).click();
  await prepare(visitor);
  const text = (await letterText(visitor).textContent()) ?? '';
  for (const line of [contactTexts.texte.projet, 'Bâtiment : École', ...plan])
    expect(plain(text)).toContain(plain(line));
  const [link = ''] = /http\S+#\S+/.exec(text) ?? [];
  expect(new URL(link).hash).toBe(`#${fragment}`);
  expect((await printed(visitor)).pages).toBe(1);
  await visitor.goto('/');
  await visitor.goto(new URL(link).pathname + new URL(link).hash);
  await hydrated(visitor);
  await expect(visitor.locator('#code')).not.toHaveValue('');
  await visitor.locator('main a[href="/autodiagnostic/agents/"]').first().click();
  // The three papers of the officer know the commune, the building and the plan; the officer's own project is left alone.
  await expect(visitor).toHaveURL(new RegExp(`/fiche-d-appel/#${fragment}$`));
  const known = visitor.locator('[data-known-project]');
  for (const line of ['Canisy', 'École', ...plan]) await expect(known).toContainText(line);
  const call = await printed(visitor);
  expect(call.pages).toBe(1);
  for (const line of ['Canisy', ...plan]) expect(plain(call.text)).toContain(plain(line));
  await visitor.locator('[data-carry-project]').click();
  await expect(visitor).toHaveURL(new RegExp(`/fiche-de-visite/#${fragment}$`));
  for (const line of plan) await expect(known).toContainText(line);
  const visit = await printed(visitor);
  expect(visit.pages).toBe(1);
  for (const line of ['Canisy', 'École', ...plan]) expect(plain(visit.text)).toContain(plain(line));
  const download = visitor.waitForEvent('download');
  await visitor.locator('[data-note]').click();
  const { value: note } = await mammoth.extractRawText({ path: await (await download).path() });
  for (const line of ['Commune : Canisy', 'Bâtiment : École', ...plan])
    expect(plain(note)).toContain(plain(line));
});
