import type { Finder } from '../territory/find.ts';
import type { Place } from '../territory/model.ts';
import { fill } from './fill.ts';
import { part } from './parts.ts';
import { choiceOf, type TerritoryTexts } from './request-place.ts';

/** Longer lists are read by nobody: one more letter shortens them. */
const MOST = 20;

/** The list of a combobox: it shows places and moves among them; the focus stays at the field. */
export interface TerritoryList {
  readonly show: (places: readonly Place[], finder: Finder) => void;
  readonly close: () => void;
  /** Gives the field the role of a combobox, or takes it back. */
  readonly propose: (isProposing: boolean) => void;
  /** Acts on a key of the field; whether the key has served. */
  readonly takesKey: (event: KeyboardEvent, open: () => void) => boolean;
}

function optionFor(place: Place, id: string, finder: Finder, texts: TerritoryTexts): HTMLElement {
  const { title, detail } = choiceOf(place, finder, texts);
  const option = document.createElement('div');
  option.id = id;
  option.setAttribute('role', 'option');
  const small = document.createElement('small');
  small.textContent = detail;
  option.append(`${title} `, small);
  // The field keeps the focus, and the list stays until the click.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  return option;
}

export function territoryList(
  root: HTMLElement,
  input: HTMLInputElement,
  texts: TerritoryTexts,
  choose: (place: Place) => void,
): TerritoryList {
  const list = part(root, '[role="listbox"]');
  const count = part(root, '[data-count]');
  let places: readonly Place[] = [];
  let active = -1;

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
    const several = fill(texts.propositions, { nombre: places.length });
    count.textContent = places.length === 1 ? texts.uneProposition : places.length === 0 ? '' : several;
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
    input.autocomplete = isProposing ? 'off' : 'organization';
  }

  function takesKey({ key, altKey }: KeyboardEvent, open: () => void): boolean {
    const isOpen = places.length > 0;
    const last = places.length - 1;
    const chosen = places[active];
    if (key === 'ArrowDown' && !isOpen) open();
    else if (key === 'ArrowDown' && !altKey) activate(active === last ? 0 : active + 1);
    else if (key === 'ArrowUp' && isOpen && altKey) close();
    else if (key === 'ArrowUp' && isOpen) activate(active <= 0 ? last : active - 1);
    else if (key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (key === 'Escape' && isOpen) close();
    else {
      // Any other key writes, or moves in what is written.
      if (isOpen && key !== 'Tab' && key !== 'Shift') activate(-1);
      return false;
    }
    return true;
  }

  return { show, close, propose, takesKey };
}
