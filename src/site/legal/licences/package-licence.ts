import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** What an installed package says of itself. */
export interface PackageLicence {
  readonly version: string;
  /** By its SPDX name. */
  readonly licence: string;
  /** The text of its licence; nothing if it does not carry it. */
  readonly text: string | undefined;
}

const manifest = z.object({ version: z.string(), license: z.string() });

/** Where a licence ends and those of tools bundled in the package, which the site does not give, begin. */
const OTHERS = /^# Licenses of bundled dependencies/m;

function licenceFile(folder: string): string | undefined {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.md|\.txt)?$/i.test(file));
  if (name === undefined) return undefined;
  const path = join(folder, name);
  return existsSync(join(path, name)) ? join(path, name) : path;
}

/**
 * Reads version and licence of a package.
 *
 * @throws if it is not installed, or says no licence
 */
export function packageLicence(name: string): PackageLicence {
  const folder = join('node_modules', name);
  const { version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = licenceFile(folder);
  const text = file === undefined ? undefined : readFileSync(file, 'utf8').split(OTHERS)[0]?.trim();
  return { version, licence: license, text };
}

/**
 * The lines of copyright of a licence, each once, without the addresses that follow names: the whole text keeps them.
 *
 * @param text the whole licence
 */
export function copyrightLines(text: string): string[] {
  const lines = text
    .split('\n')
    .flatMap((line) => line.trim().split(/ \S+\.ttf: /))
    .filter((line) => /^copyright (?:\(c\)|©|\d{4})/i.test(line))
    .map((line) => line.replaceAll(/ <[^>]*>/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
  return [...new Set(lines)];
}
