import { extname } from 'node:path';
import type { HeaderValues } from '../host-headers.ts';
import type { Answer, Asked } from './ask.ts';
import { SETTINGS, type Fault } from './fault.ts';

type Found = Omit<Fault, 'address'>;

/** The types under which browsers take a file; the first is ours. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  '.html': ['text/html'],
  '.css': ['text/css'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json'],
  '.svg': ['image/svg+xml'],
  '.png': ['image/png'],
  '.txt': ['text/plain'],
  '.xml': ['text/xml', 'application/xml'],
  '.webmanifest': ['application/manifest+json'],
  '.woff2': ['font/woff2'],
  '.docx': ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
};

/** Read « Ã© » by a browser that is not told their encoding: nothing in them says it. */
const SAYS_NO_ENCODING = new Set(['.txt']);

/** Compressed by every host that is well set, where it is worth it. */
const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml']);
const WORTH_IT = 1024;

/** How a name of ours is kept by browsers: a hash in it, and for ever; or asked about each time. */
const FOR_EVER = /\bimmutable\b/;
const ASKED_ABOUT = /\bno-cache\b|\bno-store\b|\bmax-age=0\b/;

/** What is wrong with the very fact of an answer; nothing if the file came. */
export function statusFault(asked: Asked): Found | undefined {
  if ('failure' in asked) {
    return {
      message: `Ne répond pas : ${asked.failure}.`,
      remedy: 'recommencez dans quelques minutes ; si cela dure, demandez à l’hébergeur',
    };
  }
  const { status, headers } = asked;
  if (status === 200) return undefined;
  if (status === 404 || status === 410) {
    const remedy = 'copiez de nouveau site/ en entier, fichiers cachés compris';
    return { message: `Manque en ligne (réponse ${status}).`, remedy };
  }
  if (status >= 300 && status < 400) {
    const to = headers.get('location') ?? 'nulle part';
    return {
      message: `Mène ailleurs, à ${to} (réponse ${status}).`,
      remedy: 'retirez cette redirection des réglages de l’hébergeur',
    };
  }
  if (status >= 500) {
    return {
      message: `Le serveur est en panne (réponse ${status}).`,
      remedy:
        'lisez le journal des erreurs chez l’hébergeur ; sur Apache, il refuse peut-être une ligne de « .htaccess »',
    };
  }
  return {
    message: `Le serveur refuse ce fichier (réponse ${status}).`,
    remedy: 'donnez au serveur le droit de lire ce fichier et ses dossiers (644 et 755)',
  };
}

function typeFaults(path: string, { headers }: Answer): Found[] {
  const extension = extname(path);
  const expected = TYPES[extension];
  if (expected === undefined) return [];
  const given = (headers.get('content-type') ?? '').toLowerCase();
  const [type = ''] = given.split(';').map((part) => part.trim());
  const [, charset] = /charset="?([\w-]+)/.exec(given) ?? [];
  if (!expected.includes(type)) {
    return [
      {
        message: `Est donné comme « ${type || 'rien'} », au lieu de « ${expected[0]} ».`,
        remedy: `${SETTINGS}, ou donnez ce type aux fichiers « ${extension} »`,
      },
    ];
  }
  if (charset === undefined ? !SAYS_NO_ENCODING.has(extension) : charset === 'utf-8') return [];
  const message =
    charset === undefined
      ? 'Ne dit pas son encodage : « é » se lira « Ã© ».'
      : `Se dit en « ${charset} », mais est en UTF-8 : « é » se lira mal.`;
  return [{ message, remedy: `${SETTINGS}, ou réglez l’encodage du serveur sur UTF-8` }];
}

function cacheFaults(isForEver: boolean, { headers }: Answer): Found[] {
  const given = headers.get('cache-control');
  const said = given === null ? 'sans « Cache-Control »' : `« Cache-Control: ${given} »`;
  if (isForEver) {
    if (given !== null && FOR_EVER.test(given)) return [];
    return [
      {
        message: `Pourrait se garder un an, et se redemande (${said}) : le site est plus lent.`,
        remedy: SETTINGS,
      },
    ];
  }
  if (given !== null && ASKED_ABOUT.test(given)) return [];
  return [
    {
      message: `Peut se garder sans être redemandé (${said}) : une correction ne se verrait pas aussitôt.`,
      remedy: `${SETTINGS}, ou videz et coupez le cache de l’hébergeur pour ce fichier`,
    },
  ];
}

function headerFaults(expected: HeaderValues, { headers }: Answer): Found[] {
  return Object.entries(expected).flatMap(([name, value]): Found[] => {
    const given = headers.get(name);
    // A host may add to a policy, or keep HTTPS for longer.
    if (given !== null && (given === value || given.split(/, |;\s*/).includes(value))) return [];
    const isKept =
      name.toLowerCase() === 'strict-transport-security' && /max-age=[1-9]\d{6,}/.test(given ?? '');
    if (isKept) return [];
    const message =
      given === null
        ? `N’a pas l’en-tête de sécurité « ${name} ».`
        : `A l’en-tête « ${name}: ${given} », au lieu de « ${value} ».`;
    return [{ message, remedy: SETTINGS }];
  });
}

function compressionFaults(path: string, { headers, body }: Answer): Found[] {
  if (!TEXT.has(extname(path)) || body.length < WORTH_IT || headers.has('content-encoding')) return [];
  return [
    {
      message: 'N’est pas compressé : le site est plusieurs fois plus lourd.',
      remedy: `${SETTINGS} : il donne les fichiers « .br » et « .gz » de site/`,
    },
  ];
}

/**
 * What is wrong in how a file is given, its content apart.
 *
 * @param path where it is in the site
 * @param expected the headers that `_headers` gives it
 * @param isHttps whether it was asked for over HTTPS
 */
export function answerFaults(
  path: string,
  answer: Answer,
  expected: readonly HeaderValues[],
  isHttps: boolean,
): Found[] {
  const all = Object.fromEntries(expected.flatMap((values) => Object.entries(values)));
  const isForEver = Object.keys(all).some((name) => name.toLowerCase() === 'cache-control');
  const security = Object.fromEntries(
    Object.entries(all).filter(
      ([name]) =>
        name.toLowerCase() !== 'cache-control' &&
        (isHttps || name.toLowerCase() !== 'strict-transport-security'),
    ),
  );
  return [
    ...typeFaults(path, answer),
    ...headerFaults(security, answer),
    ...cacheFaults(isForEver, answer),
    ...compressionFaults(path, answer),
  ];
}
