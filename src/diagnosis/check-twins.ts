import { inShort } from './verify/subject.ts';
import type { Diagnosis } from '../collections.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Report } from '../content-model/references.ts';
import { stripDiacritics } from '../content-model/text/diacritics.ts';

/** A text with its place. */
interface Written {
  readonly text: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** Texts of one kind, of which no two may read alike. */
interface Kind {
  readonly what: string;
  readonly texts: readonly Written[];
}

/** The texts of one key, over a list. */
function each<Item>(
  what: string,
  items: readonly Item[],
  path: readonly PropertyKey[],
  key: string,
  textOf: (item: Item) => string | undefined,
): Kind {
  return {
    what,
    texts: items.map((item, index) => ({ text: textOf(item), path: [...path, index, key] })),
  };
}

function kindsOf({ questionnaire: { questions }, recommendations, examples, cases }: Diagnosis): Kind[] {
  const situations = cases?.situations ?? [];
  return [
    each('Le titre de la question', questions, ['questions'], 'titre', ({ title }) => title),
    each('L’aide de la question', questions, ['questions'], 'aide', ({ help }) => help),
    ...questions.flatMap(({ options }, index) => {
      const path = ['questions', index, 'options'];
      return [
        each('La réponse', options, path, 'texte', ({ label }) => label),
        each('La clause', options, path, 'clause', ({ clause }) => clause),
        each('Le conditionnel', options, path, 'si', ({ ifSo }) => ifSo),
      ];
    }),
    {
      what: 'Le point à confirmer',
      texts: questions.flatMap(({ options }, index) =>
        options.map(({ point }, at) => ({ text: point, path: ['questions', index, 'options', at, 'point'] })),
      ),
    },
    each(
      'Le titre de la recommandation',
      recommendations,
      ['recommandations'],
      'titre',
      ({ title }) => title,
    ),
    each('Le résumé', recommendations, ['recommandations'], 'resume', ({ summary }) => summary),
    each('La demande', recommendations, ['recommandations'], 'demande', ({ opening }) => opening),
    each('L’identifiant de l’exemple', examples, ['exemples'], 'id', ({ id }) => id),
    each('Le nom de l’exemple', examples, ['exemples'], 'nom', ({ name }) => name),
    each('La situation des réponses', examples, ['exemples'], 'reponses', ({ answers }) =>
      Object.entries(answers)
        .map(([question, option]) => `${question}: ${option}`)
        .join(', '),
    ),
    each('Le récit', examples, ['exemples'], 'recit', ({ story }) => story),
    ...recommendations.map(({ acts }, index) =>
      each('L’acte', acts, ['recommandations', index, 'actes'], 'faire', ({ action, detail = '' }) =>
        `${action} ${detail}`.trim(),
      ),
    ),
    each('La condition', situations, ['cas', 'situations'], 'si', ({ when }) => inShort(when)),
    each('La situation', situations, ['cas', 'situations'], 'situation', ({ situation }) => situation),
    each('La réponse à la situation', situations, ['cas', 'situations'], 'reponse', ({ answer }) => answer),
  ];
}

/** Reports two texts of one kind that read alike: a visitor could not tell them apart. */
export function checkTwins({ value, lineOf }: Entry<Diagnosis>, report: Report): void {
  for (const { what, texts } of kindsOf(value)) {
    const seen = new Map<string, number>();
    for (const { text, path } of texts) {
      if (text === undefined) continue;
      const alike = stripDiacritics(text)
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim();
      const line = seen.get(alike);
      if (line === undefined) seen.set(alike, lineOf(path));
      else
        report.add(path, `${what} est déjà à la ligne ${line} : « ${text} ».`, 'dites ce qui les distingue');
    }
  }
}
