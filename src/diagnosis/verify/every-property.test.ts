import { describe, expect, it } from 'vitest';
import { verifyDiagnosis } from '../verify-diagnosis.ts';
import type { Answers, Questionnaire } from '../engine/model.ts';
import { CHECKS, verify } from './index.ts';
import { enumerate } from './subject.ts';
import {
  withOption,
  withQuestion,
  withRule,
  withoutOption,
  withoutRule,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import {
  contentWithoutDiagnosis,
  editedContent,
  real,
  realContentRead,
  subjectIn,
  type Edited,
} from '../../../tests/support/diagnosis/real-subject.ts';
import { questionnaire } from '../../../tests/support/diagnosis/sample-questionnaire.ts';

/** One way of breaking a property in the data of the sample content. */
interface Break {
  readonly property: number;
  readonly fault: string;
  readonly edit: (diagnosis: Edited) => Edited;
  /** What the message must say: the thing at fault is named in it. */
  readonly message: string;
  readonly withState: boolean;
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

/** One break or more of each property. */
const breaks: readonly Break[] = [
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
  },
];

const timeout = 60_000;

/** A state as editors read it, said apart from the code under test. */
function inWords({ questions }: Questionnaire, state: Answers): string {
  const said = questions
    .flatMap(({ id, title: asked, options }) =>
      options.filter((option) => option.id === state[id]).map((option) => `${asked} ${option.label}`),
    )
    .join(' ; ');
  return said === '' ? 'aucune réponse' : said;
}

describe('the self-diagnosis of the site', () => {
  it('breaks none of its properties', { timeout }, () => {
    expect(verify(real)).toEqual([]);
    expect(verifyDiagnosis(realContentRead)).toEqual([]);
    expect(verifyDiagnosis(editedContent((same) => same))).toEqual([]);
  });

  it('has nothing to verify in a content without it', () => {
    expect(verifyDiagnosis(contentWithoutDiagnosis)).toEqual([]);
  });
});

describe('a property broken in the data', () => {
  it('is each of them, here', () => {
    const broken = new Set(breaks.map(({ property }) => property));
    expect([...broken]).toEqual([...CHECKS.keys()]);
  });

  it.each(breaks)('is reported with its state: $property, $fault', (broken) => {
    const enumeration = enumerate(subjectIn(editedContent(broken.edit)));
    const found = CHECKS.get(broken.property)?.(enumeration) ?? [];
    const violation = found.find(({ message }) => message.includes(broken.message));
    expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(broken.message));
    expect(found.filter(({ property }) => property !== broken.property)).toEqual([]);
    expect(violation?.state !== undefined).toBe(broken.withState);
  });

  // Every state is verified twice for each break: seconds, on a busy machine. One with a state, one without.
  const { withState = [], without = [] } = Object.groupBy(breaks, (one) =>
    one.withState ? 'withState' : 'without',
  );
  it.each([...withState.slice(0, 1), ...without.slice(0, 1)])(
    'is said to editors, three times at most: $property, $fault',
    { timeout },
    (broken) => {
      const content = editedContent(broken.edit);
      const { questionnaire: edited } = subjectIn(content);
      const found = verify(subjectIn(content)).filter(({ property }) => property === broken.property);
      expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(broken.message));

      const start = `Propriété ${broken.property} : `;
      const problems = verifyDiagnosis(content).filter(({ message }) => message.startsWith(start));
      expect(problems).toHaveLength(Math.min(3, found.length));
      for (const [index, { file, message, remedy }] of problems.entries()) {
        const { message: fault, state } = found[index] ?? { message: '', state: undefined };
        const place = state === undefined ? '' : ` Situation : ${inWords(edited, state)}.`;
        expect(message).toBe(start + fault + place);
        expect([file, remedy]).toEqual([
          'autodiagnostic.yaml',
          'corrigez la règle, la question ou l’exemple : voyez « Changer une question ou une règle » dans src/content/README.md',
        ]);
      }
    },
  );
});
