import type { Page } from '@playwright/test';

/** What a reader sets over the styles of a page: the spacing of WCAG 1.4.12, or text twice as large. */
const readerStyles = {
  spacing: `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
  doubled: ':root { font-size: 200% !important; }',
} as const;

/** How a reader looks at a page: the size of the window, in CSS pixels, and the styles set over it. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly styles?: keyof typeof readerStyles;
}

export const looks: readonly Look[] = [
  { name: 'text doubled, 1280 px wide', width: 1280, height: 720, styles: 'doubled' },
  { name: 'text spaced, 1280 px wide', width: 1280, height: 720, styles: 'spacing' },
  { name: 'text spaced, 320 px wide', width: 320, height: 640, styles: 'spacing' },
  { name: 'zoomed to 400 %', width: 320, height: 256 },
];

/** Looks at the page so. A style sheet made by script is the one that the policy of the pages lets in. */
export async function lookAs(page: Page, { width, height, styles }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    styles === undefined ? '' : readerStyles[styles],
  );
}

/** What does not read in the page as it is laid out now: sideways scroll, text cut by a box, texts over one another. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(findFaults);
}

/** Runs in the page. */
function findFaults(): string[] {
  const root = document.documentElement;
  const faults = new Set<string>();
  const named = (element: Element, words = '') =>
    `${element.localName}${element.className === '' ? '' : `.${element.getAttribute('class')}`} « ${words.trim().slice(0, 40)} »`;
  const isForEars = (element: Element) =>
    element.closest('svg') !== null || getComputedStyle(element).clipPath === 'inset(50%)';

  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    const last = wide.at(-1) ?? root;
    faults.add(
      `scrolls sideways by ${root.scrollWidth - root.clientWidth} px: ${named(last, last.textContent)}`,
    );
  }

  const lines: { element: Element; box: DOMRect; words: string }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement;
    const words = text.textContent ?? '';
    if (element === null || words.trim() === '') continue;
    if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    const cutters: Element[] = [];
    let heard = false;
    let floats = false;
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      if (isForEars(box)) heard = true;
      const { overflow, position } = getComputedStyle(box);
      if (overflow !== 'visible') cutters.push(box);
      // What stays in the window is over what scrolls below it, on purpose: the focus says whether it hides it.
      if (position === 'sticky' || position === 'fixed') floats = true;
    }
    if (heard) continue;
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    for (const box of boxes) {
      for (const cutter of cutters) {
        const edge = cutter.getBoundingClientRect();
        const isCut =
          box.right > edge.right + 1 ||
          box.left < edge.left - 1 ||
          box.bottom > edge.bottom + box.height / 4 ||
          box.top < edge.top - box.height / 4;
        if (isCut) faults.add(`cut: ${named(cutter, words)}`);
      }
      if (box.left < -1) faults.add(`out of the window: ${named(element, words)}`);
      if (!floats) lines.push({ element, box, words });
    }
  }

  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [index, { element, box, words }] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      // Letters fill about three quarters of the height that a line asks for.
      if (other === undefined || other.box.top > box.bottom - box.height / 3) break;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      const isOver = across > 2 && down > Math.min(box.height, other.box.height) / 3;
      if (isOver)
        faults.add(`over one another: ${named(element, words)} and ${named(other.element, other.words)}`);
    }
  }
  return [...faults];
}
