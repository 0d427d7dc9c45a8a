import { inQuestionnaire, title, type Break } from './breaking.ts';
import { withRule, withQuestion, withoutRule } from './edited-questionnaire.ts';

/** Properties 6 to 11: services, codes, changes, pages, sentences, requirements. */
export const breaksOfTheRest: readonly Break[] = [
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
  },
  {
    property: 7,
    fault: 'the version is one that the code has no character for',
    edit: inQuestionnaire((old) => ({ ...old, version: 29 })),
    message: 'ne redonne pas les réponses.',
    withState: true,
  },
  {
    property: 8,
    fault: 'a question reads a later one, so that a change loses its answer',
    edit: inQuestionnaire((old) => withQuestion(old, 'locaux', { askedWhen: [{ avancement: ['cadre'] }] })),
    message: `la réponse à ${title('locaux')} est perdue.`,
    withState: true,
  },
  {
    property: 9,
    fault: 'the pages lead to a recommendation where the engine gives none',
    edit: inQuestionnaire((old) => withoutRule(old, 'au-depart')),
    message: 'Sans JavaScript, les pages mènent ailleurs.',
    withState: true,
  },
  {
    property: 10,
    fault: 'a sentence holds a figure that no rule checks',
    edit: inQuestionnaire((old) =>
      withRule(old, 'travaux-prets', (rule) => ({ ...rule, reason: `${rule.reason} Dès 500 euros.` })),
    ),
    message: 'Le motif de la ligne « travaux-prets » contient un nombre qu’aucune règle ne vérifie.',
    withState: false,
  },
  {
    property: 11,
    fault: 'a rule breaks a requirement',
    edit: inQuestionnaire((old) => withoutRule(old, 'locaux-prives')),
    message: 'n’est pas tenue : la situation mène à « portee-par-une-commune ».',
    withState: true,
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
  },
];
