import { describe, expect, it } from 'vitest';
import { namedPlace, placeName } from './named-place.ts';
import { elsewhere, namedSentence, placeOption, placeSentence } from './place-sentences.ts';
import type { Place } from './model.ts';
import { manche, neighbours, territory } from '../../../tests/support/territory/real-territory.ts';

function first(typed: string): Place {
  const [place] = manche.find(typed);
  if (place === undefined) throw new Error(`nothing answers to ${typed}`);
  return place;
}

it('a commune has its two codes, its intercommunalité, and its postal code where it is sure, for every commune', () => {
  for (const commune of territory.communes) {
    const { code, name, postcodes, inhabitants } = commune;
    const grouping = territory.groupings[commune.grouping]?.name ?? '';
    expect(namedPlace({ kind: 'commune', commune }, manche)).toEqual({
      kind: 'commune',
      name,
      label: postcodes.length === 1 ? `${name}, ${postcodes[0]}` : name,
      details: `code Insee ${code}, ${grouping}`,
      postcode: postcodes[0],
      code,
      grouping,
      inhabitants,
    });
  }
});

it('a commune of several postal codes has the one by which it was found', () => {
  expect(namedPlace(first('Cherbourg-en-Cotentin 50110'), manche)).toMatchObject({
    label: 'Cherbourg-en-Cotentin, 50110',
    postcode: '50110',
  });
});

it('a commune is the one of today, with the former name by which it was found', () => {
  const place = first('chef du pont');
  const found = namedPlace(place, manche);
  const [ancien, nom] = ['Chef-du-Pont', 'Sainte-Mère-Église'];
  expect(found).toMatchObject({ name: nom, label: `${nom} (${ancien}), 50480` });
  expect(placeSentence(place, manche)).toBe(
    `${ancien} fait aujourd’hui partie de ${nom}, 50480, ${found.details}.`,
  );
  expect(placeOption(place, manche).title).toBe(`${ancien}, aujourd’hui ${nom}`);
  expect(namedSentence(found)).toBe(`${found.label}, ${found.details}.`);
});

it('an intercommunalité is its name, with the department and the SIREN beside', () => {
  for (const { name, siren } of territory.groupings) {
    const place = first(name);
    const found = { kind: 'grouping', name, label: name, department: '50', siren };
    expect(namedPlace(place, manche)).toEqual(found);
    expect(placeOption(place, manche)).toEqual({ title: name, detail: '' });
    expect(placeSentence(place, manche)).toBe(`${name}.`);
  }
});

const where = (typed: string, beside = neighbours) => elsewhere(typed, manche, beside).sentence;
const among = (places: readonly Place[]) =>
  `Choisissez dans la liste, par exemple\u00A0: ${places.slice(0, 3).map(placeName).join(', ')}.`;
const talk = 'Si votre projet touche la Manche, nous vous proposons d’en parler.';
const inDepartment = (name: string) => `C’est une commune d’un autre département (${name}). ${talk}`;
const far = `C’est le code postal d’un autre département. ${talk}`;
const noSuchCode = 'Aucune commune de la Manche n’a ce code postal.';

describe('a name that names no single place of the territory', () => {
  it.each<readonly [string, string]>([
    // A typo would make the last one Granville.
    ...['vire-normandie', 'L’Hôtellerie', 'mairie de Bayeux', 'Caen (14)', '14000', 'Ranville'].map(
      (typed) => [typed, inDepartment('Calvados')] as const,
    ),
    ['fougeres', inDepartment('Ille-et-Vilaine')],
    ['53000', inDepartment('Mayenne')],
    ['Alençon', inDepartment('Orne')],
    ['75001', far],
    ['00000', far],
    ['50999', noSuchCode],
  ])('is said where it is: %s', (typed, expected) => {
    expect(where(typed)).toBe(expected);
    expect(elsewhere(typed, manche, neighbours).isOutside).toBe(expected !== noSuchCode);
  });

  it.each(['SIVOM de la Baie', 'Caen la mer', 'Marseille', '14230 Isigny', '日本'])(
    'is not known: %s',
    (typed) => {
      expect(where(typed)).toMatch(/^Commune ou groupement non reconnu\. Un syndicat s’écrit en entier\./);
    },
  );

  it.each(['valonges', 'Saint-Jean-du-Corail', 'haye du', 'cotentn', '50480', '501'])(
    'may be that of several places here, the best first: %s',
    (typed) => {
      const begun = manche.beginning(typed);
      expect(where(typed)).toBe(among(begun.length > 0 ? begun : manche.find(typed)));
    },
  );

  it.each(['Saint-Pair', 'St Malo', 'Les Loges', 'Sainte-Marie'])(
    'is meant here if it begins a name here, whatever commune beside bears it: %s',
    (typed) => {
      expect(where(typed)).toBe(among(manche.beginning(typed)));
    },
  );

  it('is less known without the departments beside', () => {
    expect(where('Bayeux', [])).toContain('non reconnu');
    expect(where('Ranville', [])).toContain('Choisissez dans la liste');
    expect(where('14000', [])).toBe(far);
    expect(where('50999', [])).toBe(noSuchCode);
  });
});
