/** Tells the page that its script answers: what stood in for it goes (see ScriptTimeoutNotice.astro). */
export function markScriptLoaded(): void {
  document.documentElement.dataset['scripted'] = '';
}

/** Ends the script of a part of a page. */
export function markReady(root: HTMLElement): void {
  root.dataset['ready'] = '';
  markScriptLoaded();
}
