import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { first, idOf, manche, territory, wordsFor } from '../../../tests/support/territory/real-territory.ts';
import { typoKinds, withTypo } from '../../../tests/support/typos.ts';
import { shortName } from './names.ts';

const namesFor = (typed: string) => manche.find(typed).map(wordsFor);

/** What is typed, and all that it finds, in order. */
const found: readonly (readonly [string, readonly string[]])[] = [
  // A whole name, then those that begin so; a commune, then an intercommunalité, then a former name.
  ['50000 saint lo', ['Saint-Lô', 'Communauté d’agglomération Saint-Lô Agglo']],
  // Each place once, under the name that answers best.
  ['cherbourg-', ['Cherbourg-en-Cotentin (Cherbourg)']],
  ['cherbourg-e', ['Cherbourg-en-Cotentin']],
  ['cherbourg-o', ['Cherbourg-en-Cotentin (Cherbourg-Octeville)']],
  // Words in any order, little ones aside.
  ['bocage et mer coutances', ['Communauté de communes Coutances Mer et Bocage']],
  // A word well written, wherever it stands, before a typo.
  ['le vaast', ['Saint-Vaast-la-Hougue', 'Le Vast']],
  ['daye', ['Saint-Jean-de-Daye', 'La Haye']],
  ['branville', ['La Hague (Branville)', 'Brainville', 'Granville']],
  ['nayx', ['Nay']],
  // A homonym: a former name of two communes.
  [
    'mairie de st jean du corail',
    ['Mortain-Bocage (Saint-Jean-du-Corail)', 'Saint-Jean-du-Corail-des-Bois (Saint-Jean-du-Corail)'],
  ],
  // Too little, or too far.
  ...['des', 'bc', 'la x', '5', 'xay', 'granvuile', '50129', '501000', '0233059880', '14230 Isigny'].map(
    (typed) => [typed, []] as const,
  ),
  ...['', ' ', '-', '’', '?!', '日本', '🙂', '\u0000'].map((typed) => [typed, []] as const),
];

it.each(found)('« %s » finds these alone, in order: %j', (typed, names) => {
  expect(namesFor(typed)).toEqual(names);
});

it.each([
  ['mont', 'Le Mont-Saint-Michel'],
  ['pont', 'Pont-Hébert'],
  ['vir', 'Virandeville'],
  ['le cham', 'Champeaux'],
  ['annevi', 'Anneville-en-Saire'],
  ['mt st michel', 'Le Mont-Saint-Michel'],
  ['coutnc', 'Coutances'],
  ['barnevlile cart', 'Barneville-Carteret'],
  ['villedieu itner', 'Communauté de communes de Villedieu Intercom'],
  ['granville t', 'Communauté de communes de Granville, Terre et Mer'],
])('« %s » finds first a first word in full, then one begun so, a typo apart: %s', (typed, name) => {
  expect(first(typed)).toBe(name);
});

it('is certain only of a name in full: of no beginning, typo, article, initial, or name of several', () => {
  const unsure = [
    'VI',
    'S',
    'la',
    'l’',
    'mairie de',
    'granvulle',
    'cotentn',
    'Saint-Jean-du-Corail',
    '50480',
  ];
  for (const typed of [...unsure, '14230 Isigny']) expect(manche.exact(typed), typed).toBeUndefined();
  expect(wordsFor(manche.exact('50140 Saint-Jean-du-Corail'))).toContain('Mortain-Bocage');
  expect(manche.exact('Thèreval (50570)')).toMatchObject({
    commune: { name: 'Thèreval' },
    postcode: '50570',
  });
  expect(manche.exact('50 550')).toMatchObject({ commune: { name: 'Saint-Vaast-la-Hougue' } });
  // Which of its codes is meant, the number of the department does not say.
  expect(manche.exact('Saint-Lô (50)')).not.toHaveProperty('postcode');
});

describe('a postal code', () => {
  const codes = new Set(territory.communes.flatMap(({ postcodes }) => postcodes));
  it.each([...codes, '50', '501', '50\u00A0480'])(
    'finds its communes and only them, the most populous first, each under that code: %s',
    (typed) => {
      const begin = typed.replaceAll(/\s/g, '');
      const communes = territory.communes
        .filter(({ postcodes }) => postcodes.some((postcode) => postcode.startsWith(begin)))
        .toSorted((one, other) => other.inhabitants - one.inhabitants);
      expect(namesFor(typed)).toEqual(communes.map(({ name }) => name));
      if (codes.has(begin))
        for (const place of manche.find(typed)) expect(place).toHaveProperty('postcode', begin);
    },
  );
});

/** Every name, as it is looked for, and what tells its place from any other. */
const named = [
  ...territory.communes.flatMap(({ code, name, formerNames }) =>
    [name, ...formerNames].map((called) => [called, shortName(called), code] as const),
  ),
  ...territory.groupings.flatMap(({ siren, name, shortNames }) =>
    [name, ...shortNames].map((called) => [called, shortName(called), siren] as const),
  ),
];
const names = named.map(([name]) => name);
const parts = fc.constantFrom(
  ...names,
  ...names.flatMap((name) => name.split(/[- ’]/)),
  ...'le la les l’ de du St Ste s/ - ( ) 50 50000 14000 œ Œ mairie commune ville .* [ \\ $'.split(' '),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(parts, { maxLength: 8 }).map((list) => list.join(' ')),
  fc.tuple(fc.constantFrom(...names), fc.nat(30)).map(([name, length]) => name.slice(0, length)),
);

it('names a place for certain if that place alone bears the name, and only then; it comes first', () => {
  fc.assert(
    fc.property(texts, (text) => {
      // A postal code may tell namesakes apart.
      const typed = text.replaceAll(/\d/g, '');
      const bearers = new Set(named.filter(([, name]) => name === shortName(typed)).map(([, , id]) => id));
      const place = manche.exact(typed);
      expect(place && idOf(place)).toBe(bearers.size === 1 ? [...bearers][0] : undefined);
      if (place !== undefined) expect(manche.find(typed)[0]).toEqual(place);
    }),
    { numRuns: 500 },
  );
});

/** A commune of five letters or more, and its name with a typo anywhere but on its first letter. */
const typos = fc
  .tuple(
    fc.constantFrom(...territory.communes.filter(({ name }) => name.replaceAll(/\P{L}/gu, '').length >= 5)),
    fc.constantFrom(...typoKinds),
    fc.nat(),
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  )
  .map(([commune, kind, place, letter]) => {
    const at = 1 + (place % (commune.name.length - 1));
    return { commune, typed: withTypo(commune.name, kind, at, letter) };
  })
  // A typo that writes « St », « Ste » or « Mt » writes another word: « Tirepied-sur-Ste » or « Terre-mt-Marais ».
  .filter(({ typed }) => !/\b(?:ste?s?|mt)\b/i.test(typed));

it('finds a commune behind a random typo, and nearly always first', () => {
  let [tried, firsts] = [0, 0];
  fc.assert(
    fc.property(typos, ({ commune, typed }) => {
      const place = manche.find(typed).findIndex((each) => idOf(each) === commune.code);
      expect(place).toBeGreaterThanOrEqual(0);
      tried += 1;
      if (place === 0) firsts += 1;
    }),
    { numRuns: 400 },
  );
  // Over all 291,240 typos possible, the commune is found for all but two, and is first for 290,955 (99.9 %).
  expect(firsts / tried).toBeGreaterThan(0.97);
});
