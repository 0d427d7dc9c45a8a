import { writeAmount } from './amount.ts';
import { barOf, planTables } from './plan-rows.ts';
import styles from './Bars.module.css';
import type { PlanView } from './store.ts';

/**
 * An investment drawn: what it costs, and who pays, in words below. By the script alone: a policy refuses the widths
 * that the HTML would bring.
 */
export default function Bars({ model, plan }: Pick<PlanView, 'model' | 'plan'>) {
  return (
    <div class={styles['bars']}>
      {planTables(model, plan, 'investissement', true).map((table) => {
        const { segments, inWords } = barOf(model, table);
        return (
          <>
            <p>
              {table.title} <strong>{writeAmount(table.sum)}</strong>
            </p>
            <div role="img" aria-label={inWords}>
              {segments.map(({ look, cents }) => (
                <span data-look={look} style={{ flexGrow: cents }} />
              ))}
              {!segments[0] && inWords}
            </div>
            <p aria-hidden="true">
              {segments.map(({ look, name, amount }) => (
                <span>
                  <span data-look={look} /> <strong>{name}</strong> {amount}
                </span>
              ))}
            </p>
          </>
        );
      })}
    </div>
  );
}
