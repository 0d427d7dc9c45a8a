/** Tells the page that its script answers: what stood in for it goes (see AwaitedScript.astro). */
export function scriptCame(): void {
  document.documentElement.dataset['scripted'] = '';
}
