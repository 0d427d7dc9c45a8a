import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantedServer, type Plant } from '../../../../../tests/hosting/planted-server.ts';
import {
  files,
  madeUpPublication,
  twoPublications,
} from '../../../../../tests/support/made-up-publications.ts';
import { ask, type Ask } from './ask.ts';
import { SETTINGS } from './fault.ts';
import { verify } from './verify.ts';

const { root, last, remove } = twoPublications();
afterAll(remove);

/** The network as the internet would be, where only `https://exemple.fr` has our server behind it. */
function internet(address: string, plain: Ask): Ask {
  return (asked, encodings) => {
    if (asked.startsWith('http://exemple.fr/')) return plain(asked);
    return ask(asked.replace('https://exemple.fr/', address), encodings);
  };
}

const redirected: Ask = (address) =>
  Promise.resolve({
    status: 301,
    headers: new Headers({ location: address.replace('http:', 'https:') }),
    body: new Uint8Array(),
  });

const shown: Ask = () => Promise.resolve({ status: 200, headers: new Headers(), body: new Uint8Array() });
const silent: Ask = () => Promise.resolve({ failure: 'aucun serveur n’écoute à cette adresse' });

function nobody(): void {}

/** What the command says of the site over HTTPS, where HTTP answers so. */
async function saidOver(plain: Ask, plant: Plant, typed = 'https://exemple.fr') {
  await using server = await plantedServer(last, plant);
  const lines: string[] = [];
  await verify(root, typed, undefined, (text) => lines.push(text), internet(server.address, plain));
  return lines.join('\n');
}
const strict: Plant = (_address, going) => ({
  ...going,
  headers: { ...going.headers, 'Strict-Transport-Security': 'max-age=31536000' },
});

describe('a site published over HTTPS', () => {
  it('is right if HTTP leads to it, and it asks to be kept', async () => {
    expect(await saidOver(redirected, strict)).toContain('✔ En ligne : 2026-11-28-2, entière.');
  });

  it('has a fault where HTTP shows it, or answers nothing, and where it does not ask to be kept', async () => {
    const forced = `${SETTINGS}, ou cochez « forcer HTTPS » chez l’hébergeur`;
    expect(await saidOver(shown, strict)).toContain(
      `✖ Sans HTTPS, le site ne mène pas à HTTPS (réponse 200).\n    http://exemple.fr/\n  → ${forced}`,
    );
    expect(await saidOver(silent, strict)).toContain(
      `✖ Sans HTTPS, le site ne répond pas : aucun serveur n’écoute à cette adresse.\n    http://exemple.fr/\n  → ${forced}`,
    );
    const careless = await saidOver(redirected, (_address, going) => going);
    expect(careless).toContain('✖ N’a pas l’en-tête de sécurité « Strict-Transport-Security ».');
  });

  it('is not looked at further if it was made for another folder', async () => {
    const text = await saidOver(redirected, strict, 'https://exemple.fr/tiers-lieux/');
    expect(text).toContain(
      '✖ Cette publication est faite pour la racine d’un nom, pas pour « /tiers-lieux/ » : tous ses liens y seraient cassés.\n    https://exemple.fr/tiers-lieux/\n  → écrivez l’adresse dans « adressePublique » de src/content/site.yaml, puis refaites : npm run publier',
    );
  });
});

describe('a site that answers under another name', () => {
  it('is to be verified there', async () => {
    const moved = { status: 301, headers: { Location: 'https://www.exemple.fr/' }, body: new Uint8Array() };
    const text = await saidOver(redirected, (address, going) => (address === '/' ? moved : going));
    expect(text).toContain(
      '✖ Mène ailleurs, à https://www.exemple.fr/ (réponse 301).\n    https://exemple.fr/\n  → vérifiez cette adresse-là : npm run publier -- verifier https://www.exemple.fr/',
    );
  });
});

describe('a publication made for a folder', () => {
  it('is known as such by its pages, whatever rules its texts followed', async () => {
    const old = join(root, 'anciennes');
    const home = '<link rel="canonical" href="https://exemple.fr/tiers-lieux/"><h1>Accueil</h1>';
    madeUpPublication(old, '2025-01-01-1', { ...files, 'index.html': home });
    mkdirSync(join(old, '2025-01-01-1/contenus'));
    writeFileSync(join(old, '2025-01-01-1/contenus/site.yaml'), 'une clé d’autrefois: oui\n');
    const lines: string[] = [];
    await verify(old, 'https://exemple.fr/', undefined, (text) => lines.push(text));
    expect(lines.join('\n')).toContain(
      '✖ Cette publication est faite pour le dossier « /tiers-lieux/ », pas pour « / » : tous ses liens y seraient cassés.',
    );
  });
});

describe('what is asked for', () => {
  it('is an address, written whole', async () => {
    await expect(verify(root, 'exemple.fr', undefined, nobody)).rejects.toThrow(
      '✖ « exemple.fr » n’est pas l’adresse d’un site.\n  → écrivez-la entière, comme « https://exemple.fr/mon-site/ »',
    );
  });

  it('is a publication that is kept', async () => {
    await expect(verify(root, 'https://exemple.fr/', '2026-01-01-1', nobody)).rejects.toThrow(
      'n’a pas de publication « 2026-01-01-1 ».\n  → écrivez une de celles-ci : 2026-11-28-1, 2026-11-28-2',
    );
    await expect(verify(join(root, 'vide'), 'https://exemple.fr/', undefined, nobody)).rejects.toThrow(
      'n’a encore aucune publication : il n’y a rien à quoi comparer le site en ligne.\n  → faites-en une : npm run publier',
    );
  });

  it('says in French why no server answers', async () => {
    await using server = await plantedServer(last);
    const { address } = server;
    await server[Symbol.asyncDispose]();
    const lines: string[] = [];
    expect(await verify(root, address, undefined, (text) => lines.push(text))).toBe(false);
    expect(lines.join('\n')).toContain('✖ Ne répond pas : aucun serveur n’écoute à cette adresse.');
  });
});
