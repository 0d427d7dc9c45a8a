import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from './create-search.ts';
import { stem } from './words.ts';
import { find, idsFor, library } from '../../../tests/support/made-up-search-list.ts';

describe('a page is found first', () => {
  it.each([
    ['its title', 'Emprunter un livre', 'loan'],
    ['a phrase', 'carte de lecteur', 'loan'],
    ['its summary', 'fermeture', 'hours'],
    ['without accents, in capitals', 'LUDOTHEQUE', 'games'],
    ['in the plural', 'jouets', 'games'],
    ['by the beginning of a word', 'ciné', 'film'],
    ['by a word of the same family', 'emprunts', 'loan'],
    ['by what stands before a colon', 'horaires', 'hours'],
    ['by an abbreviation in brackets', 'ldt', 'games'],
    ['by words of one phrase in any order', 'société jeu', 'games'],
    ['in a whole sentence', 'je voudrais savoir quand c’est ouvert le dimanche', 'hours'],
    ['by a phrase of stop words', 'c est quand', 'hours'],
    ['with a letter wrong', 'ludothaque', 'games'],
    ['with a letter missing', 'cinma', 'film'],
    ['with a letter added', 'jjouet', 'games'],
    ['with two letters swapped', 'hroaires', 'hours'],
    ['with a typo in a word not yet ended', 'ludotèhq', 'games'],
    ['with two words that are one', 'cine club', 'film'],
    ['with one word that is two, joined by a hyphen', 'cineclub', 'film'],
    ['with a word cut in two', 'ludo thèque', 'games'],
  ])('by %s: « %s »', (_, typed, id) => {
    expect(idsFor(typed)[0]).toBe(id);
  });
});

describe('the best answer', () => {
  it.each([
    ['jouets du dimanche', false],
    ['horaires', true],
    ['les horaires pour tous', true],
    ['ludothaque', true],
    ['horaires xylophone', false],
  ])('to « %s » holds each word, stop words apart: %s', (typed, isWhole) => {
    expect(find(typed).entries).not.toEqual([]);
    expect(find(typed).isWhole).toBe(isWhole);
  });
});

