import { useEffect, useState } from 'preact/hooks';
import { answersToCheck, upgradePaths, type Upgrade } from '../engine/upgrade-paths.ts';
import { fromFragment, toFragment } from '../codes/fragment.ts';
import type { Answers, NamedQuestionnaire, RankedRecommendation } from '../engine/model.ts';
import { isComplete } from '../engine/answers.ts';
import { rankOf } from '../engine/recommend.ts';
import type { InterfaceTexts } from '../../collections.ts';
import AnswersGiven from './AnswersGiven.tsx';
import styles from './Explanation.module.css';
import { interpolate } from '../../content-model/text/interpolate.ts';

interface Props {
  readonly questionnaire: NamedQuestionnaire;
  readonly recommendations: readonly RankedRecommendation[];
  /** The name of each level by its rank: « niveau 2 (définir et formaliser le projet) ». */
  readonly levels: Readonly<Record<number, string>>;
  readonly texts: InterfaceTexts['autresNiveaux'];
  readonly words: Pick<InterfaceTexts['recommandation'], 'toutes' | 'comptee' | 'modifier'>;
  /** The address of the self-diagnosis. */
  readonly folder: string;
}

/** For the answers of the address: the paths to later levels, the answers to check, the answers given. */
export default function Explanation(props: Props) {
  const { questionnaire, recommendations, levels, texts, words, folder } = props;
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

  return (
    <>
      {(further.length > 0 || here !== undefined) && (
        <section class={`screen-only ${styles['section'] ?? ''}`}>
          <h3 id="changements">{texts.changements}</h3>
          {further.length === 0 && <p>{texts.rienDePlus}</p>}
          <ul>
            {further.map((change) => (
              <li key={sentence(change, levels, texts)}>{sentence(change, levels, texts)}</li>
            ))}
          </ul>
          {!isLowest && toCheck.length > 0 && (
            <p>
              {texts.verifier}{' '}
              {toCheck.map(({ id, title }, index) => (
                <>
                  {index > 0 && ', '}
                  <a key={id} href={modify(id)}>
                    {title}
                  </a>
                </>
              ))}
            </p>
          )}
        </section>
      )}
      <AnswersGiven {...{ questionnaire, answers, folder, modify }} texts={words} />
    </>
  );
}

function sentence({ rank, conditions }: Upgrade, levels: Props['levels'], texts: Props['texts']): string {
  const joined = conditions.map(({ option }) => option.ifSo ?? option.label).join(texts.etSi);
  return rank === undefined
    ? interpolate(texts.rapprochement, { conditions: joined })
    : interpolate(texts.changement, { conditions: joined, niveau: levels[rank] ?? '' });
}
