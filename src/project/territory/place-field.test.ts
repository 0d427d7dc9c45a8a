import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { $place, eraseProject, namePlace } from '../store.ts';
import type { NamedPlace } from './model.ts';
import { $isListMissing, $isOutside, placeField } from './place-field.ts';
import { namedPlace } from './named-place.ts';
import { elsewhere, namedSentence, placeSentence, UNKNOWN } from './place-sentences.ts';
import { manche, neighbours, territory } from '../../../tests/support/territory/real-territory.ts';

const addresses = { territory: '/territoire.json', neighbours: '/territoires-voisins.json' };

const saidOf = (typed: string) => elsewhere(typed, manche, neighbours).sentence;
const beside = saidOf('Rennes');

/** The lists asked for, in order. */
let asked: string[];
/** What the network does instead of giving a list. */
let failure: (() => Response) | undefined;

function named(typed: string): NamedPlace {
  const [place] = manche.find(typed);
  if (place === undefined) throw new Error(`nothing answers to ${typed}`);
  return namedPlace(place, manche);
}

beforeEach(() => {
  asked = [];
  failure = undefined;
  const tab = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => void tab.set(key, value),
    removeItem: (key: string) => void tab.delete(key),
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('history', { state: null });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    await Promise.resolve();
    return failure?.() ?? Response.json(address === addresses.territory ? territory : neighbours);
  });
  eraseProject();
  $isListMissing.set(false);
});

afterAll(() => void vi.unstubAllGlobals());

/** A field as its page opens, with what it holds by then. */
function open(text = '', hasFocus = false) {
  const written: string[] = [];
  const field = placeField((value) => void written.push(value));
  const end = field.start();
  field.propose(true, text, hasFocus);
  return { ...field, end, written, state: () => field.$field.get() };
}

/** Until the list is there. */
async function settled(field: ReturnType<typeof open>): Promise<void> {
  await vi.waitFor(() => expect(field.state().search).toBeDefined());
}

