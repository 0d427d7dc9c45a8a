import { describe, expect, it } from 'vitest';
import type { FormField } from '../request/model.ts';
import { type DiagnosisData, emptyContext, fieldsFor, readContext } from './contact-form.ts';
import { reportFragment } from '../../site/reported-page.ts';
import { encode, formatCode } from '../../diagnosis/codes/code.ts';
import { fromFragment, toFragment } from '../../diagnosis/codes/fragment.ts';
import { recommendedId } from '../../diagnosis/engine/recommend.ts';
import {
  variedStates as completeStates,
  partialStates,
  questionnaire,
  recommendations,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';
import {
  contextWith,
  diagnosisData,
  exemples,
  report,
  texts,
} from '../../../tests/support/contact/contact-content.ts';
import { ruleTo, questionOf, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';
import type { Answers, Condition } from '../../diagnosis/engine/model.ts';

const { champs } = texts;

const finished = completeStates().at(-1) ?? {};

describe('the address of the contact page', () => {
  it.each(['', '#'])('says nothing when it has no fragment: « %s »', (hash) => {
    expect(readContext(diagnosisData, hash)).toEqual(emptyContext);
    expect(emptyContext).toEqual({
      purpose: { kind: 'support', diagnosis: undefined },
      answers: {},
      problem: undefined,
    });
  });

  it('names a page to report', () => {
    const context = readContext(diagnosisData, reportFragment('/guides/definir-le-besoin/'));
    const purpose = { kind: 'report', page: '/guides/definir-le-besoin/' };
    expect(context).toEqual({ purpose, answers: {}, problem: undefined });
  });

  it.each([
    '#2222222',
    '#contenu',
    '#page=',
    '#page=//exemple.fr/',
    '#page=/<b>',
    '#é',
    '#%00',
    '#/projet',
    '##',
  ])('is unreadable when it holds neither a code nor a page: « %s »', (hash) => {
    expect(readContext(diagnosisData, hash)).toEqual({ ...emptyContext, problem: 'unreadable' });
  });

  it('is unreadable when one character of the code is wrong', () => {
    const code = encode(questionnaire, finished);
    const damaged = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
    expect(readContext(diagnosisData, `#${damaged}`).problem).toBe('unreadable');
  });

  it('is unfinished when a question still waits, and no self-diagnosis is joined', () => {
    const unfinished = { ...emptyContext, problem: 'unfinished' };
    for (const answers of partialStates()) expect(contextWith(answers)).toEqual(unfinished);
  });
});

describe('a finished self-diagnosis', () => {
  it('is read whole: code, address that reopens it, recommendation, answers and points in order', () => {
    for (const answers of completeStates()) {
      const code = encode(questionnaire, answers);
      const recommendation = recommendations.find(({ id }) => id === recommendedId(questionnaire, answers));
      const given = questionnaire.questions.flatMap(({ id, titre: title, options }) => {
        const option = options.find((each) => each.id === answers[id]);
        return option === undefined ? [] : [{ title, option }];
      });
      expect(contextWith(answers)).toEqual({
        purpose: {
          kind: 'support',
          diagnosis: {
            code: formatCode(code),
            address: `https://exemple.fr/autodiagnostic/reprendre/#${code}`,
            recommendation: recommendation?.titre,
            opening: recommendation?.demande,
            answers: given.map(({ title, option }) => ({ question: title, answer: option.texte })),
            points: [
              ...(recommendation?.aConfirmer ?? []),
              ...given.flatMap(({ option }) => option.point ?? []),
            ],
          },
        },
        answers,
        problem: undefined,
      });
    }
  });

  it('is reopened by the address that the request gives', () => {
    for (const { reponses: answers } of exemples) {
      const { purpose } = contextWith(answers);
      const address = purpose.kind === 'support' ? purpose.diagnosis?.address : undefined;
      expect(fromFragment(questionnaire, new URL(address ?? '').hash)?.answers).toEqual(answers);
    }
  });

  it('is read the same with questions named after the code', () => {
    const named = toFragment(questionnaire, finished, Object.keys(finished).slice(0, 1));
    expect(readContext(diagnosisData, named)).toEqual(contextWith(finished));
  });
});

describe('a code of an older version', () => {
  const older = {
    version: 1,
    questions: [questionOf('who', 'us them')],
    renommes: { who: 'whom' },
    oublies: [],
  };
  const asked = [questionOf('whom', 'us them')];
  const made: DiagnosisData = {
    ...diagnosisData,
    questionnaire: {
      ...questionnaireOf(asked, [ruleTo('help', { whom: ['us'] }), ruleTo('none')]),
      version: 2,
    },
    versions: [older],
    recommendations: { help: { titre: 'Help', demande: undefined, aConfirmer: [] } },
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
    const forgetful = { ...made, versions: [{ ...older, renommes: {}, oublies: ['who'] }] };
    expect(readContext(forgetful, `#${encode(older, { who: 'us' })}`).problem).toBe('unfinished');
  });
});

/** Whether the answers are among those of a condition of the content. */
function fits(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition).every(([asked, accepted]) =>
    accepted.some((option) => option === answers[asked]),
  );
}

