import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { readFolder } from './content-files.ts';
import { madeUpGuide, withGuides } from '../../tests/support/made-up-guide.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

const { path, source } = madeUpGuide;

const mark = (...bytes: number[]) => Buffer.from(bytes);

/** What is said of the sample content with a file of these words: file, line, message, remedy. */
function saidWith(file: string, written: string): string[] {
  const others = sampleContent.filter((one) => one.path !== file);
  const one = { path: file, source: written };
  return checkContent(file === path ? withGuides(others, one) : [...others, one]).problems.map(
    (problem) => `${problem.file}, ${problem.line ?? 0} : ${problem.message} → ${problem.remedy}`,
  );
}

describe('a file as an editor saved it', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function saidOnDisk(file: string, bytes: Buffer | string): string[] {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
    // The others are read once for all the tests.
    const others = sampleContent.filter((one) => one.path !== file);
    return checkContent([...others, ...readFolder(folder)]).problems.map(
      (one) => `${one.file} : ${one.message} ${one.remedy}`,
    );
  }

  it.each([
    ['ANSI', Buffer.from(source, 'latin1'), 'Western (Windows 1252)'],
    ['UTF-16', Buffer.concat([mark(0xff, 0xfe), Buffer.from(source, 'utf16le')]), 'UTF-16'],
    ['UTF-16', Buffer.concat([mark(0xfe, 0xff), Buffer.from(source, 'utf16le').swap16()]), 'UTF-16'],
  ])('is refused in %s, which loses its letters', (encoding, bytes, name) => {
    expect(saidOnDisk(path, bytes)).toEqual([
      `${path} : Ce fichier est enregistré en ${encoding}, pas en UTF-8 : ses lettres accentuées se perdraient. ` +
        'enregistrez en UTF-8 : en bas à droite de Visual Studio Code, cliquez sur l’encodage, ' +
        `« Rouvrir avec l’encodage », « ${name} » ; puis cliquez-y de nouveau, « Enregistrer avec l’encodage », « UTF-8 »`,
    ]);
  });

  it('is refused where a letter was lost before it was saved in UTF-8', () => {
    expect(saidOnDisk(path, source.replace('à corriger', '\uFFFD corriger'))).toEqual([
      expect.stringMatching(
        /^guides\/essai\.mdx : Le signe « � » tient ici la place d’une lettre perdue\. .*enregistrez en UTF-8/,
      ),
    ]);
  });

  it.each(['', 'a', '\n'])(
    'is refused, and read without harm, when hardly anything is left of it: « %s »',
    (left) => {
      expect(saidOnDisk(path, left)).toEqual([expect.stringMatching(/^guides\/essai\.mdx : Ce fichier /)]);
    },
  );

  it('is read alike with the mark that some editors begin UTF-8 with', () => {
    expect(saidOnDisk(path, `\uFEFF${source}`)).toEqual(saidOnDisk(path, source));
  });

  it.each([
    ['guides/essai.md', '« guides/essai.mdx »'],
    ['guides/essai.MDX', '« guides/essai.mdx »'],
    ['guides/essai.mdx.txt', '« guides/essai.mdx »'],
    ['guides/photo.png', 'rangez-le dans un des emplacements prévus'],
    ['site.yml', '« site.yaml »'],
  ])('is refused when its name keeps it from the site: %s', (file, remedy) => {
    expect(saidOnDisk(file, source)).toEqual([
      expect.stringMatching(
        new RegExp(`^${file} : Ce fichier n’est lu par aucune partie du site.*${remedy}`),
      ),
    ]);
  });

  it.each([
    ['guides/Mon guide été.mdx', 'mon-guide-ete.mdx'],
    ['guides/a%20b#c.mdx', 'a-20b-c.mdx'],
    ['guides/essai (2).mdx', 'essai-2.mdx'],
  ])('is refused when its name is no address: %s', (file, better) => {
    expect(saidOnDisk(file, source)).toEqual([expect.stringContaining(`« ${better} »`)]);
  });

  it('is not looked for among what systems leave, and what other parts read', () => {
    for (const left of [
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      '~$essai.mdx',
      'site.yaml~',
      'README.md',
      'apercu.png',
    ]) {
      writeFileSync(join(folder, left), 'x');
    }
    expect(saidOnDisk('guides-d-un-autre.txt~', '')).toEqual([]);
  });

  it('is read once in a folder that leads to itself', () => {
    symlinkSync('.', join(folder, 'boucle'));
    expect(saidOnDisk(path, source).length).toBeLessThan(50);
  });
});