describe('the field of a place', () => {
  it('takes the place of the tab, and fetches nothing for that', async () => {
    namePlace(named('chef du pont'));
    const field = open();
    expect(field.written).toEqual(['Sainte-Mère-Église']);
    expect(field.state().note).toBe(namedSentence(named('chef du pont')));
    expect(asked).toEqual([]);
    field.focus();
    await settled(field);
    expect($place.get(), 'its former name too, when the list comes').toEqual(named('chef du pont'));
    expect(field.state().list.places).toEqual([]);
  });

  it('keeps what was typed before the script came, over the place of the tab', async () => {
    namePlace(named('canisy'));
    const field = open('Agneaux');
    expect(field.written).toEqual([]);
    expect($place.get()).toBeUndefined();
    await settled(field);
    expect($place.get()).toEqual(named('agneaux'));
  });

  it('names a place chosen or typed whole, and forgets it when the text changes', async () => {
    const field = open();
    field.focus();
    await settled(field);
    field.type('chef du pont');
    const [place] = field.state().list.places;
    if (place === undefined) throw new Error('no proposal');
    field.choose(place);
    expect(field.written).toEqual(['Sainte-Mère-Église']);
    expect($place.get()).toEqual(named('chef du pont'));
    expect(field.state().note).toBe(placeSentence(place, manche));
    field.type('Sainte-Mère-Églis');
    expect($place.get()).toBeUndefined();
    field.type('st lo agglo');
    expect($place.get()).toEqual(named('st lo agglo'));
    expect(field.written).toHaveLength(1);
    field.type('');
    expect($place.get()).toBeUndefined();
    expect(field.state().note).toBe('');
  });

  it.each([
    ['answers with an error', () => new Response('no', { status: 500 })],
    ['answers something else', () => new Response('<!doctype html><title>Portail</title>')],
  ])('is a text field where the list %s, and tries again at the next focus', async (_how, fail) => {
    failure = fail;
    const field = open('', true);
    expect($isListMissing.get(), 'not while the list is on its way').toBe(false);
    await vi.waitFor(() => expect($isListMissing.get()).toBe(true));
    field.type('Canisy');
    field.leave();
    expect(field.state()).toMatchObject({ search: undefined, note: '', list: { places: [] } });
    expect($place.get()).toBeUndefined();
    failure = undefined;
    await vi.waitFor(async () => {
      field.focus();
      await Promise.resolve();
      expect(field.state().search).toBeDefined();
    });
    expect($isListMissing.get()).toBe(false);
    expect($place.get()).toEqual(named('canisy'));
  });

  it.each([
    ['Rennes', beside],
    ['35000', beside],
    ['75001', saidOf('75001')],
  ])('says at once that %s is in another territory, until it is changed', async (typed, sentence) => {
    const field = open('', true);
    await settled(field);
    field.type('Granvil');
    expect(asked).toEqual([addresses.territory]);
    field.type(typed);
    await vi.waitFor(() => expect(field.state().note).toBe(sentence));
    expect(asked).toEqual([addresses.territory, addresses.neighbours]);
    expect($isOutside.get()).toBe(true);
    expect($place.get()).toBeUndefined();
    field.leave();
    field.focus();
    await new Promise((resolve) => setTimeout(resolve));
    expect(field.state()).toMatchObject({ note: sentence, list: { places: [] } });
    field.type('Granville');
    expect($isOutside.get()).toBe(false);
    field.type(typed);
    await vi.waitFor(() => expect($isOutside.get()).toBe(true));
    field.empty();
    expect($isOutside.get()).toBe(false);
    expect(asked, 'the neighbours are fetched once').toHaveLength(2);
  });

  it('says of a name that looks like one here that it is in another territory, once it is left or Enter asks', async () => {
    const enter = { key: 'Enter', altKey: false, isComposing: false };
    for (const goOn of ['leave', 'press'] as const) {
      const field = open('', true);
      await settled(field);
      field.type('Fougères');
      expect(field.state()).toMatchObject({ note: '' });
      expect(field.state().list.places.length).toBeGreaterThan(0);
      if (goOn === 'leave') field.leave();
      else field.press(enter);
      await vi.waitFor(() => expect(field.state().note, goOn).toBe(beside));
      expect(field.state().list.places).toEqual([]);
      expect($isOutside.get()).toBe(true);
    }
  });

  it('says at once that a name is unknown, and no more to whoever came back to it meanwhile', async () => {
    const field = open('', true);
    await settled(field);
    field.type('Marseille');
    expect(field.state()).toMatchObject({ note: UNKNOWN, list: { count: '' } });
    field.leave();
    field.focus();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve));
    expect(field.state().note).toBe(UNKNOWN);
    expect($isOutside.get()).toBe(false);
    field.type('Ma');
    expect(field.state().note).toBe('');
    field.type('Marseille');
    field.leave();
    await vi.waitFor(() => expect(field.state().note).toBe(saidOf('Marseille')));
  });

  it('forgets its name and what it said of it, as its form is emptied', async () => {
    const field = open('', true);
    await settled(field);
    field.type('Canisy');
    field.empty();
    expect(field.state()).toMatchObject({ note: '', list: { places: [] } });
    expect($place.get()).toBeUndefined();
    field.leave();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([addresses.territory]);
  });

  it('follows a place that another part of the page names or forgets', () => {
    const field = open();
    namePlace(named('brix'));
    namePlace(undefined);
    expect(field.written).toEqual(['Brix', '']);
    field.end();
    namePlace(named('brix'));
    expect(field.written).toHaveLength(2);
  });

  it('names nothing while it asks for something else, and the same place afterwards', async () => {
    const field = open('', true);
    await settled(field);
    field.type('Canisy');
    field.propose(false, 'Canisy', false);
    expect(field.state()).toMatchObject({ note: '', isProposing: false });
    expect(field.written).toEqual(['']);
    field.type('Brix');
    expect($place.get()).toEqual(named('canisy'));
    expect(field.press({ key: 'ArrowDown', altKey: false, isComposing: false })).toBe(false);
    field.propose(true, 'Brix', false);
    expect($place.get()).toEqual(named('brix'));
  });
});
