import type { Level, Offer } from '../collections.ts';
import { contentFault } from '../content-model/problem.ts';

/**
 * The words of a variant, which the offer names once for all levels.
 *
 * @throws a fault of the content if the offer does not have it
 */
export function variantOf({ variants }: Offer, id: string): Offer['variants'][number] {
  const found = variants.find((variant) => variant.id === id);
  if (found !== undefined) return found;
  const known = variants.map((variant) => variant.id).join(', ');
  throw contentFault({
    file: 'offre.mdx',
    message: `Variante inconnue : « ${id} ».`,
    remedy: `écrivez une de celles-ci dans le niveau : ${known}`,
  });
}

/** Every service of a level: its own, then those of its variants. */
export function everyServiceOf({
  services,
  variants,
}: Pick<Level, 'services' | 'variants'>): Level['services'] {
  return [...services, ...variants.flatMap((variant) => variant.services)];
}
