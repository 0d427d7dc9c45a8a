import { useRef } from 'preact/hooks';
import { balanceInWords, adviceFor } from './plan-sentences.ts';
import Budget from './Budget.tsx';
import Cited from './Cited.tsx';
import { ELIGIBLE, NO, SIGNED, YES } from './draft.ts';
import styles from './Details.module.css';
import { fieldId, type PlanView } from './store.ts';

/** Whether a fold opens by itself; once open, only the visitor folds it, so that no field goes from under the caret. */
function useOpening(isUsed: boolean): boolean {
  const wasUsed = useRef(false);
  return (wasUsed.current ||= isUsed);
}

/** What few plans need, folded until it is used: two answers, a year of running costs, what the calculation leaves open. */
export default function Details(view: PlanView) {
  const { model, plan, screen, faults, isSure, sources: known } = view;
  const fault = faults.find((candidate) => candidate.field === ELIGIBLE)?.message;
  const field = fieldId(ELIGIBLE);
  const running = balanceInWords(model, plan, 'fonctionnement');
  const isAnswered = (fault ?? plan.eligible ?? plan.signed) !== undefined;
  const isPrecise = useOpening(isAnswered);
  const isRunning = useOpening(!!running);
  const counted = model.depenses.flatMap(({ retenue, libelle }) => (retenue ? [`« ${libelle} »`] : []));
  const points = [...adviceFor(model, plan), ...model.aVoir];

  return (
    <div class={styles['details']}>
      {/* Once the plan is begun: the page is shorter, and so is its paper. */}
      {screen.isOpen && (
        <>
          <details class="screen-only" open={isPrecise}>
            <summary>Ce que l’État retient, ce qui est déjà signé (facultatif)</summary>
            <div>
              <div>
                <label for={field}>
                  Dépense retenue par l’État <span class="visually-hidden">en euros</span>
                </label>
                <p class="quiet" id={`${field}-aide`}>
                  {fault && <strong class="error">{fault} </strong>}
                  Sans elle, le plan compte {new Intl.ListFormat('fr-FR').format(counted)}.
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
                <label for={fieldId(SIGNED)}>{model.signature.question}</label>
                <p class="quiet" id={`${fieldId(SIGNED)}-aide`}>
                  {model.signature.aide}
                </p>
                <select
                  class="field"
                  id={fieldId(SIGNED)}
                  name={SIGNED}
                  autocomplete="off"
                  aria-describedby={`${fieldId(SIGNED)}-aide`}
                >
                  <option value="">Sans réponse pour l’instant</option>
                  <option value={NO}>{model.signature.non}</option>
                  <option value={YES}>{model.signature.oui}</option>
                </select>
              </div>
            </div>
          </details>
          <details class={running ? '' : 'screen-only'} open={isRunning}>
            <summary>Première année de fonctionnement (facultatif)</summary>
            <p class="quiet">Écrivez ce que vous paierez en un an, taxes comprises.</p>
            <p>{isSure && running}</p>
            <Budget {...view} budget="fonctionnement" />
          </details>
        </>
      )}
      <details>
        <summary>Ce que le calcul ne tranche pas</summary>
        <ul>
          {points.map(({ texte, sources }) => (
            <li>
              <Cited phrase={texte} sources={sources} known={known} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
