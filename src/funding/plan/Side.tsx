import { useRef } from 'preact/hooks';
import type { Budget } from './model.ts';
import { isShown, type PlanTable } from './plan-rows.ts';
import { writeAmount } from './amount.ts';
import Row from './Row.tsx';
import type { PlanView } from './store.ts';

interface Props extends PlanView {
  readonly budget: Budget;
  readonly table: PlanTable;
}

/** One side of a budget: its chosen rows, its total, and the choice of one more row. */
export default function Side(view: Props) {
  const { model, draft, actions, budget, table, isBlank } = view;
  const { side, title, rows } = table;
  const isChosen = ({ id }: { readonly id: string }) => draft.rows.includes(id);
  // The line of the owner is always there.
  const remaining = rows.filter((row) => row.id && !isChosen(row));
  const select = useRef<HTMLSelectElement>(null);
  const choice = `ajouter-${budget}-${side}`;

  return (
    <div>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {['Ligne', 'Montant', 'Part'].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.filter(isChosen).map((row) => (
            <Row key={row.id} {...view} row={row} choice={choice} />
          ))}
        </tbody>
        <tfoot>
          {rows
            .filter((row) => row.id === '' && isShown(row))
            .map(({ kind, label, cents, share }) => (
              <tr data-kind={kind}>
                <th scope="row">{label}</th>
                <td>{!isBlank && (cents === undefined ? 'à préciser' : writeAmount(cents))}</td>
                <td>{share}</td>
              </tr>
            ))}
        </tfoot>
      </table>
      {remaining.length > 0 && (
        <div class="needs-script screen-only">
          <label for={choice}>
            {side === 'expenses' ? 'Ajouter une dépense' : 'Ajouter une aide ou un emprunt'}
          </label>
          <select class="field" ref={select} id={choice} autocomplete="off">
            {remaining.map(({ id, label }) => (
              <option value={id}>{label}</option>
            ))}
          </select>
          <button
            type="button"
            class="button quiet"
            onClick={() => select.current && actions.add(select.current.value)}
          >
            Ajouter
          </button>
        </div>
      )}
      {side === 'expenses' && budget === 'investissement' && <p class="quiet">{model.tva.hypothese}</p>}
    </div>
  );
}
