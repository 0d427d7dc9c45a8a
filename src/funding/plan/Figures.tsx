import { interpolate } from '../../content-model/text/interpolate.ts';
import { writeAmount, writeShare } from './amount.ts';
import { figuresOf, sumsOf } from './balance.ts';
import { byShortfall, faultsInWords } from './plan-sentences.ts';
import styles from './Figures.module.css';
import { UNDO } from './store.ts';
import type { PlanView } from './view.ts';

/** What it costs, who helps, what is left to the owner, and the button that prints it: always in view. */
export default function Figures(view: PlanView) {
  const { data, plan, isBlank, screen, actions } = view;
  const { model, texts } = data;
  const { cost, aids, granted, left } = figuresOf(model, plan);
  const certainty = granted === 0 ? texts.rienAccorde : granted === aids ? texts.toutAccorde : texts.accorde;
  const faults = faultsInWords(view);
  return (
    <div class={`${styles['figures']} needs-script ${isBlank ? 'screen-only' : ''}`}>
      {!isBlank && (
        <>
          <p>
            {texts.cout} <strong>{writeAmount(cost)}</strong>
          </p>
          <p>
            {texts.aides} <strong>{writeAmount(aids)}</strong>{' '}
            <small>{aids > 0 && interpolate(certainty, { montant: writeAmount(granted) })}</small>
          </p>
          <p>
            {texts.reste} <strong>{writeAmount(left)}</strong>{' '}
            {cost > 0 && `(${writeShare(left, cost, 'round')})`}
          </p>
        </>
      )}
      <p>
        {isBlank
          ? texts.vide
          : byShortfall(
              sumsOf(model, plan, 'investment'),
              texts.brefEquilibre,
              texts.brefManque,
              texts.brefDepasse,
            )}
        {faults && ` · ${faults}`}
        {screen.undo && (
          <button type="button" class="button quiet" id={UNDO} onClick={actions.undo}>
            {texts.annuler}
          </button>
        )}
        <button type="button" class="button screen-only" onClick={() => print()}>
          {texts.imprimer}
        </button>
      </p>
    </div>
  );
}
