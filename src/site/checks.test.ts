import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { readFolder, type ContentFile } from '../content-model/content-files.ts';
import { checkPages, checkParts } from './checks.ts';
import { optionalParts } from './optional-parts.ts';
import { allBut, entryPages } from './page-kind.ts';
import { requiredPages } from './required-pages.ts';
import { pageCollections } from './site-pages.ts';
import { collections } from '../collections.ts';
import { namesOf } from '../content-model/names-of.ts';
import { eachIsReported, lineAfter, sampleContent } from '../../tests/support/edited-content.ts';

/** A content that leaves out all that a site may leave out, but for two pages. */
const small = readFolder('tests/fixtures/autre-offre');

function without(files: readonly ContentFile[], ...paths: readonly string[]): ContentFile[] {
  const kept = files.filter(({ path }) => !paths.some((start) => path.startsWith(start)));
  expect(kept.length, paths.join()).toBeLessThan(files.length);
  return kept;
}

/** The content with one text of the interface under another key: what needed it has it no more. */
function withoutText(files: readonly ContentFile[], key: string): ContentFile[] {
  return files.map(({ path, source }) => {
    if (path !== 'interface.yaml') return { path, source };
    const lines = source.split('\n');
    const start = lines.findIndex((line) => line.startsWith(`${key}:`));
    expect(start, key).toBeGreaterThan(-1);
    const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line)) + 1;
    return { path, source: lines.toSpliced(start, length).join('\n') };
  });
}

/** The content without the name of a kind of page. */
function withoutKind(files: readonly ContentFile[], kind: string): ContentFile[] {
  const line = new RegExp(`^  ${kind}: .*\n`, 'm');
  return files.map(({ path, source }) => ({
    path,
    source: path === 'interface.yaml' ? source.replace(line, '') : source,
  }));
}

/** The first problems about a file. */
function messages(files: readonly ContentFile[], file: string): string[] {
  return checkContent(files)
    .problems.filter((problem) => problem.file === file)
    .map(({ message, remedy }) => `${message} ${remedy}`);
}

const bare = checkContent(small).content;
const keysOfParts = [...new Set(optionalParts.flatMap(({ texts }) => texts))];
const optionalPages = new Set<string>(optionalParts.flatMap(({ pages }) => pages));
const [page] = bare.pages;

/** A content with nothing of any optional part, but for one page or one file. */
function withOnly(thing: { readonly page?: string; readonly name?: string }) {
  const pages = bare.pages.filter(({ id }) => !optionalPages.has(id));
  const own = thing.page === undefined || page === undefined ? [] : [{ ...page, id: thing.page }];
  const none = Object.fromEntries(keysOfParts.map((key) => [key, undefined]));
  const empty = Object.fromEntries(optionalParts.flatMap(({ files }) => files).map((name) => [name, []]));
  return {
    ...bare,
    ...empty,
    pages: [...pages, ...own],
    interface: bare.interface.map((entry) => ({ ...entry, value: { ...entry.value, ...none } })),
    ...(thing.name === undefined ? {} : { [thing.name]: [page] }),
  };
}

/** Each page and each file of an optional part, with what must be there too. */
const things = optionalParts.flatMap((part) => {
  const all = [
    ...part.pages.map((id) => ({ file: `pages/${id}.mdx`, thing: { page: id } })),
    ...part.files.map((name) => ({ file: collections[name].pattern, thing: { name } })),
  ];
  return all.map(({ file, thing }) => ({
    file,
    thing,
    rest: [
      ...all.map((other) => other.file).filter((other) => other !== file),
      ...('within' in part ? [`pages/${part.within}.mdx`] : []),
    ],
    texts: part.texts,
  }));
});

describe('a site', () => {
  it('may leave out every optional part', () => {
    expect(checkContent(small).problems).toEqual([]);
    expect(
      checkContent(without(small, 'pages/fonctionnement.mdx', 'pages/lieux.mdx', 'lieux.yaml')).problems,
    ).toEqual([]);
  });

  it.each(requiredPages)('has the page « %s », or its build stops', (id) => {
    const file = `pages/${id}.mdx`;
    expect(messages(without(small, file), file)).toEqual([
      expect.stringContaining('Il manque cette page, dont le site a besoin.'),
    ]);
  });
});

describe('an optional part of which something is there', () => {
  it.each(things)('needs all the rest of it: $file', ({ file, thing, rest, texts }) => {
    const remedy = expect.stringContaining(`ou retirez « ${file} » si le site se passe de cette partie`);
    expect(checkParts(withOnly(thing), collections)).toEqual([
      ...rest.map((missing) => ({
        file: missing,
        message: `Aucun fichier : « ${file} » ne va pas sans lui.`,
        remedy,
      })),
      ...texts.map((key) => ({
        file: 'interface.yaml',
        message: `Il manque « ${key} », dont « ${file} » a besoin.`,
        remedy,
      })),
    ]);
  });

  it.each(['pages/glossaire.mdx', 'glossaire.yaml'])('stops the build without its file %s', (file) => {
    expect(messages(without(sampleContent, file), file)).toEqual([
      expect.stringContaining('ne va pas sans lui. ajoutez-le, ou retirez « '),
    ]);
  });

  it.each(['lecture', 'comparaison', 'modele'])('needs its sentences: %s', (key) => {
    const found = messages(withoutText(sampleContent, key), 'interface.yaml');
    expect(found.length).toBeGreaterThan(0);
    for (const message of found)
      expect(message).toMatch(
        new RegExp(`^Il manque « ${key} », dont « .+ » a besoin\\. ajoutez « ${key} »`),
      );
  });

  it('needs the section where it stands: a financing plan without aids', () => {
    const ofPlan = sampleContent.filter(({ path }) => /^(pages\/)?plan-de-financement\./.test(path));
    expect(ofPlan).toHaveLength(2);
    expect(messages([...small, ...ofPlan], 'pages/financements.mdx')).toEqual([
      expect.stringContaining('« pages/plan-de-financement.mdx » ne va pas sans lui'),
    ]);
  });
});

