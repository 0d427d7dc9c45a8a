import { checkCondition } from '../content-model/condition.ts';
import type { Report } from '../content-model/references.ts';
import { checkSum } from './check-recommendations.ts';
import type { Questionnaire } from './engine/model.ts';

/** What the words of an answer must be, since a sentence goes on with them: asked before they are written, judged after. */
export interface WordRule {
  readonly asks: string;
  readonly refused: RegExp;
}

/** « Puisque » would lose its e before a vowel. */
export const clauseRule: WordRule = {
  asks: 'la suite de « puisque » : sans majuscule ni point, et d’abord une consonne, comme « vous » ou « le »',
  refused: /^(?![b-df-gj-np-tv-xzç])|[.!?…]/u,
};

/** « Si il » is « s'il ». */
const conditionRule: WordRule = {
  asks: 'la suite de « si » : sans majuscule ni point, et sans « il » au début',
  refused: /^(?!\p{Ll})|^ils?\b|[.!?…]/u,
};

/** Several read these, each as said to somebody else. */
const noPerson = /(?<![\p{L}-])(?:vous|votre|vos|nous)(?![\p{L}-])/iu;

export const pointRule: WordRule = {
  asks: 'sans « vous » ni « nous » : l’agent le lit sur sa fiche, et la commune sur la sienne',
  refused: noPerson,
};

export const paperRule: WordRule = {
  asks: 'sans « vous » ni « nous » : un papier de la commune le dit à tous',
  refused: noPerson,
};

/** What the schema cannot see of questions: one that reads a later one, words that cannot go on their sentence, amounts. */
export function checkQuestions({ questions }: Questionnaire, report: Report): void {
  for (const [index, { askedWhen, options, help }] of questions.entries()) {
    const path = ['questions', index];
    for (const [line, condition] of askedWhen.entries())
      checkCondition(condition, questions.slice(0, index), [...path, 'posee', line], report);
    for (const [at, { clause, point, inPaper, ifSo }] of options.entries()) {
      const ruled = [
        ['clause', clause, clauseRule],
        ['point', point, pointRule],
        ['dansUnPapier', inPaper, paperRule],
        ['si', ifSo, conditionRule],
      ] as const;
      for (const [key, words, { asks, refused }] of ruled) {
        if (words === undefined || !refused.test(words)) continue;
        report.add([...path, 'options', at, key], `« ${words} » ne convient pas ici.`, `écrivez ${asks}`);
      }
    }
    const doubts = options.flatMap(({ unknown }, at) => (unknown === true ? [at] : []));
    for (const at of doubts.slice(1))
      report.add(
        [...path, 'options', at, 'inconnu'],
        'Cette question a deux « je ne sais pas ».',
        'retirez « inconnu » de l’un des deux',
      );
    checkSum(help, [...path, 'aide'], report);
  }
}
