import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { plantedServer } from './planted-server.ts';

const command = ['--env-file=telemetry.env', 'src/build/commands/preview.ts'];

test('the built site is shown on this machine, at the address that is said in French, even if another has its port', async () => {
  await using other = await plantedServer('dist');
  const taken = new URL(other.address).port;
  const preview = spawn(process.execPath, [...command, '--host', '127.0.0.1', '--port', taken]);
  onTestFinished(() => void preview.kill());
  let printed = '';
  preview.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await expect
    .poll(() => printed, { timeout: 50_000 })
    .toMatch(/✔ Le site est à l’adresse http:\S+\n {2}Pour l’arrêter : Ctrl et C\.\n$/);
  const [address = ''] = /http:\S+/.exec(printed) ?? [];
  expect(new URL(address).port).not.toBe(taken);
  expect(await (await fetch(address)).text()).toBe(readFileSync('dist/index.html', 'utf8'));
});

test('a site that is not built is said to be so', () => {
  const place = ['--outDir', 'nulle-part'];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...place], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    1,
    '✖ Le site n’est pas construit.\n  → construisez-le : npm run build\n',
  ]);
});
