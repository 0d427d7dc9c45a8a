import type { Questionnaire } from '../../../src/diagnosis/engine/model.ts';
import { withOption, withQuestion, withRule, withoutOption, withoutRule } from './edited-questionnaire.ts';
import type { Edited } from './real-subject.ts';
import { questionnaire } from './sample-questionnaire.ts';

/** One way of breaking a property in the data of the sample content. */
export interface Break {
  readonly property: number;
  readonly fault: string;
  readonly edit: (diagnosis: Edited) => Edited;
  /** What the message must say: the thing at fault is named in it. */
  readonly message: string;
  readonly withState: boolean;
  /** A text of the line of the sample at fault. */
  readonly line: string;
  /** What the remedy must say. */
  readonly remedy: string;
}

/** An edit of the questionnaire alone. */
function inQuestionnaire(edit: (questionnaire: Questionnaire) => Questionnaire): Break['edit'] {
  return (diagnosis) => ({ ...diagnosis, questionnaire: edit(diagnosis.questionnaire) });
}

function questionNamed(id: string) {
  const found = questionnaire.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`nothing asks the question ${id}`);
  return found;
}

/** The title of a question. */
function title(id: string): string {
  return `« ${questionNamed(id).title} »`;
}

/** The words of an option. */
function label(of: string, id: string): string {
  const found = questionNamed(of).options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`the question ${of} has no option ${id}`);
  return `« ${found.label} »`;
}

/** A question that nothing needs. */
const oneMore = {
  id: 'de-trop',
  title: 'De trop ?',
  help: '',
  askedWhen: [],
  options: [{ id: 'oui', label: 'Oui', clause: 'oui' }],
};

