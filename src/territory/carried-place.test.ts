import { beforeEach, expect, it, vi } from 'vitest';
import { $place, carryPlace, restorePlace } from './carried-place.ts';
import { manche } from '../../tests/support/territory/real-territory.ts';
import { namedPlace } from './place-sentences.ts';

const [commune, grouping] = ['canisy', 'cotentin'].flatMap((typed) =>
  manche
    .find(typed)
    .slice(0, 1)
    .map((place) => namedPlace(place, manche)),
);

/** What the tab keeps. */
let tab: Map<string, string>;
/** What the page does as it comes back. */
let comeBack: ((event: { persisted: boolean }) => void) | undefined;

beforeEach(() => {
  tab = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => void tab.set(key, value),
    removeItem: (key: string) => void tab.delete(key),
  });
  vi.stubGlobal('addEventListener', (_: string, listener: typeof comeBack) => (comeBack = listener));
  $place.set(undefined);
});

it.each([commune, grouping])('the place is found again on the next page, until it is taken back', (place) => {
  carryPlace(place);
  $place.set(undefined);
  restorePlace();
  expect($place.get()).toEqual(place);
  carryPlace(undefined);
  expect(tab.size).toBe(0);
});

it('the place is what another page named or forgot meanwhile, as this one comes back', () => {
  carryPlace(commune);
  restorePlace();
  tab.set('lieu', JSON.stringify(grouping));
  comeBack?.({ persisted: false });
  expect($place.get()).toEqual(commune);
  comeBack?.({ persisted: true });
  expect($place.get()).toEqual(grouping);
  tab.clear();
  comeBack?.({ persisted: true });
  expect($place.get()).toBeUndefined();
});

it.each(['', '{', 'null', '[]', '{"kind":"commune"}', '{"kind":"other","name":"x"}', '"Canisy"'])(
  'there is no place where the tab holds %s',
  (text) => {
    tab.set('lieu', text);
    restorePlace();
    expect($place.get()).toBeUndefined();
  },
);

it('the place is of this page only where the browser keeps nothing', () => {
  vi.stubGlobal('sessionStorage', undefined);
  carryPlace(commune);
  restorePlace();
  comeBack?.({ persisted: true });
  expect($place.get()).toEqual(commune);
});