describe('characters that no one meant', () => {
  it.each([
    ['\u0007', 'U+0007'],
    ['\0', 'U+0000'],
    ['\u202E', 'U+202E'],
    ['\u200B', 'U+200B'],
    ['\u00AD', 'U+00AD'],
    ['\u2028', 'U+2028'],
    ['\uE000', 'U+E000'],
    ['e\u0301', 'U+0065'],
  ])('are refused with their line and their number: %j', (character, code) => {
    const [said = '', ...others] = saidWith(path, source.replace('Une chose', `Une${character} chose`));
    expect(said).toMatch(/^guides\/essai\.mdx, 17 : .*→ tapez/);
    expect(said).toContain(`(${code})`);
    expect(others).toEqual([]);
  });

  it('are refused in the YAML files too, and when lines end in another way', () => {
    const site = sampleContent.find((one) => one.path === 'site.yaml')?.source ?? '';
    expect(saidWith('site.yaml', site.replace('nom: ', 'nom: \u202E'))).toEqual([
      expect.stringContaining('U+202E'),
    ]);
    expect(saidWith('site.yaml', site.replaceAll('\n', '\r'))).toEqual([expect.stringContaining('« LF »')]);
  });
});

describe('the head of a page', () => {
  it.each([
    ['', 'Ce fichier est vide.'],
    [`\n${source}`, 'Ce fichier ne commence pas par son en-tête.'],
    [source.replace('\n---\n\n', '\n\n'), 'L’en-tête n’est pas fermé.'],
    [source.replace('  - Une phrase', '\t- Une phrase'), 'Le retrait est fait d’une tabulation.'],
    [source.replace(/titre: .*/, 'titre:'), '« titre » est vide.'],
    [source.replace(/titre: .*/, "titre: ''"), '« titre » est vide.'],
    [source.replace(/titre: .*/, 'titre: …'), '« titre » est refusé. → écrivez ses mots'],
    [source.replace(/titre: .*/, 'titre: Un titre.'), '« titre » est refusé. → retirez le signe à la fin'],
    [source.replace(/titre: .*/, 'titre: Un <b>titre</b>'), '« titre » est refusé. → retirez les balises'],
    [
      source.replace('  - Une phrase', '  - Une phrase à corriger.\n  - Une phrase'),
      'gardez chaque texte une seule fois',
    ],
    [source.replace('Une phrase à corriger.', 'XXX'), 'Il reste « XXX »'],
    [source.replace('verifieLe: 2026', 'verifieLe: 1026'), 'vérifiez l’année'],
    [source.replace('niveaux: [niveau-1]', 'niveaux: []'), '« niveaux » a trop peu d’éléments.'],
    [
      source.replace('verifieLe: 2026', 'verifieLe: 2099'),
      '« verifieLe » est refusé. → cette date est à venir',
    ],
    [source.replace('misAJour: 2026', 'misAJour: 2099'), '« misAJour » est refusé. → cette date est à venir'],
  ])('is refused once, in plain words', (written, message) => {
    expect(saidWith(path, written)).toEqual([expect.stringContaining(message)]);
  });

  it('is refused once where a number is too small', () => {
    const level = 'niveaux/niveau-1.mdx';
    const written = sampleContent.find((one) => one.path === level)?.source.replace('numero: 1', 'numero: 0');
    expect(saidWith(level, written ?? '')).toEqual([expect.stringContaining('« numero » est trop petit.')]);
  });
});

