import styles from './RateField.module.css';
import { OTHER_RATE, otherRateField, rateChoice, rateField, usualRates } from './draft.ts';
import type { ExpenseLine } from './model.ts';
import { rateInWords } from './plan-rows.ts';
import { UNKNOWN_RATE } from './taxes.ts';
import { fieldId, type PlanView } from './store.ts';

interface Props extends Pick<PlanView, 'draft' | 'faults'> {
  readonly line: ExpenseLine;
}

/** The rate of the tax of an expense: the assumed one first, which the commune sees and changes, the usual ones, another. */
export default function RateField({ draft, faults, line: { id, libelle, tva } }: Props) {
  const assumed = tva ?? UNKNOWN_RATE;
  const others = [...usualRates, UNKNOWN_RATE].filter((one) => one !== assumed);
  const name = otherRateField(id);
  const fault = faults.find(({ field }) => field === name)?.message;
  return (
    <span class={`${styles.rate} needs-script screen-only`}>
      <select class="field" name={rateField(id)} aria-label={`TVA : ${libelle}`} autocomplete="off">
        {[assumed, ...others].map((one) => (
          <option value={rateChoice(one)}>{rateInWords(one === UNKNOWN_RATE ? undefined : one)}</option>
        ))}
        <option value={OTHER_RATE}>autre taux…</option>
      </select>
      {draft.fields[rateField(id)] === OTHER_RATE && (
        <>
          <input
            type="text"
            class="field"
            inputMode="decimal"
            autocomplete="off"
            id={fieldId(name)}
            name={name}
            placeholder="%"
            aria-label={`Taux de TVA en pour cent : ${libelle}`}
            aria-describedby={fault && `${fieldId(name)}-note`}
            aria-invalid={!!fault}
          />
          {fault && (
            <small class="error" id={`${fieldId(name)}-note`}>
              {fault}
            </small>
          )}
        </>
      )}
    </span>
  );
}
