import type { Content } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { TO_WRITE } from '../content-model/drafts.ts';
import { SOURCES, uniqueChecker, checkKnown } from '../content-model/references.ts';

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

/** Guides and funding schemes serve levels that exist; citations name a source that exists. */
function checkReferences({ levels, guides, schemes, sources, glossary, pages }: Content): Problem[] {
  const levelIds = levels.map((level) => level.id);
  const sourceIds = sources.flatMap(({ value }) => value.sources.map((source) => source.id));
  return [
    ...[...guides, ...schemes].flatMap(({ value, path: file, lineOf }) =>
      value.levels.flatMap((level, index) =>
        checkKnown('Niveau inconnu', level, levelIds, { file, line: lineOf(['niveaux', index]) }),
      ),
    ),
    ...[...guides, ...schemes, ...pages].flatMap(({ body, bodyLine, path: file }) =>
      [...body.matchAll(/<Source\s+id="([^"]*)"/g)].flatMap(({ 1: id = '', index }) => {
        const line = bodyLine + body.slice(0, index).split('\n').length - 1;
        return checkKnown('Source inconnue', id, sourceIds, { file, line }, SOURCES);
      }),
    ),
    ...glossary.flatMap(({ value, path: file, lineOf }) =>
      value.terms.flatMap(({ source }, index) =>
        source === undefined
          ? []
          : checkKnown(
              'Source inconnue',
              source,
              sourceIds,
              { file, line: lineOf(['termes', index, 'source']) },
              SOURCES,
            ),
      ),
    ),
  ];
}

/** No two pages share a title or a description: a list of results or of tabs could not tell them apart. */
function checkTitles({ offer, levels, guides, schemes, pages }: Content): Problem[] {
  const onceByTitle = uniqueChecker('Titre de page');
  const onceByDescription = uniqueChecker('Description de page');
  return [...offer, ...levels, ...guides, ...schemes, ...pages].flatMap(({ value, path: file, lineOf }) => [
    ...onceByTitle(value.title, { file, line: lineOf(['titre']) }),
    // Those of two new pages say the same until they are written.
    ...(value.description.startsWith(TO_WRITE)
      ? []
      : onceByDescription(value.description, { file, line: lineOf(['description']) })),
  ]);
}

/** Levels have each their number, sources each their id. */
function checkNumbers({ levels, sources }: Content): Problem[] {
  const onceByNumber = uniqueChecker('Numéro de niveau');
  const onceById = uniqueChecker('Source');
  return [
    ...levels.flatMap(({ value, path: file, lineOf }) =>
      onceByNumber(String(value.number), { file, line: lineOf(['numero']) }),
    ),
    ...sources.flatMap(({ value, path: file, lineOf }) =>
      value.sources.flatMap(({ id }, index) =>
        onceById(id, { file, line: lineOf(['sources', index, 'id']) }),
      ),
    ),
  ];
}

/** What the schemas cannot see of the offer, its guides and its aids: ids between files, doubles. */
export function checkOffer(content: Content): Problem[] {
  return [checkServices, checkReferences, checkTitles, checkNumbers].flatMap((check) => check(content));
}
