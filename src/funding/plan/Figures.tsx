import { faultsInWords, figuresInWords } from './plan-sentences.ts';
import styles from './Figures.module.css';
import { UNDO } from './store.ts';
import type { PlanView } from './view.ts';

/** What it costs, who helps, what is left to the owner: always in view. */
export default function Figures(view: PlanView) {
  const { data, plan, isBlank, screen, actions } = view;
  const { model, texts } = data;
  const { cost, aids, granted, left, share, balance } = figuresInWords(model, plan, texts);
  const faults = faultsInWords(view);
  return (
    <div class={`${styles['figures']} needs-script ${isBlank ? 'screen-only' : ''}`}>
      <p>
        {texts.cout} <strong>{cost}</strong>
      </p>
      <p>
        {texts.aides} <strong>{aids}</strong> <small>{granted}</small>
      </p>
      <p>
        {texts.reste} <strong>{left}</strong> {share}
      </p>
      <p>
        {balance}
        {faults && ` · ${faults}`}
        {screen.undo && (
          <button type="button" class="button quiet" id={UNDO} onClick={actions.undo}>
            {texts.annuler}
          </button>
        )}
      </p>
    </div>
  );
}
