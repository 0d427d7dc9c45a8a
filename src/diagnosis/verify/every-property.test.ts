import { describe, expect, it } from 'vitest';
import { verifyDiagnosis } from '../verify-diagnosis.ts';
import type { Answers, Questionnaire } from '../engine/model.ts';
import { PROPERTIES, verify } from './index.ts';
import { breaks } from '../../../tests/support/diagnosis/property-breaks.ts';
import {
  contentWithoutDiagnosis,
  editedContent,
  real,
  realContentRead,
  subjectIn,
} from '../../../tests/support/diagnosis/real-subject.ts';
import { lineAt, sampleLine } from '../../../tests/support/diagnosis/sample-lines.ts';

const timeout = 60_000;

/** A state as editors read it, said apart from the code under test. */
function inWords({ questions }: Questionnaire, state: Answers): string {
  const said = questions
    .flatMap(({ id, title: asked, options }) =>
      options.filter((option) => option.id === state[id]).map((option) => `${asked} ${option.label}`),
    )
    .join(' ; ');
  return said === '' ? 'aucune réponse' : said;
}

describe('the self-diagnosis of the site', () => {
  it('breaks none of its properties', { timeout }, () => {
    expect(verify(real)).toEqual([]);
    expect(verifyDiagnosis(realContentRead)).toEqual([]);
    expect(verifyDiagnosis(editedContent((same) => same))).toEqual([]);
  });

  it('has nothing to verify in a content without it', () => {
    expect(verifyDiagnosis(contentWithoutDiagnosis)).toEqual([]);
  });
});

describe('a property broken in the data', () => {
  // Every state is verified twice for each break: seconds, on a busy machine. One with a state, one without.
  const { withState = [], without = [] } = Object.groupBy(breaks, (one) =>
    one.withState ? 'withState' : 'without',
  );
  it.each([...withState.slice(0, 1), ...without.slice(0, 1)])(
    'is said to editors once, by its name, with one situation: $property, $fault',
    { timeout },
    (broken) => {
      const content = editedContent(broken.edit);
      const { questionnaire: edited } = subjectIn(content);
      const found = verify(subjectIn(content)).filter(({ property }) => property === broken.property);
      const alike = Map.groupBy(found, ({ message }) => message);

      const start = `Promesse « ${PROPERTIES.get(broken.property)?.name} » : `;
      const problems = verifyDiagnosis(content).filter(({ message }) => message.startsWith(start));
      expect(problems).toHaveLength(Math.min(3, alike.size));
      for (const [index, [fault, states]] of [...alike].slice(0, 3).entries()) {
        const shortest = Math.min(...states.map(({ state = {} }) => Object.keys(state).length));
        const said = states
          .filter(({ state = {} }) => Object.keys(state).length === shortest)
          .map(({ state }) => (state === undefined ? '' : ` Situation : ${inWords(edited, state)}.`));
        const { file, line, message = '', remedy } = problems[index] ?? {};
        expect(said.map((situation) => start + fault + situation)).toContain(message);
        expect(file).toBe('autodiagnostic.yaml');
        expect(lineAt(states[0]?.at ?? [])).toBe(sampleLine(line));
        expect(states.map((each) => each.remedy)).toContain(remedy);
      }
    },
  );
});
