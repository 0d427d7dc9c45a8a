/** The plan of this tab: whoever leaves the page by a link and comes back by the menu finds it again. */
const KEY = 'plan-de-financement';

/** Keeps the plan as its address holds it; an empty one is forgotten. Where the browser refuses, it is not kept. */
export function keepPlan(fragment: string): void {
  try {
    if (fragment === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, fragment);
  } catch {
    // The address holds it all the same.
  }
}

/** The plan of this tab, as an address holds one; empty if there is none. */
export function keptPlan(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
