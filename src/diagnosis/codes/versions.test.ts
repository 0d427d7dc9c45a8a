import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encode } from './code.ts';
import type { Questionnaire } from '../engine/model.ts';
import { openCode, type FrozenVersion } from './versions.ts';
import { realContent } from '../../../tests/support/edited-content.ts';
import { checkContent } from '../../checks.ts';
import { codesFolder } from '../../content-model/content-folder.ts';

const { content } = checkContent(realContent);
const questionnaire = content.diagnosis[0]?.value.questionnaire;
const versions = content.versions[0]?.value;
if (questionnaire === undefined || versions === undefined) throw new Error('The content has faults');

const corpus = z.record(z.string(), z.record(z.string(), z.string()));

describe('every published code opens for ever', () => {
  it.each(readdirSync(codesFolder))('%s: each code gives its answers, or what is left of them', (file) => {
    const codes = corpus.parse(JSON.parse(readFileSync(`${codesFolder}/${file}`, 'utf8')));
    expect(Object.keys(codes).length).toBeGreaterThan(20);
    for (const [code, answers] of Object.entries(codes)) {
      const opened = openCode(questionnaire, versions, code);
      expect(opened, code).toBeDefined();
      if (opened?.from === undefined) expect(opened?.answers, code).toEqual(answers);
    }
  });

  it('each published version has its corpus', () => {
    const names = versions.map(({ version }) => `version-${version}.json`);
    expect(readdirSync(codesFolder).toSorted()).toEqual(names.toSorted());
  });
});

/** Version 2 of a made-up questionnaire: one question renamed, one option that lost its meaning, one added. */
const first: FrozenVersion = {
  version: 1,
  questions: [
    { id: 'who', options: [{ id: 'us' }, { id: 'them' }] },
    { id: 'where', options: [{ id: 'here' }, { id: 'there' }] },
  ],
  renamed: { where: 'place', 'where/here': 'place/at-home' },
  forgotten: ['who/them'],
};
const option = (id: string) => ({ id, label: id, clause: id });
const question = (id: string, options: readonly string[]) => ({
  id,
  title: id,
  help: id,
  askedWhen: [],
  options: options.map(option),
});
const second: Questionnaire = {
  version: 2,
  questions: [
    question('who', ['us', 'others']),
    question('place', ['at-home', 'there', 'elsewhere']),
    question('when', ['now', 'later']),
  ],
  tables: { recommendation: [], firstService: [], servicesBesides: [] },
};

describe('a code of an older version', () => {
  it('keeps the answers that kept their meaning, under their new names', () => {
    const opened = openCode(second, [first], encode(first, { who: 'us', where: 'here' }));
    expect(opened).toEqual({ answers: { who: 'us', place: 'at-home' }, from: 1, incomplete: false });
  });

  it('forgets an answer that lost its meaning, and says that something is missing', () => {
    const opened = openCode(second, [first], encode(first, { who: 'them', where: 'there' }));
    expect(opened).toEqual({ answers: { place: 'there' }, from: 1, incomplete: true });
  });

  it('does not open if it is damaged, or of a version never published', () => {
    expect(openCode(second, [first], '2222222')).toBeUndefined();
    expect(openCode(second, [], encode(first, { who: 'us' }))).toBeUndefined();
  });
});
