import { beforeEach, describe, expect, it, vi } from 'vitest';
import { $place, carryPlace, restorePlace } from './carried-place.ts';
import type { NamedPlace } from './model.ts';

const commune: NamedPlace = {
  kind: 'commune',
  name: 'Canisy',
  label: 'Canisy, 50750',
  details: 'code Insee 50095',
  postcode: '50750',
  code: '50095',
  grouping: 'Communauté d’agglomération Saint-Lô Agglo',
  inhabitants: 1000,
};
const grouping: NamedPlace = {
  kind: 'grouping',
  name: 'CA du Cotentin',
  label: 'CA du Cotentin',
  department: '50',
  siren: '200067205',
};

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

describe('the place that goes from tool to tool', () => {
  it.each([commune, grouping])('is found again on the next page: $kind', (place) => {
    carryPlace(place);
    $place.set(undefined);
    restorePlace();
    expect($place.get()).toEqual(place);
  });

  it('is forgotten when it is taken back', () => {
    carryPlace(commune);
    carryPlace(undefined);
    expect(tab.size).toBe(0);
    restorePlace();
    expect($place.get()).toBeUndefined();
  });

  it('is what another page named or forgot meanwhile, as this one comes back', () => {
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
    'is none where the tab holds %s',
    (text) => {
      tab.set('lieu', text);
      restorePlace();
      expect($place.get()).toBeUndefined();
    },
  );

  it('is of this page only where the browser keeps nothing', () => {
    vi.stubGlobal('sessionStorage', undefined);
    carryPlace(commune);
    expect($place.get()).toEqual(commune);
    restorePlace();
    comeBack?.({ persisted: true });
    expect($place.get()).toEqual(commune);
  });
});
