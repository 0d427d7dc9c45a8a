import type { Finder } from './find.ts';
import type { Place } from './model.ts';
import { query } from '../../components/browser/dom.ts';
import type { TerritoryTexts } from '../form/request-place.ts';
import { countOf, optionFor } from './territory-option.ts';

/** Longer lists are read by nobody: one more letter shortens them. */
const MOST = 20;

/** Keys that write nothing and move nothing: a screen reader is silenced with one of them. */
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

/** The list of a combobox: it shows places and moves among them; the focus stays at the field. */
export interface TerritoryList {
  readonly show: (places: readonly Place[], finder: Finder) => void;
  readonly close: () => void;
  /** Gives the field the role of a combobox, or takes it back. */
  readonly propose: (isProposing: boolean) => void;
  /** Acts on a key of the field; whether the key has served. */
  readonly takesKey: (event: KeyboardEvent, open: () => void) => boolean;
}

export function territoryList(
  root: HTMLElement,
  input: HTMLInputElement,
  texts: TerritoryTexts,
  choose: (place: Place) => void,
): TerritoryList {
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

  function fillWith(options: readonly HTMLElement[]): void {
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    if (input.hasAttribute('role')) input.setAttribute('aria-expanded', String(options.length > 0));
    activate(-1);
  }

  function close(): void {
    places = [];
    fillWith([]);
    count.textContent = '';
  }

  function show(found: readonly Place[], finder: Finder): void {
    places = found.slice(0, MOST);
    fillWith(
      places.map((place, index) => {
        const option = optionFor(place, `${list.id}-${index}`, finder, texts);
        option.addEventListener('click', () => choose(place));
        return option;
      }),
    );
    const said = input.value.trim() === '' ? '' : countOf(places.length, found.length, texts);
    if (count.textContent !== said) count.textContent = said;
  }

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

  /** Up and down open the list on its first or last place, then move in a circle; Alt only opens and closes. */
  function move(isDown: boolean, isAlone: boolean, open: () => void): void {
    const wasOpen = places.length > 0;
    if (!wasOpen) open();
    const last = places.length - 1;
    if (!isAlone) {
      if (wasOpen && !isDown) close();
    } else if (isDown) activate(active === last ? 0 : active + 1);
    else activate(active <= 0 ? last : active - 1);
  }

  function takesKey({ key, altKey, isComposing }: KeyboardEvent, open: () => void): boolean {
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
    // Any other key writes, or moves in what is written.
    if (isOpen && !quietKeys.has(key)) activate(-1);
    return false;
  }

  return { show, close, propose, takesKey };
}
