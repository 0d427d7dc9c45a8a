import { describe } from 'vitest';
import { eachIsReported, faultsIn } from '../../tests/support/edited-content.ts';

const fault = faultsIn('autodiagnostic.yaml');
const goesOn = 'écrivez la suite de la phrase : sans majuscule au début, ni point';

describe('the words of an answer', () => {
  eachIsReported([
    fault(
      'a clause that is a sentence',
      'clause: votre étude est terminée',
      'clause: Votre étude est terminée',
      '« Votre étude est terminée » ne peut pas suivre « puisque » ou « si ».',
      goesOn,
    ),
    fault(
      'a point that speaks to somebody',
      "point: 'Qui portera la demande : à choisir avec la commune ou son groupement.'",
      "point: 'Qui portera votre demande.'",
      'Ce point dit « votre » […]',
      'nommez le lieu, la commune ou le porteur : « le bâtiment : … »',
    ),
    fault(
      'words of a paper that speak to somebody',
      'clause: le lieu reste à trouver\n',
      'clause: le lieu reste à trouver\n        dansUnPapier: votre lieu à trouver\n',
      'Ce texte dit « votre » […]',
      'écrivez un fait : « un bâtiment de la commune »',
      { at: 'dansUnPapier: votre' },
    ),
    fault(
      'a help with a rate that no source gives',
      "aide: >-\n      Porter la demande, c'est demander",
      "aide: >- # un essai\n      Porter la demande, c'est payer 20 %, et demander",
      '« 20 % » n’a pas de source ici.',
      'retirez ce montant, ou dites-le sur une page qui cite sa source',
    ),
    fault(
      'a conditional that ends as a sentence',
      "si: l'étude d'un prestataire était terminée",
      "si: l'étude d'un prestataire était terminée.",
      '« l’étude d’un prestataire était terminée. » ne peut pas suivre « puisque » ou « si ».',
      goesOn,
    ),
    fault(
      'a conditional that « si » would swallow',
      "si: l'étude d'un prestataire était terminée",
      'si: il y avait une étude',
      '« il y avait une étude » ne peut pas suivre « si ».',
      'commencez par « vous », « le »…',
    ),
    fault(
      'a clause that starts with a vowel of two letters',
      'clause: votre étude est terminée',
      'clause: œuvre collective',
      'La clause « œuvre collective » ne peut pas suivre « puisque ».',
      'commencez-la par « vous », « votre », « le »…',
    ),
  ]);
});

describe('the doubt of a question', () => {
  eachIsReported([
    fault(
      'two answers marked as a doubt',
      '        inconnu: true\n        texte: Je ne sais pas\n        clause: vous ne savez pas encore dans quel bâtiment',
      '        inconnu: true # deux\n        texte: Je ne sais pas\n        clause: vous ne savez pas encore dans quel bâtiment',
      '« ne-sait-pas » est un second « je ne sais pas » à la même question.',
      'retirez « inconnu » de l’un des deux',
      {
        alsoIn: [
          {
            file: 'autodiagnostic.yaml',
            find: '- id: aucun\n',
            replace: '- id: aucun\n        inconnu: true\n',
          },
        ],
        at: 'inconnu: true # deux',
      },
    ),
    fault(
      'a doubt that would be proposed',
      'clause: vous ne savez pas où en est votre projet',
      'clause: vous ne savez pas où en est votre projet\n        si: vous ne saviez pas',
      'Le site ne propose jamais de répondre « je ne sais pas ».',
      'retirez la ligne « si »',
      { at: 'si: vous ne saviez pas' },
    ),
    fault(
      'a definite answer called as a doubt',
      'texte: Trouver des subventions',
      'texte:  Je ne sais pas',
      '« subventions » s’appelle « Je ne sais pas » et n’est pas marquée « inconnu ».',
      'ajoutez « inconnu: true », ou dites la réponse',
    ),
  ]);
});

describe('the order of answers and of questions', () => {
  eachIsReported([
    fault(
      'a rank that leaves a gap',
      'rang: 4\n        texte',
      'rang: 5\n        texte',
      'Le rang de « juge-opportun » n’est pas celui de sa place.',
      'écrivez « rang: 4 » : les rangs d’une question se suivent, sans trou ni doublon',
    ),
    fault(
      'a drawing that goes back',
      '        rang: 2\n        texte',
      '        rang: 2\n        dessin: ferme\n        texte',
      'Le dessin de « cadre » montre moins que celui de la réponse d’avant.',
      'écrivez un dessin au moins aussi avancé : ferme, trace, dessine, vide, amenage, ouvert',
      {
        alsoIn: [
          {
            file: 'autodiagnostic.yaml',
            find: '        rang: 1\n        texte',
            replace: '        rang: 1\n        dessin: dessine\n        texte',
          },
        ],
        at: 'dessin: ferme',
      },
    ),
    fault(
      'an order of changes that leaves a gap',
      'changer: 3',
      'changer: 4',
      'L’ordre « changer: 4 » a un trou ou un doublon.',
      'donnez à une question « changer: 3 »',
    ),
    fault(
      'a question proposed to be changed, without words for it',
      '  - id: priorite\n',
      '  - id: priorite\n    changer: 4\n',
      '« priorite » a « changer », et aucune de ses réponses n’a « si ».',
      'ajoutez « si » à une réponse, ou retirez « changer »',
      { at: 'changer: 4' },
    ),
    fault(
      'words for a change that is never proposed',
      "clause: vous voulez d'abord trouver des subventions",
      "clause: vous voulez d'abord trouver des subventions\n        si: vous cherchiez des subventions",
      '« priorite » a une réponse avec « si », et n’a pas « changer » : ces mots ne servent jamais.',
      'ajoutez « changer: 4 » à la question, ou retirez « si »',
      { at: 'si: vous cherchiez' },
    ),
  ]);
});
