import { formatDate } from '../../content-model/text/format-date.ts';
import { queryAll } from './dom.ts';
import { unfoldPrint } from './unfold-print.ts';

/** Writes on the paper when it was printed. */
function stamp(): void {
  for (const element of queryAll(document, '[data-printed-at]'))
    element.textContent = formatDate(new Date(), { timeStyle: 'short' });
  // A link on paper is a title that nobody can follow: print.css writes its address, whole, after it.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main li > a[href]')) {
    link.setAttribute('href', link.href);
  }
}

/** Stamps the paper each time the page is printed, and prints what is folded. */
export function stampPrint(): void {
  unfoldPrint();
  addEventListener('beforeprint', stamp);
}
