import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { aidAnswered, aidFaulty, aidSource, guideAnswered } from '../support/aid-answered.ts';
import { copyOfContent } from '../support/build-on-copy.ts';
import { WAY } from '../support/in-first-step.ts';
import { nouveau, nouveauAnswered } from './nouveau.ts';

const { content, remove } = copyOfContent();

afterAll(remove);

const pages = [
  {
    kind: 'guide',
    title: "L'œuvre d'un été : où, comment ?",
    path: 'guides/l-oeuvre-d-un-ete-ou-comment.mdx',
  },
  { kind: 'financement', title: 'Une aide "nouvelle"', path: 'financements/une-aide-nouvelle.mdx' },
] as const;

beforeAll(() => {
  for (const { kind, title } of pages) expect(nouveau(content, kind, title)).toMatchObject({ status: 0 });
});

describe('npm run nouveau', () => {
  test('makes a file that has all that its page must have, in the folder of its kind', () => {
    for (const { path } of pages) expect(existsSync(join(content, path)), path).toBe(true);
  });

  test('says where to write, and the address of the page', () => {
    const { output } = nouveau(content, 'guide', 'Une autre page');
    expect(output).toContain(
      join(content, 'guides/une-autre-page.mdx').replaceAll('\\', '/').split('/').slice(-3).join('/'),
    );
    expect(output).toContain('/guides/une-autre-page/');
    expect(output).toMatch(/ce qui manque : « Une ou deux phrases : .*» \(ligne 5\), .* et \d de plus ; /);
    rmSync(join(content, 'guides/une-autre-page.mdx'));
  });

  test('never writes over a page', () => {
    const file = join(content, 'guides/definir-le-besoin.mdx');
    const before = readFileSync(file, 'utf8');
    const { status, output } = nouveau(content, 'guide', 'Définir le besoin');
    expect(status).toBe(1);
    expect(output).toContain('guides/definir-le-besoin.mdx existe déjà');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('gives no page the address of a tool of the site', () => {
    const { status, output } = nouveau(content, 'financement', 'Trouver');
    expect(status).toBe(1);
    expect(output).toContain('Une page a déjà l’adresse /financements/trouver/');
    expect(existsSync(join(content, 'financements/trouver.mdx'))).toBe(false);
  });

  test.each([
    [[], 'Sorte de page inconnue : «  »'],
    [['article', 'Un titre'], 'Sorte de page inconnue : « article »'],
    [['constructor', 'Un titre'], 'Sorte de page inconnue : « constructor »'],
    [['guide'], 'Il manque le titre'],
    [['guide', '« … »'], 'Il manque le titre'],
  ])('refuses %j, and says what to write', (args, message) => {
    const { status, output } = nouveau(content, ...args);
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output).toContain('npm run nouveau -- guide "Titre de la page"');
    expect(output).toContain('npm run nouveau -- financement "Titre de la page"');
  });
});

describe('an aid whose editor answers each question', () => {
  const title = 'Une aide pour répondre';
  const path = 'financements/une-aide-pour-repondre.mdx';

  test('is written, sourced, placed in the way and published in one go', () => {
    const { content: own, remove: removeOwn } = copyOfContent();
    const { status, output } = nouveauAnswered(own, aidAnswered, 'financement', title);
    const written = readFileSync(join(own, path), 'utf8');
    const { problems, content: read } = checkContent(readFolder(own));
    removeOwn();
    expect(status, output).toBe(0);
    expect(output).toContain('est écrit, prêt à publier');
    expect(output).toContain('puis la page /financements/une-aide-pour-repondre/');
    expect(written).not.toMatch(/à écrire|brouillon/);
    expect(written).toContain(`20 % des travaux<Source id="${aidSource}" />.`);
    expect(problems).toEqual([]);
    expect(read.way[0]?.value.etapes[0]?.financements).toContain('une-aide-pour-repondre');
    expect(read.schemes.find(({ value }) => value.title === title)?.value).toMatchObject({
      population: [{ max: 3499 }],
      liens: [
        {
          titre: 'Un financeur imaginé, son aide',
          adresse: 'https://www.manche.fr/une-aide-imaginee/demander/',
        },
      ],
    });
    expect(output).toMatch(/« npm run relire » ; puis tapez « npm run build »\.\n$/);
  });

  test('is asked again at once for what would stop the site, or be read as it is typed', () => {
    const { content: own, remove: removeOwn } = copyOfContent();
    const refused = new Map([
      ['Est-il public ?', 'Est-il public ? [1]'],
      ['https://www.manche.fr/une-aide-imaginee/', 'www.manche.fr/une-aide-imaginee/'],
      ['Cette aide paie.', 'Cette aide paie. [99]'],
    ]);
    const answers = aidAnswered
      .flatMap((each) => [refused.get(each) ?? [], each].flat())
      .map((each) => (each === 'À demander.' ? '20 % des travaux.' : each));
    const { status, output } = nouveauAnswered(own, answers, 'financement', title);
    const written = readFileSync(join(own, path), 'utf8');
    removeOwn();
    expect(status, output).toBe(0);
    for (const sentence of [
      '→ [1] cite une source dans le texte seulement : écrivez la réponse sans [1]',
      '→ une adresse commence par « https:// »',
      'Redites dans le texte, avec leur source, les chiffres déjà donnés : 20 %.',
      '→ aucune source n’a le numéro 99 dans la liste',
      'est écrit, prêt à publier',
    ]) {
      expect(output).toContain(sentence);
    }
    expect(written).not.toMatch(/\[\d+\]/);
  });

  test.each([
    ['Une commune.', [''], /ce qui manque : « Qui peut la demander » \(ligne \d+\) ; /],
    ['Le taux.', [''], /ce qui manque : « Combien » \(ligne \d+\) ; /],
    ['1', [''], /ajoutez « une-aide-pour-repondre » à « financements: » d’une étape de parcours\.yaml ; /],
  ])('stays a draft, and says why, without the answer %j', (missing, instead, why) => {
    const { content: own, remove: removeOwn } = copyOfContent();
    const place = aidAnswered.lastIndexOf(missing);
    const answers = aidAnswered.toSpliced(place, 1, ...instead);
    const { output } = nouveauAnswered(own, answers, 'financement', title);
    const written = readFileSync(join(own, path), 'utf8');
    const way = readFileSync(join(own, WAY), 'utf8');
    const { problems, draftProblems } = checkContent(readFolder(own));
    removeOwn();
    expect(output).toContain('est écrit : c’est un brouillon');
    expect(output).toMatch(why);
    // A day that is filled leaves nothing to write.
    expect(written).toMatch(/^misAJour: \S+\nverifieLe: \S+$/m);
    expect(way.includes('une-aide-pour-repondre')).toBe(missing !== '1');
    expect([...problems, ...draftProblems]).toEqual([]);
  });

  test('stays a draft in its step, and the site is sound, where it has faults, all told at once', () => {
    const { content: own, remove: removeOwn } = copyOfContent();
    const { status, output } = nouveauAnswered(own, aidFaulty, 'financement', title);
    const written = readFileSync(join(own, path), 'utf8');
    const way = readFileSync(join(own, WAY), 'utf8');
    const { problems } = checkContent(readFolder(own));
    removeOwn();
    expect(status, output).toBe(0);
    expect(output).toMatch(
      /une-aide-pour-repondre\.mdx:\d+\n.*\n {2}Montant, taux ou règle sans source : « Elle couvre 20 % des travaux\. »/,
    );
    expect(output).toContain('« 30 % » ne se lit pas dans le texte de la page avec sa source.');
    expect(output).toContain('corrigez les fautes ci-dessus ; retirez la ligne « brouillon: »');
    expect(written).toContain('brouillon: true');
    expect(way).toContain('une-aide-pour-repondre');
    expect(problems).toEqual([]);
  });
});

describe('a guide whose editor answers each question', () => {
  test('is written, placed in the way and published in one go', () => {
    const { content: own, remove: removeOwn } = copyOfContent();
    const { status, output } = nouveauAnswered(own, guideAnswered, 'guide', 'Un guide pour répondre');
    const written = readFileSync(join(own, 'guides/un-guide-pour-repondre.mdx'), 'utf8');
    const { problems } = checkContent(readFolder(own));
    removeOwn();
    expect(status, output).toBe(0);
    expect(output).toContain('est écrit, prêt à publier');
    expect(written).not.toMatch(/à écrire|brouillon/);
    expect(written).toContain('\n## Faire un premier pas\n\nMarchez.\n');
    expect(written).toContain('\n- Courir.\n- Dormir.\n');
    expect(problems).toEqual([]);
  });
});
