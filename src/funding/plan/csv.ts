/** A cell: a text, or an amount in cents. */
export type Cell = string | { readonly cents: number };

function written(cell: Cell): string {
  if (typeof cell !== 'string') return (cell.cents / 100).toFixed(2).replace('.', ',');
  // A cell that begins so would be read as a formula.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A CSV file that opens in a French spreadsheet: semicolons, decimal commas, and the byte order mark without which the
 * accents of UTF-8 are lost.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
}
