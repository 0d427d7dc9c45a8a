import { interpolate } from '../../content-model/text/interpolate.ts';
import { writeAmount } from './amount.ts';
import { figuresOf, sumsOf } from './balance.ts';
import { byShortfall, faultsInWords } from './plan-sentences.ts';
import styles from './Figures.module.css';
import { UNDO } from './store.ts';
import type { PlanView } from './view.ts';

/** What it costs, who helps, what the owner puts in, what is to be found, always in view; of a blank plan, its first field. */
export default function Figures(view: PlanView) {
  const { data, plan, isBlank, screen, actions } = view;
  const { model, texts } = data;
  const { cost, aids, granted, own } = figuresOf(model, plan);
  const certainty = granted ? texts.accorde : texts.rienAccorde;
  const faults = faultsInWords(view);
  return (
    <div class={`${styles['figures']} needs-script ${isBlank ? 'screen-only' : ''}`}>
      {isBlank ? (
        <label hidden={!screen.written}>
          {texts.premier.nom}
          {/* Without a name: what it holds goes to its line. Nothing is to be typed before the script takes it. */}
          <input
            type="text"
            class="field"
            inputMode="decimal"
            onChange={({ currentTarget: { value } }) => value && actions.put(texts.premier.ligne, value)}
          />
        </label>
      ) : (
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
      <p>
        {!isBlank && (
          <strong>
            {byShortfall(
              sumsOf(model, plan, 'investment'),
              texts.brefEquilibre,
              texts.brefManque,
              texts.brefDepasse,
            )}
          </strong>
        )}
        {faults}
        {screen.undo && (
          <button type="button" class="button quiet" id={UNDO} onClick={actions.undo}>
            {texts.annuler}
          </button>
        )}
        {!isBlank && (
          <button type="button" class="button screen-only" onClick={() => print()}>
            {texts.imprimer}
          </button>
        )}
      </p>
    </div>
  );
}