describe('words that YAML would lose', () => {
  const phrase = 'Une phrase à corriger.';
  it.each([
    ['Une phrase # à corriger', '« # à corriger » ne serait pas lu.'],
    ['&Co et fils', '« &Co » ne serait pas lu.'],
    ['!Attention au délai', '« !Attention » ne serait pas lu.'],
    ['*important', 'Cet alias (*nom) n’a pas de modèle (&nom) plus haut.'],
  ])('are refused: %s', (written, message) => {
    expect(saidWith(path, source.replace(phrase, written))).toEqual([
      expect.stringMatching(/^guides\/essai\.mdx, 7 /),
    ]);
    expect(saidWith(path, source.replace(phrase, written))[0]).toContain(message);
    expect(saidWith(path, source.replace(phrase, `"${written}"`))).toEqual([]);
  });

  it('are refused when an alias stands before what it repeats, or when that is gone', () => {
    const twice = source.replace(phrase, `&phrase ${phrase}`).replace('Relire la page.', '*phrase');
    expect(saidWith(path, twice)).toEqual([]);
    expect(saidWith(path, source.replace(phrase, `*phrase\n  - &phrase ${phrase}`))).toEqual([
      expect.stringMatching(/^guides\/essai\.mdx, 7 : Cet alias/),
    ]);
    expect(saidWith(path, twice.replace('&phrase ', ''))).toEqual([
      expect.stringMatching(/^guides\/essai\.mdx, 10 : Cet alias/),
    ]);
  });

  it('are none in a remark above a line, after quotes, or in a draft', () => {
    expect(saidWith(path, source.replace('resume:', '# Une remarque\nresume:'))).toEqual([]);
    expect(saidWith(path, source.replace(phrase, `"${phrase}" # une remarque`))).toEqual([]);
    const draft = source
      .replace(phrase, `${phrase} # à vérifier`)
      .replace('\n---\n\n', '\nbrouillon: true\n---\n\n');
    expect(saidWith(path, draft)).toEqual([]);
  });
});

describe('the public address', () => {
  it.each([
    ['https://exemple.fr/été/', 'une adresse s’écrit sans espace ni accent'],
    ['https://exemple.fr/mon site/', 'une adresse s’écrit sans espace ni accent'],
    ['https://exemple.fr/a?b', 'une adresse s’écrit sans espace ni accent'],
    ['http://localhost:8085/', 'une adresse commence par « https:// »'],
  ])('is refused where no host would publish: %s', (address, remedy) => {
    const site = sampleContent.find((one) => one.path === 'site.yaml')?.source ?? '';
    const written = site.replace('\ncanaux:', `\nadressePublique: ${address}\ncanaux:`);
    const [said = '', ...others] = saidWith('site.yaml', written);
    expect(said).toContain('« adressePublique » est refusé.');
    expect(said).toContain(remedy);
    expect(others).toEqual([]);
  });
});

describe('a sign that nobody meant', () => {
  it.each([
    ['lâ€™aide', 'Une lettre ou un signe a perdu son encodage dans cette ligne (U+00E2).'],
    ['dÃ©jÃ\u00A0', 'Une lettre ou un signe a perdu son encodage dans cette ligne (U+00C3).'],
    ['Le 31 novembre.', 'Ce jour n’existe pas dans le calendrier.'],
  ])('is refused: %s', (text, message) => {
    const [said, ...others] = saidWith(path, `${source}\n${text}\n`);
    expect(others).toEqual([]);
    expect(said).toContain(message);
  });

  it('is no day that exists', () => {
    expect(saidWith(path, `${source}\nLe 29 février, le 31 mars, le 30 novembre.\n`)).toEqual([]);
  });
});
