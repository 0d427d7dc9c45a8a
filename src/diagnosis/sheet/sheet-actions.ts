/** What a sheet offers to do: print, copy its link, keep a draft, show its code. */
import { grouped } from '../codes/typed-code.ts';
import { onStatusClick } from '../../components/browser/status-button.ts';
import { copyText } from '../../components/browser/copy-text.ts';
import { forgetCode, keepCode, keptCode, onOtherTab } from '../questions/saved-code.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { loadQrCodes } from '../../components/browser/qr-code.ts';

/** Signs the paper, and answers the print button. */
export function offerPrint(): void {
  stampPrint();
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}

/** Answers the button that copies the link; where copying is refused, shows the link to copy by hand. */
export function offerLink(): void {
  const field = query<HTMLInputElement>(document, '[data-link]');
  onStatusClick(query(document, '[data-copy]'), query(document, '[data-link-status]'), async () => {
    field.value = location.href;
    if (await copyText(location.href)) return 'copied';
    field.hidden = false;
    field.select();
    return 'failed';
  });
}

/** Shows whether a draft is kept on this device, and answers the buttons that keep and erase it. */
export function offerDraft(code: string): void {
  const [kept, refused, erased] = ['kept', 'refused', 'erased'].map(
    (name) => queryAll(document, `[data-draft-${name}]`)[0],
  );
  const [keep, erase] = [
    queryAll(document, '[data-draft-keep]')[0],
    queryAll(document, '[data-draft-erase]')[0],
  ];
  if (!kept || !refused || !erased || !keep || !erase) return;
  const update = () => {
    const found = keptCode();
    kept.hidden = found !== code;
    erase.hidden = found === undefined;
    // Other answers may be kept: they stay until the visitor asks to keep these.
    keep.hidden = found === code;
  };
  keep.addEventListener('click', () => {
    refused.hidden = keepCode(code);
    erased.hidden = true;
    update();
    if (!erase.hidden) erase.focus();
  });
  erase.addEventListener('click', () => {
    forgetCode();
    erased.hidden = false;
    update();
    keep.focus();
  });
  onOtherTab(update);
  update();
}

/** Writes the code in groups, and draws the square that opens this page. Its maker comes only here. */
export async function showCode(code: string): Promise<void> {
  for (const element of queryAll(document, '[data-code]')) element.textContent = grouped(code);
  const drawing = document.querySelector('[data-qr]');
  if (drawing === null) return;
  const { draw } = await loadQrCodes();
  draw(drawing, location.href);
}
