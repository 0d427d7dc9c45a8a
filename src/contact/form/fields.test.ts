import { describe, expect, it } from 'vitest';
import { fieldsFor, emptyContext, type Field } from './contact-form.ts';
import type { Answers, Condition } from '../../diagnosis/engine/model.ts';
import { completeStates } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { examples, texts, contextWith } from '../../../tests/support/contact/contact-content.ts';

const { champs } = texts;

/** Whether the answers are among those of a condition of the content. */
function fits(condition: Condition, answers: Answers): boolean {
  return Object.keys(condition).every((question) =>
    condition[question]?.some((option) => option === answers[question]),
  );
}

function shownWith(answers: Answers): readonly Field[] {
  return fieldsFor(texts, { ...emptyContext, answers }).shown;
}

/** The field as the form shows it: what one reads of it. */
function face({ id, libelle, aide, saisie, obligatoire }: Field) {
  return { id, libelle, aide, saisie, obligatoire };
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
    const { shown, rules, either } = fieldsFor(texts, emptyContext);
    expect(shown.map(face)).toEqual(champs.filter(({ si }) => si === undefined).map(face));
    expect(rules.map(({ id, required }) => [id, required])).toEqual(
      shown.map(({ id, obligatoire }) => [id, obligatoire]),
    );
    expect(either).toEqual({ fields: texts.unDesDeux.champs, message: texts.unDesDeux.message });
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

  it('stay as they are after every other answer', () => {
    for (const answers of completeStates()) {
      for (const shown of shownWith(answers)) {
        const field = champs.find(({ id }) => id === shown.id);
        if (field?.selon?.some(({ si }) => fits(si, answers))) continue;
        expect(field && face(shown)).toEqual(field && face(field));
      }
    }
  });

  it('are those of the answers that the address holds', () => {
    for (const { answers } of examples) {
      expect(fieldsFor(texts, contextWith(answers)).shown).toEqual(shownWith(answers));
    }
  });
});
