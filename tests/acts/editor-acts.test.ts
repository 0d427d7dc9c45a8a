import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { builtFiles } from '../../src/build/integrations/built-files.ts';
import { publicationsIn } from '../../src/build/commands/publish/publications.ts';
import { serve } from '../hosting/serve.ts';
import { findServer } from '../hosting/servers.ts';
import { contentAfter, realContent } from '../support/edited-content.ts';
import { inFirstStep, WAY } from '../support/in-first-step.ts';
import { sourceServices, SOURCE_FILE } from '../site/source-texts.ts';
import { copyOfProject } from './copy-of-project.ts';

const { run, read, change, folder, remove } = copyOfProject();
const today = new Date().toISOString().slice(0, 10);
const inContent = (name: string) => `src/content/${name}`;
const { levels, schemes } = contentAfter([], realContent);

afterAll(remove);

/** The front matter of a page with other values, its text the same. */
function withFrontMatter(source: string, values: Readonly<Record<string, string>>): string {
  return source.replace(/^---\n([\s\S]*?)\n---\n/, (_, yaml: string) => {
    const document = parseDocument(yaml);
    for (const [key, value] of Object.entries(values)) document.set(key, value);
    return `---\n${document.toString({ lineWidth: 0 })}---\n`;
  });
}

/** `site.yaml` with a line filled in: in place of its remark, or of what it says. */
function filledIn(source: string, key: string, value: string): string {
  const filled = source.replace(new RegExp(`^(?:# )?${key}: .*$`, 'm'), () => `${key}: ${value}`);
  if (filled === source) throw new Error(`site.yaml has no line ${key}`);
  return filled;
}

/** An aid that nothing but its page and the list of aids shows: closing it asks for no other correction. */
function aidToClose(): string {
  const others = realContent.filter(({ path }) => !path.startsWith('financements/') && path !== WAY);
  const quoted = others.map(({ source }) => source).join('\n');
  const found = schemes.find(
    ({ id, value }) =>
      value.statut !== 'clos' && !quoted.includes(`/${id}/)`) && !new RegExp(`\\b${id}\\b(?!/)`).test(quoted),
  );
  if (found === undefined) throw new Error('every aid is named elsewhere');
  return found.path;
}

const publications = () => publicationsIn(join(folder, 'dist-publication'));
const siteOfLast = () => join(folder, 'dist-publication', publications().at(-1) ?? '', 'site');

