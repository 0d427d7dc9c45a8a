import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';

/** How many criteria each theme of RGAA 4.1.2 has, in order: 106. */
const CRITERIA = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** The numbers of the criteria of the standard, theme by theme. */
const numbers = CRITERIA.map((count, theme) =>
  Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
);

/** Criteria missing, doubled or out of order, and tests that the list of tests does not have, or that serve nothing. */
export function checkAccessibility({ accessibility }: Content): Problem[] {
  return accessibility.flatMap(({ value, path: file, lineOf }): Problem[] => {
    const lines = value.themes.flatMap(({ criteria }, theme) =>
      criteria.map((criterion, index) => ({
        criterion,
        theme,
        path: ['thematiques', theme, 'criteres', index],
      })),
    );
    const expected = numbers.flatMap((ids, theme) => ids.map((id) => ({ id, theme })));
    const wrong = Array.from({ length: Math.max(lines.length, expected.length) }, (_, index) => index).find(
      (index) =>
        lines[index]?.criterion.id !== expected[index]?.id || lines[index]?.theme !== expected[index]?.theme,
    );
    if (wrong !== undefined) {
      const found = lines[wrong];
      const due = expected[wrong]?.id;
      const message =
        found === undefined
          ? `Il manque le critère « ${due} ».`
          : `Le critère « ${found.criterion.id} » n’est pas à sa place.`;
      const remedy =
        due === undefined
          ? `retirez-le : le référentiel a ${expected.length} critères`
          : `écrivez ici le critère « ${due} » : chacun une fois, dans l’ordre du référentiel`;
      return [{ file, line: lineOf(found?.path ?? ['thematiques']), message, remedy }];
    }
    const known = value.tests.map(({ id }) => id);
    const used = new Set(
      lines.flatMap(({ criterion }) => (criterion.state === 'teste' ? criterion.tests : [])),
    );
    return [
      ...lines.flatMap(({ criterion, path }): Problem[] => {
        const unknown =
          criterion.state === 'teste' ? criterion.tests.find((id) => !known.includes(id)) : undefined;
        if (unknown === undefined) return [];
        const message = `Critère ${criterion.id} : le test « ${unknown} » n’est pas dans la liste « tests ».`;
        return [
          { file, line: lineOf([...path, 'par']), message, remedy: `écrivez l’un de : ${known.join(', ')}` },
        ];
      }),
      ...value.tests.flatMap(({ id }, index): Problem[] => {
        if (used.has(id) && known.indexOf(id) === index) return [];
        const message = used.has(id)
          ? `Le test « ${id} » est écrit deux fois.`
          : `Aucun critère ne cite le test « ${id} ».`;
        return [
          { file, line: lineOf(['tests', index]), message, remedy: 'retirez-le de la liste « tests »' },
        ];
      }),
    ];
  });
}
