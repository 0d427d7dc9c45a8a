import { isReminder, UNCHECKED, verdictLines } from './plan-sentences.ts';
import Cited from './Cited.tsx';
import styles from './Verdicts.module.css';
import type { PlanView } from './store.ts';

/** What the rules find, one line each, then what is only to be kept in mind; the rule, its figures and its source are folded. */
export default function Verdicts({ model, plan, sources, isSure }: PlanView) {
  const lines = verdictLines(model, plan, isSure);
  const list = (areReminders: boolean) => (
    <ul class="unmarked">
      {lines
        .filter((line) => isReminder(line) === areReminders)
        .map(({ id, mark, state, title, sentence, rule }) => {
          const line = (
            <>
              {mark && (
                <b role="img" aria-label={mark === '✓' ? 'Respecté' : 'À voir'}>
                  {mark}
                </b>
              )}
              {title}
            </>
          );
          return (
            <li key={id} id={`regle-${id}`} data-state={state}>
              {rule ? (
                <details>
                  <summary>{line}</summary>
                  <div>
                    {sentence && <p>{sentence}</p>}
                    <Cited {...rule} known={sources} />
                  </div>
                </details>
              ) : (
                <p>{line}</p>
              )}
            </li>
          );
        })}
    </ul>
  );
  return (
    <section class={styles['verdicts']}>
      <h2 id="verifications">Ce que disent les règles</h2>
      {/* Nothing is right or wrong while an amount is to be corrected. */}
      {isSure ? list(false) : <p>{UNCHECKED}</p>}
      {/* Not shown above an empty list. */}
      <h3>À garder en tête</h3>
      {list(true)}
      <p class="quiet">{model.page.prudence}</p>
    </section>
  );
}
