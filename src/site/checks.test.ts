import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { checkPages } from './checks.ts';
import { pageCollections } from './site-pages.ts';
import { eachIsReported, sampleContent } from '../../tests/support/edited-content.ts';

const sample = checkContent(sampleContent).content;
const [page] = sample.pages;

describe('a page that the code names', () => {
  it('is there, or the build stops', () => {
    const file = 'pages/glossaire.mdx';
    const { problems } = checkContent(sampleContent.filter(({ path }) => path !== file));
    expect(problems).toContainEqual(
      expect.objectContaining({ file, message: 'Il manque cette page, dont le site a besoin.' }),
    );
  });
});

describe('a page of any collection', () => {
  it.each(pageCollections)('shares no address, title nor description with another: %s', (collection) => {
    const twice = checkPages({ ...sample, [collection]: [page, { ...page, path: 'copie.mdx' }] });
    expect(twice.filter(({ file }) => file === 'copie.mdx').map(({ message }) => message)).toEqual([
      expect.stringContaining('Adresse de page en double'),
      expect.stringContaining('Titre de page en double'),
      expect.stringContaining('Description de page en double'),
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
