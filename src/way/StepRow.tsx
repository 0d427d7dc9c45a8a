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

interface LinksProps {
  readonly label: string;
  readonly links: readonly ShownLink[];
  readonly children?: ComponentChildren;
}

/** Links on a line, after what they are and before what else there is to say. */
function Links({ label, links, children }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <p>
      {label}{' '}
      {links.map(({ title, href }, index) => (
        <>
          {index > 0 && ', '}
          <a href={href}>{title}</a>
        </>
      ))}
      {children}
    </p>
  );
}

/** A step: what there is to do, what comes out of it, its guides, who acts; and what helps, which unfolds. */
export default function StepRow({ step, texts, children }: Props) {
  const { id, number, link, title, outcome, who, guides, withoutGuide, services, papers, schemes, help } =
    step;
  // On a line of its own, by the style: an element less a step.
  const actors = `\n${texts.qui} ${who}`;
  return (
    <li id={id} class={link ? `${styles['step']} ${styles['linked']}` : styles['step']}>
      <h3 id={`${id}-titre`}>
        <span>{link ? texts.liens[link] : number}</span> {title}
      </h3>
      <p>{outcome}</p>
      {withoutGuide ? (
        <p>
          {withoutGuide}
          {actors}
        </p>
      ) : (
        <Links label={guides.length > 1 ? texts.guides : texts.guide} links={guides}>
          {actors}
        </Links>
      )}
      {help && (
        <details class="screen-only">
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
          <Links label={texts.papiers} links={papers} />
          <Links label={texts.financements} links={schemes} />
        </details>
      )}
      {children}
    </li>
  );
}
