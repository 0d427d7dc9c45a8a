import '../../components/styles/form-errors.css';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { writeAmount } from './amount.ts';
import { figuresOf, sumsOf } from './balance.ts';
import { otherRateField } from './draft.ts';
import { byShortfall, faultsInWords, verdictsOf } from './plan-sentences.ts';
import styles from './Figures.module.css';
import { fieldId, UNDO } from './store.ts';
import type { PlanView } from './view.ts';

/** What it costs, who helps, what the owner puts in, what is to be found, always in view. */
export default function Figures(view: PlanView) {
  const { data, plan, isBlank, isSure, faults, screen, actions } = view;
  const { model, texts } = data;
  const { cost, aids, granted, own } = figuresOf(model, plan);
  const certainty = granted ? texts.accorde : texts.rienAccorde;
  const sums = sumsOf(model, plan, 'investment');
  const lines = [...model.expenses, ...model.resources];
  const nameOf = (field: string): string => {
    const rated = lines.find(({ id }) => otherRateField(id) === field);
    if (rated) return `TVA, ${rated.short}`;
    return lines.find(({ id }) => id === field)?.short ?? texts.retenue;
  };
  const isBroken = !sums.shortfall && verdictsOf(model, plan, texts).some(({ state }) => state === 'broken');
  return (
    // A plan that one begins has its figures from the start: nothing moves at the first digit.
    <div class={styles['figures']}>
      {screen.isOpen && (
        <>
          <p>
            {texts.cout} <strong>{writeAmount(cost)}</strong>
          </p>
          <p>
            {texts.aides} <strong>{writeAmount(aids)}</strong>{' '}
            <small>{aids > 0 && interpolate(certainty, { montant: writeAmount(granted) })}</small>
          </p>
          {own > 0 && (
            <p>
              {texts.charge} <strong>{writeAmount(own)}</strong>
            </p>
          )}
        </>
      )}
      <p class={isSure && sums.shortfall >= 0 ? '' : 'error'}>
        {isBlank && isSure ? (
          screen.isOpen ? (
            texts.premier.phrase
          ) : (
            screen.undo && texts.efface
          )
        ) : (
          <strong>
            {faultsInWords(view) ??
              (isBroken ? (
                <a href="#verifications">{texts.brefEnfreint}</a>
              ) : (
                byShortfall(
                  sums,
                  granted < aids ? texts.brefPromis : texts.brefEquilibre,
                  texts.brefManque,
                  texts.brefDepasse,
                )
              ))}
          </strong>
        )}
        {faults.map(({ field }) => (
          <a
            href={`#${fieldId(field)}`}
            onClick={(event) => {
              // The address holds the plan.
              event.preventDefault();
              const input = document.getElementById(fieldId(field));
              input?.closest('details')?.setAttribute('open', '');
              input?.focus();
            }}
          >
            {nameOf(field)}
          </a>
        ))}
        {screen.undo && (
          <button type="button" class="button quiet" id={UNDO} onClick={actions.undo}>
            {screen.isOpen ? texts.annuler : texts.retablir}
          </button>
        )}
      </p>
    </div>
  );
}
