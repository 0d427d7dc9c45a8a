import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';

/** The numbers of the criteria of RGAA 4.1.2, from how many each theme has: 106. */
const numbers = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12].flatMap((count, theme) =>
  Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
);

/** The first criterion that is missing, doubled or out of order: the statement would count wrong. */
export function checkAccessibility({ accessibility }: Content): Problem[] {
  return accessibility.flatMap(({ value, path: file, lineOf }): Problem[] => {
    const found = value.thematiques.flatMap(({ criteres }, theme) =>
      criteres.map(({ id }, index) => ({ id, line: lineOf(['thematiques', theme, 'criteres', index]) })),
    );
    const wrong = found.findIndex(({ id }, index) => id !== numbers[index]);
    if (wrong === -1 && found.length === numbers.length) return [];
    const { id, line = lineOf(['thematiques']) } = found[wrong] ?? {};
    const due = numbers[wrong === -1 ? found.length : wrong];
    const message =
      id === undefined ? `Il manque le critère « ${due} ».` : `Le critère « ${id} » n’est pas à sa place.`;
    const remedy =
      due === undefined
        ? `retirez-le : le référentiel a ${numbers.length} critères`
        : `écrivez ici le critère « ${due} » : chacun une fois, dans l’ordre du référentiel`;
    return [{ file, line, message, remedy }];
  });
}
