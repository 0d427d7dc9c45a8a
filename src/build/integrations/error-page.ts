import { LISTENING_PAGE } from './reload-sync.ts';

/** A text as a page may hold it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * The page that the development server shows in place of one that the build would refuse. Vite's client, which
 * every page of that server loads, brings the right one back as soon as the file is mended.
 *
 * @param faults as the terminal shows them
 * @param base the folder of the site, as Astro knows it
 */
export function faultsPage(faults: string, base: string): string {
  const [title = '', ...rest] = faults.split('\n');
  const folder = base.replace(/\/$/, '');
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escaped(title)}</title>
    <script type="module" src="${folder}/@vite/client"></script>
    <script type="module" src="${folder}${LISTENING_PAGE}"></script>
    <style>
      body { max-width: 75ch; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; }
      pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    <pre>${escaped(rest.join('\n').trim())}</pre>
    <p>Corrigez le fichier et enregistrez-le : la page revient d’elle-même.</p>
  </body>
</html>
`;
}
