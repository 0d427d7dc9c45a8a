import { askedQuestions, giveAnswer, holds } from '../engine/answers.ts';
import { tableNames, type Answers, type Questionnaire } from '../engine/model.ts';
import {
  effectOf,
  matchesIn,
  ofEachKind,
  placeOfOption,
  placeOfQuestion,
  placeOfRule,
  type Enumeration,
  type Faults,
  type TableName,
} from './subject.ts';

/** The limit of the specification. */
const MOST_QUESTIONS = 7;

/** Every path ends, after at most seven questions. */
export function* pathsEnd({ questionnaire, complete }: Enumeration): Faults {
  for (const state of complete) {
    const asked = askedQuestions(questionnaire, state);
    const tooMany = asked[MOST_QUESTIONS];
    if (tooMany === undefined) continue;
    yield {
      message: `Un parcours est trop long : plus de ${MOST_QUESTIONS} questions sont posées.`,
      at: placeOfQuestion(questionnaire, tooMany, 'posee'),
      remedy: `resserrez « posee » d’une de ces questions : ${asked.map(({ id }) => id).join(', ')}`,
      state,
    };
  }
}

/** The last rule takes only what it expects, and every recommendation is reached. */
export function* rulesReachAll({ questionnaire, recommendations, complete }: Enumeration): Faults {
  const reached = new Set<string>();
  for (const state of complete) {
    const rule = matchesIn(questionnaire)(state)?.recommandation;
    if (rule === undefined) {
      const remedy = 'terminez le tableau par une ligne sans « si », qui prend ce que les autres laissent';
      const at = ['tableaux', 'recommandation'];
      yield { message: 'Aucune ligne du tableau ne convient.', at, remedy, state };
      continue;
    }
    reached.add(rule.alors);
    const expected = rule.si === undefined ? (rule.attendu ?? {}) : {};
    const [unlike] = Object.entries(expected).flatMap(([asked, accepted]) =>
      holds({ [asked]: accepted }, state) ? [] : [asked],
    );
    if (unlike === undefined) continue;
    const given = state[unlike];
    const answer = given === undefined ? `aucune réponse à « ${unlike} »` : `« ${unlike}: ${given} »`;
    yield {
      message: `La dernière ligne, « ${rule.id} », reçoit une situation qu’elle n’attend pas.`,
      at: placeOfRule(questionnaire, 'recommandation', rule.id, 'attendu'),
      remedy: `écrivez au-dessus une ligne qui prend cette situation (${answer}), ou élargissez « attendu »`,
      state,
    };
  }
  for (const [index, { id }] of recommendations.entries()) {
    if (reached.has(id)) continue;
    yield {
      message: `Aucune situation ne mène à la recommandation « ${id} ».`,
      at: ['recommandations', index, 'id'],
      remedy: 'ajoutez ou élargissez une ligne du tableau qui y mène, ou retirez la recommandation',
    };
  }
}

/** Whether another option of a question leads to the same effect in every state that holds the first. */
function interchangeable(
  { questionnaire }: Enumeration,
  question: string,
  holders: readonly Answers[],
  other: string,
): boolean {
  return holders.every((state) => {
    const swapped = giveAnswer(questionnaire, state, question, other);
    // A question opened or closed is a difference, whatever it leads to.
    if (Object.keys(swapped.answers).length !== Object.keys(state).length) return false;
    return effectOf(questionnaire, swapped.answers) === effectOf(questionnaire, state);
  });
}

/** No two options are interchangeable everywhere, so every question matters somewhere. */
export function* noDuplicateOption(subject: Enumeration): Faults {
  for (const question of subject.questionnaire.questions) {
    const { id, titre, options } = question;
    const holders = Map.groupBy(subject.complete, (state) => state[id]);
    for (const [index, one] of options.entries()) {
      for (const other of options.slice(index + 1)) {
        if (!interchangeable(subject, id, holders.get(one.id) ?? [], other.id)) continue;
        const both = `« ${one.texte} » et « ${other.texte} »`;
        yield {
          message: `À la question « ${titre} », les réponses ${both} ont partout le même effet.`,
          at: placeOfOption(subject.questionnaire, question, other),
          remedy: `donnez à l’une des deux une règle ou un « point » à elle, ou retirez « ${other.id} »`,
        };
      }
    }
  }
}

/** A questionnaire whose table lacks one rule. */
function without(questionnaire: Questionnaire, table: TableName, id: string): Questionnaire {
  const { tableaux } = questionnaire;
  return {
    ...questionnaire,
    tableaux: { ...tableaux, [table]: tableaux[table].filter((rule) => rule.id !== id) },
  };
}

/** Removing any one rule changes the effect of some state. */
export function* noRedundantRule({ questionnaire, complete }: Enumeration): Faults {
  // A rule taken away changes alike those that the rules take alike.
  const kinds = ofEachKind(questionnaire, complete);
  const before = kinds.map((state) => effectOf(questionnaire, state));
  for (const table of tableNames) {
    for (const { id } of questionnaire.tableaux[table]) {
      const shorter = without(questionnaire, table, id);
      if (kinds.some((state, index) => effectOf(shorter, state) !== before[index])) continue;
      yield {
        message: `La ligne « ${id} » ne change rien : aucune situation n’en dépend.`,
        at: placeOfRule(questionnaire, table, id),
        remedy: 'retirez-la, ou placez-la au-dessus de la ligne qui prend ses situations',
      };
    }
  }
}

/** Every service is offered in some state; a first service stands in its own list. */
export function* allServicesOffered({
  questionnaire,
  services,
  everyService,
  complete,
}: Enumeration): Faults {
  const offered = new Set<string>();
  for (const state of complete) {
    const matched = matchesIn(questionnaire)(state);
    if (matched === undefined) continue;
    const { recommandation, premierePrestation: first, prestationsEnPlus: extra } = matched;
    const own = services.get(recommandation.alors) ?? [];
    for (const id of own) offered.add(id);
    if (first !== undefined && !own.includes(first.alors))
      yield {
        message: `La ligne « ${first.id} » place en premier une prestation que la recommandation n’apporte pas.`,
        at: placeOfRule(questionnaire, 'premierePrestation', first.id, 'alors'),
        remedy: `écrivez une prestation de « ${recommandation.alors} » (${own.join(', ') || 'elle n’en a pas'}), ou resserrez « si »`,
        state,
      };
    if (extra === undefined) continue;
    for (const id of extra.alors.filter((each) => own.includes(each)))
      yield {
        message: `La ligne « ${extra.id} » montre en plus une prestation déjà apportée.`,
        at: placeOfRule(questionnaire, 'prestationsEnPlus', extra.id, 'alors'),
        remedy: `retirez « ${id} », ou resserrez « si » : « ${recommandation.alors} » l’apporte déjà`,
        state,
      };
  }
  for (const id of everyService) {
    if (offered.has(id)) continue;
    yield {
      message: `Aucune situation n’apporte la prestation « ${id} ».`,
      at: ['recommandations'],
      remedy: 'nommez son niveau et sa variante dans une recommandation, sous « niveau » et « variantes »',
    };
  }
}
