import { formatCode } from '../../../src/diagnosis/codes/code.ts';
import { KEEP, keptInWords } from '../../../src/project/sentences.ts';
import { tools } from '../built-pages.ts';
import { answering, code, sheet } from '../tools.ts';
import { expect, test } from '../visitor.ts';

const damaged = {
  'half a file': '{"a":',
  'another shape': '{"fragment":"x=1&__proto__=5","texts":[5],"named":{"kind":"commune"}}',
  'what would act': '<img src=x onerror=alert(1)>\u0000\uD800\u202E🏚️',
  'words too long for an address': 'x'.repeat(100_000),
};

for (const [name, text] of Object.entries(damaged)) {
  test(`what a browser kept breaks no page once it is ${name}`, async ({ visitor }) => {
    // Under whatever key a page looks.
    await visitor.addInitScript((value) => {
      Storage.prototype.getItem = () => value;
    }, text);
    for (const address of tools) {
      await visitor.goto(address);
      await answering(visitor);
    }
  });
}

test('a browser that refuses to keep anything answers all the same', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  });
  for (const address of tools) {
    await visitor.goto(address);
    await answering(visitor);
  }
  await visitor.goto(`${sheet}#${code}`);
  await expect(visitor.getByText(keptInWords('page'))).toBeVisible();
  await expect(visitor.getByRole('button', { name: KEEP })).toHaveCount(0);
  await visitor.getByRole('link', { name: 'Voir votre projet' }).click();
  await expect(visitor.getByText(formatCode(code))).toBeVisible();
});
