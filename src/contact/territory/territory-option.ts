import type { Finder } from './find.ts';
import type { Place } from './model.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { choiceOf, type TerritoryTexts } from '../form/request-place.ts';

/** A place of the list, with where it is. */
export function optionFor(place: Place, id: string, finder: Finder, texts: TerritoryTexts): HTMLElement {
  const { title, detail } = choiceOf(place, finder, texts);
  const option = document.createElement('div');
  option.id = id;
  option.setAttribute('role', 'option');
  const small = document.createElement('small');
  small.textContent = detail;
  option.append(`${title} `, small);
  return option;
}

/** What is said of the list: how many places, or that there are none. */
export function countOf(shown: number, total: number, texts: TerritoryTexts): string {
  if (total === 0) return texts.aucune;
  if (total === 1) return texts.uneProposition;
  return interpolate(shown < total ? texts.premieres : texts.propositions, { nombre: shown, total });
}
