import type { Comparison } from './compare.ts';
import type { ChangedText, Difference } from './difference.ts';
import { TITLE } from '../../../content-model/written-texts.ts';
import { counted } from './counted.ts';
import { isStill, situationLines } from './report-situations.ts';

/** What the report says when the two contents say the same. */
const NOTHING = 'Rien ne change.';

const MARKS = { added: '+', removed: '−', changed: '~' } as const;
/** Pages, services, rules and the like are feminine in French, files are not. */
const FEMININE = { added: 'ajoutée', removed: 'retirée', changed: 'modifiée' } as const;
const MASCULINE = { added: 'ajouté', removed: 'retiré', changed: 'modifié' } as const;
type Kinds = Readonly<Record<Difference['kind'], string>>;

/** A text before and after, on lines of their own. */
function told({ place, before, after }: ChangedText): string[] {
  return [
    ...(place === '' ? [] : [`    ${place}`]),
    ...(before === undefined ? [] : [`      avant : ${before}`]),
    ...(after === undefined ? [] : [`      après : ${after}`]),
  ];
}

/** Something small: everything that differs in it. */
function whole({ texts }: Difference): string[] {
  return texts.flatMap(told);
}

function countsOf(texts: readonly ChangedText[]): string {
  const changed = texts.filter(({ before, after }) => before !== undefined && after !== undefined).length;
  const added = texts.filter(({ before }) => before === undefined).length;
  const removed = texts.length - changed - added;
  return [
    ...(changed > 0 ? [counted(changed, 'texte change', 'textes changent')] : []),
    ...(added > 0 ? [counted(added, 'texte s’ajoute', 'textes s’ajoutent')] : []),
    ...(removed > 0 ? [counted(removed, 'texte disparaît', 'textes disparaissent')] : []),
  ].join(', ');
}

/** A file: its title, how many of its texts differ, and the first, rather one that was and is. */
function inShort({ kind, texts }: Difference): string[] {
  const titles = texts.filter(({ place }) => place === TITLE);
  const others = texts.filter(({ place }) => place !== TITLE);
  const shown = others.find(({ before, after }) => before !== undefined && after !== undefined) ?? others[0];
  if (shown !== undefined) {
    const counts = `    ${countsOf(others)}${others.length > 1 ? '. Par exemple :' : ' :'}`;
    return [...titles.flatMap(told), counts, ...told(shown)];
  }
  if (kind === 'changed' && titles.length === 0) {
    return ['    Aucun mot ne change, seulement la mise en forme.'];
  }
  return titles.flatMap(told);
}

function group(
  title: string,
  kinds: Kinds,
  differences: readonly Difference[],
  tell: (difference: Difference) => string[],
): string[] {
  if (differences.length === 0) return [];
  const counts = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const count = differences.filter((difference) => difference.kind === kind).length;
    return count === 0 ? [] : [counted(count, kinds[kind], `${kinds[kind]}s`)];
  });
  return [
    '',
    `${title} : ${counts.join(', ')}`,
    ...differences.flatMap((difference) => [
      `  ${MARKS[difference.kind]} ${difference.name} : ${kinds[difference.kind]}`,
      ...tell(difference),
    ]),
  ];
}

/** What differs between two contents, in French, for the editors. */
export function reportOf(comparison: Comparison): string {
  const { notices, pages, services, questions, rules, recommendations, others, situations } = comparison;
  const groups = [
    ...group('Pages', FEMININE, pages, inShort),
    ...group('Prestations', FEMININE, services, whole),
    ...group('Questions et réponses', FEMININE, questions, whole),
    ...group('Règles', FEMININE, rules, whole),
    ...group('Recommandations', FEMININE, recommendations, whole),
    ...group('Autres fichiers', MASCULINE, others, inShort),
  ];
  const isSame = groups.length === 0 && (situations === undefined || isStill(situations));
  return [
    ...notices,
    ...(isSame ? [NOTHING] : groups),
    ...(isSame
      ? []
      : situations === undefined
        ? ['', 'Les situations de l’autodiagnostic n’ont pas pu être comparées.']
        : situationLines(situations)),
  ]
    .join('\n')
    .trimStart();
}
