import { readFileSync } from 'node:fs';
import { parts, type Part } from './policy.ts';
import type { Data } from '../../../collections.ts';
import { packageLicence } from './package-licence.ts';

type Licences = Data<'licences'>;
type Listed = Licences['software'][number];

/** A software that the site gives, with what its package says. */
export interface SoftwareNotice extends Omit<Listed, 'text' | 'file'> {
  readonly version: string;
  readonly licence: string;
  /** The whole text of its licence. */
  readonly text: string;
  readonly parts: readonly Part[];
}

function textIn(file: string): string {
  return readFileSync(`src/site/legal/licences/${file}`, 'utf8').trim();
}

/** What a package holds of others. */
export function partsOf(name: string): readonly Part[] {
  return parts[name] ?? [];
}

function noticeOf({ text: file, ...listed }: Listed): SoftwareNotice {
  const { version, licence, text } = packageLicence(listed.package);
  const whole = file === undefined ? (text ?? '') : textIn(file);
  return { ...listed, version, licence, text: whole, parts: partsOf(listed.package) };
}

/** The softwares of the list, each with its version and its licence, and the texts that their parts ask for. */
export function softwareNotices({ software }: Licences) {
  const notices = software.map(noticeOf);
  const names = new Set(notices.flatMap((notice) => notice.parts.map(({ licence }) => licence)));
  return {
    software: notices,
    texts: [...names].toSorted().map((name) => ({ name, text: textIn(`${name}.txt`) })),
  };
}

const RULE = `\n\n${'='.repeat(72)}\n\n`;

/**
 * The notices that licences ask to travel with what they cover, as one plain text.
 *
 * @param opening its first lines
 */
export function noticesText(licences: Licences, opening: string): string {
  const { software, texts } = softwareNotices(licences);
  const blocks = software.map(({ name, version, address, text, parts: inside }) => {
    const held = inside.map((part) => {
      const sources = part.sources === undefined ? '' : `, ${part.sources}`;
      return `- ${part.name}: ${part.licence}, ${part.copyright}${sources}`;
    });
    return [`${name} ${version}\n${address}`, text, ...(held.length > 0 ? [held.join('\n')] : [])].join(
      '\n\n',
    );
  });
  const shared = texts.map(({ name, text }) => `${name}\n\n${text}`);
  return `${[opening, ...blocks, ...shared].join(RULE)}\n`;
}
