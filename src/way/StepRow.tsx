import type { ComponentChildren } from 'preact';
import { interpolate } from '../content-model/text/interpolate.ts';
import type { ShownLink, ShownStep } from './model.ts';
import type { WayTexts } from './texts.ts';
import styles from './StepRow.module.css';

interface Props {
  readonly step: ShownStep;
  readonly texts: WayTexts;
  /** What the commune writes about it. */
  readonly children?: ComponentChildren;
}

/** Links on a line, after what they are. */
function linked(label: string, links: readonly ShownLink[]): ComponentChildren {
  return (
    <>
      {label}{' '}
      {links.map(({ title, href }, index) => (
        <>
          {index > 0 && ', '}
          <a href={href}>{title}</a>
        </>
      ))}
    </>
  );
}

/** A step: what there is to do, what comes out of it, its guides, who acts; and what helps, which unfolds. */
export default function StepRow({ step, texts, children }: Props) {
  const {
    id,
    number,
    link,
    title,
    outcome,
    duration,
    signs,
    others,
    guides,
    withoutGuide,
    services,
    papers,
    schemes,
    help,
  } = step;
  const word = guides.length > 1 ? texts.guides : texts.guide;
  return (
    <li id={id} class={link ? `${styles['step']} ${styles['linked']}` : styles['step']}>
      <h3 id={`${id}-titre`}>
        {!link && <span>{number}</span>} {title}
      </h3>
      {/* On lines of their own, by the style, and one paragraph: an element less a step. */}
      <p>
        {outcome}
        {duration && `\n${duration}`}
      </p>
      <div>
        {signs.map((words) => (
          <b class={styles['strong']}>{words}</b>
        ))}
        {others && `${texts.avec} ${others}`}
        {/* On a line of its own, by the style, and no paragraph: two elements less a step. */}
        {(signs.length > 0 || others) && '\n'}
        {withoutGuide ??
          guides.map((guide, index) => (
            <>
              {index > 0 && '\n'}
              {/* On the screen a sign stands for the word. */}
              <a href={guide.href} data-word={index === 0 ? word : ''}>
                {guide.title}
              </a>
            </>
          ))}
        {help && (
          <details>
            <summary>{help}</summary>
            {services.map((group) => (
              <>
                <p>
                  {group.variant
                    ? interpolate(texts.prestationsDeVariante, { variante: group.variant })
                    : texts.prestations}
                </p>
                {group.texts.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </>
            ))}
            {papers.length + schemes.length > 0 && (
              <p>
                {papers.length > 0 && linked(texts.papiers, papers)}
                {papers.length > 0 && schemes.length > 0 && '\n'}
                {schemes.length > 0 && linked(texts.financements, schemes)}
              </p>
            )}
          </details>
        )}
      </div>
      {children}
    </li>
  );
}
