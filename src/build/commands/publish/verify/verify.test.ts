import { afterAll, describe, expect, it } from 'vitest';
import { plantedServer, type Going, type Plant } from '../../../../../tests/hosting/planted-server.ts';
import { HASHED, twoPublications } from '../../../../../tests/support/made-up-publications.ts';
import { verify } from './verify.ts';

const { root, before, last, remove } = twoPublications();
afterAll(remove);

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
  return (going) => ({ ...going, body: Buffer.from(text) });
}

/** Changes the answers in one form alone. */
function only(form: string | undefined, change: (going: Going) => Going): (going: Going) => Going {
  return (going) => (going.headers['Content-Encoding'] === form ? change(going) : going);
}

const settings = 'mettez en place le réglage du serveur (LISEZ-MOI.txt de la publication)';
const again = 'copiez de nouveau site/ en entier, dans un dossier neuf';

describe('a published site', () => {
  it('that is the last publication, well served, has no fault', async () => {
    const { isRight, text } = await said();
    expect(text).toContain('✔ En ligne : 2026-11-28-2, entière. 4 pages et 4 autres fichiers');
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

  it('put back has a fault where a page of the other publication is still there', async () => {
    const { isRight, text } = await said(
      at('/neuf/', (going) => ({ ...going, status: 200 })),
      before,
      '2026-11-28-1',
    );
    expect(isRight).toBe(false);
    expect(text).toContain(
      '✖ Se lit en ligne, et n’est pas de la publication 2026-11-28-1.\n    /neuf/\n  → effacez-le du serveur',
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
        '✖ Se lit en ligne, et n’est pas de la publication 2026-11-28-2.\n    /vieux/\n  → effacez-le du serveur, ou copiez site/ dans un dossier neuf',
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
      plant: at('/guides/', without('Content-Encoding')),
      block: `✖ N’est pas compressé : le site est plusieurs fois plus lourd.\n    /guides/\n  → ${settings} : il donne les fichiers « .br » et « .gz » de site/`,
    },
    {
      fault: 'a compressed page of another day, for who takes only gzip',
      plant: at('/guides/', only('gzip', saying('<h1>Anciens guides</h1>'))),
      block: `✖ Demandé en gzip, n’est pas le fichier de la publication.\n    /guides/\n  → ${again}`,
    },
    {
      fault: 'a page of another day, for who takes none that is compressed',
      plant: at('/guides/', only(undefined, saying('<h1>Anciens guides</h1>'))),
      block: `✖ Demandé sans compression, n’est pas le fichier de la publication.\n    /guides/\n  → ${again}`,
    },
    {
      fault: 'a page that is compressed for who takes none that is',
      plant: at('/guides/', only(undefined, withHeader('Content-Encoding', 'br'))),
      block: `✖ Demandé sans compression, est donné en brotli : certains navigateurs ne le liraient pas.\n    /guides/\n  → ${settings}`,
    },
    {
      fault: 'a page that is missing for who takes only gzip',
      plant: at(
        '/guides/',
        only('gzip', (going) => ({ ...going, status: 404 })),
      ),
      block: `✖ Demandé en gzip : Manque en ligne (réponse 404).\n    /guides/\n  → copiez de nouveau site/ en entier, fichiers cachés compris`,
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
      block: `✖ Un fichier de réglage se lit en ligne.\n    /.htaccess\n  → ${settings} ; s’il y est, demandez à l’hébergeur « mod_rewrite » ou « mod_alias » pour Apache. Ces fichiers n’ont rien de secret : le site peut rester en ligne`,
    },
    {
      fault: 'a history that can be read',
      plant: at('/.git/HEAD', (going) => ({ ...going, status: 200 })),
      block:
        '✖ Un fichier de réglage se lit en ligne.\n    /.git/HEAD\n  → effacez du serveur le dossier « .git »',
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
