import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../../../content-model/problem.ts';
import { NOT_FOUND_PAGE } from '../../../../site/check-site.ts';
import { isPage, type BuiltFile } from '../../../integrations/built-files.ts';
import { headersAt, readHeaderRules } from '../host-headers.ts';
import { keptPublications, publicAddressOf, type Publication } from '../publications.ts';
import { ask as askNetwork, type Ask, type Asked } from './ask.ts';
import { contentFault, leftoverFaults, linkFaults } from './content-faults.ts';
import { encodingFaults } from './encoding-faults.ts';
import { countOf, faultsText, type Fault } from './fault.ts';
import { answerFaults, statusFault } from './file-faults.ts';
import { placeFaults } from './place-faults.ts';
import { digestOfAnswer, findOnline, publishedBy, type Published } from './version.ts';

/** The publication to compare to: the one that is named, or the last. */
function chosen(kept: readonly Publication[], name: string | undefined): Publication {
  const found = name === undefined ? kept.at(-1) : kept.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw new ContentError(
    name === undefined
      ? '✖ dist-publication/ n’a encore aucune publication : il n’y a rien à quoi comparer le site en ligne.\n  → faites-en une : npm run publier'
      : `✖ dist-publication/ n’a pas de publication « ${name} ».\n  → écrivez une de celles-ci : ${kept.map((one) => one.name).join(', ')}`,
  );
}

/** The address of the site as it was typed, with its final slash. */
function rootAt(address: string): URL {
  const url = URL.parse(address.replace(/\/*$/, '/'));
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw new ContentError(
    `✖ « ${address} » n’est pas l’adresse d’un site.\n  → écrivez-la entière, comme « https://exemple.fr/mon-site/ »`,
  );
}

/** Why nothing else is worth asking, said alone. */
async function rootFault(root: URL, made: string | undefined, ask: Ask): Promise<Fault | undefined> {
  const base = new URL(made ?? 'https://nom/').pathname;
  if (root.pathname !== base) {
    return {
      address: root.href,
      message: `Cette publication est faite pour ${base === '/' ? 'la racine d’un nom' : `le dossier « ${base} »`}, pas pour « ${root.pathname} » : tous ses liens y seraient cassés.`,
      remedy:
        'écrivez l’adresse dans « adressePublique » de src/content/site.yaml, puis refaites : npm run publier',
    };
  }
  const asked = await ask(root.href);
  const fault = statusFault(asked);
  if (fault === undefined) return undefined;
  const given = 'failure' in asked ? null : asked.headers.get('location');
  const to = given === null ? null : (URL.parse(given, root)?.href ?? null);
  // What a server says is not to be pasted in a terminal as it is.
  const isPlain = to !== null && /^https?:\/\/[\w:/.%-]+$/.test(to);
  const remedy = isPlain ? `vérifiez cette adresse-là : npm run publier -- verifier ${to}` : fault.remedy;
  return { address: root.href, ...fault, remedy };
}

/** Asks a published site for all that one publication put there. */
async function faultsOf(
  root: URL,
  publication: Publication,
  published: Published,
  others: readonly Published[],
  answers: ReadonlyMap<string, Asked>,
  ask: Ask,
): Promise<Fault[]> {
  const rules = await readHeaderRules(join(publication.site, '_headers'));
  const addressAt = ({ address }: BuiltFile) => new URL(address.slice(1), root).href;
  const changedPages: [string, Uint8Array][] = [];
  const faults = published.files.flatMap((file): Fault[] => {
    const address = addressAt(file);
    const asked = answers.get(file.path) ?? { failure: 'il n’a pas été demandé' };
    const status = statusFault(asked);
    if (status !== undefined || 'failure' in asked)
      return status === undefined ? [] : [{ address, ...status }];
    const digest = digestOfAnswer(asked) ?? '';
    const isSame = digest === published.digests.get(file.path);
    if (!isSame && isPage(file)) changedPages.push([address, asked.body]);
    const expected = headersAt(rules, new URL(address).pathname);
    return [
      ...(isSame ? [] : [contentFault(file.path, digest, others)]),
      ...answerFaults(file.path, asked, expected, root.protocol === 'https:'),
    ].map((fault) => ({ address, ...fault }));
  });
  const page = published.files.find((file) => isPage(file) && file.path.endsWith('/index.html'));
  const lostPage = readFileSync(join(publication.site, NOT_FOUND_PAGE));
  const known = new Set(published.files.map(addressAt));
  return [
    ...faults,
    ...(await encodingFaults(root, published, answers, ask)),
    ...(await linkFaults(root, changedPages, known, ask)),
    ...(await placeFaults(root, lostPage, page?.address.slice(1) ?? '', ask)),
    ...(await leftoverFaults(root, published, others, ask)),
  ];
}

/**
 * Compares what is online to a publication, and says in French what is wrong, where, and what to do.
 *
 * @param root the folder of publications
 * @param typed the address of the site
 * @param name the publication to compare to; the last one without it
 * @param say prints lines
 * @returns whether nothing is wrong
 */
export async function verify(
  root: string,
  typed: string,
  name: string | undefined,
  say: (text: string) => void,
  ask: Ask = askNetwork,
): Promise<boolean> {
  const address = rootAt(typed);
  const kept = keptPublications(root);
  const publication = chosen(kept, name);
  const made = publicAddressOf(publication);
  say(`Le site ${address.href} est comparé à la publication ${publication.name}…\n`);
  const first = await rootFault(address, made, ask);
  if (first !== undefined) {
    say(faultsText([first]));
    return false;
  }
  const expected = publishedBy(publication);
  const others = kept
    .filter((one) => one.name !== publication.name)
    .toReversed()
    .map(publishedBy);
  const { answers, whole } = await findOnline(address, [expected, ...others], ask);
  const reference = whole ?? expected;
  const faults = await faultsOf(
    address,
    kept.find((one) => one.name === reference.name) ?? publication,
    reference,
    [expected, ...others].filter((one) => one !== reference),
    answers,
    ask,
  );
  const version: Fault[] =
    reference !== expected
      ? [
          {
            address: address.href,
            message: `La version en ligne n’est pas celle de ${expected.name} : c’est celle de ${reference.name}, entière.`,
            remedy: `mettez en ligne dist-publication/${expected.name}/site/ en entier ; si vous êtes revenu exprès à ${reference.name}, vérifiez par : npm run publier -- verifier ${address.href} ${reference.name}`,
          },
        ]
      : [];
  const all = [...version, ...faults];
  if (all.length === 0) {
    const pages = expected.files.filter(isPage).length;
    say(
      `✔ En ligne : ${expected.name}, entière. ${pages} pages et ${expected.files.length - pages} autres fichiers sont ceux de la publication, avec leurs types, leurs en-têtes et leurs caches.`,
    );
    return true;
  }
  const count = countOf(all);
  say(
    `${faultsText(all)}\n\n${count === 1 ? '1 faute' : `${count} fautes`} en ligne. Corrigez, puis vérifiez de nouveau.`,
  );
  return false;
}
