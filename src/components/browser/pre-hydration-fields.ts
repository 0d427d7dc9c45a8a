/** Restores what a visitor gave a field before the script of the page came, if anything. */
function givenIn(field: Element): (() => void) | undefined {
  if (field instanceof HTMLInputElement) {
    const { checked, value } = field;
    if (checked !== field.defaultChecked) return () => void (field.checked = checked);
    const isText = field.type !== 'checkbox' && field.type !== 'radio';
    return isText && value !== field.defaultValue ? () => void (field.value = value) : undefined;
  }
  if (!(field instanceof HTMLSelectElement)) return undefined;
  const { value } = field;
  return field.selectedIndex > 0 ? () => void (field.value = value) : undefined;
}

/**
 * Reads what a visitor wrote in a form before its script came.
 *
 * @returns restores it, over what the script wrote meanwhile
 */
export function preHydrationFields(form: HTMLFormElement): () => void {
  const given = [...form.elements].flatMap((field) => givenIn(field) ?? []);
  return () => {
    for (const putBack of given) putBack();
  };
}
