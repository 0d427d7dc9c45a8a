import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { capitalize } from '../content-model/text/capitalize.ts';
import KeptNotice from '../project/KeptNotice.tsx';
import ProjectNotice from '../project/ProjectNotice.tsx';
import { countOf } from './filling.ts';
import PaperForm from './PaperForm.tsx';
import { $screen, keepTyped, papersActions, type PapersData, type Screen } from './store.ts';
import styles from './Papers.module.css';

export interface PapersProps {
  readonly data: PapersData;
  /** The address of the financing plan. */
  readonly plan: string;
}

/** The papers of the guides, and the one that is being filled. */
export default function Papers({ data, plan }: PapersProps) {
  const { papers, register } = data;
  const actions = useMemo(() => papersActions(data), [data]);
  const screen = useStore($screen);
  const [erased, hold] = useState<Screen['typed']>();
  const moments = [...new Set(papers.map(({ moment }) => moment))];
  const paper = papers.find(({ file }) => file === screen.chosen);
  const isWritten = Object.keys(screen.typed).length > 0;

  // At once rather than after the first paint: the page says that it is ready just after.
  useLayoutEffect(() => actions.start(), [actions]);

  const list = (
    <div class={styles['list']}>
      {moments.map((moment) => (
        <section>
          {moment && <h3>{moment}</h3>}
          <ul class="unmarked">
            {papers
              .filter((one) => one.moment === moment)
              .map(({ file, title, guide, picture, ...fields }) => (
                // Folded, an anchor would unfold it.
                <li id={paper === undefined ? file : undefined} class="panel card">
                  {picture && <img src={picture} alt="" loading="lazy" />}
                  <div>
                    {/* A link: pressed before the script came, the address says which paper all the same. */}
                    <a class="needs-script" href={`#${file}`} aria-current={file === screen.chosen}>
                      {capitalize(title)}
                    </a>
                    <strong class="without-script">{capitalize(title)}</strong>
                    <p>{register.papiers[file]}</p>
                  </div>
                  <p class="quiet">
                    <a href={guide.href}>{guide.label}</a>{' '}
                    {`Fichier Word, ${countOf(fields, register, {}).total} champs`}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );

  const kept = (
    <div class={`needs-script screen-only ${styles['kept']}`}>
      <KeptNotice />
      <p role="status">{!isWritten && erased && 'Ce que vous aviez écrit est effacé.'}</p>
      {(isWritten || erased) && (
        <button
          type="button"
          name="effacer"
          class="button bare"
          onClick={() => {
            if (isWritten) hold(screen.typed);
            keepTyped(register, (!isWritten && erased) || {});
          }}
        >
          {isWritten ? 'Effacer ce que j’ai écrit' : 'Annuler'}
        </button>
      )}
    </div>
  );

  return (
    <div class={styles['papers']}>
      <ProjectNotice />
      {paper === undefined ? (
        <section aria-labelledby="choix">
          <h2 id="choix">Choisissez un papier</h2>
          {list}
          {(isWritten || erased) && kept}
        </section>
      ) : (
        <PaperForm key={paper.file} {...{ data, paper, screen, actions, plan, kept }}>
          <details class="screen-only">
            <summary>Choisir un autre papier</summary>
            {list}
          </details>
        </PaperForm>
      )}
    </div>
  );
}
