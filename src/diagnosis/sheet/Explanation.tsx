import { useEffect, useState } from 'preact/hooks';
import { alternatives, type Alternative } from '../engine/alternatives.ts';
import { upgradePaths, type Upgrade } from '../engine/upgrade-paths.ts';
import { decidingAnswers } from '../engine/deciding.ts';
import { fromFragment, toFragment } from '../codes/fragment.ts';
import type { Answers, NamedQuestionnaire, RankedRecommendation } from '../engine/model.ts';
import { isComplete } from '../engine/answers.ts';
import type { InterfaceTexts } from '../../collections.ts';
import AnswersGiven from './AnswersGiven.tsx';
import styles from './Explanation.module.css';
import { capitalize } from '../../content-model/text/capitalize.ts';
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

/** For the answers of the address: the paths to later levels, the criteria of the other levels, the answers given. */
export default function Explanation(props: Props) {
  const { questionnaire, recommendations, levels, texts, words, folder } = props;
  const [answers, setAnswers] = useState<Answers>();

  useEffect(() => {
    const opened = fromFragment(questionnaire, location.hash)?.answers;
    if (opened !== undefined && isComplete(questionnaire, opened)) setAnswers(opened);
  }, [questionnaire]);

  if (answers === undefined) return null;
  const modify = (question: string) => `${folder}${toFragment(questionnaire, answers, [question])}`;
  const others = alternatives(questionnaire, answers, recommendations);
  const further = upgradePaths(questionnaire, answers, recommendations);
  const isLowest = others.every((other) => other.rank > Math.min(...Object.keys(levels).map(Number)));
  const deciding = decidingAnswers(questionnaire)(answers);
  const toCheck = questionnaire.questions.filter(({ id }) => deciding.includes(id));

  return (
    <>
      {(further.length > 0 || others.length > 0) && (
        <section class={`screen-only ${styles['section'] ?? ''}`}>
          <h3 id="changements">{texts.changements}</h3>
          {further.length === 0 && <p>{texts.rienDePlus}</p>}
          <ul>
            {further.map((change) => (
              <li key={sentence(change, levels, texts)}>{sentence(change, levels, texts)}</li>
            ))}
          </ul>
          {!isLowest && others.length > 0 && (
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
      {others.length > 0 && (
        <section class={`screen-only ${styles['section'] ?? ''}`}>
          <h3 id="pourquoi-pas">{texts.pourquoiPas}</h3>
          {others.map((other) => (
            <Criteria key={other.rank} other={other} levels={levels} texts={texts} modify={modify} />
          ))}
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

interface CriteriaProps {
  readonly other: Alternative;
  readonly levels: Props['levels'];
  readonly texts: Props['texts'];
  readonly modify: (question: string) => string;
}

/** The criteria of a level that was not recommended, one by one. */
function Criteria({ other, levels, texts, modify }: CriteriaProps) {
  const words = {
    met: texts.rempli,
    unmet: texts.nonRempli,
    missing: texts.manquant,
    notAsked: texts.nonPosee,
  };
  const lacking = other.criteria.filter(({ fit }) => fit !== 'met');
  const ordered = [...lacking, ...other.criteria.filter(({ fit }) => fit === 'met')];
  const level = capitalize(levels[other.rank] ?? '');
  return (
    <details>
      <summary>{interpolate(texts.criteres, { niveau: level })}</summary>
      <ul>
        {ordered.map(({ question, accepted, fit }) => (
          <li key={question.id}>
            {question.title} {accepted.map(({ label }) => `« ${label} »`).join(texts.ou)} :{' '}
            <strong>{words[fit]}</strong>{' '}
            {fit === 'missing' && <a href={modify(question.id)}>{texts.completer}</a>}
          </li>
        ))}
      </ul>
    </details>
  );
}