/** One break or more of each property. */
export const breaks: readonly Break[] = [
  {
    property: 1,
    fault: 'two questions more are asked on the longest paths',
    edit: inQuestionnaire((old) =>
      withQuestion({ ...old, questions: [...old.questions, oneMore] }, 'locaux', (question) => ({
        ...question,
        askedWhen: [
          ...question.askedWhen,
          { porteur: ['groupement-interdepartemental'], projet: ['tiers-lieu'] },
        ],
      })),
    ),
    message: 'Un parcours est trop long : plus de 7 questions sont posées.',
    withState: true,
    line: '- id: porteur',
    remedy: 'resserrez « posee » d’une de ces questions : porteur, projet, locaux',
  },
  {
    property: 2,
    fault: 'the last rule does not expect what reaches it',
    edit: inQuestionnaire((old) => withRule(old, 'au-depart', { expected: { avancement: ['au-depart'] } })),
    message: 'La dernière ligne, « au-depart », reçoit une situation qu’elle n’attend pas.',
    withState: true,
    line: 'attendu: { avancement: [au-depart, ne-sait-pas] }',
    remedy: 'écrivez au-dessus une ligne qui prend cette situation',
  },
  {
    property: 2,
    fault: 'a recommendation is never reached',
    edit: inQuestionnaire((old) => withRule(old, 'travaux-prets', { outcome: 'niveau-3-sans-prestataire' })),
    message: 'Aucune situation ne mène à la recommandation « apres-niveau-3 ».',
    withState: false,
    line: '- id: apres-niveau-3',
    remedy: 'ajoutez ou élargissez une ligne du tableau qui y mène',
  },
  {
    property: 3,
    fault: 'an option loses the point that told it apart',
    edit: inQuestionnaire((old) =>
      withOption(old, 'porteur', 'groupement-interdepartemental', { point: undefined }),
    ),
    message: `À la question ${title('porteur')}, les réponses ${label('porteur', 'commune-ou-groupement')} et ${label('porteur', 'groupement-interdepartemental')} ont partout le même effet.`,
    withState: false,
    line: '- id: groupement-interdepartemental',
    remedy: 'un « point » à elle',
  },
  {
    property: 3,
    fault: 'a rule is hidden by the one before it',
    edit: inQuestionnaire((old) =>
      withRule(old, 'locaux-prives', { when: { porteur: ['autre-departement'], locaux: ['nos-locaux'] } }),
    ),
    message: 'La ligne « locaux-prives » ne change rien : aucune situation n’en dépend.',
    withState: false,
    line: '- id: locaux-prives',
    remedy: 'retirez-la, ou placez-la au-dessus',
  },
  {
    property: 4,
    fault: 'a ready project is sent back to the first level',
    edit: inQuestionnaire((old) => withRule(old, 'opportun-sans-prestataire', { outcome: 'niveau-1' })),
    message: `Répondre ${label('avancement', 'juge-opportun')} à ${title('avancement')} fait baisser le niveau.`,
    withState: true,
    line: 'rang: 4',
    remedy: 'corrigez la règle qui prend « avancement: juge-opportun »',
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
    line: '- id: avancement',
    remedy: 'retirez le doute de la règle qui le prend',
  },
  {
    property: 5,
    fault: 'a question has no « je ne sais pas »',
    edit: inQuestionnaire((old) => withoutOption(old, 'priorite', 'ne-sait-pas')),
    message: `La question ${title('priorite')} n’a pas de réponse « je ne sais pas ».`,
    withState: false,
    line: '- id: programmation',
    remedy: 'ajoutez une option avec « inconnu: true »',
  },
  {
    property: 6,
    fault: 'a service is placed first that the recommendation does not bring',
    edit: inQuestionnaire((old) => ({
      ...old,
      tables: {
        ...old.tables,
        firstService: old.tables.firstService.map((rule) =>
          rule.id === 'offres-d-abord' ? { ...rule, outcome: 'participation-au-diagnostic' } : rule,
        ),
      },
    })),
    message:
      'La ligne « offres-d-abord » place en premier une prestation que la recommandation n’apporte pas.',
    withState: true,
    line: 'alors: analyse-des-offres',
    remedy: 'écrivez une prestation de « niveau-2-avec-prestataire »',
  },
  {
    property: 7,
    fault: 'the version is one that the code has no character for',
    edit: inQuestionnaire((old) => ({ ...old, version: 29 })),
    message: 'ne redonne pas les réponses.',
    withState: true,
    line: 'version: 1',
    remedy: 'montrez ce message à un développeur',
  },
  {
    property: 8,
    fault: 'a question reads a later one, so that a change loses its answer',
    edit: inQuestionnaire((old) => withQuestion(old, 'locaux', { askedWhen: [{ avancement: ['cadre'] }] })),
    message: `la réponse à ${title('locaux')} est perdue.`,
    withState: true,
    line: '- porteur: autre-structure',
    remedy: 'elle ne lit que des questions placées plus haut',
  },
  {
    property: 9,
    fault: 'the pages lead to a recommendation where the engine gives none',
    edit: inQuestionnaire((old) => withoutRule(old, 'au-depart')),
    message: 'Sans JavaScript, les pages mènent ailleurs.',
    withState: true,
    line: 'recommandation:',
    remedy: 'montrez ce message à un développeur',
  },
  {
    property: 10,
    fault: 'a sentence holds a figure that no rule checks',
    edit: inQuestionnaire((old) =>
      withRule(old, 'travaux-prets', (rule) => ({ ...rule, reason: `${rule.reason} Dès 500 euros.` })),
    ),
    message: 'Le motif de la ligne « travaux-prets » contient un nombre qu’aucune règle ne vérifie.',
    withState: false,
    line: 'motif: Puisque {priorite}, nous',
    remedy: 'retirez le nombre',
  },
  {
    property: 11,
    fault: 'a rule breaks a requirement',
    edit: inQuestionnaire((old) => withoutRule(old, 'locaux-prives')),
    message: 'n’est pas tenue : la situation mène à « portee-par-une-commune ».',
    withState: true,
    line: '- si: { porteur: autre-structure, locaux: nos-locaux }',
    remedy: 'ici la ligne « autre-structure »',
  },
  {
    property: 11,
    fault: 'a rule has no example',
    edit: (old) => ({
      ...old,
      examples: old.examples.filter(({ expected }) => expected !== 'hors-departement'),
    }),
    message: 'Aucun exemple ne montre la ligne « autre-departement ».',
    withState: false,
    line: '- id: autre-departement',
    remedy: 'ajoutez sous « exemples »',
  },
  {
    property: 12,
    fault: 'a recommendation loses an act',
    edit: (old) => ({
      ...old,
      recommendations: old.recommendations.map((entry) =>
        entry.id === 'hors-departement' ? { ...entry, acts: entry.acts.slice(0, 2) } : entry,
      ),
    }),
    message: 'La recommandation « hors-departement » donne 2 actes à faire, au lieu de 3.',
    withState: true,
    line: '- faire: Contactez',
    remedy: 'écrivez 3 actes',
  },
  {
    property: 4,
    fault: 'a more advanced answer loses its rank',
    edit: inQuestionnaire((old) => withOption(old, 'avancement', 'juge-opportun', { rank: undefined })),
    message: `À ${title('avancement')}, ${label('avancement', 'juge-opportun')} mène plus loin et n’a pas de « rang ».`,
    withState: false,
    line: '- id: juge-opportun',
    remedy: 'ajoutez sa ligne « rang »',
  },
  {
    property: 13,
    fault: 'a reason names another level than its recommendation',
    edit: inQuestionnaire((old) =>
      withRule(old, 'au-depart', { reason: 'Puisque {avancement}, au niveau 3.' }),
    ),
    message: 'Le motif de la ligne « au-depart » parle du niveau 3',
    withState: false,
    line: 'commençons ensemble par le niveau 1',
    remedy: 'écrivez « niveau 1 »',
  },
  {
    property: 14,
    fault: 'a rule accepts an answer that none of its situations gives',
    edit: inQuestionnaire((old) =>
      withRule(old, 'opportun-a-choisir', {
        when: {
          avancement: ['juge-opportun'],
          prestataire: ['sans-prestataire', 'a-decider', 'ne-sait-pas'],
        },
      }),
    ),
    message: 'La ligne « opportun-a-choisir » accepte « sans-prestataire » à « prestataire »',
    withState: false,
    line: 'si: { avancement: juge-opportun, prestataire: [a-decider, ne-sait-pas] }',
    remedy: 'retirez « sans-prestataire »',
  },
  {
    property: 15,
    fault: 'a recommendation is promised no more',
    edit: (old) => ({
      ...old,
      requirements: old.requirements.filter(
        ({ recommendations }) => recommendations?.includes('niveau-1') !== true,
      ),
    }),
    message: 'La ligne « au-depart » mène à « niveau-1 » sans qu’aucune exigence le promette.',
    withState: true,
    line: '- id: au-depart',
    remedy: '« recommandations: [niveau-1] »',
  },
  {
    property: 16,
    fault: 'a question is asked after the answer that decided',
    edit: inQuestionnaire((old) =>
      withQuestion(old, 'locaux', {
        askedWhen: [{ porteur: ['autre-structure'], projet: ['tiers-lieu', 'autre-projet'] }],
      }),
    ),
    message: `${title('locaux')} est posée alors que la recommandation ne peut plus changer.`,
    withState: true,
    line: '- porteur: autre-structure',
    remedy: 'retirez de « posee » la réponse',
  },
];
