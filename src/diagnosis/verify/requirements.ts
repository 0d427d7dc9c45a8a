import { isComplete, pruneAnswers } from '../engine/answers.ts';
import type { Answers, Questionnaire } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import type { Requirement } from '../schema.ts';
import { concernedBy, kindIn, matchesIn, placeOfRule, type Enumeration, type Faults } from './subject.ts';

/** Whether a complete state, which answers what is asked and nothing else, leaves a point to confirm. */
function leavesPoint({ questions }: Questionnaire, state: Answers): boolean {
  return questions.some(({ id, options }) =>
    options.some((option) => option.point !== undefined && option.id === state[id]),
  );
}

/** How the rules violate a requirement in all states of a kind, and what its recommendation lacks, if they do. */
function wrongIn(
  { questionnaire, recommendations, withScheme }: Enumeration,
  { recommandations, premiere, enPlus, aConfirmer, sansAide, dehors }: Requirement,
  state: Answers,
): readonly [found: string, lacking?: string] | undefined {
  const matched = matchesIn(questionnaire)(state);
  if (matched === undefined) return ['ne mène à aucune recommandation'];
  const reached = matched.recommandation.alors;
  const { dehors: outside, aConfirmer: points = [] } = recommendations.find(({ id }) => id === reached) ?? {};
  const leads = `mène à « ${reached} »`;
  if (recommandations?.includes(reached) === false) return [leads];
  if (premiere !== undefined && matched.premierePrestation?.alors !== premiere)
    return [`ne place pas « ${premiere} » en premier`];
  if (aConfirmer === true && points.length === 0)
    return [`${leads}, qui ne rappelle rien à confirmer`, 'aConfirmer'];
  if (sansAide === true && withScheme.has(reached)) return [`${leads}, qui propose une aide`];
  if (dehors === true && outside !== true) return [`${leads}, qui n’est pas « dehors »`, 'dehors'];
  if (enPlus?.every((id) => matched.prestationsEnPlus?.alors.includes(id) === true) === false)
    return [`ne montre pas ${enPlus.join(', ')} en plus`];
  return undefined;
}

/** Each requirement is met in every complete state concerned. */
export function* requirementsHold(subject: Enumeration): Faults {
  const { questionnaire, requirements } = subject;
  for (const [index, requirement] of requirements.entries()) {
    const at = ['exigences', index];
    const about = Object.entries(requirement.si)
      .map(([question, accepted]) => `${question} : ${accepted.join(' ou ')}`)
      .join(', ');
    const concerned = concernedBy(subject).get(requirement) ?? [];
    if (concerned.length === 0)
      yield {
        message: `L’exigence (${about}) ne concerne aucune situation.`,
        at,
        remedy: 'retirez une réponse de son « si » : aucune situation ne les réunit',
      };
    for (const alike of Map.groupBy(concerned, kindIn(questionnaire)).values()) {
      const wrong = alike[0] && wrongIn(subject, requirement, alike[0]);
      for (const state of alike) {
        const isSilent = requirement.point === true && !leavesPoint(questionnaire, state);
        const [found, lacking] = wrong ?? (isSilent ? ['ne laisse aucun point à confirmer'] : []);
        if (found === undefined) continue;
        const rule = matchesIn(questionnaire)(state)?.recommandation.id;
        const remedy =
          lacking === undefined
            ? `corrigez ce qui mène ailleurs (ici la ligne « ${rule} » du tableau), ou l’exigence si la promesse a changé`
            : `remettez « ${lacking} » à cette recommandation, ou corrigez l’exigence si la promesse a changé`;
        const message = `L’exigence (${about}) n’est pas tenue : la situation ${found}.`;
        yield { message, at, remedy, state };
      }
    }
  }
}

/** Each example gives what it announces, and each rule of the main table has one. */
export function* examplesPass({ questionnaire, examples }: Enumeration): Faults {
  const shown = new Set<string>();
  for (const [index, { nom, reponses, attendu }] of examples.entries()) {
    const isWhole =
      pruneAnswers(questionnaire, reponses).dropped.length === 0 && isComplete(questionnaire, reponses);
    const rule = recommend(questionnaire, reponses)?.recommandation;
    const at = ['exemples', index];
    if (!isWhole || rule === undefined) {
      const message = `L’exemple « ${nom} » n’a pas toutes ses réponses, ou en a de trop.`;
      const remedy = 'donnez-lui une réponse à chaque question posée, et aucune autre';
      yield { message, at: [...at, 'reponses'], remedy, state: reponses };
      continue;
    }
    shown.add(rule.id);
    if (rule.alors === attendu) continue;
    const message = `L’exemple « ${nom} » attend « ${attendu} » et obtient « ${rule.alors} ».`;
    const remedy = `écrivez « attendu: ${rule.alors} », ou corrigez la ligne « ${rule.id} » du tableau`;
    yield { message, at: [...at, 'attendu'], remedy, state: reponses };
  }
  for (const { id } of questionnaire.tableaux.recommandation) {
    if (shown.has(id)) continue;
    yield {
      message: `Aucun exemple ne montre la ligne « ${id} ».`,
      at: placeOfRule(questionnaire, 'recommandation', id),
      remedy: 'ajoutez sous « exemples » une situation qui y mène',
    };
  }
}
