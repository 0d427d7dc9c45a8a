/** Tells the page that its script answers: what stood in for it goes (see ScriptTimeoutNotice.astro). */
export function markScriptLoaded(): void {
  document.documentElement.dataset['scripted'] = '';
}

/** A form of the page, and what its button does. */
interface Sending {
  readonly form: HTMLFormElement;
  readonly act: (button: string) => void;
}

/**
 * Ends the script of a part of a page. A button of its form pressed before this script came counts now: the page
 * kept the click (see PreHydrationSubmit.astro).
 */
export function markReady(root: HTMLElement, sending?: Sending): void {
  root.dataset['ready'] = '';
  markScriptLoaded();
  const pressed = sending?.form.dataset['submitted'];
  if (pressed !== undefined) sending?.act(pressed);
}
