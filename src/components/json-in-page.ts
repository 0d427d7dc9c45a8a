/** A value as the text of a data `<script>`: no `<` in it can end the script. */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