describe('the order of the answers', () => {
  it('puts a title before a phrase, and a phrase before a summary', () => {
    const list = [
      { title: 'Un', summary: 'Le jardin', phrases: [] },
      { title: 'Deux', summary: 'Ici', phrases: ['jardin'] },
      { title: 'Jardin', summary: 'Là', phrases: [] },
    ];
    expect(createSearch(list)('jardin').entries.map(({ title }) => title)).toEqual(['Jardin', 'Deux', 'Un']);
  });

  it('puts the page that says all the words before those that say one', () => {
    expect(idsFor('film enfants')).toEqual(expect.arrayContaining(['film', 'child']));
    expect(idsFor('histoires enfants')[0]).toBe('tale');
  });

  it('puts a title said whole before a longer one', () => {
    expect(idsFor('enfants').slice(0, 2)).toEqual(['child', 'tale']);
  });

  it('puts a question that leaves out a word after the page of this word, and first where it leaves out none', () => {
    const list = [
      { title: 'Est-ce gratuit ?', summary: '', phrases: ['combien ça coûte'], kind: 'question' },
      { title: 'Film', summary: '', phrases: [] },
    ];
    const first = (typed: string) => createSearch(list)(typed).entries[0];
    expect(first('combien coûte un film')).toBe(list[1]);
    expect(first('combien ça coûte')).toBe(list[0]);
    expect(first('combien coûte un xylophone')).toBe(list[0]);
  });

  it('keeps that of the list between pages that answer equally well', () => {
    const list = ['b', 'a', 'c'].map((id) => ({ id, title: 'Jardin', summary: id, phrases: [] }));
    expect(createSearch(list)('jardin').entries.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('leaves out the pages that answer much less well than the first', () => {
    expect(idsFor('emprunter un livre combien de jours')).toEqual(['loan']);
  });
});

describe('what the list does not hold', () => {
  it.each(['', '  ', 'xylophone', '?!', 'prt', 'zz'])('finds nothing: « %s »', (typed) => {
    expect(idsFor(typed)).toEqual([]);
  });

  it('is no typo when it has three letters or less, nor two typos', () => {
    expect(idsFor('ldx')).toEqual([]);
    expect(idsFor('ludotaque')).toEqual([]);
  });

  it.each(['trêt', 'rpêt', 'juoet'])('is no typo of the first letters in a short word: « %s »', (typed) => {
    expect(createSearch([{ title: 'Prêt', summary: 'jouet', phrases: [] }])(typed).corrections).toEqual([]);
  });

  it('is no word that only begins like another, but for a letter among the first', () => {
    const list = [{ title: 'Continuer', summary: '', phrases: [] }];
    expect(createSearch(list)('cantine').entries).toEqual([]);
    expect(createSearch(list)('contunu').entries).toEqual(list);
  });
});

describe('a word of three letters or less', () => {
  const list = ['LDT', 'Plus de livres', 'Plusieurs jeux'].map((title) => ({
    title,
    summary: '',
    phrases: [],
  }));
  const titlesFor = (typed: string) => createSearch(list)(typed).entries.map(({ title }) => title);

  it('is a whole word where a page holds it', () => {
    expect(createSearch([...list, { title: 'Ldtheque', summary: '', phrases: [] }])('ldt').entries).toEqual([
      list[0],
    ]);
  });

  it('begins a word only while it is the last', () => {
    expect(titlesFor('jeu plu')).toContain('Plusieurs jeux');
    expect(titlesFor('plu jeu')).toEqual(['Plusieurs jeux']);
    expect(titlesFor('plu xylophone')).toEqual([]);
  });
});

describe('what was read otherwise than typed', () => {
  it('answers nothing beside words that the page does not hold', () => {
    expect(idsFor('ludothaque xylophone')).toEqual([]);
    expect(idsFor('ludothaque dimanche')).toEqual(['hours']);
    expect(idsFor('emprunter ludothaque')).toContain('games');
  });

  it('is said, with the word as the pages write it', () => {
    expect(find('ludothaque').corrections).toEqual([{ typed: 'ludothaque', read: 'Ludothèque' }]);
    expect(find('Des jouts').corrections).toEqual([{ typed: 'jouts', read: 'jouet' }]);
  });

  it.each(['ludothèque', 'ludo', 'emprunts', 'jouets'])(
    'is nothing when no letter was wrong: « %s »',
    (typed) => {
      expect(find(typed).corrections).toEqual([]);
    },
  );
});

describe('what to look for in the text of the pages', () => {
  it.each([
    ['the words that say what for', 'quels sont les horaires du jeudi ?', 'horaires jeudi'],
    ['the words that say what for, corrected', 'où est la ludothaque ?', 'Ludothèque'],
    ['all the words when none says what for', 'c’est quand', 'c est quand'],
    ['each word once', '02 33 00 00 00', '02 33 00'],
    ['what was typed when the list knows nothing of it', 'xylophone', 'xylophone'],
  ])('is %s: « %s »', (_, typed, words) => {
    expect(find(typed).words).toBe(words);
  });
});

it('knows every page of the made-up list by its title', () => {
  for (const { id, title } of library) expect(idsFor(title)[0]).toBe(id);
});

describe('words that differ by their plural, their feminine or their mute e', () => {
  it.each([
    ['locaux', 'local'],
    ['locales', 'local'],
    ['lieux', 'lieu'],
    ['bureaux', 'bureau'],
    ['subventions', 'subvention'],
    ['gratuites', 'gratuit'],
    ['aides', 'aide'],
    ['etudes', 'etude'],
  ])('have one stem: « %s », « %s »', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['travaux', 'travail'],
    ['prix', 'pris'],
    ['cours', 'cour '],
    ['process', 'proces'],
    ['epci', 'epc'],
  ])('are not mixed with others: « %s », « %s »', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

const parts = fc.constantFrom(
  ...library.flatMap(({ title, summary, phrases }) => [title, ...phrases, ...summary.split(' ')]),
  ...'le la les l’ de - 2 02 œ .* [ \\ $ constructor __proto__'.split(' '),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(parts, { maxLength: 8 }).map((list) => list.join(' ')),
);

describe('whatever is typed', () => {
  it('is answered without fail, each page once', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const { entries } = find(typed);
        expect(new Set(entries).size).toBe(entries.length);
        expect(library).toEqual(expect.arrayContaining([...entries]));
      }),
      { numRuns: 500 },
    );
  });

  it('is answered the same with or without accents and capitals', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (list) => {
        const typed = list.join(' ');
        const plain = typed.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
        expect(find(plain.toUpperCase()).entries).toEqual(find(typed).entries);
      }),
      { numRuns: 500 },
    );
  });

  it('is answered quickly, a page pasted whole included', () => {
    const start = performance.now();
    find('emprunter un livre pour les enfants '.repeat(2000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
