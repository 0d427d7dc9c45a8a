import '../../components/styles/form-errors.css';
import { writeAmount } from './amount.ts';
import { balancedInWords } from '../../project/sentences.ts';
import { sumsOf } from './balance.ts';
import { otherRateField } from './draft.ts';
import { figuresOf } from './plan-rows.ts';
import { ERASED, faultsInWords, verdictsOf } from './plan-sentences.ts';
import styles from './Figures.module.css';
import { fieldId, UNDO, type PlanView } from './store.ts';

/** What it costs, who helps, what the owner puts in, what is to be found, always in view. */
export default function Figures(view: PlanView) {
  const { model, plan, isBlank, isSure, faults, screen, actions } = view;
  const { cost, aids, granted, own } = figuresOf(model, plan);
  const { shortfall } = sumsOf(model, plan, 'investissement');
  const gap = writeAmount(Math.abs(shortfall));
  const lines = [...model.depenses, ...model.ressources];
  const nameOf = (field: string): string => {
    const rated = lines.find(({ id }) => otherRateField(id) === field);
    if (rated) return `TVA, ${rated.court}`;
    return lines.find(({ id }) => id === field)?.court ?? 'Dépense retenue par l’État';
  };
  const isBroken = shortfall === 0 && verdictsOf(model, plan).some(({ state }) => state === 'broken');
  return (
    // A plan that one begins has its figures from the start: nothing moves at the first digit.
    <div class={styles['figures']} id="plan-en-bref">
      {screen.isOpen && (
        <>
          <p>
            Coût hors taxes <strong>{writeAmount(cost)}</strong>
          </p>
          <p>
            Aides <strong>{writeAmount(aids)}</strong>{' '}
            <small>
              {aids > 0 && (granted ? `dont ${writeAmount(granted)} accordés` : 'aucune accordée')}
            </small>
          </p>
          {own > 0 && (
            <p>
              À votre charge <strong>{writeAmount(own)}</strong>
            </p>
          )}
        </>
      )}
      <p class={isSure && shortfall >= 0 ? '' : 'error'}>
        {isBlank && isSure ? (
          screen.isOpen ? (
            'Écrivez le coût, puis ajoutez les aides.'
          ) : (
            screen.undo && ERASED
          )
        ) : (
          <strong>
            {faultsInWords(faults) ??
              (isBroken ? (
                <a href="#verifications">Équilibré, mais une règle au moins n’est pas respectée</a>
              ) : shortfall > 0 ? (
                `À trouver : ${gap}`
              ) : shortfall < 0 ? (
                `En trop : ${gap}`
              ) : (
                `Plan ${balancedInWords(granted === aids)}`
              ))}
          </strong>
        )}
        {faults.map(({ field }) => (
          <a
            href={`#${fieldId(field)}`}
            onClick={(event) => {
              // The address holds the plan.
              event.preventDefault();
              const input = document.getElementById(fieldId(field));
              input?.closest('details')?.setAttribute('open', '');
              input?.focus();
            }}
          >
            {nameOf(field)}
          </a>
        ))}
        {screen.undo && (
          <button type="button" class="button quiet" id={UNDO} onClick={actions.undo}>
            {screen.isOpen ? 'Annuler ce changement' : 'Rétablir le plan'}
          </button>
        )}
      </p>
    </div>
  );
}
