import { useRef } from 'preact/hooks';
import { balanceInWords, adviceFor } from './plan-sentences.ts';
import Budget from './Budget.tsx';
import Cited from './Cited.tsx';
import { ELIGIBLE, NO, SIGNED, YES } from './plan-hash.ts';
import { fieldId } from './store.ts';
import styles from './Details.module.css';
import type { PlanView } from './view.ts';

/** Whether a fold opens by itself; once open, only the visitor folds it, so that no field goes from under the caret. */
function useOpening(isUsed: boolean): boolean {
  const wasUsed = useRef(false);
  return (wasUsed.current ||= isUsed);
}

/** What few plans need, folded until it is used: two answers, a year of running costs, what the calculation leaves open. */
export default function Details(view: PlanView) {
  const { data, plan, screen, faults, isSure, sources: known } = view;
  const { model, texts } = data;
  const fault = faults.find((candidate) => candidate.field === ELIGIBLE)?.message;
  const field = fieldId(ELIGIBLE);
  const running = balanceInWords(model, plan, 'running', texts);
  const isAnswered = (fault ?? plan.eligible ?? plan.signed) !== undefined;
  const isPrecise = useOpening(isAnswered);
  const isRunning = useOpening(!!running);
  const points = [...adviceFor(model, plan), ...model.openPoints];

  return (
    <div class={styles['details']}>
      {/* Once the plan is begun: the page is shorter, and so is its paper. */}
      {screen.isOpen && (
        <>
          <details class="screen-only" open={isPrecise}>
            <summary>{texts.precisions}</summary>
            <div>
              <div>
                <label for={field}>
                  {texts.retenue} <span class="visually-hidden">{texts.unite}</span>
                </label>
                <p class="quiet" id={`${field}-aide`}>
                  {fault && <strong class="error">{fault} </strong>}
                  {texts.aideRetenue}
                </p>
                <input
                  type="text"
                  class="field"
                  inputMode="decimal"
                  autocomplete="off"
                  id={field}
                  name={ELIGIBLE}
                  aria-describedby={`${field}-aide`}
                  aria-invalid={!!fault}
                />
              </div>
              <div>
                <label for={fieldId(SIGNED)}>{model.signing.question}</label>
                <p class="quiet" id={`${fieldId(SIGNED)}-aide`}>
                  {model.signing.help}
                </p>
                <select
                  class="field"
                  id={fieldId(SIGNED)}
                  name={SIGNED}
                  autocomplete="off"
                  aria-describedby={`${fieldId(SIGNED)}-aide`}
                >
                  <option value="">{texts.pasDit}</option>
                  <option value={NO}>{model.signing.no}</option>
                  <option value={YES}>{model.signing.yes}</option>
                </select>
              </div>
            </div>
          </details>
          <details class={running ? '' : 'screen-only'} open={isRunning}>
            <summary>{texts.fonctionnement}</summary>
            <p class="quiet">Écrivez ce que vous paierez en un an, taxes comprises.</p>
            <p>{isSure && running}</p>
            <Budget {...view} budget="running" />
          </details>
        </>
      )}
      <details>
        <summary>{texts.autres}</summary>
        <ul>
          {points.map(({ text, sources }) => (
            <li>
              <Cited sentence={text} sources={sources} label={texts.source} known={known} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
