import { describe } from 'vitest';
import { contentAfter, eachIsReported, type Fault } from '../../tests/support/edited-content.ts';

const file = 'contact.yaml';
const { diagnosis, contact } = contentAfter([]);
const asked = diagnosis.flatMap(({ value }) => value.questionnaire.questions);
const knownFields = `écrivez un identifiant qui existe : ${contact.flatMap(({ value }) => value.champs.map(({ id }) => id)).join(', ')}`;
const questions = asked.map(({ id }) => id).join(', ');
const carriers = `écrivez une de celles-ci : ${asked[0]?.options.map(({ id }) => id).join(', ')}`;

function fault(
  name: string,
  find: string,
  word: string,
  other: string,
  message: string,
  remedy: string,
): Fault {
  const replace = find.replace(word, other);
  return { fault: name, file, find, replace, at: replace.split('\n').at(-1) ?? '', message, remedy };
}

const fieldIf = '- id: structure\n    si: { porteur: autre-structure }';
const changeIf = '- si: { porteur: autre-departement }';

describe('a fault of the rules of the contact form', () => {
  eachIsReported([
    fault(
      'two fields of one label',
      '    libelle: Prénom et nom',
      'Prénom et nom',
      'Votre structure',
      'Libellé de champ en double : « Votre structure », déjà dans contact.yaml, ligne 7.',
      'gardez-en un seul, ou changez l’un des deux',
    ),
    fault(
      'words for the letter, which does not name their field',
      '    libelle: Téléphone',
      'Téléphone',
      'Téléphone\n    libelleLettre: Nous sommes joignables au',
      '« champs › élément 6 › libelleLettre » est refusé.',
      'retirez-le : la lettre ne dit le nom d’un champ que s’il est « plie », ou « nomme » sous « selon »',
    ),
    fault(
      'a field shown after an unknown question',
      fieldIf,
      'porteur',
      'demandeur',
      'Question inconnue ici : « demandeur ».',
      `écrivez une de celles-ci : ${questions}`,
    ),
    fault(
      'a field shown after an unknown option',
      fieldIf,
      'autre-structure',
      'association',
      'Option inconnue de « porteur » : « association ».',
      carriers,
    ),
    fault(
      'one unknown option among several',
      fieldIf,
      'autre-structure',
      '[autre-structure, parc]',
      'Option inconnue de « porteur » : « parc ».',
      carriers,
    ),
    fault(
      'a field changed after an unknown question',
      changeIf,
      'porteur',
      'departement',
      'Question inconnue ici : « departement ».',
      `écrivez une de celles-ci : ${questions}`,
    ),
    fault(
      'a field changed after an option of another question',
      changeIf,
      'autre-departement',
      'autre-projet',
      'Option inconnue de « porteur » : « autre-projet ».',
      carriers,
    ),
    fault(
      'the answer to an unknown question said again',
      'rappel: [porteur]',
      'porteur',
      'porteur, demandeur',
      'Question inconnue : « demandeur ».',
      `écrivez un identifiant qui existe : ${questions}`,
    ),
    fault(
      'an unknown field among those of which one is enough',
      'champs: [courriel, telephone]',
      'telephone',
      'portable',
      'Champ inconnu : « portable ».',
      knownFields,
    ),
    fault(
      'the format of an unknown field',
      '  courriel: Ce courriel',
      'courriel',
      'mail',
      'Champ inconnu : « mail ».',
      knownFields,
    ),
  ]);
});
