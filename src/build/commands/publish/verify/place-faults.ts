import type { Ask } from './ask.ts';
import { ask as askNetwork } from './ask.ts';
import { SETTINGS, type Fault } from './fault.ts';

/** What no host may give to read, whether the site has it or not, each with what to do. */
const OF_HOSTS = `${SETTINGS} ; s’il y est, demandez à l’hébergeur « mod_rewrite » ou « mod_alias » pour Apache. Ces fichiers n’ont rien de secret : le site peut rester en ligne`;
const HIDDEN = {
  _headers: OF_HOSTS,
  '.htaccess': OF_HOSTS,
  '.git/HEAD': 'effacez du serveur le dossier « .git »',
};

/** An address that nothing will ever have. */
const LOST = 'cette-page-n-existe-pas-verification/';

/** A server of this machine, which has no need of HTTPS. */
export function isLocal(address: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
}

async function lostPageFaults(root: URL, page: Uint8Array, ask: Ask): Promise<Fault[]> {
  const address = new URL(LOST, root).href;
  const asked = await ask(address);
  if ('failure' in asked) return [];
  if (asked.status !== 404) {
    const message = `Une page qui n’existe pas répond ${asked.status}, au lieu de 404.`;
    return [{ address, message, remedy: `${SETTINGS} ; retirez une redirection de tout vers l’accueil` }];
  }
  if (Buffer.from(asked.body).equals(page)) return [];
  const message = 'Une page qui n’existe pas montre l’erreur de l’hébergeur, au lieu de celle du site.';
  return [{ address, message, remedy: `${SETTINGS}, ou donnez-lui « 404.html » pour page d’erreur` }];
}

async function slashFaults(root: URL, page: string, ask: Ask): Promise<Fault[]> {
  const address = new URL(page.replace(/\/$/, ''), root).href;
  const asked = await ask(address);
  if ('failure' in asked) return [];
  const to = asked.headers.get('location');
  const isLed = asked.status >= 301 && asked.status <= 308 && to !== null;
  // Behind another server, a host may name itself: the folder alone is looked at.
  if (isLed && new URL(to, address).pathname === new URL(page, root).pathname) return [];
  const message = `Une adresse sans sa barre finale ne mène pas à la page (réponse ${asked.status}).`;
  return [{ address, message, remedy: `${SETTINGS}, ou demandez que « /page » mène à « /page/ »` }];
}

async function hiddenFaults(root: URL, ask: Ask): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [path, remedy] of Object.entries(HIDDEN)) {
    const address = new URL(path, root).href;
    const asked = await ask(address);
    if ('failure' in asked || asked.status !== 200) continue;
    faults.push({ address, message: 'Un fichier de réglage se lit en ligne.', remedy });
  }
  return faults;
}

async function httpsFaults(root: URL, ask: Ask): Promise<Fault[]> {
  if (root.protocol === 'http:') {
    if (isLocal(root)) return [];
    const message = 'Le site est demandé sans HTTPS : ce qu’il montre peut être changé en route.';
    const remedy = 'demandez à l’hébergeur un certificat, et vérifiez l’adresse en « https:// »';
    return [{ address: root.href, message, remedy }];
  }
  const address = root.href.replace(/^https:/, 'http:');
  const asked = await ask(address);
  const remedy = `${SETTINGS}, ou cochez « forcer HTTPS » chez l’hébergeur`;
  if ('failure' in asked) {
    return [{ address, message: `Sans HTTPS, le site ne répond pas : ${asked.failure}.`, remedy }];
  }
  const isLed = asked.status >= 301 && asked.status <= 308;
  if (isLed && asked.headers.get('location')?.startsWith('https://') === true) return [];
  return [{ address, message: `Sans HTTPS, le site ne mène pas à HTTPS (réponse ${asked.status}).`, remedy }];
}

/**
 * What is wrong at addresses that are no file of the site.
 *
 * @param root the address of the site, with its final slash
 * @param lostPage what the site says where there is no page
 * @param page a page, from the root: `guides/`
 */
export async function placeFaults(
  root: URL,
  lostPage: Uint8Array,
  page: string,
  ask: Ask = askNetwork,
): Promise<Fault[]> {
  return [
    ...(await httpsFaults(root, ask)),
    ...(await lostPageFaults(root, lostPage, ask)),
    ...(await slashFaults(root, page, ask)),
    ...(await hiddenFaults(root, ask)),
  ];
}
