import { rules, title, type Break } from './breaking.ts';
import { withLine, withQuestion, withoutLine } from './edited-questionnaire.ts';

/** Properties 6 to 11: services, codes, changes, pages, sentences, promises. */
export const breaksOfTheRest: readonly Break[] = [
  {
    property: 6,
    fault: 'a service is placed first that the recommendation does not bring',
    edit: rules((old) => ({
      ...old,
      tables: {
        ...old.tables,
        firstService: old.tables.firstService.map((line) =>
          line.id === 'offres-d-abord' ? { ...line, outcome: 'participation-au-diagnostic' } : line,
        ),
      },
    })),
    said: 'La ligne « offres-d-abord » place en premier une prestation que la recommandation n’apporte pas.',
    withState: true,
  },
  {
    property: 7,
    fault: 'the version is one that the code has no character for',
    edit: rules((old) => ({ ...old, version: 29 })),
    said: 'ne redonne pas les réponses.',
    withState: true,
  },
  {
    property: 8,
    fault: 'a question reads a later one, so that a change loses its answer',
    edit: rules((old) => withQuestion(old, 'locaux', { askedWhen: [{ avancement: ['cadre'] }] })),
    said: `la réponse à ${title('locaux')} est perdue.`,
    withState: true,
  },
  {
    property: 9,
    fault: 'the pages lead to a recommendation where the engine gives none',
    edit: rules((old) => withoutLine(old, 'au-depart')),
    said: 'Sans JavaScript, les pages mènent ailleurs.',
    withState: true,
  },
  {
    property: 10,
    fault: 'a sentence holds a figure that no rule checks',
    edit: rules((old) =>
      withLine(old, 'travaux-prets', (line) => ({ ...line, reason: `${line.reason} Dès 500 euros.` })),
    ),
    said: 'Le motif de la ligne « travaux-prets » contient un nombre qu’aucune règle ne vérifie.',
    withState: false,
  },
  {
    property: 11,
    fault: 'a line breaks a promise',
    edit: rules((old) => withoutLine(old, 'locaux-prives')),
    said: 'n’est pas tenue : la situation mène à « portee-par-une-commune ».',
    withState: true,
  },
  {
    property: 11,
    fault: 'a line has no example',
    edit: (old) => ({
      ...old,
      examples: old.examples.filter(({ expected }) => expected !== 'hors-departement'),
    }),
    said: 'Aucun exemple ne montre la ligne « autre-departement ».',
    withState: false,
  },
];
