import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { plantedServer, type Going, type Plant } from '../../../../../tests/hosting/planted-server.ts';
import { ask, type Ask } from './ask.ts';
import { verify } from './verify.ts';

const root = mkdtempSync(join(tmpdir(), 'publications-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HASHED = '_astro/a.1234.js';
const files = {
  'index.html': '<h1>Accueil</h1><a href="/guides/">Guides</a>',
  'guides/index.html': `<h1>Guides</h1><p>${'Un texte. '.repeat(200)}</p>`,
  '404.html': '<h1>Page introuvable</h1>',
  'modele.docx': 'un modèle',
  'licences.txt': 'écrit',
  'service-worker.js': 'self.version = 2;',
  [HASHED]: 'export {};',
};

function publication(name: string, site: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(site)) {
    const file = join(root, name, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync('public/_headers', join(root, name, 'site/_headers'));
  mkdirSync(join(root, name, 'contenus'));
  return join(root, name, 'site');
}

const before = publication('2026-11-28-1', {
  ...files,
  'index.html': '<h1>Ancien accueil</h1>',
  'vieux/index.html': '<h1>Une page retirée</h1>',
  'service-worker.js': 'self.version = 1;',
});
const last = publication('2026-11-28-2', files);

/** What the command says of a site where something is planted. */
async function said(plant?: Plant, site = last, name?: string) {
  await using server = await plantedServer(site, plant);
  const lines: string[] = [];
  const isRight = await verify(root, server.address, name, (text) => lines.push(text));
  return { isRight, text: lines.join('\n').replaceAll(server.address, '/') };
}

/** Changes the answer for one address. */
function at(place: string, change: (going: Going) => Going): Plant {
  return (address, going) => (address === place ? change(going) : going);
}

function withHeader(name: string, value: string): (going: Going) => Going {
  return (going) => ({ ...going, headers: { ...going.headers, [name]: value } });
}

function without(name: string): (going: Going) => Going {
  return (going) => ({
    ...going,
    headers: Object.fromEntries(Object.entries(going.headers).filter(([key]) => key !== name)),
  });
}

function saying(text: string): (going: Going) => Going {
  return (going) => ({ ...going, body: brotliCompressSync(text) });
}

const settings = 'mettez en place le réglage du serveur (LISEZ-MOI.txt de la publication)';
const again = 'copiez de nouveau site/ en entier, dans un dossier neuf';

describe('a published site', () => {
  it('that is the last publication, well served, has no fault', async () => {
    const { isRight, text } = await said();
    expect(text).toContain('✔ En ligne : 2026-11-28-2, entière. 3 pages et 4 autres fichiers');
    expect(isRight).toBe(true);
  });

  it('put back whole to the publication before is told by its name, and is right if that one is asked for', async () => {
    const { isRight, text } = await said(undefined, before);
    expect(isRight).toBe(false);
    expect(text)
      .toContain(`✖ La version en ligne n’est pas celle de 2026-11-28-2 : c’est celle de 2026-11-28-1, entière.
    /
  → mettez en ligne dist-publication/2026-11-28-2/site/ en entier ; si vous êtes revenu exprès à 2026-11-28-1, vérifiez par : npm run publier -- verifier / 2026-11-28-1

1 faute en ligne.`);
    expect((await said(undefined, before, '2026-11-28-1')).text).toContain(
      '✔ En ligne : 2026-11-28-1, entière.',
    );
  });

  it.each<{ fault: string; plant: Plant; block: string }>([
    {
      fault: 'a page that is missing',
      plant: at('/guides/', (going) => ({ ...going, status: 404 })),
      block:
        '✖ Manque en ligne (réponse 404).\n    /guides/\n  → copiez de nouveau site/ en entier, fichiers cachés compris',
    },
    {
      fault: 'a page that the server may not read',
      plant: at('/guides/', (going) => ({ ...going, status: 403 })),
      block:
        '✖ Le serveur refuse ce fichier (réponse 403).\n    /guides/\n  → donnez au serveur le droit de lire ce fichier et ses dossiers (644 et 755)',
    },
    {
      fault: 'a page that the host sends elsewhere',
      plant: at('/guides/', () => ({
        status: 302,
        headers: { Location: '/ailleurs/' },
        body: new Uint8Array(),
      })),
      block:
        '✖ Mène ailleurs, à /ailleurs/ (réponse 302).\n    /guides/\n  → retirez cette redirection des réglages de l’hébergeur',
    },
    {
      fault: 'a page that was changed online, with a link to nothing',
      plant: at('/', saying('<h1>Accueil</h1><a href="/nulle-part/">Rien</a>')),
      block: `✖ N’est pas le fichier de la publication : il a été changé en ligne.\n    /\n  → ${again} ; si l’hébergeur change lui-même les pages (statistiques, publicité), demandez-lui de cesser`,
    },
    {
      fault: 'its broken link',
      plant: at('/', saying('<h1>Accueil</h1><a href="/nulle-part/">Rien</a>')),
      block: `✖ Lien cassé : il mène à /nulle-part/, où il n’y a rien.\n    /\n  → ${again}`,
    },
    {
      fault: 'a page that is still the one before',
      plant: at('/', saying('<h1>Ancien accueil</h1>')),
      block: `✖ Est resté celui de la publication 2026-11-28-1.\n    /\n  → ${again}`,
    },
    {
      fault: 'a page that went, and is still online',
      plant: at('/vieux/', (going) => ({ ...going, status: 200 })),
      block:
        '✖ A été retiré du site, et se lit encore en ligne.\n    /vieux/\n  → effacez-le du serveur, ou copiez site/ dans un dossier neuf',
    },
    {
      fault: 'the worker of the version before',
      plant: at('/service-worker.js', saying('self.version = 1;')),
      block: `✖ Le fichier de la copie hors connexion n’est pas celui de la publication : les visiteurs garderaient d’anciennes pages.\n    /service-worker.js\n  → ${again}`,
    },
    {
      fault: 'a script under another type',
      plant: at('/service-worker.js', withHeader('Content-Type', 'text/plain')),
      block: `✖ Est donné comme « text/plain », au lieu de « text/javascript ».\n    /service-worker.js\n  → ${settings}, ou donnez ce type aux fichiers « .js »`,
    },
    {
      fault: 'pages in another encoding',
      plant: at('/', withHeader('Content-Type', 'text/html; charset=ISO-8859-1')),
      block: `✖ Se dit en « iso-8859-1 », mais est en UTF-8 : « é » se lira mal.\n    /\n  → ${settings}, ou réglez l’encodage du serveur sur UTF-8`,
    },
    {
      fault: 'a text that does not say its encoding',
      plant: at('/licences.txt', withHeader('Content-Type', 'text/plain')),
      block: `✖ Ne dit pas son encodage : « é » se lira « Ã© ».\n    /licences.txt\n  → ${settings}, ou réglez l’encodage du serveur sur UTF-8`,
    },
    {
      fault: 'no security header',
      plant: at('/', without('X-Content-Type-Options')),
      block: `✖ N’a pas l’en-tête de sécurité « X-Content-Type-Options ».\n    /\n  → ${settings}`,
    },
    {
      fault: 'another security header',
      plant: at('/', withHeader('Referrer-Policy', 'unsafe-url')),
      block: `✖ A l’en-tête « Referrer-Policy: unsafe-url », au lieu de « same-origin ».\n    /\n  → ${settings}`,
    },
    {
      fault: 'a page that is kept',
      plant: at('/', withHeader('Cache-Control', 'max-age=86400')),
      block: `✖ Peut se garder sans être redemandé (« Cache-Control: max-age=86400 ») : une correction ne se verrait pas aussitôt.\n    /\n  → ${settings}, ou videz et coupez le cache de l’hébergeur pour ce fichier`,
    },
    {
      fault: 'a hashed file that is not kept',
      plant: at(`/${HASHED}`, without('Cache-Control')),
      block: `✖ Pourrait se garder un an, et se redemande (sans « Cache-Control ») : le site est plus lent.\n    /${HASHED}\n  → ${settings}`,
    },
    {
      fault: 'a page that is not compressed',
      plant: at('/guides/', (going) => ({
        ...without('Content-Encoding')(going),
        body: Buffer.from(files['guides/index.html']),
      })),
      block: `✖ N’est pas compressé : le site est plusieurs fois plus lourd.\n    /guides/\n  → ${settings} : il donne les fichiers « .br » et « .gz » de site/`,
    },
    {
      fault: 'a lost page that answers as if it were there',
      plant: (_address, going) => (going.status === 404 ? { ...going, status: 200 } : going),
      block: `✖ Une page qui n’existe pas répond 200, au lieu de 404.\n    /cette-page-n-existe-pas-verification/\n  → ${settings} ; retirez une redirection de tout vers l’accueil`,
    },
    {
      fault: 'the page of errors of the host',
      plant: (_address, going) => (going.status === 404 ? saying('Not Found')(going) : going),
      block: `✖ Une page qui n’existe pas montre l’erreur de l’hébergeur, au lieu de celle du site.\n    /cette-page-n-existe-pas-verification/\n  → ${settings}, ou donnez-lui « 404.html » pour page d’erreur`,
    },
    {
      fault: 'an address without its slash that leads nowhere',
      plant: at('/guides', (going) => ({ ...going, status: 404 })),
      block: `✖ Une adresse sans sa barre finale ne mène pas à la page (réponse 404).\n    /guides\n  → ${settings}, ou demandez que « /page » mène à « /page/ »`,
    },
    {
      fault: 'a file of settings that can be read',
      plant: at('/.htaccess', (going) => ({ ...going, status: 200 })),
      block: `✖ Un fichier de réglage se lit en ligne.\n    /.htaccess\n  → ${settings} ; effacez du serveur un dossier « .git »`,
    },
  ])('with $fault is told so, with the place and what to do', async ({ plant, block }) => {
    const { isRight, text } = await said(plant);
    expect(isRight).toBe(false);
    expect(text).toContain(block);
  });

  it('that is unwell says so alone, with what to look at', async () => {
    const { text } = await said((_address, going) => ({ ...going, status: 500 }));
    expect(text.split('\n').slice(2).join('\n')).toBe(
      '✖ Le serveur est en panne (réponse 500).\n    /\n  → lisez le journal des erreurs chez l’hébergeur ; sur Apache, il refuse peut-être une ligne de « .htaccess »',
    );
  });
});

/** The network as the internet would be, where only `https://exemple.fr` has our server behind it. */
function internet(address: string, plain: Ask): Ask {
  return (asked) => {
    if (asked.startsWith('http://exemple.fr/')) return plain(asked);
    return ask(asked.replace('https://exemple.fr/', address));
  };
}

const redirected: Ask = (address) =>
  Promise.resolve({
    status: 301,
    headers: new Headers({ location: address.replace('http:', 'https:') }),
    body: new Uint8Array(),
  });

const shown: Ask = () => Promise.resolve({ status: 200, headers: new Headers(), body: new Uint8Array() });
const silent: Ask = () => Promise.resolve({ failure: 'aucun serveur n’écoute à cette adresse' });

function nobody(): void {}

/** What the command says of the site over HTTPS, where HTTP answers so. */
async function saidOver(plain: Ask, plant: Plant, typed = 'https://exemple.fr') {
  await using server = await plantedServer(last, plant);
  const lines: string[] = [];
  await verify(root, typed, undefined, (text) => lines.push(text), internet(server.address, plain));
  return lines.join('\n');
}
const strict: Plant = (_address, going) => withHeader('Strict-Transport-Security', 'max-age=31536000')(going);

describe('a site published over HTTPS', () => {
  it('is right if HTTP leads to it, and it asks to be kept', async () => {
    expect(await saidOver(redirected, strict)).toContain('✔ En ligne : 2026-11-28-2, entière.');
  });

  it('has a fault where HTTP shows it, or answers nothing, and where it does not ask to be kept', async () => {
    const forced = `${settings}, ou cochez « forcer HTTPS » chez l’hébergeur`;
    expect(await saidOver(shown, strict)).toContain(
      `✖ Sans HTTPS, le site ne mène pas à HTTPS (réponse 200).\n    http://exemple.fr/\n  → ${forced}`,
    );
    expect(await saidOver(silent, strict)).toContain(
      `✖ Sans HTTPS, le site ne répond pas : aucun serveur n’écoute à cette adresse.\n    http://exemple.fr/\n  → ${forced}`,
    );
    const careless = await saidOver(redirected, (_address, going) => going);
    expect(careless).toContain('✖ N’a pas l’en-tête de sécurité « Strict-Transport-Security ».');
  });

  it('is not looked at further if it was made for another folder', async () => {
    const text = await saidOver(redirected, strict, 'https://exemple.fr/tiers-lieux/');
    expect(text).toContain(
      '✖ Cette publication est faite pour la racine d’un nom, pas pour « /tiers-lieux/ » : tous ses liens y seraient cassés.\n    https://exemple.fr/tiers-lieux/\n  → écrivez l’adresse dans « adressePublique » de src/content/site.yaml, puis refaites : npm run publier',
    );
  });
});

describe('a site that answers under another name', () => {
  it('is to be verified there', async () => {
    const { text } = await said(
      at('/', () => ({
        status: 301,
        headers: { Location: 'https://www.exemple.fr/' },
        body: new Uint8Array(),
      })),
    );
    expect(text).toContain(
      '✖ Mène ailleurs, à https://www.exemple.fr/ (réponse 301).\n    /\n  → vérifiez cette adresse-là : npm run publier -- verifier https://www.exemple.fr/',
    );
  });
});

describe('what is asked for', () => {
  it('is an address, written whole', async () => {
    await expect(verify(root, 'exemple.fr', undefined, nobody)).rejects.toThrow(
      '✖ « exemple.fr » n’est pas l’adresse d’un site.\n  → écrivez-la entière, comme « https://exemple.fr/mon-site/ »',
    );
  });

  it('is a publication that is kept', async () => {
    await expect(verify(root, 'https://exemple.fr/', '2026-01-01-1', nobody)).rejects.toThrow(
      'n’a pas de publication « 2026-01-01-1 ».\n  → écrivez une de celles-ci : 2026-11-28-1, 2026-11-28-2',
    );
    await expect(verify(join(root, 'vide'), 'https://exemple.fr/', undefined, nobody)).rejects.toThrow(
      'n’a encore aucune publication : il n’y a rien à quoi comparer le site en ligne.\n  → faites-en une : npm run publier',
    );
  });

  it('says in French why no server answers', async () => {
    await using server = await plantedServer(last);
    const { address } = server;
    await server[Symbol.asyncDispose]();
    const lines: string[] = [];
    expect(await verify(root, address, undefined, (text) => lines.push(text))).toBe(false);
    expect(lines.join('\n')).toContain('✖ Ne répond pas : aucun serveur n’écoute à cette adresse.');
  });
});
