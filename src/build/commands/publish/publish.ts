import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '../../../content-model/problem.ts';
import { builtFiles, isPage } from '../../integrations/built-files.ts';
import { readNow } from '../../load-content.ts';
import { noticesOn, openPoints } from '../../notices.ts';
import { archiveOf } from './archive.ts';
import { buildSite, refusal } from './build-site.ts';
import { changesSince } from './changes-since.ts';
import { CONTENTS, keepContents } from './kept-contents.ts';
import { noteOf } from './note.ts';
import { keptPublications, nextName, publicAddressOf, publicationAt } from './publications.ts';
import { writeServerFiles } from './server-files.ts';

/** Where a publication is made before it has its name: one that fails leaves none. */
const UNFINISHED = '.en-cours';

const WITHOUT_ADDRESS = `« adressePublique » n’est pas écrite dans src/content/site.yaml. Sans elle :
  • les moteurs de recherche ne reçoivent ni plan du site ni adresse de référence, et un lien partagé n’a pas d’image ;
  • le site se publie à la racine d’un nom (https://nom/), pas dans un dossier (https://nom/dossier/) : rien ne permet
    de deviner ce dossier, et tous les liens y seraient cassés.
  → dès que l’adresse est connue, écrivez-la, puis recommencez`;

/** A text as Windows opens it: its ends of lines, and the mark without which an old Notepad reads « Ã© ». */
function writeNote(file: string, text: string): void {
  writeFileSync(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
}

/** The day of a time where the command is run, as dates are written. */
function dayOf(time: Date): Date {
  return new Date(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()));
}

/**
 * Makes a publication: a dated folder with the site, its archive, a note and what changed.
 *
 * @param root the folder of publications
 * @param say prints lines
 * @throws a message in French if the contents have faults, or the build fails
 */
export async function publish(root: string, today: Date, say: (text: string) => void): Promise<void> {
  const kept = keptPublications(root);
  const names = kept.map(({ name }) => name);
  const last = kept.at(-1);
  const made = publicationAt(root, nextName(names, today));
  const next = publicationAt(root, UNFINISHED);
  rmSync(next.folder, { recursive: true, force: true });
  say('Les contenus sont vérifiés et le site se construit : une minute environ…');
  // Judged before Astro starts: one that stopped on a fault as it started has been seen to hang.
  const { problems, files: contents } = readNow();
  if (problems.length > 0) throw refusal(formatProblems(problems, contents));
  try {
    keepContents(next);
    await buildSite(next.site, root);
    const address = publicAddressOf(next);
    writeServerFiles(next, address);
    const changes = changesSince(last, next);
    writeNote(join(next.folder, 'changements.txt'), `${changes.whole}\n`);
    const files = builtFiles(next.site);
    const pages = files.filter(isPage).length;
    const archive = `site-${made.name}.zip`;
    const told = { name: made.name, day: dayOf(today), address, pages, archive, former: last?.name };
    writeNote(join(next.folder, 'LISEZ-MOI.txt'), noteOf(told));
    const packed = builtFiles(next.folder).filter(({ path }) => !path.startsWith(`${CONTENTS}/`));
    const bytes = new Map(packed.map(({ file, path }) => [path, readFileSync(file)]));
    writeFileSync(join(next.folder, archive), archiveOf(bytes, today));
    renameSync(next.folder, made.folder);
    say(
      [
        `\n✔ ${pages} pages, ${files.length} fichiers, aucune faute dans les contenus.`,
        changes.short,
        noticesOn(readNow(), today),
        ...(address === undefined ? [WITHOUT_ADDRESS] : []),
        openPoints(today),
        `Le dossier : ${made.folder}\nL’archive  : ${join(made.folder, archive)}`,
        'Ensuite : ouvrez LISEZ-MOI.txt, dans ce dossier ; il dit comment mettre en ligne, vérifier et revenir en arrière.',
      ]
        .filter((text) => text !== '')
        .join('\n\n'),
    );
  } finally {
    rmSync(next.folder, { recursive: true, force: true });
  }
}
