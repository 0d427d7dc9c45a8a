import { typography } from '../../content-model/text/typography.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

/** Most inhabitants, with the condition on larger communes: « jusqu'à 2 000 habitants »; nothing without a limit. */
export function populationInWords(
  steps: readonly { readonly max: number; readonly condition?: string | undefined }[],
  sentence: string,
): string | undefined {
  if (steps.length === 0) return undefined;
  const parts = steps.map(({ max, condition }) => {
    const upTo = interpolate(sentence, { nombre: new Intl.NumberFormat('fr-FR').format(max) });
    return condition === undefined ? upTo : `${upTo}, ${condition}`;
  });
  return typography(parts.join(' ; '));
}
