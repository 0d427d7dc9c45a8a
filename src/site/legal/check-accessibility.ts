import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { checkKnown } from '../../content-model/references.ts';

/** The numbers of the criteria of RGAA 4.1.2, from how many each theme has: 106. */
const numbers = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12].flatMap((count, theme) =>
  Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
);

/** The first criterion that is missing, doubled or out of order, and tests that the list of tests does not have. */
export function checkAccessibility({ accessibility }: Content): Problem[] {
  return accessibility.flatMap(({ value, path: file, lineOf }): Problem[] => {
    const lines = value.thematiques.flatMap(({ criteres }, theme) =>
      criteres.map((criterion, index) => ({
        criterion,
        line: lineOf(['thematiques', theme, 'criteres', index]),
      })),
    );
    const known = value.tests.map(({ id }) => id);
    const unknown = lines.flatMap(({ criterion, line }) =>
      criterion.etat === 'teste'
        ? criterion.par.flatMap((id) => checkKnown('Test inconnu', id, known, { file, line }))
        : [],
    );
    const wrong = lines.findIndex(({ criterion }, index) => criterion.id !== numbers[index]);
    if (wrong === -1 && lines.length === numbers.length) return unknown;
    const found = lines[wrong];
    const due = numbers[wrong === -1 ? lines.length : wrong];
    return [
      {
        file,
        line: found?.line ?? lineOf(['thematiques']),
        message:
          found === undefined
            ? `Il manque le critère « ${due} ».`
            : `Le critère « ${found.criterion.id} » n’est pas à sa place.`,
        remedy:
          due === undefined
            ? `retirez-le : le référentiel a ${numbers.length} critères`
            : `écrivez ici le critère « ${due} » : chacun une fois, dans l’ordre du référentiel`,
      },
      ...unknown,
    ];
  });
}
