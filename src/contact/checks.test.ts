import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../tests/support/diagnosis/real-questionnaire.ts';
import { lineAfter, problemsAfter, type Edit, type Fault } from '../../tests/support/edited-content.ts';
import { texts } from '../../tests/support/contact/contact-content.ts';

const file = 'contact.yaml';
const questions = questionnaire.questions.map(({ id }) => id).join(', ');
const carriers = questionnaire.questions.find(({ id }) => id === 'porteur')?.options.map(({ id }) => id);
const fields = texts.champs.map(({ id }) => id).join(', ');

function fault(
  name: string,
  edit: Omit<Edit, 'file'>,
  at: string,
  said: Pick<Fault, 'message' | 'remedy'>,
): Fault {
  return { fault: name, edits: [{ file, ...edit }], file, at, ...said };
}

const fieldIf = '- id: structure\n    si: { porteur: autre-structure }';
const changeIf = '- si: { porteur: autre-departement }';

const faults: readonly Fault[] = [
  fault(
    'a field shown after an unknown question',
    { find: fieldIf, replace: fieldIf.replace('porteur', 'demandeur') },
    'si: { demandeur:',
    {
      message: 'Question inconnue ici : « demandeur ».',
      remedy: `écrivez une de celles-ci : ${questions}`,
    },
  ),
  fault(
    'a field shown after an unknown option',
    { find: fieldIf, replace: fieldIf.replace('autre-structure', 'association') },
    'si: { porteur: association }',
    {
      message: 'Option inconnue de « porteur » : « association ».',
      remedy: `écrivez une de celles-ci : ${carriers?.join(', ')}`,
    },
  ),
  fault(
    'one unknown option among several',
    { find: fieldIf, replace: fieldIf.replace('autre-structure', '[autre-structure, parc]') },
    'si: { porteur: [autre-structure, parc] }',
    {
      message: 'Option inconnue de « porteur » : « parc ».',
      remedy: `écrivez une de celles-ci : ${carriers?.join(', ')}`,
    },
  ),
  fault(
    'a field changed after an unknown question',
    { find: changeIf, replace: changeIf.replace('porteur', 'departement') },
    'si: { departement:',
    {
      message: 'Question inconnue ici : « departement ».',
      remedy: `écrivez une de celles-ci : ${questions}`,
    },
  ),
  fault(
    'a field changed after an option of another question',
    { find: changeIf, replace: changeIf.replace('autre-departement', 'autre-projet') },
    'si: { porteur: autre-projet }',
    {
      message: 'Option inconnue de « porteur » : « autre-projet ».',
      remedy: `écrivez une de celles-ci : ${carriers?.join(', ')}`,
    },
  ),
  fault(
    'the answer to an unknown question said again',
    { find: 'rappel: [porteur]', replace: 'rappel: [porteur, demandeur]' },
    'rappel: [porteur, demandeur]',
    {
      message: 'Question inconnue : « demandeur ».',
      remedy: `écrivez un identifiant qui existe : ${questions}`,
    },
  ),
  fault(
    'an unknown field among those of which one is enough',
    { find: 'champs: [courriel, telephone]', replace: 'champs: [courriel, portable]' },
    'champs: [courriel, portable]',
    { message: 'Champ inconnu : « portable ».', remedy: `écrivez un identifiant qui existe : ${fields}` },
  ),
  fault(
    'the format of an unknown field',
    { find: '  courriel: Ce courriel', replace: '  mail: Ce courriel' },
    '  mail: Ce courriel',
    { message: 'Champ inconnu : « mail ».', remedy: `écrivez un identifiant qui existe : ${fields}` },
  ),
];

describe('a fault of the rules of the contact form', () => {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { edits, at, message, remedy } = planted;
    expect(problemsAfter(edits)).toEqual([{ file, line: lineAfter(edits, file, at), message, remedy }]);
  });
});
