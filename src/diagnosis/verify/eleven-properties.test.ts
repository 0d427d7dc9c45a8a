import { describe, expect, it } from 'vitest';
import { verifyDiagnosis } from '../verify-diagnosis.ts';
import type { Answers, Questionnaire } from '../engine/model.ts';
import { verify } from './index.ts';
import { breaks } from '../../../tests/support/diagnosis/breaks.ts';
import {
  contentWithoutDiagnosis,
  editedContent,
  real,
  realContentRead,
  subjectIn,
} from '../../../tests/support/diagnosis/real-subject.ts';

/** Every state is verified twice for each break: seconds, on a busy machine. */
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
  it('breaks none of the eleven properties', { timeout }, () => {
    expect(verify(real)).toEqual([]);
    expect(verifyDiagnosis(realContentRead)).toEqual([]);
    expect(verifyDiagnosis(editedContent((same) => same))).toEqual([]);
  });

  it('has nothing to verify in a content without it', () => {
    expect(verifyDiagnosis(contentWithoutDiagnosis)).toEqual([]);
  });
});

describe('a property broken in the data', () => {
  it('is each of the eleven, here', () => {
    const broken = new Set(breaks.map(({ property }) => property));
    expect([...broken]).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  });

  it.each(breaks)(
    'is reported, and said to editors with its state: $property, $fault',
    { timeout },
    (broken) => {
      const content = editedContent(broken.edit);
      const { questionnaire } = subjectIn(content);
      const found = verify(subjectIn(content)).filter(({ property }) => property === broken.property);
      const violation = found.find(({ message }) => message.includes(broken.message));
      expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(broken.message));
      expect(violation?.state !== undefined).toBe(broken.withState);

      const start = `Propriété ${broken.property} : `;
      const problems = verifyDiagnosis(content).filter(({ message }) => message.startsWith(start));
      expect(problems).toHaveLength(Math.min(3, found.length));
      for (const [index, { file, message, remedy }] of problems.entries()) {
        const { message: fault, state } = found[index] ?? { message: '', state: undefined };
        const place = state === undefined ? '' : ` Situation : ${inWords(questionnaire, state)}.`;
        expect(message).toBe(start + fault + place);
        expect([file, remedy]).toEqual([
          'autodiagnostic.yaml',
          'corrigez la règle, la question ou l’exemple : voyez « Changer une question ou une règle » dans src/content/README.md',
        ]);
      }
    },
  );
});
