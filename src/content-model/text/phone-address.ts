/** `tel:` address of a French number, in international form: `02 33…` gives `tel:+33233…`. */
export function phoneAddress(telephone: string): string {
  return `tel:+33${telephone.replaceAll(/\D/g, '').slice(1)}`;
}
