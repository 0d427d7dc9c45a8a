import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { checkKnown, SOURCES, uniqueChecker } from '../../content-model/references.ts';
import { attributionFaults } from './attribution.ts';
import { citedSources } from './cited-sources.ts';

/** A text of law cited by its number, as « Code …, article L. 2334-33 ». */
const ARTICLE = /^(?:Code|Loi|Décret|Arrêté|Ordonnance)\b.*\barticle (?:[A-Z]\. ?)?\d/u;

/**
 * An article that is to be checked again has no link of ours: a made-up address would pass for a proof. Another text
 * without a link says who holds the original.
 */
function checkArticles({ sources }: Content): Problem[] {
  return sources.flatMap(({ value, path: file, lineOf }) =>
    value.sources.flatMap(({ title, address, confidence, holder }, index): Problem[] => {
      if (confidence !== 'C*' || (address === undefined && holder !== undefined)) return [];
      const isReproduced = /\breproduite?\b/.test(title);
      if (address === undefined ? ARTICLE.test(title.replaceAll('\u00A0', ' ')) : isReproduced) return [];
      const message =
        address === undefined
          ? 'Cette source à recontrôler n’a ni adresse, ni numéro d’article.'
          : 'Cette source à recontrôler a une adresse, mais ne dit pas qui la reproduit.';
      const remedy =
        address === undefined
          ? 'écrivez le texte et le numéro dans le titre, comme « Code …, article L. 2334-33 », ou « original: » et qui le tient'
          : 'retirez l’adresse, ou dites « reproduit par … » dans le titre';
      return [{ file, line: lineOf(['sources', index, 'titre']), message, remedy }];
    }),
  );
}

/** One page is one source: the reader of two pages must see that it is the same. */
function checkAddresses({ sources }: Content): Problem[] {
  const first = new Map<string, { title: string; id: string }>();
  return sources.flatMap(({ value, path: file, lineOf }) =>
    value.sources.flatMap(({ id, title, address }, index): Problem[] => {
      if (address === undefined) return [];
      const known = first.get(address);
      if (known === undefined) first.set(address, { title, id });
      if (known === undefined || known.title === title) return [];
      const message = `Cette adresse est déjà celle de « ${known.id} », sous un autre titre.`;
      const remedy = `citez « ${known.id} », ou donnez aux deux le même titre`;
      return [{ file, line: lineOf(['sources', index, 'adresse']), message, remedy }];
    }),
  );
}

/** Each source has its id, and citations name a source that exists. */
function checkIds({ sources, guides, schemes, glossary }: Content): Problem[] {
  const ids = sources.flatMap(({ value }) => value.sources.map((source) => source.id));
  const once = uniqueChecker('Source');
  return [
    ...[...guides, ...schemes].flatMap(({ body, bodyLine, path: file }) =>
      [...body.matchAll(/<Source\s+id=["']([^"']*)["']/g)].flatMap(({ 1: id = '', index }) => {
        const line = bodyLine + body.slice(0, index).split('\n').length - 1;
        return checkKnown('Source inconnue', id, ids, { file, line }, SOURCES);
      }),
    ),
    ...glossary.flatMap(({ value, path: file, lineOf }) =>
      value.terms.flatMap(({ source }, index) => {
        const place = { file, line: lineOf(['termes', index, 'source']) };
        return source === undefined ? [] : checkKnown('Source inconnue', source, ids, place, SOURCES);
      }),
    ),
    ...sources.flatMap(({ value, path: file, lineOf }) =>
      value.sources.flatMap(({ id }, index) => once(id, { file, line: lineOf(['sources', index, 'id']) })),
    ),
  ];
}

/** Problems of the sources and of their citations that the schemas cannot see. */
export function checkSources(content: Content): Problem[] {
  return [...checkIds(content), ...checkArticles(content), ...checkAddresses(content)];
}

/** A text that can carry no note, where it is written, and the sources that it is drawn from. */
interface Told {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly cited: readonly { readonly id: string; readonly line: number }[];
}

/** Problems of such texts: an unknown source, or a word that is not official and is told as a fact. */
export function checkTold({ sources }: Content, told: readonly Told[]): Problem[] {
  const known = new Map(sources.flatMap(({ value }) => value.sources.map((source) => [source.id, source])));
  return told.flatMap(({ text, file, line, cited }) =>
    cited.flatMap(({ id, line: at }) => [
      ...checkKnown('Source inconnue', id, [...known.keys()], { file, line: at }, SOURCES),
      ...attributionFaults(id, text, known).map((fault) => ({ file, line, ...fault })),
    ]),
  );
}

/**
 * Problems of the sources that no page cites: they show nowhere, and nobody would keep them right.
 *
 * @param citedByTools the sources of the financing plan and of the way, which other features read
 */
export function checkCited(
  { sources, guides, schemes, glossary }: Content,
  citedByTools: readonly string[],
): Problem[] {
  const cited = new Set([
    ...citedByTools,
    ...[...guides, ...schemes].flatMap(({ body }) => citedSources(body)),
    ...glossary.flatMap(({ value }) => value.terms.flatMap(({ source }) => source ?? [])),
  ]);
  return sources.flatMap(({ value, path: file, lineOf }) =>
    value.sources.flatMap(({ id }, index): Problem[] => {
      if (cited.has(id)) return [];
      const message = `Aucune page ne cite la source « ${id} ».`;
      const remedy = `citez-la avec <Source id="${id}" />, ou retirez-la`;
      return [{ file, line: lineOf(['sources', index, 'id']), message, remedy }];
    }),
  );
}
