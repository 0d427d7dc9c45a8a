/** The fields of the plan in the page. They belong to the browser, so that what is typed before the script came stays. */
type Field = HTMLInputElement | HTMLSelectElement;

function fieldsOf(root: HTMLElement): Field[] {
  return [...root.querySelectorAll<Field>('[name]')];
}

/** What the fields say, by their names: the first choice of a list says nothing. */
export function readFields(root: HTMLElement): Record<string, string> {
  const given = fieldsOf(root).filter(
    (field) => field.value !== '' && !('options' in field && field.selectedIndex === 0),
  );
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

/** Writes values in the fields; one without value says nothing. */
export function writeFields(root: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const field of fieldsOf(root)) {
    const value = values[field.name] ?? '';
    if (value === '' && 'options' in field) field.selectedIndex = 0;
    else field.value = value;
  }
}
