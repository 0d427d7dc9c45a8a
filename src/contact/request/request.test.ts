import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { DiagnosisSummary } from './model.ts';
import { composeRequest, correctRequest, letterParts } from './request.ts';
import { fieldsFor } from '../form/contact-form.ts';
import {
  commune,
  contextWith,
  fieldThatTakes,
  fields,
  fieldsOf,
  filled,
  levelDiagnosis,
  otherDiagnosis,
  plain,
  purposes,
  report,
  texts,
  withLevel,
  withOther,
} from '../../../tests/support/contact/contact-content.ts';
import { variedStates as completeStates } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { distinctive } from '../../../tests/support/contact/visitor-words.ts';

const { texte, signalement } = texts;
const free = fieldThatTakes('texte');

const isPerson = ({ id }: (typeof fields)[number]) => id === 'nom' || id === 'fonction';

/** Who asks, as the letter must name them: the person first. */
function details(asked: typeof fields): string {
  return [...asked.filter(isPerson), ...asked.filter((field) => !isPerson(field))]
    .filter(({ id, plie }) => id !== free.id && !plie)
    .map(({ id }) => filled[id])
    .join('\n');
}

/** What few people fill in, as the body of the letter must say it. */
const asides = fields
  .filter(({ plie }) => plie)
  .map(({ id, libelle, libelleLettre }) => `${libelleLettre ?? libelle} : ${filled[id]}`)
  .join('\n');

/** Paragraphs of a request on a self-diagnosis. */
function diagnosisParts({ recommendation, code, address, answers, points }: DiagnosisSummary): string[] {
  return [
    `${texte.recommandation}\n${recommendation} (${texte.code} ${code})\n${texte.rouvrir} ${address}`,
    [texte.reponses, ...answers.map(({ question, answer }) => `- ${question} ${answer}`)].join('\n'),
    ...(points.length === 0 ? [] : [[texte.points, ...points.map((point) => `- ${point}`)].join('\n')]),
  ];
}

const message = `${texte.precisions}\n${filled[free.id]}`;

describe('the text of a request has every part, in order, a blank line apart', () => {
  it('without self-diagnosis', () => {
    const { text } = composeRequest(texts, fields, filled, plain);
    expect(text.split('\n\n')).toEqual([
      texte.salutation,
      texte.demande,
      message,
      asides,
      texte.fin,
      details(fields),
    ]);
  });

  it('with a self-diagnosis: the recommendation, how to reopen it, the answers, the points', () => {
    const { text } = composeRequest(texts, fields, filled, withLevel);
    expect(text.split('\n\n')).toEqual([
      texte.salutation,
      texte.demande,
      message,
      asides,
      ...diagnosisParts(levelDiagnosis),
      texte.fin,
      details(fields),
    ]);
  });

  it('with a project: its lines, then the one link that opens it all, in place of the code alone', () => {
    const project = { lines: ['Bâtiment'], plan: ['Coût'], address: 'https://a.fr/#p', withoutPlan: '' };
    const said = `${texte.projet}\n- Bâtiment\n- Coût`;
    const { text } = composeRequest(texts, fields, filled, withLevel, undefined, project);
    const [outcome = '', ...others] = diagnosisParts({ ...levelDiagnosis, address: project.address });
    expect(text).toContain([said, outcome, ...others].join('\n\n'));
    expect(text).not.toContain(levelDiagnosis.address);
    expect(composeRequest(texts, fields, filled, plain, undefined, project).text).toContain(
      `${said}\n\n${texte.rouvrir} ${project.address}`,
    );
  });

  it('with a recommendation that is not a level: its own sentence opens', () => {
    const { text, subject } = composeRequest(texts, fields, filled, withOther);
    expect(text.split('\n\n')).toEqual([
      texte.salutation,
      otherDiagnosis.opening,
      message,
      asides,
      ...diagnosisParts(otherDiagnosis),
      texte.fin,
      details(fields),
    ]);
    expect(subject).toBe(texte.objetQuestion);
    expect(composeRequest(texts, fields, filled, withOther, commune).subject).toBe(
      `${texte.objetQuestion} (${commune.name})`,
    );
  });

  it('to report a page: the page, the remark, and nothing of a request', () => {
    const asked = fieldsOf(report);
    const { text, subject } = composeRequest(texts, asked, filled, report, commune);
    const remark = `${signalement.remarque}\n${filled[free.id]}`;
    const opening = `${signalement.demande} /glossaire/`;
    expect(text.split('\n\n')).toEqual([texte.salutation, opening, remark, details(asked)]);
    expect(subject).toBe(`${signalement.objet} : /glossaire/`);
  });
});

