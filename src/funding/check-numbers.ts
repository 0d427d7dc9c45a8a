import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';

/** A number as a text of the content writes it, with ordinary spaces. */
function written(number: number): string {
  return new Intl.NumberFormat('fr-FR').format(number).replaceAll(/\s/g, ' ');
}

/** The page of an aid says in words the sizes that the finder reads in its front matter. */
export function checkNumbers({ schemes }: Content): Problem[] {
  return schemes.flatMap(({ value, path: file, body, lineOf }) => {
    const plain = body.replaceAll(/\s+/g, ' ');
    return value.population.flatMap(({ max }, index) => {
      // « jusqu'à 3 499 habitants » is also « moins de 3 500 habitants ».
      const ways = [`${written(max)} habitants`, `moins de ${written(max + 1)} habitants`];
      if (ways.some((way) => plain.includes(way))) return [];
      return [
        {
          file,
          line: lineOf(['population', index, 'max']),
          message: `Le texte de la page ne dit pas « ${ways.join(' » ni « ')} ».`,
          remedy: 'vérifiez la source, puis corrigez le texte ou ce nombre',
        },
      ];
    });
  });
}
