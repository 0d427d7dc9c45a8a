import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const manifest = z.object({
  scripts: names,
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});
const locked = z.object({
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), locked) });

const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const TARBALL = /^https:\/\/[^#]+\/-\/[^/#]+\.tgz$/;

it.each(globSync(['package.json', 'tests/*/package.json']))(
  '%s asks for exact versions, which the lock seals, and lets none of them run a script',
  (path) => {
    const asked = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    const { packages } = lock.parse(
      JSON.parse(readFileSync(path.replace('package.json', 'package-lock.json'), 'utf8')),
    );
    const versions = { ...asked.dependencies, ...asked.devDependencies, ...asked.optionalDependencies };
    expect(Object.entries(versions).filter(([, version]) => !EXACT.test(version))).toEqual([]);
    const installed = Object.entries(packages).filter(([folder]) => folder !== '');
    const loose = installed.filter(
      ([, { integrity, resolved }]) =>
        integrity?.startsWith('sha512-') !== true || (resolved !== undefined && !TARBALL.test(resolved)),
    );
    expect(loose).toEqual([]);
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const refused = new Set(scripted.map(([folder]) => folder.replace(/^.*node_modules\//, '')));
    expect(asked.allowScripts).toEqual(Object.fromEntries([...refused].map((name) => [name, false])));
  },
);

it('npm runs no script of a package, and Astro says nothing to its makers', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']),
  );
  const { scripts } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const running = Object.values(scripts).filter((script) => /\bastro\b|\/preview\.ts/.test(script));
  expect(running.filter((script) => !script.startsWith('node --env-file=node.env '))).toEqual([]);
  expect(readFileSync('node.env', 'utf8')).toMatch(/^ASTRO_TELEMETRY_DISABLED=1$/m);
});
