/**
 * Builds the site and its checks, then puts in `dist-publication/` a dated folder with the site, its archive, the
 * configurations of servers, the texts that it was made from, and a note that tells how to put it online and how to go
 * back: `npm run publier`. Ends with 1 on a fault, and leaves nothing then.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { builtFiles } from '../../integrations/built-files.ts';
import { readFilesNow } from '../../load-content.ts';
import { inFolder } from './host-files.ts';
import { noteOf } from './note.ts';
import { nextName, publicationsFolder, publicationsIn, siteOf } from './publications.ts';

const WITHOUT_ADDRESS = `« adressePublique » n’est pas écrite dans src/content/site.yaml. Sans elle, le site ne se publie qu’à la racine
d’un nom (https://nom/), et les moteurs de recherche ne reçoivent pas son plan.
  → dès que l’adresse est connue, écrivez-la, puis recommencez
`;

/** What is compressed already, which a second compression would only slow. */
const COMPRESSED = /\.(?:br|gz|docx|png|woff2|pf_\w+|pagefind)$/;

/** Where a publication is made before it has its name. */
const unfinished = join(publicationsFolder, '.en-cours');
const site = siteOf(publicationsFolder, '.en-cours');

function archiveOf(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const { file, path } of builtFiles(folder))
    entries[path] = [readFileSync(file), { level: COMPRESSED.test(path) ? 0 : 9 }];
  return zipSync(entries);
}

/** What hosts read of the site, and beside it for who keeps the server, with the folder of its address. */
function writeServerFiles(base: string): void {
  const beside = join(unfinished, 'serveur');
  mkdirSync(beside);
  const nginx = inFolder(readFileSync('docs/hosting/nginx.conf', 'utf8'), base);
  writeFileSync(join(beside, 'nginx.conf'), nginx);
  for (const file of ['_headers', '.htaccess'].map((name) => join(site, name)))
    writeFileSync(file, inFolder(readFileSync(file, 'utf8'), base));
}

rmSync(unfinished, { recursive: true, force: true });
process.once('exit', () => rmSync(unfinished, { recursive: true, force: true }));
const build = ['--env-file=node.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', site];
const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });

if (status === 0) {
  const former = publicationsIn(publicationsFolder);
  const name = nextName(former, new Date());
  const address = readFilesNow().content.site[0]?.value.adressePublique;
  const archive = `site-${name}.zip`;
  const note = noteOf({ name, address, archive, former: former.at(-1) });
  writeServerFiles(new URL(address ?? 'https://nom/').pathname);
  // As Windows opens it: its ends of lines, and the mark without which an old Notepad reads « Ã© ».
  writeFileSync(join(unfinished, 'LISEZ-MOI.txt'), `\uFEFF${note.replaceAll('\n', '\r\n')}`);
  writeFileSync(join(unfinished, archive), archiveOf(unfinished));
  cpSync(contentFolder, join(unfinished, 'contenus'), { recursive: true });
  const folder = join(publicationsFolder, name);
  renameSync(unfinished, folder);
  if (address === undefined) console.log(`\n${WITHOUT_ADDRESS}`);
  console.log(
    `Le dossier : ${folder}\nL’archive  : ${join(folder, archive)}\n` +
      'Ensuite : ouvrez LISEZ-MOI.txt, dans ce dossier ; il dit comment mettre en ligne, vérifier et revenir en arrière.',
  );
} else {
  console.error('\nRien n’a été publié : corrigez, puis recommencez.');
  process.exitCode = 1;
}
