import type { Level, Offer } from '../collections.ts';
import { contentFault } from '../content-model/problem.ts';

/**
 * The words of a variant, which the offer names once for all levels.
 *
 * @throws a fault of the content if the offer does not have it
 */
export function variantOf({ variantes }: Offer, id: string): Offer['variantes'][number] {
  const found = variantes.find((variant) => variant.id === id);
  if (found !== undefined) return found;
  const known = variantes.map((variant) => variant.id).join(', ');
  throw contentFault({
    file: 'offre.mdx',
    message: `Variante inconnue : « ${id} ».`,
    remedy: `écrivez une de celles-ci dans le niveau : ${known}`,
  });
}

/** Every service of a level: its own, then those of its variants. */
export function everyServiceOf({
  prestations,
  variantes,
}: Pick<Level, 'prestations' | 'variantes'>): Level['prestations'] {
  return [...prestations, ...variantes.flatMap((variant) => variant.prestations)];
}
