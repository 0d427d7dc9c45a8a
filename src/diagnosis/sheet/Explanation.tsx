import { useEffect, useState } from 'preact/hooks';
import { answersToCheck, upgradePaths, type Upgrade } from '../engine/upgrade-paths.ts';
import { fromFragment, toFragment } from '../codes/fragment.ts';
import type { Answers, NamedQuestionnaire, RankedRecommendation } from '../engine/model.ts';
import { askedQuestions, isComplete } from '../engine/answers.ts';
import { rankOf } from '../engine/recommend.ts';
import { shownAnswers } from '../engine/shown.ts';
import styles from './Explanation.module.css';

interface Props {
  readonly questionnaire: NamedQuestionnaire;
  readonly recommendations: readonly RankedRecommendation[];
  /** The name of each level by its rank: « niveau 2 (définir et formaliser le projet) ». */
  readonly levels: Readonly<Record<number, string>>;
  /** The address of the self-diagnosis. */
  readonly folder: string;
}

const DECIDING = 'réponse déterminante';

/** For the answers of the address: the paths to later levels, the answers to check, the answers given. */
export default function Explanation({ questionnaire, recommendations, levels, folder }: Props) {
  const [answers, setAnswers] = useState<Answers>();

  useEffect(() => {
    const opened = fromFragment(questionnaire, location.hash)?.answers;
    if (opened !== undefined && isComplete(questionnaire, opened)) setAnswers(opened);
  }, [questionnaire]);

  if (answers === undefined) return null;
  const modify = (question: string) => `${folder}${toFragment(questionnaire, answers, [question])}`;
  const here = rankOf(questionnaire, recommendations, answers);
  const further = upgradePaths(questionnaire, answers, recommendations);
  const isLowest = here === Math.min(...Object.keys(levels).map(Number));
  const toCheck = answersToCheck(questionnaire, answers, recommendations);
  const counted = shownAnswers(questionnaire, answers);

  return (
    <>
      {(further.length > 0 || here !== undefined) && (
        <section class={`screen-only ${styles['section'] ?? ''}`}>
          <h3 id="changements">Ce qui changerait la recommandation</h3>
          {further.length === 0 && <p>Aucune autre réponse ne mène à un niveau plus avancé.</p>}
          <ul>
            {further.map((change) => (
              <li key={sentence(change, levels)}>{sentence(change, levels)}</li>
            ))}
          </ul>
          {!isLowest && toCheck.length > 0 && (
            <p>
              {'Un niveau moins avancé vous semble plus juste\u202F? Vérifiez vos réponses\u00A0:'}{' '}
              {toCheck.map(({ id, titre }, index) => (
                <>
                  {index > 0 && ', '}
                  <a key={id} href={modify(id)}>
                    {titre}
                  </a>
                </>
              ))}
            </p>
          )}
        </section>
      )}
      {/* Every answer given, those that its reason names marked, each with the way to change it. */}
      <section class={`answers ${styles['section'] ?? ''}`}>
        <h3 id="reponses">Toutes vos réponses</h3>
        <dl class={styles['answers']}>
          {askedQuestions(questionnaire, answers).map(({ id, titre: title, options }) => (
            <div key={id}>
              <dt>
                {title}
                {counted.includes(id) && (
                  <>
                    <em class="screen-only"> ({DECIDING})</em>
                    <span class="paper-only">&nbsp;*</span>
                  </>
                )}{' '}
              </dt>
              <dd>
                {options.find((option) => option.id === answers[id])?.texte}{' '}
                <a
                  class="screen-only"
                  href={modify(id)}
                  data-change={id}
                  aria-label={`Modifier la réponse à «\u00A0${title}\u00A0»`}
                >
                  Modifier
                </a>
              </dd>
            </div>
          ))}
        </dl>
        <p class="paper-only">* {DECIDING}</p>
        <p class="screen-only">
          <a href={folder}>Recommencer</a>
        </p>
      </section>
    </>
  );
}

function sentence({ rank, conditions }: Upgrade, levels: Props['levels']): string {
  const joined = conditions.map(({ option }) => option.si ?? option.texte).join(' et si ');
  return rank === undefined
    ? `Si ${joined}, l’offre pourrait convenir.`
    : `Si ${joined}, vous pourriez commencer au ${levels[rank] ?? ''}.`;
}
