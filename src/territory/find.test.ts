import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { first, idOf, manche, territory, wordsFor } from '../../tests/support/territory/real-territory.ts';
import { shortName } from './names.ts';
import { typoKinds, withTypo } from '../../tests/support/typos.ts';

const namesFor = (typed: string) => manche.find(typed).map(wordsFor);

describe('among the places that answer', () => {
  it('a whole name comes before longer ones', () => {
    expect(namesFor('ger')[0]).toBe('Ger');
    expect(namesFor('saint lo').slice(0, 2)).toEqual([
      'Saint-Lô',
      'Communauté d’agglomération Saint-Lô Agglo',
    ]);
  });

  it('a first word in full comes before a first word begun', () => {
    expect(namesFor('mont')).toContain('Montabot');
    expect(first('mont')).toBe('Le Mont-Saint-Michel');
    expect(first('pont')).toBe('Pont-Hébert');
  });

  it('a name that begins so comes before one that has a word that begins so', () => {
    expect(namesFor('vir')).toContain('Condé-sur-Vire');
    expect(first('vir')).toBe('Virandeville');
  });

  it('a commune comes before an intercommunalité that begins as it does, until more is typed', () => {
    for (const typed of ['granv', 'coutan', 'mont st michel']) {
      expect(first(typed)).not.toContain('Communauté');
      expect(namesFor(typed).join()).toContain('Communauté');
    }
    expect(first('granville t')).toBe('Communauté de communes de Granville, Terre et Mer');
  });

  it('a commune of today comes before a former one that begins as it does', () => {
    expect(namesFor('annevi').slice(0, 2)).toEqual([
      'Anneville-en-Saire',
      'Gouville-sur-Mer (Anneville-sur-Mer)',
    ]);
  });

  it('each comes once, under the name that answers best', () => {
    expect(namesFor('cherbourg')).toEqual(['Cherbourg-en-Cotentin (Cherbourg)']);
    expect(namesFor('cherbourg-')).toEqual(['Cherbourg-en-Cotentin (Cherbourg)']);
    expect(namesFor('cherbourg-e')).toEqual(['Cherbourg-en-Cotentin']);
    expect(namesFor('cherbourg-o')).toEqual(['Cherbourg-en-Cotentin (Cherbourg-Octeville)']);
  });

  it('the words may come in any order, little ones aside', () => {
    expect(namesFor('michel mont')[0]).toContain('Mont-Saint-Michel');
    expect(namesFor('bocage et mer coutances')).toEqual(['Communauté de communes Coutances Mer et Bocage']);
  });
});

describe('too little', () => {
  it.each(['des', 'bc', 'la x', '5'])('finds nothing, rather than anything: %s', (typed) => {
    expect(manche.find(typed)).toEqual([]);
  });

  it('makes nothing certain: two capitals are not the name of an intercommunalité', () => {
    for (const typed of ['VI', 'BC', 'C', 'S']) expect(manche.exact(typed), typed).toBeUndefined();
  });
});

const codes = [...new Set(territory.communes.flatMap(({ postcodes }) => postcodes))].toSorted();

function communesOf(begin: string): string[] {
  return territory.communes
    .filter(({ postcodes }) => postcodes.some((postcode) => postcode.startsWith(begin)))
    .toSorted((one, other) => other.inhabitants - one.inhabitants)
    .map(({ name }) => name);
}

describe('a postal code', () => {
  it('finds its communes and only them, the most populous first, each under that code', () => {
    for (const code of codes) {
      const found = manche.find(code);
      expect(found.map(wordsFor), code).toEqual(communesOf(code));
      for (const place of found) expect(place).toMatchObject({ kind: 'commune', postcode: code });
    }
  });

  it('finds as many as 18 communes, and each of the codes of a commune that has six', () => {
    expect(Math.max(...codes.map((code) => manche.find(code).length))).toBe(18);
    for (const code of ['50100', '50110', '50120', '50130', '50460', '50470']) {
      expect(manche.find(code).map(wordsFor)).toContain('Cherbourg-en-Cotentin');
    }
  });

  it('finds more communes, never others, while it is being typed', () => {
    for (const begin of ['50', '501', '5048']) {
      expect(manche.find(begin).map(wordsFor)).toEqual(communesOf(begin));
    }
    expect(manche.find('5')).toEqual([]);
  });

  it('is never taken for an Insee code, which looks the same', () => {
    const insee = territory.communes.find(({ name }) => name === 'Saint-Germain-le-Gaillard');
    expect(insee?.code).toBe('50480');
    expect(manche.find('50480').map(wordsFor)).toContain('Sainte-Mère-Église');
    expect(manche.find('50480').map(wordsFor)).not.toContain('Saint-Germain-le-Gaillard');
    expect(manche.find('50129')).toEqual([]);
  });

  it('may have spaces around it or in it', () => {
    for (const typed of [' 50480 ', '50 480', '50\u00A0480']) {
      expect(manche.find(typed)).toEqual(manche.find('50480'));
    }
  });

  it('names the one commune that has it, and none where several have it', () => {
    expect(communesOf('50550')).toEqual(['Saint-Vaast-la-Hougue']);
    expect(manche.exact('50550')).toMatchObject({ commune: { name: 'Saint-Vaast-la-Hougue' } });
    expect(manche.exact('50 550')).toMatchObject({ postcode: '50550' });
    expect(manche.exact('50480')).toBeUndefined();
  });

  it.each(['14000', '75001', '50999', '501000', '0233059880', '0', '55555'])('finds nothing: %s', (typed) => {
    expect(manche.find(typed)).toEqual([]);
  });
});

