import { useState } from 'preact/hooks';
import Bars from './Bars.tsx';
import { fromHash } from './plan-hash.ts';
import type { PlanView } from './view.ts';

/** A plan of which nothing is written: what it costs, one field, and beside it what one gets. */
export default function First({ data, actions }: PlanView) {
  const { model, texts } = data;
  const { exemple, premier } = texts;
  const [isMissing, setMissing] = useState(false);
  return (
    <div class="screen-only">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.querySelector('input');
          if (field?.value) actions.put(premier.ligne, field.value);
          else {
            setMissing(true);
            field?.focus();
          }
        }}
      >
        <label for="premier">{premier.nom}</label>
        <div class="actions">
          {/* Without a name: what it holds goes to its line. */}
          <input
            class="field"
            id="premier"
            inputMode="decimal"
            aria-describedby="premier-erreur"
            aria-invalid={isMissing}
          />
          <button class="button">{premier.bouton}</button>
        </div>
        <p class="error" id="premier-erreur" role="alert">
          {isMissing && premier.manque}
        </p>
      </form>
      {exemple && (
        <div class="panel">
          <p class="quiet">
            {exemple.mention} <a href={`#${exemple.plan}`}>{exemple.lien}</a>
          </p>
          <Bars data={data} plan={fromHash(model, exemple.plan).plan} />
        </div>
      )}
    </div>
  );
}
