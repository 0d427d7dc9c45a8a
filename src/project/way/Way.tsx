import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { isEmpty } from '../project.ts';
import { startProject } from '../start.ts';
import { $opened, $project, changeStep } from '../store.ts';
import CalendarButton from './CalendarButton.tsx';
import ProjectSummary from './ProjectSummary.tsx';
import StepRow from './StepRow.tsx';
import { currentStep, recommendationOf, type SummaryData } from './summary.ts';
import type { ShownPart, ShownStep } from './way-data.ts';
import styles from './Way.module.css';

export interface WayProps {
  readonly parts: readonly ShownPart[];
  readonly data: SummaryData;
}

/** The project, the steps of its way part by part, and what a commune writes of its own: dates, ticks. */
export default function Way({ parts, data }: WayProps) {
  const steps = useMemo(() => parts.flatMap((part) => part.steps), [parts]);
  const project = useStore($project);
  const { steps: notes = {} } = project;
  const hasNotes = Object.keys(notes).length > 0;
  // The fields wait until somebody writes, and then stay.
  const [isWriting, write] = useState(false);
  const recommendation = recommendationOf(data, project);
  const current = isEmpty(project) ? undefined : currentStep(steps, notes, recommendation?.step);
  /** The last date of the steps of a lower number: what goes with a step, or in its place, may be of any day. */
  const dayBefore = ({ number }: ShownStep) =>
    steps
      .filter((step) => step.number < number)
      .flatMap((step) => notes[step.id]?.day ?? [])
      .toSorted()
      .at(-1);

  // At once rather than after the first paint: the page says that it is ready just after.
  useLayoutEffect(() => {
    startProject(true);
    stampPrint();
  }, []);
  useEffect(() => {
    if (hasNotes) write(true);
  }, [hasNotes]);
  // The summary and the fields that appear push the step that the address names down the page.
  useLayoutEffect(() => {
    document.querySelector(':target')?.scrollIntoView();
  }, [isWriting, current !== undefined]);

  return (
    <div class={styles['way']}>
      <ProjectSummary {...{ data, steps, project, recommendation, current }}>
        {!isWriting && (
          <button type="button" class="button quiet" onClick={() => write(true)}>
            Noter nos dates
          </button>
        )}
        <CalendarButton steps={steps} />
      </ProjectSummary>
      {parts.map((part) => (
        <section key={part.id} id={part.id} class={styles['part']} aria-labelledby={`${part.id}-titre`}>
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
                isCurrent={step === current}
                note={isWriting ? (notes[step.id] ?? { isDone: false }) : undefined}
                after={dayBefore(step)}
                write={(change) => {
                  changeStep(step.id, change);
                  $opened.set({ ...$opened.get(), unread: '' });
                }}
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