describe('who writes a request', () => {
  it('is a paragraph of the text, each detail on its line, without the name of its field; what is empty is left out', () => {
    const { sender, text } = composeRequest(texts, fields, filled, plain);
    expect(sender).toBe(details(fields));
    expect(text.split('\n\n')).toContain(sender);
    expect(composeRequest(texts, fieldsOf(plain), { nom: ' Camille\nExemple ' }, plain).sender).toBe(
      'Camille Exemple',
    );
    expect(composeRequest(texts, fieldsOf(plain), {}, plain).sender).toBe('');
  });

  it('is the head of the letter on paper, once; nothing else of the text is left out', () => {
    for (const purpose of purposes) {
      const request = composeRequest(texts, fieldsOf(purpose), filled, purpose);
      const { sender, before, after } = letterParts(request);
      expect(request.signatory).toBe(purpose.kind === 'report' ? '' : filled['signataire']);
      expect(sender).toBe(request.sender);
      expect(before + after).not.toContain(sender);
      expect([before, sender, after].filter((part) => part !== '').join('\n\n')).toBe(request.text);
      const corrected = correctRequest(request, { subject: '', text: 'Corrigé' });
      expect(letterParts(corrected)).toEqual({ sender: '', before: 'Corrigé', after: '' });
    }
  });
});

describe('the request of every complete self-diagnosis', () => {
  it('holds its code, the address that reopens it, its answers and its points', () => {
    for (const answers of completeStates()) {
      const { purpose } = contextWith(answers);
      if (purpose.kind !== 'support' || purpose.diagnosis === undefined) throw new Error('not read');
      const { text, code } = composeRequest(texts, fields, filled, purpose);
      expect(text).toContain(diagnosisParts(purpose.diagnosis).join('\n\n'));
      expect(code).toBe(purpose.diagnosis.code);
      for (const said of [purpose.diagnosis.code, ...purpose.diagnosis.points]) expect(text).toContain(said);
    }
  });
});

const territory = fieldThatTakes('territoire');

describe('a part that would be empty is left out', () => {
  it.each(fields.map((field) => [field.id, field] as const))('when the field %s is', (id, field) => {
    const whole = composeRequest(texts, fields, filled, plain).text;
    const { libelle, libelleLettre, plie } = field;
    const line =
      id === free.id
        ? `${texte.precisions}\n${filled[id]}\n\n`
        : `${plie ? `${libelleLettre ?? libelle} : ` : ''}${filled[id]}\n`;
    expect(`${whole}\n`).toContain(line);
    for (const empty of ['', ' \t\n ', '\u00A0', '\u0000\u202E']) {
      const { text } = composeRequest(texts, fields, { ...filled, [id]: empty }, plain);
      // The last line of the letter ends with it; the last of a paragraph leaves its end to the one before.
      expect(`${text}\n`).toBe(`${whole}\n`.replace(line, ''));
    }
  });

  it.each(purposes.map((purpose) => [purpose.kind, purpose] as const))(
    'with its title, when nothing is written: %s',
    (_kind, purpose) => {
      const { text } = composeRequest(texts, fieldsOf(purpose), {}, purpose);
      for (const title of [texte.precisions, signalement.remarque]) {
        expect(text).not.toContain(title);
      }
      expect(text).not.toMatch(/\n{3}|\n$/);
    },
  );

  it('when no answer leaves a point to confirm', () => {
    const purpose = { kind: 'support', diagnosis: { ...levelDiagnosis, points: [] } } as const;
    const { text } = composeRequest(texts, fields, filled, purpose);
    expect(text).not.toContain(texte.points);
  });
});

