import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Data } from '../../../collections.ts';

/** Accepted licences of what the site gives, by SPDX name. Any other is decided on, then added. */
export const accepted: readonly string[] = [
  'MIT',
  'ISC',
  'OFL-1.1',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'GPL-3.0-only',
];

/** Licences that require a source offer. */
export const withSources: readonly string[] = ['GPL-3.0-only'];

/** A work of others in a compiled file. */
export interface Part {
  readonly name: string;
  readonly licence: string;
  /** Its line of copyright, or its authors. */
  readonly copyright: string;
  readonly sources?: string;
}

const rust = 'The Rust Project Developers';
const snowball = 'Copyright (c) 2001 Dr Martin Porter, 2004-2005 Richard Boulton, 2013 Yoshiki Shibukawa';

/**
 * Works that packages hold and do not declare. Pagefind's engine is compiled from Rust: the list was read in the manifest of its
 * sources (version 1.5.2, the last that we could read) and in the compiled file (1.6.0). To read again at each update.
 */
const parts: Readonly<Record<string, readonly Part[]>> = {
  pagefind: [
    { name: 'fflate', licence: 'MIT', copyright: 'Copyright (c) 2020 Arjun Barrett' },
    {
      name: 'pagefind_microjson (microjson)',
      licence: 'GPL-3.0-only',
      copyright: 'Copyright (C) 2021 Robert Spencer',
      sources: 'https://github.com/rspencer01/microjson',
    },
    { name: 'minicbor', licence: 'BlueOak-1.0.0', copyright: 'Toralf Wittner' },
    { name: 'pagefind_stem (Snowball)', licence: 'BSD-3-Clause', copyright: snowball },
    { name: 'wasm-bindgen', licence: 'MIT', copyright: 'Copyright (c) 2014 Alex Crichton' },
    { name: 'bit-set, bit-vec', licence: 'MIT', copyright: rust },
    { name: 'Rust standard library', licence: 'MIT', copyright: rust },
    { name: 'write-json', licence: 'MIT', copyright: 'Aleksey Kladov' },
  ],
};

/** Version and licence of an installed package. */
export interface PackageLicence {
  readonly version: string;
  /** By its SPDX name. */
  readonly licence: string;
  /** The text of its licence; nothing if it does not carry it. */
  readonly text: string | undefined;
}

const manifest = z.object({ version: z.string(), license: z.string() });

/** End of the licence; those of bundled tools, which the site does not give, follow. */
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

type Licences = Data<'licences'>;
type Listed = Licences['software'][number];

/** A listed software with the version and licence of its package. */
interface SoftwareNotice extends Omit<Listed, 'text' | 'file'> {
  readonly version: string;
  readonly licence: string;
  /** The whole text of its licence. */
  readonly text: string;
  readonly parts: readonly Part[];
}

function textIn(file: string): string {
  return readFileSync(`src/site/legal/licences/${file}`, 'utf8').trim();
}

/** Works of others in a package. */
export function partsOf(name: string): readonly Part[] {
  return parts[name] ?? [];
}

function noticeOf({ text: file, ...listed }: Listed): SoftwareNotice {
  const { version, licence, text } = packageLicence(listed.package);
  const whole = file === undefined ? (text ?? '') : textIn(file);
  return { ...listed, version, licence, text: whole, parts: partsOf(listed.package) };
}

/** The softwares of the list, each with its version and its licence, and the texts that their parts ask for. */
function softwareNotices({ software }: Licences) {
  const notices = software.map(noticeOf);
  const names = new Set(notices.flatMap((notice) => notice.parts.map(({ licence }) => licence)));
  return {
    software: notices,
    texts: [...names].toSorted().map((name) => ({ name, text: textIn(`${name}.txt`) })),
  };
}

const RULE = `\n\n${'='.repeat(72)}\n\n`;

const OPENING = 'Licences\nÀ qui appartiennent les logiciels, la police et les dessins du site.';

/** The notices that licences ask to travel with what they cover, as one plain text. */
export function noticesText(licences: Licences): string {
  const { software, texts } = softwareNotices(licences);
  const blocks = software.map(({ name, version, purpose, address, licence, text, parts: inside }) => {
    const held = inside.map((part) => {
      const sources = part.sources === undefined ? '' : `, ${part.sources}`;
      return `- ${part.name}: ${part.licence}, ${part.copyright}${sources}`;
    });
    return [
      `${name} ${version}, ${licence}\n${purpose}\n${address}`,
      text,
      ...(held.length > 0 ? [held.join('\n')] : []),
    ].join('\n\n');
  });
  const shared = texts.map(({ name, text }) => `${name}\n\n${text}`);
  return `${[OPENING, ...blocks, ...shared].join(RULE)}\n`;
}
