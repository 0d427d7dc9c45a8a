import type { Budget } from './model.ts';
import { writeAmount } from './amount.ts';
import { ownersBalance, sumsOf } from './balance.ts';
import { stageField } from './draft.ts';
import type { PlanRow } from './plan-rows.ts';
import { hintFor } from './plan-sentences.ts';
import { fieldId } from './store.ts';
import type { PlanView } from './view.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

interface Props extends PlanView {
  readonly budget: Budget;
  readonly row: PlanRow;
  /** The choice of one more row, which takes the focus once this one is left out. */
  readonly choice: string;
}

/** The ids of the words that every field shares. */
export const UNIT = 'plan-unite';
export const STAGE = 'plan-etat';

/** A line: its name, which leads to the page of its aid, its amount, its share, and where its application stands. */
export default function Row(view: Props) {
  const { data, links, actions, plan, faults, hasFaults, isBlank, budget, row, choice } = view;
  const { model, texts } = data;
  const { id, label, stage, cents, share } = row;
  const field = fieldId(id);
  const name = `${field}-nom`;
  const page = links[id];
  const line = model.resources.find((resource) => resource.id === id);
  const fault = faults.find((candidate) => candidate.field === id)?.message;
  const note = fault ?? hintFor(model, plan, id);
  const offer = line?.balances && !hasFaults && ownersBalance(model, plan, budget);

  return (
    // A line without amount prints in a blank plan, to be written on, and not at all in another.
    <tr class={isBlank || cents > 0 ? undefined : 'screen-only'}>
      <th scope="row">
        {page === undefined ? (
          <label for={field} id={name}>
            {label}
          </label>
        ) : (
          <a href={page} id={name}>
            {label}
          </a>
        )}
        {stage && <small class="paper-only"> ({stage})</small>}
        {note && (
          <small class={`screen-only ${fault ? 'error' : ''}`} id={`${field}-note`}>
            {note}
          </small>
        )}
        {offer && (
          <button type="button" class="button quiet" onClick={() => actions.balance(budget)}>
            {interpolate(texts.solder, { ecart: writeAmount(sumsOf(model, plan, budget).shortfall) })}
          </button>
        )}
      </th>
      {line?.asked && (
        <td class="needs-script screen-only">
          <select name={stageField(id)} aria-labelledby={`${STAGE} ${name}`} autocomplete="off">
            {model.stages.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </td>
      )}
      <td>
        <input
          class="field needs-script screen-only"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          id={field}
          name={id}
          aria-labelledby={`${name} ${UNIT}`}
          aria-describedby={note && `${field}-note`}
          aria-invalid={fault !== undefined}
        />
        <span>{cents > 0 && writeAmount(cents)}</span>
      </td>
      <td>{cents > 0 && share}</td>
      {!line?.balances && (
        <td class="needs-script screen-only">
          <button
            type="button"
            class="button bare"
            aria-label={interpolate(texts.retirer, { ligne: label })}
            onClick={() => actions.remove(id, choice)}
          >
            ×
          </button>
        </td>
      )}
    </tr>
  );
}
