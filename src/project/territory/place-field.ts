/**
 * The field that names a commune or a grouping: its text, its proposals, what is said of it. Without its list it is a
 * text field, and an unknown name stays as typed. The place that it names is that of the project.
 */
import { atom } from 'nanostores';
import { startProject } from '../start.ts';
import { $place, namePlace } from '../store.ts';
import { placeSearch, type PlaceSearch } from './find.ts';
import { loadNeighbours, loadTerritory } from './load-territory.ts';
import type { NamedPlace, Neighbour, Place } from './model.ts';
import { afterKey, closedList, type PlaceList, type PressedKey } from './place-list.ts';
import { namedPlace, placeName } from './named-place.ts';
import { countSentence, elsewhere, namedSentence, placeSentence, UNKNOWN } from './place-sentences.ts';

/** Most options shown: one more letter shortens a longer list. */
const MOST = 20;

/** Characters from which a text without a proposal is said to name nothing: fewer are only its beginning. */
const FEWEST = 3;

/** Whether the field of the page names a place of another territory. */
export const $isOutside = atom(false);

/** Whether the list of places was asked for and did not come: a name cannot be looked up until the next try. */
export const $isListMissing = atom(false);

export interface PlaceFieldState {
  readonly list: PlaceList;
  /** Sentence on the place named, or on a name that is none. */
  readonly note: string;
  /** Places to propose, once fetched. */
  readonly search: PlaceSearch | undefined;
  /** Whether the field asks for a place: the same field may ask for something else. */
  readonly isProposing: boolean;
}

/**
 * Prepares the field of a page.
 *
 * @param write writes in the field a place that was chosen, or that comes from elsewhere
 */
export function placeField(write: (text: string) => void) {
  const $field = atom<PlaceFieldState>({
    list: closedList,
    note: '',
    search: undefined,
    isProposing: false,
  });
  let typed = '';
  let isFocused = false;
  let loading: Promise<PlaceSearch | undefined> | undefined;
  let beside: Promise<readonly Neighbour[]> | undefined;
  /** Place last read in this field, or written in it: another one comes from elsewhere. */
  let own: NamedPlace | undefined;

  const set = (change: Partial<PlaceFieldState>) => $field.set({ ...$field.get(), ...change });

  function read(text: string): void {
    typed = text.trim();
    $isOutside.set(false);
  }

  function fill(text: string): void {
    read(text);
    write(text);
  }

  function carry(place: NamedPlace | undefined): void {
    own = place;
    if (place !== $place.get()) namePlace(place);
  }

  function setPlace(found: Place | undefined): void {
    const { search } = $field.get();
    set({ note: search && found ? placeSentence(found, search) : '' });
    carry(search && found && namedPlace(found, search));
  }

  function listOf(found: readonly Place[]): PlaceList {
    const places = found.slice(0, MOST);
    // That there is none, the sentence on the name says.
    const count = typed === '' || places.length === 0 ? '' : countSentence(places.length, found.length);
    return { places, active: -1, count };
  }

  /** List to open; an empty field proposes the groupings. */
  function opened(): PlaceList {
    const { search } = $field.get();
    if (search === undefined) return closedList;
    return listOf(typed === '' ? search.groupings : search.find(typed));
  }

  function update(): void {
    const { search, isProposing } = $field.get();
    if (!isProposing) return;
    const found = search?.find(typed);
    if (found !== undefined) set({ list: listOf(found) });
    setPlace(search?.exact(typed));
    if (found?.length !== 0 || typed.length < FEWEST) return;
    set({ note: UNKNOWN });
    void explain();
  }

  /**
   * Explains a name that names no single place: that it is of another territory, at once; the rest once the visitor has
   * left the field.
   */
  async function explain(): Promise<void> {
    const { search } = $field.get();
    const name = typed;
    const isUnknown = () => $field.get().isProposing && own === undefined && typed === name;
    if (search === undefined || name === '' || !isUnknown()) return;
    // Neighbours are fetched only here; without the network, the sentence says less.
    beside ??= loadNeighbours();
    const { sentence, isOutside } = elsewhere(name, search, await beside);
    // The visitor may have come back meanwhile, or the field may ask for something else.
    if (!isUnknown() || (isFocused && !isOutside)) return;
    set({ list: closedList, note: sentence });
    $isOutside.set(isOutside);
  }

  /** Fetches the list on first use, not with the page; opens it on a name that is none, whoever comes back to it. */
  async function prepare(): Promise<void> {
    if (!$field.get().isProposing) return;
    loading ??= loadTerritory().then((territory) => territory && placeSearch(territory));
    const search = await loading;
    // A field without its list is a text field; the next focus tries again.
    if (!search) loading = undefined;
    $isListMissing.set(!search);
    set({ search });
    if (!$field.get().isProposing || own?.name === typed || $isOutside.get()) return;
    if (isFocused) update();
    else {
      setPlace(search?.exact(typed));
      void explain();
    }
  }

  /** Takes the place of the project, where nothing else is written. */
  function takePlace(place: NamedPlace | undefined): void {
    if (place === undefined || (typed !== '' && typed !== place.name)) return;
    own = place;
    if (typed === '') fill(place.name);
    set({ note: namedSentence(place) });
  }

  /** Shows a place that another part of the page names. */
  function follow(place: NamedPlace | undefined): void {
    if (place === own || !$field.get().isProposing) return;
    own = place;
    fill(place?.name ?? '');
    set({ list: closedList, note: place === undefined ? '' : namedSentence(place) });
  }

  function choose(place: Place): void {
    fill(placeName(place));
    set({ list: closedList });
    setPlace(place);
  }

  return {
    $field,
    choose,
    /** Reads the place of the project from now on; returns what ends it. */
    start(): () => void {
      startProject();
      const unlisten = $place.listen(follow);
      return () => {
        unlisten();
        set({ isProposing: false });
      };
    },
    /** Turns proposals on or off: what the field holds by then may name a place. */
    propose(isProposing: boolean, text: string, hasFocus: boolean): void {
      read(text);
      isFocused = hasFocus;
      // The project keeps the place; it is no answer to something else.
      if (!isProposing && own?.name === typed) fill('');
      own = undefined;
      set({ isProposing, list: closedList, note: '' });
      if (!isProposing) return;
      takePlace($place.get());
      if (own !== undefined) return;
      if (typed !== '') setPlace($field.get().search?.exact(typed));
      // The focus, or a name restored by the browser, may have come before the script.
      if (isFocused || typed !== '') void prepare();
    },
    focus(): void {
      isFocused = true;
      void prepare();
    },
    /** Whether what the field holds is the name of a place: another one takes its place. */
    isNamed(): boolean {
      return own?.name === typed;
    },
    type(text: string): void {
      read(text);
      update();
    },
    /** Forgets what the field holds, as its form is emptied. */
    empty(): void {
      read('');
      set({ list: closedList, note: '' });
      if ($field.get().isProposing) carry(undefined);
    },
    leave(): void {
      isFocused = false;
      set({ list: closedList });
      void explain();
    },
    /** Handles a key; returns whether it was used. */
    press(key: PressedKey): boolean {
      const { list, search, isProposing } = $field.get();
      if (!isProposing || !search) return false;
      // It asks for an answer, the focus stays.
      if (key.key === 'Enter') void explain();
      const effect = afterKey(list, key, opened);
      set({ list: effect.list });
      if (effect.chosen !== undefined) choose(effect.chosen);
      return effect.isUsed;
    },
  };
}