describe('the place that the site knows', () => {
  it('replaces what was typed, in the text', () => {
    const { text, place, subject } = composeRequest(texts, fields, filled, plain, commune);
    expect(subject).toBe(`${texte.objet} (${commune.name})`);
    expect(text).toContain(`\n${commune.label}\n`);
    expect(text.endsWith(`\n\n${commune.details}`)).toBe(true);
    expect(text).not.toContain(filled[territory.id]);
    expect(place).toBe(commune);
  });

  it('is left aside where no field asks for a place: the same field may ask for something else', () => {
    const asked = fields.map((field) =>
      field === territory ? { ...field, saisie: 'organization' as const } : field,
    );
    const { text, place } = composeRequest(texts, asked, filled, plain, commune);
    expect(text).toContain(`\n${filled[territory.id]}\n`);
    expect(text).not.toContain(commune.label);
    expect(place).toBeUndefined();
  });

  it('keeps the name of its field where it is not of the sender: an association writes for a project', () => {
    const asked = fieldsFor(texts, {
      purpose: withLevel,
      answers: { porteur: 'autre-structure' },
      problem: undefined,
    });
    const { libelle = '' } = asked.find(({ nomme }) => nomme) ?? {};
    for (const place of [commune, undefined]) {
      const request = composeRequest(texts, asked, filled, withLevel, place);
      const line = `${libelle} : ${place?.label ?? filled[territory.id]}`;
      for (const letter of [request.text, ...request.shorter]) expect(letter.split('\n')).toContain(line);
    }
  });
});

const place = fc.constantFrom(undefined, commune);

describe('what the site itself says of a request', () => {
  it('holds not a word of the visitor, whatever was written: subject, code, place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purposes), distinctive, place, (purpose, values, known) => {
        const request = composeRequest(texts, fieldsOf(purpose), values, purpose, known);
        const ofTheVisitor = { text: '', shorter: [], sender: '', signatory: '' };
        const said = JSON.stringify({ ...request, ...ofTheVisitor });
        for (const value of Object.values(values)) expect(said).not.toContain(value.slice(0, 36));
        const other = composeRequest(texts, fieldsOf(purpose), filled, purpose, known);
        expect({ ...request, ...ofTheVisitor }).toEqual({ ...other, ...ofTheVisitor });
      }),
    );
  });

  it('stands in a text that has every value of the visitor', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purposes), distinctive, (purpose, values) => {
        const asked = fieldsOf(purpose);
        const { text } = composeRequest(texts, asked, values, purpose);
        for (const { id } of asked) expect(text).toContain(values[id]?.slice(0, 36));
      }),
    );
  });
});

describe('a request corrected by the visitor', () => {
  it.each(purposes.map((purpose, index) => [`purpose ${index + 1}`, purpose] as const))(
    'is the same if nothing is corrected, its no-break spaces included: %s',
    (_name, purpose) => {
      const request = composeRequest(texts, fieldsOf(purpose), filled, purpose, commune);
      expect(correctRequest(request, request)).toEqual(request);
    },
  );

  it('has the new subject and the new text, word for word', () => {
    const request = composeRequest(texts, fieldsOf(withLevel), filled, withLevel);
    const corrected = correctRequest(request, { subject: 'Autre objet', text: 'Bonjour,\n\n\tun mot.\n' });
    expect(corrected).toEqual({
      ...request,
      subject: 'Autre objet',
      text: 'Bonjour,\n\n\tun mot.\n',
      // A shorter letter would lose the correction.
      shorter: [],
    });
  });
});
