import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/integrations/built-files.ts';
import { copyOfProject } from '../acts/copy-of-project.ts';
import { serve } from '../hosting/serve.ts';
import { findServer, type Server } from '../hosting/servers.ts';
import { filledIn } from '../support/build-on-copy.ts';

const { folder, run, answer, read, change, remove } = copyOfProject();
const GUIDE = readdirSync(join(folder, 'src/content/guides')).find((name) => name.endsWith('.mdx')) ?? '';
const ADDED = 'Cette phrase a été ajoutée pour essayer.';

afterAll(remove);

function command(...args: readonly string[]) {
  const { status, output } = run('npm', 'run', '--silent', 'publier', '--', ...args);
  return { status, output: output.replaceAll('\u00A0', ' ') };
}

const made = () => readdirSync(join(folder, 'dist-publication')).toSorted();

/** A file of a publication, as it was before Windows could open it. */
function noteIn(name: string, file: string): string {
  const text = read(join('dist-publication', name, file));
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1).replaceAll('\r\n', '\n').replaceAll('\u00A0', ' ');
}

/** The words of the main part of each page, read otherwise than by the command. */
function wordsOf(name: string): Map<string, string> {
  const pages = builtFiles(join(folder, 'dist-publication', name, 'site')).filter(({ path }) =>
    path.endsWith('.html'),
  );
  return new Map(
    pages.map(({ file, address }) => {
      const [main = ''] = /<main[\s>][^]*<\/main>/.exec(readFileSync(file, 'utf8')) ?? [];
      return [
        address,
        main.replaceAll(/<(script|style|template)\b[^]*?<\/\1>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ''),
      ];
    }),
  );
}

let first = '';
let second = '';
let firstSaid = '';
let secondSaid = '';

beforeAll(() => {
  change('src/content/site.yaml', filledIn({ adressePublique: 'https://exemple.fr/tiers-lieux/' }));
  const before = command();
  expect(before.status, before.output).toBe(0);
  firstSaid = before.output;
  change(`src/content/guides/${GUIDE}`, (source) => `${source}\n${ADDED}\n`);
  const drafted = run('npm', 'run', '--silent', 'nouveau', '--', 'guide', 'Un guide à finir');
  expect(drafted.status, drafted.output).toBe(0);
  const said = ['Une halle à essayer', 'vous avez une halle', '', '1', 'La halle : est-elle fermée ?', ''];
  const added = answer(['2', '1', ...said], 'nouveau', 'reponse');
  expect(added.status, added.output).toBe(0);
  const after = command();
  expect(after.status, after.output).toBe(0);
  secondSaid = after.output;
  [first = '', second = ''] = made();
  // Two whole builds.
}, 600_000);

describe('two publications', () => {
  test('are two folders of one day, and nothing else is left beside', () => {
    expect(first).toMatch(/^\d{4}-\d{2}-\d{2}-1$/);
    expect(second).toBe(first.replace(/1$/, '2'));
    expect(made()).toEqual([first, second]);
  });

  test('say in French what they do, what remains open, and where everything is', () => {
    expect(firstSaid).toMatch(/^Les contenus sont vérifiés et le site se construit/);
    expect(firstSaid).toMatch(/\n\nPremière publication : \d+ pages, et rien à quoi les comparer\.\n\n/);
    expect(firstSaid).toMatch(/: \d+ points? ouverts? \(npm run check:launch\)\.\n/);
    expect(firstSaid).toContain(`Le dossier : ${join(folder, 'dist-publication', first)}\n`);
    expect(firstSaid).toContain(`${join(first, `site-${first}.zip`)}\n\nEnsuite : ouvrez LISEZ-MOI.txt`);
    expect(firstSaid).not.toContain('adressePublique');
    expect(firstSaid).not.toContain('un-guide-a-finir');
    expect(secondSaid).toMatch(
      /\n\nÀ savoir, sans rien bloquer :\n[^]*un-guide-a-finir\.mdx.* : brouillon, cette page n’est pas publiée\n/,
    );
    for (const said of [firstSaid, secondSaid])
      expect(said).not.toMatch(/\b(?:astro|built?|build|completed?|page\(s\)|warn|error|the)\b/i);
  });

  test('the second says exactly which pages changed, and what changed in the self-diagnosis', () => {
    const [before, after] = [wordsOf(first), wordsOf(second)];
    const changed = [...after.keys()].filter(
      (address) => before.has(address) && before.get(address) !== after.get(address),
    );
    const [, list = ''] =
      /\nPages changées : \d+\n((?: {2}• .*\n)*)/.exec(noteIn(second, 'changements.txt')) ?? [];
    const listed = [...list.matchAll(/ {2}• (.+) \((\/.*)\)\n/g)].map(([, title = '', address = '']) => ({
      title,
      address,
    }));
    expect(listed.map(({ address }) => address).toSorted()).toEqual(changed.toSorted());
    expect(changed).toContain(`/guides/${GUIDE.replace('.mdx', '/')}`);
    expect(changed.length).toBeLessThan(after.size / 2);
    expect(listed.filter(({ title }) => title === '')).toEqual([]);
    const [, count = ''] =
      /\n(Situations : .* dans les deux\.\n.*)/.exec(noteIn(second, 'changements.txt')) ?? [];
    expect(count).toMatch(/^Situations : .+ avant, .+ après/);
    expect(secondSaid).toContain(count);
    expect(secondSaid).toContain(`Ce qui change depuis ${first}\n`);
  });

  test('have in their archive what they have in their folder, in one order', () => {
    for (const name of [first, second]) {
      const place = join(folder, 'dist-publication', name);
      const opened = unzipSync(readFileSync(join(place, `site-${name}.zip`)));
      const paths = Object.keys(opened);
      expect(paths).toEqual(paths.toSorted());
      expect(paths).toEqual(
        expect.arrayContaining(['LISEZ-MOI.txt', 'changements.txt', 'serveur/nginx.conf']),
      );
      const site = builtFiles(join(place, 'site'));
      expect(paths.filter((path) => path.startsWith('site/'))).toEqual(
        site.map(({ path }) => `site/${path}`).toSorted(),
      );
      for (const path of paths)
        expect(Buffer.from(opened[path] ?? []).equals(readFileSync(join(place, path))), path).toBe(true);
    }
  });

  test('have the folder of the address in what hosts read', () => {
    expect(read(join('dist-publication', second, 'site/_headers'))).toContain('\n/tiers-lieux/_astro/*\n');
    expect(read(join('dist-publication', second, 'serveur/nginx.conf'))).toContain(
      ' /tiers-lieux/404.html;\n',
    );
  });

  test('have a note that says how to verify, and which one to go back to', () => {
    const note = noteIn(second, 'LISEZ-MOI.txt');
    expect(note).toContain('Faite pour https://exemple.fr/tiers-lieux/\n');
    expect(note).toContain(`npm run publier -- verifier https://exemple.fr/tiers-lieux/ ${first}\n`);
  });
});

