import { fromHash } from './plan-hash.ts';
import { barOf, planTables } from './plan-rows.ts';
import styles from './Bars.module.css';
import type { PlanView } from './view.ts';

/**
 * The investment drawn: what it costs, and who pays; an example to unfold as long as the plan is blank. What has no room
 * for its words in the bar has them below.
 */
export default function Bars({ data: { model, texts }, plan, isBlank, screen }: PlanView) {
  const example = isBlank && texts.exemple;
  const drawn = example ? fromHash(model, example.plan).plan : plan;
  // Drawn by the script alone: a policy refuses the widths that the HTML would bring.
  const tables = screen.written ? Object.values(planTables(model, drawn, 'investment', texts)) : [];
  const bars = (
    <div class={styles['bars']}>
      {tables.map((table) => {
        const { segments, inWords } = barOf(model, table, texts);
        return (
          <>
            <div role="img" aria-label={inWords} hidden={!segments.length}>
              {segments.map(({ id, look, name, amount, cents, room }) => (
                <span key={id} data-look={look} data-room={room} style={{ flexGrow: cents }}>
                  <span>
                    <b>{name}</b> {amount}
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
    </div>
  );
  if (!example) return !isBlank && bars;
  return (
    <details class="needs-script screen-only">
      <summary>{example.titre}</summary>
      <p class="quiet">
        {example.mention} <a href={`#${example.plan}`}>{example.lien}</a>
      </p>
      {bars}
    </details>
  );
}
