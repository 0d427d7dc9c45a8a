import { describe, expect, it } from 'vitest';
import { verifyDiagnosis } from './verify-diagnosis.ts';
import { withRule } from '../../tests/support/diagnosis/edited-questionnaire.ts';
import {
  contentWithoutDiagnosis,
  editedContent,
  realContentRead,
} from '../../tests/support/diagnosis/real-subject.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

const source = sampleContent.find(({ path }) => path === 'autodiagnostic.yaml')?.source ?? '';

describe('the proof of a self-diagnosis', () => {
  it('finds nothing in that of the site, in the sample, nor in a content without any', () => {
    for (const content of [realContentRead, editedContent((same) => same), contentWithoutDiagnosis])
      expect(verifyDiagnosis(content)).toEqual([]);
  });

  it('says a broken property once, by its name, with its line, the shortest situation and what to write', () => {
    const broken = editedContent((old) => ({
      ...old,
      questionnaire: withRule(old.questionnaire, 'au-depart', { attendu: { avancement: ['au-depart'] } }),
    }));
    const [problem] = verifyDiagnosis(broken);
    expect(problem?.message).toMatch(
      /^Promesse « chaque situation a sa recommandation » : La dernière ligne, « au-depart », .* Situation : .*Je ne sais pas/,
    );
    expect(source.split('\n')[(problem?.line ?? 0) - 1]).toContain('attendu: { avancement:');
    expect(problem?.remedy).toContain('écrivez au-dessus une ligne qui prend cette situation');
  });
});
