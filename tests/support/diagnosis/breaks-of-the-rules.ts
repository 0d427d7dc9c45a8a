import { label, rules, title, type Break } from './breaking.ts';
import { withLine, withOption, withQuestion, withoutOption } from './edited-questionnaire.ts';

/** Properties 1 to 5: where the lines lead. */
export const breaksOfTheLines: readonly Break[] = [
  {
    property: 1,
    fault: 'one question more is asked on the longest paths',
    edit: rules((old) =>
      withQuestion(old, 'locaux', (question) => ({
        ...question,
        askedWhen: [
          ...question.askedWhen,
          { porteur: ['groupement-interdepartemental'], projet: ['tiers-lieu'] },
        ],
      })),
    ),
    said: 'Un parcours est trop long : plus de 6 questions sont posées.',
    withState: true,
  },
  {
    property: 2,
    fault: 'the last line does not expect what reaches it',
    edit: rules((old) => withLine(old, 'au-depart', { expected: { avancement: ['au-depart'] } })),
    said: 'La dernière ligne, « au-depart », reçoit une situation qu’elle n’attend pas.',
    withState: true,
  },
  {
    property: 2,
    fault: 'a recommendation is never reached',
    edit: rules((old) => withLine(old, 'travaux-prets', { outcome: 'niveau-3-sans-prestataire' })),
    said: 'Aucune situation ne mène à la recommandation « apres-niveau-3 ».',
    withState: false,
  },
  {
    property: 3,
    fault: 'an option loses the point that told it apart',
    edit: rules((old) => withOption(old, 'porteur', 'groupement-interdepartemental', { point: undefined })),
    said: `À la question ${title('porteur')}, les réponses ${label('porteur', 'commune-ou-groupement')} et ${label('porteur', 'groupement-interdepartemental')} ont partout le même effet.`,
    withState: false,
  },
  {
    property: 3,
    fault: 'a line is hidden by the one before it',
    edit: rules((old) =>
      withLine(old, 'locaux-prives', { when: { porteur: ['autre-departement'], locaux: ['nos-locaux'] } }),
    ),
    said: 'La ligne « locaux-prives » ne change rien : aucune situation n’en dépend.',
    withState: false,
  },
  {
    property: 4,
    fault: 'a ready project is sent back to the first level',
    edit: rules((old) => withLine(old, 'opportun-sans-prestataire', { outcome: 'niveau-1' })),
    said: `Répondre ${label('avancement', 'juge-opportun')} à ${title('avancement')} fait baisser le niveau.`,
    withState: true,
  },
  {
    property: 5,
    fault: 'a doubt about progress leads further than a definite answer',
    edit: rules((old) =>
      withLine(old, 'a-definir-sans-prestataire', {
        when: { avancement: ['cadre', 'besoin-connu', 'ne-sait-pas'], prestataire: ['sans-prestataire'] },
      }),
    ),
    said: `À ${title('avancement')}, « je ne sais pas » mène plus loin que ${label('avancement', 'au-depart')}.`,
    withState: true,
  },
  {
    property: 5,
    fault: 'a question has no « je ne sais pas »',
    edit: rules((old) => withoutOption(old, 'priorite', 'ne-sait-pas')),
    said: `La question ${title('priorite')} n’a pas de réponse « je ne sais pas ».`,
    withState: false,
  },
];
