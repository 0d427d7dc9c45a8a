import { label, inQuestionnaire, title, type Break } from './breaking.ts';
import { withRule, withOption, withQuestion, withoutOption } from './edited-questionnaire.ts';

/** Properties 1 to 5: where the rules lead. */
export const breaksOfTheRules: readonly Break[] = [
  {
    property: 1,
    fault: 'one question more is asked on the longest paths',
    edit: inQuestionnaire((old) =>
      withQuestion(old, 'locaux', (question) => ({
        ...question,
        askedWhen: [
          ...question.askedWhen,
          { porteur: ['groupement-interdepartemental'], projet: ['tiers-lieu'] },
        ],
      })),
    ),
    message: 'Un parcours est trop long : plus de 6 questions sont posées.',
    withState: true,
  },
  {
    property: 2,
    fault: 'the last rule does not expect what reaches it',
    edit: inQuestionnaire((old) => withRule(old, 'au-depart', { expected: { avancement: ['au-depart'] } })),
    message: 'La dernière ligne, « au-depart », reçoit une situation qu’elle n’attend pas.',
    withState: true,
  },
  {
    property: 2,
    fault: 'a recommendation is never reached',
    edit: inQuestionnaire((old) => withRule(old, 'travaux-prets', { outcome: 'niveau-3-sans-prestataire' })),
    message: 'Aucune situation ne mène à la recommandation « apres-niveau-3 ».',
    withState: false,
  },
  {
    property: 3,
    fault: 'an option loses the point that told it apart',
    edit: inQuestionnaire((old) =>
      withOption(old, 'porteur', 'groupement-interdepartemental', { point: undefined }),
    ),
    message: `À la question ${title('porteur')}, les réponses ${label('porteur', 'commune-ou-groupement')} et ${label('porteur', 'groupement-interdepartemental')} ont partout le même effet.`,
    withState: false,
  },
  {
    property: 3,
    fault: 'a rule is hidden by the one before it',
    edit: inQuestionnaire((old) =>
      withRule(old, 'locaux-prives', { when: { porteur: ['autre-departement'], locaux: ['nos-locaux'] } }),
    ),
    message: 'La ligne « locaux-prives » ne change rien : aucune situation n’en dépend.',
    withState: false,
  },
  {
    property: 4,
    fault: 'a ready project is sent back to the first level',
    edit: inQuestionnaire((old) => withRule(old, 'opportun-sans-prestataire', { outcome: 'niveau-1' })),
    message: `Répondre ${label('avancement', 'juge-opportun')} à ${title('avancement')} fait baisser le niveau.`,
    withState: true,
  },
  {
    property: 5,
    fault: 'a doubt about progress leads further than a definite answer',
    edit: inQuestionnaire((old) =>
      withRule(old, 'a-definir-sans-prestataire', {
        when: { avancement: ['cadre', 'besoin-connu', 'ne-sait-pas'], prestataire: ['sans-prestataire'] },
      }),
    ),
    message: `À ${title('avancement')}, « je ne sais pas » mène plus loin que ${label('avancement', 'au-depart')}.`,
    withState: true,
  },
  {
    property: 5,
    fault: 'a question has no « je ne sais pas »',
    edit: inQuestionnaire((old) => withoutOption(old, 'priorite', 'ne-sait-pas')),
    message: `La question ${title('priorite')} n’a pas de réponse « je ne sais pas ».`,
    withState: false,
  },
];
