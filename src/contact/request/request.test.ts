import { describe, expect, it } from 'vitest';
import type { DiagnosisSummary } from './model.ts';
import { composeRequest } from './request.ts';
import {
  commune,
  fields,
  fieldsOf,
  fieldThatTakes,
  filled,
  levelDiagnosis,
  otherDiagnosis,
  plain,
  report,
  texts,
  visitWith,
  withLevel,
  withOther,
} from '../../../tests/support/contact/contact-content.ts';
import { completeStates } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const { texte, signalement } = texts;
const free = fieldThatTakes('texte');

/** The details of the visitor, as the request must list them. */
function details(asked: typeof fields): string {
  const lines = asked
    .filter(({ id }) => id !== free.id)
    .map(({ id, libelle }) => `- ${libelle} : ${filled[id]}`);
  return [texte.coordonnees, ...lines].join('\n');
}

/** What the request must say of a self-diagnosis. */
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
      details(fields),
      texte.fin,
    ]);
  });

  it('with a self-diagnosis: the recommendation, how to reopen it, the answers, the points', () => {
    const { text } = composeRequest(texts, fields, filled, withLevel);
    expect(text.split('\n\n')).toEqual([
      texte.salutation,
      texte.demande,
      message,
      ...diagnosisParts(levelDiagnosis),
      details(fields),
      texte.fin,
    ]);
  });

  it('with a recommendation that is not a level: its own sentence opens', () => {
    const { text, subject } = composeRequest(texts, fields, filled, withOther);
    expect(text.split('\n\n')).toEqual([
      texte.salutation,
      otherDiagnosis.opening,
      message,
      ...diagnosisParts(otherDiagnosis),
      details(fields),
      texte.fin,
    ]);
    expect(subject).toBe(texte.objetQuestion);
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
  const asked = fieldsOf(plain).filter(({ id }) => id !== free.id);

  it('is every detail given, in the order of the fields, the place by its name; what is empty is left out', () => {
    const { sender } = composeRequest(texts, fieldsOf(plain), filled, plain, commune);
    expect(sender).toEqual(
      asked.map(({ id, saisie }) => (saisie === 'territoire' ? commune.name : filled[id])),
    );
    expect(composeRequest(texts, fieldsOf(plain), { nom: ' Camille\nExemple ' }, plain).sender).toEqual([
      'Camille Exemple',
    ]);
  });
});

describe('the request of every complete self-diagnosis', () => {
  it('holds its code, the address that reopens it, its answers and its points', () => {
    for (const answers of completeStates()) {
      const { purpose } = visitWith(answers);
      if (purpose.kind !== 'support' || purpose.diagnosis === undefined) throw new Error('not read');
      const { text, code, summary } = composeRequest(texts, fields, filled, purpose);
      expect(text).toContain(diagnosisParts(purpose.diagnosis).join('\n\n'));
      expect(code).toBe(purpose.diagnosis.code);
      for (const said of [purpose.diagnosis.code, ...purpose.diagnosis.points])
        expect(summary).toContain(said);
    }
  });
});
