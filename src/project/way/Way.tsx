import { useLayoutEffect, useMemo } from 'preact/hooks';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { useStore } from '@nanostores/preact';
import CalendarButton from './CalendarButton.tsx';
import HandOver from './HandOver.tsx';
import StepRow from './StepRow.tsx';
import ProjectNotice from '../ProjectNotice.tsx';
import { $project } from '../store.ts';
import { $screen, note, startWay } from './store.ts';
import type { ShownPart, ShownStep } from './way-data.ts';
import styles from './Way.module.css';

/** The steps of the way, part by part, and what a commune writes of its own: dates, ticks. */
export default function Way({ parts }: { readonly parts: readonly ShownPart[] }) {
  const steps = useMemo(() => parts.flatMap((part) => part.steps), [parts]);
  const { steps: notes = {} } = useStore($project);
  const { isWriting } = useStore($screen);
  /** The last date of the steps of a lower number: what goes with a step, or in its place, may be of any day. */
  const dayBefore = ({ number }: ShownStep) =>
    steps
      .filter((step) => step.number < number)
      .flatMap((step) => notes[step.id]?.day ?? [])
      .toSorted()
      .at(-1);

  // At once rather than after the first paint: the page says that it is ready just after.
  useLayoutEffect(() => {
    startWay();
    stampPrint();
  }, []);
  // The fields that appear push the step that the address names down the page.
  useLayoutEffect(() => {
    if (isWriting) document.querySelector(':target')?.scrollIntoView();
  }, [isWriting]);

  return (
    <div class={styles['way']}>
      <ProjectNotice />
      <HandOver steps={steps} />
      {parts.map((part) => (
        <section key={part.id} id={part.id} aria-labelledby={`${part.id}-titre`}>
          {/* The house of the top, where its steps begin. */}
          <svg aria-hidden="true">
            <use href={`#${part.id}-maison`} />
          </svg>
          {/* Paper heads the column of dates with the word. */}
          <h2 id={`${part.id}-titre`} data-date="Notre date">
            {part.href ? <a href={part.href}>{part.title}</a> : part.title}
          </h2>
          {part.note && <p>{part.note}</p>}
          <ol class="unmarked">
            {part.steps.map((step) => (
              <StepRow
                key={step.id}
                step={step}
                note={isWriting ? (notes[step.id] ?? { isDone: false }) : undefined}
                after={dayBefore(step)}
                write={(change) => note(step.id, change)}
              />
            ))}
          </ol>
        </section>
      ))}
      {/* Again at the end: the first one is far above the last dates. */}
      <div class="actions needs-script screen-only">
        <CalendarButton steps={steps} />
      </div>
    </div>
  );
}
