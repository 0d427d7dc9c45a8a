import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPublicLists } from './public-lists.ts';

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'listes-'));

/** Works in a folder with files made up for a test in the place of the packages. */
function workWith(files: Readonly<Record<string, unknown>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, data] of Object.entries(files)) {
    const path = join(folder, 'node_modules', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(data));
  }
  process.chdir(folder);
}

describe('reading the lists', () => {
  afterEach(() => {
    process.chdir(project);
    rmSync(folder, { recursive: true });
  });

  it('fails if a package is missing', () => {
    workWith({});
    expect(() => readPublicLists()).toThrow('communes.json');
  });

  it('fails if the shape of a list changed', () => {
    workWith({ '@etalab/decoupage-administratif/data/communes.json': [{ insee: '50002' }] });
    expect(() => readPublicLists()).toThrow('code');
  });
});
