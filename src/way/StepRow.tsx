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
function Links({ label, links }: { readonly label: string; readonly links: readonly ShownLink[] }) {
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
    </p>
  );
}

/** A step: what there is to do, what comes out of it, who acts, its guides; and what helps, which unfolds. */
export default function StepRow({ step, texts, children }: Props) {
  const { id, number, link, title, outcome, who, guides, withoutGuide, services, papers, schemes } = step;
  return (
    <li id={id} class={link ? `${styles['step']} ${styles['linked']}` : styles['step']}>
      <h3>
        <span>{link ? texts.liens[link] : number}</span> {title}
      </h3>
      <p>{outcome}</p>
      <div class={styles['side']}>
        <p>
          {texts.qui} {who}
        </p>
        {withoutGuide ? (
          <p>{withoutGuide}</p>
        ) : (
          <Links label={guides.length > 1 ? texts.guides : texts.guide} links={guides} />
        )}
      </div>
      {services.length + papers.length + schemes.length > 0 && (
        <details class="screen-only">
          <summary>{texts.plus}</summary>
          {services.map((group) => (
            <p key={group.variant}>
              {group.variant
                ? interpolate(texts.prestationsDeVariante, { variante: group.variant })
                : texts.prestations}{' '}
              {group.texts.join(' ')}
            </p>
          ))}
          <Links label={texts.papiers} links={papers} />
          <Links label={texts.financements} links={schemes} />
        </details>
      )}
      {children}
    </li>
  );
}
