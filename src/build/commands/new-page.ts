/** Starts a page from the model of its kind, as a draft: `npm run nouveau -- guide "Titre"`, `financement "Titre"`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentFolder } from '../../content-model/content-folder.ts';
import { addressName } from '../../content-model/file-names.ts';

/** Each kind of page, its folder and the list of a step of the way that names it. */
const KINDS = new Map([
  ['guide', 'guides'],
  ['financement', 'financements'],
]);

/** What keeps the page from being written, with what to do instead. */
function refuse(message: string, remedy: string): void {
  console.error(`✖ ${message}\n  → ${remedy}`);
  process.exitCode = 1;
}

const [kind = '', ...words] = process.argv.slice(2);
const title = words.join(' ').trim();
const name = addressName(title);
const folder = KINDS.get(kind);
const file = join(contentFolder, folder ?? '', `${name}.mdx`);
if (folder === undefined || name === '') {
  const usage = [...KINDS.keys()].map((known) => `npm run nouveau -- ${known} "Titre de la page"`);
  refuse(
    folder === undefined ? `Sorte de page inconnue : « ${kind} ».` : 'Il manque le titre de la page.',
    `écrivez ${usage.join('\n    ou ')}`,
  );
} else if (existsSync(file)) {
  refuse(`${relative('.', file)} existe déjà.`, 'ouvrez ce fichier, ou choisissez un autre titre');
} else {
  const model = readFileSync(join(contentFolder, 'nouveau', `${kind}.md`), 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    model
      .replace(/^titre: .*$/m, () => `titre: ${JSON.stringify(title)}`)
      .replaceAll(/^(misAJour|verifieLe): .*$/gm, `$1: ${today}`),
  );
  console.log(`✔ ${relative('.', file)} est écrit : c’est un brouillon.
  Le voir : « npm run dev », puis la page /${folder}/${name}/
  Le publier : écrivez partout où il dit « (à écrire) » ; retirez la ligne « brouillon: » ; ajoutez « ${name} » à « ${folder}: » d’une étape de parcours.yaml ; relisez avec « npm run relire » ; puis tapez « npm run build ».`);
}
