import { describe, expect, it } from 'vitest';
import { readContext, type DiagnosisData } from './contact-form.ts';
import { encode } from '../../diagnosis/codes/code.ts';
import { ruleTo, questionOf, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';
import { diagnosisData } from '../../../tests/support/contact/contact-content.ts';

describe('a code of an older version', () => {
  const older = {
    version: 1,
    questions: [questionOf('who', 'us them')],
    renamed: { who: 'whom' },
    forgotten: [],
  };
  const asked = [questionOf('whom', 'us them')];
  const made: DiagnosisData = {
    ...diagnosisData,
    questionnaire: { ...questionnaireOf(asked, [ruleTo('help', { whom: ['us'] }), ruleTo('none')]), version: 2 },
    versions: [older],
    recommendations: { help: { title: 'Help' } },
  };

  it('is read with what kept its meaning, and the request gives the code of today', () => {
    const { purpose, answers } = readContext(made, `#${encode(older, { who: 'us' })}`);
    const today = encode(made.questionnaire, { whom: 'us' });
    expect(answers).toEqual({ whom: 'us' });
    expect(purpose).toMatchObject({
      diagnosis: { recommendation: 'Help', address: `${diagnosisData.recall}#${today}` },
    });
  });

  it('is unfinished if it lost an answer', () => {
    const forgetful = { ...made, versions: [{ ...older, renamed: {}, forgotten: ['who'] }] };
    expect(readContext(forgetful, `#${encode(older, { who: 'us' })}`).problem).toBe('unfinished');
  });
});
