import { expect, it } from 'vitest';
import {
  elsewhereSentence,
  inhabitantsSentence,
  namedPlace,
  namedSentence,
  placeOption,
  placeSentence,
} from './place-texts.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { elsewhere } from './find.ts';
import type { Place } from './model.ts';
import { manche, neighbours, territoire, territory } from '../../tests/support/territory/real-territory.ts';

function first(typed: string): Place {
  const [place] = manche.find(typed);
  if (place === undefined) throw new Error(`nothing answers to ${typed}`);
  return place;
}

it('a commune has its two codes, its intercommunalité, and its postal code where it is sure, for every commune', () => {
  for (const commune of territory.communes) {
    const { code, name, postcodes, inhabitants } = commune;
    const grouping = territory.groupings[commune.grouping]?.name ?? '';
    expect(namedPlace({ kind: 'commune', commune }, manche, territoire)).toEqual({
      kind: 'commune',
      name,
      label: postcodes.length === 1 ? `${name}, ${postcodes[0]}` : name,
      details: `${territoire.insee} ${code}, ${grouping}`,
      postcode: postcodes[0],
      code,
      grouping,
      inhabitants,
    });
  }
});

it('a commune of several postal codes has the one by which it was found', () => {
  expect(namedPlace(first('Cherbourg-en-Cotentin 50110'), manche, territoire)).toMatchObject({
    label: 'Cherbourg-en-Cotentin, 50110',
    postcode: '50110',
  });
});

it('a commune is the one of today, with the former name by which it was found', () => {
  const place = first('chef du pont');
  const found = namedPlace(place, manche, territoire);
  const [ancien, nom] = ['Chef-du-Pont', 'Sainte-Mère-Église'];
  expect(found).toMatchObject({ name: nom, label: `${nom} (${ancien}), 50480` });
  const lieu = `${nom}, 50480, ${found.details}`;
  expect(placeSentence(place, manche, territoire)).toBe(interpolate(territoire.faitPartie, { ancien, lieu }));
  expect(placeOption(place, manche, territoire).title).toBe(
    interpolate(territoire.ancienNom, { ancien, nom }),
  );
  expect(namedSentence(found, territoire)).toBe(
    interpolate(territoire.reconnu, { lieu: `${found.label}, ${found.details}` }),
  );
});

it('the inhabitants are counted in a year', () => {
  expect(inhabitantsSentence({ inhabitants: 1234 }, 2023, territoire)).toBe(
    interpolate(territoire.habitants, { nombre: '1\u202F234', annee: 2023 }),
  );
});

it('an intercommunalité is its name, with the department and the SIREN beside', () => {
  for (const { name, siren } of territory.groupings) {
    const place = first(name);
    const found = { kind: 'grouping', name, label: name, department: '50', siren };
    expect(namedPlace(place, manche, territoire)).toEqual(found);
    expect(placeOption(place, manche, territoire)).toEqual({ title: name, detail: '' });
    expect(placeSentence(place, manche, territoire)).toBe(interpolate(territoire.reconnu, { lieu: name }));
  }
});

it.each([
  ['Rennes', interpolate(territoire.ailleurs, { departement: 'Ille-et-Vilaine' })],
  ['75001', territoire.autreCodePostal],
  ['Syndicat imaginaire', `${territoire.aucune} ${territoire.inconnu}`],
  ['50999', territoire.codePostalInconnu],
  ['Valonges', interpolate(territoire.aChoisir, { lieux: 'Valognes' })],
])('a name or a code that is no place of the list is explained: %s', (typed, sentence) => {
  expect(elsewhereSentence(elsewhere(typed, manche, neighbours), territoire)).toBe(sentence);
});
