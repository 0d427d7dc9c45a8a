import type { Budget as BudgetName } from './model.ts';
import { planTables } from './plan-rows.ts';
import Side from './Side.tsx';
import styles from './Budget.module.css';
import type { PlanView } from './store.ts';

interface Props extends PlanView {
  readonly budget: BudgetName;
}

/** A budget as councils vote it: expenses and resources face to face, the chosen rows only. */
export default function Budget(view: Props) {
  const { model, plan, budget, isSure } = view;
  return (
    <div class={styles['budget']}>
      {planTables(model, plan, budget, isSure).map((table) => (
        <Side {...view} table={table} />
      ))}
    </div>
  );
}
