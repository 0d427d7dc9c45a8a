import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { builtFiles, type BuiltFile } from '../../../integrations/built-files.ts';
import type { Publication } from '../publications.ts';
import { askAll, type Ask, type Asked } from './ask.ts';

/** What a publication puts online: the digest of each file that is asked for by its name, by path. */
export interface Published {
  readonly name: string;
  readonly files: readonly BuiltFile[];
  readonly digests: ReadonlyMap<string, string>;
}

/** What hosts read, and what stands for another file when a browser takes it compressed. */
const NOT_ASKED = /(?:^|\/)(?:_headers|\.[^/]+)$|\.(?:br|gz)$/;

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** Reads what a publication puts online. */
export function publishedBy({ name, site }: Publication): Published {
  const files = builtFiles(site).filter(({ path }) => !NOT_ASKED.test(path));
  return {
    name,
    files,
    digests: new Map(files.map(({ file, path }) => [path, digestOf(readFileSync(file))])),
  };
}

/** The digest of what came; nothing if nothing did. */
export function digestOfAnswer(asked: Asked | undefined): string | undefined {
  return asked === undefined || 'failure' in asked || asked.status !== 200 ? undefined : digestOf(asked.body);
}

/** Whether all that a publication puts online is there. */
function isWhole({ digests }: Published, online: ReadonlyMap<string, string | undefined>): boolean {
  return [...digests].every(([path, digest]) => online.get(path) === digest);
}

/** What is online of some publications. */
interface Online {
  /** What the site answered, by path of the files asked for. */
  readonly answers: ReadonlyMap<string, Asked>;
  /** The first publication that is there whole, if one is. */
  readonly whole: Published | undefined;
}

/**
 * Asks a site for the files of publications, one publication after the other, until one is there whole.
 *
 * @param root the address of the site, with its final slash
 */
export async function findOnline(root: URL, publications: readonly Published[], ask: Ask): Promise<Online> {
  const answers = new Map<string, Asked>();
  for (const publication of publications) {
    const missing = publication.files.filter(({ path }) => !answers.has(path));
    const paths = new Map(missing.map(({ path, address }) => [new URL(address.slice(1), root).href, path]));
    for (const [href, asked] of await askAll(paths.keys(), ask)) answers.set(paths.get(href) ?? href, asked);
    const online = new Map([...answers].map(([path, asked]) => [path, digestOfAnswer(asked)]));
    if (isWhole(publication, online)) return { answers, whole: publication };
  }
  return { answers, whole: undefined };
}
