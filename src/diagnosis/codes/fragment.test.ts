import { describe, expect, it } from 'vitest';
import { encode } from './code.ts';
import { fromFragment, isCodeFragment, toFragment } from './fragment.ts';
import {
  questionnaire,
  readyProject,
  states,
} from '../../../tests/support/diagnosis/sample-questionnaire.ts';

describe('the part of an address after #', () => {
  it('gives back the answers of every state, alone', () => {
    for (const answers of states()) {
      expect(fromFragment(questionnaire, toFragment(questionnaire, answers))).toEqual({
        answers,
        questions: [],
      });
    }
  });

  it.each([[['porteur']], [['avancement', 'priorite']], [questionnaire.questions.map(({ id }) => id)]])(
    'gives back the questions to point at, in their order: %j',
    (questions) => {
      const fragment = toFragment(questionnaire, readyProject, questions);
      expect(fromFragment(questionnaire, fragment)).toEqual({ answers: readyProject, questions });
    },
  );

  it('starts with # and the code, and is read with or without its #', () => {
    const fragment = toFragment(questionnaire, readyProject, ['projet']);
    expect(fragment).toBe(`#${encode(questionnaire, readyProject)}/projet`);
    expect(fromFragment(questionnaire, fragment.slice(1))).toEqual(fromFragment(questionnaire, fragment));
  });

  it('is # and the code alone where no question is pointed at, and no code when # stands within', () => {
    const fragment = toFragment(questionnaire, readyProject);
    const code = encode(questionnaire, readyProject);
    expect(fragment).toBe(`#${code}`);
    expect(fromFragment(questionnaire, `${code.slice(0, 3)}#${code.slice(3)}`)).toBeUndefined();
  });

  it('leaves out a question that does not exist', () => {
    const fragment = `${toFragment(questionnaire, readyProject)}/inconnue/projet/`;
    expect(fromFragment(questionnaire, fragment)?.questions).toEqual(['projet']);
  });

  it.each(['', '#', '#contenu', '#page=/guides/', '#/projet'])(
    'is nothing when it holds no code: « %s »',
    (other) => {
      expect(fromFragment(questionnaire, other)).toBeUndefined();
    },
  );

  it('is nothing when its code is damaged, whatever the questions after it', () => {
    const code = encode(questionnaire, readyProject);
    const damaged = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
    expect(fromFragment(questionnaire, `#${damaged}/projet`)).toBeUndefined();
  });

  it('has not the form of a code where a name has another character at its head or its end', () => {
    const code = encode(questionnaire, readyProject);
    expect(['projet', 'Projet', 'projet!'].map((name) => isCodeFragment(`${code}/${name}`))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has the form of a code from every state, with or without questions', () => {
    for (const answers of states()) {
      expect(isCodeFragment(toFragment(questionnaire, answers).slice(1))).toBe(true);
      expect(isCodeFragment(toFragment(questionnaire, answers, ['projet', 'a-b2']).slice(1))).toBe(true);
    }
  });

  it.each([
    '',
    'ABC',
    '#ABCD',
    'ABCDEFGHJKLMN',
    'abcd',
    'AB10',
    'ABCD/',
    'ABCD/Projet',
    'ABCD/projet/',
    'contenu',
  ])('has not that form: « %s »', (other) => {
    expect(isCodeFragment(other)).toBe(false);
  });
});
