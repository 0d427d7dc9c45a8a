import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openCode } from './versions.ts';
import { realContent } from '../../../tests/support/edited-content.ts';
import { soundContent } from '../../../tests/support/diagnosis/read-diagnosis.ts';

const { diagnosis, versions } = soundContent(realContent);
const questionnaire = diagnosis[0]?.value.questionnaire;
const published = versions[0]?.value;
if (questionnaire === undefined || published === undefined) throw new Error('a file is missing');

/** Codes of the first version with their answers: how codes are written never changes. */
const codesFolder = 'tests/fixtures/codes';
const corpus = z.record(z.string(), z.record(z.string(), z.string()));

it.each(readdirSync(codesFolder))(
  'every published code opens for ever, in %s, with its answers or what is left of them',
  (file) => {
    const codes = corpus.parse(JSON.parse(readFileSync(`${codesFolder}/${file}`, 'utf8')));
    expect(Object.keys(codes).length).toBeGreaterThan(20);
    for (const [code, answers] of Object.entries(codes)) {
      const result = openCode(questionnaire, published, code);
      expect(result, code).toBeDefined();
      if (result?.from === undefined) expect(result?.answers, code).toEqual(answers);
    }
  },
);
