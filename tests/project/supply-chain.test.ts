import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const manifest = z.object({
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});
const lock = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** Each folder of ours that npm installs, with what it asks for and what its lock says. */
const installed = globSync(['package.json', 'tests/*/package.json']).map((path) => ({
  path,
  asked: manifest.parse(JSON.parse(readFileSync(path, 'utf8'))),
  packages: Object.entries(
    lock.parse(JSON.parse(readFileSync(path.replace('package.json', 'package-lock.json'), 'utf8'))).packages,
  ).filter(([folder]) => folder !== ''),
}));

const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

function nameOf(folder: string): string {
  return folder.replace(/^.*node_modules\//, '');
}

describe('the commands that run Astro', () => {
  it('say nothing to its makers, and write nothing in the home of whoever runs them', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const running = Object.values(scripts).filter((script) => /\bastro\b|\/preview\.ts/.test(script));
    expect(running.length).toBeGreaterThan(3);
    for (const script of running)
      expect(script).toMatch(
        /^node --env-file=telemetry\.env (?:node_modules\/astro\/|src\/build\/commands\/preview\.ts)/,
      );
    expect(readFileSync('telemetry.env', 'utf8')).toMatch(/^ASTRO_TELEMETRY_DISABLED=1$/m);
  });
});

describe('the packages that we install', () => {
  it('are asked for by an exact version', () => {
    const ranges = installed.flatMap(({ path, asked }) =>
      [asked.dependencies, asked.devDependencies, asked.optionalDependencies]
        .flatMap((list) => Object.entries(list))
        .filter(([, version]) => !EXACT.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`),
    );
    expect(ranges).toEqual([]);
    for (const range of ['^1.2.3', '1.x', '1.2', '*', 'latest', 'github:a/b', 'npm:a@^1.0.0']) {
      expect(range).not.toMatch(EXACT);
    }
  });

  it('are sealed in the lock by a digest, and come from a registry, over HTTPS', () => {
    const loose = installed.flatMap(({ path, packages }) =>
      packages
        .filter(([, { integrity, resolved }]) => {
          const isElsewhere = !/^https:\/\/[^#]+\/-\/[^/#]+\.tgz$/.test(
            resolved ?? 'https://registry/-/a.tgz',
          );
          return integrity?.startsWith('sha512-') !== true || isElsewhere;
        })
        .map(([folder]) => `${path}: ${folder}`),
    );
    expect(loose).toEqual([]);
  });

  it('run nothing as they are installed: each script is refused by name, and all are by .npmrc', () => {
    const allowed = installed.flatMap(({ path, asked, packages }) =>
      packages
        .filter(([folder, { hasInstallScript }]) => {
          return hasInstallScript === true && asked.allowScripts[nameOf(folder)] !== false;
        })
        .map(([folder]) => `${path}: ${folder}`),
    );
    expect(allowed).toEqual([]);
    expect(installed.flatMap(({ asked }) => Object.values(asked.allowScripts))).not.toContain(true);
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']),
    );
  });

  it('are named in the lock as refused only while they have a script', () => {
    for (const { asked, packages } of installed) {
      const scripted = packages
        .filter(([, one]) => one.hasInstallScript === true)
        .map(([folder]) => nameOf(folder));
      expect(scripted).toEqual(expect.arrayContaining(Object.keys(asked.allowScripts)));
    }
  });
});
