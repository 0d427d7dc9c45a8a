import { acceptedAnswers } from '../../../diagnosis/engine/explain.ts';
import type { Condition, Option, Question, Questionnaire } from '../../../diagnosis/engine/model.ts';
import type { Field, Item } from './by-id.ts';

/** A field whose text is there; none otherwise. */
export function fieldIfAny(place: string, text: string | number | undefined): Field[] {
  return text === undefined || text === '' ? [] : [{ place, text: String(text) }];
}

/** A condition in the words of the questionnaire, as one sentence without end. */
export function conditionInWords(questionnaire: Questionnaire, condition: Condition): string {
  return acceptedAnswers(questionnaire, condition)
    .map(({ question, accepted }) => `${question.title} ${accepted.map(({ label }) => label).join(' ou ')}`)
    .join(' ; ');
}

function optionItem(question: Question, option: Option): Item {
  return {
    id: `${question.id}/${option.id}`,
    name: `Réponse « ${option.label} » à « ${question.title} »`,
    fields: [
      { place: 'texte', text: option.label },
      { place: 'clause', text: option.clause },
      ...fieldIfAny('si', option.ifSo),
      ...fieldIfAny('point', option.point),
      ...fieldIfAny('rang', option.rank),
      ...fieldIfAny('inconnu', option.unknown === true ? 'oui' : undefined),
    ],
  };
}

function questionItem(questionnaire: Questionnaire, question: Question): Item {
  const { askedWhen } = question;
  const asked = {
    place: 'posee',
    key: JSON.stringify(askedWhen),
    text: askedWhen.map((line) => conditionInWords(questionnaire, line)).join(', ou bien '),
  };
  return {
    id: question.id,
    name: `Question « ${question.title} »`,
    fields: [
      { place: 'titre', text: question.title },
      { place: 'aide', text: question.help },
      ...(askedWhen.length === 0 ? [] : [asked]),
      ...fieldIfAny('changer', question.change),
    ],
  };
}

/** The questions, each followed by its answers. */
export function questionItems(questionnaire: Questionnaire): Item[] {
  return questionnaire.questions.flatMap((question) => [
    questionItem(questionnaire, question),
    ...question.options.map((option) => optionItem(question, option)),
  ]);
}
