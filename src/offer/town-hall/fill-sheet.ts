/** The sheet for the town hall, filled on the screen: shared, copied, made a Word file or printed. Nothing leaves by itself. */
import { copyText } from '../../components/browser/copy-text.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { downloadFile, wordType } from '../../components/browser/download-file.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { onStatusClick } from '../../components/browser/status-button.ts';
import { startProject } from '../../project/start.ts';
import { keepTexts, textOf } from '../../project/store.ts';
import { filledSheet, sheetText, type SheetContent, type SheetPart } from './sheet-text.ts';

/** What writes Word letters: the guides have it, the page hands it over. */
interface Writer {
  readonly letterFile: (title: string, parts: readonly SheetPart[], day: Date) => Uint8Array<ArrayBuffer>;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** @param load imports what writes the file: it comes with the first press */
export function fillSheet(load: () => Promise<Writer>): void {
  const content = pageData<SheetContent>('feuille-donnees');
  const form = query(document, '[data-fill-sheet]');
  const status = query(document, '[data-sheet-status]');
  const fields = [...form.querySelectorAll<Field>('input, textarea')];

  const entries = (part: string) =>
    fields
      .filter(({ dataset }) => dataset['part'] === part)
      .map(({ dataset, value }) => ({ label: dataset['label'] ?? '', value }));
  const written = () => ({ head: entries('head'), project: entries('project') });

  /** Shows on the sheet what was typed, where it is else written by hand. */
  function show(field: Field): void {
    for (const place of queryAll(document, `[data-written="${field.name}"]`)) {
      place.textContent = field.value;
      place.toggleAttribute('data-filled', field.value.trim() !== '');
    }
    // Never who asks, nor how to call: only what the project is.
    if (field.dataset['part'] === 'project') keepTexts({ [`feuille-${field.name}`]: field.value });
  }

  startProject();
  for (const field of fields) {
    if (field.dataset['part'] === 'project') field.value ||= textOf(`feuille-${field.name}`);
    show(field);
    field.addEventListener('input', () => show(field));
  }

  const press = (name: string, act: () => Promise<string | undefined> | string | undefined) =>
    onStatusClick(query(document, `[data-sheet-act="${name}"]`), status, act);
  const shared = () => ({ title: content.title, text: sheetText(content, written()) });

  query(document, '[data-sheet-act="share"]').hidden =
    !('canShare' in navigator) || !navigator.canShare(shared());
  press('share', async () => {
    try {
      await navigator.share(shared());
      return 'shared';
    } catch (error) {
      // The visitor closed the list of programs: nothing went wrong.
      return error instanceof DOMException && error.name === 'AbortError' ? undefined : 'refused';
    }
  });
  press('copy', async () => ((await copyText(shared().text)) ? 'copied' : 'refused'));
  press('word', async () => {
    try {
      const { letterFile } = await load();
      const file = letterFile(content.title, filledSheet(content, written()), new Date());
      return downloadFile({ name: 'feuille-pour-la-mairie.docx', type: wordType, content: file })
        ? 'given'
        : 'refused';
    } catch {
      // Without the network, what writes the file may not come.
      return 'refused';
    }
  });
  press('print', () => {
    print();
    return undefined;
  });
  press('erase', () => {
    for (const field of fields) {
      field.value = '';
      show(field);
    }
    fields[0]?.focus();
    return 'erased';
  });
}
