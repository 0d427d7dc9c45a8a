import { barOf, planTables } from './plan-rows.ts';
import styles from './Bars.module.css';
import type { PlanView } from './view.ts';

/** The investment drawn: what it costs, and who pays. What has no room for its words in the bar has them below. */
export default function Bars({ data: { model, texts }, plan, isBlank }: PlanView) {
  if (isBlank) return null;
  return (
    <figure class={styles['bars']}>
      {Object.values(planTables(model, plan, 'investment', texts)).map((table) => {
        const { segments, inWords } = barOf(model, table, texts);
        return (
          <>
            <div role="img" aria-label={inWords} hidden={segments.length === 0}>
              {segments.map(({ id, look, name, amount, cents, room }) => (
                <span key={id} data-look={look} data-room={room} style={{ flexGrow: cents }}>
                  <span>
                    <strong>{name}</strong> {amount}
                  </span>
                </span>
              ))}
            </div>
            <p aria-hidden="true">
              {segments.map(({ id, look, name, amount, room }) => (
                <span key={id} data-room={room}>
                  <span data-look={look} /> <strong>{name}</strong> {amount}
                </span>
              ))}
            </p>
          </>
        );
      })}
    </figure>
  );
}
