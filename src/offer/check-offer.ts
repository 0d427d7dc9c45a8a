import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { offerFields } from './schema.ts';

/** A text without what printing may change: spaces, apostrophes, dashes, capitals. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Words of the offer as the site publishes them, and where they are written. */
interface Piece {
  readonly words: string;
  readonly file: string;
  readonly line: number;
  /** A link follows them, of which the site has its own words. */
  readonly isBeforeLink?: boolean;
}

/** What each part of the page of the offer shows, in its order: titles, and the tags of the text. */
function piecesOf({ offer, levels, site }: Content): Piece[] {
  const ordered = levels.toSorted((one, other) => one.value.numero - other.value.numero);
  const ofLevels = (variants: Content['offer'][number]): Piece[] =>
    ordered.flatMap(({ value, path: file, lineOf }) => [
      {
        words: `Niveau ${value.numero} - ${value.nomOfficiel}`,
        file,
        line: lineOf([value.nomOfficiel === value.title ? 'titre' : 'nomOfficiel']),
      },
      ...value.prestations.map(({ texte: words }, index) => ({
        words,
        file,
        line: lineOf(['prestations', index, 'texte']),
      })),
      ...value.variantes.flatMap(({ id, prestations }, at) => [
        ...variants.value.variantes.flatMap((variant, index) =>
          variant.id === id
            ? [
                {
                  words: variant.titre,
                  file: variants.path,
                  line: variants.lineOf(['variantes', index, 'titre']),
                },
              ]
            : [],
        ),
        ...prestations.map(({ texte: words }, index) => ({
          words,
          file,
          line: lineOf(['variantes', at, 'prestations', index, 'texte']),
        })),
      ]),
    ]);
  return offer.flatMap((entry) => {
    const { value, path: file, lineOf, body, bodyLine } = entry;
    return body.split('\n').flatMap((written, index): Piece[] => {
      const [, title] = /^#+ (.*)/.exec(written) ?? [];
      if (title !== undefined) return [{ words: title, file, line: bodyLine + index }];
      if (written.includes('<Niveaux')) return ofLevels(entry);
      if (written.includes('<Perimetre'))
        return value.perimetre.map((words, at) => ({ words, file, line: lineOf(['perimetre', at]) }));
      if (written.includes('<Coordonnees'))
        return site.flatMap(({ value: { service, telephone }, path, lineOf: lineIn }) => [
          { words: service, file: path, line: lineIn(['service']) },
          { words: telephone, file: path, line: lineIn(['telephone']), isBeforeLink: true },
        ]);
      const [, field] = /<Offre champ="(\w+)"/.exec(written) ?? [];
      return offerFields.flatMap((key) =>
        key === field ? [{ words: value[key], file, line: lineOf([key]) }] : [],
      );
    });
  });
}

/** The offer is published as it was validated, whole and in its order: whoever changes it changes the official text too. */
export function checkOfficialText(content: Content): Problem[] {
  const pieces = piecesOf(content).map((piece) => ({ ...piece, plain: plain(piece.words) }));
  const published = pieces.map((piece) => piece.plain).join(' ');
  return content.officialText.flatMap(({ value, path: home, lineOf }) => {
    const lines = value.published
      .split('\n')
      .map((words, index) => ({ words: words.replace(/^(?:\d )?- /, '').trim(), index }))
      .filter(({ words }) => words !== '');
    const official = ` ${lines.map(({ words }) => plain(words)).join(' ')} `;
    const unknown = pieces.filter((piece) => !official.includes(` ${piece.plain} `));
    const isPublished = (words: string) =>
      published.includes(words) ||
      pieces.some((piece) => piece.isBeforeLink === true && words.startsWith(`${piece.plain} `));
    const lost = lines.filter(({ words }) => !isPublished(plain(words)));
    const faults = [...new Map(unknown.map((piece) => [`${piece.file} ${piece.line}`, piece])).values()].map(
      ({ words, file, line }) => ({
        file,
        line,
        message: `Cela n’est pas dans le texte validé : « ${words} »`,
        remedy: `rétablissez ses mots, ou changez-les aussi dans ${home} si le Département les a changés`,
      }),
    );
    const missing = lost.map(({ words, index }) => ({
      file: home,
      line: lineOf(['texte']) + index + 1,
      message: `La page de l’offre n’a plus ces mots du texte validé : « ${words} »`,
      remedy: 'remettez-les là où ils étaient, ou changez aussi ce fichier si le Département les a changés',
    }));
    if (faults.length + missing.length > 0) return [...faults, ...missing];
    let reached = 0;
    const moved = pieces.find((piece) => {
      const at = official.indexOf(` ${piece.plain} `, reached);
      reached = at === -1 ? reached : at + piece.plain.length + 1;
      return at === -1;
    });
    if (moved === undefined) return [];
    const { words, file, line } = moved;
    const message = `Ces mots ne sont pas à leur place du texte validé : « ${words} »`;
    return [{ file, line, message, remedy: `suivez l’ordre de ${home}, sans rien dire deux fois` }];
  });
}
