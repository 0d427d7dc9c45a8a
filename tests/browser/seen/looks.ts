import type { Page } from '@playwright/test';

/** A look of a page, and an element that has it. */
interface Look {
  readonly kind: string;
  readonly value: string;
  readonly where: string;
}

/**
 * The looks of a page, as the browser computes them:
 *
 * - **sizes**, **line heights** (as a ratio) and **combinations** of size, weight and line height, of each element that
 *   has words of its own in sight; a call to a source, which takes no line, has no line height;
 * - **borders**: the four sides together; **radii**: other than none or a circle;
 * - **paddings**: of what has a ground of its own or a border; **gaps**: between the parts of a flex or a grid;
 * - **h1**, **h2**, **h3**: size, weight, line height;
 * - **buttons**: padding, size of letters and ground of what has the form of one, link or not;
 * - **links**: size, weight, colour and underline, in the text of the page;
 * - **lists**: mark, indent, space between two items, size of letters;
 * - **panels**: ground, border, radius and padding of what is at least 160 px wide and 48 px high, without fields, buttons
 *   and tables;
 * - **left edges**: of the words of a block that begins at its left, to 4 px; **paragraph widths**: to 8 px.
 */
export function looksOf(page: Page): Promise<Look[]> {
  return page.evaluate(() => {
    const looks: Look[] = [];
    const isAny = (value: string) => /[1-9]/.test(value);
    const pixels = (value: string) => `${Math.round(Number.parseFloat(value) * 10) / 10 || 0}`;
    for (const element of document.querySelectorAll('body *:not(svg, svg *, option)')) {
      const { width, height, left } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
      const count = (kind: string, value: string) =>
        looks.push({ kind, value, where: `${location.pathname} ${element.outerHTML.slice(0, 90)}` });
      const style = getComputedStyle(element);
      const sides = (property: string) =>
        ['top', 'right', 'bottom', 'left'].map((side) => style.getPropertyValue(property.replace('*', side)));
      const size = pixels(style.fontSize);
      const ratio = (Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)).toFixed(2);
      const letters = `${size} ${style.fontWeight} ${ratio}`;
      const padding = sides('padding-*').map(pixels).join(' ');
      const [widths, kinds, colours] = ['width', 'style', 'color'].map((one) => sides(`border-*-${one}`));
      const border = widths
        ?.map((side, at) => (isAny(side) ? `${pixels(side)} ${kinds?.[at]} ${colours?.[at]}` : '0'))
        .join(', ');
      const ground = style.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'none' : style.backgroundColor;
      const isBordered = isAny(widths?.join() ?? '');
      const isBox = ground !== 'none' || isBordered;
      const isButton = element.matches('button, .button');

      const words = [...element.childNodes].find(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
      );
      if (words !== undefined && size !== '0') {
        count('sizes', size);
        if (ratio !== '0.00') count('line heights', ratio);
        if (ratio !== '0.00') count('combinations', letters);
        const isAside = /inline/.test(style.display) || !/start|left/.test(style.textAlign);
        if (!isAside)
          count('left edges', `${Math.round((left + Number.parseFloat(style.paddingLeft)) / 4) * 4}`);
      }
      if (isBordered) count('borders', border ?? '');
      if (isBox && isAny(style.borderRadius) && style.borderRadius !== '50%')
        count('radii', style.borderRadius);
      if (isBox && isAny(padding)) count('paddings', padding);
      if (/flex|grid/.test(style.display) && element.children.length > 1 && isAny(style.gap))
        count('gaps', style.gap);
      if (element.matches('h1, h2, h3')) count(element.localName, letters);
      if (isButton && isBox) count('buttons', `(${padding}) ${size} ${ground}`);
      if (element.matches('main a[href]') && !isButton)
        count(
          'links',
          `${size} ${style.fontWeight} ${style.color} ${style.textDecorationLine} ${style.textDecorationThickness}`,
        );
      const [, second] = element.matches('ul, ol') ? element.children : [];
      if (second) {
        const item = getComputedStyle(second);
        count(
          'lists',
          `${item.listStyleType} ${pixels(style.paddingLeft)} ${item.marginTop} ${item.fontSize}`,
        );
      }
      const isLarge = width >= 160 && height >= 48 && isAny(padding);
      if (isBox && isLarge && !isButton && !element.closest('table, input, select, textarea'))
        count('panels', `${ground} (${border}) ${style.borderRadius} (${padding})`);
      if (element.matches('p')) count('paragraph widths', `${Math.round(width / 8) * 8}`);
    }
    return looks;
  });
}
