/**
 * Prints what the site still lacks before it opens to the public: `npm run check:launch`. Ends with 1 while something is
 * open, or while the contents have faults, those of the self-diagnosis and of the communes included.
 *
 * With `-- --document reunion.docx`, writes what only the Département can close as a Word file that a meeting fills in.
 */
import { writeFileSync } from 'node:fs';
import { ContentError } from '../../content-model/problem.ts';
import { checklistText } from '../../site/launch-checklist/launch-checklist.ts';
import { loadLaunchChecklist } from '../load-content.ts';
import { meetingFile } from '../meeting-file.ts';

const USAGE = `Cette commande s'écrit ainsi :
  npm run check:launch
  npm run check:launch -- --document reunion.docx`;

const FOR_MEETING = `
Pour la réunion : la page /avant-ouverture/ (npm run dev), ou le document Word :
  npm run check:launch -- --document reunion.docx`;

/** Writes the document, or says that it cannot: a word processor locks the file that it has open. */
function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
    console.log(`Document écrit : ${file}`);
  } catch {
    console.error(
      `Impossible d'écrire ${file} : fermez ce document s'il est ouvert, ou donnez un autre nom.`,
    );
    process.exitCode = 1;
  }
}

const [option, path] = process.argv.slice(2);
const today = new Date();

try {
  if (option !== undefined && (option !== '--document' || path?.endsWith('.docx') !== true)) {
    console.error(USAGE);
    process.exitCode = 1;
  } else if (path === undefined) {
    const checklist = loadLaunchChecklist(today);
    console.log(checklistText(checklist));
    const isOpen = checklist.lists.length > 0;
    if (isOpen) console.log(FOR_MEETING);
    process.exitCode = isOpen ? 1 : 0;
  } else {
    write(path, meetingFile(loadLaunchChecklist(today), today));
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
