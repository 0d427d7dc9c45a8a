import type { RequestFile } from '../../contact/channels/channel.ts';

/** Gives a file made here to the visitor's downloads; whether the browser accepted, as far as it says. */
export function downloadFile({ name, type, content }: RequestFile): boolean {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    // Some browsers read the file after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}
