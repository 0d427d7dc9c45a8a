import { parse } from 'node-html-parser';
import { isPage } from '../../../integrations/built-files.ts';
import { WORKER_FILE } from '../../../../site/offline/register.ts';
import { askAll, type Ask } from './ask.ts';
import type { Fault } from './fault.ts';
import type { Published } from './version.ts';

/** A worker that is not the one of its pages: what the fault means to visitors. */
const WORKER_MESSAGE =
  'Le fichier de la copie hors connexion n’est pas celui de la publication : les visiteurs garderaient d’anciennes pages.';

/** The remedy of a file that is not the one that was copied. */
export const COPY_AGAIN = 'copiez de nouveau site/ en entier, dans un dossier neuf';

/** What became of a file whose content is not that of the publication. */
export function contentFault(
  path: string,
  digest: string,
  others: readonly Published[],
): Omit<Fault, 'address'> {
  if (`/${path}` === WORKER_FILE) return { message: WORKER_MESSAGE, remedy: COPY_AGAIN };
  const former = others.find(({ digests }) => digests.get(path) === digest);
  return former === undefined
    ? {
        message: 'N’est pas le fichier de la publication : il a été changé en ligne.',
        remedy: `${COPY_AGAIN} ; si l’hébergeur change lui-même les pages (statistiques, publicité), demandez-lui de cesser`,
      }
    : { message: `Est resté celui de la publication ${former.name}.`, remedy: COPY_AGAIN };
}

/** The links of pages that are not those of the publication, and lead to nothing. */
export async function linkFaults(
  root: URL,
  pages: readonly (readonly [string, Uint8Array])[],
  known: ReadonlySet<string>,
  ask: Ask,
): Promise<Fault[]> {
  const places = pages.flatMap(([page, body]) =>
    parse(Buffer.from(body).toString())
      .querySelectorAll('a[href]')
      .flatMap((link) => {
        const url = URL.parse(link.getAttribute('href') ?? '', page);
        return url === null || url.origin !== root.origin ? [] : { page, to: url.origin + url.pathname };
      })
      .filter(({ to }) => !known.has(to)),
  );
  const answers = await askAll(
    places.map(({ to }) => to),
    ask,
  );
  return places.flatMap(({ page, to }) => {
    const asked = answers.get(to);
    if (asked === undefined || !('failure' in asked || asked.status >= 400)) return [];
    return { address: page, message: `Lien cassé : il mène à ${to}, où il n’y a rien.`, remedy: COPY_AGAIN };
  });
}

/** Pages and documents that other publications have, that this one has not, and that are there. */
export async function leftoverFaults(
  root: URL,
  published: Published,
  others: readonly Published[],
  ask: Ask,
): Promise<Fault[]> {
  const gone = others
    .flatMap(({ files }) => files)
    .filter((file) => (isPage(file) || file.path.endsWith('.docx')) && !published.digests.has(file.path))
    .map(({ address }) => new URL(address.slice(1), root).href);
  const answers = await askAll(gone, ask);
  return [...answers].flatMap(([address, asked]) =>
    'failure' in asked || asked.status !== 200
      ? []
      : {
          address,
          message: `Se lit en ligne, et n’est pas de la publication ${published.name}.`,
          remedy: 'effacez-le du serveur, ou copiez site/ dans un dossier neuf',
        },
  );
}
