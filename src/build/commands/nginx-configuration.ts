/**
 * Prints the configuration of nginx for this site: `npm run --silent hosting:nginx -- /srv/www > site.conf`. It
 * is not written by the build: all of the built folder is public, and only the server knows its own folders.
 */
import { nginxConfiguration } from './nginx.ts';
import { checkContent } from '../../checks.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { readFolder } from '../../content-model/content-files.ts';
import { publication } from '../integrations/site-url.ts';

const [root] = process.argv.slice(2);
if (root?.startsWith('/') === true) {
  const { site, base = '/' } = publication(checkContent(readFolder(contentFolder)).content).place;
  const name = site === undefined ? '_' : new URL(site).hostname;
  console.log(nginxConfiguration({ root, base: decodeURI(base), name, listen: '80' }));
} else {
  console.error('Donnez le dossier du serveur : npm run --silent hosting:nginx -- /srv/www');
  process.exitCode = 1;
}
