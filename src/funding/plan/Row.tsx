import type { Budget } from './model.ts';
import { writeAmount } from './amount.ts';
import { sumsOf } from './balance.ts';
import { stageField } from './draft.ts';
import { balancing, type PlanRow } from './plan-rows.ts';
import { hintFor } from './plan-sentences.ts';
import RateField from './RateField.tsx';
import { fieldId, type PlanView } from './store.ts';

interface Props extends PlanView {
  readonly budget: Budget;
  readonly row: PlanRow;
  /** The choice of one more row, which takes the focus once this one is left out. */
  readonly choice: string;
}

/** A line: its name, which leads to the page of its aid, its amount, its share, the rate of its tax or where its application stands. */
export default function Row(view: Props) {
  const { model, links, actions, plan, faults, hasFaults, isBlank, budget, row, choice } = view;
  const { id, label, mark, cents = 0, share } = row;
  const field = fieldId(id);
  const page = links[id];
  const line = model.ressources.find(({ id: other }) => other === id);
  const taxed = budget === 'investissement' && model.depenses.find(({ id: other }) => other === id);
  const fault = faults.find((candidate) => candidate.field === id)?.message;
  const hint = hintFor(model, plan, id);
  const note = fault ?? hint?.sentence;
  // Nothing is put while a field is to be mended: what it holds would be lost.
  const offer = hasFaults ? undefined : line?.solde ? balancing(model, plan, line) : hint;

  return (
    <tr class={line?.demandee ? 'asked' : ''}>
      <th scope="row">
        {page ? <a href={page}>{label}</a> : <label for={field}>{label}</label>}
        {mark && !isBlank && <small class="paper-only"> ({mark})</small>}
        {note && (
          <small class={`screen-only ${fault ? 'error' : ''}`} id={`${field}-note`}>
            {note}
          </small>
        )}
      </th>
      <td>
        {line?.demandee && (
          <select
            class="field needs-script screen-only"
            name={stageField(id)}
            aria-label={`Où en est la demande : ${label}`}
            autocomplete="off"
          >
            {model.etats.map((one) => (
              <option value={one.id}>{one.libelle}</option>
            ))}
          </select>
        )}
        {taxed && <RateField {...view} line={taxed} />}
        <input
          type="text"
          class="field needs-script screen-only"
          inputMode="decimal"
          autocomplete="off"
          id={field}
          name={id}
          aria-label={`${label} en euros`}
          aria-describedby={note && `${field}-note`}
          aria-invalid={!!fault}
        />
        <span class="on-paper">{cents > 0 && writeAmount(cents)}</span>
        {offer && (
          <button
            type="button"
            class="button quiet"
            onClick={() => actions.put(id, writeAmount(offer.cents))}
          >
            {line?.solde
              ? `Mettre ici les ${writeAmount(sumsOf(model, plan, budget).shortfall)} à trouver`
              : `Mettre ${writeAmount(offer.cents)}`}
          </button>
        )}
        {!line?.solde && (
          <button
            type="button"
            class="button bare needs-script"
            // From one amount to the next at a key; a line whose amount is taken out is reached, and left out.
            tabIndex={cents > 0 ? -1 : 0}
            aria-label={`Retirer la ligne « ${label} »`}
            onClick={() => actions.remove(id, choice)}
          >
            ×
          </button>
        )}
      </td>
      <td>{cents > 0 && share}</td>
    </tr>
  );
}
