import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** Where Vite lists the packages that are in the scripts of the site, each with its licence. */
export const SCRIPT_LICENCES = 'licences.json';

/** Accepted licences of what the site gives. Any other is decided on, then added. */
const ACCEPTED: ReadonlySet<string> = new Set(['MIT', 'ISC', 'OFL-1.1']);

/**
 * Given besides the scripts: the typeface, the drawings that pages copy, the search, and what loads a script.
 * `pagefind-works.txt` names the works of others in Pagefind's engine, compiled from Rust: read in the manifest of its sources
 * (version 1.5.2, the last that we could read) and in the compiled file (1.6.0). To read again at each update.
 */
const OTHERS = {
  '@fontsource-variable/figtree': 'node_modules/@fontsource-variable/figtree/LICENSE',
  '@iconify-json/lucide': 'src/site/legal/licences/lucide.txt',
  pagefind: 'node_modules/pagefind/LICENSE/LICENSE',
  vite: 'node_modules/vite/LICENSE.md',
};

const listed = z.object({
  name: z.string(),
  version: z.string(),
  identifier: z.string(),
  text: z.string(),
});
type Listed = z.infer<typeof listed>;

/** End of a licence; those of tools that Vite bundles, which the site does not give, follow. */
const BUNDLED = /^# Licenses of bundled dependencies/m;

/** What Vite says of a package of the scripts, for one that it does not see. */
function readPackage([name, licence]: readonly [string, string]): Listed {
  const { version, license } = z
    .object({ version: z.string(), license: z.string() })
    .parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')));
  const [text = ''] = readFileSync(licence, 'utf8').split(BUNDLED);
  return { name, version, identifier: license, text: text.trim() };
}

/**
 * The notices that licences ask to travel with what they cover, as one plain text.
 *
 * @param scripts what Vite wrote in {@link SCRIPT_LICENCES}
 * @throws if a package has a licence that nobody accepted, or does not carry its text
 */
export function licencesText(scripts: string): string {
  const packages = [
    ...z.array(listed).parse(JSON.parse(scripts)),
    ...Object.entries(OTHERS).map(readPackage),
  ];
  const refused = packages.filter(({ identifier }) => !ACCEPTED.has(identifier));
  if (refused.length > 0)
    throw new Error(
      `Licences to accept or to avoid: ${refused.map(({ name, identifier }) => `${name}, ${identifier}`).join('; ')}`,
    );
  const notices = packages.map(
    ({ name, version, identifier, text }) =>
      `${name} ${version}, ${identifier}\nhttps://www.npmjs.com/package/${name}\n\n${text}`,
  );
  const works = ['pagefind-works', 'BSD-3-Clause', 'BlueOak-1.0.0', 'GPL-3.0-only', 'MIT'].map((name) =>
    readFileSync(`src/site/legal/licences/${name}.txt`, 'utf8').trim(),
  );
  return `${['Licences', ...notices, ...works].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}
