import { describe, expect, it } from 'vitest';
import {
  elsewhereSentence,
  inhabitantsSentence,
  namedPlace,
  namedSentence,
  placeName,
  placeOption,
  placeSentence,
} from './place-texts.ts';
import { elsewhere } from './find.ts';
import type { Place } from './model.ts';
import { site } from '../../tests/support/contact/contact-content.ts';
import { content, manche, neighbours, territory } from '../../tests/support/territory/real-territory.ts';

const [{ value: texts } = { value: undefined }] = content.interface;
if (texts === undefined) throw new Error('no text of the interface');
const { territoire } = texts;

function first(typed: string): Place {
  const [place] = manche.find(typed);
  if (place === undefined) throw new Error(`nothing answers to ${typed}`);
  return place;
}

/** A sentence of the content with its values, without knowing how they are put in. */
function filledIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.split(`{${name}}`).join(value),
    sentence,
  );
}

describe('a commune in the request', () => {
  it('is its name, its postal code, its Insee code and its intercommunalité', () => {
    expect(namedPlace(first('canisy'), manche, territoire)).toEqual({
      kind: 'commune',
      name: 'Canisy',
      label: 'Canisy, 50750',
      details: `${territoire.insee} 50095, Communauté d’agglomération Saint-Lô Agglo`,
      postcode: '50750',
      code: '50095',
      grouping: 'Communauté d’agglomération Saint-Lô Agglo',
      inhabitants: territory.communes.find(({ code }) => code === '50095')?.inhabitants,
    });
  });

  it('has the postal code by which it was found, if it has several', () => {
    const commune = territory.communes.find(({ postcodes }) => postcodes.length > 1);
    if (commune === undefined) throw new Error('no commune has two postal codes');
    for (const postcode of commune.postcodes) {
      const place = manche.find(postcode).find((each) => placeName(each) === commune.name);
      if (place === undefined) throw new Error(`${commune.name} does not answer to ${postcode}`);
      const found = namedPlace(place, manche, territoire);
      expect(found).toMatchObject({ postcode, code: commune.code });
      expect(found.label).toBe(`${commune.name}, ${postcode}`);
    }
  });

  it('is the commune of today, with the former name by which it was found', () => {
    const commune = territory.communes.find(({ formerNames }) => formerNames.length > 0);
    const [formerName = ''] = commune?.formerNames ?? [];
    if (commune === undefined) throw new Error('no commune has a former name');
    const place: Place = { kind: 'commune', commune, formerName };
    const { name, label, details } = namedPlace(place, manche, territoire);
    expect(name).toBe(commune.name);
    expect(label.startsWith(`${commune.name} (${formerName})`)).toBe(true);
    const detail = `${label.slice(`${commune.name} (${formerName})`.length)}, ${details}`;
    expect(placeSentence(place, manche, territoire)).toBe(
      filledIn(territoire.faitPartie, { ancien: formerName, lieu: commune.name + detail }),
    );
    expect(placeOption(place, manche, territoire).title).toBe(
      filledIn(territoire.ancienNom, { ancien: formerName, nom: commune.name }),
    );
  });

  it('always has its two codes, and says its postal code where it has only one, for every commune', () => {
    for (const commune of territory.communes) {
      const found = namedPlace({ kind: 'commune', commune }, manche, territoire);
      expect(found).toMatchObject({ kind: 'commune', code: commune.code, postcode: commune.postcodes[0] });
      const sure = commune.postcodes.length === 1 ? `, ${commune.postcodes.join('')}` : '';
      const grouping = territory.groupings[commune.grouping]?.name ?? '';
      expect(found.label).toBe(`${commune.name}${sure}`);
      expect(found.details).toBe(`${territoire.insee} ${commune.code}, ${grouping}`);
    }
  });
});

describe('a commune named before', () => {
  it('is said with all that the request says of it', () => {
    const found = namedPlace(first('chef du pont'), manche, territoire);
    expect(namedSentence(found, territoire)).toBe(
      filledIn(territoire.reconnu, { lieu: `${found.label}, ${found.details}` }),
    );
  });

  it('has inhabitants, counted as the content says, in a year that it says', () => {
    const { populationYear } = site.territory;
    const sentence = inhabitantsSentence({ inhabitants: 1234 }, populationYear, territoire);
    expect(sentence).toBe(
      filledIn(territoire.habitants, { nombre: '1\u202F234', annee: String(populationYear) }),
    );
    expect(sentence).toContain(String(populationYear));
  });
});

describe('an intercommunalité in the request', () => {
  it('is its name, with the department and the SIREN beside', () => {
    expect(territory.groupings).toHaveLength(site.territory.groupings);
    for (const grouping of territory.groupings) {
      const place = first(grouping.name);
      const { name, siren } = grouping;
      const found = { kind: 'grouping', name, label: name, department: site.territory.department, siren };
      expect(namedPlace(place, manche, territoire)).toEqual(found);
      expect(siren).toMatch(/^\d{9}$/);
      expect(placeOption(place, manche, territoire)).toEqual({ title: name, detail: '' });
      expect(placeSentence(place, manche, territoire)).toBe(filledIn(territoire.reconnu, { lieu: name }));
    }
  });
});

describe('a name or a code that is no place of the list', () => {
  it.each([
    ['Rennes', filledIn(territoire.ailleurs, { departement: 'Ille-et-Vilaine' })],
    ['14000', filledIn(territoire.ailleurs, { departement: 'Calvados' })],
    ['75001', territoire.autreCodePostal],
    ['Syndicat imaginaire', `${territoire.aucune} ${territoire.inconnu}`],
    ['50999', territoire.codePostalInconnu],
    ['Valonges', filledIn(territoire.aChoisir, { lieux: 'Valognes' })],
  ])('is said: %s', (typed, sentence) => {
    expect(elsewhereSentence(elsewhere(typed, manche, neighbours), territoire)).toBe(sentence);
  });
});
