import type { Content } from '../collections.ts';
import { checkTexts } from '../content-model/interface-texts.ts';
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

/** Levels have each their number. */
function checkNumbers({ levels }: Content): Problem[] {
  const once = uniqueChecker('Numéro de niveau');
  return levels.flatMap(({ value, path: file, lineOf }) =>
    once(String(value.number), { file, line: lineOf(['numero']) }),
  );
}

/** The home page explains a word of the glossary; an offer with variants has the words to compare them. */
function checkTextsOfOffer({ interface: texts, glossary, offer }: Content): Problem[] {
  const terms = glossary.flatMap(({ value }) => value.terms.map(({ id }) => id));
  const varied = offer.filter(({ value }) => value.variants.length > 0);
  return [
    ...texts.flatMap(({ value: { accueil }, path: file, lineOf }) =>
      accueil.mot === undefined
        ? []
        : checkKnown('Mot absent du glossaire', accueil.mot, terms, {
            file,
            line: lineOf(['accueil', 'mot']),
          }),
    ),
    ...checkTexts(
      texts,
      varied.map(({ path }) => ['comparaison', path]),
    ),
  ];
}

/** Problems that the schemas cannot see: unknown services, levels and variants, duplicates. */
export function checkOffer(content: Content): Problem[] {
  return [checkServices, checkServed, checkNumbers, checkTextsOfOffer].flatMap((check) => check(content));
}