describe('a page of any collection', () => {
  it.each(pageCollections)('shares no address, title nor description with another: %s', (collection) => {
    const twice = checkPages({ ...bare, [collection]: [page, { ...page, path: 'copie.mdx' }] });
    expect(twice.filter(({ file }) => file === 'copie.mdx').map(({ message }) => message)).toEqual([
      expect.stringContaining('Adresse de page en double'),
      expect.stringContaining('Titre de page en double'),
      expect.stringContaining('Description de page en double'),
    ]);
  });
});

describe('the name of a kind of page', () => {
  const leftOut = namesOf(entryPages).filter((name) => bare[name].length === 0);
  const kindsLeftOut = leftOut.map((name) => entryPages[name].kind);

  it.each(allBut(...kindsLeftOut))('is given for pages that the site has: %s', (kind) => {
    expect(checkContent(withoutKind(small, kind)).problems).toEqual([
      {
        file: 'interface.yaml',
        line: lineAfter([], 'interface.yaml', 'genres:', small) + 1,
        message: `Il manque « genres › ${kind} ».`,
        remedy: 'ajoutez un texte',
      },
    ]);
  });

  it.each(leftOut)('may be absent where the site has no such page, and only there: %s', (name) => {
    const { kind } = entryPages[name];
    const { content, problems } = checkContent(withoutKind(small, kind));
    expect(problems).toEqual([]);
    const found = checkPages({ ...content, [name]: [{ ...page, value: { ...page?.value, kind } }] });
    expect(found.map(({ message }) => message)).toContain(`Il manque « genres › ${kind} ».`);
  });
});

describe('the page of the request', () => {
  it.each(['territoire', 'texte'])('has a field with « saisie: %s », or its build stops', (entry) => {
    const files = small.map(({ path, source }) => ({
      path,
      source: path === 'contact.yaml' ? source.replaceAll(`saisie: ${entry}`, 'saisie: name') : source,
    }));
    expect(messages(files, 'contact.yaml')).toEqual([
      expect.stringContaining(`Aucun champ n’a « saisie: ${entry} »`),
    ]);
  });
});

describe('the home page', () => {
  it('explains a word only if the glossary has it', () => {
    const files = small.map(({ path, source }) => ({
      path,
      source:
        path === 'interface.yaml'
          ? source.replace('accueil:\n  titre', 'accueil:\n  mot: haie\n  titre')
          : source,
    }));
    expect(messages(files, 'interface.yaml')).toEqual([
      expect.stringContaining('Mot absent du glossaire : « haie »'),
    ]);
  });
});

describe('what a page shows, and where it leads', () => {
  const file = 'pages/mentions-legales.mdx';
  const find = 'Une phrase.';
  eachIsReported([
    {
      fault: 'a detail that the law asks for is gone',
      file,
      find: 'directeurPublication, hebergeur, ',
      replace: 'directeurPublication, ',
      at: '---',
      message: 'Cette page ne montre plus « hebergeur », que la loi demande.',
      remedy: 'remettez « hebergeur » dans <Mentions champs="…" />',
    },
    {
      fault: 'what a page alone shows is gone',
      file: 'pages/eligibilite.mdx',
      find: '<Situations />',
      replace: '',
      at: '---',
      message: 'Cette page n’a plus <Situations /> […]',
      remedy: 'remettez <Situations /> sur une ligne à part',
    },
    {
      fault: 'a link to a level that is not the one it names',
      file,
      find,
      replace: 'Voyez le [niveau 2](/niveaux/niveau-3/).',
      message: 'Ce lien dit « niveau 2 » et mène au niveau 3.',
      remedy: 'corrigez ses mots, ou son adresse',
    },
    {
      fault: 'a courriel that is not that of the service',
      file,
      find,
      replace: '[Écrivez](mailto:nom@exemple.fr).',
      message: 'Ce lien écrit à « nom@exemple.fr », qui n’est pas le courriel du service.',
      remedy: 'donnez le téléphone avec <Telephone />, ou menez à /contact/',
    },
    {
      fault: 'a description that says the title again',
      file,
      find: "description: Savoir qui publie ce site, qui l'héberge et comment réutiliser ses contenus.",
      replace: 'description: mentions légales',
      message: 'La description redit le titre.',
      remedy: 'dites en une phrase ce que le lecteur trouve sur la page',
    },
  ]);
});
