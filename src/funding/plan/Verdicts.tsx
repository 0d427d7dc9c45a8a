import { verdictLines } from './plan-sentences.ts';
import Cited from './Cited.tsx';
import styles from './Verdicts.module.css';
import type { PlanView } from './view.ts';

/** What the rules find, one line each; the rule, its figures and its source are folded. */
export default function Verdicts({ data, plan, sources }: PlanView) {
  const { model, texts } = data;
  return (
    <section class={styles['verdicts']}>
      <h2 id="verifications">{texts.verifications}</h2>
      <ul class="unmarked">
        {verdictLines(model, plan, texts).map(({ id, mark, state, title, sentence, rule }) => {
          const line = (
            <>
              {mark && (
                <>
                  <b aria-hidden="true">{mark}</b>
                  <span class="visually-hidden">{mark === '✓' ? texts.respecte : texts.aVoir} : </span>
                </>
              )}
              {title}
            </>
          );
          return (
            <li key={id} id={`regle-${id}`} data-state={state}>
              {rule === undefined ? (
                <p>{line}</p>
              ) : (
                <details>
                  <summary>{line}</summary>
                  <div>
                    {sentence && <p>{sentence}</p>}
                    <Cited {...rule} label={texts.source} known={sources} />
                  </div>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      <p class="quiet">{texts.prudence}</p>
    </section>
  );
}