describe('a postal code beside a name', () => {
  it('names the commune, under that code', () => {
    for (const typed of ['50570 Thèreval', 'Thèreval 50570', 'thereval (50570)']) {
      expect(manche.exact(typed)).toMatchObject({ commune: { name: 'Thèreval' }, postcode: '50570' });
    }
  });

  it('may be the number of the department, or a beginning', () => {
    for (const typed of ['Saint-Lô (50)', 'Saint-Lô 5', '50 - Saint-Lô', 'saint-lo 5000']) {
      expect(first(typed), typed).toBe('Saint-Lô');
      // Which of its codes is meant, a beginning does not say.
      expect(manche.exact(typed), typed).not.toHaveProperty('postcode');
    }
  });

  it('leaves out the communes that do not have it', () => {
    expect(manche.find('saint lo').length).toBeGreaterThan(3);
    expect(manche.find('50000 saint lo').map(wordsFor)).toEqual([
      'Saint-Lô',
      'Communauté d’agglomération Saint-Lô Agglo',
    ]);
  });

  it('that is of another place makes nothing certain: Isigny-sur-Mer is not Isigny-le-Buat', () => {
    expect(manche.exact('Isigny')).toBeDefined();
    expect(manche.find('14230 Isigny')).toEqual([]);
    expect(manche.exact('14230 Isigny')).toBeUndefined();
  });
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
  ' ',
  '\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(parts, { maxLength: 8 }).map((list) => list.join(' ')),
  fc.array(parts, { maxLength: 4 }).map((list) => list.join('')),
  fc.tuple(fc.constantFrom(...names), fc.nat(30)).map(([name, length]) => name.slice(0, length)),
);

/** Each of 20,000 characters. */
const longTexts = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), parts).map((text) => {
  return text.repeat(Math.ceil(20_000 / text.length)).slice(0, 20_000);
});

describe('whatever is typed', () => {
  it('is looked for without fail, and no place comes twice', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const found = manche.find(typed).map(idOf);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is looked for in 20,000 characters as well', () => {
    fc.assert(
      fc.property(longTexts, (typed) => {
        expect(typed).toHaveLength(20_000);
        const found = manche.find(typed).map(idOf);
        expect(new Set(found).size).toBe(found.length);
        expect(manche.exact(typed)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('names a place for certain if that place alone bears the name, and only then; it comes first', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A postal code may tell namesakes apart.
        const typed = text.replaceAll(/\d/g, '');
        const key = shortName(typed);
        const bearers = new Set(named.filter(([, name]) => name === key).map(([, , id]) => id));
        const place = manche.exact(typed);
        expect(place === undefined ? undefined : idOf(place)).toBe(
          bearers.size === 1 ? [...bearers][0] : undefined,
        );
        if (place !== undefined) expect(manche.find(typed)[0]).toEqual(place);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', ' ', '-', '’', '?!', '日本', '🙂', '\u0000'])(
    'finds nothing without a letter or a digit: « %s »',
    (typed) => {
      expect(manche.find(typed)).toEqual([]);
      expect(manche.exact(typed)).toBeUndefined();
    },
  );

  it('is a beginning where it is only an article: nothing is certain', () => {
    for (const article of ['le', 'La', 'les', 'l’', 'mairie de', 'commune de la']) {
      expect(manche.exact(article), article).toBeUndefined();
    }
  });
});

const longNames = territory.communes.filter(({ name }) => name.replaceAll(/\P{L}/gu, '').length >= 5);

/** A commune, and its name with a typo anywhere but on its first letter. */
const typos = fc
  .tuple(
    fc.constantFrom(...longNames),
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

describe('a random typo in the name of a commune of five letters or more', () => {
  it('is tried on nearly all communes', () => {
    expect(longNames.length).toBeGreaterThan(0.95 * territory.communes.length);
  });

  it('leaves the commune among the results, and nearly always first', () => {
    let tried = 0;
    let firsts = 0;
    fc.assert(
      fc.property(typos, ({ commune, typed }) => {
        const place = manche.find(typed).findIndex((found) => idOf(found) === commune.code);
        expect(place).toBeGreaterThanOrEqual(0);
        tried += 1;
        if (place === 0) firsts += 1;
      }),
      { numRuns: 800 },
    );
    // Over all 291,240 typos possible, the commune is found for all but two, and is first for 290,955 (99.9 %).
    expect(firsts / tried).toBeGreaterThan(0.98);
  });
});