describe('an editor who follows the guide', () => {
  test('changes a sentence of the offer, in both texts', () => {
    const [level] = levels;
    const service = level?.value.prestations.find(({ texte }) => sourceServices.includes(texte));
    if (level === undefined || service === undefined) throw new Error('no service of the first level');
    const reworded = service.texte.replace(/\.$/, ', sur demande.');
    const written = (source: string) => source.replace(service.texte, reworded);
    change(inContent(SOURCE_FILE), written);
    change(inContent(level.path), (source) =>
      written(source).replace(/^misAJour: .*$/m, `misAJour: ${today}`),
    );
    expect(run('npm', 'run', '--silent', 'relire').output).not.toContain(level.path);
  });

  test('fills in the contact details', () => {
    change(inContent('site.yaml'), (source) => {
      const filled = Object.entries({
        courriel: 'mission@exemple.fr',
        horaires: 'du lundi au vendredi, de 9 h à 12 h',
        directeurPublication: 'Jeanne Exemple',
        hebergeur: 'Hébergeur Exemple, 1 rue du Port, 50000 Saint-Lô, 02 33 00 00 00',
        dpo: 'dpo@exemple.fr',
        dureeConservation: 'deux ans',
      }).reduce((text, [key, value]) => filledIn(text, key, value), source);
      return filled.replace(/^canaux: .*$/m, 'canaux: [telephone, courriel, copie, fichier]');
    });
  });

  test('adds an aid from its model, its source and its step', () => {
    const { status, output } = run('npm', 'run', '--silent', 'nouveau', '--', 'financement', 'Une aide');
    expect(status, output).toBe(0);
    expect(output).toContain('src/content/financements/une-aide.mdx est écrit');
    change(inContent('financements/une-aide.mdx'), (source) =>
      source
        .replace(/^brouillon: .*\n/m, '')
        .replaceAll(/ # \(à écrire\).*$/gm, '')
        .replaceAll('(à écrire) ', '')
        .concat('\nElle couvre 20 % des travaux<Source id="financeur-imagine" />.\n'),
    );
    change(inContent('sources.yaml'), (source) =>
      source.concat(
        '  - { id: financeur-imagine, titre: "Un financeur imaginé", date: sans date, confiance: C }\n',
      ),
    );
    change(inContent(WAY), (source) => inFirstStep(source, 'financements', 'une-aide'));
  });

  test('closes an aid', () => {
    const closed = { statut: 'clos', quand: 'Close depuis peu.', verifieLe: today, misAJour: today };
    change(inContent(aidToClose()), (source) => withFrontMatter(source, closed));
  });
});

describe('what the editor hands over', () => {
  test('is published, a draft left out and named', () => {
    expect(run('npm', 'run', '--silent', 'nouveau', '--', 'guide', 'Un guide à finir').status).toBe(0);
    const { status, output } = run('npm', 'run', '--silent', 'publier');
    expect(status, output).toBe(0);
    expect(output).toMatch(
      /✔ Le site est construit : \d+ pages, aucune faute\. Avant l’ouverture : \d+ points? ouverts?/,
    );
    expect(output).toContain('« adressePublique » n’est pas écrite');
    expect(output).toContain('un-guide-a-finir.mdx : brouillon, cette page n’est pas publiée');
    expect(output).not.toMatch(/\b(?:built?|warn|error|the)\b/i);
    expect(builtFiles(siteOfLast()).filter(({ path }) => path.includes('un-guide-a-finir'))).toEqual([]);
    const [name = ''] = publications();
    const made = `dist-publication/${name}`;
    expect(output).toContain(`L’archive  : ${join(folder, made, `site-${name}.zip`)}`);
    expect(read(`${made}/LISEZ-MOI.txt`)).toMatch(/^\uFEFFPUBLICATION .*\r\n/);
    expect(existsSync(join(siteOfLast(), 'financements/une-aide/index.html'))).toBe(true);
    const archived = Object.entries(unzipSync(readFileSync(join(folder, made, `site-${name}.zip`))));
    const packed = archived.filter(([path]) => path.startsWith('site/'));
    expect(packed.map(([path]) => path.slice('site/'.length)).toSorted()).toEqual(
      builtFiles(siteOfLast())
        .map(({ path }) => path)
        .toSorted(),
    );
    for (const [path, bytes] of archived)
      expect(Buffer.from(bytes).equals(readFileSync(join(folder, made, path))), path).toBe(true);
  });

  test('is found online as it was made, and is told from another publication', async () => {
    const server = findServer('nginx');
    if (server === undefined) return;
    const [name = ''] = publications();
    const former = '2026-01-01-1';
    cpSync(join(folder, 'dist-publication', name), join(folder, 'dist-publication', former), {
      recursive: true,
    });
    change(`dist-publication/${former}/site/glossaire/index.html`, (html) =>
      html.replace('<h1', '<h1 id="avant"'),
    );
    const online = await serve(server, siteOfLast(), '/');
    const right = run('npm', 'run', '--silent', 'verifier', `${online.origin}/`);
    const other = run('npm', 'run', '--silent', 'verifier', `${online.origin}/`, former);
    await online.stop();
    expect([right.status, right.output]).toEqual([
      0,
      expect.stringContaining(`✔ En ligne : ${name}, entière`),
    ]);
    expect(other.status).toBe(1);
    expect(other.output).toContain(
      `✖ Ces fichiers manquent en ligne, ou ne sont pas ceux de la publication ${former}.\n    ${online.origin}/glossaire/\n  → `,
    );
  });

  test('breaks no test of the built site', () => {
    const { status, output } = run(
      'env',
      `DIST=${siteOfLast()}`,
      'vitest',
      'run',
      '--project',
      'site',
      '--reporter',
      'dot',
    );
    expect(status, output).toBe(0);
  });
});
