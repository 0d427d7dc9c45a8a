import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { codes } from '../../tests/support/diagnosis/real-codes.ts';
import { manche } from '../../tests/support/territory/real-territory.ts';
import { namedPlace } from './territory/named-place.ts';
import type { NamedPlace } from './territory/model.ts';
import { toFragment } from './codec.ts';
import { placeIdOf, type Project } from './project.ts';

const [first = '', second = ''] = codes();

function named(typed: string): NamedPlace {
  const [place] = manche.find(typed);
  if (place === undefined) throw new Error(`nothing answers to ${typed}`);
  return namedPlace(place, manche);
}

/** Of everything something. */
function wholeProject(typed: string, code: string): Project {
  return {
    code,
    named: named(typed),
    place: placeIdOf(named(typed)),
    building: `École de ${typed}`,
    steps: { appeler: { day: '2027-01-12', isDone: true } },
    lines: { travaux: { cents: 180_000_00, mark: undefined } },
    eligible: 170_000_00,
    signed: false,
    texts: { maire: `Camille de ${typed}`, 'message-support': `Notre école de ${typed}` },
  };
}

const canisy = wholeProject('Canisy', first);
const brix = wholeProject('Brix', second);

type Area = Map<string, string>;
let tab: Area;
let device: Area;
let listeners: Map<string, () => void>;

function storage(area: Area) {
  return {
    getItem: (key: string) => area.get(key) ?? null,
    setItem: (key: string, value: string) => void area.set(key, value),
    removeItem: (key: string) => void area.delete(key),
  };
}

/** Another page, or another tab: the project is read anew. */
async function newPage(areas: { tab?: Area; device?: Area } = {}) {
  vi.resetModules();
  listeners = new Map();
  vi.stubGlobal('sessionStorage', storage(areas.tab ?? tab));
  vi.stubGlobal('localStorage', storage(areas.device ?? device));
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  const store = await import('./store.ts');
  store.openStore();
  return store;
}

beforeEach(() => {
  tab = new Map();
  device = new Map();
});
afterAll(() => void vi.unstubAllGlobals());

describe('the project that a browser keeps', () => {
  it('is found again whole on the next page of the tab, in no other tab, nor on the device', async () => {
    const page = await newPage();
    page.changeProject(canisy);
    expect((await newPage()).$project.get()).toEqual(canisy);
    expect((await newPage({ tab: new Map() })).$project.get()).toEqual({});
    expect(device.size).toBe(0);
  });

  it('is on the device once asked for, the same in every tab, the last typed, until it is erased', async () => {
    const page = await newPage();
    page.changeProject(canisy);
    expect(page.keeperNow()).toBe('tab');
    expect(page.keepOnDevice()).toBe(true);
    expect([page.keeperNow(), tab.size]).toEqual(['device', 0]);
    const takesUp = listeners.get('storage');
    const other = await newPage({ tab: new Map() });
    expect(other.$project.get()).toEqual(canisy);
    other.changeStep('financer', { day: '2027-04-06', isDone: false });
    takesUp?.();
    expect(page.$project.get().steps?.['financer']?.day).toBe('2027-04-06');
    expect([page.$changedElsewhere.get(), other.$changedElsewhere.get()]).toEqual([true, false]);
    other.eraseProject();
    expect([tab.size, device.size]).toEqual([0, 0]);
    takesUp?.();
    expect(page.$project.get()).toEqual({});
  });

  it('is what another page of the tab made of it, as this one comes back', async () => {
    const page = await newPage();
    page.changeProject(canisy);
    const comesBack = listeners.get('pageshow');
    (await newPage()).namePlace(undefined);
    comesBack?.();
    expect(page.$place.get()).toBeUndefined();
    expect(page.$project.get().building).toBe(canisy.building);
  });
});

describe('a link', () => {
  it('to another project starts from an empty one, in this tab alone, and can be taken back', async () => {
    for (const isOnDevice of [false, true]) {
      tab.clear();
      device.clear();
      const page = await newPage();
      page.changeProject(canisy);
      if (isOnDevice) page.keepOnDevice();
      page.openFragment(`#${toFragment(brix)}`);
      expect(page.$project.get()).toEqual({ ...brix, named: undefined, texts: undefined });
      expect([...tab.values()].join('')).not.toMatch(/Canisy|Camille|50095/);
      expect(page.$opened.get()).toMatchObject({ isOther: true, former: canisy });
      expect([...device.values()].join('').includes('Canisy')).toBe(isOnDevice);
      expect((await newPage({ tab: new Map() })).$project.get()).toEqual(isOnDevice ? canisy : {});
      page.putBack();
      expect(page.$project.get()).toEqual(canisy);
      expect(page.keeperNow() === 'device').toBe(isOnDevice);
    }
  });

  it.each([
    ['another commune', 'commune=50087', true],
    ['another building', 'batiment=Gare', true],
    ['another code, without a commune', second, true],
    ['its own code', first, false],
    ['its commune, with other answers', `${second}&commune=50095`, false],
    ['a plan alone', 'travaux=5', false],
  ])('of %s', async (_, fragment, isOther) => {
    const page = await newPage();
    page.changeProject(canisy);
    page.openFragment(fragment);
    expect(page.$opened.get().isOther).toBe(isOther);
    expect(page.$project.get().texts).toEqual(isOther ? undefined : canisy.texts);
  });

  it('says what it replaced, and what cannot be read; what is known already it leaves', async () => {
    const page = await newPage();
    page.changeProject(canisy);
    page.openFragment(toFragment(canisy));
    expect(page.$opened.get()).toMatchObject({ unread: '', isOther: false, former: undefined });
    expect(page.$project.get()).toEqual(canisy);
    page.openFragment(`financer=2027-04-06&${'x'.repeat(500)}`);
    expect(page.$opened.get()).toMatchObject({ unread: 'x'.repeat(80), isOther: false, former: canisy });
  });

  it('opened beside the project of the device can be erased: the device’s does not come back in this tab', async () => {
    const page = await newPage();
    page.changeProject(canisy);
    page.keepOnDevice();
    page.openFragment(toFragment(brix));
    page.eraseProject();
    expect((await newPage()).$project.get()).toEqual({});
    expect((await newPage({ tab: new Map() })).$project.get()).toEqual(canisy);
  });
});
