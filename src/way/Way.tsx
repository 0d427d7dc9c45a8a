import type { ShownPart } from './model.ts';
import StepRow from './StepRow.tsx';
import type { WayTexts } from './texts.ts';
import styles from './Way.module.css';

export interface WayProps {
  readonly parts: readonly ShownPart[];
  readonly texts: WayTexts;
}

/** The steps of the way, part by part. */
export default function Way({ parts, texts }: WayProps) {
  return (
    <div class={styles['way']}>
      {parts.map(({ id, title, href, note, steps }) => (
        <section key={id} id={id} aria-labelledby={`${id}-titre`}>
          <h2 id={`${id}-titre`}>{href ? <a href={href}>{title}</a> : title}</h2>
          {note && <p>{note}</p>}
          <ol class="unmarked">
            {steps.map((step) => (
              <StepRow key={step.id} step={step} texts={texts} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
