import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { builtFiles } from '../../integrations/built-files.ts';

/** What a server answered. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Something wrong online, in French: what, where, and what to do. */
export interface Fault {
  readonly message: string;
  readonly addresses: readonly string[];
  readonly remedy: string;
}

/** Milliseconds before an answer is given up. */
const TIMEOUT = 20_000;

/** How many answers are waited for at once: a shared host counts them. */
const AT_ONCE = 6;

/** What hosts read, and what stands for another file when a browser takes it compressed. */
const NOT_ASKED = /(?:^|\/)(?:_headers|\.[^/]+)$|\.(?:br|gz)$/;

/** Asks for an address; a redirection is an answer. Nothing where there was none. */
async function ask(address: URL): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  } catch {
    return undefined;
  }
}

/** The headers of any answer of a site, by their names, as the settings of static hosts have them. */
function headersOfAll(site: string): (readonly [name: string, value: string])[] {
  const [, rules = ''] = readFileSync(join(site, '_headers'), 'utf8').split('\n/*\n');
  const [lines = ''] = rules.split('\n\n');
  return [...lines.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]);
}

/** What its server is not told to do: one cause, whatever is missing of it. */
async function settingFaults(root: URL, site: string, home: Answer): Promise<Fault[]> {
  const isHttps = root.protocol === 'https:';
  const lacks = headersOfAll(site)
    .filter(([name]) => isHttps || name !== 'Strict-Transport-Security')
    .filter(([name, value]) => home.headers.get(name) !== value)
    .map(([name]) => name);
  const script = builtFiles(site).find(({ path }) => /^_astro\/.*\.js$/.test(path));
  const asked = script && (await ask(new URL(script.path, root)));
  // A file that is not there is told apart.
  if (asked?.status === 200 && asked.headers.get('cache-control')?.endsWith('immutable') !== true)
    lacks.push('Cache-Control');
  if (home.headers.get('content-encoding') === null) lacks.push('la compression');
  const lost = await ask(new URL('cette-page-n-existe-pas/', root));
  if (lost?.status !== 404 || !readFileSync(join(site, '404.html')).equals(lost.body))
    lacks.push('la page d’erreur du site');
  if ((await ask(new URL('_headers', root)))?.status === 200)
    lacks.push('des fichiers de réglage illisibles');
  if (isHttps) {
    const plain = await ask(new URL(root.href.replace('https:', 'http:')));
    if (plain?.headers.get('location')?.startsWith('https://') !== true)
      lacks.push('le passage de HTTP à HTTPS');
  }
  if (lacks.length === 0) return [];
  return [
    {
      message: `Le réglage du serveur n’est pas en place. Il manque : ${lacks.join(', ')}.`,
      addresses: [root.href],
      remedy:
        'chez un hébergeur Apache, copiez le fichier caché « .htaccess » de site/ ; s’il y est, demandez « AllowOverride FileInfo » et les modules headers et rewrite. Sinon, LISEZ-MOI.txt de la publication dit quel réglage donner',
    },
  ];
}

/** Files that are not there, or are not those of the publication. */
async function fileFaults(root: URL, site: string, name: string): Promise<Fault[]> {
  const wrong: string[] = [];
  const queue = builtFiles(site).filter(({ path }) => !NOT_ASKED.test(path));
  const next = async () => {
    for (let asked = queue.shift(); asked !== undefined; asked = queue.shift()) {
      const address = new URL(asked.address.slice(1), root);
      const answer = await ask(address);
      if (answer?.status !== 200 || !readFileSync(asked.file).equals(answer.body)) wrong.push(address.href);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  if (wrong.length === 0) return [];
  return [
    {
      message: `Ces fichiers manquent en ligne, ou ne sont pas ceux de la publication ${name}.`,
      addresses: wrong,
      remedy:
        'copiez de nouveau site/ en entier, dans un dossier neuf ; si vous êtes revenu exprès à une autre publication, ajoutez son nom à la commande ; si l’hébergeur change lui-même les pages (statistiques, publicité), demandez-lui de cesser',
    },
  ];
}

/**
 * What is wrong at an address with the site that was to be put there: that it answers, that its server is told what to do,
 * that each file is there.
 *
 * @param root the address, with its final slash
 * @param site the folder of the site that was made
 * @param name that of its publication
 */
export async function faultsOnline(root: URL, site: string, name: string): Promise<Fault[]> {
  const only = (message: string, remedy: string) => [{ message, addresses: [root.href], remedy }];
  const page = parse(readFileSync(join(site, 'index.html'), 'utf8'));
  const made = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'https://nom/';
  const { pathname } = new URL(made);
  if (root.pathname !== pathname) {
    return only(
      `Cette publication est faite pour ${pathname === '/' ? 'la racine d’un nom' : `le dossier « ${pathname} »`} : ses liens seraient cassés à « ${root.pathname} ».`,
      'écrivez l’adresse dans « adressePublique » de src/content/site.yaml, puis refaites : npm run publier',
    );
  }
  const home = await ask(root);
  if (home?.status !== 200) {
    return only(
      home === undefined
        ? 'Le site ne répond pas.'
        : `La page d’accueil répond ${home.status}, au lieu de 200.`,
      home?.status === 500
        ? 'le serveur refuse « .htaccess » : demandez à l’hébergeur « AllowOverride FileInfo »'
        : 'vérifiez l’adresse, son certificat HTTPS, le réseau, et que site/ a été copié dans le dossier du site',
    );
  }
  return [...(await settingFaults(root, site, home)), ...(await fileFaults(root, site, name))];
}
