import { useState } from 'preact/hooks';
import Bars from './Bars.tsx';
import { readTyped } from './draft.ts';
import { planOf } from './plan-of-project.ts';
import { fromFragment } from '../../project/codec.ts';
import type { PlanView } from './store.ts';

/** A plan of which nothing is written: what it costs, one field, and below it what one gets. */
export default function First({ model, actions }: PlanView) {
  const { exemple, coutDe } = model.page;
  const [fault, setFault] = useState<string>();
  return (
    <div class="screen-only">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.querySelector('input');
          if (!field) return;
          const message = field.value ? readTyped(field.value).message : 'Indiquez le coût.';
          setFault(message);
          if (message) field.focus();
          else actions.put(coutDe, field.value);
        }}
      >
        <label for="premier">Coût des travaux en euros, hors taxes</label>
        <div class="actions">
          {/* Without a name: what it holds goes to its line. */}
          <input
            class="field"
            id="premier"
            inputMode="decimal"
            aria-describedby="premier-erreur"
            aria-invalid={!!fault}
          />
          <button class="button">Faire le plan</button>
        </div>
        <p class="error" id="premier-erreur" role="alert">
          {fault}
        </p>
      </form>
      {exemple && (
        <div class="panel">
          <p class="quiet">{exemple.mention}</p>
          <a class="button quiet" href={`#${exemple.plan}`}>
            Partir de cet exemple
          </a>
          <Bars model={model} plan={planOf(model, fromFragment(exemple.plan).project).plan} />
        </div>
      )}
    </div>
  );
}