/** What the command says of a publication that is online. */
async function verified(server: Server | undefined, name: string, ...asked: readonly string[]) {
  if (server === undefined) throw new Error('no server');
  const place = join(folder, 'dist-publication', name, 'site');
  const site = await serve(server, place, '/tiers-lieux', { isPlaced: true });
  try {
    return command('verifier', `${site.origin}/tiers-lieux`, ...asked);
  } finally {
    await site.stop();
  }
}

describe.each(['nginx', 'apache', 'caddy'] as const)('online, on %s', (host) => {
  const server = findServer(host);

  test.skipIf(server === undefined)('the last one is right', async () => {
    const { status, output } = await verified(server, second);
    expect(output).toContain(`✔ En ligne : ${second}, entière.`);
    expect(status).toBe(0);
  });

  test.skipIf(server === undefined)(
    'the first, put back, is told by its name, and is right, its worker included',
    async () => {
      const { status, output } = await verified(server, first);
      expect(status).toBe(1);
      expect(output).toContain(
        `✖ La version en ligne n’est pas celle de ${second} : c’est celle de ${first}, entière.`,
      );
      expect(output).toMatch(/\n\n1 faute en ligne\. Corrigez, puis vérifiez de nouveau\.\n$/);
      const back = await verified(server, first, first);
      expect(back.output).toContain(`✔ En ligne : ${first}, entière.`);
      expect(back.status).toBe(0);
      const [before, after] = [first, second].map((name) =>
        read(join('dist-publication', name, 'site/service-worker.js')),
      );
      expect(before).not.toBe(after);
    },
  );
});

describe('a publication that cannot be made', () => {
  test('says why in French, and leaves nothing', () => {
    const page = `src/content/guides/${GUIDE}`;
    const before = read(page);
    change(page, (source) => `${source}\nLisez [la suite](/nulle-part/).\n`);
    const { status, output } = command();
    change(page, () => before);
    expect(status).toBe(1);
    expect(output).toContain(`1 erreur dans les contenus\n\n✖ `);
    expect(output).toContain('« /tiers-lieux/nulle-part/ » ne mène à aucune page.');
    expect(output).toMatch(/\n\nRien n’a été publié : corrigez, puis recommencez\.\n$/);
    expect(made()).toEqual([first, second]);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('says the fault of a file before anything is built', () => {
    const before = read('src/content/site.yaml');
    change('src/content/site.yaml', filledIn({ adressePublique: 'http://localhost:8085/tiers-lieux/' }));
    const { status, output } = command();
    change('src/content/site.yaml', () => before);
    expect(status).toBe(1);
    expect(output).toMatch(
      /une minute environ…\n1 erreur dans les contenus\n\n✖ [^]*« adressePublique » est refusé\.[^]*\n\nRien n’a été publié : corrigez, puis recommencez\.\n$/,
    );
    expect(output).not.toContain('Le site se construit…');
    expect(made()).toEqual([first, second]);
  });

  test('says how the command is written', () => {
    const { status, output } = command('verifie');
    expect(status).toBe(1);
    expect(output).toMatch(/^Cette commande s’écrit ainsi :\n {2}npm run publier /);
  });
});
