import Bars from './Bars.tsx';
import { fromHash } from './plan-hash.ts';
import type { PlanView } from './view.ts';

/** A plan of which nothing is written: what it costs, one field, and beside it what one gets. */
export default function First({ data, actions }: PlanView) {
  const { model, texts } = data;
  const { exemple, premier } = texts;
  return (
    <div class="screen-only">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.put(premier.ligne, event.currentTarget.querySelector('input')?.value ?? '');
        }}
      >
        <p>{premier.phrase}</p>
        <label for="premier">{premier.nom}</label>
        <div class="actions">
          {/* Without a name: what it holds goes to its line. */}
          <input class="field" id="premier" inputMode="decimal" />
          <button class="button">{premier.bouton}</button>
        </div>
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
