/**
 * Turns a text field into the editable combobox with list autocomplete and manual selection of the ARIA Authoring
 * Practices Guide, over communes and groupings. Without its list it stays a text field, and an unknown name stays
 * as typed.
 */
import { query } from '../../components/browser/dom.ts';
import type { RequestPlace } from '../request/model.ts';
import { elsewhere, placeSearch, type PlaceSearch } from './find.ts';
import type { Neighbour, Place, Territory } from './model.ts';
import {
  countSentence,
  elsewhereSentence,
  placeName,
  placeOption,
  placeSentence,
  requestPlace,
  type TerritoryTexts,
} from './place-texts.ts';

/** Addresses of the lists. */
export interface TerritoryAddresses {
  readonly territory: string;
  readonly neighbours: string;
}

/** Most options shown: one more letter shortens a longer list. */
const MOST = 20;

/** Keys that neither write nor move: screen readers are silenced with some of them. */
const quietKeys = new Set([
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Enter',
  'Escape',
]);

/** List of the combobox; the focus stays in the field. */
function optionList(
  root: HTMLElement,
  input: HTMLInputElement,
  texts: TerritoryTexts,
  choose: (place: Place) => void,
) {
  const list = query(root, '[role="listbox"]');
  const count = query(root, '[data-count]');
  const usualAutocomplete = input.autocomplete;
  let places: readonly Place[] = [];
  let active = -1;
  // The field keeps the focus, and the list stays: until the click on an option, while its bar is drawn.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  function activate(index: number): void {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
    }
    const option = list.children[index];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }

  function setOptions(options: readonly HTMLElement[]): void {
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    if (input.hasAttribute('role')) input.setAttribute('aria-expanded', String(options.length > 0));
    activate(-1);
  }

  function optionFor(place: Place, id: string, search: PlaceSearch): HTMLElement {
    const { title, detail } = placeOption(place, search, texts);
    const option = document.createElement('div');
    option.id = id;
    option.setAttribute('role', 'option');
    const small = document.createElement('small');
    small.textContent = detail;
    option.append(`${title} `, small);
    option.addEventListener('click', () => choose(place));
    return option;
  }

  function close(): void {
    places = [];
    setOptions([]);
    count.textContent = '';
  }

  function show(found: readonly Place[], search: PlaceSearch): void {
    places = found.slice(0, MOST);
    setOptions(places.map((place, index) => optionFor(place, `${list.id}-${index}`, search)));
    const sentence = input.value.trim() === '' ? '' : countSentence(places.length, found.length, texts);
    if (count.textContent !== sentence) count.textContent = sentence;
  }

  /** Gives the field the role of a combobox, or takes it back. */
  function propose(isProposing: boolean): void {
    close();
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': list.id,
      'aria-expanded': 'false',
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (isProposing) input.setAttribute(name, value);
      else input.removeAttribute(name);
    }
    input.autocomplete = isProposing ? 'off' : usualAutocomplete;
  }

  /** Up and down open the list on its first or last place, then move in a circle; with Alt they only open and close. */
  function move(isDown: boolean, isAlone: boolean, open: () => void): void {
    const wasOpen = places.length > 0;
    if (!wasOpen) open();
    const last = places.length - 1;
    if (!isAlone) {
      if (wasOpen && !isDown) close();
    } else if (isDown) activate(active === last ? 0 : active + 1);
    else activate(active <= 0 ? last : active - 1);
  }

  /** Handles a key of the field; returns whether it was used. */
  function onKey({ key, altKey, isComposing }: KeyboardEvent, open: () => void): boolean {
    if (isComposing) return false;
    const isOpen = places.length > 0;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      move(key === 'ArrowDown', !altKey, open);
      return true;
    }
    if (isOpen && (key === 'Enter' || key === 'Escape')) {
      const chosen = places[active];
      if (key === 'Enter' && chosen !== undefined) choose(chosen);
      else close();
      return true;
    }
    // Any other key writes, or moves in the text.
    if (isOpen && !quietKeys.has(key)) activate(-1);
    return false;
  }

  return { show, close, propose, onKey };
}

async function load<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** @param root element that holds the field, its list and its status */
export function territoryField(root: HTMLElement, texts: TerritoryTexts, addresses: TerritoryAddresses) {
  const input = query<HTMLInputElement>(root, 'input');
  const note = query(root, '[data-note]');
  const list = optionList(root, input, texts, choose);
  let isOn = false;
  let loading: Promise<PlaceSearch | undefined> | undefined;
  let search: PlaceSearch | undefined;
  let place: RequestPlace | undefined;
  const typed = () => input.value.trim();
  const isFocused = () => document.activeElement === input;

  function setNote(sentence: string): void {
    if (note.textContent !== sentence) note.textContent = sentence;
  }

  function setPlace(found: Place | undefined): void {
    place = search && found && requestPlace(found, search, texts);
    setNote(search && found ? placeSentence(found, search, texts) : '');
  }

  /** Opens the list; an empty field proposes the groupings. */
  function open(): void {
    if (search !== undefined) list.show(typed() === '' ? search.groupings : search.find(typed()), search);
  }

  function update(): void {
    if (!isOn || search === undefined) return;
    list.show(search.find(typed()), search);
    setPlace(search.exact(typed()));
  }

  function choose(found: Place): void {
    input.value = placeName(found);
    setPlace(found);
    list.close();
  }

  /** Explains a name that names no single place, once the visitor has left the field. */
  async function leave(): Promise<void> {
    list.close();
    const name = typed();
    if (!isOn || search === undefined || name === '' || place !== undefined) return;
    // Neighbours are fetched only here; without the network, the sentence says less.
    const neighbours = await load<readonly Neighbour[]>(addresses.neighbours).catch(() => []);
    // The visitor may have come back meanwhile, or the field may ask for something else.
    if (!isOn || isFocused() || place !== undefined || typed() !== name) return;
    setNote(elsewhereSentence(elsewhere(name, search, neighbours), texts));
  }

  /** Fetches the list on first use, not with the page. */
  async function prepare(): Promise<void> {
    if (!isOn || search !== undefined) return;
    loading ??= load<Territory>(addresses.territory).then(placeSearch, () => undefined);
    search = await loading;
    // A field without its list is a text field; the next focus tries again.
    if (search === undefined) loading = undefined;
    if (isOn) list.propose(search !== undefined);
    if (isFocused()) update();
    else {
      setPlace(search?.exact(typed()));
      void leave();
    }
  }

  input.addEventListener('focus', () => void prepare());
  input.addEventListener('input', update);
  input.addEventListener('blur', () => void leave());
  input.addEventListener('keydown', (event) => {
    if (isOn && search !== undefined && list.onKey(event, open)) event.preventDefault();
  });

  return {
    /** Place that the field names, if the site knows it. */
    place: () => place,
    /** Turns proposals on or off: the same field may ask for something else. */
    propose(isProposing: boolean): void {
      // Text typed while the field asked for something else may name a place.
      if (isProposing !== isOn) setPlace(isProposing ? search?.exact(typed()) : undefined);
      isOn = isProposing;
      list.propose(isProposing);
      // The focus, or a name restored by the browser, may have come before the script.
      if (isProposing && (isFocused() || typed() !== '')) void prepare();
    },
  };
}
