/**
 * Makes of a text field the editable combobox with list autocomplete and manual selection of the ARIA
 * Authoring Practices Guide, over communes and groupings. Without its list it stays a text field, and what is
 * not in the list stays as it was typed.
 */
import type { RequestPlace } from '../request/model.ts';
import { elsewhere } from './elsewhere.ts';
import { finder as finderOf, type Finder } from './find.ts';
import type { Neighbour, Place, Territory } from './model.ts';
import { query } from '../../components/browser/dom.ts';
import {
  nameOf,
  requestPlace,
  sentenceElsewhere,
  sentenceOf,
  type TerritoryTexts,
} from '../form/request-place.ts';
import { territoryList } from './territory-list.ts';

/** Where the lists are. */
export interface TerritoryAddresses {
  readonly territory: string;
  readonly neighbours: string;
}

export interface TerritoryField {
  /** The place that the field names, if the site knows it. */
  readonly place: () => RequestPlace | undefined;
  /** Proposes places or not: the same field may ask for something else. */
  readonly propose: (isProposing: boolean) => void;
}

async function read<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** @param root what holds the field, its list and its status */
export function territoryField(
  root: HTMLElement,
  texts: TerritoryTexts,
  addresses: TerritoryAddresses,
): TerritoryField {
  const input = query<HTMLInputElement>(root, 'input');
  const note = query(root, '[data-note]');
  const list = territoryList(root, input, texts, choose);
  let isOn = false;
  let loading: Promise<Finder | undefined> | undefined;
  let finder: Finder | undefined;
  let place: RequestPlace | undefined;
  const typed = () => input.value.trim();
  const isHere = () => document.activeElement === input;

  function say(sentence: string): void {
    if (note.textContent !== sentence) note.textContent = sentence;
  }

  function settle(found: Place | undefined): void {
    place = finder && found && requestPlace(found, finder, texts);
    say(finder && found ? sentenceOf(found, finder, texts) : '');
  }

  /** An empty field proposes the groupings: whoever asks for the list sees one. */
  function open(): void {
    if (finder !== undefined) list.show(typed() === '' ? finder.groupings : finder.find(typed()), finder);
  }

  function search(): void {
    if (!isOn || finder === undefined) return;
    list.show(finder.find(typed()), finder);
    settle(finder.exact(typed()));
  }

  function choose(found: Place): void {
    input.value = nameOf(found);
    settle(found);
    list.close();
  }

  /** Says what is known of a name that names no single place, once the visitor has left the field. */
  async function leave(): Promise<void> {
    list.close();
    const name = typed();
    if (!isOn || finder === undefined || name === '' || place !== undefined) return;
    // The communes beside come only for that; where the network does not bring them, less is known.
    const neighbours = await read<readonly Neighbour[]>(addresses.neighbours).catch(() => []);
    // The visitor may have come back meanwhile, or the field may ask for something else.
    if (!isOn || isHere() || place !== undefined || typed() !== name) return;
    say(sentenceElsewhere(elsewhere(name, finder, neighbours), texts));
  }

  /** The list comes when somebody begins to write, not with the page. */
  async function load(): Promise<void> {
    if (!isOn || finder !== undefined) return;
    loading ??= read<Territory>(addresses.territory).then(finderOf, () => undefined);
    finder = await loading;
    // A field without its list is a text field; the next visit to it tries again.
    if (finder === undefined) loading = undefined;
    if (isOn) list.propose(finder !== undefined);
    if (isHere()) search();
    else {
      settle(finder?.exact(typed()));
      void leave();
    }
  }

  input.addEventListener('focus', () => void load());
  input.addEventListener('input', search);
  input.addEventListener('blur', () => void leave());
  input.addEventListener('keydown', (event) => {
    if (isOn && finder !== undefined && list.takesKey(event, open)) event.preventDefault();
  });

  return {
    place: () => place,
    propose(isProposing) {
      // What was typed while the field asked for something else may name a place.
      if (isProposing !== isOn) settle(isProposing ? finder?.exact(typed()) : undefined);
      isOn = isProposing;
      list.propose(isProposing);
      // The focus, or a name that the browser gives back, may have come before the script.
      if (isProposing && (isHere() || typed() !== '')) void load();
    },
  };
}
