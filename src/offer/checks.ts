import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { uniqueChecker, checkKnown } from '../content-model/references.ts';

/** Each service stands once in the offer, under a variant that exists. */
function checkServices({ offer, levels }: Content): Problem[] {
  const variants = offer.flatMap(({ value }) => value.variants.map((variant) => variant.id));
  const onceById = uniqueChecker('Prestation');
  const onceByText = uniqueChecker('Texte de prestation');
  return levels.flatMap(({ value, path: file, lineOf }) => {
    const direct = value.services.map((service, index) => ({ service, path: ['prestations', index] }));
    const byVariant = value.variants.flatMap((variant, at) =>
      variant.services.map((service, index) => ({ service, path: ['variantes', at, 'prestations', index] })),
    );
    return [
      ...value.variants.flatMap((variant, index) =>
        checkKnown('Variante inconnue', variant.id, variants, {
          file,
          line: lineOf(['variantes', index, 'id']),
        }),
      ),
      ...[...direct, ...byVariant].flatMap(({ service, path }) => [
        ...onceById(service.id, { file, line: lineOf([...path, 'id']) }),
        ...onceByText(service.text, { file, line: lineOf([...path, 'texte']) }),
      ]),
    ];
  });
}

/** Guides and funding schemes serve levels that exist, and guides variants. */
function checkServed({ offer, levels, guides, schemes }: Content): Problem[] {
  const levelIds = levels.map((level) => level.id);
  const variantIds = offer.flatMap(({ value }) => value.variants.map(({ id }) => id));
  return [
    ...[...guides, ...schemes].flatMap(({ value, path: file, lineOf }) =>
      value.levels.flatMap((level, index) =>
        checkKnown('Niveau inconnu', level, levelIds, { file, line: lineOf(['niveaux', index]) }),
      ),
    ),
    ...guides.flatMap(({ value, path: file, lineOf }) =>
      value.variants.flatMap((variant, index) =>
        checkKnown('Variante inconnue', variant, variantIds, { file, line: lineOf(['variantes', index]) }),
      ),
    ),
  ];
}

/** A comparison says each thing of each variant of the offer, and of no other. */
function checkComparison({ offer }: Content): Problem[] {
  return offer.flatMap(({ value: { comparison, variants }, path: file, lineOf }) =>
    (comparison?.rows ?? []).flatMap(({ criterion, byVariant }, index) => {
      const place = { file, line: lineOf(['comparaison', 'lignes', index, 'variantes']) };
      const known = variants.map(({ id }) => id);
      return [
        ...Object.keys(byVariant).flatMap((id) => checkKnown('Variante inconnue', id, known, place)),
        ...known
          .filter((id) => byVariant[id] === undefined)
          .map((id) => ({
            ...place,
            message: `« ${criterion} » ne dit rien de la variante « ${id} ».`,
            remedy: 'écrivez ce qu’il en est de chaque variante',
          })),
      ];
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

/** The leaflet explains a word of the glossary. */
function checkWord({ interface: texts, glossary }: Content): Problem[] {
  const terms = glossary.flatMap(({ value }) => value.terms.map(({ id }) => id));
  return texts.flatMap(({ value: { accueil }, path: file, lineOf }) =>
    checkKnown('Mot absent du glossaire', accueil.mot, terms, { file, line: lineOf(['accueil', 'mot']) }),
  );
}

/** Problems that the schemas cannot see: unknown services, levels and variants, duplicates. */
export function checkOffer(content: Content): Problem[] {
  return [checkServices, checkServed, checkComparison, checkNumbers, checkDepartures, checkWord].flatMap(
    (check) => check(content),
  );
}
