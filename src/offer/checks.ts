import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { uniqueChecker, checkKnown } from '../content-model/references.ts';

/** A comparison says each thing of each variant of the offer. */
function checkComparison({ offer }: Content): Problem[] {
  return offer.flatMap(({ value: { comparison, variants }, path: file, lineOf }) =>
    (comparison?.rows ?? []).flatMap(({ criterion, byVariant }, index) => {
      const place = { file, line: lineOf(['comparaison', 'lignes', index, 'variantes']) };
      const known = variants.map(({ id }) => id);
      return known
        .filter((id) => byVariant[id] === undefined)
        .map((id) => ({
          ...place,
          message: `« ${criterion} » ne dit rien de la variante « ${id} ».`,
          remedy: 'écrivez ce qu’il en est de chaque variante',
        }));
    }),
  );
}

/** Levels have each their number. */
function checkNumbers({ levels }: Content): Problem[] {
  const once = uniqueChecker('Numéro de niveau');
  return levels.flatMap(({ value, path: file, lineOf }) =>
    once(String(value.number), { file, line: lineOf(['numero']) }),
  );
}

/** The examples of the home page exist, and lead each to a level of its own. */
function checkDepartures({ interface: texts, diagnosis }: Content): Problem[] {
  const levelOf = new Map(
    diagnosis.flatMap(({ value: { examples, recommendations } }) =>
      examples.map(({ id, expected }) => [id, recommendations.find((one) => one.id === expected)?.level]),
    ),
  );
  const known = diagnosis.flatMap(({ value: { examples, recommendations } }) => {
    const leading = new Set(recommendations.filter(({ level }) => level !== undefined).map(({ id }) => id));
    return examples.filter(({ expected }) => leading.has(expected)).map(({ id }) => id);
  });
  return texts.flatMap(({ value: { accueil }, path: file, lineOf }) => {
    const once = uniqueChecker('Niveau d’un exemple');
    return accueil.departs.exemples.flatMap((example, index) => {
      const place = { file, line: lineOf(['accueil', 'departs', 'exemples', index]) };
      const level = levelOf.get(example);
      return [
        ...checkKnown('Exemple inconnu, ou sans niveau', example, known, place),
        ...(level === undefined ? [] : once(level, place, 'écrivez l’exemple d’un autre niveau')),
      ];
    });
  });
}

/** Problems that the schemas cannot see: what the comparison lacks, numbers of levels, examples of the home page. */
export function checkOffer(content: Content): Problem[] {
  return [checkComparison, checkNumbers, checkDepartures].flatMap((check) => check(content));
}