function shownWith(answers: Answers): readonly FormField[] {
  return fieldsFor(texts, { ...emptyContext, answers });
}

/** The field as the form shows it: what one reads of it. */
function face({ id, libelle, aide, saisie, obligatoire, nomme }: FormField) {
  return { id, libelle, aide, saisie, obligatoire, nomme };
}

const conditional = champs.flatMap(({ id, si }) => (si === undefined ? [] : [{ id, si }]));
const changes = champs.flatMap((field) =>
  (field.selon ?? []).map((change, index) => ({
    id: field.id,
    when: JSON.stringify(change.si),
    field,
    change,
    earlier: field.selon?.slice(0, index) ?? [],
  })),
);

describe('the fields of a request', () => {
  it('are, without self-diagnosis, those without condition, in the words of the content', () => {
    expect(fieldsFor(texts, emptyContext).map(face)).toEqual(
      champs.filter(({ si }) => si === undefined).map(face),
    );
  });

  it('have a condition or a change in the content, without which what follows would prove nothing', () => {
    expect(conditional).not.toEqual([]);
    expect(changes.length).toBeGreaterThan(1);
  });

  it.each(conditional)('show « $id » after its answers, in its place, and not otherwise', ({ id, si }) => {
    const after = completeStates().filter((answers) => fits(si, answers));
    expect(after).not.toEqual([]);
    expect(after.length).toBeLessThan(completeStates().length);
    for (const answers of completeStates()) {
      const shown = shownWith(answers).map((field) => field.id);
      expect(shown.includes(id)).toBe(fits(si, answers));
      expect(shown).toEqual(champs.map((field) => field.id).filter((other) => shown.includes(other)));
    }
  });

  it.each(changes)('change « $id » after $when, the first line that fits', ({ field, change, earlier }) => {
    const after = completeStates().filter(
      (answers) => fits(change.si, answers) && !earlier.some(({ si }) => fits(si, answers)),
    );
    expect(after).not.toEqual([]);
    for (const answers of after) {
      const shown = shownWith(answers).find(({ id }) => id === field.id);
      const { si: _condition, ...words } = change;
      expect(shown && face(shown)).toEqual({ ...face(field), ...words });
    }
  });
});

describe('the fields of a report', () => {
  const shown = fieldsFor(texts, { ...emptyContext, purpose: report });

  it('are those that the content marks, with their own label and no help', () => {
    const marked = champs.filter(({ signalement }) => signalement !== undefined);
    expect(marked.length).toBeGreaterThan(1);
    expect(shown.map(({ id, libelle, aide }) => ({ id, libelle, aide }))).toEqual(
      marked.map(({ id, libelle, libelleSignalement }) => ({
        id,
        libelle: libelleSignalement ?? libelle,
        aide: undefined,
      })),
    );
  });

  it('are required only where the content says a sentence, whatever a request requires', () => {
    expect(shown.map(({ id, obligatoire }) => [id, obligatoire])).toEqual(
      shown.map(({ id, signalement }) => [id, signalement === 'facultatif' ? undefined : signalement]),
    );
  });
});
