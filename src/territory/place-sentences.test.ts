import { expect, it } from 'vitest';
import {
  elsewhereSentence,
  namedPlace,
  namedSentence,
  placeOption,
  placeSentence,
} from './place-sentences.ts';
import { elsewhere } from './find.ts';
import type { Place } from './model.ts';
import { manche, neighbours, territory } from '../../tests/support/territory/real-territory.ts';

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

it.each([
  ['Rennes', /d’un autre département \(Ille-et-Vilaine\)/],
  ['75001', /le code postal d’un autre département/],
  ['Syndicat imaginaire', /non reconnu/],
  ['50999', /Aucune commune de la Manche/],
  ['Valonges', /par exemple\u00A0: Valognes\.$/],
])('a name or a code that is no place of the list is explained: %s', (typed, sentence) => {
  expect(elsewhereSentence(elsewhere(typed, manche, neighbours))).toMatch(sentence);
});
