import { describe, expect, it } from 'vitest';
import { composeRequest } from './request.ts';
import {
  commune,
  fields,
  fieldsOf,
  fieldThatTakes,
  filled,
  levelDiagnosis,
  plain,
  purposes,
  texts,
} from '../../../tests/support/contact/contact-content.ts';

const { texte, signalement } = texts;
const free = fieldThatTakes('texte');
const territory = fieldThatTakes('territoire');

describe('a part that would be empty is left out', () => {
  it.each(fields.map((field) => [field.id, field] as const))('when the field %s is', (id, field) => {
    const whole = composeRequest(texts, fields, filled, plain).text;
    const line =
      id === free.id ? `${texte.precisions}\n${filled[id]}\n\n` : `- ${field.libelle} : ${filled[id]}\n`;
    expect(whole).toContain(line);
    for (const empty of ['', ' \t\n ', '\u00A0', '\u0000\u202E']) {
      const { text } = composeRequest(texts, fields, { ...filled, [id]: empty }, plain);
      // The last line of the list ends with the list.
      expect(`${text}\n`).toBe(`${whole}\n`.replace(line, ''));
    }
  });

  it.each(purposes.map((purpose) => [purpose.kind, purpose] as const))(
    'with its title, when nothing is written: %s',
    (_kind, purpose) => {
      const { text } = composeRequest(texts, fieldsOf(purpose), {}, purpose);
      for (const title of [texte.precisions, signalement.remarque, texte.coordonnees]) {
        expect(text).not.toContain(title);
      }
      expect(text).not.toMatch(/\n{3}|\n$/);
    },
  );

  it('when no answer leaves a point to confirm', () => {
    const purpose = { kind: 'support', diagnosis: { ...levelDiagnosis, points: [] } } as const;
    const { text, summary } = composeRequest(texts, fields, filled, purpose);
    expect(text + summary).not.toContain(texte.points);
  });
});

describe('the place that the site knows', () => {
  it('replaces what was typed, in the text', () => {
    const { text, place } = composeRequest(texts, fields, filled, plain, commune);
    expect(text).toContain(`- ${territory.libelle} : ${commune.label}\n`);
    expect(text).not.toContain(filled[territory.id]);
    expect(place).toBe(commune);
  });

  it('is left aside where no field asks for a place: the same field may ask for something else', () => {
    const asked = fields.map((field) =>
      field === territory ? { ...field, saisie: 'organization' as const } : field,
    );
    const { text, place } = composeRequest(texts, asked, filled, plain, commune);
    expect(text).toContain(`- ${territory.libelle} : ${filled[territory.id]}\n`);
    expect(text).not.toContain(commune.label);
    expect(place).toBeUndefined();
  });

  it('is what was typed, if the site does not know it', () => {
    const { text, place } = composeRequest(texts, fields, filled, plain);
    expect(text).toContain(`- ${territory.libelle} : ${filled[territory.id]}\n`);
    expect(place).toBeUndefined();
  });
});
