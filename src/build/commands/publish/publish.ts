import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { collections } from '../../../collections.ts';
import { readFolder } from '../../../content-model/content-files.ts';
import { contentFolder, hasFiles } from '../../../content-model/content-folder.ts';
import { isContentFile } from '../../../content-model/file-names.ts';
import { parseContent } from '../../../content-model/parse-content.ts';
import { ContentError } from '../../../content-model/problem.ts';
import { LAUNCH_FILE } from '../../../site/launch-checklist/launch-checklist.ts';
import { builtFiles, isPage } from '../../integrations/built-files.ts';
import { loadLaunchChecklist } from '../../load-content.ts';
import { diagnosisOf } from '../changed-situations/diagnosis-of.ts';
import { compareSituations, situationsText } from '../changed-situations/situations.ts';
import { archiveOf } from './archive.ts';
import { buildSite } from './build-site.ts';
import { compareSites, siteState } from './changed-pages.ts';
import { changesText, firstText, MOST_IN_TERMINAL } from './changes-text.ts';
import { noteOf } from './note.ts';
import { keptPublications, nextName, publicationAt, type Publication } from './publications.ts';

/** Where a publication is made before it has its name: one that fails leaves none. */
const UNFINISHED = '.en-cours';

/** What stays with the site of a publication. */
const CONTENTS = 'contenus';
const SERVER = 'serveur';

/** The configurations of servers, which who keeps the server puts in place. */
const SERVER_FILES = ['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'];

/** A text as Windows opens it: its ends of lines, and the mark without which an old Notepad reads « Ã© ». */
function writeNote(file: string, text: string): void {
  writeFileSync(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
}

/** The day of a time where the command is run, as dates are written. */
function dayOf(time: Date): Date {
  return new Date(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()));
}

/** The public address of a content. */
export function publicAddressOf(folder: string): string | undefined {
  const { content } = parseContent(collections, readFolder(folder));
  return content.site[0]?.value.publicAddress?.replace(/\/*$/, '/');
}

/** The content from which a publication was made. */
export function contentsOf({ folder }: Publication): string {
  return join(folder, CONTENTS);
}

function keepContents(folder: string): void {
  for (const { path, source } of readFolder(contentFolder).filter(({ path: name }) => isContentFile(name))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
}

/** Which situations of the self-diagnosis lead elsewhere, in French. */
function situationsSince(last: Publication, next: string): string {
  try {
    const before = diagnosisOf(`Dans ${last.name}`, readFolder(contentsOf(last)));
    const after = diagnosisOf('Aujourd’hui', readFolder(next));
    return situationsText(compareSituations(before, after, after.versions));
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

function serverFilesChanged(last: Publication, next: string): string[] {
  return readdirSync(next).filter((name) => {
    const former = join(last.folder, SERVER, name);
    return !existsSync(former) || readFileSync(former, 'utf8') !== readFileSync(join(next, name), 'utf8');
  });
}

/** What changed since the last publication, as its file tells it, and as the terminal does. */
function changesSince(last: Publication | undefined, folder: string, site: string) {
  const now = siteState(site);
  if (last === undefined) {
    const text = firstText(now.pages.size);
    return { whole: text, short: text };
  }
  const changes = compareSites(siteState(last.site), now);
  const situations = situationsSince(last, join(folder, CONTENTS));
  const server = serverFilesChanged(last, join(folder, SERVER)).map(
    (name) => `\nRéglage du serveur changé : ${SERVER}/${name}, à remettre en place`,
  );
  const said = (most?: number) => changesText(last.name, changes, situations, most) + server.join('');
  return { whole: said(), short: said(MOST_IN_TERMINAL) };
}

const WITHOUT_ADDRESS = `« adressePublique » n’est pas écrite dans src/content/site.yaml. Sans elle :
  • les moteurs de recherche ne reçoivent ni plan du site ni adresse de référence, et un lien partagé n’a pas d’image ;
  • le site se publie à la racine d’un nom (https://nom/), pas dans un dossier (https://nom/dossier/) : rien ne permet
    de le deviner, et tous ses liens seraient cassés.
  → dès que l’adresse est connue, écrivez-la, puis recommencez`;

function openPoints(today: Date): string[] {
  if (!hasFiles(LAUNCH_FILE)) return [];
  const { title, count } = loadLaunchChecklist(today);
  return [`${title} : ${count}. La liste : npm run check:launch`];
}

/**
 * Makes a publication: a dated folder with the site, its archive, a note and what changed.
 *
 * @param root the folder of publications
 * @param say prints a line in French
 * @throws a message in French if the contents have faults, or the build fails
 */
export async function publish(root: string, today: Date, say: (line: string) => void): Promise<void> {
  const kept = keptPublications(root);
  const last = kept.at(-1);
  const { name, folder } = publicationAt(
    root,
    nextName(
      kept.map((one) => one.name),
      today,
    ),
  );
  const next = publicationAt(root, UNFINISHED);
  rmSync(next.folder, { recursive: true, force: true });
  say('Les contenus sont vérifiés et le site se construit : une minute environ…');
  try {
    await buildSite(next.site, root);
    rmSync(join(next.site, '.git'), { recursive: true, force: true });
    const address = publicAddressOf(contentFolder);
    keepContents(contentsOf(next));
    mkdirSync(join(next.folder, SERVER));
    for (const file of SERVER_FILES.filter((path) => existsSync(path)))
      cpSync(file, join(next.folder, SERVER, basename(file)));
    const changes = changesSince(last, next.folder, next.site);
    writeNote(join(next.folder, 'changements.txt'), `${changes.whole}\n`);
    const files = builtFiles(next.site);
    const archive = `site-${name}.zip`;
    const pages = files.filter(isPage).length;
    writeNote(
      join(next.folder, 'LISEZ-MOI.txt'),
      noteOf({ name, day: dayOf(today), address, pages, archive, former: last?.name }),
    );
    const packed = builtFiles(next.folder).filter(({ path }) => !path.startsWith(`${CONTENTS}/`));
    const bytes = new Map(packed.map(({ file, path }) => [path, readFileSync(file)]));
    writeFileSync(join(next.folder, archive), archiveOf(bytes, today));
    renameSync(next.folder, folder);
    say(`\n✔ ${pages} pages, ${files.length} fichiers, aucune faute dans les contenus.\n`);
    say(changes.short);
    if (address === undefined) say(`\n${WITHOUT_ADDRESS}`);
    for (const line of openPoints(today)) say(`\n${line}`);
    say(`\nLe dossier  : ${folder}\nL’archive   : ${join(folder, archive)}`);
    say(
      '\nEnsuite : ouvrez LISEZ-MOI.txt, dans ce dossier ; il dit comment mettre en ligne, vérifier et revenir en arrière.',
    );
  } finally {
    rmSync(next.folder, { recursive: true, force: true });
  }
}
