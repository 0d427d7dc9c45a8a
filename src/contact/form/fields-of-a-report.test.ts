import { describe, expect, it } from 'vitest';
import { fieldsFor, emptyContext } from './contact-form.ts';
import { completeStates } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { plain, report, texts } from '../../../tests/support/contact/contact-content.ts';

const { champs } = texts;

describe('the fields of a report', () => {
  const { shown, rules, either } = fieldsFor(texts, { ...emptyContext, purpose: report });

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
    expect(rules.map(({ id, required }) => [id, required])).toEqual(
      shown.map(({ id, signalement }) => [id, signalement === 'facultatif' ? undefined : signalement]),
    );
    expect(shown.map(({ obligatoire }) => obligatoire)).toEqual(rules.map(({ required }) => required));
    expect(either).toBeUndefined();
  });

  it('are the same whatever the answers', () => {
    for (const answers of completeStates().slice(0, 50)) {
      expect(fieldsFor(texts, { purpose: report, answers, problem: undefined }).shown).toEqual(shown);
    }
  });
});

describe('the format of a field', () => {
  it('is checked where the content has a sentence for it, by what one types there', () => {
    for (const purpose of [plain, report]) {
      const { shown, rules } = fieldsFor(texts, { ...emptyContext, purpose });
      for (const [index, { id, format }] of rules.entries()) {
        const message = texts.formats[id];
        expect(format).toEqual(message === undefined ? undefined : { kind: shown[index]?.saisie, message });
      }
      expect(rules.filter(({ format }) => format !== undefined)).not.toEqual([]);
    }
  });
});
